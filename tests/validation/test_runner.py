# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path

import pytest
import tomli_w

import zorgplicht as zp

BASE = Path(__file__).parent / "cases" / "base.toml"


@pytest.mark.parametrize(
    ("name", "code", "reasons"),
    [
        ("good", "ZPC007", []),
        ("stale", "ZPC007", []),
        ("unknown", "ZPC002", ["This is an excerpt, so this is not certain:"]),
        ("not-applicable", "ZPA009", ["No document states a day"]),
    ],
)
def test_a_result_says_why_nothing_was_found_out(policy, name, code, reasons):
    """Unknown and not applicable have reasons; other outcomes speak through findings."""
    assessment = zp.validate(
        zp.read_policy(policy(name)), zp.load_catalogue(), on=dt.date(2026, 11, 1)
    )
    result = next(one for one in assessment.rules if one.card.code == code)

    assert len(result.because) == len(reasons)
    for told, start in zip(result.because, reasons, strict=True):
        assert told.en.startswith(start)


def of_base(change, on=dt.date(2026, 11, 1)):
    tree = tomllib.loads(BASE.read_text("utf-8"))
    change(tree)
    policy = zp.read_policy_text(tomli_w.dumps(tree), format="toml", file="base.toml")
    return zp.validate(policy, zp.load_catalogue(), on=on)


def test_before_there_was_a_duty_nothing_is_judged():
    """On the last day before it, all is unknown; on the first day of it, nothing need be."""
    before = of_base(lambda _: None, on=dt.date(2023, 12, 31))
    after = of_base(lambda _: None, on=dt.date(2024, 1, 1))

    assert {"unknown"} == set(before.obligations.values())
    assert before.findings == ()
    assert "gold art. 2:1 lid 1 Awb niet" in before.not_assessed[0].reason.nl
    assert "gold art. 2:1" not in " ".join(one.reason.nl for one in after.not_assessed)


def test_an_id_that_is_given_twice_makes_rules_unknown():
    """Of two services with one name the first would be judged twice."""

    def twice(tree):
        tree["services"].append({**tree["services"][0], "name": "Rijbewijs"})

    found = of_base(twice)
    unknown = {one.rule for one in found.not_assessed}

    assert "ZPD004" in unknown
    assert found.obligations["d"] == "unknown"
    assert [one.rule for one in found.findings] == ["ZPX001"]


def own_references(tree):
    """Every place of the base policy that names another part of it."""
    yield tree["services"][0], "channels", ["weg"]
    yield tree["services"][0], "provider", "weg"
    yield tree["services"][0]["information"], "contact", ["weg"]
    yield tree["services"][0]["information"], "steps-by-channel", {"weg": ["Kom."]}
    yield tree["documents"][0], "annex-of", "weg"
    yield tree["documents"][0], "designates", [{"process": "alles", "channels": ["weg"]}]
    yield tree["channels"][0], "provider", "weg"
    yield tree["channels"][0], "arranged-via", ["weg"]
    yield tree["channels"][0], "when-undelivered", ["weg"]
    for key in ("on", "arranged-via", "services", "except-services", "hands-over-to"):
        yield tree["support"][0], key, ["weg"]
    yield tree["support"][0], "preferred-over", ["weg"]
    yield tree["support"][0], "provider", "weg"
    yield tree["target-groups"][0], "support", ["weg"]
    yield tree["monitoring"][0], "subject", "service:weg"


REFERENCES = len(list(own_references(tomllib.loads(BASE.read_text("utf-8")))))


@pytest.mark.parametrize("number", range(REFERENCES))
def test_what_an_excerpt_leaves_out_is_unknown_and_breaks_nothing(number):
    """A part that stands elsewhere leads to no core finding, and every rule can go on."""

    def lead_away(tree):
        tree["completeness"] = "excerpt"
        place, key, value = list(own_references(tree))[number]
        place[key] = value

    found = of_base(lead_away)

    assert [one for one in found.findings if one.weight == "core"] == []
    assert found.not_assessed


def test_codes_may_be_one_text():
    """A text with commas means what a list means, in either case of letters."""
    policy, catalogue, on = zp.read_policy(BASE), zp.load_catalogue(), dt.date(2026, 11, 1)
    some = zp.validate(policy, catalogue, on=on, select="zpa001, ZPC")

    assert some == zp.validate(policy, catalogue, on=on, select=["ZPA001", "ZPC"])
    assert some.rules[0].card.code == "ZPA001"
    assert len(some.rules) > 10


@pytest.mark.parametrize(
    ("policy", "on"),
    [("beleid.toml", dt.date(2026, 11, 1)), (zp.read_policy(BASE), "2026-11-01")],
)
def test_what_is_no_policy_or_no_day_is_the_callers_mistake(policy, on):
    """It is said before any rule runs, and no rule is blamed."""
    with pytest.raises(TypeError, match=r"Policy|date"):
        zp.validate(policy, zp.load_catalogue(), on=on)
