# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
An offer compiled to bits: which clauses hold on which of its channels.

Compiled once per offer; a question about a person is then arithmetic on whole numbers, and
answers are kept by what they depend on: people who differ only in what a channel does not
ask share one answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import final

from attrs import frozen

from zorgplicht.model.channel import Purpose
from zorgplicht.model.ids import CapabilityId, EntryId, FactId
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Help, Horizon
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.routing.compile import Knowledge, MeasureTable, Way
from zorgplicht.routing.person import Person
from zorgplicht.routing.solve import NOTHING, Clause, Family, bits, minimal, minimal_sets


@final
@frozen(kw_only=True)
class Alphabet:
    """
    Which bit of the state says what.

    Args:
        low: Per capability, the bit for "at least hampered".
        high: Per capability, the bit for "able".
        facts: Per fact, the bit for "true".
        size: The number of bits used.
    """

    low: Mapping[CapabilityId, int]
    high: Mapping[CapabilityId, int]
    facts: Mapping[FactId, int]
    size: int

    def levels(self, levels: Mapping[CapabilityId, Level]) -> int:
        """
        The bits of what a person with these levels has.
        """
        have = 0
        for capability, level in levels.items():
            if level >= Level.HAMPERED:
                have |= self.low[capability]
            if level >= Level.ABLE:
                have |= self.high[capability]
        return have

    def at_least(self, levels: Mapping[CapabilityId, Level]) -> int:
        """
        The bits that *levels* amount to, when each is asked or given.
        """
        return self.levels(levels)

    def usable(self, demands: Iterable[CapabilityId]) -> int:
        """
        The bits with which no demand is blocked.
        """
        mask = 0
        for capability in demands:
            mask |= self.low[capability]
        return mask

    def comfortable(self, demands: Mapping[CapabilityId, Demand]) -> int:
        """
        The bits with which every demand is met in full.
        """
        return self.levels({name: demand.level for name, demand in demands.items()})

    def true(self, facts: Iterable[str]) -> int:
        """
        The bits of true facts.
        """
        mask = 0
        for fact in facts:
            mask |= self.facts[FactId(fact)]
        return mask


