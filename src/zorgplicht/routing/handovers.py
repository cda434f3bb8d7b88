# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Hand-overs: who hands a person on to whom, and where that ends badly.

What a place is, and where something can be finished, is decided in
`zorgplicht.routing.places`. A person goes on from one place to the next in four ways. Only
``hands-over-to`` is a hand-over: it is what support says of itself. A policy cannot say it of
a channel, so a channel leads on by what else is known; without the three ways below, every
e-mail address and library to which somebody is sent would look like a dead end.

- ``arranges``: from a channel to what must be asked for through it (design §4, point 4).
- ``has-support``: from a channel to support on it that hands over. Source: the explanatory
  memorandum (study §2), "via digitale chat of ondersteuning via de telefoon of aan de balie om
  vraagverheldering of doorverwijzing te realiseren".
- ``ends-on``: from an assistance place to the own digital and paper channels on which a
  transaction ends. Source: design §3, its help is a measure on that channel. Judgement: people
  fill in the form at the place itself, and are not sent elsewhere.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Family
from zorgplicht.model.handovers import HandOvers
from zorgplicht.model.ids import EntryId
from zorgplicht.model.policy import Policy
from zorgplicht.routing.places import Place, places_of

if TYPE_CHECKING:
    import networkx as nx

Way = Literal["hands-over-to", "arranges", "has-support", "ends-on"]

LONG = 2
"""The most hand-overs that do not yet make a long chain (design §4)."""

FORMS = frozenset({Family.DIGITAL, Family.DIGITAL_TEXT, Family.PAPER})
"""Families of channels on which one fills something in."""

_START, _END = "start", "end"  # the names of places have a colon


def hand_over_graph(
    policy: Policy, catalogue: Catalogue, *, on: dt.date | None = None
) -> nx.DiGraph[str]:
    """
    The places of *policy*, and how a person goes on from one to the next.

    Nodes carry ``kind`` ("channel" or "support"), ``id``, ``nl``, ``en``, ``help``,
    ``finishes``, ``ends`` and ``enters``. Edges carry ``kind`` and ``hand_overs``: 1 for a
    hand-over, 0 for another way to go on.

    Args:
        policy: What the authority declares.
        catalogue: What the ids mean.
        on: The day; None: as if nothing had ended.

    Returns:
        The graph. Nodes and edges are added in sorted order, so policies that differ in order
        alone give equal graphs.

    Examples:
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
        >>> graph = hand_over_graph(policy, zp.load_catalogue())
        >>> graph.edges["support:formulierenbrigade", "channel:balie"]["kind"]
        'hands-over-to'
        >>> [graph.nodes[one]["ends"] for one in ("support:formulierenbrigade", "channel:balie")]
        [False, True]
    """
    # networkx costs more to import than all the rest, so only who builds a graph pays.
    import networkx as nx

    places = places_of(policy, catalogue, on)
    graph: nx.DiGraph[str] = nx.DiGraph()
    for node, place in places.items():
        graph.add_node(node, **place.attributes())
    ways: dict[tuple[str, str], Way] = {}
    for source, target, kind in _ways(places):
        ways.setdefault((source, target), kind)
    for (source, target), kind in sorted(ways.items()):
        graph.add_edge(source, target, kind=kind, hand_overs=int(kind == "hands-over-to"))
    return graph


def hand_overs_of(policy: Policy, catalogue: Catalogue, *, on: dt.date | None = None) -> HandOvers:
    """
    Where the hand-overs of *policy* end badly.

    Args:
        policy: What the authority declares. An excerpt may leave hand-overs out: what is found
            in it is a question, not a fault.
        catalogue: What the ids mean.
        on: The day; None: as if nothing had ended.

    Returns:
        The four answers, sorted, whatever the order in the policy. Of several ways that are
        equally short, the chain is always the same one.

    Examples:
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/knelpunten.toml")
        >>> zp.hand_overs_of(policy, zp.load_catalogue()).circles
        (('formulierenspreekuur', 'klantadvies', 'sociaal-spreekuur'),)
    """
    graph = hand_over_graph(policy, catalogue, on=on)
    nearest = _nearest_ends(graph)
    # Where people enter and are handed over. A website is not: who finds a way there to what
    # is arranged through it has not been handed over.
    begins = [
        node for node, enters in graph.nodes(data="enters") if enters and _hands_over(graph, node)
    ]
    return HandOvers(
        dead_ends=_ids(graph, _dead_ends(graph)),
        circles=tuple(sorted(_ids(graph, circle) for circle in _circles(graph, nearest))),
        long_chains=tuple(sorted(_long_chains(graph, nearest, begins))),
        passed_by_all=_ids(
            graph, _passed_by_all(graph, [node for node in begins if node in nearest])
        ),
    )


