# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From a path in a document to its line and column.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from zorgplicht.codec.formats import FORMATS
from zorgplicht.codec.formats.tree import Path, Position
from zorgplicht.model.origin import Origin


def locate(origin: Origin, path: Path) -> Position:
    """
    Where *path* stands, or else the nearest thing around it that does stand there.

    A key that is missing is thus found at the table that misses it.
    """
    positions = _positions(origin.format, origin.text)
    while path and path not in positions:
        path = path[:-1]
    return positions.get(path, Position(line=1, column=1))


@lru_cache(maxsize=16)
def _positions(format: str, text: str) -> Mapping[Path, Position]:  # noqa: A002
    return FORMATS[format].positions(text)


def written(path: Path) -> str:
    """
    A path as people write it.

    Examples:
        >>> written(("channels", 2, "id"))
        '$.channels[2].id'
    """
    parts = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "$" + "".join(parts)
