# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The plain tree that every format is parsed into, and the places and faults in its text.
"""

from __future__ import annotations

import math
from datetime import date, datetime, time
from typing import NamedTuple, TypeAlias, final

Path: TypeAlias = tuple[str | int, ...]
"""The steps from the root to a value: ``("services", 0, "steps")``."""

MAX_DEPTH = 64
"""How many tables and lists may stand inside one another; the document itself is the first."""

_WHOLE = range(-(2**63), 2**63)


@final
class Plain(str):
    """
    A YAML scalar written without quotes: its type is decided by what is expected.

    So ``17:00``, ``no`` and ``0612345670`` stay what was written. What stands nowhere
    (``key:`` and nothing after it) is the empty one.

    Examples:
        >>> Plain("0612345670")
        '0612345670'
    """

    __slots__ = ()


Tree: TypeAlias = (
    "dict[str, Tree] | list[Tree] | str | int | float | bool | date | time | datetime | None"
)
"""A value: `Plain` from YAML only, dates and times from TOML only, None from JSON only."""


class Position(NamedTuple):
    """
    A place in a text.

    Args:
        line: From 1. A line ends with LF, CR LF or CR.
        column: From 1, in Unicode code points. A byte order mark takes no column.
    """

    line: int
    column: int


class Fault(NamedTuple):
    """
    One reason why a text is not a well-formed document.

    Args:
        position: Where it is.
        path: The value that it concerns, or the innermost one known around it.
        nl: What is wrong, one sentence in Dutch.
        en: The same in English.
    """

    position: Position
    path: Path
    nl: str
    en: str


class FormatError(Exception):
    """
    A text that is not a well-formed document, with every fault that could be found.

    Args:
        faults: At least one, in the order of the text.
    """

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(
            f"{fault.position.line}:{fault.position.column}: {fault.en}" for fault in self.faults
        )


def is_sound(tree: Tree) -> bool:
    """
    Whether *tree* is no deeper than `MAX_DEPTH` and all its numbers are ones that we take.

    It goes layer by layer, so that no depth can exhaust the stack, and looks at one thing only
    where its layer holds such things: most of a document is text.
    """
    layer = [tree]
    for _ in range(MAX_DEPTH):
        children: list[Tree] = []
        for node in layer:
            children += node.values() if isinstance(node, dict) else node  # type: ignore[arg-type]
        kinds = set(map(type, children))
        if not kinds.isdisjoint(_NUMBERS) and not all(
            is_number(child)  # type: ignore[arg-type]
            for child in children
            if type(child) in _NUMBERS
        ):
            return False
        if kinds.isdisjoint(_HOLDERS):
            return True
        layer = [child for child in children if type(child) in _HOLDERS]
    return False


_NUMBERS = {int, float}
_HOLDERS = {dict, list}


def is_shallow(tree: Tree) -> bool:
    """
    Whether *tree* is no deeper than `MAX_DEPTH`; quicker than `is_sound`.
    """
    layer = [tree]
    for _ in range(MAX_DEPTH):
        layer = [
            child
            for node in layer
            for child in (node.values() if type(node) is dict else node)  # type: ignore[union-attr]
            if type(child) in _HOLDERS
        ]
        if not layer:
            return True
    return False


def is_number(value: int | float) -> bool:  # noqa: PYI041 - they are told apart
    """
    Whether *value* is a whole number of 64 bits or a finite float.

    The limit on whole numbers is that of TOML. It holds in every format and under every
    setting of the interpreter, and keeps away numbers too long to be printed.
    """
    return math.isfinite(value) if isinstance(value, float) else value in _WHOLE
