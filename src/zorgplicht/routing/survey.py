# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
All combinations of some barriers before the services of one authority.

The offers of all services are put together in one program; each service is a *scope* in it,
and what two services share is worked out once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple, final

from attrs import evolve

from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.coverage import Combination, smallest_first
from zorgplicht.model.ids import VariantId
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.routing.columns import Column, all_combinations, columns_of
from zorgplicht.routing.crowd import Crowd, Who, crowd_of
from zorgplicht.routing.hall import Hall
from zorgplicht.routing.program import Program
from zorgplicht.routing.solve import Family, bits, minimal, union
from zorgplicht.routing.truth import Problem, smallest, smallest_not

MOST_IN_A_TABLE = 16
"""Variants of which all combinations are looked at together; with more, one asks (ADR 0021)."""


class Scope(NamedTuple):
    """
    The part of a program that counts for one service.

    Args:
        measures: The measures that are there, as bits by place.
        channels: The channels that are there, likewise.
        ends: The channels on which the service can be had.
    """

    measures: int
    channels: int
    ends: tuple[int, ...]


class Quality(NamedTuple):
    """
    What one is content with.

    Args:
        comfortable: Every demand met in full.
        certain: Whatever the unknown facts are.
    """

    comfortable: bool = False
    certain: bool = False


ANY = Quality()
"""Any route at all: it may be difficult, and hang on something unknown."""


def joined(offers: Sequence[Offer]) -> Offer | None:
    """
    One offer with all channels and measures of *offers*; None where they contradict.
    """
    channels: dict[str, OfferedChannel] = {}
    measures: dict[str, OfferedMeasure] = {}
    for offer in offers:
        for channel in offer.channels:
            open_ = channel if channel.ends else evolve(channel, ends=True)
            if channels.setdefault(channel.entry, open_) != open_:
                return None
        for measure in offer.measures:
            if measures.setdefault(measure.entry, measure) != measure:
                return None
    return Offer(channels=tuple(channels.values()), measures=tuple(measures.values()))


