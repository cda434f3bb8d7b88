# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A frame of code: the line of the file where a finding stands, with the place marked.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import final

from attrs import frozen

from zorgplicht.model.assessment import Finding
from zorgplicht.reporting.layout import harmless

_TOKEN = re.compile(r"""\[{1,2}[^\[\]]*\]{1,2}|"(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+""")
"""What is marked: a table's header, a text between quotes, or a word."""

_TAB = "    "
_LEFT_OUT = "…"
_MARGIN = 12
"""The characters that stay visible before the mark when a line is cut on its left."""

_NO_WIDTH = {"Mn", "Me", "Cf"}


@final
@frozen(kw_only=True)
class FrameLine:
    """
    One line of the file, harmless to show.

    Args:
        number: From 1.
        before: What stands before the mark; the whole line when it has none.
        marked: What is marked; it is empty behind the end of a line.
        after: What stands behind the mark.
        found: Whether this is the line of the finding.
    """

    number: int
    before: str
    marked: str = ""
    after: str = ""
    found: bool = False

    @property
    def text(self) -> str:
        """
        The whole line.
        """
        return self.before + self.marked + self.after


def frame_of(finding: Finding, width: int | None = None) -> tuple[FrameLine, ...]:
    """
    The lines to show for *finding*, none where there is no file.

    A line that only opens a table says too little by itself: the next one comes with it.

    Args:
        finding: Where it is.
        width: The columns there are for a line with its number; None: as many as it needs.
    """
    cut = finding.excerpt
    if cut is None or finding.line is None:
        return ()
    room = sys.maxsize if width is None else width - len(f"{cut.last} | ")
    at = finding.line - cut.first
    line = cut.lines[at]
    column = (finding.column or 1) - cut.from_column
    token = _TOKEN.match(line, column)
    begin, end = column, token.end() if token else column + 1
    start = _start(line, begin, end, room)
    more = cut.from_column > 1
    found = _shown(line, start, room, more=more)
    split = _split(line, begin, start), _split(line, end, start)
    first = FrameLine(
        number=finding.line,
        before="".join(found[: split[0]]),
        marked="".join(found[split[0] : split[1]]),
        after="".join(found[split[1] :]),
        found=True,
    )
    if re.search("[=:]", line) or finding.line == cut.last:
        return (first,)
    following = _shown(cut.lines[at + 1], start, room, more=more)
    return first, FrameLine(number=finding.line + 1, before="".join(following))


def frame_lines(frame: tuple[FrameLine, ...], indent: str = "") -> Iterator[str]:
    """
    A frame in plain text: numbers, lines, and hats under what is meant.
    """
    width = gutter(frame)
    for line in frame:
        yield f"{indent}{line.number:>{width}} | {line.text}"
        if line.found:
            hats = "^" * max(1, columns(line.marked))
            yield f"{indent}{'':>{width}} | {' ' * columns(line.before)}{hats}"


def gutter(frame: Iterable[FrameLine]) -> int:
    """
    The columns that the numbers of the lines take.
    """
    return max((len(str(line.number)) for line in frame), default=0)


def columns(text: str) -> int:
    """
    The columns that *text* takes on a terminal, as near as Unicode tells.

    Examples:
        >>> columns("één"), columns("日本"), columns("e\u0301")
        (3, 4, 1)
    """
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _cell(character: str) -> str:
    return _TAB if character == "\t" else harmless(character)


def _width(line: str) -> int:
    return sum(columns(_cell(character)) for character in line)


def _start(line: str, begin: int, end: int, room: int) -> int:
    """
    At which character the shown part begins, so that the mark can be seen.
    """
    if _width(line) <= room - 1 or _width(line[:end]) <= room - 2:
        return 0
    return max(0, begin - _MARGIN)


def _split(line: str, column: int, start: int) -> int:
    """
    Which of the shown cells *column* is; the first of them may say that there was more.
    """
    return min(column, len(line)) - start + 1


def _shown(line: str, start: int, room: int, *, more: bool) -> list[str]:
    """
    The cells that fit, behind one cell for what was left out before them.
    """
    first = _LEFT_OUT if start or more else ""
    cells = [first, *(_cell(character) for character in line[start:])]
    widths = list(accumulate(columns(cell) for cell in cells))
    if widths[-1] <= room:
        return cells
    return [*(c for c, w in zip(cells, widths, strict=True) if w < room), _LEFT_OUT]
