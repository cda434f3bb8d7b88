# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Pictures of the knowledge: all of it, what stands around something, and how kinds relate.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.picture import Direction, Picture, PictureEdge, PictureNode
from zorgplicht.model.text import Text
from zorgplicht.routing.graph import build_graph
from zorgplicht.routing.handovers import hand_over_graph
from zorgplicht.routing.picture_said import (
    description_of,
    hand_overs_told,
    in_figures,
    not_drawn,
    ordered,
    times,
    title_of,
)
from zorgplicht.routing.picture_words import (
    both,
    counted,
    edge_label,
    kind_label,
    several,
)

if TYPE_CHECKING:
    import datetime as dt

    import networkx as nx

    from zorgplicht.model.policy import Policy


def picture_of_knowledge(
    knowledge: Catalogue | nx.MultiDiGraph[str],
    *,
    around: Iterable[str] = (),
    depth: int = 1,
    edges: Iterable[str] | None = None,
) -> Picture:
    """
    A picture of what is known: of everything, or of what stands around something.

    Args:
        knowledge: A catalogue, or the graph of one, to which nodes may have been added.
        around: What to start from, as ``kind:id``: ``barrier:low-literacy``,
            ``channel:phone``. A barrier brings its variants. Nothing: everything is drawn.
        depth: How many arrows away from it, in either direction.
        edges: The kinds of arrows to follow and draw; None: all. Without *around* only what
            is at an end of such an arrow is drawn.

    Returns:
        The picture. Nodes and arrows are in the order of the graph.

    Raises:
        UnknownIdError: there is no such node, or no such kind of arrow.
        ValueError: *depth* is negative.

    Examples:
        >>> import zorgplicht as zp
        >>> catalogue = zp.load_catalogue()
        >>> picture = zp.picture_of_knowledge(catalogue, around=["fact:has-representative"])
        >>> picture.title.en, len(picture.nodes)
        ('Around: Has a representative', 2)
        >>> print(str(zp.render(picture, "mermaid", lang="en")).splitlines()[3])
        flowchart LR
    """
    if depth < 0:
        message = f"depth is 0 or more; found {depth}"
        raise ValueError(message)
    graph = build_graph(knowledge) if isinstance(knowledge, Catalogue) else knowledge
    edges = None if edges is None else tuple(dict.fromkeys(edges))
    kinds = _edge_kinds(graph, edges)
    named_ids = tuple(dict.fromkeys(around))
    starts = _starts(graph, named_ids)
    shown = _reached(graph, starts, depth, kinds) if starts else _ends(graph, kinds, edges)
    nodes = tuple(_node(node, data) for node, data in graph.nodes(data=True) if node in shown)
    arrows = tuple(
        PictureEdge(source=source, target=target, kind=data["kind"], label=edge_label(data))
        for source, target, data in graph.edges(data=True)
        if data["kind"] in kinds and source in shown and target in shown
    )
    arrows = tuple(dict.fromkeys(arrows))
    named = [node.label for node in nodes if node.id in named_ids]
    return Picture(
        title=title_of(named, edges),
        description=description_of(nodes, arrows, named, depth),
        nodes=nodes,
        edges=arrows,
    )


def picture_of_kinds(knowledge: Catalogue | nx.MultiDiGraph[str]) -> Picture:
    """
    How the kinds of things relate: one node for each kind, with how many there are.

    All of the knowledge has too many arrows to be read as a drawing; this is its map.

    Examples:
        >>> import zorgplicht as zp
        >>> picture = zp.picture_of_kinds(zp.load_catalogue())
        >>> [node.label.en for node in picture.nodes if node.id == "barrier"]
        ['12']
    """
    graph = build_graph(knowledge) if isinstance(knowledge, Catalogue) else knowledge
    kinds = {node: str(data["kind"]) for node, data in graph.nodes(data=True)}
    arrows = Counter(
        (kinds[source], kinds[target], data["kind"])
        for source, target, data in graph.edges(data=True)
    )
    joined = {kind for source, target, _ in arrows for kind in (source, target)}
    numbers = Counter(kinds.values())
    nodes = tuple(
        PictureNode(id=kind, kind=kind, kind_label=several(kind), label=in_figures(numbers[kind]))
        for kind in ordered(joined)
    )
    edges = tuple(
        PictureEdge(source=source, target=target, kind=kind, label=times(kind, number))
        for (source, target, kind), number in arrows.items()
    )
    alone = [counted(kind, numbers[kind]) for kind in ordered(set(numbers) - joined)]
    return Picture(
        title=Text(nl="Overzicht van de kennis", en="Overview of the knowledge"),
        description=both(
            lambda language: {
                "nl": f"Elk vak is een soort. Het getal zegt hoeveel er zijn. Een pijl zegt wat de"
                f" ene soort met de andere doet, en hoe vaak. Samen zijn het {len(graph)} dingen"
                f" en {graph.number_of_edges()} verbanden.",
                "en": f"Each box is a kind. The number says how many there are. An arrow says what"
                f" one kind does to another, and how often. Together they are {len(graph)} things"
                f" and {graph.number_of_edges()} relations.",
            }[language]
        ),
        left_out=not_drawn(alone) if alone else None,
        nodes=nodes,
        edges=edges,
        direction=Direction.RIGHT,
    )


