# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.codec.formats.from_yaml import parse, positions
from zorgplicht.codec.formats.tree import Path, Plain, Tree

pytestmark = pytest.mark.usefixtures("yaml_parser")


@pytest.mark.parametrize(
    "written",
    [
        "17:00",
        "no",
        "on",
        "0612345670",
        "1e3",
        "0x1F",
        "1_000",
        "2026-01-01",
        "2026-01-01 08:30:00",
        "~",
        "null",
        "true",
        ".inf",
        "=",
        "a b: no colon".replace(":", ""),
    ],
)
def test_plain_scalars_stay_what_was_written(written: str) -> None:
    """
    A scalar without quotes is Plain and keeps its text; with quotes it is a str.
    """
    plain = parse(f"a: {written}")["a"]
    quoted = parse(f"a: '{written}'")["a"]

    assert (Plain, written) == (type(plain), plain)
    assert (str, written) == (type(quoted), quoted)


@pytest.mark.parametrize(
    ("text", "expected", "kind"),
    [
        ("a:", "", Plain),
        ("a: ''", "", str),
        ("a: x\n  y", "x y", Plain),
        ("a: |\n  x\n  y\n", "x\ny\n", str),
        ("a: >-\n  x\n  y\n", "x y", str),
        (r'a: "\u00e9\U0001F600\n"', "é😀\n", str),
        ("a: ! x".replace("! ", ""), "x", Plain),
        ("%YAML 1.1\n---\na: x # y\n...\n", "x", Plain),
    ],
)
def test_scalars(text: str, expected: str, kind: type) -> None:
    """
    Block and quoted scalars are str, and what stands nowhere is an empty Plain.
    """
    value = parse(text)["a"]

    assert (kind, expected) == (type(value), value)


def test_keys_are_text() -> None:
    """
    A key is a str, whatever it looks like; << in quotes is a key like another.
    """
    tree = parse("1: a\nno: b\n'<<': c\n? d\n")

    assert tree == {"1": "a", "no": "b", "<<": "c", "d": ""}
    assert {str} == {type(key) for key in tree}


def test_takes() -> None:
    """
    Blocks and flows give lists and tables.
    """
    expected: Tree = {"a": [{"b": "1", "c": []}, ["2"]], "d": {}}

    assert expected == parse("a:\n- b: 1\n  c: []\n-\n  - 2\nd: {}\n")
    assert expected == parse("{a: [{b: 1, c: []}, [2]], d: {}}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{}", {}),
        ("\ufeffa: 1", {("a",): (1, 1)}),
        ("# x\n---\n'a' : 1\r\nb: 2", {("a",): (3, 1), ("b",): (4, 1)}),
        ("a: 1\rb: 2", {("a",): (1, 1), ("b",): (2, 1)}),
        (
            "é😀: {b: '😀', c: 1}",
            {
                ("é😀",): (1, 1),
                ("é😀", "b"): (1, 6),
                ("é😀", "c"): (1, 14),
            },
        ),
        (
            "a:\n- b\n-   c: 1\n    d:\n-\n-\n  - e\n",
            {
                ("a",): (1, 1),
                ("a", 0): (2, 3),
                ("a", 1): (3, 5),
                ("a", 1, "c"): (3, 5),
                ("a", 1, "d"): (4, 5),
                ("a", 2): (5, 2),
                ("a", 3): (7, 3),
                ("a", 3, 0): (7, 5),
            },
        ),
        (
            "? a\n: - 1\n  - |\n    x\n? b\n",
            {
                ("a",): (1, 3),
                ("a", 0): (2, 5),
                ("a", 1): (3, 5),
                ("b",): (5, 3),
            },
        ),
        (
            "a: [1, [2], b: 3,\n  {c: 4}]",
            {
                ("a",): (1, 1),
                ("a", 0): (1, 5),
                ("a", 1): (1, 8),
                ("a", 1, 0): (1, 9),
                ("a", 2): (1, 13),
                ("a", 2, "b"): (1, 13),
                ("a", 3): (2, 3),
                ("a", 3, "c"): (2, 4),
            },
        ),
        ("a: '\u2028'\nb: 1", {("a",): (1, 1), ("b",): (2, 1)}),
    ],
)
def test_positions(text: str, expected: dict[Path, tuple[int, int]]) -> None:
    """
    A key is where it starts, and an item where its value starts.
    """
    parse(text)

    assert {(): (1, 1), **expected} == {
        path: (position.line, position.column) for path, position in positions(text).items()
    }
