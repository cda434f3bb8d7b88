# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which combinations are the smallest: from a column over all of them, or by asking.

A combination is a whole number with a bit for each thing; a column over all combinations of n
things has a bit for each of the 2**n.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from zorgplicht.routing.columns import Column, all_combinations
from zorgplicht.routing.solve import FREE, Family, bits, minimal


def smallest(column: Column, count: int) -> Family:
    """
    The combinations in *column* of which no part is in it.

    Args:
        column: A bit for each combination of *count* things.
        count: How many things.

    Examples:
        >>> smallest(0b11001000, 3)  # in it: 3, 6 and 7
        (3, 6)
    """
    larger = 0
    upward = column
    for thing, having in enumerate(all_combinations(count)):
        # Whoever lacks the thing, with it: his bit moves up by 2**thing.
        more = (upward & ~having) << (1 << thing)
        larger |= ((larger & ~having) << (1 << thing)) | more
        upward |= more
    found = [bit.bit_length() - 1 for bit in bits(column & ~larger)]
    return tuple(sorted(found, key=lambda one: (one.bit_count(), one)))


class Problem(NamedTuple):
    """
    Where to look for the smallest combinations for which something does not hold.

    Args:
        number: Which of several questions is asked; the caller knows what it means.
        fixed: The things that each combination has.
        universe: The things that it may have besides.
    """

    number: int
    fixed: int
    universe: int


Question = tuple[int, int]
"""The number of a problem, and a combination."""
Holds = Callable[[Sequence[Question]], Sequence[bool]]
"""Tells for many questions at once whether it holds."""


def smallest_not(holds: Holds, problems: Sequence[Problem]) -> list[Family]:
    """
    The smallest combinations for which something does not hold, found by asking.

    What holds for a combination must hold for each of its parts that the problem allows. Then
    the smallest for which it does not are the minimal transversals of what the largest for
    which it does leave out. Each transversal that still holds is grown to a largest one, which
    is taken into account; when no transversal holds any more, they are the answer: dualise and
    advance. All problems go in step, so that a question costs little.

    Args:
        holds: Tells for many questions at once whether it holds.
        problems: Where to look.

    Returns:
        For each problem the smallest combinations, with the fixed things in them.

    Examples:
        >>> def small(questions):
        ...     return [one.bit_count() < 2 for _, one in questions]
        >>> smallest_not(small, [Problem(0, 0, 0b111), Problem(0, 0b100, 0b011)])
        [(3, 5, 6), (5, 6)]

    Source:
        D. Gunopulos and others, "Discovering all most specific sentences", ACM Transactions
        on Database Systems 28 (2003).
    """
    transversals: list[Family] = [FREE] * len(problems)
    failing: list[set[int]] = [set() for _ in problems]
    while True:
        fresh = [
            (place, one)
            for place, family in enumerate(transversals)
            for one in family
            if one not in failing[place]
        ]
        answers = _asked(holds, problems, fresh)
        growing = []
        for (place, one), good in zip(fresh, answers, strict=True):
            if good:
                growing.append((place, one))
            else:
                failing[place].add(one)
        if not growing:
            return [
                tuple(one | problem.fixed for one in family)
                for problem, family in zip(problems, transversals, strict=True)
            ]
        for place, largest in sorted(set(_grown(holds, problems, growing))):
            left_out = problems[place].universe & ~largest
            transversals[place] = _across(transversals[place], left_out)


def _asked(
    holds: Holds, problems: Sequence[Problem], these: Sequence[tuple[int, int]]
) -> Sequence[bool]:
    if not these:
        return ()
    return holds([(problems[place].number, one | problems[place].fixed) for place, one in these])


def _grown(
    holds: Holds, problems: Sequence[Problem], growing: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """
    Each combination with as many things more as it can hold.
    """
    everything = 0
    for problem in problems:
        everything |= problem.universe
    for thing in bits(everything):
        open_ = [(place, one) for place, one in growing if problems[place].universe & ~one & thing]
        good = {
            question
            for question, answer in zip(
                open_,
                _asked(holds, problems, [(place, one | thing) for place, one in open_]),
                strict=True,
            )
            if answer
        }
        growing = [(place, one | thing if (place, one) in good else one) for place, one in growing]
    return growing


def _across(transversals: Family, edge: int) -> Family:
    """
    The minimal transversals, when *edge* must be met as well.
    """
    met = [one for one in transversals if one & edge]
    open_ = [one for one in transversals if not one & edge]
    return minimal([*met, *(one | thing for one in open_ for thing in bits(edge))])
