# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What would close the gaps: the smallest additions from the catalogue, best first.

For each gap, additions of one, two and three things are tried, all of one size together: each
is a situation of a crowd. The smallest that close it are repairs; so are the smallest sets that
close all gaps, which are unions of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import combinations
from math import comb
from typing import final

from attrs import evolve, frozen

from zorgplicht.model.channel import Purpose
from zorgplicht.model.coverage import Combination, Repair
from zorgplicht.model.ids import EntryId, VariantId
from zorgplicht.model.measure import Help, Horizon
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.routing.columns import Column, all_combinations, columns_of, repeat
from zorgplicht.routing.crowd import Crowd, Who, crowd_of
from zorgplicht.routing.hall import Hall
from zorgplicht.routing.program import Program
from zorgplicht.routing.solve import FREE, bits, minimal
from zorgplicht.routing.survey import Scope

MOST_TOGETHER = 3
"""Things that are added at most to close one gap."""
MOST_TRIED = 100_000
"""Additions of one size that are tried; with a richer catalogue that size is left out."""
MOST_TOLD = 100
"""Repairs that are told of one service."""
_MOST_UNIONS = 2_000
"""Ways to close all gaps that are followed at a time, the smallest first."""
_TOGETHER = 64
"""Repairs whose effect on all combinations is worked out at a time."""

Addition = tuple[int, ...]
"""Places of candidates."""


@final
class Workshop:
    """
    An offer beside everything that the catalogue could add to it.

    Args:
        program: What is offered, of all services together.
    """

    def __init__(self, program: Program) -> None:
        knowledge = program.knowledge
        self.channels = tuple(knowledge.channels)
        self.measures = tuple(
            id_
            for id_, table in knowledge.measures.items()
            if table.has_effect
            and table.horizon is Horizon.NOW
            and table.help is not Help.REPRESENT
        )
        self.knowledge = knowledge
        self.hall = Hall(
            Program(
                knowledge,
                program.alphabet,
                Offer(
                    channels=(
                        *program.offer.channels,
                        *(
                            OfferedChannel(
                                entry=_extra(one),
                                channel=one,
                                audience=knowledge.channels[one].audience,
                            )
                            for one in self.channels
                        ),
                    ),
                    measures=(
                        *program.offer.measures,
                        *(OfferedMeasure(entry=_extra(one), measure=one) for one in self.measures),
                    ),
                ),
            )
        )
        extended = self.hall.program
        places = {one.entry: place for place, one in enumerate(extended.offer.measures)}
        self.channel_at = [extended.by_entry[_extra(one)].index for one in self.channels]
        self.measure_at = [places[_extra(one)] for one in self.measures]
        self.count = len(self.channels) + len(self.measures)

    def usable(
        self, crowd: Crowd, scope: Scope, purpose: Purpose, added: Sequence[Column]
    ) -> Column:
        """
        Who of a crowd has a route, when *added* says who is given which candidate.
        """
        allowed = _kept(crowd.allowed, scope.measures)
        there = _kept(crowd.there, scope.channels)
        ends = list(scope.ends)
        first = len(self.channels)
        for place, column in zip(self.channel_at, added, strict=False):
            there[place] = crowd.there[place] & column
            if purpose in self.hall.program.channels[place].purposes:
                ends.append(place)
        for place, column in zip(self.measure_at, added[first:], strict=True):
            allowed[place] = crowd.allowed[place] & column
        return Crowd(self.hall, crowd.size, have=crowd.have, allowed=allowed, there=there).usable(
            ends
        )


def _kept(columns: Sequence[Column], mask: int) -> list[Column]:
    """
    The columns, but empty where *mask* has no bit.
    """
    return [column if mask >> place & 1 else 0 for place, column in enumerate(columns)]


def _extra(id_: str) -> EntryId:
    return EntryId(f"+{id_}")