def alphabet_of(knowledge: Knowledge) -> Alphabet:
    """
    Two bits for each capability, one for each fact.
    """
    count = len(knowledge.capabilities)
    return Alphabet(
        low={name: 1 << 2 * i for i, name in enumerate(knowledge.capabilities)},
        high={name: 2 << 2 * i for i, name in enumerate(knowledge.capabilities)},
        facts={name: 1 << (2 * count + i) for i, name in enumerate(knowledge.facts)},
        size=2 * count + len(knowledge.facts),
    )


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
    """

    ingredient: int
    offered: OfferedMeasure
    table: MeasureTable
    clauses: tuple[Clause, ...]
    usable: int
    comfortable: int


@final
@frozen(kw_only=True)
class ChannelProgram:
    """
    A channel of the offer with everything that can be used on it.

    Args:
        offered: What the offer says of it.
        purposes: What one can come for.
        usable: The goal: no demand blocked.
        comfortable: The goal: every demand met in full.
        measures: What can be used on it.
        entries: State bits of the channels through which it must be asked for.
        opener: The measure that opens it.
        cares: Every state bit that can make a difference here.
    """

    offered: OfferedChannel
    purposes: tuple[Purpose, ...]
    usable: int
    comfortable: int
    measures: tuple[MeasureProgram, ...]
    entries: tuple[int, ...]
    opener: MeasureTable | None
    cares: int


@final
class Program:
    """
    One offer, compiled.

    Args:
        knowledge: What the ids of the offer mean.
        alphabet: The bits of the knowledge.
        offer: What there is.
    """

    def __init__(self, knowledge: Knowledge, alphabet: Alphabet, offer: Offer) -> None:
        self.knowledge = knowledge
        self.alphabet = alphabet
        self.offer = offer
        things: list[OfferedChannel | OfferedMeasure] = [*offer.channels, *offer.measures]
        entries = sorted({entry for thing in things for entry in thing.arranged_via})
        self.reach = {entry: 1 << (alphabet.size + i) for i, entry in enumerate(entries)}
        first = len(offer.measures)
        self.assumed = {fact: 1 << (first + i) for i, fact in enumerate(alphabet.facts)}
        self.measures_mask = (1 << first) - 1
        self.channels = tuple(self._channel(channel) for channel in offer.channels)
        self.by_entry = {channel.offered.entry: channel for channel in self.channels}
        self._answers: dict[tuple[object, ...], tuple[Family, Family]] = {}

    # --- compiling --------------------------------------------------------------------

    def _channel(self, offered: OfferedChannel) -> ChannelProgram:
        table = self.knowledge.channels[offered.channel]
        opener = None
        demands = together(table.demands, offered.asks)
        if offered.opened_by is not None:
            opener = self.knowledge.measures[offered.opened_by]
            demands = together(demands, opener.adds)
        measures = tuple(
            self.measure(1 << index, one, self.knowledge.measures[one.measure])
            for index, one in enumerate(self.offer.measures)
            if works_on(one, self.knowledge.measures[one.measure], offered)
        )
        usable = self.alphabet.usable(demands)
        comfortable = usable | self.alphabet.comfortable(demands)
        entries = tuple(self.reach[entry] for entry in offered.arranged_via)
        cares = usable | comfortable | sum(set(entries))
        for measure in measures:
            cares |= measure.usable | measure.comfortable
            for clause in measure.clauses:
                cares |= clause.needs | clause.gives
        for way in opener.ways if opener else ():
            cares |= self.alphabet.at_least(way.levels) | self.alphabet.true(way.facts)
        return ChannelProgram(
            offered=offered,
            purposes=table.purposes,
            usable=usable,
            comfortable=comfortable,
            measures=measures,
            entries=entries,
            opener=opener,
            cares=cares,
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
        )

    def _clauses(
        self, ingredient: int, table: MeasureTable, way: Way, door: int
    ) -> Iterable[Clause]:
        needs = door | self.alphabet.at_least(way.levels) | self.alphabet.true(way.facts)
        gives = self.alphabet.at_least(table.sets) | self.alphabet.at_least(way.sets)
        if gives:
            yield Clause(ingredient, needs, gives)
        for capability in sorted(table.raises):
            low, high = self.alphabet.low[capability], self.alphabet.high[capability]
            yield Clause(ingredient, needs | low, high)

    # --- asking -----------------------------------------------------------------------

    def ask(self, person: Person) -> Question:
        """
        The offer as it is for one person.
        """
        return Question(self, person)

    def kept(self, key: tuple[object, ...]) -> tuple[Family, Family] | None:
        """
        An answer that was found before.
        """
        return self._answers.get(key)

    def keep(self, key: tuple[object, ...], answer: tuple[Family, Family]) -> None:
        """
        Keeps an answer; threads may both find it, and then both keep the same.
        """
        self._answers[key] = answer

    def entries_of(self, ingredients: int) -> tuple[EntryId, ...]:
        """
        The entries of the measures in a set of ingredients.
        """
        return tuple(
            self.offer.measures[bit.bit_length() - 1].entry
            for bit in bits(ingredients & self.measures_mask)
        )

    def facts_of(self, ingredients: int) -> tuple[FactId, ...]:
        """
        The facts taken as true in a set of ingredients.
        """
        return tuple(fact for fact, bit in self.assumed.items() if ingredients & bit)


@final
class Question:
    """
    One person before one offer.

    Args:
        program: The offer.
        person: For whom.
    """

    def __init__(self, program: Program, person: Person) -> None:
        self.program = program
        self.person = person
        alphabet = program.alphabet
        self.have = alphabet.levels(person.levels) | alphabet.true(person.true)
        self.unknown = alphabet.true(person.unknown)
        self.allowed = 0
        for index, offered in enumerate(program.offer.measures):
            table = program.knowledge.measures[offered.measure]
            if fits(table, person) and admitted(offered, person):
                self.allowed |= 1 << index
        self.reached: dict[EntryId, Family] = {}
        self._reach()

    def _reach(self) -> None:
        """
        Finds by which facts each entry channel can be reached: the least fixpoint.

        A channel or measure that must be asked for counts only when one of its entry
        channels is reached already, so nothing depends on itself.
        """
        grown = bool(self.program.reach)
        while grown:
            grown = False
            for entry in self.program.reach:
                channel = self.program.by_entry.get(entry)
                if channel is None:
                    continue
                facts = minimal(one & ~self.program.measures_mask for one in self.sets(channel)[0])
                if facts != self.reached.get(entry, NOTHING):
                    self.reached[entry] = facts
                    grown = True

    def sets(self, channel: ChannelProgram) -> tuple[Family, Family]:
        """
        The minimal sets with which *channel* is usable, and with which it is comfortable.
        """
        if not self.is_for(channel):
            return NOTHING, NOTHING
        doors = tuple(
            (bit, self.reached.get(entry, NOTHING))
            for entry, bit in self.program.reach.items()
            if bit & channel.cares
        )
        allowed = sum(one.ingredient for one in channel.measures if one.ingredient & self.allowed)
        key = (
            channel.offered.entry,
            self.have & channel.cares,
            self.unknown & channel.cares,
            allowed,
            doors,
        )
        answer = self.program.kept(key)
        if answer is None:
            clauses = self.clauses(channel)
            gate = self._gate(channel, clauses)
            usable, comfortable = (
                minimal_sets(
                    goal | gate, self.have, clauses, self.demands(channel, comfortable=full)
                )
                for goal, full in ((channel.usable, False), (channel.comfortable, True))
            )
            answer = usable, comfortable
            self.program.keep(key, answer)
        return answer

    def demands(self, channel: ChannelProgram, *, comfortable: bool) -> dict[int, int]:
        """
        By ingredient, what using a measure on *channel* demands at the end.
        """
        return {
            one.ingredient: one.comfortable if comfortable else one.usable
            for one in channel.measures
            if one.usable and one.ingredient & self.allowed
        }

    def clauses(self, channel: ChannelProgram) -> list[Clause]:
        """
        Everything that gives anything on *channel*: measures, facts and entry channels.
        """
        clauses = [
            clause
            for measure in channel.measures
            if measure.ingredient & self.allowed
            for clause in measure.clauses
        ]
        for fact, bit in self.program.alphabet.facts.items():
            if bit & self.unknown & channel.cares:
                clauses.append(Clause(self.program.assumed[fact], 0, bit))
        for entry, bit in self.program.reach.items():
            if bit & channel.cares:
                clauses.extend(Clause(facts, 0, bit) for facts in self.reached.get(entry, NOTHING))
        return clauses

    def is_for(self, channel: ChannelProgram) -> bool:
        """
        Whether audience, groups and what opens the channel admit this person.
        """
        offered, opener = channel.offered, channel.opener
        if self.person.audience not in offered.audience or not admitted(offered, self.person):
            return False
        return opener is None or (opener.horizon is Horizon.NOW and fits(opener, self.person))

    def _gate(self, channel: ChannelProgram, clauses: list[Clause]) -> int:
        """
        Adds what must be the case for the channel to be there; returns the bits to reach.

        It must be asked for through one of its entries, and what opens it must hold for
        the person as he or she is, before any measure.
        """
        alphabet = self.program.alphabet
        gate = 0
        first = alphabet.size + len(self.program.reach)
        if channel.entries:
            asked = 1 << first
            clauses.extend(Clause(0, entry, asked) for entry in channel.entries)
            gate |= asked
        if channel.opener is not None:
            opened = 2 << first
            clauses.extend(
                Clause(0, alphabet.true(way.facts), opened)
                for way in channel.opener.ways
                if not alphabet.at_least(way.levels) & ~self.have
            )
            gate |= opened
        return gate

    def reached_with(self, facts: Collection[str]) -> frozenset[EntryId]:
        """
        The entry channels that are reached when *facts* are taken as true.
        """
        taken = 0
        for fact in facts:
            taken |= self.program.assumed.get(FactId(fact), 0)
        return frozenset(
            entry
            for entry, family in self.reached.items()
            if any(not one & ~taken for one in family)
        )

    def can_be_asked_for(self, thing: OfferedChannel | OfferedMeasure) -> bool:
        """
        Whether one of its entry channels is reached, on whatever condition.
        """
        return not thing.arranged_via or any(
            self.reached.get(entry, NOTHING) for entry in thing.arranged_via
        )


def admitted(thing: OfferedChannel | OfferedMeasure, person: Person) -> bool:
    """
    Whether the authority has not restricted it to groups that the person is not in.
    """
    return not thing.groups or not person.groups.isdisjoint(thing.groups)


def fits(measure: MeasureTable, person: Person) -> bool:
    """
    Whether *measure* is for this person: its groups and the barriers it applies to.
    """
    if measure.restricted_to and not measure.restricted_to & person.groups:
        return False
    if measure.applies_any and not measure.applies_any & person.present:
        return False
    return measure.applies_all <= person.present


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
