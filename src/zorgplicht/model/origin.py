# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Where a value was read, kept so that a later finding can name line and column.
"""

from __future__ import annotations

from typing import final

import attrs
from attrs import frozen


@final
class Marks:
    """
    Where the keys or items of one table or list stand, and the marks of what they hold.

    It is filled while a text is read, and left alone afterwards.

    Args:
        offsets: By key or number, the characters before it in the text.
        inner: By key or number, the marks of the table or list there.
    """

    __slots__ = ("inner", "offsets")

    def __init__(self) -> None:
        self.offsets: dict[str | int, int] = {}
        self.inner: dict[str | int, Marks] = {}

    def offset(self, path: tuple[str | int, ...]) -> int:
        """
        Where *path* stands, or else the nearest thing around it that does stand there.
        """
        found, marks = 0, self
        for step in path:
            if step not in marks.offsets:
                break
            found = marks.offsets[step]
            if step not in marks.inner:
                break
            marks = marks.inner[step]
        return found


@final
@frozen(kw_only=True)
class Origin:
    """
    The text from which a policy was read.

    Args:
        file: The file as the user named it.
        format: "toml", "json" or "yaml".
        text: All of it. Positions are looked up in it only when somebody asks.
        marks: Where things stand, when reading the text told that too.
    """

    file: str
    format: str
    text: str
    marks: Marks | None = attrs.field(default=None, eq=False, repr=False)