def _ways(places: Mapping[str, Place]) -> Iterator[tuple[str, str, Way]]:
    """
    Every way from one place to another; of two between the same places the first counts.
    """

    def nodes(ids: Iterable[EntryId]) -> Iterator[str]:
        # An id that is both a channel and support (ZPX001) means either.
        names = (f"{kind}:{id_}" for id_ in ids for kind in ("channel", "support"))
        return (name for name in names if name in places)

    for node, place in places.items():
        for target in nodes(place.hands_over_to):
            yield node, target, "hands-over-to"
    for node, place in places.items():
        for via in nodes(place.own.arranged_via):
            if via != node:
                yield via, node, "arranges"
    yield from _ways_of_channels(places)


def _ways_of_channels(places: Mapping[str, Place]) -> Iterator[tuple[str, str, Way]]:
    """
    To support on them that hands over, and from assistance places to where forms end.
    """
    channels = {node: place.channel for node, place in places.items() if place.channel}
    handing_over = [(node, place) for node, place in places.items() if place.hands_over]
    forms = [
        node for node, channel in channels.items() if channel.family in FORMS and places[node].ends
    ]
    for node in channels:
        for support, place in handing_over:
            if support != node and place.works_on(places[node]):
                yield node, support, "has-support"
        if places[node].assists_elsewhere:
            yield from ((node, form, "ends-on") for form in forms)


def _hands_over(graph: nx.DiGraph[str], node: str) -> bool:
    return any(way["hand_overs"] for *_, way in graph.out_edges(node, data=True))


def _ids(graph: nx.DiGraph[str], nodes: Iterable[str]) -> tuple[EntryId, ...]:
    return tuple(sorted({graph.nodes[node]["id"] for node in nodes}))


def _nearest_ends(graph: nx.DiGraph[str]) -> dict[str, list[str]]:
    """
    For each place from which an end can be reached: a way there with fewest hand-overs.
    """
    import networkx as nx

    ends = [node for node, place_ends in graph.nodes(data="ends") if place_ends]
    if not ends:
        return {}
    backwards = graph.reverse(copy=False)
    paths = nx.multi_source_dijkstra_path(backwards, ends, weight="hand_overs")
    return {node: path[::-1] for node, path in paths.items()}


def _dead_ends(graph: nx.DiGraph[str]) -> Iterator[str]:
    """
    Places that end nothing and lead nowhere, and where somebody can be stuck.

    That is where somebody is handed over to, and support where people enter. Judgement: any
    other channel is no dead end, because who comes to a website or sends an e-mail by choice
    comes for information, which can be had there.
    """
    for node, place in graph.nodes.items():
        if place["ends"] or graph.out_degree(node):
            continue
        handed = any(way["hand_overs"] for *_, way in graph.in_edges(node, data=True))
        if handed or (place["enters"] and place["kind"] == "support"):
            yield node


def _circles(graph: nx.DiGraph[str], nearest: Collection[str]) -> Iterator[set[str]]:
    """
    Strongly connected places with a hand-over among them, from which no end can be reached.
    """
    import networkx as nx

    for members in nx.strongly_connected_components(graph):
        within = graph.subgraph(members).edges(data=True)
        if any(way["hand_overs"] for *_, way in within) and members.isdisjoint(nearest):
            yield members


def _long_chains(
    graph: nx.DiGraph[str], nearest: Mapping[str, list[str]], begins: Iterable[str]
) -> Iterator[tuple[EntryId, ...]]:
    import networkx as nx

    for node in begins:
        way = nearest.get(node, [node])
        if nx.path_weight(graph, way, "hand_overs") > LONG:
            yield tuple(graph.nodes[place]["id"] for place in way)


def _passed_by_all(graph: nx.DiGraph[str], begins: Collection[str]) -> set[str]:
    """
    Places on every way from one of *begins* to an end: the dominators of all ends together.

    With a single beginning every place on its only way would be among them, which says
    nothing; so there must be two. The ends count as well: that all roads lead to one counter
    is worth knowing. Beginnings do not, because who begins there was not sent there.
    """
    import networkx as nx

    if len(begins) <= 1:
        return set()
    whole = graph.copy()
    whole.add_edges_from((_START, node) for node in begins)
    whole.add_edges_from((node, _END) for node, ends in graph.nodes(data="ends") if ends)
    dominators = nx.immediate_dominators(whole, _START)
    passed: set[str] = set()
    node = dominators[_END]
    while node != _START:
        passed.add(node)
        node = dominators[node]
    return passed.difference(begins)
