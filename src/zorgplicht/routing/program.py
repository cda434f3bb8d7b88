# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
An offer compiled to bits: which clauses hold on which of its channels.

Compiled once per offer; a question about a person is then arithmetic on whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar, final

from attrs import evolve, frozen

from zorgplicht.model.channel import Purpose
from zorgplicht.model.ids import CapabilityId, EntryId, FactId
from zorgplicht.model.level import Demand
from zorgplicht.model.measure import Help, Horizon
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.routing.alphabet import EVERYBODY, Admission, Alphabet
from zorgplicht.routing.burden import Weight, weight_of_channel, weight_of_measure
from zorgplicht.routing.compile import Knowledge, MeasureTable, Way
from zorgplicht.routing.memory import Memory
from zorgplicht.routing.solve import Clause, Goal, bits, by_gift, union

Gifts = Mapping[int, tuple[Clause, ...]]
"""For each bit of state, the clauses of measures that give it."""

_GIFTS_KEPT = 10_000

T = TypeVar("T", OfferedChannel, OfferedMeasure)


@final
@frozen(kw_only=True)
class MeasureProgram:
    """
    A measure on one channel, as clauses.

    Args:
        ingredient: The bit of the measure in a route.
        offered: What the offer says of it.
        table: What the knowledge says of it.
        clauses: What it gives, in each way and through each entry.
        usable: What using it demands at the end, not to be blocked.
        comfortable: The same, to be met in full.
        admission: For whom it is.
    """

    ingredient: int
    offered: OfferedMeasure
    table: MeasureTable
    clauses: tuple[Clause, ...]
    usable: int
    comfortable: int
    admission: Admission


@final
@frozen(kw_only=True, eq=False)
class ChannelProgram:
    """
    A channel of the offer with everything that can be used on it.

    Args:
        index: Its place in the offer.
        offered: What the offer says of it.
        purposes: What one can come for.
        demands: What it asks, with what opens it and what this authority asks on top.
        usable: The goal: no demand blocked.
        comfortable: The goal: every demand met in full.
        measures: What can be used on it.
        allowed: The ingredients of these measures together.
        entries: State bits of the channels through which it must be asked for.
        opener: The measure that opens it.
        openings: What must be the case, before any measure, for the opener to work: one
            of these sets of state bits. None when it is simply there, and empty when what
            opens it only works in the long run.
        admission: For whom it is.
        cares: Every state bit that can make a difference here.
        weight: What it adds to the burden of a route.
        gifts: For each bit of state, the clauses of measures that give it.
        goals: All that must be reached to be usable, and to be comfortable: the demands,
            being asked for and being opened; with what using each measure demands.
    """

    index: int
    offered: OfferedChannel
    purposes: tuple[Purpose, ...]
    demands: Mapping[CapabilityId, Demand]
    usable: int
    comfortable: int
    measures: tuple[MeasureProgram, ...]
    allowed: int
    entries: tuple[int, ...]
    opener: MeasureTable | None
    openings: tuple[int, ...] | None
    admission: Admission
    cares: int
    weight: Weight
    gifts: Gifts
    goals: tuple[Goal, Goal]

    def goal(self, *, comfortable: bool) -> int:
        """
        The state bits to reach, apart from being asked for and opened.
        """
        return self.comfortable if comfortable else self.usable