def picture_of_hand_overs(
    policy: Policy, catalogue: Catalogue, *, on: dt.date | None = None
) -> Picture:
    """
    Who hands a person on to whom under *policy*.

    Args:
        policy: What the authority declares.
        catalogue: What the ids mean.
        on: The day; None: as if nothing had ended.

    Examples:
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/knelpunten.toml")
        >>> picture = zp.picture_of_hand_overs(policy, zp.load_catalogue())
        >>> sorted({edge.kind for edge in picture.edges})[0]
        'arranges'
    """
    graph = hand_over_graph(policy, catalogue, on=on)
    nodes = tuple(_node(node, data) for node, data in graph.nodes(data=True))
    edges = tuple(
        PictureEdge(source=source, target=target, kind=data["kind"], label=edge_label(data))
        for source, target, data in graph.edges(data=True)
    )
    name = policy.authority.name
    return Picture(
        title=Text(nl=f"Wie draagt over aan wie: {name}", en=f"Who hands over to whom: {name}"),
        description=hand_overs_told(nodes, edges),
        nodes=nodes,
        edges=edges,
    )


# --- what is drawn ----------------------------------------------------------------------


def _edge_kinds(graph: nx.MultiDiGraph[str], wanted: Iterable[str] | None) -> set[str]:
    known = {str(data["kind"]) for *_, data in graph.edges(data=True)}
    if wanted is None:
        return known
    chosen = set(wanted)
    for kind in sorted(chosen - known):
        raise UnknownIdError("relation", kind, nearest(kind, known))
    return chosen


def _starts(graph: nx.MultiDiGraph[str], around: tuple[str, ...]) -> list[str]:
    """
    The nodes that were named, then the variants of those that are barriers.
    """
    for node in around:
        if node not in graph:
            raise UnknownIdError("node", node, _near(graph, node))
    variants = [
        target
        for node in around
        for _, target, data in graph.out_edges(node, data=True)
        if data["kind"] == "has-variant"
    ]
    return [*around, *variants]


def _near(graph: nx.MultiDiGraph[str], node: str) -> str | None:
    """
    A node with a name like that of *node*: of its kind, else of another.

    Kinds are not compared: all names of a kind begin alike, so any would look near.
    """
    kind, _, id_ = node.partition(":")
    places = sorted((str(data["id"]), one) for one, data in graph.nodes(data=True))
    own = {name: one for name, one in places if one.startswith(f"{kind}:")}
    for known in (own, dict(reversed(places))):
        near = nearest(id_ or kind, known)
        if near is not None:
            return known[near]
    return None


def _ends(
    graph: nx.MultiDiGraph[str], kinds: set[str], chosen: tuple[str, ...] | None
) -> set[str]:
    """
    What is drawn when there is nothing to start from.
    """
    if chosen is None:
        return set(graph)
    arrows = [ends for *ends, data in graph.edges(data=True) if data["kind"] in kinds]
    return {node for ends in arrows for node in ends}


def _reached(
    graph: nx.MultiDiGraph[str], starts: list[str], depth: int, kinds: set[str]
) -> set[str]:
    reached = set(starts)
    edge = reached
    for _ in range(depth):
        edge = {node for one in edge for node in _beside(graph, one, kinds)} - reached
        if not edge:
            break
        reached = reached | edge
    return reached


def _beside(graph: nx.MultiDiGraph[str], node: str, kinds: set[str]) -> Iterator[str]:
    for _, target, data in graph.out_edges(node, data=True):
        if data["kind"] in kinds:
            yield target
    for source, _, data in graph.in_edges(node, data=True):
        if data["kind"] in kinds:
            yield source


def _node(node: str, data: Mapping[str, Any]) -> PictureNode:
    return PictureNode(
        id=node,
        kind=data["kind"],
        kind_label=kind_label(data["kind"]),
        label=Text(nl=data["nl"], en=data["en"]),
    )
