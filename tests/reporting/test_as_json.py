# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.errors import Problem
from zorgplicht.reporting import Batch, CatalogueCheck, UnusableFile


def tree(value, lang="nl"):
    return json.loads(str(zp.render(value, "json", lang=lang)))


def test_an_assessment_has_the_keys_of_the_contract(assessment):
    """The keys of design §7 are all there, in that order, and more may follow."""
    found = tree(assessment)

    assert found["schema"] == "zorgplicht-assessment/1"
    assert {"policy", "file", "completeness", "on", "obligations"} <= set(found)
    assert found["obligations"] == {"a": "not-met", "b": "unknown", "c": "met", "d": "partly"}
    assert list(found["findings"][0]) == [
        "rule",
        "name",
        "obligation",
        "weight",
        "certainty",
        "outcome",
        "message",
        "fix",
        "file",
        "line",
        "column",
        "path",
        "at",
        "basis",
        "explanation",
    ]
    assert found["not-assessed"][0] == {"rule": "ZPB001", "reason": "Niet te zien."}
    assert found["rules"][0] == {
        "code": "ZPA001",
        "name": "policy-exists",
        "obligation": "a",
        "weight": "core",
        "certainty": "mechanical",
        "outcome": "not-met",
        "title": "Er is beleid.",
    }


def test_an_explanation_is_an_object_or_null(assessment):
    """What explains a finding is told whole."""
    first, _, explained, _ = tree(assessment)["findings"]

    assert first["explanation"] is None
    assert explained["explanation"] == {
        "rule": "ZPD002",
        "at": "services.paspoort",
        "because": "De balie wordt verbouwd.",
        "decided-by": "executive",
        "owner": "team Dienstverlening",
        "until": "2026-12-31",
    }


def test_an_explanation_may_lack_everything(assessment):
    """An exception without details gives nulls, not missing keys."""
    bare = attrs.evolve(
        assessment.findings[2].explanation, at=None, because=None, decided_by=None, owner=None
    )
    bare = attrs.evolve(bare, until=None)
    one = attrs.evolve(assessment.findings[2], explanation=bare)
    explanation = tree(attrs.evolve(assessment, findings=(one,)))["findings"][0]["explanation"]

    assert {value for key, value in explanation.items() if key != "rule"} == {None}


def test_json_speaks_the_language(assessment):
    """Messages follow the language, keys and words do not."""
    found = tree(assessment, "en")

    assert found["findings"][0]["message"] == "There is no policy."
    assert found["findings"][0]["weight"] == "core"


def test_a_plan_has_the_keys_of_the_contract(plan):
    """A route and a channel without one carry all they are promised to carry."""
    found = tree(plan)

    assert found["schema"] == "zorgplicht-route-plan/1"
    assert list(found["situation"]) == [
        "barriers",
        "variants",
        "facts",
        "audience",
        "groups",
        "purpose",
        "preferred-channel",
        "levels",
    ]
    route = found["routes"][0]
    assert {"channel", "measures", "ease", "kind", "conditions", "steps", "efforts"} <= set(route)
    assert list(route["steps"][0]) == [
        "kind",
        "id",
        "entry",
        "via",
        "via-entries",
        "text",
    ]
    assert list(route["reasons"][0]) == [
        "measure",
        "capability",
        "from",
        "to",
        "leaves",
        "barriers",
        "serves",
        "serves-channel",
        "through",
        "because",
        "sources",
        "text",
    ]
    assert set(route["higher-because"]) == {"criterion", "text"}
    assert found["routes"][-1]["higher-because"] is None
    assert list(route["efforts"]) == [
        "demands",
        "travel",
        "appointments",
        "waiting-days",
        "cost",
        "parties",
    ]
    assert route["measures"] == sorted(route["measures"])
    assert len(found["routes"]) == len(plan.routes)
    unusable = found["unusable"][0]
    assert set(unusable) == {
        "channel", "entry", "because", "not-obtainable", "restricted-to",
        "missing", "only-for", "opener", "text",
    }  # fmt: skip
    assert list(unusable["because"][0]) == [
        "capability",
        "needed",
        "level",
        "barriers",
        "would-help",
        "hindered",
        "text",
    ]
    assert unusable["because"][0]["level"] == "blocked"
    assert list(found["advice"][0]) == ["measure", "capabilities", "barriers", "text"]
    assert found["flags"] == []


