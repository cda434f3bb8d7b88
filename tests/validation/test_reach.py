# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What an assessment carries of who can use which service.
"""

from __future__ import annotations

import datetime as dt
import pickle
import re

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.policy import Completeness
from zorgplicht.model.reach import Reach
from zorgplicht.model.route import RouteKind

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
ON = dt.date(2026, 11, 1)
WEAK = zp.read_policy("examples/knelpunten.toml")
GOOD = zp.read_policy("examples/voorbeeldstad.toml")


def assessed(policy, on=ON, **about):
    return zp.validate(policy, CATALOGUE, on=on, engine=ENGINE, **about)


def cell(offer, variant, audience, excerpt):
    """One cell as `plan` shows it."""
    situation = zp.Situation(barriers=[variant], audience=audience)
    plan = ENGINE.plan(situation, offer=offer)
    routes = [one for one in plan.routes if one.kind is not RouteKind.REPRESENTED]
    sure = {one.ease.value for one in routes if not one.conditions}
    if not routes:
        return Reach.UNKNOWN if excerpt else Reach.NO_ROUTE
    return Reach(min(sure)) if sure else Reach.CONDITIONAL  # "comfortable" < "difficult"


@pytest.mark.parametrize("name", ["knelpunten", "uittreksel", "voorbeeldstad"])
def test_every_cell_is_what_a_plan_shows(name):
    """Each service, each of its audiences, each variant of every barrier: planned one by one."""
    policy = zp.read_policy(f"examples/{name}.toml")
    table = assessed(policy).reach
    excerpt = policy.completeness is Completeness.EXCERPT
    services = {service.id: service for service in policy.services}
    for row in table.rows:
        for id_ in row.services:
            offer = zp.offer_of(policy, CATALOGUE, id_, on=ON)
            audience = (row.only_for or services[id_].audience)[0]

            assert dict(row.variants) == {
                variant: cell(offer, variant, audience, excerpt) for variant in ENGINE.variants
            }
    assert {id_ for row in table.rows for id_ in row.services} == set(services)


def test_the_table_agrees_with_the_finding():
    """A barrier that ZPD005 names at a service has no route there, and no other has none."""
    assessment = assessed(WEAK)
    closed = {
        (id_, variant)
        for row in assessment.reach.rows
        for id_ in row.services
        for variant in assessment.reach.single
        if row.variants[variant] is Reach.NO_ROUTE
    }
    labels = {assessment.reach.words[f"variant:{one}"].nl: one for one in assessment.reach.single}
    named = {
        (finding.at.split(".")[1], labels[label])
        for finding in assessment.findings
        if finding.rule == "ZPD005"
        for label in re.search(r"belemmeringen: (.*?)\.", finding.message.nl)[1].split("; ")
    }

    assert closed == named != set()


def test_gaps_are_those_of_coverage():
    """Every service with gaps stands with those that have the same; repairs come from coverage."""
    table = assessed(WEAK, advise=True).reach
    for group in table.gaps:
        for id_ in group.services:
            offer = zp.offer_of(WEAK, CATALOGUE, id_, on=ON)
            (part,) = ENGINE.coverage(offer).services

            assert part.gaps == group.gaps
            if id_ == group.example.service:
                assert set(group.example.repairs) <= set(part.repairs)
                closed = {gap for one in part.repairs for gap in one.closes}
                assert {gap for one in group.example.repairs for gap in one.closes} == closed
    told = [id_ for group in table.gaps for id_ in group.services]

    assert sorted(told) == sorted({one.id for one in WEAK.services})
    assert all(group.advised for group in table.gaps)


def test_without_being_asked_nothing_is_advised_that_no_rule_looked_for():
    """ZPD006 looks at gaps of several barriers only; so do repairs, unless one asks for all."""
    table = assessed(WEAK).reach
    for group in table.gaps:
        several = any(len(gap) > 1 for gap in group.gaps)

        assert group.advised is several
        assert bool(group.example.repairs) is several


def test_services_that_are_alike_stand_together():
    """Thirteen services, for residents, for businesses and for both, with one answer."""
    table = assessed(GOOD).reach

    assert len(table.rows) == len(table.gaps) == 1
    assert len(table.rows[0].services) == len(GOOD.services) == 13
    assert table.rows[0].only_for == ()


def test_in_an_excerpt_no_route_is_unknown():
    """What an excerpt does not show may be there."""
    excerpt = attrs.evolve(WEAK, completeness=Completeness.EXCERPT)
    found = {one for row in assessed(excerpt).reach.rows for one in row.variants.values()}

    assert Reach.UNKNOWN in found
    assert Reach.NO_ROUTE not in found


def test_ids_that_point_at_nothing_leave_all_unknown():
    """Nobody can look; the services are told all the same, with the reason."""
    service = attrs.evolve(WEAK.services[0], channels=("weg",))
    broken = attrs.evolve(WEAK, services=(service, *WEAK.services[1:]))
    (row,) = assessed(broken).reach.rows

    assert len(row.services) == len(WEAK.services)
    assert not row.variants
    assert row.because.nl.startswith("Eerst oplossen (ZPX001): 'weg' bestaat niet")
    assert assessed(broken).reach.gaps == ()


def test_before_the_duty_nothing_was_looked_at():
    """There is no duty of care to assess."""
    (row,) = assessed(WEAK, on=dt.date(2023, 12, 31)).reach.rows

    assert "gold" in row.because.nl
    assert not row.variants


def test_a_service_without_a_channel_is_unknown():
    """It has its own row, with the reason."""
    service = attrs.evolve(WEAK.services[0], channels=())
    table = assessed(attrs.evolve(WEAK, services=(service, *WEAK.services[1:]))).reach
    row = next(one for one in table.rows if service.id in one.services)

    assert row.services == (service.id,)
    assert row.because.nl == "Deze dienst noemt geen kanaal."


@pytest.mark.parametrize(
    ("select", "there"), [("ZPA", False), ("ZPD005", True), ("ZPD006", True), ("ZPD", True)]
)
def test_it_is_there_when_a_rule_on_barriers_was_run(select, there):
    """Who left these rules out did not want to know."""
    assert (assessed(WEAK, select=select).reach is not None) is there


def test_every_id_has_a_word():
    """A renderer asks nothing back."""
    for policy in (WEAK, GOOD):
        table = assessed(policy, advise=True).reach
        wanted = {f"service:{id_}" for row in table.rows for id_ in row.services}
        wanted |= {f"barrier:{id_}" for id_ in table.barriers}
        wanted |= {f"variant:{id_}" for row in table.rows for id_ in row.variants}
        for repair in (repair for group in table.gaps for repair in group.example.repairs):
            wanted |= {f"channel:{id_}" for id_ in repair.channels}
            wanted |= {f"measure:{id_}" for id_ in repair.measures}
            wanted |= {f"enabler:{id_}" for id_ in repair.enablers}

        assert wanted <= set(table.words)


def test_each_barrier_of_the_study_once_with_its_usual_form_first():
    """The eleven barriers; ``other`` infers nothing."""
    table = assessed(GOOD).reach
    defaults = {f"{one.id}:{one.default}" for one in CATALOGUE.barriers.values() if one.default}

    assert len(table.barriers) == 11
    assert set(table.single) == defaults


def test_it_travels_between_processes():
    """As the command line needs it."""
    assessment = assessed(WEAK)

    assert pickle.loads(pickle.dumps(assessment)) == assessment