@final
class Survey:
    """
    All combinations of some variants before one program.

    Args:
        hall: What all services offer together.
        variants: The variants that are combined.
        audience: For whom.
        groups: The groups one belongs to.
        certain: The facts that are known to be true, as bits of state.
        possible: These, and the facts that may be true.
    """

    def __init__(
        self,
        hall: Hall,
        variants: Sequence[VariantId],
        *,
        audience: Audience,
        groups: int,
        certain: int,
        possible: int,
    ) -> None:
        self.hall = hall
        self.variants = tuple(variants)
        self.whos = {
            False: Who(audience, groups, possible),
            True: Who(audience, groups, certain),
        }
        self.in_a_table = len(self.variants) <= MOST_IN_A_TABLE
        self.size = 1 << len(self.variants)
        self.columns = all_combinations(len(self.variants)) if self.in_a_table else ()
        self._wholes: dict[bool, Crowd] = {}
        self._parts: dict[tuple[int, int, bool], Crowd] = {}

    # --- all combinations in a table ----------------------------------------------------

    def covered(self, scope: Scope, quality: Quality = ANY) -> Column:
        """
        The combinations that have a route, as a column over all of them.
        """
        crowd = self._crowd(scope, certain=quality.certain)
        return crowd.usable(scope.ends, comfortable=quality.comfortable)

    def everything(self) -> Column:
        """
        The column of all combinations.
        """
        return (1 << self.size) - 1

    def _crowd(self, scope: Scope, *, certain: bool) -> Crowd:
        """
        All combinations before one scope.
        """
        key = scope.measures, scope.channels, certain
        if key not in self._parts:
            if certain not in self._wholes:
                self._wholes[certain] = crowd_of(
                    self.hall, self.variants, self.columns, self.size, self.whos[certain]
                )
            self._parts[key] = self._wholes[certain].within(scope.measures, scope.channels)
        return self._parts[key]

    # --- the smallest -------------------------------------------------------------------

    def smallest_closed(self, scope: Scope, quality: Quality = ANY) -> tuple[Combination, ...]:
        """
        The minimal combinations that have no route of this quality.
        """
        if self.in_a_table:
            closed = self.everything() & ~self.covered(scope, quality)
            return self.named(smallest(closed, len(self.variants)))
        return self.smallest_by_asking([scope], quality)[0]

    def smallest_worse(self, scope: Scope, quality: Quality) -> tuple[Combination, ...]:
        """
        The minimal combinations that do have a route, but none of this quality.
        """
        if self.in_a_table:
            worse = self.covered(scope) & ~self.covered(scope, quality)
            return self.named(smallest(worse, len(self.variants)))
        return self.smallest_by_asking([scope], quality, among=scope)[0]

    def named(self, family: Iterable[int]) -> tuple[Combination, ...]:
        """
        Combinations by the names of their variants.
        """
        return named(family, self.variants)

    def smallest_by_asking(
        self, scopes: Sequence[Scope], quality: Quality = ANY, *, among: Scope | None = None
    ) -> list[tuple[Combination, ...]]:
        """
        The minimal combinations without a route in each scope, not looking at all of them.

        A measure that applies to certain barriers only can make more barriers better than
        fewer. So what such measures name is fixed first, present or absent, in every way; for
        each of these patterns more is never better.

        Args:
            scopes: Where a route of this quality is looked for.
            quality: What one is content with.
            among: Only combinations that have any route in this scope count; None: all do.
        """
        patterns = list(self._patterns())
        problems = [
            Problem(number, fixed, universe)
            for number in range(len(scopes))
            for fixed, universe in patterns
        ]

        def holds(questions: Sequence[tuple[int, int]]) -> list[bool]:
            return self._ask(questions, scopes, quality)

        families = smallest_not(holds, problems)
        if among is not None:
            # Each pattern apart: what has no route may be part of a larger one that has, so
            # it may not hide that. Within one pattern it cannot: each part of what has a
            # route has one as well, so the smallest of both are among the smallest here.
            families = self._having(families, among)
        found: list[list[int]] = [[] for _ in scopes]
        for problem, family in zip(problems, families, strict=True):
            found[problem.number].extend(family)
        return [self.named(minimal(family)) for family in found]

    def _having(self, families: Sequence[Family], scope: Scope) -> list[Family]:
        """
        Of each family, the combinations that have any route.
        """
        all_ = sorted({one for family in families for one in family})
        having = self._ask([(0, one) for one in all_], [scope], ANY) if all_ else []
        routed = {one for one, good in zip(all_, having, strict=True) if good}
        return [tuple(one for one in family if one in routed) for family in families]

    def _ask(
        self, questions: Sequence[tuple[int, int]], scopes: Sequence[Scope], quality: Quality
    ) -> list[bool]:
        """
        Whether each of some combinations, each in one of the scopes, has a route.
        """
        columns = columns_of([one for _, one in questions], len(self.variants))
        asked = columns_of([1 << number for number, _ in questions], len(scopes))
        who = self.whos[quality.certain]
        whole = crowd_of(self.hall, self.variants, columns, len(questions), who)
        crowd = Crowd(
            self.hall,
            len(questions),
            have=whole.have,
            allowed=_shared(whole.allowed, [one.measures for one in scopes], asked),
            there=_shared(whole.there, [one.channels for one in scopes], asked),
        )
        ends = sorted({end for scope in scopes for end in scope.ends})
        found = 0
        for end in ends:
            here = sum(
                column for scope, column in zip(scopes, asked, strict=True) if end in scope.ends
            )
            found |= here & crowd.usable([end], comfortable=quality.comfortable)
        return [bool(found >> place & 1) for place in range(len(questions))]

    def _patterns(self) -> Iterator[tuple[int, int]]:
        """
        What can be fixed of the variants that measures name, and what is free beside it.

        For each set of named words that may be present, one variant for each of them is
        fixed, in every way; free are all variants that bring no other word with them.
        """
        left, named_words = self.hall.program.alphabet.left, self._named_by_measures()
        brings = [left[variant].present & named_words for variant in self.variants]
        words = list(bits(union(brings)))
        for size in range(len(words) + 1):
            for some in combinations(words, size):
                present = sum(some)
                free = [place for place, one in enumerate(brings) if not one & ~present]
                universe = sum(1 << place for place in free)
                picks = [[place for place in free if brings[place] & word] for word in some]
                for fixed in {union(1 << place for place in pick) for pick in product(*picks)}:
                    yield fixed, universe & ~fixed

    def _named_by_measures(self) -> int:
        """
        The named barriers of which some measure on offer says that it applies to them.
        """
        program = self.hall.program
        openers = [one.opened_by for one in program.offer.channels if one.opened_by is not None]
        admissions = (
            program.alphabet.admissions[measure]
            for measure in (*(one.measure for one in program.offer.measures), *openers)
        )
        return union(one.any | one.all for one in admissions)


def _shared(
    columns: Sequence[Column], parts: Sequence[int], asked: Sequence[Column]
) -> list[Column]:
    """
    The columns, each only for those who asked about a part that has it.
    """
    return [
        column & sum(mine for part, mine in zip(parts, asked, strict=True) if part >> place & 1)
        for place, column in enumerate(columns)
    ]


def named(family: Iterable[int], variants: Sequence[VariantId]) -> tuple[Combination, ...]:
    """
    Combinations of bits by the names of the variants that they stand for.
    """
    return smallest_first(
        tuple(variants[bit.bit_length() - 1] for bit in bits(one)) for one in family
    )


def scope_of(offer: Offer, program: Program, purpose: Purpose) -> Scope:
    """
    Which part of a program an offer is.
    """
    places = {one.entry: place for place, one in enumerate(program.offer.measures)}
    measures = sum(1 << places[one.entry] for one in offer.measures)
    ends = {one.entry for one in offer.channels if one.ends}
    here = [program.by_entry[one.entry] for one in offer.channels]
    return Scope(
        measures=measures,
        channels=sum(1 << channel.index for channel in here),
        ends=tuple(
            channel.index
            for channel in here
            if channel.offered.entry in ends and purpose in channel.purposes
        ),
    )
