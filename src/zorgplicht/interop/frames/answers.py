# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What each situation gets: a column for each part of the best route, and one for flags.

A situation is a *key*, a whole number. Below `size` it is a mask of barriers. The same plus
`size`: with the barrier ``other`` besides. The last two: barriers are unknown, and unknown with
``other`` besides. So every row of a caseload has exactly one answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import final

import attrs

from zorgplicht.model.caseload import UNKNOWN_BARRIER
from zorgplicht.model.ids import VariantId
from zorgplicht.model.route import Flag
from zorgplicht.model.table import Outline, RouteTable

OTHER = "other"
"""The barrier that infers nothing: a person must look."""

PARTS = ("channel", "entry", "measures", "support", "ease", "kind", "conditions", "flags")
"""What is told of the best route, each in a column of its own."""

Cells = tuple[str | None, ...]
"""The text of each part; None where there is no route, empty where a route has none of it."""


@final
@attrs.define(slots=False)
class Answers:
    """
    The answer to every key.

    Args:
        table: The best route of every combination.
        bits: What each bit of a key's mask stands for in the table: a mask of its own.
    """

    table: RouteTable
    bits: Sequence[int]

    @property
    def size(self) -> int:
        """
        How many masks there are.
        """
        return 1 << len(self.bits)

    @property
    def unknown(self) -> int:
        """
        The key of a row of which the barriers are unknown.
        """
        return 2 * self.size

    @property
    def count(self) -> int:
        """
        How many keys there are.
        """
        return 2 * self.size + 2

    @cached_property
    def masks(self) -> tuple[int, ...]:
        """
        For each mask of a key, the mask of the table.
        """
        masks = [0]
        for bit in self.bits:
            masks += [mask | bit for mask in masks]
        return tuple(masks)

    def route(self, key: int) -> Outline | None:
        """
        The best route; None when there is none, or when barriers are unknown.
        """
        if key >= self.unknown:
            return None
        return self.table.routes[self.table.index[self.masks[key % self.size]]]

    def variants(self, key: int) -> tuple[VariantId, ...]:
        """
        What hinders, as far as the table knows; nothing when barriers are unknown.
        """
        if key >= self.unknown:
            return ()
        mask = self.masks[key % self.size]
        known = tuple(one for place, one in enumerate(self.table.variants) if mask >> place & 1)
        return (*known, VariantId(OTHER)) if self._with_other(key) else known

    def flags(self, key: int) -> tuple[str, ...]:
        """
        The flags of a plan, and whether barriers are unknown.
        """
        return tuple(str(flag) for flag in self._flags(key))

    def _flags(self, key: int) -> Iterator[str]:
        if self._with_other(key):
            yield Flag.MANUAL_ASSESSMENT
        if key >= self.unknown:
            yield UNKNOWN_BARRIER
        elif self.route(key) is None:
            only = self.masks[key % self.size] in self.table.only_represented
            yield Flag.ONLY_REPRESENTED if only else Flag.NO_ROUTE

    def _with_other(self, key: int) -> bool:
        return key == self.unknown + 1 or self.size <= key < self.unknown

    @cached_property
    def cells(self) -> tuple[Cells, ...]:
        """
        Every answer that some key has, once.
        """
        return tuple(dict.fromkeys(self._each))

    @cached_property
    def places(self) -> tuple[int, ...]:
        """
        For each key, the place of its answer in `cells`.
        """
        places = {cells: place for place, cells in enumerate(self.cells)}
        return tuple(places[cells] for cells in self._each)

    @cached_property
    def _each(self) -> tuple[Cells, ...]:
        told: dict[tuple[Outline | None, tuple[str, ...]], Cells] = {}
        each: list[Cells] = []
        for key in range(self.count):
            about = self.route(key), self.flags(key)
            if about not in told:
                told[about] = _told(*about)
            each.append(told[about])
        return tuple(each)

    def column(self, part: int) -> list[str | None]:
        """
        For each key, the text of one part.
        """
        texts = [cells[part] for cells in self.cells]
        return [texts[place] for place in self.places]


def _told(route: Outline | None, flags: tuple[str, ...]) -> Cells:
    if route is None:
        return (*(None for _ in PARTS[:-1]), " ".join(flags))
    return (
        route.channel,
        route.entry,
        " ".join(sorted(route.measures)),
        " ".join(route.support),
        route.ease.value,
        route.kind.value,
        " ".join(route.conditions),
        " ".join(flags),
    )
