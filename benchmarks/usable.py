# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which channels can be used without any support, against rule engines.

Ours is measured three times: from the table over all combinations, with nothing remembered,
and with every answer remembered. The first is for bulk use, the second is what a new question
costs, the third a question that was asked before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

import zorgplicht as zp
from benchmarks.knowledge import catalogue, default_variants, forget, situations
from benchmarks.machine import version
from benchmarks.measure import Turn, race, turn, turn_after
from benchmarks.peers.rules import PEERS, Asker, Facts, Peer, Rules
from benchmarks.peers.walks import usable_channels
from benchmarks.report import Row, compared
from benchmarks.scale import Benchmark, Outcome, Scale, agree
from zorgplicht.model.level import Level

TABLE = "usable channels, from the table"
COLD = "usable channels, nothing remembered"
WARM = "usable channels, answers remembered"
WALK = "networkx, plain walk"
HELD = {
    TABLE: "zen-engine, decision table",
    WARM: "zen-engine, create_decision",
}
"""
What each of ours is held against. The table is the fastest form of both. An engine that reads
a situation, with words to check, is held against the form that zen documents for Python.
"""
BAR, STRETCH = 1 / 50, 1 / 100
TIMES = 20


class Contest(NamedTuple):
    """
    The situations, for us and for the others.
    """

    situations: tuple[zp.Situation, ...]
    facts: tuple[Facts, ...]
    variants: tuple[tuple[str, ...], ...]
    rules: Rules


def contest(scale: Scale) -> Contest:
    """
    What is asked, in all the forms in which it is asked.
    """
    known = catalogue()
    asked = situations(known, scale.situations)
    channels = {
        id_: tuple(_word(one) for one in channel.asks.levels)
        for id_, channel in known.channels.items()
        if "transaction" in channel.purposes and "residents" in channel.audience
    }
    return Contest(
        situations=asked,
        facts=tuple(_facts(one) for one in asked),
        variants=tuple(
            tuple(f"variant:{name}" for name in default_variants(known, one.barriers))
            for one in asked
        ),
        rules=Rules(
            capabilities=tuple(_word(one) for one in known.capabilities), channels=channels
        ),
    )


def check(scale: Scale) -> None:
    """
    Every engine that is installed names the same channels.
    """
    asked = contest(scale)
    engine, offer = zp.RuleEngine(catalogue()), zp.offer_everything(catalogue())
    ours = [set(engine.usable_channels(one, offer=offer)) for one in asked.situations]
    table = engine.table(offer, barriers=_named(asked))
    for want, one in zip(ours, asked.situations, strict=True):
        agree((TABLE, one.barriers), want, set(table.usable_channels(*one.barriers)))
    for name, asker in _askers(asked).items():
        for want, facts in zip(ours, asked.facts, strict=True):
            got = set(asker.read(asker.ask(facts)))
            asker.settle()
            agree((name, facts), want, got)
    walk = _walk(asked)
    for want, variants in zip(ours, asked.variants, strict=True):
        agree((WALK, variants), want, {one.partition(":")[2] for one in walk(variants)})


def run(scale: Scale) -> Outcome:
    """
    All in one race, so that each round has the same weather for all.
    """
    check(scale)
    asked = contest(scale)
    laps = race(_turns(asked), scale.rounds)
    rows: list[Row] = []
    for peer in (*(one.name for one in PEERS), WALK):
        for ours in (TABLE, COLD, WARM):
            bar, stretch = (BAR, STRETCH) if peer == HELD.get(ours) else (None, None)
            if peer in laps:
                units = len(asked.situations) * TIMES
                found = compared(
                    laps, ours, peer, benchmark="usable", units=units, bar=bar, stretch=stretch
                )
            else:
                found = Row(
                    benchmark="usable",
                    ours=ours,
                    peer=peer,
                    bar=bar,
                    stretch=stretch,
                    absent="not installed",
                )
            rows.append(found)
    return Outcome(rows=tuple(rows))


def _turns(asked: Contest) -> dict[str, Turn]:
    engine, offer = zp.RuleEngine(catalogue()), zp.offer_everything(catalogue())
    # Of its own, so that what the cold one forgets stays known to the warm one.
    other = zp.RuleEngine(catalogue())
    cold = [partial(engine.usable_channels, one, offer=offer) for one in asked.situations]
    warm = [partial(other.usable_channels, one, offer=offer) for one in asked.situations]
    walk = _walk(asked)
    table = other.table(offer, barriers=_named(asked))
    held = [partial(table.usable_channels, *one.barriers) for one in asked.situations]
    return {
        TABLE: turn(_all(held), TIMES),
        COLD: turn_after(partial(forget, engine), cold * TIMES),
        WARM: turn(_all(warm), TIMES),
        **{name: _turn_of(asker, asked) for name, asker in _askers(asked).items()},
        WALK: turn(_all([partial(walk, one) for one in asked.variants]), TIMES),
    }


def _turn_of(asker: Asker, asked: Contest) -> Turn:
    """
    A peer is timed over all questions at once; only one that must settle, after each.
    """
    works = [partial(asker.ask, facts) for facts in asked.facts]
    if asker.settle is bool:
        return turn(_all(works), TIMES)
    return turn_after(asker.settle, works * TIMES)


def _all(works: list[Callable[[], object]]) -> Callable[[], None]:
    def take() -> None:
        for work in works:
            work()

    return take


def _named(asked: Contest) -> set[str]:
    return {barrier for one in asked.situations for barrier in one.barriers}


def _askers(asked: Contest) -> Mapping[str, Asker]:
    return {peer.name: peer.make(asked.rules) for peer in PEERS if _is_there(peer)}


def _is_there(peer: Peer) -> bool:
    return version(peer.package) is not None


def _walk(asked: Contest) -> Callable[[tuple[str, ...]], list[str]]:
    graph = zp.build_graph(catalogue())
    channels = [f"channel:{one}" for one in asked.rules.channels]
    return lambda variants: usable_channels(graph, variants, channels)


def _facts(situation: zp.Situation) -> Facts:
    """
    Worked out from the catalogue, apart from the engine.
    """
    known = catalogue()
    there = {_word(one): True for one in known.capabilities}
    for barrier in situation.barriers:
        entry = known.barriers[barrier]
        for loss in entry.variants[entry.default or ""].impairs:
            if loss.level is Level.BLOCKED:
                there[_word(loss.capability)] = False
    return there


def _word(id_: str) -> str:
    return id_.replace("-", "_")


BENCHMARK = Benchmark("usable", check, run)
