# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
One person before one offer: which minimal sets work on which channel.

Answers are kept by what they depend on, so people who differ only in what a channel does
not ask share one answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, reduce
from itertools import combinations
from operator import or_
from typing import NamedTuple, final

from zorgplicht.model.channel import Purpose
from zorgplicht.model.ids import CapabilityId, EntryId, FactId, VariantId
from zorgplicht.model.level import Level
from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.routing.alphabet import Person
from zorgplicht.routing.lightest import Search, lightest_sets, works
from zorgplicht.routing.memory import Memory
from zorgplicht.routing.program import ChannelProgram, Program
from zorgplicht.routing.solve import (
    FREE,
    NOTHING,
    Clause,
    Family,
    Givers,
    Goal,
    TooManyError,
    minimal,
    minimal_sets,
    reached,
)

Doors = Mapping[EntryId, Family]
"""For each entry channel that can be reached, the minimal facts with which it can."""


class Sets(NamedTuple):
    """
    What works on one channel.

    Args:
        usable: The minimal sets with which it is usable.
        comfortable: The minimal sets with which it is comfortable.
        all: Whether these are all; else they are the lightest, one of each burden.
    """

    usable: Family
    comfortable: Family
    all: bool = True


CLOSED = Sets(NOTHING, NOTHING)
"""Nothing works."""


@final
class Answers:
    """
    What was found for one offer.

    Args:
        most: How many answers of each kind it holds.
    """

    def __init__(self, most: int) -> None:
        self.sets: Memory[tuple[object, ...], Sets] = Memory(most)
        self.doors: Memory[Person, Doors] = Memory(most)
        self.allowed: Memory[tuple[int, int], int] = Memory(most)

    def forget(self) -> None:
        """
        Begins anew.
        """
        self.sets.forget()
        self.doors.forget()
        self.allowed.forget()


