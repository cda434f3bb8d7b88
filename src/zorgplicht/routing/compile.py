# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From the knowledge graph to compact tables that need no graph any more.

One pass over the edges sorts them by where they start and what they say; each table is then
made from its own handful.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, final

from attrs import frozen

from zorgplicht.model.channel import EVERYONE, Audience, Purpose
from zorgplicht.model.entry import Citation
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, ChannelId, EnablerId, FactId, GroupId, MeasureId
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Help, Horizon, Party
from zorgplicht.model.text import Text

if TYPE_CHECKING:
    import networkx as nx

Edge = tuple[Any, dict[str, Any]]
"""The id of where an edge ends, and what it carries."""
Edges = Mapping[str, Collection[Edge]]
"""The edges that leave one node, by kind."""

_NONE: FrozenMap[Any, Any] = FrozenMap()
_NOBODY: frozenset[Any] = frozenset()


class Loss(NamedTuple):
    """
    What one variant does to one capability.
    """

    level: Level
    sources: tuple[Citation, ...]


class Way(NamedTuple):
    """
    One way to meet a measure's requirements; see `zorgplicht.model.measure.Alternative`.
    """

    levels: FrozenMap[CapabilityId, Level] = _NONE
    facts: frozenset[str] = _NOBODY
    sets: FrozenMap[CapabilityId, Level] = _NONE


ALWAYS = (Way(),)
"""The ways of a measure without requirements: one, which holds."""


class ChannelTable(NamedTuple):
    """
    A channel, as the solver needs it.
    """

    id: ChannelId
    demands: FrozenMap[CapabilityId, Demand]
    purposes: tuple[Purpose, ...]
    audience: tuple[Audience, ...]
    arranged_via: frozenset[str]
    enablers: frozenset[EnablerId]


