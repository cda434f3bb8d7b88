# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The knowledge graph: every entry a node, every relation an edge with its source.

The engine is compiled from this graph and from nothing else, so whoever adds a node or an
edge gets an engine that knows it (design §4).

Nodes are named ``kind:id`` (``channel:phone``, ``variant:visual-impairment:blind``) and
carry ``kind``, ``id``, ``nl`` and ``en``. Edges carry ``kind``, their level or demand, and
``basis``, ``why`` and ``sources``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from zorgplicht.model.barrier import Barrier, barrier_of, variant_id
from zorgplicht.model.catalogue import KINDS, Catalogue
from zorgplicht.model.channel import Channel
from zorgplicht.model.entry import Entry
from zorgplicht.model.measure import Alternative, Effect, Measure
from zorgplicht.model.target_group import Fact, TargetGroup

if TYPE_CHECKING:
    import networkx as nx

NODE_KINDS: Mapping[str, str] = {
    "capabilities": "capability",
    "barriers": "barrier",
    "channels": "channel",
    "measures": "measure",
    "facts": "fact",
    "target-groups": "group",
    "obligations": "obligation",
    "law-provisions": "law",
    "pillars": "pillar",
    "provisions": "provision",
    "digital-skill-factors": "digital-skill-factor",
    "enablers": "enabler",
    "organisational-factors": "organisational-factor",
    "recommendations": "recommendation",
    "sources": "source",
}
"""The kind of node for each kind of entry."""

Edge = tuple[str, str, dict[str, Any]]


def build_graph(catalogue: Catalogue) -> nx.MultiDiGraph[str]:
    """
    The knowledge graph of *catalogue*.

    Nodes and edges are added in sorted order, so equal catalogues give equal graphs.

    Examples:
        >>> import zorgplicht as zp
        >>> graph = build_graph(zp.load_catalogue())
        >>> graph.nodes["channel:phone"]["en"]
        'Telephone (customer contact centre, KCC)'
        >>> graph.has_edge("measure:teletolk", "channel:phone")
        True
    """
    # networkx costs more to import than all the rest, so only who builds a graph pays.
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for kind in KINDS:
        for entry in catalogue.of_kind(kind).values():
            graph.add_node(f"{NODE_KINDS[kind]}:{entry.id}", **_node(NODE_KINDS[kind], entry))
            if isinstance(entry, Barrier):
                for node, attributes in _variants(entry):
                    graph.add_node(node, **attributes)
    for source, target, attributes in _edges(catalogue):
        graph.add_edge(source, target, **attributes)
    return graph


def _node(kind: str, entry: Entry) -> dict[str, Any]:
    attributes: dict[str, Any] = {
        "kind": kind,
        "id": entry.id,
        "nl": entry.label.nl,
        "en": entry.label.en,
        "sources": entry.sources,
    }
    match entry:
        case Channel():
            attributes["purposes"] = entry.purposes
            attributes["audience"] = entry.audience
        case Measure():
            attributes["horizon"] = entry.horizon
            attributes["help"] = entry.help
            attributes["party"] = entry.party
            attributes["appointment"] = bool(entry.effect and entry.effect.appointment)
            attributes["why_nl"] = entry.effect.why.nl if entry.effect else ""
            attributes["why_en"] = entry.effect.why.en if entry.effect else ""
            attributes["effect_sources"] = entry.effect.sources if entry.effect else ()
            attributes["alternatives"] = len(entry.effect.requires) if entry.effect else 0
        case Fact():
            attributes["condition_nl"] = entry.condition.nl
            attributes["condition_en"] = entry.condition.en
        case _:
            pass
    return attributes


def _variants(barrier: Barrier) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, variant in barrier.variants.items():
        id_ = variant_id(barrier.id, name)
        yield (
            f"variant:{id_}",
            {
                "kind": "variant",
                "id": id_,
                "nl": variant.label.nl,
                "en": variant.label.en,
                "sources": barrier.sources,
            },
        )


def _edges(catalogue: Catalogue) -> Iterator[Edge]:
    for barrier in catalogue.barriers.values():
        yield from _barrier_edges(barrier)
    for channel in catalogue.channels.values():
        yield from _channel_edges(channel)
    for measure in catalogue.measures.values():
        yield from _measure_edges(measure, catalogue)
    for group in catalogue.target_groups.values():
        yield from _group_edges(group, catalogue)
    for obligation in catalogue.obligations.values():
        for law in obligation.rests_on:
            yield f"obligation:{obligation.id}", f"law:{law}", {"kind": "rests-on"}


