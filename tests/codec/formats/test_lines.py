# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.codec.formats.lines import Lines, located
from zorgplicht.codec.formats.tree import Position


@pytest.mark.parametrize(
    ("text", "offset", "line", "column"),
    [
        ("", 0, 1, 1),
        ("ab", 2, 1, 3),
        ("a\nb", 2, 2, 1),
        ("a\r\nb", 3, 2, 1),
        ("a\rb", 2, 2, 1),
        ("a\n\r\n\nb", 5, 4, 1),
        ("é😀x", 2, 1, 3),
        ("a\u2028b\x85c", 4, 1, 5),
    ],
)
def test_lines(text: str, offset: int, line: int, column: int) -> None:
    """
    A line ends with LF, CR LF or CR and nothing else; a column is a code point.
    """
    assert Position(line, column) == Lines(text).at(offset)


def test_located() -> None:
    """
    Offsets become positions under the same paths.
    """
    assert {("a",): Position(2, 2)} == located(Lines("x\n a"), {("a",): 3})
