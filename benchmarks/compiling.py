# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From the knowledge graph to tables, against one look at each edge of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import zorgplicht as zp
from benchmarks.knowledge import catalogue
from benchmarks.measure import race, turn
from benchmarks.report import compared
from benchmarks.scale import Benchmark, Outcome, Scale, agree
from zorgplicht.routing.compile import compile_graph

if TYPE_CHECKING:
    import networkx as nx

OURS = "compile_graph"
PASS = "one pass over the edges"  # noqa: S105 - a walk, no password


def one_pass(graph: nx.MultiDiGraph[str]) -> dict[str, int]:
    """
    How many edges there are of each kind.
    """
    kinds: dict[str, int] = {}
    for _, _, data in graph.edges(data=True):
        kind = data["kind"]
        kinds[kind] = kinds.get(kind, 0) + 1
    return kinds


def check(_: Scale) -> None:
    """
    What is compiled has as many losses, demands and places as the graph has such edges.
    """
    graph = zp.build_graph(catalogue())
    kinds, knowledge = one_pass(graph), compile_graph(graph)
    agree("losses", sum(map(len, knowledge.losses.values())), kinds["impairs"])
    demands = sum(len(one.demands) for one in knowledge.channels.values())
    agree("demands", demands, kinds["demands"])
    places = sum(len(one.on) for one in knowledge.measures.values())
    agree("places", places, kinds["on-channel"])


def run(scale: Scale) -> Outcome:
    """
    Both over the graph of the shipped catalogue.
    """
    check(scale)
    graph = zp.build_graph(catalogue())

    def look() -> None:
        for _, _, data in graph.edges(data=True):
            data["kind"]

    laps = race({OURS: turn(lambda: compile_graph(graph)), PASS: turn(look)}, scale.rounds)
    row = compared(laps, OURS, PASS, benchmark="compile", bar=6, stretch=3)
    return Outcome(rows=(row,))


BENCHMARK = Benchmark("compile", check, run)
