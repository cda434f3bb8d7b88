# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import re

import attrs
import pytest
from jsonschema import Draft202012Validator

import zorgplicht as zp
from zorgplicht.reporting import Batch

# What https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format asks for.
REPORT = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def report(value, lang="nl"):
    return json.loads(str(zp.render(value, "gitlab", lang=lang)))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_it_is_what_gitlab_documents(assessment, unusable, checked, lang):
    """One list of entries with all that GitLab wants, and each fingerprint once."""
    for value in (assessment, unusable, Batch(()), Batch((unusable, *checked.values()))):
        found = report(value, lang)
        errors = Draft202012Validator(REPORT).iter_errors(found)
        assert [error.message for error in errors] == []
        assert len({one["fingerprint"] for one in found}) == len(found)


def test_no_mark_stands_before_it(assessment):
    """GitLab refuses a byte order mark."""
    assert str(zp.render(assessment, "gitlab")).startswith("[\n")
    assert str(zp.render(Batch(()), "gitlab")) == "[]\n"


def test_an_entry_says_what_is_wrong_and_where(assessment):
    """The severity follows the weight; what to do is in the body."""
    first = report(assessment)[1]

    assert re.fullmatch("[0-9a-f]{32}", first.pop("fingerprint"))
    assert first == {
        "description": "Er is geen beleid.",
        "check_name": "ZPA001 policy-exists",
        "severity": "critical",
        "location": {"path": "beleid.toml", "lines": {"begin": 9}},
        "content": {"body": "Zo lost u het op: Schrijf het op."},
    }


def test_an_explained_finding_is_information_with_the_reason(assessment):
    """It is there, and it is not a problem to solve."""
    explained = report(assessment)[2]

    assert explained["severity"] == "info"
    assert explained["description"].startswith(
        "Er is geen beleid. Uitgelegd: De balie wordt verbouwd. (besloten"
    )


def test_what_is_unknown_is_information_too(assessment):
    """Unknown is not the same as nothing wrong, also for a rule without a card."""
    first, second = report(assessment)[4:]

    assert (first["check_name"], first["severity"]) == ("ZPB001 policy-exists", "info")
    assert first["description"] == "Niet beoordeeld: Niet te zien."
    assert second["check_name"] == "ZPB002"


def test_a_file_that_cannot_be_used_is_a_blocker(unusable):
    """Nothing is graver than what was not looked at at all."""
    first, second = report(unusable)

    assert first["severity"] == second["severity"] == "blocker"
    assert first["check_name"] == "unusable-file"
    assert first["location"]["lines"]["begin"] == 2
    assert second["location"]["lines"]["begin"] == 1
    assert first["description"].startswith("Bestand niet te gebruiken: dit hoort hier niet.")


def test_the_same_finding_in_another_file_is_another(assessment):
    """GitLab shows entries with one fingerprint as one."""
    other = attrs.evolve(
        assessment, findings=tuple(attrs.evolve(one, file="b.toml") for one in assessment.findings)
    )
    prints = [one["fingerprint"] for one in report(Batch((assessment, other)))]

    assert len(set(prints[:4]) | set(prints[6:10])) == 8


def test_the_language_does_not_change_a_fingerprint(checked):
    """Else a change of language would reopen everything."""
    for value in checked.values():
        prints = [[one["fingerprint"] for one in report(value, lang)] for lang in ("nl", "en")]
        assert prints[0] == prints[1]


def test_a_policy_without_a_file_gets_a_name(assessment):
    """GitLab wants a path."""
    bare = attrs.evolve(assessment, file=None)

    assert report(bare)[3]["location"]["path"] == "policy"
    assert report(bare)[4]["location"]["path"] == "policy"
