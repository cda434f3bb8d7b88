# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from importlib import metadata

import attrs
import pytest

from zorgplicht.model.text import Language
from zorgplicht.reporting import machine_text
from zorgplicht.reporting.assessment_words import explanation
from zorgplicht.reporting.machine_text import flowing, own_version, unknowns, visible
from zorgplicht.reporting.speaker import Speaker

NL = Speaker(Language.NL)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("één\t<b>\n%0A", "één\t<b>\n%0A"),
        ("\0\x1b\r\x7f\x85", r"\x00\x1b\x0d\x7f\x85"),
        ("\u202e\u2028\u061c", r"\u202e\u2028\u061c"),
        ("\ud800\uffff", r"\ud800\uffff"),
        ("😀", "😀"),
    ],
)
def test_what_hides_is_shown_by_its_number(text, expected):
    """Tabs, line ends and all that can be read stay as they are."""
    assert visible(text) == expected


def test_paragraphs_flow_and_lists_do_not():
    """The line ends of whoever typed a text are no part of it, those of a list are."""
    text = "Een\nzin.\n\n- een\n- twee\n\n[[documents]]\nid = 'a'\n\n    ingesprongen\n"

    assert flowing(text) == (
        "Een zin.\n\n- een\n- twee\n\n[[documents]]\nid = 'a'\n\n    ingesprongen"
    )


def test_an_explanation_tells_all_there_is(assessment):
    """The reason, who decided, whose it is and until when; or as much as was given."""
    whole = assessment.findings[2].explanation
    bare = attrs.evolve(whole, decided_by=None, owner=None, until=None)

    assert explanation(whole, NL) == (
        "De balie wordt verbouwd. (besloten door het college; eigenaar: team Dienstverlening;"
        " geldt tot en met 31 december 2026)"
    )
    assert explanation(bare, NL) == "De balie wordt verbouwd."
    assert explanation(attrs.evolve(bare, because=None), NL) == ""


def test_what_was_left_out_by_choice_is_not_unknown(assessment):
    """A rule that nobody asked for is no rule that could not look."""
    twice = attrs.evolve(assessment, not_assessed=assessment.not_assessed * 2)
    chosen = attrs.evolve(twice, ignored=("ZPB002",))

    assert [one.rule for one in unknowns(twice)] == ["ZPB001", "ZPB002"]
    assert [one.rule for one in unknowns(chosen)] == ["ZPB001"]


def test_the_version_is_that_of_the_package(monkeypatch):
    """Where the package is not installed there is none."""

    def missing(_):
        raise metadata.PackageNotFoundError

    assert own_version() == metadata.version("zorgplicht")
    own_version.cache_clear()
    monkeypatch.setattr(machine_text.metadata, "version", missing)
    assert own_version() is None
    own_version.cache_clear()