@final
class Program:
    """
    One offer, compiled.

    Args:
        knowledge: What the ids of the offer mean.
        alphabet: The bits of the knowledge.
        offer: What there is. What it does not say of entry channels, the knowledge says.
    """

    def __init__(self, knowledge: Knowledge, alphabet: Alphabet, offer: Offer) -> None:
        self.knowledge = knowledge
        self.given = offer
        self.offer = offer = _arranged(offer, knowledge)
        things: list[OfferedChannel | OfferedMeasure] = [*offer.channels, *offer.measures]
        groups = {group for thing in things for group in thing.groups}
        self.alphabet = alphabet = alphabet.with_groups(groups.union(offer.own_groups))
        entries = sorted({entry for thing in things for entry in thing.arranged_via})
        self.reach = {entry: 1 << (alphabet.size + i) for i, entry in enumerate(entries)}
        self.entry_at = {bit: entry for entry, bit in self.reach.items()}
        # Beyond the entries: "it can be asked for" and "it is opened", of one channel.
        self.asked = 1 << (alphabet.size + len(entries))
        self.opened = self.asked << 1
        first = len(offer.measures)
        self.assumed = {fact: 1 << (first + i) for i, fact in enumerate(alphabet.facts)}
        self.condition = {alphabet.facts[fact]: bit for fact, bit in self.assumed.items()}
        self.measures_mask = (1 << first) - 1
        self.weights = dict.fromkeys(self.assumed.values(), Weight(facts=1))
        for index, one in enumerate(offer.measures):
            known = knowledge.measures[one.measure]
            asked = together(known.adds, one.asks)
            self.weights[1 << index] = weight_of_measure(one, known, asked)
        self.conditions = [
            (1 << index, alphabet.admission(one, one.measure))
            for index, one in enumerate(offer.measures)
        ]
        self.for_everybody = sum(bit for bit, admits in self.conditions if admits == EVERYBODY)
        self.conditions = [one for one in self.conditions if one[1] != EVERYBODY]
        self._names = [one.entry for one in offer.measures]
        self.ingredient_of = {entry: 1 << place for place, entry in enumerate(self._names)}
        self._gifts: Memory[tuple[int, int], Gifts] = Memory(_GIFTS_KEPT)
        self.channels = tuple(
            self._channel(index, channel) for index, channel in enumerate(offer.channels)
        )
        self.by_entry = {channel.offered.entry: channel for channel in self.channels}
        self.doors = tuple(
            channel for entry in entries if (channel := self.by_entry.get(entry)) is not None
        )
        self.ends = {
            purpose: tuple(
                channel
                for channel in self.channels
                if channel.offered.ends and purpose in channel.purposes
            )
            for purpose in Purpose
        }

    # --- compiling --------------------------------------------------------------------

    def _channel(self, index: int, offered: OfferedChannel) -> ChannelProgram:
        alphabet = self.alphabet
        table = self.knowledge.channels[offered.channel]
        opener = self.knowledge.measures[offered.opened_by] if offered.opened_by else None
        demands = together(table.demands, offered.asks)
        openings, admission = None, EVERYBODY
        if opener is not None:
            demands = together(demands, opener.adds)
            now = opener.horizon is Horizon.NOW and opener.help is not Help.REPRESENT
            openings = tuple(_asked(alphabet, way) for way in opener.ways if now)
            admission = alphabet.admissions[opener.id]
        if offered.groups:
            groups = (*admission.groups, alphabet.members(offered.groups))
            admission = admission._replace(groups=groups)
        measures = tuple(
            self.measure(1 << place, one, self.knowledge.measures[one.measure])
            for place, one in enumerate(self.offer.measures)
            if works_on(one, self.knowledge.measures[one.measure], offered)
        )
        usable = alphabet.usable(demands)
        comfortable = usable | alphabet.comfortable(demands)
        entries = tuple(self.reach[entry] for entry in offered.arranged_via)
        gate = self.asked if entries else 0
        gate |= self.opened if openings is not None else 0
        return ChannelProgram(
            index=index,
            offered=offered,
            purposes=table.purposes,
            demands=demands,
            usable=usable,
            comfortable=comfortable,
            measures=measures,
            allowed=sum(measure.ingredient for measure in measures),
            entries=entries,
            opener=opener,
            openings=openings,
            admission=admission,
            cares=union(
                (comfortable, *entries, *(openings or ()), *map(_cares, measures)),
            ),
            weight=weight_of_channel(offered, opener, demands),
            gifts=by_gift(clause for measure in measures for clause in measure.clauses),
            goals=(
                Goal(
                    usable | gate,
                    {one.ingredient: one.usable for one in measures if one.usable},
                ),
                Goal(
                    comfortable | gate,
                    {one.ingredient: one.comfortable for one in measures if one.usable},
                ),
            ),
        )

    def measure(
        self, ingredient: int, offered: OfferedMeasure, table: MeasureTable
    ) -> MeasureProgram:
        """
        The clauses of a measure: one for each way, raise and entry channel.
        """
        adds = together(table.adds, offered.asks)
        usable = self.alphabet.usable(adds)
        doors = [self.reach[entry] for entry in offered.arranged_via] or [0]
        return MeasureProgram(
            ingredient=ingredient,
            offered=offered,
            table=table,
            clauses=tuple(
                clause
                for way in table.ways
                for door in doors
                for clause in self._clauses(ingredient, table, way, door)
            ),
            usable=usable,
            comfortable=usable | self.alphabet.comfortable(adds),
            admission=self.alphabet.admission(offered, table.id),
        )

    def _clauses(
        self, ingredient: int, table: MeasureTable, way: Way, door: int
    ) -> Iterator[Clause]:
        needs = door | _asked(self.alphabet, way)
        gives = self.alphabet.levels(table.sets) | self.alphabet.levels(way.sets)
        if gives:
            yield Clause(ingredient, needs, gives)
        for capability in sorted(table.raises):
            low, high = self.alphabet.low[capability], self.alphabet.high[capability]
            yield Clause(ingredient, needs | low, high)

    def gifts_for(self, channel: ChannelProgram, allowed: int) -> Gifts:
        """
        The clauses on *channel* of the measures that are allowed, by what they give.

        Which are allowed hangs on few things, so these are made once and kept.
        """
        allowed &= channel.allowed
        if allowed == channel.allowed:
            return channel.gifts
        key = channel.index, allowed
        found = self._gifts.find(key)
        if found is None:
            kept = {
                bit: tuple(one for one in clauses if one.uses & allowed)
                for bit, clauses in channel.gifts.items()
            }
            found = self._gifts.keep(key, kept)
        return found

    # --- reading answers --------------------------------------------------------------

    def entries_of(self, ingredients: int) -> tuple[EntryId, ...]:
        """
        The entries of the measures in a set of ingredients.
        """
        names = self._names
        return tuple(
            [names[bit.bit_length() - 1] for bit in bits(ingredients & self.measures_mask)]
        )

    def facts_of(self, ingredients: int) -> tuple[FactId, ...]:
        """
        The facts taken as true in a set of ingredients.
        """
        if ingredients <= self.measures_mask:
            return ()
        return tuple(fact for fact, bit in self.assumed.items() if ingredients & bit)


