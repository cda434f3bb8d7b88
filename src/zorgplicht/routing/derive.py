# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What measures do to levels, step by step: the plain reading of design §4, point 2.

The solver finds which measures work; this module shows how they do it, for explanations.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, final

from attrs import frozen

from zorgplicht.model.ids import CapabilityId
from zorgplicht.model.level import Demand, Level
from zorgplicht.routing.compile import Way

Levels = Mapping[CapabilityId, Level]


@final
@frozen(kw_only=True)
class Item:
    """
    A measure of the offer, for one person.

    Args:
        entry: What the offer calls it.
        sets: Capabilities brought to a level, in every way.
        raises: Capabilities brought from hampered to able.
        ways: The alternatives whose facts hold.
        adds: What the help itself demands.
    """

    entry: str
    sets: Levels
    raises: frozenset[CapabilityId]
    ways: tuple[Way, ...]
    adds: Mapping[CapabilityId, Demand]


class Gain(NamedTuple):
    """
    What one measure does to one capability.

    Args:
        from_: The level just before the measure works.
        to: The level to which it brings it.
    """

    from_: Level
    to: Level


class _Round(NamedTuple):
    """
    One time that everything that works does what it can.

    Args:
        live: The items that work, by their place, each with a way that holds.
        before: The levels before.
        between: The levels when what sets has worked, and what raises has not.
        after: The levels when both have.
    """

    live: list[tuple[int, Item, Way]]
    before: Levels
    between: Levels
    after: Levels


def _rounds(items: Iterable[Item], levels: Levels) -> Iterator[_Round]:
    """
    First what sets (the maximum), then what raises (from hampered only), until nothing changes.
    """
    items = tuple(items)
    now = dict(levels)
    while True:
        live = [
            (place, item, way)
            for place, item in enumerate(items)
            for way in item.ways
            if holds(way, now)
        ]
        between = dict(now)
        for _, item, way in live:
            for capability, level in _set_by(item, way):
                between[capability] = max(between[capability], level)
        after = dict(between)
        for _, item, _ in live:
            for capability in item.raises:
                if between[capability] is Level.HAMPERED:
                    after[capability] = Level.ABLE
        if after == now:
            return
        yield _Round(live, now, between, after)
        now = after


def apply(items: Iterable[Item], levels: Levels) -> dict[CapabilityId, Level]:
    """
    The levels after all *items* have done what they can.

    The order of *items* does not matter.
    """
    now = levels
    for one in _rounds(items, levels):
        now = one.after
    return dict(now)


def gains(items: Iterable[Item], levels: Levels) -> tuple[dict[CapabilityId, Gain], ...]:
    """
    What each of *items* does itself, when all do what they can.

    What only raises gains nothing where something else has brought the capability to the
    full already, and nothing from blocked.

    Returns:
        For each item, in the order given, the capabilities that it brings higher than they
        were just before it works.
    """
    items = tuple(items)
    gained: tuple[dict[CapabilityId, Gain], ...] = tuple({} for _ in items)

    def gain(place: int, capability: CapabilityId, from_: Level, to: Level) -> None:
        # What an item gains in two steps, it gains from where the first one began.
        known = gained[place].get(capability, Gain(from_, to))
        gained[place][capability] = Gain(known.from_, max(known.to, to))

    for one in _rounds(items, levels):
        for place, item, way in one.live:
            for capability, level in _set_by(item, way):
                if level > one.before[capability]:
                    gain(place, capability, one.before[capability], level)
            for capability in item.raises:
                if one.between[capability] is Level.HAMPERED:
                    gain(place, capability, Level.HAMPERED, Level.ABLE)
    return gained


def _set_by(item: Item, way: Way) -> Iterator[tuple[CapabilityId, Level]]:
    yield from item.sets.items()
    yield from way.sets.items()


def holds(way: Way, levels: Levels) -> bool:
    """
    Whether the levels that *way* requires are there. Its facts are settled before.
    """
    return all(levels[capability] >= level for capability, level in way.levels.items())
