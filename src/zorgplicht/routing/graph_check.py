# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a knowledge graph must look like, for who adds nodes and edges to one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from zorgplicht.codec import nearest
from zorgplicht.errors import CatalogueError, Problem
from zorgplicht.model.channel import Purpose
from zorgplicht.model.level import Demand, Level

if TYPE_CHECKING:
    import networkx as nx


class _Relation(NamedTuple):
    """
    What an edge of one kind joins, and what it must carry.
    """

    sources: frozenset[str]
    targets: frozenset[str]
    carries: Mapping[str, type]


def _relation(sources: str, targets: str, **carries: type) -> _Relation:
    return _Relation(frozenset(sources.split()), frozenset(targets.split()), carries)


RELATIONS: Mapping[str, _Relation] = {
    "has-variant": _relation("barrier", "variant", default=bool),
    "impairs": _relation("variant", "capability", level=Level),
    "demands": _relation("channel", "capability", demand=Demand),
    "sets": _relation("measure", "capability", level=Level),
    "raises": _relation("measure", "capability"),
    "requires": _relation("measure", "capability fact", alternative=int),
    "adds-demand": _relation("measure", "capability", demand=Demand),
    "on-channel": _relation("measure", "channel"),
    "opens": _relation("measure", "channel"),
    "arranged-via": _relation("channel measure", "channel"),
    "needs-enabler": _relation("channel measure", "enabler"),
    "restricted-to": _relation("measure", "group"),
    "applies-to": _relation("measure", "barrier variant", mode=str),
}
"""
The relations whose form is checked. The engine reads all but ``opens``: which channels are
there an offer says (`OfferedChannel.opened_by`). A graph may hold others, which are left alone.
"""

_MEANT = {"restores": "sets", "serves": "demands", "works-on": "on-channel"}
"""Words of a route's derivation, and near ones, that the knowledge graph calls otherwise."""

_NEEDED = {"kind": str, "id": str, "nl": str, "en": str}


def check_graph(graph: nx.MultiDiGraph[str]) -> None:
    """
    Refuses a graph that the engine could not read as it was meant.

    Raises:
        CatalogueError: with every problem in it: a node without what all nodes carry, a node
            that an edge made by a slip of the pen, an edge between the wrong kinds, a level
            or demand that is none, or a relation that is nearly one that the engine knows.

    Examples:
        >>> from zorgplicht.catalogue import load_catalogue
        >>> from zorgplicht.routing.graph import build_graph
        >>> graph = build_graph(load_catalogue())
        >>> check_graph(graph)
        >>> _ = graph.add_edge("measure:teletolk", "channel:fone", kind="on-channel")
        >>> check_graph(graph)
        Traceback (most recent call last):
        ...
        zorgplicht.errors.CatalogueError: ... Bedoelt u 'channel:phone'?
    """
    problems = (*_nodes(graph), *_edges(graph))
    if problems:
        raise CatalogueError(problems)


def _problem(place: str, nl: str, en: str, suggestion: str | None = None) -> Problem:
    return Problem(file="graph", path=place, nl=nl, en=en, suggestion=suggestion)


def _nodes(graph: nx.MultiDiGraph[str]) -> Iterator[Problem]:
    whole = [node for node, data in graph.nodes(data=True) if "kind" in data]
    for node, data in graph.nodes(data=True):
        missing = [key for key, kind in _NEEDED.items() if not isinstance(data.get(key), kind)]
        if missing:
            yield _problem(
                str(node),
                f"deze knoop mist: {', '.join(missing)}.",
                f"this node lacks: {', '.join(missing)}.",
                None if "kind" in data else nearest(str(node), whole),
            )
        elif node != f"{data['kind']}:{data['id']}":
            yield _problem(
                str(node),
                f"deze knoop hoort '{data['kind']}:{data['id']}' te heten.",
                f"this node should be called '{data['kind']}:{data['id']}'.",
            )
        elif data["kind"] == "channel" and not _purposes(data.get("purposes")):
            yield _problem(
                str(node),
                "een kanaal heeft 'purposes': waarvoor iemand er terecht kan.",
                "a channel has 'purposes': what one can come for.",
            )


def _purposes(value: Any) -> bool:  # noqa: ANN401 - a node may carry anything
    return isinstance(value, (tuple, list)) and all(isinstance(one, Purpose) for one in value)


def _edges(graph: nx.MultiDiGraph[str]) -> Iterator[Problem]:
    kinds = {node: data.get("kind") for node, data in graph.nodes(data=True)}
    for source, target, data in graph.edges(data=True):
        place, kind = f"{source} -> {target}", data.get("kind")
        relation = RELATIONS.get(str(kind))
        if relation is None:
            near = _MEANT.get(str(kind)) or nearest(str(kind), RELATIONS)
            if kind is None or near:
                yield _problem(
                    place,
                    f"'{kind}' is geen bekende relatie.",
                    f"'{kind}' is no known relation.",
                    near,
                )
            continue
        # A node without a kind is told by itself.
        if kinds[source] and kinds[source] not in relation.sources:
            yield _wrong_end(place, str(kind), "van", "from", relation.sources)
        if kinds[target] and kinds[target] not in relation.targets:
            yield _wrong_end(place, str(kind), "naar", "to", relation.targets)
        carries = dict(relation.carries)
        if kind == "requires" and kinds[target] == "capability":
            carries["demand"] = Demand
        for key, type_ in carries.items():
            if not isinstance(data.get(key), type_):
                yield _problem(
                    place,
                    f"'{kind}' hoort '{key}' te hebben, een {type_.__name__}.",
                    f"'{kind}' must carry '{key}', a {type_.__name__}.",
                )


def _wrong_end(place: str, kind: str, nl: str, en: str, expected: frozenset[str]) -> Problem:
    words = sorted(expected)
    return _problem(
        place,
        f"'{kind}' gaat {nl}: {' of '.join(words)}.",
        f"'{kind}' goes {en}: {' or '.join(words)}.",
    )