def _barrier_edges(barrier: Barrier) -> Iterator[Edge]:
    for name, variant in barrier.variants.items():
        node = f"variant:{variant_id(barrier.id, name)}"
        yield (
            f"barrier:{barrier.id}",
            node,
            {"kind": "has-variant", "default": name == barrier.default},
        )
        for impairment in variant.impairs:
            yield (
                node,
                f"capability:{impairment.capability}",
                {
                    "kind": "impairs",
                    "level": impairment.level,
                    "basis": impairment.basis,
                    "why": impairment.why or "",
                    "sources": impairment.sources or barrier.sources,
                },
            )


def _channel_edges(channel: Channel) -> Iterator[Edge]:
    node = f"channel:{channel.id}"
    asks = channel.asks
    for capability, demand in asks.levels.items():
        yield (
            node,
            f"capability:{capability}",
            {
                "kind": "demands",
                "demand": demand,
                "basis": asks.basis,
                "why": asks.why,
                "sources": asks.sources or channel.sources,
            },
        )
    for enabler in channel.enablers:
        yield node, f"enabler:{enabler}", {"kind": "needs-enabler", "sources": channel.sources}
    for entry in channel.arranged_via:
        yield node, f"channel:{entry}", {"kind": "arranged-via", "sources": channel.sources}


def _measure_edges(measure: Measure, catalogue: Catalogue) -> Iterator[Edge]:
    node = f"measure:{measure.id}"
    yield node, f"pillar:{measure.pillar}", {"kind": "in-pillar", "sources": measure.sources}
    for barrier in measure.addresses:
        yield node, f"barrier:{barrier}", {"kind": "addresses", "sources": measure.sources}
    effect = measure.effect
    if effect is None:
        return
    grounds = {
        "basis": effect.basis,
        "why": effect.why.en,
        "sources": effect.sources or measure.sources,
    }
    for target, attributes in _effect_edges(effect, catalogue):
        yield node, target, {**attributes, **grounds}


def _effect_edges(effect: Effect, catalogue: Catalogue) -> Iterator[tuple[str, dict[str, Any]]]:
    for channel in catalogue.channels.values():
        if channel.id in effect.on or channel.family in effect.on_families:
            yield f"channel:{channel.id}", {"kind": "on-channel"}
    if effect.opens is not None:
        yield f"channel:{effect.opens}", {"kind": "opens"}
    yield from _capability_edges(effect)
    for index, way in enumerate(effect.requires):
        yield from _way_edges(index, way)
    for enabler in effect.enablers:
        yield f"enabler:{enabler}", {"kind": "needs-enabler"}
    for group in effect.restricted_to:
        yield f"group:{group}", {"kind": "restricted-to"}
    for mode, barriers in (("any", effect.applies_to_any), ("all", effect.applies_to_all)):
        for barrier in barriers:
            kind = "variant" if ":" in barrier else "barrier"
            yield f"{kind}:{barrier}", {"kind": "applies-to", "mode": mode}


def _capability_edges(effect: Effect) -> Iterator[tuple[str, dict[str, Any]]]:
    for capability, level in effect.sets.items():
        yield f"capability:{capability}", {"kind": "sets", "level": level, "alternative": None}
    for capability in effect.raises:
        yield f"capability:{capability}", {"kind": "raises"}
    for capability, demand in effect.adds_demands.items():
        yield f"capability:{capability}", {"kind": "adds-demand", "demand": demand}


def _way_edges(index: int, way: Alternative) -> Iterator[tuple[str, dict[str, Any]]]:
    for capability, demand in way.levels.items():
        required = {"kind": "requires", "demand": demand, "alternative": index}
        yield f"capability:{capability}", required
    for fact in way.facts:
        yield f"fact:{fact}", {"kind": "requires", "alternative": index}
    for capability, level in way.sets.items():
        restored = {"kind": "sets", "level": level, "alternative": index}
        yield f"capability:{capability}", restored


def _group_edges(group: TargetGroup, catalogue: Catalogue) -> Iterator[Edge]:
    for barrier in group.barriers:
        variant = barrier
        if ":" not in barrier:
            default = catalogue.barriers[barrier_of(barrier)].default
            if default is None:
                continue
            variant = variant_id(barrier, default)
        yield (
            f"variant:{variant}",
            f"group:{group.id}",
            {"kind": "typical-of", "sources": group.sources},
        )
    for fact, value in group.facts.items():
        attributes = {"kind": "has-fact", "value": value, "sources": group.sources}
        yield f"group:{group.id}", f"fact:{fact}", attributes