class MeasureTable(NamedTuple):
    """
    A measure, as the solver needs it.
    """

    id: MeasureId
    on: frozenset[str]
    sets: FrozenMap[CapabilityId, Level]
    raises: frozenset[CapabilityId]
    ways: tuple[Way, ...]
    adds: FrozenMap[CapabilityId, Demand]
    arranged_via: frozenset[str]
    restricted_to: frozenset[str]
    applies_any: frozenset[str]
    applies_all: frozenset[str]
    enablers: frozenset[EnablerId]
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
    """

    capabilities: tuple[CapabilityId, ...]
    losses: FrozenMap[str, FrozenMap[CapabilityId, Loss]]
    defaults: FrozenMap[str, str | None]
    channels: FrozenMap[ChannelId, ChannelTable]
    measures: FrozenMap[MeasureId, MeasureTable]
    facts: tuple[FactId, ...]
    groups: tuple[GroupId, ...]


def compile_graph(graph: nx.MultiDiGraph[str]) -> Knowledge:
    """
    The tables of *graph*.
    """
    nodes: defaultdict[str, list[tuple[str, Any, dict[str, Any]]]] = defaultdict(list)
    ids: dict[str, Any] = {}
    for node, data in graph.nodes.items():
        ids[node] = data["id"]
        nodes[data["kind"]].append((node, data["id"], data))
    told = {
        node for kind in ("variant", "barrier", "channel", "measure") for node, _, _ in nodes[kind]
    }
    # adjacency() gives the dicts themselves; a view of each would cost more than the rest.
    edges = {node: _by_kind(targets, ids) for node, targets in graph.adjacency() if node in told}
    return Knowledge(
        capabilities=_ids(nodes["capability"]),
        losses=FrozenMap((id_, _losses(edges[node])) for node, id_, _ in nodes["variant"]),
        defaults=FrozenMap((id_, _default(edges[node])) for node, id_, _ in nodes["barrier"]),
        channels=FrozenMap(
            (id_, _channel(edges[node], data)) for node, id_, data in nodes["channel"]
        ),
        measures=FrozenMap(
            (id_, _measure(edges[node], data)) for node, id_, data in nodes["measure"]
        ),
        facts=_ids(nodes["fact"]),
        groups=_ids(nodes["group"]),
    )


def words_of(graph: nx.MultiDiGraph[str]) -> FrozenMap[str, Text]:
    """
    The label of every node, by ``kind:id``; ``condition:fact`` for facts.
    """
    return FrozenMap(_words(graph))


def _words(graph: nx.MultiDiGraph[str]) -> Iterator[tuple[str, Text]]:
    for node, data in graph.nodes(data=True):
        yield node, Text(nl=data["nl"], en=data["en"])
        if "condition_nl" in data:
            condition = Text(nl=data["condition_nl"], en=data["condition_en"])
            yield f"condition:{data['id']}", condition


def _ids(nodes: list[tuple[str, Any, dict[str, Any]]]) -> tuple[Any, ...]:
    return tuple(sorted(id_ for _, id_, _ in nodes))


def _by_kind(targets: Mapping[str, Mapping[Any, dict[str, Any]]], ids: Mapping[str, Any]) -> Edges:
    found: dict[str, list[Edge]] = {}
    for target, keyed in targets.items():
        id_ = ids[target]
        for data in keyed.values():
            found.setdefault(data["kind"], []).append((id_, data))
    return found


def _losses(edges: Edges) -> FrozenMap[CapabilityId, Loss]:
    # Of two edges to the same capability the graver one counts, in whatever order they came;
    # of two that are as grave, the one whose source comes first.
    found: dict[CapabilityId, Loss] = {}
    for id_, data in edges.get("impairs", ()):
        loss = Loss(data["level"], data.get("sources", ()))
        if id_ not in found or _gravity(loss) < _gravity(found[id_]):
            found[id_] = loss
    return FrozenMap(found)


def _gravity(loss: Loss) -> tuple[Level, list[tuple[str, str]]]:
    return loss.level, [(one.id, one.at or "") for one in loss.sources]


def _default(edges: Edges) -> str | None:
    names = [str(id_) for id_, data in edges.get("has-variant", ()) if data["default"]]
    return min(names, default=None)


def _channel(edges: Edges, data: Mapping[str, Any]) -> ChannelTable:
    return ChannelTable(
        id=data["id"],
        demands=_demands(edges.get("demands", ())),
        purposes=tuple(data["purposes"]),
        audience=tuple(data.get("audience", EVERYONE)),
        arranged_via=_targets(edges, "arranged-via"),
        enablers=_targets(edges, "needs-enabler"),
    )


def _measure(edges: Edges, data: Mapping[str, Any]) -> MeasureTable:
    sets = edges.get("sets", ())
    applies = edges.get("applies-to", ())
    return MeasureTable(
        id=data["id"],
        on=_targets(edges, "on-channel"),
        sets=_levels(edge for edge in sets if edge[1].get("alternative") is None),
        raises=_targets(edges, "raises"),
        ways=_ways(edges, data.get("alternatives", 0)) or ALWAYS,
        adds=_demands(edges.get("adds-demand", ())),
        arranged_via=_targets(edges, "arranged-via"),
        restricted_to=_targets(edges, "restricted-to"),
        applies_any=frozenset(id_ for id_, edge in applies if edge["mode"] == "any"),
        applies_all=frozenset(id_ for id_, edge in applies if edge["mode"] == "all"),
        enablers=_targets(edges, "needs-enabler"),
        horizon=data.get("horizon", Horizon.NOW),
        help=data.get("help"),
        party=data.get("party"),
        appointment=data.get("appointment", False),
        why=Text(nl=data.get("why_nl", ""), en=data.get("why_en", "")),
        sources=data.get("effect_sources") or data.get("sources", ()),
    )


def _ways(edges: Edges, count: int) -> tuple[Way, ...]:
    requires = edges.get("requires", ())
    sets = [edge for edge in edges.get("sets", ()) if edge[1].get("alternative") is not None]
    # An alternative that asks nothing has no edge, so the node says how many there are.
    named = {data["alternative"] for _, data in (*requires, *sets)}
    return tuple(
        Way(
            levels=_levels(
                (id_, {"level": data["demand"].level})
                for id_, data in requires
                if data["alternative"] == index and "demand" in data
            ),
            facts=frozenset(
                id_
                for id_, data in requires
                if data["alternative"] == index and "demand" not in data
            ),
            sets=_levels(edge for edge in sets if edge[1]["alternative"] == index),
        )
        for index in sorted(named | set(range(count)))
    )


def _targets(edges: Edges, kind: str) -> frozenset[Any]:
    found = edges.get(kind)
    return frozenset(id_ for id_, _ in found) if found else _NOBODY


def _demands(edges: Collection[Edge]) -> FrozenMap[CapabilityId, Demand]:
    """
    What the edges demand; of the same capability the most.
    """
    found: dict[CapabilityId, Demand] = {}
    for id_, data in edges:
        demand = data["demand"]
        if id_ not in found or demand.level > found[id_].level:
            found[id_] = demand
    return FrozenMap(found) if found else _NONE


def _levels(edges: Iterator[Edge]) -> FrozenMap[CapabilityId, Level]:
    """
    The levels that the edges give; of the same capability the highest.
    """
    found: dict[CapabilityId, Level] = {}
    for id_, data in edges:
        found[id_] = max(data["level"], found.get(id_, Level.BLOCKED))
    return FrozenMap(found) if found else _NONE
