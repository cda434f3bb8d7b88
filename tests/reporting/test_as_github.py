# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.reporting import Batch


def commands(value, lang="nl"):
    return [parsed(line) for line in str(zp.render(value, "github", lang=lang)).splitlines()]


def parsed(line):
    """One line as GitHub's runner reads it: name, properties, message."""
    assert line.startswith("::")
    about, _, message = line[2:].partition("::")
    name, _, properties = about.partition(" ")
    pairs = [one.split("=", 1) for one in properties.split(",") if one]
    return name, {key: decoded(value, ":,") for key, value in pairs}, decoded(message)


def decoded(text, more=""):
    for character in (*more, "\r", "\n", "%"):
        text = text.replace(f"%{ord(character):02X}", character)
    return text


def test_each_finding_is_a_command_at_its_place(assessment):
    """Core is an error, supporting a warning, advice a notice; here all are core."""
    name, properties, message = commands(assessment)[2]

    assert name == "error"
    assert properties == {
        "file": "beleid.toml",
        "line": "9",
        "col": "2",
        "title": "ZPA001 policy-exists (kern)",
    }
    assert message == "Er is geen beleid.\nZo lost u het op: Schrijf het op."


def test_a_place_without_a_line_is_the_file(assessment):
    """GitHub then shows the annotation with the file."""
    _, properties, _ = commands(assessment)[4]

    assert properties == {"file": "beleid.toml", "title": "ZPX002 policy-exists (kern)"}


def test_a_policy_without_a_file_has_no_place(assessment):
    """What was made in a program is told all the same."""
    bare = attrs.evolve(assessment, file=None, findings=assessment.findings[3:])

    assert [set(properties) for _, properties, _ in commands(bare)] == [{"title"}, {"title"}]


def test_an_explained_finding_is_a_notice_that_says_so(assessment):
    """The third state is seen, with the reason."""
    name, properties, message = commands(assessment, "en")[3]

    assert name == "notice"
    assert properties["title"] == "ZPD002 policy-exists (EXPLAINED)"
    assert message.splitlines()[1].startswith("Explained: De balie wordt verbouwd. (decided by")


def test_the_verdicts_come_first_with_what_is_unknown(assessment):
    """GitHub shows the first few notices only, and this one must be among them."""
    name, properties, message = commands(attrs.evolve(assessment, ignored=("ZPB002",)))[0]

    assert name == "notice"
    assert properties["title"] == "Gemeente Voorbeeldstad: uitkomst per verplichting"
    assert message.splitlines() == [
        "a: niet op orde",
        "b: niet te beoordelen",
        "c: op orde volgens de regels",
        "d: deels op orde",
        "ZPB001: Niet beoordeeld: Niet te zien.",
        "Niet gekozen regels: 1.",
    ]


def test_a_file_that_cannot_be_used_is_an_error(assessment, unusable):
    """Each of its problems, at its place."""
    first, second = commands(Batch((assessment, unusable)))[5:]

    assert first == (
        "error",
        {"file": "stuk.toml", "line": "2", "col": "5", "title": "Bestand niet te gebruiken"},
        "dit hoort hier niet. Bedoelt u 'name'?",
    )
    assert set(second[1]) == {"file", "title"}


@pytest.mark.parametrize("name", ["knelpunten", "uittreksel", "voorbeeldstad"])
def test_errors_and_warnings_are_what_makes_the_check_fail(checked, name):
    """There is one exactly when there is something of weight to solve."""
    found = {command for command, _, _ in commands(checked[name])}

    assert found == ({"error", "warning", "notice"} if name == "knelpunten" else {"notice"})


@pytest.mark.parametrize(
    "text",
    [
        "x\n::set-output name=a::b",
        "x\r::add-mask::b",
        "x%0A::stop-commands::y",
        "::error::z",
        "##[error]z",
        "x\u2028::error::z",
        "x\x0b::error::z",
        "a,line=1::b",
    ],
)
def test_no_text_begins_or_ends_a_command(filled, text):
    """Whatever a policy says, the lines are ours, and their text is the policy's."""
    found = commands(filled(text))

    assert [name for name, _, _ in found] == ["notice", "error", "notice"]
    assert all(set(properties) <= {"file", "line", "col", "title"} for _, properties, _ in found)
