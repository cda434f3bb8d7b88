# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
All combinations of all barriers for a policy of fifty services, against fifty questions.

The peer is asked about one situation of one or two barriers for each service, and is told
how many measures it takes at most. It answers in two ways: it stops at the first route, or
it finds every minimal one.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

import zorgplicht as zp
from benchmarks.knowledge import (
    SEED,
    barriers_of,
    catalogue,
    default_variants,
    forget,
    large_policy,
)
from benchmarks.measure import race, turn, turn_after
from benchmarks.peers.walks import Walker
from benchmarks.report import compared
from benchmarks.scale import Benchmark, Outcome, Scale, agree
from zorgplicht import routing
from zorgplicht.model.offer import Offer

FIRST = "naive networkx, first route"
ALL = "naive networkx, all minimal routes"
BAR = 1.0
SAMPLE = 40


class Question(NamedTuple):
    """
    One question to the naive walker.

    Args:
        offer: Of which service.
        walker: It, with that offer.
        barriers: What hinders.
        first: The size of the smallest set that works.
        largest: The size of the largest minimal set on any channel.
    """

    offer: Offer
    walker: Walker
    barriers: tuple[str, ...]
    first: int
    largest: int

    @property
    def variants(self) -> tuple[str, ...]:
        """
        The barriers as variants.
        """
        return default_variants(catalogue(), self.barriers)


def check(scale: Scale) -> None:
    """
    The walker agrees with the engine, and the gaps agree with asking one by one.
    """
    engine = zp.RuleEngine(catalogue())
    for question in questions(scale.services):
        _check_walker(engine, question)
    offers = _offers(scale.services)
    coverage = _coverage(engine, offers)()
    names = barriers_of(catalogue())
    agree("combinations", coverage.combinations, 1 << len(names))
    rng = random.Random(SEED)
    by_service = {offer.service: offer for offer in offers}
    for one in coverage.services:
        if "residents" not in one.audience:
            continue
        for _ in range(SAMPLE):
            chosen = rng.sample(names, rng.randint(0, len(names)))
            closed = any(
                set(gap) <= set(default_variants(catalogue(), chosen)) for gap in one.gaps
            )
            situation = zp.Situation(barriers=chosen)
            has = engine.has_route(situation, offer=by_service[one.service])
            agree((one.service, chosen), not closed, has)


def run(scale: Scale) -> Outcome:
    """
    Ours with nothing remembered but the compiled offers.
    """
    ours = f"coverage, {scale.services} services, all combinations"
    check(scale)
    engine = zp.RuleEngine(catalogue())
    asked = questions(scale.services)
    work = _coverage(engine, _offers(scale.services))
    laps = race(
        {
            ours: turn_after(partial(forget, engine), [work]),
            **{
                f"{len(asked)} times {name}": turn(partial(_walk, asked, name=name))
                for name in (FIRST, ALL)
            },
        },
        scale.rounds,
    )
    return Outcome(
        rows=tuple(
            compared(laps, ours, f"{len(asked)} times {name}", benchmark="coverage", bar=bar)
            for name, bar in ((FIRST, None), (ALL, BAR))
        )
    )


def questions(services: int) -> list[Question]:
    """
    For each service a situation of one or two barriers that has a route.
    """
    rng = random.Random(SEED)
    known = catalogue()
    graph, policy = zp.build_graph(known), large_policy(services)
    found = []
    for service in policy.services:
        offer = zp.offer_of(policy, known, service.id)
        walker = Walker(graph, offer)
        first = None
        while first is None:
            barriers = tuple(rng.sample(barriers_of(known), rng.randint(1, 2)))
            first = walker.needed(default_variants(known, barriers))
        largest = max(
            (len(one) for sets in _sets(offer, barriers).values() for one in sets), default=0
        )
        found.append(Question(offer, walker, barriers, first, largest))
    return found


def _check_walker(engine: zp.RuleEngine, question: Question) -> None:
    situation = zp.Situation(barriers=question.barriers)
    about = (question.offer.service, question.barriers)
    found = question.walker.has_route(question.variants, question.first)
    agree(about, engine.has_route(situation, offer=question.offer), found)
    sets = _sets(question.offer, question.barriers)
    walked = question.walker.all_routes(question.variants, question.largest)
    agree(about, sets, {entry: one for entry, one in walked.items() if one})


def _sets(offer: Offer, barriers: Sequence[str]) -> dict[str, set[frozenset[str]]]:
    """
    By channel the minimal sets of measures, whatever their ease, with all facts true.
    """
    situation = zp.Situation(barriers=barriers, facts=dict.fromkeys(catalogue().facts, True))
    found: dict[str, set[frozenset[str]]] = {}
    for route in _engine().minimal_routes(situation, offer=offer):
        found.setdefault(route.entry, set()).add(frozenset(route.support))
    return {
        entry: {one for one in sets if not any(other < one for other in sets)}
        for entry, sets in found.items()
    }


def _engine() -> zp.RuleEngine:
    return zp.RuleEngine(catalogue())


def _walk(asked: Sequence[Question], name: str) -> None:
    for question in asked:
        if name == FIRST:
            question.walker.has_route(question.variants, question.first)
        else:
            question.walker.all_routes(question.variants, question.largest)


def _offers(services: int) -> Any:  # noqa: ANN401 - may not exist yet
    read: Callable[..., Any] = routing.offers_of
    return read(large_policy(services), catalogue())


def _coverage(engine: zp.RuleEngine, offers: Any) -> Callable[[], Any]:  # noqa: ANN401
    return partial(engine.coverage, offers, advise=False)


BENCHMARK = Benchmark("coverage", check, run)
