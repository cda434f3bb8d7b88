# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import networkx as nx
import pytest

import zorgplicht as zp
from zorgplicht.routing.graph import NODE_KINDS
from zorgplicht.routing.graph_check import RELATIONS
from zorgplicht.routing.picture_words import EDGES, KINDS


@pytest.fixture(scope="module")
def catalogue():
    return zp.load_catalogue()


@pytest.fixture(scope="module")
def graph(catalogue):
    return zp.build_graph(catalogue)


def test_everything_is_drawn(graph, catalogue):
    """Each node and each kind of arrow between two nodes stands in the picture of all."""
    picture = zp.picture_of_knowledge(catalogue)

    assert [node.id for node in picture.nodes] == list(graph)
    assert {(e.source, e.target, e.kind) for e in picture.edges} == {
        (source, target, data["kind"]) for source, target, data in graph.edges(data=True)
    }
    assert picture == zp.picture_of_knowledge(graph)


@pytest.mark.parametrize("start", ["capability:read-dutch", "channel:phone", "measure:teletolk"])
@pytest.mark.parametrize("depth", [0, 1, 2])
def test_a_neighbourhood_is_what_is_that_far(graph, start, depth):
    """The nodes are those that networkx finds at that distance, and all arrows between them."""
    picture = zp.picture_of_knowledge(graph, around=[start], depth=depth)
    ball = nx.ego_graph(graph, start, radius=depth, undirected=True)

    assert {node.id for node in picture.nodes} == set(ball)
    assert {(e.source, e.target) for e in picture.edges} == set(graph.subgraph(ball).edges())


def test_a_barrier_brings_its_variants(graph):
    """Variants are part of it: they stand at no distance."""
    picture = zp.picture_of_knowledge(graph, around=["barrier:low-literacy"], depth=0)

    assert {node.kind for node in picture.nodes} == {"barrier", "variant"}
    assert picture.title.nl == "Rond: Laaggeletterdheid"


def test_edges_choose_what_is_followed(graph):
    """Only chosen arrows are followed and drawn."""
    picture = zp.picture_of_knowledge(graph, around=["channel:phone"], edges=["demands"], depth=9)

    assert {edge.kind for edge in picture.edges} == {"demands"}
    assert {node.kind for node in picture.nodes} == {"channel", "capability"}


def test_only_ends_of_chosen_arrows_are_drawn(graph):
    """Without a start nothing stands loose, and title and description are of what is drawn."""
    picture = zp.picture_of_knowledge(graph, edges=["impairs"])
    arrows = [(a, b) for a, b, kind in graph.edges(data="kind") if kind == "impairs"]

    assert {node.id for node in picture.nodes} == {node for ends in arrows for node in ends}
    assert {(edge.source, edge.target) for edge in picture.edges} == set(arrows)
    assert "kana" not in picture.description.nl
    assert picture.title.nl == f"Pijlen: {EDGES['impairs'].nl}"


def test_a_picture_of_nothing_says_so(catalogue, graph):
    """A sentence, and no count of nothing."""
    policy = zp.read_policy_text(
        'format = "zorgplicht-policy/1"\n[authority]\nname = "A"\nkind = "other"\n',
        format="toml",
    )
    picture = zp.picture_of_hand_overs(policy, catalogue)

    assert picture.nodes == ()
    assert picture.description.nl.startswith("Er is niets om te tekenen: dit beleid")
    assert zp.picture_of_knowledge(graph, edges=[]).description.en == "There is nothing to draw."


def test_what_is_not_there_is_refused(graph):
    """A mistyped name or arrow gets the nearest; a negative depth is a mistake."""
    with pytest.raises(zp.UnknownIdError, match="barrier:low-literacy"):
        zp.picture_of_knowledge(graph, around=["barrier:low-literac"])
    with pytest.raises(zp.UnknownIdError, match="Bedoelt u 'demands'"):
        zp.picture_of_knowledge(graph, edges=["demand"])
    with pytest.raises(ValueError, match="-1"):
        zp.picture_of_knowledge(graph, around=["channel:phone"], depth=-1)


def test_the_description_counts_what_is_there(graph):
    """The numbers in it are those of the picture."""
    picture = zp.picture_of_knowledge(graph, around=["channel:phone"])
    measures = sum(node.kind == "measure" for node in picture.nodes)

    assert f"{measures} measures" in picture.description.en
    assert f"There are {len(picture.edges)} arrows." in picture.description.en


def test_the_overview_counts_everything(graph):
    """The numbers on its arrows add up to all arrows; kinds without arrows are named."""
    picture = zp.picture_of_kinds(graph)
    numbers = [int(edge.label.en.rpartition("(")[2].split()[0]) for edge in picture.edges]

    assert sum(numbers) == graph.number_of_edges()
    assert picture.left_out is not None
    assert "29 sources" in picture.left_out.en


def test_every_kind_has_words():
    """No node and no arrow of the shipped knowledge is told by its bare id."""
    assert set(NODE_KINDS.values()) <= set(KINDS)
    assert set(RELATIONS) <= set(EDGES)


def test_somebodys_own_kinds_are_drawn(graph):
    """A node and an arrow of a kind of one's own are told by their own words."""
    own = graph.copy()
    own.add_node("team:kcc", kind="team", id="kcc", nl="KCC", en="KCC")
    own.add_edge("team:kcc", "channel:phone", kind="runs")
    picture = zp.picture_of_knowledge(own, around=["team:kcc"])

    assert [edge.label.nl for edge in picture.edges if edge.kind == "runs"] == ["runs"]
    assert "1 team" in picture.description.nl


def test_hand_overs_are_those_of_the_policy(catalogue):
    """The circle of the weak example is drawn."""
    policy = zp.read_policy("examples/knelpunten.toml")
    picture = zp.picture_of_hand_overs(policy, catalogue)
    handed = [edge for edge in picture.edges if edge.kind == "hands-over-to"]

    assert {edge.source.partition(":")[2] for edge in handed} == set(
        zp.hand_overs_of(policy, catalogue).circles[0]
    )
    assert "3 arrows for a hand-over" in picture.description.en
