# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which combinations of barriers have no route, exactly and without trying them all.

For each channel, provenance over barriers that are *absent* (instead of over measures) gives
the minimal sets of variants whose absence makes the channel usable through the offer. A
combination of barriers closes the channel when it has a variant of each of these sets: it is
a transversal. A service is closed when all of its channels are, so its gaps are the minimal
unions of one transversal per channel.

That is monotone but for ``applies-to``: a second barrier can make a measure apply. So the few
variants that some measure names are first fixed, present or absent, in every way, and the
rest follows for each of these *patterns*.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, combinations
from typing import final

from attrs import frozen

from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.ids import EntryId, FactId, VariantId
from zorgplicht.model.measure import Horizon
from zorgplicht.routing.compile import MeasureTable
from zorgplicht.routing.program import ChannelProgram, Program
from zorgplicht.routing.solve import (
    FREE,
    NOTHING,
    Clause,
    Family,
    bits,
    minimal,
    minimal_sets,
    product,
)

Combination = tuple[VariantId, ...]
"""Variants of barriers that occur together, sorted; empty: no barrier at all."""

Patterns = Mapping[int, Family]
"""Per pattern of the variants that measures name: the minimal sets of the other variants."""


@final
@frozen(kw_only=True)
class Scope:
    """
    The part of a program that counts in one question.

    Args:
        allowed: The measures that are there, as bits.
        gone: The channels that are not there.
    """

    allowed: int
    gone: frozenset[EntryId] = frozenset()


