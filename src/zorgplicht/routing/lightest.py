# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The lightest sets, where there are too many minimal ones to tell (design §4, point 5).

A burden is a row of numbers; one set is lighter than another when none of its numbers is
higher and one is lower. Of the sets that no other one beats, one of each burden is given.

Sets are tried from the lightest on, each time with one more ingredient that could give what
is missing first. A burden only grows with the set, so whatever is already beaten can go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import heappop, heappush
from typing import final

from attrs import frozen

from zorgplicht.routing.burden import NO_WEIGHT, Burden, Weight, burden
from zorgplicht.routing.solve import Clause, Family, bits, by_gift, reached, union

MOST_TRIED = 5_000
"""Sets that are tried before the search is content with what it has."""


@final
@frozen(kw_only=True)
class Search:
    """
    What is looked for.

    Args:
        goal: State bits that must be there at the end.
        have: State bits that are there from the start.
        clauses: What gives what.
        demands: By ingredient bit, the state bits that using it demands at the end.
        weights: By ingredient bit, what it adds to the burden.
        base: What the channel itself adds.
    """

    goal: int
    have: int
    clauses: Sequence[Clause]
    demands: Mapping[int, int]
    weights: Mapping[int, Weight]
    base: Weight = NO_WEIGHT

    def burden(self, chosen: int) -> Burden:
        """
        How heavy a set is.
        """
        return burden([self.base, *(self.weights[bit] for bit in bits(chosen))])


def lightest_sets(search: Search) -> Family:
    """
    Sets of ingredients that reach the goal and that no other one beats.

    Returns:
        One set for each lightest burden, the first in order; empty only when no set
        reaches the goal. After `MOST_TRIED` sets the best that were found.

    Examples:
        Ingredient 1 alone costs ten euro; 2 and 4 together are two measures, and free.
        Neither is lighter in every respect.

        >>> lightest_sets(
        ...     Search(
        ...         goal=1,
        ...         have=0,
        ...         clauses=[Clause(1, 0, 1), Clause(2, 2, 1), Clause(4, 0, 2)],
        ...         demands={},
        ...         weights={
        ...             1: Weight(measures=1, cost=10.0),
        ...             2: Weight(measures=1),
        ...             4: Weight(measures=1),
        ...         },
        ...     )
        ... )
        (1, 6)
    """
    if search.goal & ~reached(search.have, search.clauses, search.demands):
        return ()
    worthwhile = _worthwhile(search)
    gifts = by_gift(worthwhile)
    front: list[tuple[Burden, int]] = []
    waiting = [(search.burden(0), 0)]
    seen = {0}
    while waiting and len(seen) < MOST_TRIED:
        weight, chosen = heappop(waiting)
        if any(light.beats(weight) for light, _ in front):
            continue
        state = _state(search, worthwhile, chosen)
        missing = _wanted(search, chosen) & ~state
        if not missing:
            front.append((weight, chosen))
            continue
        for more in _candidates(gifts, state, chosen, missing & -missing, set()):
            larger = chosen | more
            if larger not in seen:
                seen.add(larger)
                heappush(waiting, (search.burden(larger), larger))
    found = [chosen for _, chosen in front] or [_shrunk(search)]
    return tuple(sorted(found, key=lambda one: (one.bit_count(), one)))


def works(search: Search, chosen: int) -> bool:
    """
    Whether a set of ingredients reaches the goal, and what it demands itself.
    """
    return not _wanted(search, chosen) & ~_state(search, search.clauses, chosen)


def _wanted(search: Search, chosen: int) -> int:
    wanted = search.goal
    for ingredient, asked in search.demands.items():
        if ingredient & chosen:
            wanted |= asked
    return wanted


def _state(search: Search, clauses: Iterable[Clause], chosen: int) -> int:
    return reached(search.have, [one for one in clauses if not one.uses & ~chosen], {})


def _candidates(
    gifts: Mapping[int, tuple[Clause, ...]], state: int, chosen: int, wanted: int, asked: set[int]
) -> Iterator[int]:
    """
    What could give *wanted*: of every set that does and holds *chosen*, one is in it.

    Where an ingredient is chosen already, it lacks something itself; then this is wanted.
    """
    if wanted in asked:
        return
    asked.add(wanted)
    for clause in gifts.get(wanted, ()):
        more = clause.uses & ~chosen
        if more:
            yield more
            continue
        lacks = clause.needs & ~state
        if lacks:
            yield from _candidates(gifts, state, chosen, lacks & -lacks, asked)


def _worthwhile(search: Search) -> list[Clause]:
    """
    The clauses without the ingredients that another one makes superfluous.

    An ingredient is superfluous when another one does all that it does, asks no more, and is
    no heavier in whatever company: put in its place, it makes no set worse.
    """
    of: dict[int, list[Clause]] = {}
    joint = 0  # what is also used together with something else has a worth of its own
    for clause in search.clauses:
        of.setdefault(clause.uses, []).append(clause)
        joint |= clause.uses if clause.uses.bit_count() > 1 else 0
    kept: list[int] = []
    for one in sorted(of, key=lambda one: (search.burden(one), one)):
        weight = search.weights.get(one)
        if (
            weight is None
            or one & joint
            or not any(
                search.weights[other].no_heavier(weight)
                and not search.demands.get(other, 0) & ~search.demands.get(one, 0)
                and _does_all(of[other], of[one])
                for other in kept
                if other in search.weights
            )
        ):
            kept.append(one)
    return [clause for one in kept for clause in of[one]]


def _does_all(one: list[Clause], other: list[Clause]) -> bool:
    return all(
        any(not mine.needs & ~theirs.needs and not theirs.gives & ~mine.gives for mine in one)
        for theirs in other
    )


def _shrunk(search: Search) -> int:
    """
    Some set that reaches the goal, with nothing superfluous in it.

    Each time the largest set is taken that can be used together without one ingredient; when
    it still reaches the goal, what it leaves out was superfluous.
    """
    everything = union(clause.uses for clause in search.clauses)
    chosen = _together(search, everything)
    for bit in sorted(bits(chosen), key=search.burden, reverse=True):
        smaller = _together(search, chosen & ~bit)
        if chosen & bit and works(search, smaller):
            chosen = smaller
    return chosen


def _together(search: Search, chosen: int) -> int:
    """
    The largest part of *chosen* of which everything can be used at the same time.
    """
    while True:
        state = _state(search, search.clauses, chosen)
        lost = sum(
            ingredient
            for ingredient, asked in search.demands.items()
            if ingredient & chosen and asked & ~state
        )
        if not lost:
            return chosen
        chosen &= ~lost
