# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
How the cost grows with barriers and measures, on synthetic catalogues.

A table and no bar: what is random and larger is also different, so a step tells little and
the trend something.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from statistics import median
from time import perf_counter

import zorgplicht as zp
from benchmarks.knowledge import default_variants, forget, situations
from benchmarks.peers.walks import Walker
from benchmarks.report import Table, duration, number
from benchmarks.scale import Benchmark, Outcome, Scale, agree
from benchmarks.synthetic import catalogue_of
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.routing.compile import compile_graph

BARRIERS, MEASURES = 12, 30
PASSES = 3
LONG = 0.5
"""Seconds after which one situation is asked only once."""

HEAD = (
    "compile",
    "routes, median",
    "routes, worst",
    "usable, median",
    "routes found, median",
    "most",
)
NOTE = (
    "Nothing remembered; {count} situations of one to four barriers, 20 channels. "
    "In brackets: times the first row."
)


def check(scale: Scale) -> None:
    """
    On a synthetic catalogue too, a plain walk finds a route where the engine does.
    """
    known = catalogue_of(barriers=scale.barriers[0], measures=scale.measures[0], channels=4)
    offer = zp.offer_everything(known)
    engine, walker = zp.RuleEngine(known), Walker(zp.build_graph(known), offer)
    for one in situations(known, scale.situations):
        situation = zp.Situation(barriers=one.barriers)
        theirs = walker.needed(default_variants(known, one.barriers)) is not None
        agree(one.barriers, engine.has_route(situation, offer=offer), theirs)


def run(scale: Scale) -> Outcome:
    """
    Two tables: more barriers, and more measures.
    """
    return Outcome(
        tables=(
            _table(
                scale,
                f"Growth in barriers ({MEASURES} measures)",
                {f"{n} barriers": (n, MEASURES) for n in scale.barriers},
            ),
            _table(
                scale,
                f"Growth in measures ({BARRIERS} barriers)",
                {f"{n} measures": (BARRIERS, n) for n in scale.measures},
            ),
        )
    )


def _table(scale: Scale, title: str, sizes: dict[str, tuple[int, int]]) -> Table:
    runs = {
        name: Run(catalogue_of(barriers=barriers, measures=measures), scale)
        for name, (barriers, measures) in sizes.items()
    }
    # By turns, as elsewhere: a slow minute should not make one size look slow.
    for _ in range(PASSES):
        for run in runs.values():
            run.take()
    first = next(iter(runs.values())).times()
    return Table(
        benchmark="growth",
        title=title,
        head=("", *HEAD),
        body=tuple((name, *_cells(run, first)) for name, run in runs.items()),
        note=NOTE.format(count=scale.situations),
    )


def _cells(run: Run, first: tuple[float, ...]) -> Iterator[str]:
    for time, base in zip(run.times(), first, strict=True):
        yield f"{duration(time)} ({number(time / base)})"
    yield f"{median(run.routes):g}"
    yield str(max(run.routes))


class Run:
    """
    One catalogue and what was measured on it, situation by situation.
    """

    def __init__(self, known: Catalogue, scale: Scale) -> None:
        self.graph, self.offer = zp.build_graph(known), zp.offer_everything(known)
        self.engine = zp.RuleEngine(known)
        self.engine.usable_channels(zp.Situation(), offer=self.offer)
        self.situations = situations(known, scale.situations)
        self.routes = [0] * len(self.situations)
        self.compiling: list[float] = []
        self.finding: list[list[float]] = [[] for _ in self.situations]
        self.using: list[list[float]] = [[] for _ in self.situations]

    def take(self) -> None:
        """
        Measures everything once more; what takes long is not measured again.
        """
        self.compiling.append(_timed(partial(compile_graph, self.graph)))
        for number_, one in enumerate(self.situations):
            forget(self.engine)
            use = partial(self.engine.usable_channels, one, offer=self.offer)
            self.using[number_].append(_timed(use))
            if self.finding[number_] and max(self.finding[number_]) > LONG:
                continue
            forget(self.engine)
            start = perf_counter()
            found = self.engine.minimal_routes(one, offer=self.offer)
            self.finding[number_].append(perf_counter() - start)
            self.routes[number_] = len(found)

    def times(self) -> tuple[float, ...]:
        """
        Compiling; the routes of the median and of the worst situation; usable channels.
        """
        finding = [median(one) for one in self.finding]
        using = [median(one) for one in self.using]
        return median(self.compiling), median(finding), max(finding), median(using)


def _timed(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


BENCHMARK = Benchmark("growth", check, run)