@final
class Combinations:
    """
    All combinations of some variants, before one offer.

    Args:
        program: The offer; channels and measures of several services may be in it.
        variants: The variants that are combined.
        audience: For whom.
        groups: The groups one belongs to.
        false: Facts that are known to be false; all others may be true.
    """

    def __init__(
        self,
        program: Program,
        variants: tuple[VariantId, ...],
        *,
        audience: Audience = Audience.RESIDENTS,
        groups: frozenset[str] = frozenset(),
        false: frozenset[FactId] = frozenset(),
    ) -> None:
        self.program = program
        self.variants = tuple(sorted(set(variants)))
        self.audience = audience
        self.groups = groups
        alphabet = program.alphabet
        self.facts = alphabet.true(fact for fact in alphabet.facts if fact not in false)
        self._bit = {variant: 1 << index for index, variant in enumerate(self.variants)}
        self._named = self._named_by_measures()
        self._takers = self._takers_of_state()
        self.patterns = tuple(_subsets(self._named))
        self._scopes = self._scopes_of_channels()
        self._closed: dict[tuple[object, ...], Family] = {}

    # --- asking -----------------------------------------------------------------------

    def closed(
        self, ends: Iterable[EntryId], purpose: Purpose, scope: Scope, *, comfortable: bool = False
    ) -> Patterns:
        """
        The combinations for which all channels of *ends* are closed, per pattern.
        """
        channels = [
            channel
            for entry in ends
            if entry not in scope.gone
            and (channel := self.program.by_entry.get(entry)) is not None
            and purpose in channel.purposes
        ]
        found: dict[int, Family] = {}
        for pattern in self.patterns:
            family = FREE
            for channel in channels:
                shut = self._shut(channel, pattern, scope, comfortable=comfortable)
                family = product(family, shut)
                if not family:
                    break
            found[pattern] = family
        return found

    def minimal_combinations(self, patterns: Patterns) -> tuple[Combination, ...]:
        """
        The minimal combinations of all patterns together, in order of size and name.
        """
        family = minimal(pattern | rest for pattern, family in patterns.items() for rest in family)
        named = (
            tuple(variant for variant, bit in self._bit.items() if combination & bit)
            for combination in family
        )
        return tuple(sorted(named, key=lambda one: (len(one), one)))

    # --- preparing --------------------------------------------------------------------

    def _takers_of_state(self) -> dict[int, int]:
        """
        For each ability, the variants that take it away.
        """
        alphabet, losses = self.program.alphabet, self.program.knowledge.losses
        abilities = (*alphabet.low.values(), *alphabet.high.values())
        takers = dict.fromkeys(abilities, 0)
        for variant, bit in self._bit.items():
            for capability, loss in losses[variant].items():
                full = alphabet.low[capability] | alphabet.high[capability]
                for taken in bits(full & ~alphabet.at_least({capability: loss.level})):
                    takers[taken] |= bit
        return takers

    def abilities(self, pattern: int) -> tuple[int, dict[int, int]]:
        """
        What is there in any case in a pattern, and what is there if variants are absent.

        Returns:
            The abilities that nothing can take, as state bits; and for each other one that
            the pattern leaves, the variants that must be absent for it.
        """
        free = 0
        absent: dict[int, int] = {}
        for ability, takers in self._takers.items():
            if takers & pattern:
                continue
            if takers & ~self._named:
                absent[ability] = takers & ~self._named
            else:
                free |= ability
        return free, absent

    def _named_by_measures(self) -> int:
        """
        The variants whose presence decides whether some measure applies.
        """
        named: set[str] = set()
        for table in self._tables():
            named |= table.applies_any | table.applies_all
        return sum(
            bit
            for variant, bit in self._bit.items()
            if variant in named or barrier_of(variant) in named
        )

    def _tables(self) -> Iterator[MeasureTable]:
        for channel in self.program.channels:
            if channel.opener is not None:
                yield channel.opener
            for measure in channel.measures:
                yield measure.table

    def _scopes_of_channels(self) -> dict[EntryId, tuple[int, frozenset[EntryId]]]:
        """
        For each channel, the measures and entry channels that can matter to it.
        """
        own = {
            channel.offered.entry: (
                sum(measure.ingredient for measure in channel.measures),
                frozenset(channel.offered.arranged_via).union(
                    *(measure.offered.arranged_via for measure in channel.measures)
                ),
            )
            for channel in self.program.channels
        }
        scopes = {}
        for entry in own:
            seen: set[EntryId] = {entry}
            waiting = [entry]
            mask = 0
            while waiting:
                measures, doors = own.get(waiting.pop(), (0, frozenset()))
                mask |= measures
                waiting.extend(doors - seen)
                seen |= doors
            scopes[entry] = mask, frozenset(seen)
        return scopes

    # --- solving ----------------------------------------------------------------------

    def _shut(
        self, channel: ChannelProgram, pattern: int, scope: Scope, *, comfortable: bool
    ) -> Family:
        """
        The minimal sets of other variants with which *channel* is closed, in one pattern.
        """
        mask, doors = self._scopes[channel.offered.entry]
        key = (
            channel.offered.entry,
            pattern,
            scope.allowed & mask,
            scope.gone & doors,
            comfortable,
        )
        found = self._closed.get(key)
        if found is None:
            person = _Pattern(self, pattern, scope)
            found = transversals(person.absences(channel, comfortable=comfortable))
            self._closed[key] = found
        return found

    def present_in(self, pattern: int) -> frozenset[str]:
        """
        The named variants of a pattern, and the barriers they belong to.
        """
        variants = [variant for variant, bit in self._bit.items() if bit & pattern]
        return frozenset(variants) | {barrier_of(variant) for variant in variants}


