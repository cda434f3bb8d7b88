# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgplicht.reporting.layout import WIDTH, fill, harmless, heading, page, prose


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[31mrood", "\\x1b[31mrood"),
        ("a\x07b", "a\\x07b"),
        ("\x9b2J", "\\x9b2J"),
        ("een\ntwee", "een\\x0atwee"),
        ("\u202eomgekeerd", "\\u202eomgekeerd"),
        ("\ud800", "\\ud800"),
        ("Één €", "Één €"),
    ],
)
def test_control_characters_are_written_out(hostile, shown):
    """What a terminal would obey becomes something to read."""
    assert shown == harmless(hostile)


@given(st.lists(st.text(st.characters())))
def test_a_page_has_one_line_per_line(lines):
    """Whatever a line holds, it makes no second line and no control character."""
    text = page(lines)

    assert len(lines) == text.count("\n")
    assert all(line.isprintable() or not line.isascii() for line in text.split("\n"))
    assert "\x1b" not in text
    assert text == text.encode().decode()


def test_lines_are_at_most_ninety_columns():
    """Text is wrapped; what follows the first line is indented as asked."""
    lines = list(fill("woord " * 40, "- "))

    assert max(len(line) for line in lines) <= WIDTH
    assert lines[0].startswith("- woord")
    assert lines[1].startswith("  woord")


def test_a_long_word_stays_whole():
    """A web address can still be copied."""
    url = "https://voorbeeldstad.example/" + "a-" * 60

    assert list(fill(f"Zie {url}")) == ["Zie", url]


def test_prose_keeps_paragraphs_lists_and_examples():
    """A rule's page is wrapped, but its lists and fragments of TOML are not joined."""
    text = 'Eerste\nregel.\n\n- een\n  vervolg\n- twee\n\n[[services]]\nid = "x"'

    assert list(prose(text, "  ")) == [
        "  Eerste regel.",
        "",
        "  - een vervolg",
        "  - twee",
        "",
        "  [[services]]",
        '  id = "x"',
    ]


def test_prose_takes_away_code_fences():
    """The marks around an example are not part of it."""
    assert list(prose("```toml\na = 1\n```")) == ["a = 1"]


def test_a_heading_is_underlined():
    """Headings can be seen without colour."""
    assert list(heading("Telling")) == ["", "Telling", "-------"]