def _asked(alphabet: Alphabet, way: Way) -> int:
    return alphabet.levels(way.levels) | alphabet.true(way.facts)


def _cares(measure: MeasureProgram) -> int:
    return measure.comfortable | union(one.needs | one.gives for one in measure.clauses)


def absent(channel: str) -> EntryId:
    """
    What stands for an entry channel that an offer does not have; no entry is called so.
    """
    return EntryId(f"channel:{channel}")


def _arranged(offer: Offer, knowledge: Knowledge) -> Offer:
    """
    The offer in which what it leaves open about entry channels is filled in.

    Where the knowledge says that something must be asked for through certain channels,
    these are the channels of the offer of that kind; where the offer has none of them it
    cannot be asked for at all.
    """
    by_channel: dict[str, list[EntryId]] = {}
    for channel in offer.channels:
        by_channel.setdefault(channel.channel, []).append(channel.entry)

    def doors(via: frozenset[str]) -> tuple[EntryId, ...]:
        return tuple(
            entry
            for channel in sorted(via)
            for entry in by_channel.get(channel, [absent(channel)])
        )

    def filled(thing: T, via: frozenset[str]) -> T:
        return evolve(thing, arranged_via=doors(via)) if via and not thing.arranged_via else thing

    channels, measures = knowledge.channels, knowledge.measures
    if not any(one.arranged_via for one in channels.values()) and not any(
        one.arranged_via for one in measures.values()
    ):
        return offer
    return evolve(
        offer,
        channels=[
            filled(
                one,
                channels[one.channel].arranged_via
                | (measures[one.opened_by].arranged_via if one.opened_by else frozenset()),
            )
            for one in offer.channels
        ],
        measures=[filled(one, measures[one.measure].arranged_via) for one in offer.measures],
    )


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
