# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Timing in rounds: each contestant has a turn in every round, so that drift hits all alike.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Mapping
from statistics import median, quantiles
from time import perf_counter_ns
from typing import NamedTuple

Turn = Callable[[], int]
"""One turn of one contestant; it returns the nanoseconds of the part that counts."""

Laps = Mapping[str, list[int]]
"""For each contestant the nanoseconds of its turns, one for each round."""


class Ratio(NamedTuple):
    """
    How many times the other's time something took: median and quartiles over rounds.
    """

    low: float
    middle: float
    high: float


def turn(work: Callable[[], object], times: int = 1) -> Turn:
    """
    A turn that counts *work*, done *times* times over.
    """

    def take() -> int:
        start = perf_counter_ns()
        for _ in range(times):
            work()
        return perf_counter_ns() - start

    return take


def turn_after(prepare: Callable[[], object], works: Iterable[Callable[[], object]]) -> Turn:
    """
    A turn that does each of *works* after *prepare*, and counts only the works.
    """
    works = tuple(works)

    def take() -> int:
        spent = 0
        for work in works:
            prepare()
            start = perf_counter_ns()
            work()
            spent += perf_counter_ns() - start
        return spent

    return take


def race(turns: Mapping[str, Turn], rounds: int) -> Laps:
    """
    *rounds* rounds in which all take a turn, each round beginning with another one.

    One round before that is not counted. The garbage collector rests meanwhile: it runs
    when it likes, and then on whoever is at turn.
    """
    names = list(turns)
    laps: dict[str, list[int]] = {name: [] for name in names}
    for take in turns.values():
        take()
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            gc.collect()
            gc.disable()
            try:
                laps[name].append(turns[name]())
            finally:
                gc.enable()
    return laps


def ratio(laps: Laps, ours: str, theirs: str) -> Ratio:
    """
    The ratio of two contestants, from the ratio in each round.
    """
    each = [one / other for one, other in zip(laps[ours], laps[theirs], strict=True)]
    if len(each) == 1:
        return Ratio(each[0], each[0], each[0])
    low, middle, high = quantiles(each, n=4, method="inclusive")
    return Ratio(low, middle, high)


def seconds(laps: Laps, name: str, units: int = 1) -> float:
    """
    The median turn of one contestant, in seconds per unit of work.
    """
    return median(laps[name]) / units / 1e9
