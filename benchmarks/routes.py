# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
All minimal routes on all channels, against clingo.
"""

from __future__ import annotations

from functools import partial

import zorgplicht as zp
from benchmarks.knowledge import catalogue, forget, large_policy, situations
from benchmarks.machine import version
from benchmarks.measure import race, turn, turn_after
from benchmarks.peers.answer_sets import Answer, AnswerSets
from benchmarks.report import Row, compared
from benchmarks.scale import Benchmark, Outcome, Scale, agree
from zorgplicht.model.offer import Offer

COLD = "minimal routes, nothing remembered"
WARM = "minimal routes, answers remembered"
PEER = "clingo"
BAR, STRETCH = 0.2, 0.07


def offers() -> dict[str, Offer]:
    """
    The whole catalogue, and Voorbeeldstad, where support must be asked for.
    """
    policy = large_policy(1)
    return {
        "catalogue": zp.offer_everything(catalogue()),
        "policy": zp.offer_of(policy, catalogue()),
    }


def check(scale: Scale) -> None:
    """
    The same routes, with the same ease and conditions.
    """
    if not version("clingo"):
        return
    engine = zp.RuleEngine(catalogue())
    for name, offer in offers().items():
        peer = AnswerSets(catalogue(), offer)
        for one in situations(catalogue(), scale.situations):
            person = peer.prepare(one)
            theirs = peer.read(person, peer.ask(person))
            agree((name, one.barriers), _answer(engine, one, offer), theirs)


def run(scale: Scale) -> Outcome:
    """
    The bar holds for the whole catalogue.
    """
    check(scale)
    rows: list[Row] = []
    for name, offer in offers().items():
        bar, stretch = (BAR, STRETCH) if name == "catalogue" else (None, None)
        if version("clingo"):
            rows.extend(_measured(scale, name, offer, bar, stretch))
        else:
            row = Row(
                benchmark="routes",
                ours=f"{COLD} ({name})",
                peer=PEER,
                bar=bar,
                stretch=stretch,
                absent="not installed",
            )
            rows.append(row)
    return Outcome(rows=tuple(rows))


def _measured(
    scale: Scale, name: str, offer: Offer, bar: float | None, stretch: float | None
) -> list[Row]:
    engine, peer = zp.RuleEngine(catalogue()), AnswerSets(catalogue(), offer)
    asked = situations(catalogue(), scale.situations)
    people = [peer.prepare(one) for one in asked]
    works = [partial(engine.minimal_routes, one, offer=offer) for one in asked]
    cold, warm = f"{COLD} ({name})", f"{WARM} ({name})"
    laps = race(
        {
            cold: turn_after(partial(forget, engine), works),
            PEER: turn(lambda: [peer.ask(person) for person in people]),
        },
        scale.rounds,
    )
    again = race(
        {
            warm: turn(lambda: [work() for work in works]),
            PEER: turn(lambda: [peer.ask(person) for person in people]),
        },
        scale.rounds,
    )
    units = len(asked)
    return [
        compared(laps, cold, PEER, benchmark="routes", units=units, bar=bar, stretch=stretch),
        compared(again, warm, PEER, benchmark="routes", units=units),
    ]


def _answer(engine: zp.RuleEngine, situation: zp.Situation, offer: Offer) -> Answer:
    return {
        (one.entry, frozenset(one.support), one.ease.value, frozenset(one.conditions))
        for one in engine.minimal_routes(situation, offer=offer)
    }


BENCHMARK = Benchmark("routes", check, run)
