# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Caseloads: where a table of cases holds its barriers, and how often each situation occurs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TypeAlias, final

import attrs
from attrs import frozen

from zorgplicht.model.ids import VariantId
from zorgplicht.model.table import Outline

UNKNOWN_BARRIER = "unknown-barrier"
"""The flag of a case of which it is not known which barriers there are."""


def _ids(words: Iterable[str] | None) -> tuple[str, ...] | None:
    if isinstance(words, str):  # a text is iterable too, and would become its letters
        message = f"expected several ids, found the text {words!r}; write [{words!r}]"
        raise TypeError(message)
    return None if words is None else tuple(words)


@final
@frozen
class Listed:
    """
    Barriers are listed in one column: as a list in each row, or as text with a separator.

    Args:
        column: The name of the column.
        separator: What stands between two ids of a text; None for a column of lists.
        among: The barriers or variants that may be listed; None: every barrier, each standing
            for its default variant. ``other`` may always be listed.

    Examples:
        >>> Listed("barriers", separator=";")
        Listed(column='barriers', separator=';', among=None)
    """

    column: str
    separator: str | None = attrs.field(default=None, kw_only=True)
    among: tuple[str, ...] | None = attrs.field(default=None, kw_only=True, converter=_ids)

    def __attrs_post_init__(self) -> None:
        if self.separator is not None and not self.separator.strip():
            message = "a separator is a mark such as ';', no white space"
            raise ValueError(message)


@final
@frozen
class Masked:
    """
    Barriers are in one column as a mask, a whole number in which bit i stands for variant i.

    Args:
        column: The name of the column.
        variants: The barrier or variant of each bit, the lowest bit first; None: those of
            `RuleEngine.default_variants`.

    Examples:
        >>> Masked("mask", variants=["travel-time", "low-literacy"]).variants
        ('travel-time', 'low-literacy')
    """

    column: str
    variants: tuple[str, ...] | None = attrs.field(default=None, kw_only=True, converter=_ids)


Barriers: TypeAlias = Sequence[str] | Mapping[str, str] | Listed | Masked
"""
Where a table of cases holds its barriers: columns of true and false that are called after the
barriers, columns with the barrier of each, one column that lists them, or one of masks.
"""


class Unknown(StrEnum):
    """
    What to do with a word or mask that stands for no barrier.
    """

    RAISE = "raise"
    """Look all of them through first, and raise an error that tells each."""
    FLAG = "flag"
    """Give the row no route, and the flag ``unknown-barrier``."""


@final
@frozen(kw_only=True)
class Group:
    """
    All cases in the same situation.

    Args:
        variants: What hinders; empty when nothing does, or when that is unknown.
        count: How many cases.
        route: The best route; None when there is none, or when barriers are unknown.
        flags: What must be known besides, as `Flag`; and ``unknown-barrier``.
    """

    variants: tuple[VariantId, ...]
    count: int
    route: Outline | None
    flags: tuple[str, ...]


@final
@frozen(kw_only=True)
class Caseload:
    """
    How many cases there are in each situation, and the best route of each.

    Args:
        groups: The situations that are told, the most frequent first.
        cases: All cases, those of the situations that are not told included.
        fewest: A situation with fewer cases is not told.
        withheld: How many situations are not told.
        withheld_cases: How many cases these have together: none, or at least *fewest* unless
            there are fewer cases in all.
    """

    groups: tuple[Group, ...]
    cases: int
    fewest: int
    withheld: int
    withheld_cases: int

    def columns(self) -> dict[str, list[object]]:
        """
        The groups as columns, from which any frame can be made: ``polars.DataFrame(...)``.
        """
        names = ("barriers", "cases", "channel", "support", "ease", "conditions", "flags")
        rows = tuple(self._rows())
        return {name: [row[place] for row in rows] for place, name in enumerate(names)}

    def _rows(self) -> Iterator[tuple[object, ...]]:
        for group in self.groups:
            route = group.route
            unknown = UNKNOWN_BARRIER in group.flags
            yield (
                None if unknown else " ".join(group.variants),
                group.count,
                None if route is None else route.channel,
                None if route is None else " ".join(route.support),
                None if route is None else route.ease.value,
                None if route is None else " ".join(route.conditions),
                " ".join(group.flags),
            )
