# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From the knowledge graph to compact tables that need no graph any more.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, final

from attrs import frozen

from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.entry import Citation
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, ChannelId, FactId, GroupId, MeasureId
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Help, Horizon, Party
from zorgplicht.model.text import Text

if TYPE_CHECKING:
    import networkx as nx


@final
@frozen(kw_only=True)
class Loss:
    """
    What one variant does to one capability.
    """

    level: Level
    why: str
    sources: tuple[Citation, ...]


@final
@frozen(kw_only=True)
class Way:
    """
    One way to meet a measure's requirements; see `zorgplicht.model.measure.Alternative`.
    """

    levels: FrozenMap[CapabilityId, Level] = FrozenMap()
    facts: frozenset[str] = frozenset()
    sets: FrozenMap[CapabilityId, Level] = FrozenMap()


ALWAYS = (Way(),)
"""The ways of a measure without requirements: one, which holds."""


@final
@frozen(kw_only=True)
class ChannelTable:
    """
    A channel, as the solver needs it.
    """

    id: ChannelId
    demands: FrozenMap[CapabilityId, Demand]
    purposes: tuple[Purpose, ...]
    audience: tuple[Audience, ...]
    arranged_via: tuple[str, ...]


@final
@frozen(kw_only=True)
class MeasureTable:
    """
    A measure, as the solver needs it.
    """

    id: MeasureId
    on: frozenset[str]
    sets: FrozenMap[CapabilityId, Level]
    raises: frozenset[CapabilityId]
    ways: tuple[Way, ...]
    adds: FrozenMap[CapabilityId, Demand]
    opens: str | None
    restricted_to: frozenset[str]
    applies_any: frozenset[str]
    applies_all: frozenset[str]
    horizon: Horizon
    help: Help | None
    party: Party | None
    appointment: bool
    why: Text
    sources: tuple[Citation, ...]

    @property
    def has_effect(self) -> bool:
        """
        Whether it removes any barrier at all.
        """
        return bool(self.sets or self.raises or any(way.sets for way in self.ways))


@final
@frozen(kw_only=True)
class Knowledge:
    """
    Everything the engine knows.

    Args:
        capabilities: All of them, sorted.
        losses: By variant and capability, what the variant takes away.
        defaults: The default variant of each barrier; None when it infers nothing.
        channels: By id.
        measures: By id.
        facts: All of them, sorted.
        groups: All of them, sorted.
        words: The label of every node, by ``kind:id``; ``condition:fact`` for facts.
    """

    capabilities: tuple[CapabilityId, ...]
    losses: FrozenMap[str, FrozenMap[CapabilityId, Loss]]
    defaults: FrozenMap[str, str | None]
    channels: FrozenMap[ChannelId, ChannelTable]
    measures: FrozenMap[MeasureId, MeasureTable]
    facts: tuple[FactId, ...]
    groups: tuple[GroupId, ...]
    words: FrozenMap[str, Text]


def compile_graph(graph: nx.MultiDiGraph[str]) -> Knowledge:
    """
    The tables of *graph*.
    """
    nodes = {
        kind: sorted(
            (data["id"], node) for node, data in graph.nodes(data=True) if data["kind"] == kind
        )
        for kind in ("capability", "variant", "barrier", "channel", "measure", "fact", "group")
    }
    return Knowledge(
        capabilities=tuple(id_ for id_, _ in nodes["capability"]),
        losses=FrozenMap((id_, _losses(graph, node)) for id_, node in nodes["variant"]),
        defaults=FrozenMap((id_, _default(graph, node)) for id_, node in nodes["barrier"]),
        channels=FrozenMap((id_, _channel(graph, node)) for id_, node in nodes["channel"]),
        measures=FrozenMap((id_, _measure(graph, node)) for id_, node in nodes["measure"]),
        facts=tuple(id_ for id_, _ in nodes["fact"]),
        groups=tuple(id_ for id_, _ in nodes["group"]),
        words=FrozenMap(_words(graph)),
    )


