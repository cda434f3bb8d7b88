# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json

import attrs
import pytest

from zorgplicht.codec import excerpt, locate, written
from zorgplicht.codec.document import parse_with_marks
from zorgplicht.codec.formats import FORMATS
from zorgplicht.codec.formats.tree import Position
from zorgplicht.codec.places import MARGIN, WIDTH
from zorgplicht.model.origin import Origin

TEXTS = {
    "toml": 'a = 1\n[[services]]\nid = "x"\n[[services]]\nid = "y"\n',
    "json": '{"a": 1,\n "services": [\n  {"id": "x"},\n  {"id": "y"}]}',
    "yaml": "a: 1\nservices:\n  - id: x\n  - id: y\n",
}
PLACES = {"toml": Position(5, 1), "json": Position(4, 4), "yaml": Position(4, 5)}


def origin(name, text):
    return parse_with_marks(Origin(file=f"p.{name}", format=name, text=text))[1]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "byte order mark"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_a_place_is_the_same_with_any_line_ends(name, mark, end):
    """Line and column do not hang on how lines end, nor on a byte order mark."""
    ends = "\n" if name == "toml" and end == "\r" else end  # which TOML does not know
    found = origin(name, mark + TEXTS[name].replace("\n", ends))

    assert PLACES[name] == locate(found, ("services", 1, "id"))
    assert locate(found, ("services", 1, "upl", 3)).line == PLACES[name].line - (name == "toml")
    assert locate(found, ("nowhere",)) == Position(1, 1)


@pytest.mark.parametrize("name", FORMATS)
def test_marks_are_no_part_of_an_origin(name):
    """Whether reading told the places or not, the answers are equal, and so are origins."""
    found = origin(name, TEXTS[name])
    without = attrs.evolve(found, marks=None)

    assert found == without
    for path in [(), ("a",), ("services",), ("services", 0), ("services", 1, "id"), ("x", 2)]:
        assert locate(found, path) == locate(without, path)


@pytest.mark.parametrize("name", FORMATS)
def test_an_excerpt_is_the_line_with_its_neighbours(name):
    """One line before and one after, where they exist, as they stand in the file."""
    found = origin(name, TEXTS[name])
    lines = TEXTS[name].split("\n")

    for number in range(1, len(lines) + 1):
        shown = excerpt(found, Position(number, 1))
        first = max(1, number - 1)
        assert shown.first == first
        assert list(shown.lines) == lines[first - 1 : number + 1]
        assert shown.last == first + len(shown.lines) - 1
        assert shown.from_column == 1


def test_a_very_long_line_is_shown_through_a_window():
    """A file may hold all it has in one line; the place stays in sight."""
    text = json.dumps({"services": [{"id": f"dienst-{number}"} for number in range(500)]})
    found = origin("json", text)
    place = locate(found, ("services", 400, "id"))
    shown = excerpt(found, place)

    assert len(shown.lines) == 1
    assert len(shown.lines[0]) == WIDTH
    assert shown.lines[0][place.column - shown.from_column :].startswith('"id": "dienst-400"')
    assert place.column - shown.from_column == MARGIN


def test_a_path_is_written_as_people_write_it():
    """Numbers between brackets, keys behind points."""
    assert written(()) == "$"
    assert written(("services", 0, "name")) == "$.services[0].name"
