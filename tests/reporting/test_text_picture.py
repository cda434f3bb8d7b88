# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Pictures as a list and as JSON.
"""

from __future__ import annotations

import json

import networkx as nx
import pytest

import zorgplicht as zp
from zorgplicht.reporting import formats_for


def test_each_arrow_is_read(catalogue):
    """In the list stand the description, each arrow once, and each thing at least once."""
    picture = zp.picture_of_knowledge(catalogue, around=["channel:phone"])
    text = " ".join(str(zp.render(picture, "text", lang="en")).split())

    assert picture.description.en in text
    for edge in picture.edges:
        target = next(node for node in picture.nodes if node.id == edge.target)
        assert f"- {edge.label.en}: {target.label.en} ({target.kind_label.en})" in text
    for node in picture.nodes:
        assert node.label.en in text


def test_a_thing_without_arrows_is_told_too(hostile):
    """It is named, and that it has none."""
    node = hostile.NODES[1]
    alone = zp.Picture(title=node.label, description=node.label, nodes=(node,), edges=())

    assert "(geen pijlen)" in str(zp.render(alone, "text"))


def test_networkx_reads_the_json(catalogue):
    """The document is a node-link graph, with every node and arrow."""
    picture = zp.picture_of_knowledge(catalogue)
    document = json.loads(str(zp.render(picture, "json")))
    graph = nx.node_link_graph(document, edges="edges")

    assert document["schema"] == "zorgplicht-graph/1"
    assert graph.is_directed()
    assert list(graph) == [node.id for node in picture.nodes]
    assert graph.number_of_edges() == len(picture.edges)
    assert graph.graph["title"] == picture.title.nl


def test_hostile_texts_are_texts_in_json(hostile):
    """A reader of JSON gets each text back."""
    text = str(zp.render(hostile.PICTURE, "json"))
    labels = [node["label"] for node in json.loads(text)["nodes"]]

    assert labels[: len(hostile.SEEN) - 2] == list(hostile.SEEN[:-2])
    assert "\u202e" not in text


@pytest.mark.parametrize("form", formats_for(zp.Picture))
def test_the_same_picture_gives_the_same_bytes(catalogue, form):
    """In each format, made anew from the knowledge, with one newline at the end."""
    once, again = (
        str(zp.render(zp.picture_of_knowledge(catalogue, around=["channel:phone"]), form))
        for _ in range(2)
    )

    assert once == again
    assert once.endswith("\n")
    assert not once.endswith("\n\n")
