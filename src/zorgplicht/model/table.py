# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The best route for every combination of barriers, for bulk use.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import final

import attrs
from attrs import frozen

from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import ChannelId, EntryId, FactId, MeasureId, ServiceId, VariantId
from zorgplicht.model.route import Ease, Efforts, RouteKind

_AT_ONCE = 4
"""Up to so many names, given in order, are looked up in one step."""


@final
@frozen(kw_only=True)
class Outline:
    """
    A route without its explanation.

    Args:
        channel: The catalogue's channel.
        entry: What the authority calls it.
        measures: The catalogue's measures.
        support: What the authority calls them.
        ease: Comfortable or difficult.
        kind: Self, assisted or on behalf.
        conditions: Facts that are unknown and must be true for it.
        efforts: What it asks.
    """

    channel: ChannelId
    entry: EntryId
    measures: frozenset[MeasureId]
    support: tuple[EntryId, ...]
    ease: Ease
    kind: RouteKind
    conditions: tuple[FactId, ...]
    efforts: Efforts


@final
@frozen(kw_only=True)
class RouteTable:
    """
    The best unrepresented route for every combination of barriers, and what needs no help.

    A combination is a *mask*: a whole number in which bit i is set when variant i is present.

    Args:
        variants: The variants, in the order of the bits.
        words: For each barrier and variant that may be named, its bit.
        routes: The routes that are best for somebody; at place 0 None, for no route.
        usable: For each mask, the channels that can be used without any support. Shape: as
            `index`.
        index: For each mask, the place in `routes` of its best route. Shape: 2 to the power
            of the number of variants; `numpy.array(table.index)` makes an array of it.
        service: The service of the offer; None when for none in particular.
        audience: For whom.
        purpose: What one comes for.
        only_represented: The masks without a route for which somebody may still act in the
            person's place. The other masks without a route have none at all.

    Examples:
        >>> import zorgplicht as zp
        >>> catalogue = zp.load_catalogue()
        >>> engine = zp.RuleEngine(catalogue)
        >>> table = engine.table(zp.offer_everything(catalogue))
        >>> len(table.index) == 2 ** len(table.variants)
        True
        >>> table.best("deaf-or-hard-of-hearing", "no-digital-means").channel
        'post'
    """

    variants: tuple[VariantId, ...]
    words: FrozenMap[str, int]
    routes: tuple[Outline | None, ...]
    index: tuple[int, ...] = attrs.field(repr=False)
    usable: tuple[tuple[EntryId, ...], ...] = attrs.field(repr=False)
    service: ServiceId | None
    audience: Audience
    purpose: Purpose
    only_represented: frozenset[int] = attrs.field(default=frozenset(), repr=False)
    _masks: Mapping[tuple[str, ...], int] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        # Looking up is what a table is for, so names in order are found at once.
        names = sorted(self.words)
        masks = {
            some: self.mask(some)
            for size in range(_AT_ONCE + 1)
            for some in combinations(names, size)
        }
        object.__setattr__(self, "_masks", masks)

    def mask(self, barriers: Iterable[str]) -> int:
        """
        The mask of barriers or variants.

        Raises:
            KeyError: one of them is not in the table.
        """
        mask = 0
        for barrier in barriers:
            mask |= self.words[barrier]
        return mask

    def best(self, *barriers: str) -> Outline | None:
        """
        The best route for somebody with these barriers; None when there is no route.

        Raises:
            KeyError: one of them is not in the table.
        """
        mask = self._masks.get(barriers)
        if mask is None:
            mask = self.mask(barriers)
        return self.routes[self.index[mask]]

    def usable_channels(self, *barriers: str) -> tuple[EntryId, ...]:
        """
        The channels that somebody with these barriers can use without any support.

        Raises:
            KeyError: one of them is not in the table.
        """
        mask = self._masks.get(barriers)
        if mask is None:
            mask = self.mask(barriers)
        return self.usable[mask]
