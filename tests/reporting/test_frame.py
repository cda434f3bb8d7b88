# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgplicht.codec import excerpt
from zorgplicht.codec.formats.tree import Position
from zorgplicht.model.excerpt import Excerpt
from zorgplicht.model.origin import Origin
from zorgplicht.reporting.frame import columns, frame_lines, frame_of
from zorgplicht.reporting.layout import WIDTH, page


def framed(make_finding, text, line, column, width=WIDTH):
    cut = excerpt(Origin(file="x.toml", format="toml", text=text), Position(line, column))
    return frame_of(make_finding(line=line, column=column, excerpt=cut), width)


@pytest.mark.parametrize(
    ("line", "column", "shown"),
    [
        ('id = "kcc"', 1, ['1 | id = "kcc"', "  | ^^"]),
        ('id = "kcc"', 6, ['1 | id = "kcc"', "  |      ^^^^^"]),
        (
            "[services.information]=",
            11,
            ["1 | [services.information]=", "  |" + " " * 11 + "^" * 11],
        ),
        ("a = { b = 1 }", 5, ["1 | a = { b = 1 }", "  |     ^"]),
        ("\tid = 1", 2, ["1 |     id = 1", "  |     ^^"]),
        ("\x1b[2J = 1", 2, ["1 | \\x1b[2J = 1", "  |     ^"]),
        ("\x1b = 1", 1, ["1 | \\x1b = 1", "  | ^^^^"]),
        ("日本 = 1, id = 2", 9, ["1 | 日本 = 1, id = 2", "  |           ^^"]),
        ("e\u0301e\u0301 = 1, id = 2", 11, ["1 | e\u0301e\u0301 = 1, id = 2", "  |         ^^"]),
        ('a = "🎉", id = 2', 10, ['1 | a = "🎉", id = 2', "  |           ^^"]),
        ("a =", 4, ["1 | a =", "  |    ^"]),
    ],
)
def test_hats_stand_under_what_is_meant(make_finding, line, column, shown):
    """Whatever stands before it: tabs, control characters, wide and combining characters."""
    assert shown == list(frame_lines(framed(make_finding, line, 1, column)))


def test_a_line_that_only_opens_a_table_brings_the_next(make_finding):
    """Which service it is stands one line below."""
    text = 'a = 1\n[[services]]\nid = "paspoort"\nb = 2'

    assert list(frame_lines(framed(make_finding, text, 2, 1), "  ")) == [
        "  2 | [[services]]",
        "    | ^^^^^^^^^^^^",
        '  3 | id = "paspoort"',
    ]


def test_numbers_stand_in_one_column(make_finding):
    """Nine and ten stand above each other."""
    lines = list(frame_lines(framed(make_finding, "\n" * 8 + "[[a]]\nb = 1", 9, 1)))

    assert lines == [" 9 | [[a]]", "   | ^^^^^", "10 | b = 1"]


def test_a_long_line_is_cut_around_the_mark(make_finding):
    """What was left out shows as dots, on either side."""
    text = "x = 1, " * 40 + 'id = "kcc"' + ", y = 2" * 40
    found, hats = frame_lines(framed(make_finding, text, 1, 281))

    assert found.startswith("1 | …")
    assert found.endswith("…")
    assert len(found) == WIDTH
    assert found[hats.index("^") : hats.rindex("^") + 1] == "id"


def test_without_a_width_nothing_is_cut(make_finding):
    """Whoever can wrap lines gets all of the excerpt."""
    text = "abc = " + "1" * 100

    assert framed(make_finding, text, 1, 1, None)[0].text == text


def test_a_finding_without_a_file_has_no_frame(make_finding):
    """A policy that was made in a program has no lines."""
    assert frame_of(make_finding(excerpt=None), WIDTH) == ()
    cut = Excerpt(first=1, lines=("",))
    assert frame_of(make_finding(line=None, column=None, excerpt=cut), WIDTH) == ()


@given(
    st.text(st.characters(exclude_characters="\r\n"), max_size=300), st.integers(1, 300), st.data()
)
def test_a_frame_fits_and_is_harmless(make_finding, line, column, data):
    """Any line and any place in it: at most 90 columns, and nothing that a terminal obeys."""
    column = min(column, len(line) + 1)
    width = data.draw(st.integers(40, WIDTH))
    lines = list(frame_lines(framed(make_finding, line, 1, column, width)))

    assert page(lines) == "".join(f"{one.rstrip()}\n" for one in lines)
    assert all(columns(one) <= width for one in lines[:1])
    assert "^" in lines[1]


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=300), st.data())
def test_hats_stand_under_the_character_that_was_asked_for(make_finding, line, data):
    """Also when the line was cut, by the excerpt or by the frame."""
    line = f"{line}=~"
    column = data.draw(st.integers(1, len(line)))
    found, hats = list(frame_lines(framed(make_finding, line, 1, column)))[:2]

    assert found[hats.index("^")] == line[column - 1]