def test_a_cost_beyond_numbers_is_null(plan):
    """JSON has no infinity, so a sum that overflows is left open."""
    route = plan.routes[0]
    dear = attrs.evolve(route, efforts=attrs.evolve(route.efforts, cost=float("inf")))
    found = tree(attrs.evolve(plan, routes=(dear,)))

    assert found["routes"][0]["efforts"]["cost"] is None


def test_an_entry_has_the_keys_of_its_file(catalogue):
    """What the catalogue's files say comes back with the same keys."""
    found = tree(catalogue.barriers["low-literacy"])

    assert found["kind"] == "barriers"
    assert found["entry"]["label"] == {"nl": "Laaggeletterdheid", "en": "Low literacy"}
    assert "low-literate" in found["entry"]["variants"]


def test_the_overview_counts_and_the_listing_lists(catalogue):
    """Numbers per kind, and every entry of one kind."""
    channels = tuple(catalogue.channels.values())

    assert tree(catalogue)["kinds"]["channels"] == 23
    assert len(tree(("channels", channels))["entries"]) == 23


def test_rules_come_short_and_one_rule_whole(rule_card):
    """The list has titles, the page both languages."""
    short, whole = tree((rule_card,))["rules"][0], tree(rule_card)

    assert "pages" not in short
    assert whole["pages"]["nl"]["cannot-see"] == "Of iemand het leest."
    assert whole["pages"]["en"]["title"] == "There is a policy."


def test_a_batch_tells_what_was_unusable(assessment):
    """Several files are one document."""
    problem = Problem(file="x.toml", line=2, column=3, nl="stuk.", en="broken.")
    broken = UnusableFile(file="x.toml", problems=(problem,))
    found = tree(Batch((broken, assessment)))

    assert found["schema"] == "zorgplicht-assessments/1"
    assert found["assessments"] == [tree(assessment)]
    assert found["unusable"][0]["problems"][0] == {
        "file": "x.toml",
        "line": 2,
        "column": 3,
        "path": "",
        "message": "x.toml:2:3: stuk.",
        "suggestion": None,
    }


@pytest.mark.parametrize("number", [0, 1, 3])
def test_a_batch_is_written_as_json_writes_it(assessment, number):
    """Written piece by piece, it is the text that the whole tree would give."""
    text = str(zp.render(Batch((assessment,) * number), "json"))

    assert text == json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n"
    assert len(json.loads(text)["assessments"]) == number


def test_a_check_of_the_catalogue_tells_its_flaws():
    """What does not fit is listed, in the language asked for."""
    problem = Problem(file="barriers", nl="stuk.", en="broken.")
    found = tree(CatalogueCheck(entries={"barriers": 1}, problems=(problem,)), "en")

    assert found["flaws"][0]["message"] == "barriers: broken."


def test_nothing_in_json_steers_a_terminal(assessment):
    """Control characters, also those that JSON allows, are escaped and come back."""
    hostile = "\x1b[2J \x9b \u202e \u2028 \x7f"
    text = str(zp.render(attrs.evolve(assessment, policy=hostile), "json"))

    assert not set("\x1b\x9b\u202e\u2028\x7f") & set(text)
    assert json.loads(text)["policy"] == hostile


def test_dutch_letters_stay_readable(assessment):
    """JSON is UTF-8, not a row of escapes."""
    assert "Één" in str(zp.render(attrs.evolve(assessment, policy="Één"), "json"))