@final
class _Pattern:
    """
    One pattern of named variants before the offer, with abilities as ingredients.
    """

    def __init__(self, over: Combinations, pattern: int, scope: Scope) -> None:
        self.over = over
        self.program = over.program
        self.scope = scope
        self.present = over.present_in(pattern)
        free, self.absent = over.abilities(pattern)
        self.have = over.facts | free
        self.reached: dict[EntryId, Family] = {}
        self._reach()

    def _reach(self) -> None:
        grown = bool(self.program.reach)
        while grown:
            grown = False
            for entry in self.program.reach:
                channel = self.program.by_entry.get(entry)
                if channel is None or entry in self.scope.gone:
                    continue
                family = self.absences(channel, comfortable=False)
                if family != self.reached.get(entry, NOTHING):
                    self.reached[entry] = family
                    grown = True

    def absences(self, channel: ChannelProgram, *, comfortable: bool) -> Family:
        """
        The minimal sets of variants whose absence makes *channel* usable.
        """
        if not self._is_for(channel):
            return NOTHING
        alphabet = self.program.alphabet
        gate = 1 << (alphabet.size + len(self.program.reach))
        # Variants come after the measures, which only count when they demand something.
        shift = len(self.program.offer.measures)
        clauses, demands = self._measures(channel, comfortable=comfortable)
        clauses.extend(
            Clause(takers << shift, 0, ability)
            for ability, takers in self.absent.items()
            if ability & channel.cares
        )
        for entry, bit in self.program.reach.items():
            clauses.extend(
                Clause(family << shift, 0, bit) for family in self.reached.get(entry, NOTHING)
            )
        goal = channel.comfortable if comfortable else channel.usable
        if channel.entries:
            goal |= gate
            clauses.extend(Clause(0, entry, gate) for entry in channel.entries)
        if channel.opener is not None:
            goal |= gate << 1
            clauses.extend(self._openings(channel.opener, shift, gate << 1))
        sets = minimal_sets(goal, self.have, clauses, demands)
        return minimal(one >> shift for one in sets)

    def _openings(self, opener: MeasureTable, shift: int, gate: int) -> Iterator[Clause]:
        """
        The ways in which a measure opens a channel, for a person as he or she is.
        """
        alphabet = self.program.alphabet
        for way in opener.ways:
            asked = alphabet.at_least(way.levels) & ~self.have
            if all(ability in self.absent for ability in bits(asked)):
                absent = 0
                for ability in bits(asked):
                    absent |= self.absent[ability]
                yield Clause(absent << shift, alphabet.true(way.facts), gate)

    def _measures(
        self, channel: ChannelProgram, *, comfortable: bool
    ) -> tuple[list[Clause], dict[int, int]]:
        """
        What the measures on *channel* give, and what the ones that demand something demand.
        """
        clauses: list[Clause] = []
        demands: dict[int, int] = {}
        for measure in channel.measures:
            if not (measure.ingredient & self.scope.allowed and self._fits(measure.table)):
                continue
            if measure.offered.groups and self.over.groups.isdisjoint(measure.offered.groups):
                continue
            asked = measure.comfortable if comfortable else measure.usable
            if asked:
                demands[measure.ingredient] = asked
            uses = measure.ingredient if asked else 0
            clauses.extend(Clause(uses, clause.needs, clause.gives) for clause in measure.clauses)
        return clauses, demands

    def _is_for(self, channel: ChannelProgram) -> bool:
        offered, opener = channel.offered, channel.opener
        if self.over.audience not in offered.audience:
            return False
        if offered.groups and self.over.groups.isdisjoint(offered.groups):
            return False
        return opener is None or (opener.horizon is Horizon.NOW and self._fits(opener))

    def _fits(self, table: MeasureTable) -> bool:
        if table.restricted_to and table.restricted_to.isdisjoint(self.over.groups):
            return False
        if table.applies_any and not table.applies_any & self.present:
            return False
        return table.applies_all <= self.present


def transversals(family: Family) -> Family:
    """
    The minimal sets that have a bit in common with every set of *family*.

    Examples:
        >>> transversals((0b011, 0b110))
        (2, 5)
        >>> transversals((0b011, 0))
        ()
    """
    found = FREE
    for one in family:
        found = product(found, tuple(bits(one))) if one else NOTHING
    return found


def _subsets(mask: int) -> Iterator[int]:
    """
    Every set of bits within *mask*, the smaller ones first.
    """
    single = list(bits(mask))
    sizes = (combinations(single, size) for size in range(len(single) + 1))
    return (sum(chosen) for chosen in chain.from_iterable(sizes))
