# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.codec.formats.from_toml import parse, positions
from zorgplicht.codec.formats.tree import Path

CASES: dict[str, tuple[str, dict[Path, tuple[int, int]]]] = {
    "empty": ("", {}),
    "only comments": ("# a = 1\n\n  # [b]", {}),
    "bare keys": ("a-b_1 = 1\n  2 = 2", {("a-b_1",): (1, 1), ("2",): (2, 3)}),
    "byte order mark": ("\ufeffa = 1\nb = 2", {("a",): (1, 1), ("b",): (2, 1)}),
    "crlf": ("a = 1\r\n\r\nb = 2\r\n", {("a",): (1, 1), ("b",): (3, 1)}),
    "characters outside the first plane": (
        "a = {b = '😀', c = 1}",
        {("a",): (1, 1), ("a", "b"): (1, 6), ("a", "c"): (1, 15)},
    ),
    "quoted keys": (
        '"a b" = 1\n\'c.d\' = 2\n"" = 3\n"\\u0065\\"" = 4',
        {("a b",): (1, 1), ("c.d",): (2, 1), ("",): (3, 1), ('e"',): (4, 1)},
    ),
    "dotted keys": (
        "a . 'b.c' .\t\"d\" = 1\na.x = 2",
        {("a",): (1, 1), ("a", "b.c"): (1, 5), ("a", "b.c", "d"): (1, 13), ("a", "x"): (2, 3)},
    ),
    "number as dotted key": ("3.14 = 1", {("3",): (1, 1), ("3", "14"): (1, 3)}),
    "table": ("[a]\nb = 1", {("a",): (1, 2), ("a", "b"): (2, 1)}),
    "spaced header": (
        " [ a . b ] # c\nd=1",
        {("a",): (1, 4), ("a", "b"): (1, 8), ("a", "b", "d"): (2, 1)},
    ),
    "table after its child": (
        "[a.b]\nc = 1\n[a]\nd = 2",
        {("a",): (3, 2), ("a", "b"): (1, 4), ("a", "b", "c"): (2, 1), ("a", "d"): (4, 1)},
    ),
    "table before its child": (
        "[a]\n[a.b]",
        {("a",): (1, 2), ("a", "b"): (2, 4)},
    ),
    "array of tables": (
        "[[a]]\nb = 1\n  [[a]]\n[[ a ]]\nb = 2",
        {
            ("a",): (1, 3),
            ("a", 0): (1, 1),
            ("a", 0, "b"): (2, 1),
            ("a", 1): (3, 3),
            ("a", 2): (4, 1),
            ("a", 2, "b"): (5, 1),
        },
    ),
    "tables in an array of tables": (
        "[[a]]\n[a.b]\nx = 1\n[[a.b.c]]\ny = 2\n[[a.b.c]]\n[a.b.c.d]\nz = 3\n[[a]]\n[[a.b.c]]",
        {
            ("a",): (1, 3),
            ("a", 0): (1, 1),
            ("a", 0, "b"): (2, 4),
            ("a", 0, "b", "x"): (3, 1),
            ("a", 0, "b", "c"): (4, 7),
            ("a", 0, "b", "c", 0): (4, 1),
            ("a", 0, "b", "c", 0, "y"): (5, 1),
            ("a", 0, "b", "c", 1): (6, 1),
            ("a", 0, "b", "c", 1, "d"): (7, 8),
            ("a", 0, "b", "c", 1, "d", "z"): (8, 1),
            ("a", 1): (9, 1),
            ("a", 1, "b"): (10, 5),
            ("a", 1, "b", "c"): (10, 7),
            ("a", 1, "b", "c", 0): (10, 1),
        },
    ),
    "dotted keys in an array of tables": (
        "[[a]]\nb.c = 1\n[[a]]\nb.c = 2",
        {
            ("a",): (1, 3),
            ("a", 0): (1, 1),
            ("a", 0, "b"): (2, 1),
            ("a", 0, "b", "c"): (2, 3),
            ("a", 1): (3, 1),
            ("a", 1, "b"): (4, 1),
            ("a", 1, "b", "c"): (4, 3),
        },
    ),
    "dotted key with the name of an array": (
        "[[a]]\n[b]\na.c = 1\n[[b.d]]\na.c = 1",
        {
            ("a",): (1, 3),
            ("a", 0): (1, 1),
            ("b",): (2, 2),
            ("b", "a"): (3, 1),
            ("b", "a", "c"): (3, 3),
            ("b", "d"): (4, 5),
            ("b", "d", 0): (4, 1),
            ("b", "d", 0, "a"): (5, 1),
            ("b", "d", 0, "a", "c"): (5, 3),
        },
    ),
    "table under an array that was named first": (
        "[x.y]\n[[x.z]]",
        {("x",): (1, 2), ("x", "y"): (1, 4), ("x", "z"): (2, 5), ("x", "z", 0): (2, 1)},
    ),
    "array over lines": (
        "a = [ # one ]\n  1, # two, ]\n\n  2 # three\n  , # four\n]\nb = 1",
        {("a",): (1, 1), ("a", 0): (2, 3), ("a", 1): (4, 3), ("b",): (7, 1)},
    ),
    "arrays in arrays": (
        "a = [[], [[1]], [2,3,],]",
        {
            ("a",): (1, 1),
            ("a", 0): (1, 6),
            ("a", 1): (1, 10),
            ("a", 1, 0): (1, 11),
            ("a", 1, 0, 0): (1, 12),
            ("a", 2): (1, 17),
            ("a", 2, 0): (1, 18),
            ("a", 2, 1): (1, 20),
        },
    ),
    "inline tables": (
        "a = { b = {}, c.d = { 'e' = 1 } , f = [{g=1}] }",
        {
            ("a",): (1, 1),
            ("a", "b"): (1, 7),
            ("a", "c"): (1, 15),
            ("a", "c", "d"): (1, 17),
            ("a", "c", "d", "e"): (1, 23),
            ("a", "f"): (1, 35),
            ("a", "f", 0): (1, 40),
            ("a", "f", 0, "g"): (1, 41),
        },
    ),
    "shared dotted keys in an inline table": (
        "a = {b.c = 1, b.d = 2}",
        {("a",): (1, 1), ("a", "b"): (1, 6), ("a", "b", "c"): (1, 8), ("a", "b", "d"): (1, 17)},
    ),
    "inline tables over lines of an array": (
        "hours = [{ days = ['mon'], from = 08:30:00 },\n         { days = [] }]",
        {
            ("hours",): (1, 1),
            ("hours", 0): (1, 10),
            ("hours", 0, "days"): (1, 12),
            ("hours", 0, "days", 0): (1, 20),
            ("hours", 0, "from"): (1, 28),
            ("hours", 1): (2, 10),
            ("hours", 1, "days"): (2, 12),
        },
    ),
    "dates and times": (
        (
            "a = [2026-01-01, 08:30:00.5, 2026-01-01 08:30:00, "
            "2026-01-01T08:30:00+01:00, 2026-01-01 08:30:00Z]"
        ),
        {
            ("a",): (1, 1),
            ("a", 0): (1, 6),
            ("a", 1): (1, 18),
            ("a", 2): (1, 30),
            ("a", 3): (1, 51),
            ("a", 4): (1, 78),
        },
    ),
    "numbers": (
        "a = [+1_000, -0.5e-3, 0xdead_BEEF, 0o17, 0b1, 1e+6]",
        {
            ("a",): (1, 1),
            ("a", 0): (1, 6),
            ("a", 1): (1, 14),
            ("a", 2): (1, 23),
            ("a", 3): (1, 36),
            ("a", 4): (1, 42),
            ("a", 5): (1, 47),
        },
    ),
    "strings with structure in them": (
        'a = "[b]\\" # = {"\nc = \'[d] # " \\\'\ne = ["]", \',\']',
        {
            ("a",): (1, 1),
            ("c",): (2, 1),
            ("e",): (3, 1),
            ("e", 0): (3, 6),
            ("e", 1): (3, 11),
        },
    ),
    "empty strings": (
        "a = \"\"\nb = ''\nc = \"\"\"\"\"\"\nd = ''''''\ne = 1",
        {("a",): (1, 1), ("b",): (2, 1), ("c",): (3, 1), ("d",): (4, 1), ("e",): (5, 1)},
    ),
    "multi-line basic string": (
        'a = """\nb = 1 "" \\""" # \\\n   c\n[x]"""\nd = 1',
        {("a",): (1, 1), ("d",): (5, 1)},
    ),
    "multi-line basic string that ends with quotes": (
        'a = """x""""\nb = """x"""""\nc = """"x"""\nd = """""x\\"""""\ne = 1',
        {("a",): (1, 1), ("b",): (2, 1), ("c",): (3, 1), ("d",): (4, 1), ("e",): (5, 1)},
    ),
    "multi-line literal string": (
        "a = '''\nb = 1 ''\n[x] \\'''\nd = 1",
        {("a",): (1, 1), ("d",): (4, 1)},
    ),
    "multi-line literal string that ends with quotes": (
        "a = '''x''''\nb = '''x'''''\nc = ''''x'''\nd = [''''''', 1]\ne = 1",
        {
            ("a",): (1, 1),
            ("b",): (2, 1),
            ("c",): (3, 1),
            ("d",): (4, 1),
            ("d", 0): (4, 6),
            ("d", 1): (4, 15),
            ("e",): (5, 1),
        },
    ),
    "multi-line strings with crlf": (
        "a = \"\"\"\r\nx\r\n\"\"\"\r\nb = ['''\r\n''', 1]\r\n",
        {("a",): (1, 1), ("b",): (4, 1), ("b", 0): (4, 6), ("b", 1): (5, 6)},
    ),
    "backslash before the end of a line": (
        'a = """x\\\n\n   \\\\"""\nb = 1',
        {("a",): (1, 1), ("b",): (4, 1)},
    ),
    "headers with quotes": (
        '["a.b".\'c\']\n[["d]"]]',
        {("a.b",): (1, 2), ("a.b", "c"): (1, 8), ("d]",): (2, 3), ("d]", 0): (2, 1)},
    ),
    "no end of line at the end": ("[a]\nb = 1 # x", {("a",): (1, 2), ("a", "b"): (2, 1)}),
    "tabs": ("\ta\t=\t[\t1\t,\t2\t]", {("a",): (1, 2), ("a", 0): (1, 8), ("a", 1): (1, 12)}),
    "booleans": ("a = [true,false]", {("a",): (1, 1), ("a", 0): (1, 6), ("a", 1): (1, 11)}),
}


@pytest.mark.parametrize("name", CASES)
def test_positions(name: str) -> None:
    """
    A key is where its own part starts, an element of an array of tables at its brackets.
    """
    text, expected = CASES[name]
    parse(text)

    assert {(): (1, 1), **expected} == {
        path: (position.line, position.column) for path, position in positions(text).items()
    }
