# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The best route from the precomputed table, against one look in a dict by the same names.
"""

from __future__ import annotations

from collections.abc import Sequence

import zorgplicht as zp
from benchmarks.knowledge import catalogue, situations
from benchmarks.measure import race, turn
from benchmarks.report import compared
from benchmarks.scale import Benchmark, Outcome, Scale, agree

OURS = "table.best by names"
DICT = "one dict lookup"
TIMES = 200

Names = Sequence[tuple[str, ...]]


def check(scale: Scale) -> None:
    """
    The table gives the first route of the plan that needs no representative, or None.
    """
    engine, offer = zp.RuleEngine(catalogue()), zp.offer_everything(catalogue())
    best = engine.table(offer).best
    for names in _names(scale):
        plan = engine.plan(zp.Situation(barriers=names), offer=offer)
        routes = (one for one in plan.routes if one.kind is not zp.RouteKind.REPRESENTED)
        first, found = next(routes, None), best(*names)
        agree(names, found is None, first is None)
        if found is not None and first is not None:
            agree(names, (found.entry, found.support), (first.entry, first.support))


def run(scale: Scale) -> Outcome:
    """
    The same names in the same loop, with the functions bound outside it.
    """
    check(scale)
    best = zp.RuleEngine(catalogue()).table(zp.offer_everything(catalogue())).best
    names = _names(scale)
    known = {key: best(*key) for key in names}

    def ours() -> None:
        for key in names:
            best(*key)

    def theirs() -> None:
        for key in names:
            known[key]

    laps = race({OURS: turn(ours, TIMES), DICT: turn(theirs, TIMES)}, scale.rounds)
    units = TIMES * len(names)
    return Outcome(
        rows=(compared(laps, OURS, DICT, benchmark="lookup", units=units, bar=5, stretch=3),)
    )


def _names(scale: Scale) -> Names:
    return [one.barriers for one in situations(catalogue(), scale.situations)]


BENCHMARK = Benchmark("lookup", check, run)
