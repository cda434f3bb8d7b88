# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which minimal sets of ingredients reach a goal (design §4, points 2, 3 and 5).

Everything is a bit. *State* bits say what is the case: "reads at least hampered", "reads
well", "signs", "can reach the contact centre". *Ingredient* bits say what a route takes: a
measure, or an unknown fact taken as true. A clause gives state bits once others are there:
``uses`` ingredient, ``needs`` state, ``gives`` state.

The method is provenance: for each state bit, all minimal sets of ingredients from which it
follows, found as a least fixpoint, so nothing can support itself. What a measure requires
beforehand is part of the set that provides; what it demands besides (travelling to the
library) must hold at the end, so it is settled afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

Family = tuple[int, ...]
"""Sets of ingredients, as bits, of which none contains another; in ascending order."""

NOTHING: Family = ()
"""No set will do."""
FREE: Family = (0,)
"""The empty set will do."""


MOST_SETS = 1_000
"""More sets than anybody reads; a family that grows beyond is not worked out (ADR 0020)."""
_MOST_UNIONS = 40 * MOST_SETS
"""Unions that are made at once, before the superfluous ones go."""


class TooManyError(Exception):
    """
    There are more minimal sets than is sensible; see `zorgplicht.routing.lightest`.
    """


class Clause(NamedTuple):
    """
    With the ingredients *uses* and the state *needs* one has the state *gives*.
    """

    uses: int
    needs: int
    gives: int


def bits(mask: int) -> Iterator[int]:
    """
    The single bits of *mask*, from the lowest.

    Examples:
        >>> list(bits(0b1010))
        [2, 8]
    """
    while mask:
        bit = mask & -mask
        yield bit
        mask ^= bit


def union(masks: Iterable[int]) -> int:
    """
    Every bit that is in one of *masks*.

    Examples:
        >>> union([0b001, 0b100])
        5
    """
    found = 0
    for mask in masks:
        found |= mask
    return found


def by_gift(clauses: Iterable[Clause]) -> dict[int, tuple[Clause, ...]]:
    """
    For each bit of state, the clauses that give it.
    """
    gifts: dict[int, tuple[Clause, ...]] = {}
    for clause in clauses:
        for bit in bits(clause.gives):
            gifts[bit] = (*gifts.get(bit, ()), clause)
    return gifts


@lru_cache(maxsize=1 << 16)
def _each(mask: int) -> tuple[int, ...]:
    """
    The single bits of *mask*; the same masks come by again and again.
    """
    return tuple(bits(mask))


class Goal(NamedTuple):
    """
    What is to be reached.

    Args:
        state: State bits that must be there at the end.
        demands: By ingredient bit, the state bits that using it demands at the end.
    """

    state: int
    demands: Mapping[int, int]


Givers = Callable[[int], Iterable[Clause]]
"""The clauses that give one bit of state."""


def minimal_sets(goals: Sequence[Goal], have: int, givers: Givers) -> list[Family]:
    """
    For each goal, all minimal sets of ingredients with which it is reached.

    Args:
        goals: What is to be reached; goals that look alike cost little more than one.
        have: State bits that are there from the start.
        givers: What gives a bit of state.

    Returns:
        Every set that reaches the goal and what it demands itself, such that no proper
        subset does. Empty when there is none.

    Raises:
        TooManyError: a family on the way has more than `MOST_SETS` sets.

    Examples:
        Bit 1 of the state follows from ingredient 1, or from ingredient 2 with bit 2.

        >>> givers = {1: [Clause(1, 0, 1), Clause(2, 2, 1)], 2: [Clause(4, 0, 2)]}.get
        >>> minimal_sets([Goal(1, {}), Goal(1, {1: 2})], 0, givers)
        [(1, 6), (5, 6)]
    """
    missing = union(goal.state & ~have for goal in goals)
    if not missing:
        return [FREE] * len(goals)
    provided = provide(_relevant(missing, have, goals, givers), have)
    return [_reaching(goal, have, provided) for goal in goals]


def _reaching(goal: Goal, have: int, provided: Mapping[int, Family]) -> Family:
    found = FREE
    for bit in _each(goal.state & ~have):
        found = product(found, provided.get(bit, NOTHING))
        if not found:
            return NOTHING
    return _settle(found, provided, have, goal.demands) if goal.demands else found


def _relevant(missing: int, have: int, goals: Sequence[Goal], givers: Givers) -> list[Clause]:
    """
    The clauses that can matter for what is missing, and for what they need and demand.
    """
    wanted = waiting = missing
    asked = [goal.demands for goal in goals if goal.demands]
    relevant: dict[int, Clause] = {}
    while waiting:
        bit = waiting & -waiting
        waiting ^= bit
        for clause in givers(bit) or ():
            if id(clause) in relevant:  # one clause gives several bits
                continue
            relevant[id(clause)] = clause
            more = clause.needs
            for demands in asked:
                for ingredient in _each(clause.uses):
                    more |= demands.get(ingredient, 0)
            more &= ~(have | wanted)
            wanted |= more
            waiting |= more
    return list(relevant.values())


