# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A channel and measures that work together, before they are explained.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import final

from attrs import frozen

from zorgplicht.model.ids import CapabilityId, ChannelId, EntryId, FactId, VariantId
from zorgplicht.model.level import Demand
from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.model.route import BY_STAFF, Ease
from zorgplicht.routing.burden import Burden, Weight, burden
from zorgplicht.routing.compile import Knowledge, MeasureTable
from zorgplicht.routing.derive import Gain, Item, Levels, apply, gains
from zorgplicht.routing.program import ChannelProgram, Program, absent, together
from zorgplicht.routing.question import Question


@final
@frozen(kw_only=True, slots=False)
class Found:
    """
    A working set of measures on a channel, for one person, with some facts taken as true.

    Args:
        question: The person before the offer.
        place: Where the route ends.
        measures: What it takes.
        items: The same, with the ways that hold.
        ease: Comfortable or difficult.
        assumed: Facts that are unknown and taken as true.
        able: Who acts in the person's place; None when nobody does.
    """

    question: Question
    place: ChannelProgram
    measures: tuple[OfferedMeasure, ...]
    items: tuple[Item, ...]
    ease: Ease
    assumed: tuple[FactId, ...]
    able: Question | None = None

    @property
    def represented(self) -> bool:
        """
        Whether somebody acts in the person's place.
        """
        return self.able is not None

    @property
    def doors(self) -> frozenset[EntryId]:
        """
        The entry channels through which whoever acts can ask for what must be arranged.
        """
        return (self.able or self.question).doors_with(self.assumed)

    @property
    def channel(self) -> OfferedChannel:
        """
        The channel, as offered.
        """
        return self.place.offered

    @property
    def knowledge(self) -> Knowledge:
        """
        What the ids mean.
        """
        return self.question.program.knowledge

    @property
    def levels(self) -> Levels:
        """
        The person's levels before any measure.
        """
        return self.question.levels

    @cached_property
    def after(self) -> Levels:
        """
        The levels when every measure has done what it can.
        """
        return apply(self.items, self.levels)

    @cached_property
    def gains(self) -> tuple[Mapping[CapabilityId, Gain], ...]:
        """
        For each measure, what it does to which capability.
        """
        return gains(self.items, self.levels)

    @cached_property
    def demands(self) -> Mapping[CapabilityId, Demand]:
        """
        The demands of the channel and of the help; none for who is represented.
        """
        if self.represented:
            return {}
        demands = self.place.demands
        for item in self.items:
            demands = together(demands, item.adds)
        return demands

    @cached_property
    def tables(self) -> tuple[MeasureTable, ...]:
        """
        What the knowledge says of each measure.
        """
        return tuple(self.knowledge.measures[one.measure] for one in self.measures)

    @cached_property
    def burden(self) -> Burden:
        """
        How heavy it is; who is represented need not travel.
        """
        weights = [self.place.weight, *(self._weight(one) for one in self.measures)]
        if self.represented:
            weights = [one._replace(travel=0) for one in weights]
        return burden(weights)

    def _weight(self, offered: OfferedMeasure) -> Weight:
        program = self.question.program
        return program.weights[program.ingredient_of[offered.entry]]


def item_of(offered: OfferedMeasure, table: MeasureTable, facts: Collection[str]) -> Item:
    """
    A measure with the ways whose facts hold.
    """
    return Item(
        entry=offered.entry,
        sets=table.sets,
        raises=table.raises,
        ways=tuple(way for way in table.ways if way.facts <= set(facts)),
        adds=together(table.adds, offered.asks),
    )


def barriers_behind(question: Question, capability: CapabilityId) -> tuple[VariantId, ...]:
    """
    The variants that bring *capability* to the level that it has without any measure.

    A variant that leaves more of it is not the cause. Where every variant does, a member of
    staff established the level, which is called ``other``.
    """
    losses, level = question.program.knowledge.losses, question.levels[capability]
    behind = tuple(
        variant
        for variant in question.variants
        if capability in losses[variant] and losses[variant][capability].level is level
    )
    return behind or (BY_STAFF,)


def catalogue_channels(program: Program, entries: Collection[str]) -> tuple[ChannelId, ...]:
    """
    The catalogue's channels behind entries of the offer, sorted.

    An entry channel that is not in the offer is named as the knowledge names it.
    """
    known: dict[str, ChannelId] = {one.entry: one.channel for one in program.offer.channels}
    missing = {absent(one): one for one in program.knowledge.channels}
    found = {known.get(entry) or missing.get(EntryId(entry)) for entry in entries}
    return tuple(sorted(channel for channel in found if channel is not None))


def missing_entries(program: Program, entries: Collection[str]) -> tuple[EntryId, ...]:
    """
    Entries that the offer does not have, and that the knowledge has no word for, sorted.
    """
    known = {one.entry for one in program.offer.channels}
    known |= {absent(one) for one in program.knowledge.channels}
    return tuple(sorted(EntryId(entry) for entry in entries if entry not in known))
