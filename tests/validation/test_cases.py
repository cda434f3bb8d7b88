# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import copy
import datetime as dt
import tomllib
from pathlib import Path

import pytest
import tomli_w

import zorgplicht as zp
from zorgplicht.validation import all_rules

CASES = Path(__file__).parent / "cases"
BASE = tomllib.loads((CASES / "base.toml").read_text("utf-8"))
CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
ON = dt.date(2026, 11, 1)
CORE = {rule.card.code for rule in all_rules() if rule.card.weight == "core"}
UPL = zp.Registers(products=zp.read_upl(Path(__file__).parents[1] / "interop" / "upl-sample.csv"))


def cases():
    for file in sorted(CASES.glob("ZP*.toml")):
        for case in tomllib.loads(file.read_text("utf-8"))["case"]:
            yield pytest.param(file.stem, case, id=f"{file.stem}: {case['name']}")


def patched(case):
    tree = copy.deepcopy(BASE)
    for path in case.get("remove", ()):
        parent, key = step_to(tree, path)
        del parent[key]
    for path, value in case.get("set", {}).items():
        parent, key = step_to(tree, path)
        parent[key] = value
    return zp.read_policy_text(tomli_w.dumps(tree), format="toml", file="case.toml")


def step_to(tree, path):
    *steps, last = (int(step) if step.isdigit() else step for step in path.split("."))
    for step in steps:
        tree = tree[step]
    return tree, last


def judge(case):
    return zp.validate(
        patched(case),
        CATALOGUE,
        on=case.get("on", ON),
        engine=ENGINE,
        registers=UPL if case.get("with-upl") else None,
    )


def at_the_core(parameter):
    code, case = parameter.values
    return case["outcome"] == "not-met" and code in CORE


@pytest.mark.parametrize(("code", "case"), list(cases()))
def test_case(code, case):
    """The rule comes out as the case says, at the places that it says."""
    result = judge(case)
    outcome = next(rule.outcome for rule in result.rules if rule.card.code == code)
    found = [finding for finding in result.findings if finding.rule == code]

    assert case["outcome"] == outcome
    if outcome == "not-met":
        assert sorted(case["at"]) == sorted(finding.path for finding in found)
        assert all(finding.line and finding.column for finding in found)
    if "says" in case:
        assert any(case["says"] in finding.message.nl for finding in found)
    if "advises" in case:
        assert any(case["advises"] in finding.fix.nl for finding in found)
    if outcome == "unknown":
        assert code in {one.rule for one in result.not_assessed}


def test_the_base_policy_meets_every_rule():
    """What the cases start from is sound, so that a case shows one thing."""
    result = judge({})

    assert {"met"} == {rule.outcome for rule in result.rules}
    assert {"met"} == set(result.obligations.values())
    assert result.findings == ()
    assert result.not_assessed == ()


@pytest.mark.parametrize("code", [rule.card.code for rule in all_rules()])
def test_every_rule_can_hold_and_can_fail(code):
    """Each rule has a case in which it is met and one in which it is not."""
    file = tomllib.loads((CASES / f"{code}.toml").read_text("utf-8"))
    outcomes = {case["outcome"] for case in file["case"]}

    assert {"met", "not-met"} <= outcomes


@pytest.mark.parametrize(("code", "case"), [one for one in cases() if at_the_core(one)])
def test_an_excerpt_of_any_case_is_never_not_met(code, case):
    """What fails at the core in a whole policy is unknown in an excerpt, whatever the rule."""
    result = judge({**case, "set": {**case.get("set", {}), "completeness": "excerpt"}})

    assert "not-met" not in result.obligations.values(), code


def test_no_case_file_without_a_rule():
    """A case file whose rule has gone would prove nothing."""
    codes = {rule.card.code for rule in all_rules()}

    assert {file.stem for file in CASES.glob("ZP*.toml")} == codes


def test_rules_are_pure():
    """Judging the same policy twice gives equal assessments."""
    policy = patched({"remove": ["support"]})

    assert zp.validate(policy, CATALOGUE, on=ON) == zp.validate(policy, CATALOGUE, on=ON)
