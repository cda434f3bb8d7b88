# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
import re

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.text import Language, Text
from zorgplicht.reporting.assessment_words import place
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.text_failure import first_of, plain, rule_lines

SAY = Speaker(Language.EN)


@pytest.fixture
def findings(policy_text):
    """The findings of one rule, from a policy as it is after these edits."""

    def find(rule, *edits):
        text = policy_text("good")
        for old, new in edits:
            assert old in text
            text = text.replace(old, new)
        assessment = zp.validate(
            zp.read_policy_text(text, format="toml", file="p.toml"),
            zp.load_catalogue(),
            on=dt.date(2026, 11, 1),
        )
        return [one for one in assessment.findings if one.rule == rule], assessment

    return find


def test_a_remedy_is_told_once_for_all_it_is_for(findings):
    """Two services with the same fault: two places, one remedy; another fault has its own."""
    service = 'upl = "paspoort"\n'
    again = (
        f'{service}[services.information]\nsteps = ["Kom langs."]\n'
        '[[services]]\nid = "rijbewijs"\nname = "Rijbewijs"\nupl = "rijbewijs"\n'
    )
    found, assessment = findings("ZPC003", (service, again))
    lines = list(rule_lines(found, assessment, SAY))
    fixes = [line for line in lines if line.startswith("    How to fix: ")]

    assert [line for line in lines if not line.startswith(" ")] == [
        f"{place(one)} ZPC003 documents-costs-and-term: {one.message.en}" for one in found
    ]
    assert 1 < len(fixes) == len({one.fix for one in found})
    assert len([line for line in lines if line.startswith("    Sources: ")]) == 1


def test_a_citation_is_told_once(findings):
    """Two passages of one document may be cited in the same words."""
    found, assessment = findings("ZPA007", ('agreement = "Subsidiebeschikking 2026"\n', ""))
    why = " ".join(line.strip() for line in rule_lines(found, assessment, SAY)).partition(
        "Sources: "
    )
    cited = why[2].rstrip(".").split("; ")

    assert len(found[0].basis) > len(cited)
    assert len(cited) == len(set(cited))


def test_a_remedy_of_several_paragraphs_keeps_them(findings):
    """Each paragraph stands apart, below the heading."""
    (finding,), assessment = findings(
        "ZPC007", ("checked-on = 2026-09-01", "checked-on = 2024-09-01")
    )
    long = attrs.evolve(finding, fix=Text(nl="Eerst.\n\nDan.", en="First.\n\nThen."))
    lines = list(rule_lines([long], assessment, SAY))

    assert lines[1:5] == ["    How to fix: ", "      First.", "", "      Then."]


def test_a_place_without_a_file_is_a_path(findings):
    """A policy that was made in memory has no lines, and its findings have paths."""
    (finding,), _ = findings("ZPC007", ("checked-on = 2026-09-01", "checked-on = 2024-09-01"))

    assert re.fullmatch(r"p\.toml:\d+:1", place(finding))
    assert place(attrs.evolve(finding, file=None, line=None)) == finding.path


@pytest.mark.parametrize(("count", "told"), [(0, ""), (1, "text 0"), (2, "text 0 (and 1 more)")])
def test_the_first_of_several(count, told):
    """One line is enough to know where to look."""
    texts = [Text(nl=f"tekst {number}", en=f"text {number}") for number in range(count)]

    assert first_of(texts, SAY) == told


def test_lines_stay_lines():
    """A line break within a line is written out."""
    assert plain(["een\n::error::", "twee"]) == "een\\x0a::error::\ntwee"
