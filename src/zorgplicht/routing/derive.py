# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What measures do to levels, step by step: the plain reading of design §4, point 2.

The solver finds which measures work; this module shows how they do it, for explanations.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import final

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
