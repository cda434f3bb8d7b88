# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From a path in a document to its line and column.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from zorgplicht.codec.formats import FORMATS
from zorgplicht.codec.formats.lines import BYTE_ORDER_MARK, Lines, lines_of
from zorgplicht.codec.formats.tree import Path, Position
from zorgplicht.model.excerpt import Excerpt
from zorgplicht.model.origin import Origin

WIDTH = 120
"""The most characters of a line that an excerpt shows."""

MARGIN = 20
"""The characters that stay visible around a place far to the right."""


def locate(origin: Origin, path: Path) -> Position:
    """
    Where *path* stands, or else the nearest thing around it that does stand there.

    A key that is missing is thus found at the table that misses it.
    """
    if origin.marks is None:
        return _finder(origin.format, origin.text)(path)
    return _counted(origin.text).at(origin.marks.offset(path))


# Findings come policy by policy, and what is remembered of a large one takes much memory.
@lru_cache(maxsize=2)
def _finder(format: str, text: str) -> Callable[[Path], Position]:  # noqa: A002
    return FORMATS[format].finder(text)


@lru_cache(maxsize=2)
def _counted(text: str) -> Lines:
    return Lines(text.removeprefix(BYTE_ORDER_MARK))


def excerpt(origin: Origin, position: Position) -> Excerpt:
    """
    The line of *position* with the one before and the one after it.

    A file may hold all it has in one line, so a window of `WIDTH` characters is shown.
    """
    lines = _lines(origin.text)
    first = max(1, position.line - 1)
    start = 0 if position.column <= WIDTH - MARGIN else position.column - 1 - MARGIN
    return Excerpt(
        first=first,
        lines=tuple(line[start : start + WIDTH] for line in lines[first - 1 : position.line + 1]),
        from_column=start + 1,
    )


@lru_cache(maxsize=2)
def _lines(text: str) -> tuple[str, ...]:
    return lines_of(text)


def written(path: Path) -> str:
    """
    A path as people write it.

    Examples:
        >>> written(("channels", 2, "id"))
        '$.channels[2].id'
    """
    parts = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "$" + "".join(parts)
