# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From an offset in a text to its line and column.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import final

from zorgplicht.codec.formats.tree import Path, Position

BYTE_ORDER_MARK = "\ufeff"
EACH_BREAK = re.compile(r"\r|\n")
"""For a text in which every CR LF was made LF: a CR that is left ends a line of its own."""

_LINE_BREAK = re.compile(r"\r\n|\n|\r")


@final
class Lines:
    r"""
    The lines of a text, to turn an offset into a position.

    Args:
        text: The text that offsets count in.
        line_break: What ends a line.

    Examples:
        >>> Lines("ab\ncd").at(4)
        Position(line=2, column=2)
    """

    __slots__ = ("_starts",)

    def __init__(self, text: str, line_break: re.Pattern[str] = _LINE_BREAK) -> None:
        self._starts = [0, *(found.end() for found in line_break.finditer(text))]

    def at(self, offset: int) -> Position:
        """
        The position of the character at *offset*, which counts from 0.
        """
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)


def located(lines: Lines, offsets: Mapping[Path, int]) -> dict[Path, Position]:
    """
    The positions that belong to *offsets* in the text of *lines*.
    """
    return {path: lines.at(offset) for path, offset in offsets.items()}


def lines_of(text: str) -> tuple[str, ...]:
    r"""
    The lines of *text*, without their ends and without a byte order mark.

    Examples:
        >>> lines_of("ab\r\ncd")
        ('ab', 'cd')
    """
    return tuple(_LINE_BREAK.split(text.removeprefix(BYTE_ORDER_MARK)))
