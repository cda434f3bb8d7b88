# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which minimal sets of measures make a channel usable (design §4, points 2, 3 and 5).

The method is provenance: for each capability and level, all minimal sets of measures that
bring the person there, found as a least fixpoint. What a measure requires beforehand is
part of the set that provides; what it demands besides (travelling to the library) must
hold at the end, so it is settled afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import final

from attrs import frozen

from zorgplicht.model.ids import CapabilityId
from zorgplicht.model.level import Demand, Level
from zorgplicht.routing.compile import Way

MeasureSet = frozenset[str]
"""Entries of an offer."""
Family = frozenset[MeasureSet]
"""Sets of which none contains another."""

NOTHING: Family = frozenset()
"""No set will do."""
FREE: Family = frozenset([frozenset()])
"""The empty set will do."""

Levels = Mapping[CapabilityId, Level]


@final
@frozen(kw_only=True)
class Item:
    """
    A measure of the offer, on one channel, for one person in one world of facts.

    Args:
        entry: What the offer calls it.
        sets: Capabilities brought to a level, in every way.
        raises: Capabilities brought from hampered to able.
        ways: The alternatives whose facts hold.
        adds: What the help itself demands.
    """

    entry: str
    sets: Mapping[CapabilityId, Level]
    raises: frozenset[CapabilityId]
    ways: tuple[Way, ...]
    adds: Mapping[CapabilityId, Demand]


def apply(items: Iterable[Item], levels: Levels) -> dict[CapabilityId, Level]:
    """
    The levels after all *items* have done what they can.

    First what sets (the maximum), then what raises (from hampered only), repeated until
    nothing changes; the order of *items* does not matter.
    """
    items = tuple(items)
    now = dict(levels)
    while True:
        after = dict(now)
        live = [(item, way) for item in items for way in item.ways if holds(way, now)]
        for item, way in live:
            for capability, level in (*item.sets.items(), *way.sets.items()):
                after[capability] = max(after[capability], level)
        for item, _ in live:
            for capability in item.raises:
                if after[capability] is Level.HAMPERED:
                    after[capability] = Level.ABLE
        if after == now:
            return now
        now = after


def holds(way: Way, levels: Levels) -> bool:
    """
    Whether the levels that *way* requires are there. Its facts are settled before.
    """
    return all(levels[capability] >= level for capability, level in way.levels.items())


def minimal_sets(
    demands: Mapping[CapabilityId, Demand],
    items: tuple[Item, ...],
    levels: Levels,
    *,
    comfortable: bool,
) -> Family:
    """
    All minimal sets of *items* with which every demand is met.

    Args:
        demands: What the channel asks.
        items: The measures that can be used on it.
        levels: The person's levels before any measure; one for every capability.
        comfortable: Whether demands must be met in full, or only not stay blocked.

    Returns:
        Every set such that the demands of the channel and of the set's own measures are
        met, and no proper subset has that property. Empty when there is none.
    """
    needed = {
        name: _threshold(demand, comfortable=comfortable) for name, demand in demands.items()
    }
    provided = provide(items, levels)
    found = FREE
    for capability, level in needed.items():
        found = product(found, provided.get((capability, level), NOTHING))
    return _settle(found, items, provided, comfortable=comfortable)


def _threshold(demand: Demand, *, comfortable: bool) -> Level:
    return demand.level if comfortable else Level.HAMPERED


Provided = Mapping[tuple[CapabilityId, Level], Family]


def provide(items: tuple[Item, ...], levels: Levels) -> Provided:
    """
    For each capability and level, the minimal sets that bring the person there.
    """
    provided: dict[tuple[CapabilityId, Level], Family] = {
        (capability, level): FREE
        for capability, now in levels.items()
        for level in (Level.HAMPERED, Level.ABLE)
        if now >= level
    }
    changed = True
    while changed:
        changed = False
        for item in items:
            for way in item.ways:
                use = frozenset([frozenset([item.entry])])
                for capability, level in way.levels.items():
                    use = product(use, provided.get((capability, level), NOTHING))
                for key, family in _gains(item, way, use, provided):
                    better = _minimal(provided.get(key, NOTHING) | family)
                    if better != provided.get(key, NOTHING):
                        provided[key] = better
                        changed = True
    return provided


def _gains(
    item: Item, way: Way, use: Family, provided: Provided
) -> list[tuple[tuple[CapabilityId, Level], Family]]:
    """
    What *item* provides when used in this *way*, given the sets that make it usable.
    """
    gains = [
        ((capability, level), use)
        for capability, highest in (*item.sets.items(), *way.sets.items())
        for level in (Level.HAMPERED, Level.ABLE)
        if level <= highest
    ]
    gains.extend(
        (
            (capability, Level.ABLE),
            product(use, provided.get((capability, Level.HAMPERED), NOTHING)),
        )
        for capability in item.raises
    )
    return gains


def _settle(
    found: Family, items: tuple[Item, ...], provided: Provided, *, comfortable: bool
) -> Family:
    """
    Extends the sets of *found* until what their own measures demand is met as well.

    Every minimal working set contains one of *found*, and for each demand that this one
    leaves open also one of the sets that provide it; so following every choice misses
    nothing, and only the smallest results are kept.
    """
    by_entry = {item.entry: item for item in items}
    working: set[MeasureSet] = set()
    waiting = list(found)
    seen = set(found)
    while waiting:
        measures = waiting.pop()
        open_demand = next(
            (
                choices
                for entry in sorted(measures)
                for capability, demand in by_entry[entry].adds.items()
                if not _within(
                    choices := provided.get(
                        (capability, _threshold(demand, comfortable=comfortable)), NOTHING
                    ),
                    measures,
                )
            ),
            None,
        )
        if open_demand is None:
            working.add(measures)
            continue
        for more in open_demand:
            larger = measures | more
            if larger not in seen:
                seen.add(larger)
                waiting.append(larger)
    return _minimal(working)


def _within(choices: Family, measures: MeasureSet) -> bool:
    return any(choice <= measures for choice in choices)


def product(one: Family, other: Family) -> Family:
    """
    The minimal unions of a set of *one* and a set of *other*.
    """
    if other == FREE:
        return one
    return _minimal(first | second for first in one for second in other)


def _minimal(sets: Iterable[MeasureSet]) -> Family:
    """
    The sets of which no other one is a part.
    """
    kept: list[MeasureSet] = []
    for candidate in sorted(set(sets), key=len):
        if not any(smaller <= candidate for smaller in kept):
            kept.append(candidate)
    return frozenset(kept)
