# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What of an offer counts for one person, when certain unknown facts are taken as true.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import final

from attrs import frozen

from zorgplicht.model.ids import CapabilityId
from zorgplicht.model.level import Demand
from zorgplicht.model.measure import Help, Horizon
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.routing.compile import ChannelTable, Knowledge, MeasureTable
from zorgplicht.routing.person import Person
from zorgplicht.routing.solve import Family, Item, holds, minimal_sets


@final
@frozen(kw_only=True)
class World:
    """
    One person, one offer, and the facts that are taken as true.

    Args:
        knowledge: What measures and channels do.
        offer: What there is.
        person: For whom.
        facts: The facts taken as true: the known ones and those assumed.
    """

    knowledge: Knowledge
    offer: Offer
    person: Person
    facts: frozenset[str]

    def reachable(self) -> frozenset[str]:
        """
        The entry channels that this person can get to and use.

        A channel or measure that must be asked for counts only when one of its entry
        channels is already reachable: the least fixpoint, so nothing depends on itself.
        Only channels through which something must be asked for are looked at.
        """
        things: list[OfferedChannel | OfferedMeasure] = [
            *self.offer.channels,
            *self.offer.measures,
        ]
        entries = {entry for thing in things for entry in thing.arranged_via}
        reached: frozenset[str] = frozenset()
        while True:
            more = reached.union(
                channel.entry
                for channel in self.offer.channels
                if channel.entry in entries - reached
                and self.obtainable(channel, reached)
                and self.sets(channel, reached, comfortable=False)
            )
            if more == reached:
                return reached
            reached = more

    def sets(
        self, channel: OfferedChannel, reached: frozenset[str], *, comfortable: bool
    ) -> Family:
        """
        The minimal sets of obtainable measures with which *channel* can be used.
        """
        return minimal_sets(
            self.demands(channel),
            self.items(channel, reached),
            self.person.levels,
            comfortable=comfortable,
        )

    def obtainable(self, thing: OfferedChannel | OfferedMeasure, reached: frozenset[str]) -> bool:
        """
        Whether it is there for this person, given the channels reached so far.
        """
        if isinstance(thing, OfferedChannel) and not self.admits(thing):
            return False
        if thing.groups and not self.person.groups.intersection(thing.groups):
            return False
        return not thing.arranged_via or not reached.isdisjoint(thing.arranged_via)

    def admits(self, channel: OfferedChannel) -> bool:
        """
        Whether the audience is right and, where a measure opens it, that measure fits.
        """
        if self.person.audience not in channel.audience:
            return False
        if channel.opened_by is None:
            return True
        measure = self.knowledge.measures[channel.opened_by]
        if measure.horizon is not Horizon.NOW:
            return False
        return self.fits(measure) and any(
            way.facts <= self.facts and holds(way, self.person.levels) for way in measure.ways
        )

    def fits(self, measure: MeasureTable) -> bool:
        """
        Whether *measure* is for this person: its groups and the barriers it applies to.
        """
        present = self.person.present
        if measure.restricted_to and not measure.restricted_to & self.person.groups:
            return False
        if measure.applies_any and not measure.applies_any & present:
            return False
        return measure.applies_all <= present

    def items(self, channel: OfferedChannel, reached: frozenset[str]) -> tuple[Item, ...]:
        """
        The measures that can be used on *channel*, with the ways whose facts hold.
        """
        items = []
        for offered in self.offer.measures:
            measure = self.knowledge.measures[offered.measure]
            if not (works_on(offered, measure, channel) and self.fits(measure)):
                continue
            ways = tuple(way for way in measure.ways if way.facts <= self.facts)
            if ways and self.obtainable(offered, reached):
                items.append(
                    Item(
                        entry=offered.entry,
                        sets=measure.sets,
                        raises=measure.raises,
                        ways=ways,
                        adds=together(measure.adds, offered.asks),
                    )
                )
        return tuple(items)

    def demands(self, channel: OfferedChannel) -> dict[CapabilityId, Demand]:
        """
        What the channel asks, with what opens it and what this authority asks on top.
        """
        demands = together(self.table(channel).demands, channel.asks)
        if channel.opened_by is None:
            return demands
        return together(demands, self.knowledge.measures[channel.opened_by].adds)

    def table(self, channel: OfferedChannel) -> ChannelTable:
        """
        What the knowledge says of the channel.
        """
        return self.knowledge.channels[channel.channel]


def works_on(offered: OfferedMeasure, measure: MeasureTable, channel: OfferedChannel) -> bool:
    """
    Whether an offered measure can be part of a route on *channel*.

    What follows from data (hours, languages) works where the data says; everything else
    only where the catalogue says that it can.
    """
    if measure.horizon is not Horizon.NOW or measure.help is Help.REPRESENT:
        return False
    if not measure.has_effect:
        return False
    if offered.on is not None and channel.entry not in offered.on:
        return False
    return offered.from_data or channel.channel in measure.on


def together(
    known: Mapping[CapabilityId, Demand], more: Mapping[CapabilityId, Demand]
) -> dict[CapabilityId, Demand]:
    """
    Both sets of demands; of the same capability the higher demand counts.
    """
    both = dict(known)
    for capability, demand in more.items():
        both[capability] = max(both.get(capability, demand), demand, key=lambda one: one.level)
    return both