@final
class Question:
    """
    One person before one offer.

    Args:
        program: The offer.
        person: For whom.
        answers: What was found before.
        variants: The variants of barriers that are behind it, for explanations.
    """

    def __init__(
        self,
        program: Program,
        person: Person,
        answers: Answers,
        variants: tuple[VariantId, ...] = (),
    ) -> None:
        self.program = program
        self.person = person
        self.answers = answers
        self.variants = variants

    # --- what there is for this person ------------------------------------------------

    @cached_property
    def levels(self) -> Mapping[CapabilityId, Level]:
        """
        The person's levels before any measure.
        """
        return self.program.alphabet.levels_in(self.person.have)

    @cached_property
    def true(self) -> frozenset[FactId]:
        """
        The facts known to be true.
        """
        return self.program.alphabet.facts_in(self.person.have)

    @cached_property
    def unknown(self) -> frozenset[FactId]:
        """
        The facts of which nothing is known.
        """
        return self.program.alphabet.facts_in(self.person.unknown)

    @cached_property
    def allowed(self) -> int:
        """
        The ingredients that are for this person.
        """
        program, person = self.program, self.person
        key = person.present, person.groups
        found = self.answers.allowed.find(key)
        if found is None:
            found = program.for_everybody
            for bit, admission in program.conditions:
                if admission.admits(person):
                    found |= bit
            self.answers.allowed.keep(key, found)
        return found

    @cached_property
    def doors(self) -> Doors:
        """
        By which facts each entry channel can be reached: the least fixpoint.

        A channel or measure that must be asked for counts only when one of its entry
        channels is reached already, so nothing depends on itself.
        """
        if not self.program.reach:
            return {}
        found = self.answers.doors.find(self.person)
        return self.answers.doors.keep(self.person, self._doors()) if found is None else found

    def _doors(self) -> Doors:
        doors: dict[EntryId, Family] = {}
        grown = True
        while grown:
            grown = False
            for channel in self.program.doors:
                entry = channel.offered.entry
                if not self.is_for(channel):
                    continue
                facts = self._enough_facts(channel, doors)
                if facts != doors.get(entry, NOTHING):
                    doors[entry] = facts
                    grown = True
        return doors

    def _enough_facts(self, channel: ChannelProgram, doors: Doors) -> Family:
        """
        The minimal facts that must be true for *channel* to be usable.
        """
        sets, measures = self._sets(channel, doors), self.program.measures_mask
        if sets.all:
            return minimal(one & ~measures for one in sets.usable)
        clauses = self._clauses(channel, doors)
        goal, demands = channel.goals[0]
        facts = sorted({one.uses for one in clauses if one.uses > measures})
        enough: list[int] = []
        for size in range(len(facts) + 1):
            for some in combinations(facts, size):
                taken = reduce(or_, some, measures)
                known = [one for one in clauses if not one.uses & ~taken]
                if not goal & ~reached(self.person.have, known, demands):
                    enough.append(taken & ~measures)
        return minimal(enough)

    def is_for(self, channel: ChannelProgram) -> bool:
        """
        Whether audience, groups and what opens the channel admit this person.
        """
        audience = self.person.audience
        return (
            audience in self.program.offer.audience
            and audience in channel.offered.audience
            and channel.admission.admits(self.person)
        )

    # --- what works -------------------------------------------------------------------

    def sets(self, channel: ChannelProgram) -> Sets:
        """
        The minimal sets with which *channel* is usable, and with which it is comfortable.
        """
        if not self.is_for(channel):
            return CLOSED
        return self._sets(channel, self.doors)

    def _sets(self, channel: ChannelProgram, doors: Doors) -> Sets:
        person, cares = self.person, channel.cares
        key = (
            channel.index,
            person.have & cares,
            person.unknown & cares,
            self.allowed & channel.allowed,
            self._open_doors(channel, doors),
        )
        found = self.answers.sets.find(key)
        if found is None:
            found = self.answers.sets.keep(key, self._work_out(channel, doors))
        return found

    def _open_doors(self, channel: ChannelProgram, doors: Doors) -> tuple[Family, ...]:
        if channel.cares < self.program.asked >> len(self.program.reach):
            return ()
        return tuple(
            doors.get(entry, NOTHING)
            for entry, bit in self.program.reach.items()
            if bit & channel.cares
        )

    def _work_out(self, channel: ChannelProgram, doors: Doors) -> Sets:
        goals, have = channel.goals, self.person.have
        try:
            usable, comfortable = minimal_sets(goals, have, self._givers(channel, doors))
        except TooManyError:
            return self._lightest(channel, doors, goals)
        return Sets(usable, comfortable)

    def lightest(self, channel: ChannelProgram) -> Sets:
        """
        The lightest sets on *channel*, also where all of them could be told.
        """
        sets = self.sets(channel)
        if not sets.all or len(sets.usable) + len(sets.comfortable) <= 1:
            return sets
        return self._lightest(channel, self.doors, channel.goals)

    def _lightest(self, channel: ChannelProgram, doors: Doors, goals: Sequence[Goal]) -> Sets:
        """
        The lightest sets; one that is comfortable as well is never called difficult.
        """
        clauses = self._clauses(channel, doors)
        for_use, for_comfort = (
            Search(
                goal=goal.state,
                have=self.person.have,
                clauses=clauses,
                demands=goal.demands,
                weights=self.program.weights,
                base=channel.weight,
            )
            for goal in goals
        )
        usable = lightest_sets(for_use)
        easy = (one for one in usable if works(for_comfort, one))
        return Sets(usable, minimal((*lightest_sets(for_comfort), *easy)), all=False)

    def reaches(self, channel: ChannelProgram) -> bool:
        """
        Whether *channel* has any route at all, without saying which.
        """
        if not self.is_for(channel):
            return False
        return not channel.goals[0].state & ~self.reached(channel)

    def is_open(self, channel: ChannelProgram) -> bool:
        """
        Whether *channel* can be used as it is, without any support or condition.
        """
        have, offered = self.person.have, channel.offered
        if channel.usable & ~have or not self.is_for(channel):
            return False
        if channel.openings is not None and all(one & ~have for one in channel.openings):
            return False
        return not channel.entries or any(
            self.doors.get(entry, NOTHING) == FREE for entry in offered.arranged_via
        )

    def open_channels(self, purpose: Purpose) -> tuple[EntryId, ...]:
        """
        The channels that serve *purpose* and can be used as they are.
        """
        return tuple(
            channel.offered.entry
            for channel in self.program.ends[purpose]
            if self.is_open(channel)
        )

    def reached(self, channel: ChannelProgram, more: Iterable[Clause] = ()) -> int:
        """
        Everything that can be had on *channel* with all that there is.
        """
        clauses = [*self.clauses(channel), *more]
        return reached(self.person.have, clauses, channel.goals[0].demands)

    # --- the question as clauses ------------------------------------------------------

    def clauses(self, channel: ChannelProgram) -> list[Clause]:
        """
        Everything that gives anything on *channel*: measures, facts and entry channels.
        """
        return self._clauses(channel, self.doors)

    def _clauses(self, channel: ChannelProgram, doors: Doors) -> list[Clause]:
        program = self.program
        clauses = [
            clause
            for measure in channel.measures
            if measure.ingredient & self.allowed
            for clause in measure.clauses
        ]
        beyond = [*program.alphabet.facts.values(), *program.reach.values()]
        for bit in (*beyond, program.asked, program.opened):
            clauses.extend(self._given_beyond(channel, doors, bit))
        return clauses

    def _givers(self, channel: ChannelProgram, doors: Doors) -> Givers:
        """
        What gives one bit of state on *channel*.
        """
        able = self.program.alphabet.able
        gifts = self.program.gifts_for(channel, self.allowed)

        def givers(bit: int) -> Iterable[Clause]:
            if bit > able:
                return self._given_beyond(channel, doors, bit)
            return gifts.get(bit, ())

        return givers

    def _given_beyond(self, channel: ChannelProgram, doors: Doors, bit: int) -> Iterator[Clause]:
        """
        What gives a bit that is no ability: a fact, an entry channel, being asked or opened.
        """
        program, person = self.program, self.person
        if bit & person.unknown:
            yield Clause(program.condition[bit], 0, bit)
        elif bit == program.asked:
            yield from (Clause(0, entry, bit) for entry in channel.entries)
        elif bit == program.opened:
            # What opens a channel must hold for the person as he or she is, so only facts
            # may still be assumed.
            able = person.have | ~program.alphabet.able
            for opening in channel.openings or ():
                if not opening & ~able:
                    yield Clause(0, opening, bit)
        elif bit in program.entry_at:
            facts = doors.get(program.entry_at[bit], NOTHING)
            yield from (Clause(one, 0, bit) for one in facts)

    # --- entry channels ---------------------------------------------------------------

    def doors_with(self, facts: Collection[str]) -> frozenset[EntryId]:
        """
        The entry channels that are reached when *facts* are taken as true.
        """
        taken = sum(self.program.assumed.get(FactId(fact), 0) for fact in facts)
        return frozenset(
            entry
            for entry, family in self.doors.items()
            if any(not one & ~taken for one in family)
        )

    def can_be_asked_for(self, thing: OfferedChannel | OfferedMeasure) -> bool:
        """
        Whether one of its entry channels is reached, on whatever condition.
        """
        return not thing.arranged_via or any(
            self.doors.get(entry, NOTHING) for entry in thing.arranged_via
        )
