# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from collections import Counter

import zorgplicht as zp
from zorgplicht.model.assessment import Outcome
from zorgplicht.reporting import Batch


def run(value):
    (only,) = json.loads(str(zp.render(value, "sarif-github")))["runs"]
    return only


def test_only_what_must_be_solved_becomes_an_alert(assessment, checked):
    """GitHub looks at neither suppressions nor kinds, so neither may be there."""
    for value in (assessment, *checked.values()):
        results = run(value)["results"]
        unsolved = [one for one in value.findings if one.outcome is Outcome.NOT_MET]
        assert [one["ruleId"] for one in results] == [one.rule for one in unsolved]
        assert not any({"suppressions", "kind"} & set(one) for one in results)


def test_each_alert_has_a_place_and_a_fingerprint_that_github_reads(checked):
    """Two findings of one rule on one line are two alerts."""
    results = run(checked["knelpunten"])["results"]
    prints = [one["partialFingerprints"]["primaryLocationLineHash"] for one in results]
    lines = Counter(
        (one["ruleId"], one["locations"][0]["physicalLocation"]["region"]["startLine"])
        for one in results
    )

    assert max(lines.values()) > 1
    assert len(set(prints)) == len(results)
    for one in results:
        assert one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]


def test_a_file_that_cannot_be_used_is_an_alert(assessment, unusable):
    """GitHub shows no notifications, and refuses a run that calls itself unsuccessful."""
    only = run(Batch((unusable, assessment, unusable)))
    rules = only["tool"]["driver"]["rules"]
    first, second = only["results"][:2]

    assert "invocations" not in only
    assert [rule["id"] for rule in rules].count("unusable-file") == 1
    assert rules[first["ruleIndex"]]["id"] == "unusable-file"
    assert first["level"] == "error"
    assert first["message"]["text"] == "dit hoort hier niet. Bedoelt u 'name'?"
    assert second["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 1,
        "startColumn": 1,
    }
    assert first["partialFingerprints"] != second["partialFingerprints"]


def test_many_findings_stay_many(checked):
    """Nothing is left out: GitHub itself keeps the gravest, and says that it did."""
    value = checked["knelpunten"]

    assert len(run(Batch((value,) * 40))["results"]) == 40 * len(value.findings)