def provide(clauses: Sequence[Clause], have: int) -> dict[int, Family]:
    """
    For each state bit that *have* lacks, the minimal sets of ingredients that give it.

    A clause is looked at again only when something that it needs has changed.
    """
    provided, waiting, needing = _begun(clauses, have)
    while waiting:
        _, clause = waiting.popitem()
        uses, needs, gives = (
            clause.uses,
            _each(clause.needs & ~have),
            _each(clause.gives & ~have),
        )
        sets: Family = (uses,)
        for bit in needs:
            sets = product(sets, provided.get(bit, NOTHING))
            if not sets:
                break
        if not sets:
            continue
        before, after = NOTHING, sets
        for bit in gives:
            old = provided.get(bit, NOTHING)
            if old != before:  # the bits of one capability mostly go together
                before, after = old, minimal((*old, *sets), most=MOST_SETS)
            if after != old:
                provided[bit] = after
                waiting.update((id(one), one) for one in needing.get(bit, ()))
    return provided


def _begun(
    clauses: Sequence[Clause], have: int
) -> tuple[dict[int, Family], dict[int, Clause], dict[int, list[Clause]]]:
    """
    What is given without needing anything, what waits, and for each bit who needs it.
    """
    needing: dict[int, list[Clause]] = {}
    given: dict[int, list[int]] = {}
    waiting: dict[int, Clause] = {}
    for clause in clauses:
        needs = _each(clause.needs & ~have)
        for bit in needs:
            needing.setdefault(bit, []).append(clause)
        if needs:
            waiting[id(clause)] = clause
            continue
        for bit in _each(clause.gives & ~have):
            given.setdefault(bit, []).append(clause.uses)
    # What needs nothing is settled at once; the rest follows from it.
    provided = {bit: minimal(uses, most=MOST_SETS) for bit, uses in given.items()}
    return provided, waiting, needing


def _settle(
    found: Family, provided: Mapping[int, Family], have: int, demands: Mapping[int, int]
) -> Family:
    """
    Extends the sets of *found* until what their own measures demand is met as well.

    Every minimal working set contains one of *found*, and for each demand that this one
    leaves open also one of the sets that provide it; so following every choice misses
    nothing, and only the smallest results are kept.
    """
    working: list[int] = []
    waiting = list(found)
    seen = set(found)
    while waiting:
        if len(seen) > _MOST_UNIONS:
            raise TooManyError
        chosen = waiting.pop()
        choices = _open_demand(chosen, provided, have, demands)
        if choices is None:
            working.append(chosen)
            continue
        for more in choices:
            larger = chosen | more
            if larger not in seen:
                seen.add(larger)
                waiting.append(larger)
    return minimal(working)


def _open_demand(
    chosen: int, provided: Mapping[int, Family], have: int, demands: Mapping[int, int]
) -> Family | None:
    """
    The sets that provide the first demand that *chosen* leaves open; None when none is.
    """
    for ingredient in _each(chosen):
        for bit in _each(demands.get(ingredient, 0) & ~have):
            choices = provided.get(bit, NOTHING)
            if all(choice & ~chosen for choice in choices):
                return choices
    return None


def product(one: Family, other: Family) -> Family:
    """
    The minimal unions of a set of *one* and a set of *other*.

    Raises:
        TooManyError: there are too many.
    """
    if other == FREE:
        return one
    if one == FREE:
        return other
    if len(one) == len(other) == 1:
        return (one[0] | other[0],)
    if len(one) * len(other) > _MOST_UNIONS:
        raise TooManyError
    return minimal([first | second for first in one for second in other], most=MOST_SETS)


def minimal(sets: Iterable[int], *, most: int | None = None) -> Family:
    """
    The sets of which no other one is a part.

    Raises:
        TooManyError: more than *most* are left.

    Examples:
        >>> minimal([0b111, 0b001, 0b110, 0b001])
        (1, 6)
    """
    unique = set(sets)
    if len(unique) < 2:  # noqa: PLR2004 - one set has no other
        return tuple(unique)
    if 0 in unique:
        return FREE
    kept: list[int] = []
    for candidate in sorted(sorted(unique), key=int.bit_count):
        for smaller in kept:
            if not smaller & ~candidate:
                break
        else:
            kept.append(candidate)
            if most is not None and len(kept) > most:
                raise TooManyError
    return tuple(kept)


def reached(have: int, clauses: Sequence[Clause], demands: Mapping[int, int]) -> int:
    """
    Everything that can be had: the state when all ingredients are used that can be.

    An ingredient whose demands stay open even with all others cannot be used; it goes, and
    what hung on it goes with it, until all that is left can be used together. Whatever any
    set of ingredients can reach is reached by these, since more of them never take away.

    Args:
        have: State bits that are there from the start.
        clauses: What gives what.
        demands: By ingredient bit, the state bits that using it demands at the end.

    Examples:
        >>> clauses = [Clause(1, 0, 1), Clause(2, 1, 2), Clause(4, 0, 4)]
        >>> reached(0, clauses, {1: 8})
        4
        >>> reached(0, clauses, {1: 4})
        7
    """
    unusable = 0
    while True:
        state = have
        waiting = [clause for clause in clauses if not clause.uses & unusable]
        grown = True
        while grown:
            grown = False
            rest = []
            for clause in waiting:
                if clause.needs & ~state:
                    rest.append(clause)
                elif clause.gives & ~state:
                    state |= clause.gives
                    grown = True
            waiting = rest
        lost = sum(
            ingredient
            for ingredient, asked in demands.items()
            if asked & ~state and not ingredient & unusable
        )
        if not lost:
            return state
        unusable |= lost