@final
@frozen(kw_only=True, slots=False)
class Repairs:
    """
    The search for what closes the gaps of one service.

    Args:
        workshop: What is offered, and what could be.
        scope: The service in it.
        purpose: What one comes for.
        who: For whom; what is unknown may be true.
        sure: The same, when what is unknown is not true.
        variants: The variants of which all combinations can be looked at; empty: too many.
        covered: The combinations of these that have a route already.
        gaps: The minimal combinations without one.
    """

    workshop: Workshop
    scope: Scope
    purpose: Purpose
    who: Who
    sure: Who
    variants: tuple[VariantId, ...]
    covered: Column
    gaps: tuple[Combination, ...]

    def found(self) -> tuple[Repair, ...]:
        """
        What closes at least one gap, best first.
        """
        families = self._smallest_for_each()
        each = {one for family in families for one in family}
        additions = sorted(each | self._for_all(families))
        perhaps = self._closing(self.gaps, additions, self.who)
        surely = self._closing(self.gaps, additions, self.sure)
        repairs = {
            addition: self._repair(
                addition, self._of(perhaps, place), set(self._of(surely, place))
            )
            for place, addition in enumerate(additions)
        }
        told = sorted(repairs, key=lambda one: self._rank(repairs[one]))[:MOST_TOLD]
        counted = self._counted([(one, repairs[one]) for one in told])
        return tuple(sorted(counted, key=self._rank))

    def _of(self, closed: Sequence[Column], place: int) -> tuple[Combination, ...]:
        """
        The gaps that one addition closes.
        """
        return tuple(gap for gap, by in zip(self.gaps, closed, strict=True) if by >> place & 1)

    # --- looking --------------------------------------------------------------------

    def _smallest_for_each(self) -> list[list[Addition]]:
        """
        For each gap, all smallest additions that close it.
        """
        families: list[list[Addition]] = [[] for _ in self.gaps]
        for size in range(1, MOST_TOGETHER + 1):
            open_ = [place for place, family in enumerate(families) if not family]
            if not open_ or comb(self.workshop.count, size) > MOST_TRIED:
                break
            additions = list(combinations(range(self.workshop.count), size))
            closed = self._closing([self.gaps[place] for place in open_], additions, self.who)
            for place, by in zip(open_, closed, strict=True):
                families[place] = [additions[bit.bit_length() - 1] for bit in bits(by)]
        return families

    def _for_all(self, families: Sequence[Sequence[Addition]]) -> set[Addition]:
        """
        The smallest unions of one addition for each gap: they close all gaps together.
        """
        if not all(families):
            return set()
        together = FREE
        for family in sorted(families, key=len):
            masks = [sum(1 << one for one in addition) for addition in family]
            unions = minimal(one | other for one in together for other in masks)
            together = unions[:_MOST_UNIONS]
        least = together[0].bit_count()
        return {
            tuple(bit.bit_length() - 1 for bit in bits(one))
            for one in together
            if one.bit_count() == least
        }

    def _closing(
        self, gaps: Sequence[Combination], additions: Sequence[Addition], who: Who
    ) -> list[Column]:
        """
        For each gap, which of the additions close it: a bit for each addition.
        """
        width, times = len(additions), len(gaps)
        if not width or not times:
            return [0] * times
        block = (1 << width) - 1
        variants = sorted({variant for gap in gaps for variant in gap})
        having = [
            sum(block << place * width for place, gap in enumerate(gaps) if variant in gap)
            for variant in variants
        ]
        crowd = crowd_of(self.workshop.hall, variants, having, width * times, who)
        every = repeat(times, width)
        masks = [sum(1 << one for one in addition) for addition in additions]
        added = [column * every for column in columns_of(masks, self.workshop.count)]
        closed = self.workshop.usable(crowd, self.scope, self.purpose, added)
        return [closed >> place * width & block for place in range(times)]

    # --- telling --------------------------------------------------------------------

    def _repair(
        self, addition: Addition, closes: tuple[Combination, ...], surely: set[Combination]
    ) -> Repair:
        workshop, knowledge = self.workshop, self.workshop.knowledge
        first = len(workshop.channels)
        channels = tuple(workshop.channels[one] for one in addition if one < first)
        measures = tuple(workshop.measures[one - first] for one in addition if one >= first)
        needed = {
            *(need for one in channels for need in knowledge.channels[one].enablers),
            *(need for one in measures for need in knowledge.measures[one].enablers),
        }
        return Repair(
            channels=channels,
            measures=measures,
            closes=closes,
            on_condition=tuple(gap for gap in closes if gap not in surely),
            combinations=None,
            closes_all=len(closes) == len(self.gaps),
            enablers=tuple(sorted(needed)),
            present=tuple(sorted(self._present.intersection((*channels, *measures)))),
        )

    @cached_property
    def _present(self) -> frozenset[str]:
        """
        The channels and measures that the service has already.
        """
        offer = self.workshop.hall.program.offer
        return frozenset(
            one.measure
            for place, one in enumerate(offer.measures)
            if self.scope.measures >> place & 1
        ) | frozenset(offer.channels[end].channel for end in self.scope.ends)

    def _counted(self, repairs: Sequence[tuple[Addition, Repair]]) -> list[Repair]:
        """
        The same repairs, with how many combinations get a route by each.
        """
        if not self.variants:
            return [repair for _, repair in repairs]
        width = 1 << len(self.variants)
        counted: list[Repair] = []
        for start in range(0, len(repairs), _TOGETHER):
            some = repairs[start : start + _TOGETHER]
            columns = [
                one * repeat(len(some), width) for one in all_combinations(len(self.variants))
            ]
            hall = self.workshop.hall
            crowd = crowd_of(hall, self.variants, columns, width * len(some), self.who)
            block = (1 << width) - 1
            added = [0] * self.workshop.count
            for place, (addition, _) in enumerate(some):
                for one in addition:
                    added[one] |= block << place * width
            found = self.workshop.usable(crowd, self.scope, self.purpose, added)
            counted.extend(
                evolve(
                    repair,
                    combinations=(found >> place * width & block & ~self.covered).bit_count(),
                )
                for place, (_, repair) in enumerate(some)
            )
        return counted

    def _rank(self, repair: Repair) -> tuple[object, ...]:
        """
        What it closes first, then how little it takes: of the authority, and of the person.
        """
        knowledge = self.workshop.knowledge
        asks = sum(len(knowledge.measures[one].adds) for one in repair.measures)
        return (
            -len(repair.closes),
            len(repair.on_condition),
            -(repair.combinations or 0),
            len(repair.add),
            len(repair.enablers),
            asks,
            repair.add,
        )
