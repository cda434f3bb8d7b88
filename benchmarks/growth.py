# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
How the cost grows with barriers and measures, on synthetic catalogues.

A table and no bar: what is random and larger is also different, so a step tells little and
the trend something.
"""

from __future__ import annotations

from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

import zorgplicht as zp
from benchmarks.knowledge import default_variants, forget, situations
from benchmarks.peers.walks import Walker
from benchmarks.report import Table, duration, number
from benchmarks.scale import Benchmark, Outcome, Scale, agree
from benchmarks.synthetic import catalogue_of
from zorgplicht.routing.compile import compile_graph

if TYPE_CHECKING:
    from zorgplicht.model.catalogue import Catalogue

BARRIERS, MEASURES = 12, 30
HEAD = (
    "compile",
    "routes, median",
    "routes, worst",
    "usable, median",
    "routes found, median",
    "most",
)
NOTE = (
    "Nothing remembered; {count} situations of one to four barriers, 20 channels, each asked "
    "once. In brackets: times the first row."
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
    body: list[tuple[str, ...]] = []
    first: tuple[float, ...] = ()
    for name, (barriers, measures) in sizes.items():
        times, routes = _measured(catalogue_of(barriers=barriers, measures=measures), scale)
        first = first or times
        cells = (
            f"{duration(time)} ({number(time / base)})"
            for time, base in zip(times, first, strict=True)
        )
        body.append((name, *cells, str(median(routes)), str(max(routes))))
    return Table(
        benchmark="growth",
        title=title,
        head=("", *HEAD),
        body=tuple(body),
        note=NOTE.format(count=scale.situations),
    )


def _measured(known: Catalogue, scale: Scale) -> tuple[tuple[float, ...], list[int]]:
    graph, offer = zp.build_graph(known), zp.offer_everything(known)
    compiling = []
    for _ in range(5):
        start = perf_counter()
        compile_graph(graph)
        compiling.append(perf_counter() - start)
    engine = zp.RuleEngine(known)
    engine.usable_channels(zp.Situation(), offer=offer)
    routes, usable, counts = [], [], []
    for one in situations(known, scale.situations):
        forget(engine)
        start = perf_counter()
        engine.usable_channels(one, offer=offer)
        usable.append(perf_counter() - start)
        forget(engine)
        start = perf_counter()
        counts.append(len(engine.minimal_routes(one, offer=offer)))
        routes.append(perf_counter() - start)
    return (median(compiling), median(routes), max(routes), median(usable)), counts


BENCHMARK = Benchmark("growth", check, run)
