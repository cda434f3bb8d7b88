# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.codec.formats.from_json import parse, positions
from zorgplicht.codec.formats.tree import Path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{}", {}),
        (' \n {"a": 1}', {("a",): (2, 3)}),
        ('\ufeff{"a": 1}', {("a",): (1, 2)}),
        ('{"a"\r\n:\r\n1,\r\n"b": 2}', {("a",): (1, 2), ("b",): (4, 1)}),
        ('{\r"a": 1}', {("a",): (2, 1)}),
        ('{"😀": 1, "b": 2}', {("😀",): (1, 2), ("b",): (1, 10)}),
        (r'{"\"\\": "\"", "b": 2}', {('"\\',): (1, 2), ("b",): (1, 16)}),
        (
            '{"a": [1, "x", null, [true], {"b": -1.5e+3}]}',
            {
                ("a",): (1, 2),
                ("a", 0): (1, 8),
                ("a", 1): (1, 11),
                ("a", 2): (1, 16),
                ("a", 3): (1, 22),
                ("a", 3, 0): (1, 23),
                ("a", 4): (1, 30),
                ("a", 4, "b"): (1, 31),
            },
        ),
        ('{"a": {}, "b": [], "c": "}]"}', {("a",): (1, 2), ("b",): (1, 11), ("c",): (1, 20)}),
        (
            '{"a": {"b": {"c": 1}}, "d": 2}',
            {
                ("a",): (1, 2),
                ("a", "b"): (1, 8),
                ("a", "b", "c"): (1, 14),
                ("d",): (1, 24),
            },
        ),
    ],
)
def test_positions(text: str, expected: dict[Path, tuple[int, int]]) -> None:
    """
    A key is where its quote stands, and an item where it starts.
    """
    parse(text)

    assert {(): (1, 1), **expected} == {
        path: (position.line, position.column) for path, position in positions(text).items()
    }
