# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which bit says what: from words of the catalogue to whole numbers, and back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, final

from attrs import evolve, frozen

from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.channel import Audience
from zorgplicht.model.ids import CapabilityId, FactId, MeasureId
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.routing.compile import Knowledge, MeasureTable

NEVER = 1
"""The bit of a group that nobody is in: one that the knowledge does not have."""


class Person(NamedTuple):
    """
    What the solver needs to know of a situation, in bits.

    Args:
        have: The abilities one has and the facts that are true.
        unknown: The facts of which nothing is known.
        present: The named barriers and variants one has, for ``applies-to``.
        groups: The groups one belongs to.
        audience: Resident or business.
    """

    have: int
    unknown: int
    present: int
    groups: int
    audience: Audience


class Admission(NamedTuple):
    """
    For whom something is.

    Args:
        any: Named barriers of which one must be present; 0: none need be.
        all: Named barriers that must all be present.
        groups: Sets of groups, of each of which the person must be in one.
    """

    any: int
    all: int
    groups: tuple[int, ...]

    def admits(self, person: Person) -> bool:
        """
        Whether it is for this person.
        """
        if self.any and not self.any & person.present:
            return False
        if self.all & ~person.present:
            return False
        return all(one & person.groups for one in self.groups)


EVERYBODY = Admission(0, 0, ())
"""No condition at all."""


class Left(NamedTuple):
    """
    What a barrier, or one variant of it, leaves of a person.

    Args:
        have: The abilities that stay.
        present: The named barriers that are present with it.
    """

    have: int
    present: int


@final
@frozen(kw_only=True)
class Alphabet:
    """
    Which bit says what.

    Abilities and facts are *state*, and share one row of bits. Named barriers and groups
    have rows of their own.

    Args:
        low: Per capability, the bit for "at least hampered".
        high: Per capability, the bit for "able".
        facts: Per fact, the bit for "true".
        size: The number of bits of state.
        able: Every ability.
        known: Every fact.
        groups: Per group, its bit.
        left: Per barrier and variant, what it leaves.
        admissions: Per measure, for whom the knowledge says it is.
    """

    low: Mapping[CapabilityId, int]
    high: Mapping[CapabilityId, int]
    facts: Mapping[FactId, int]
    size: int
    able: int
    known: int
    groups: Mapping[str, int]
    left: Mapping[str, Left]
    admissions: Mapping[MeasureId, Admission]

    def levels(self, levels: Mapping[CapabilityId, Level]) -> int:
        """
        The bits of these levels: what a person has, what is asked or what is given.
        """
        have = 0
        for capability, level in levels.items():
            if level >= Level.HAMPERED:
                have |= self.low[capability]
            if level >= Level.ABLE:
                have |= self.high[capability]
        return have

    def levels_in(self, have: int) -> dict[CapabilityId, Level]:
        """
        The level of every capability, from bits.
        """
        return {
            capability: Level(bool(have & low) + bool(have & self.high[capability]))
            for capability, low in self.low.items()
        }

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

    def facts_in(self, state: int) -> frozenset[FactId]:
        """
        The facts that are true, from bits.
        """
        return frozenset(fact for fact, bit in self.facts.items() if state & bit)

    def with_groups(self, names: Iterable[str]) -> Alphabet:
        """
        The same, with a bit for each group that the knowledge does not have.
        """
        new = sorted(set(names) - set(self.groups))
        if not new:
            return self
        first = NEVER << (1 + len(self.groups))
        own = {name: first << place for place, name in enumerate(new)}
        return evolve(self, groups={**self.groups, **own})

    def members(self, groups: Iterable[str]) -> int:
        """
        The bits of groups; one that nobody described counts as empty.
        """
        mask = 0
        for group in groups:
            mask |= self.groups.get(group, NEVER)
        return mask

    def admission(self, thing: OfferedChannel | OfferedMeasure, measure: MeasureId) -> Admission:
        """
        For whom an offered measure is: the knowledge and the offer may both restrict it.
        """
        known = self.admissions[measure]
        if not thing.groups:
            return known
        return known._replace(groups=(*known.groups, self.members(thing.groups)))


def alphabet_of(knowledge: Knowledge) -> Alphabet:
    """
    Two bits for each capability, one for each fact, named barrier and group.
    """
    count = len(knowledge.capabilities)
    low = {name: 1 << 2 * i for i, name in enumerate(knowledge.capabilities)}
    high = {name: 2 << 2 * i for i, name in enumerate(knowledge.capabilities)}
    facts = {name: 1 << (2 * count + i) for i, name in enumerate(knowledge.facts)}
    groups: dict[str, int] = {name: NEVER << (1 + i) for i, name in enumerate(knowledge.groups)}
    named = _named_by_measures(knowledge.measures.values())
    return Alphabet(
        low=low,
        high=high,
        facts=facts,
        size=2 * count + len(facts),
        able=(1 << 2 * count) - 1,
        known=sum(facts.values()),
        groups=groups,
        left=_left(knowledge, low, high, named),
        admissions={
            id_: _admission(table, named, groups) for id_, table in knowledge.measures.items()
        },
    )


def _named_by_measures(tables: Iterable[MeasureTable]) -> dict[str, int]:
    """
    A bit for each barrier or variant whose presence decides whether some measure applies.
    """
    words: set[str] = set()
    for table in tables:
        words |= table.applies_any | table.applies_all
    return {word: 1 << index for index, word in enumerate(sorted(words))}


def _admission(
    table: MeasureTable, named: Mapping[str, int], groups: Mapping[str, int]
) -> Admission:
    if not (table.applies_any or table.applies_all or table.restricted_to):
        return EVERYBODY
    members = sum(groups[group] for group in table.restricted_to)
    return Admission(
        any=sum(named[word] for word in table.applies_any),
        all=sum(named[word] for word in table.applies_all),
        groups=(members,) if table.restricted_to else (),
    )


def _left(
    knowledge: Knowledge,
    low: Mapping[CapabilityId, int],
    high: Mapping[CapabilityId, int],
    named: Mapping[str, int],
) -> dict[str, Left]:
    able = sum(low.values()) + sum(high.values())
    left: dict[str, Left] = {}
    for variant, losses in knowledge.losses.items():
        have = able
        for capability, loss in losses.items():
            if loss.level < Level.ABLE:
                have &= ~high[capability]
            if loss.level < Level.HAMPERED:
                have &= ~low[capability]
        present = named.get(variant, 0) | named.get(barrier_of(variant), 0)
        left[variant] = Left(have, present)
    for barrier, default_variant in knowledge.defaults.items():
        own = named.get(barrier, 0)
        default = Left(able, 0) if default_variant is None else left[default_variant]
        left[barrier] = Left(default.have, default.present | own)
    return left