def _words(graph: nx.MultiDiGraph[str]) -> Iterator[tuple[str, Text]]:
    for node, data in graph.nodes(data=True):
        yield node, Text(nl=data["nl"], en=data["en"])
        if "condition_nl" in data:
            condition = Text(nl=data["condition_nl"], en=data["condition_en"])
            yield f"condition:{data['id']}", condition


def _out(
    graph: nx.MultiDiGraph[str], node: str, kind: str
) -> Iterator[tuple[Any, dict[str, Any]]]:
    """
    The ids and attributes of the edges of one kind that leave *node*, sorted.
    """
    edges = [
        (graph.nodes[target]["id"], data)
        for _, target, data in graph.out_edges(node, data=True)
        if data["kind"] == kind
    ]
    yield from sorted(edges, key=lambda edge: edge[0])


def _losses(graph: nx.MultiDiGraph[str], node: str) -> FrozenMap[CapabilityId, Loss]:
    return FrozenMap(
        (id_, Loss(level=data["level"], why=data["why"], sources=data["sources"]))
        for id_, data in _out(graph, node, "impairs")
    )


def _default(graph: nx.MultiDiGraph[str], node: str) -> str | None:
    for id_, data in _out(graph, node, "has-variant"):
        if data["default"]:
            return str(id_)
    return None


def _channel(graph: nx.MultiDiGraph[str], node: str) -> ChannelTable:
    data = graph.nodes[node]
    return ChannelTable(
        id=data["id"],
        demands=FrozenMap((id_, edge["demand"]) for id_, edge in _out(graph, node, "demands")),
        purposes=tuple(data["purposes"]),
        audience=tuple(data["audience"]),
        arranged_via=tuple(id_ for id_, _ in _out(graph, node, "arranged-via")),
    )


def _measure(graph: nx.MultiDiGraph[str], node: str) -> MeasureTable:
    data = graph.nodes[node]
    sets = list(_out(graph, node, "sets"))
    opens = [id_ for id_, _ in _out(graph, node, "opens")]
    applies = list(_out(graph, node, "applies-to"))
    return MeasureTable(
        id=data["id"],
        on=frozenset(id_ for id_, _ in _out(graph, node, "on-channel")),
        sets=FrozenMap((id_, edge["level"]) for id_, edge in sets if edge["alternative"] is None),
        raises=frozenset(id_ for id_, _ in _out(graph, node, "raises")),
        ways=_ways(graph, node) or ALWAYS,
        adds=FrozenMap((id_, edge["demand"]) for id_, edge in _out(graph, node, "adds-demand")),
        opens=opens[0] if opens else None,
        restricted_to=frozenset(id_ for id_, _ in _out(graph, node, "restricted-to")),
        applies_any=frozenset(id_ for id_, edge in applies if edge["mode"] == "any"),
        applies_all=frozenset(id_ for id_, edge in applies if edge["mode"] == "all"),
        horizon=data["horizon"],
        help=data["help"],
        party=data["party"],
        appointment=data["appointment"],
        why=Text(nl=data["why_nl"], en=data["why_en"]),
        sources=data["effect_sources"] or data["sources"],
    )


def _ways(graph: nx.MultiDiGraph[str], node: str) -> tuple[Way, ...]:
    requires = list(_out(graph, node, "requires"))
    sets = [edge for edge in _out(graph, node, "sets") if edge[1]["alternative"] is not None]
    # An alternative that asks nothing has no edge, so the node says how many there are.
    named = {data["alternative"] for _, data in (*requires, *sets)}
    indexes = sorted(named | set(range(graph.nodes[node]["alternatives"])))
    return tuple(
        Way(
            levels=FrozenMap(
                (id_, data["demand"].level)
                for id_, data in requires
                if data["alternative"] == index and "demand" in data
            ),
            facts=frozenset(
                id_
                for id_, data in requires
                if data["alternative"] == index and "demand" not in data
            ),
            sets=FrozenMap(
                (id_, data["level"]) for id_, data in sets if data["alternative"] == index
            ),
        )
        for index in indexes
    )
