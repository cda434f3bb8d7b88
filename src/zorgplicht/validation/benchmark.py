# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Counting many assessments: which rules and gaps are common.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations
from typing import final

from zorgplicht.model.assessment import Assessment, Outcome, RuleCard
from zorgplicht.model.benchmark import BarrierCount, Benchmark, GapCount, Named, RuleCount
from zorgplicht.model.coverage import Combination
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import RuleCode, VariantId
from zorgplicht.model.policy import Completeness
from zorgplicht.model.reach import Reach, ReachTable
from zorgplicht.model.text import Text

_TOLD = ("variant:", "barrier:")
"""The ids that a benchmark mentions."""


def benchmark_of(
    assessments: Iterable[Assessment], *, unusable: int = 0, names: bool = False
) -> Benchmark:
    """
    What many policies have in common, without saying who does best.

    Args:
        assessments: Any number, one after another; none is kept.
        unusable: How many files could not be used, to be told with the rest.
        names: Whether to list the policies by name, in the order of the alphabet.

    Raises:
        ValueError: the assessments are of different days, so that they cannot be compared.

    Examples:
        >>> from datetime import date
        >>> import zorgplicht as zp
        >>> catalogue, on = zp.load_catalogue(), date(2026, 11, 25)
        >>> files = ["examples/voorbeeldstad.toml", "examples/knelpunten.toml"]
        >>> found = zp.benchmark_of(
        ...     zp.validate(zp.read_policy(file), catalogue, on=on) for file in files
        ... )
        >>> found.policies, dict(found.obligations["d"]), found.gaps[0].policies
        (2, {'met': 1, 'not-met': 1}, 2)
    """
    counting = _Counting(names=names)
    # A loop would hold on to each until the next is there; they can be large.
    deque(map(counting.add, assessments), maxlen=0)
    return counting.benchmark(unusable)


@final
class _Counting:
    """
    What is kept of the assessments that came by: counts, and the gaps of each that is complete.
    """

    def __init__(self, *, names: bool) -> None:
        self.on: dt.date | None = None
        self.policies = 0
        self.excerpts = 0
        self.looked_at = 0
        self.verdicts: dict[str, Counter[str]] = {}
        self.cards: dict[RuleCode, RuleCard] = {}
        self.outcomes: dict[RuleCode, Counter[str]] = {}
        self.worst: dict[VariantId, Counter[str]] = {}
        self.gaps: Counter[frozenset[Combination]] = Counter()
        self.titles: dict[str, Text] = {}
        self.words: dict[str, Text] = {}
        self.named: list[Named] | None = [] if names else None

    def add(self, one: Assessment) -> None:
        if self.on not in {None, one.on}:
            message = f"assessments of {self.on} and of {one.on} cannot be compared"
            raise ValueError(message)
        self.on = one.on
        self.policies += 1
        self.excerpts += one.completeness is Completeness.EXCERPT
        self.titles |= one.obligation_titles
        for letter, verdict in one.obligations.items():
            self.verdicts.setdefault(letter, Counter())[verdict.value] += 1
        for result in one.rules:
            self.cards.setdefault(result.card.code, result.card)
            self.outcomes.setdefault(result.card.code, Counter())[result.outcome.value] += 1
        if one.reach is not None:
            self._look(one.reach, whole=one.completeness is Completeness.COMPLETE)
        if self.named is not None:
            named = Named(name=one.policy, file=one.file, obligations=one.obligations)
            self.named.append(named)

    def _look(self, table: ReachTable, *, whole: bool) -> None:
        if not any(row.variants for row in table.rows):
            return
        self.looked_at += 1
        # Names of services too would be as many as there are policies.
        self.words |= {id_: name for id_, name in table.words.items() if id_.startswith(_TOLD)}
        for variant in table.single:
            # A service at which nobody could look may be the worst.
            found = [row.variants.get(variant, Reach.UNKNOWN) for row in table.rows]
            worst = max(found, key=lambda one: one.gravity)
            self.worst.setdefault(variant, Counter())[worst.value] += 1
        if whole:  # what an excerpt leaves out may hold a route
            self.gaps[frozenset(gap for some in table.gaps for gap in some.gaps)] += 1

    def benchmark(self, unusable: int) -> Benchmark:
        return Benchmark(
            on=self.on,
            policies=self.policies,
            excerpts=self.excerpts,
            unusable=unusable,
            obligations=FrozenMap(
                {letter: FrozenMap(counts) for letter, counts in self.verdicts.items()}
            ),
            rules=tuple(sorted(self._rules(), key=_missed)),
            looked_at=self.looked_at,
            barriers=tuple(sorted(self._barriers(), key=_closed)),
            gaps=tuple(sorted(self._gaps(), key=_rare)),
            obligation_titles=FrozenMap(self.titles),
            words=FrozenMap(self.words),
            names=tuple(sorted(self.named or (), key=lambda one: (one.name, one.file or ""))),
        )

    def _rules(self) -> Iterator[RuleCount]:
        for code, counts in self.outcomes.items():
            yield RuleCount(card=self.cards[code], outcomes=FrozenMap(counts))

    def _barriers(self) -> Iterator[BarrierCount]:
        for variant, counts in self.worst.items():
            yield BarrierCount(variant=variant, worst=FrozenMap(counts))

    def _gaps(self) -> Iterator[GapCount]:
        """
        For each smallest combination, in how many policies it has no route.

        Who has more barriers than a gap names has no route either, so a combination counts
        wherever a part of it is a gap.
        """
        alike = list(self.gaps.items())
        where: dict[Combination, set[int]] = {}
        for number, (some, _) in enumerate(alike):
            for one in some:
                where.setdefault(one, set()).add(number)
        for combination in where:
            found = {number for part in _within(combination, where) for number in where[part]}
            policies = sum(alike[number][1] for number in found)
            yield GapCount(combination=combination, policies=policies)


def _within(combination: Combination, known: Collection[Combination]) -> Iterator[Combination]:
    """
    Those of *known* that are a part of *combination*, or the whole of it.
    """
    if 2 ** len(combination) > len(known):
        whole = set(combination)
        yield from (one for one in known if whole.issuperset(one))
        return
    for size in range(len(combination) + 1):
        yield from (one for one in combinations(combination, size) if one in known)


def _missed(one: RuleCount) -> tuple[int, int, RuleCode]:
    return -one.count(Outcome.NOT_MET), -one.count(Outcome.EXPLAINED), one.card.code


def _closed(one: BarrierCount) -> tuple[int, int, VariantId]:
    return -one.count(Reach.NO_ROUTE), -one.count(Reach.DIFFICULT), one.variant


def _rare(one: GapCount) -> tuple[int, int, Combination]:
    return -one.policies, len(one.combination), one.combination
