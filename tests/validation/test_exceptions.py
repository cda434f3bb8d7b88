# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What an exception does to findings and verdicts, and which places it can name.
"""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.assessment import Outcome
from zorgplicht.model.policy import Body, PolicyException
from zorgplicht.validation import all_rules
from zorgplicht.validation.case import Case
from zorgplicht.validation.exceptions import named
from zorgplicht.validation.places import Places

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
ON = dt.date(2026, 11, 24)
EXAMPLES = ("knelpunten", "uittreksel", "voorbeeldstad")
GOOD = zp.read_policy("examples/voorbeeldstad.toml")


def because(rule, at=None, **fields):
    whole = {
        "because": "Wij onderzoeken dit nog.",
        "decided_by": Body.EXECUTIVE,
        "owner": "team Dienstverlening",
        "until": dt.date(2027, 1, 1),
    }
    return PolicyException(rule=rule, at=at, **whole | fields)


def judged(policy, *exceptions, **words):
    policy = attrs.evolve(policy, exceptions=exceptions)
    return zp.validate(policy, CATALOGUE, on=ON, engine=ENGINE, **words)


def every_path():
    """The places of all findings that the rules have on the examples."""
    for name in EXAMPLES:
        policy = zp.read_policy(f"examples/{name}.toml")
        case = Case(policy=policy, catalogue=CATALOGUE, engine=ENGINE, on=ON)
        for one in all_rules():
            if not one.rule.after_all:
                for statement in one.rule.check(case):
                    if hasattr(statement, "at"):
                        yield policy, statement.at


def test_each_finding_can_be_addressed():
    """The place of a finding, by number or by name, is a place that an exception can name."""
    paths = list(every_path())

    assert len(paths) > 100
    for policy, at in paths:
        places = Places(policy=policy)
        assert at in places.named(named(policy, at)), at
        assert places.named(zp.codec.written(at)) == (at,)


@pytest.mark.parametrize(
    "text",
    ["", ".", "..", "$x", "$.", "$[0]", "services.", "services[", "services[-1]", "services[01]",
     "services[99999999999999999999]", "services.paspoort.nee", "authority.name.x",
     "services[0].information.steps[999]", "services paspoort", "a" * 10_000],
)  # fmt: skip
def test_what_is_no_place_names_none(text):
    """Nonsense is refused, and looking for what was meant does not fail."""
    places = Places(policy=GOOD)

    assert places.named(text) == ()
    assert places.nearest(text) is None or places.named(places.nearest(text))


def test_ids_with_points_are_told_apart():
    """An id that begins as another one, or holds a point, names itself only."""
    first, second, third, *_ = GOOD.services
    policy = attrs.evolve(
        GOOD,
        services=(
            attrs.evolve(first, id="a"),
            attrs.evolve(second, id="a.b"),
            attrs.evolve(third, id="a[0]"),
        ),
    )
    places = Places(policy=policy)

    assert places.named("services.a") == (("services", 0),)
    assert places.named("services.a.b") == (("services", 1),)
    assert places.named("services.a.b.name") == (("services", 1, "name"),)
    assert places.named("services.a[0]") == (("services", 2),)


def test_an_id_that_is_used_twice_names_both():
    """Each service with the id is explained; that the id is double is told by ZPX001."""
    twice = attrs.evolve(GOOD, services=(GOOD.services[0], GOOD.services[0]))

    assert len(Places(policy=twice).named(f"services.{GOOD.services[0].id}")) == 2


def test_the_narrowest_exception_explains():
    """The reason that is closest to the finding is the one that is shown."""
    wide = because("ZPC007", because="Dit is de brede reden.")
    narrow = because("ZPC007", "services.terrasvergunning", because="Dit is de smalle reden.")
    for exceptions in ((wide, narrow), (narrow, wide)):
        (finding,) = judged(GOOD, *exceptions, select=["ZPC007"]).findings

        assert finding.explanation == narrow


@pytest.mark.parametrize(
    "lacking",
    [
        {"because": None},
        {"because": "  "},
        {"because": "Volgt nog"},
        {"owner": None},
        {"owner": "\t"},
        {"decided_by": None},
        {"until": None},
        {"until": ON - dt.timedelta(days=1)},
        {"until": dt.date.max},
    ],
)
def test_what_is_not_complete_explains_nothing(lacking):
    """The finding stays not met, as if there were no exception."""
    exception = because("ZPC007", "services.terrasvergunning", **lacking)
    (finding,) = judged(GOOD, exception, select=["ZPC007"]).findings

    assert (finding.outcome, finding.explanation) == (Outcome.NOT_MET, None)


def test_these_rules_cannot_be_explained_away():
    """That there is no policy, publication, information or group; and mistakes in the file."""
    fixed = {one.rule.code for one in all_rules() if not one.rule.explainable}

    assert {"ZPA001", "ZPB001", "ZPB002", "ZPC001", "ZPD001", "ZPX001", "ZPX002"} == fixed


def test_explaining_advice_leaves_the_verdict():
    """Advice counts in no verdict; explained, it stays visible and still does not."""
    weak = attrs.evolve(
        GOOD, support=tuple(one for one in GOOD.support if one.id != "tactiele-tolk")
    )
    silent = judged(weak)
    open_ = judged(weak, because("ZPD006"))

    outcomes = {rule.card.code: rule.outcome for rule in open_.rules}
    assert outcomes["ZPD006"] == "explained"
    assert "explained" in {one.outcome for one in open_.findings if one.rule == "ZPD006"}
    assert silent.obligations["d"] == open_.obligations["d"] == "met"


def test_explaining_a_supporting_rule_makes_it_partly():
    """An explanation is not the same as doing it."""
    result = judged(GOOD, because("ZPC007", "services.terrasvergunning"), because("ZPD006"))

    assert result.obligations["c"] == "partly"


def test_a_rule_that_was_left_out_leaves_its_exception_unknown():
    """Not looked at is neither needed nor superfluous."""
    exception = because("ZPC007", "services.terrasvergunning")
    result = judged(GOOD, exception, ignore=["ZPC007"], select=["ZPC", "ZPX"])
    reasons = [one.reason.nl for one in result.not_assessed if one.rule == "ZPX002"]

    assert reasons == ["ZPC007 is niet gekozen. Of de uitzondering nodig is, blijft onbekend."]
    assert not [one for one in result.findings if one.rule == "ZPX002"]


def test_outcomes_stay_in_the_order_of_their_codes():
    """That one rule runs last does not show in the report."""
    result = judged(GOOD)
    codes = [rule.card.code for rule in result.rules]

    assert sorted(codes) == codes
