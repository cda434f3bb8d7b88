# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import io
from xml.etree import ElementTree as ET

import networkx as nx

import zorgplicht as zp

XMLNS = "{http://graphml.graphdrawing.org/xmlns}"


def read(text):
    return nx.read_graphml(io.BytesIO(text.encode()), force_multigraph=True)


def test_networkx_reads_all_of_the_knowledge(catalogue):
    """Every node and every arrow, with kinds and labels, come back through another reader."""
    picture = zp.picture_of_knowledge(catalogue)
    graph = read(str(zp.render(picture, "graphml")))

    ids = dict(graph.nodes(data="id"))

    assert list(ids.values()) == [node.id for node in picture.nodes]
    assert [data["label"] for _, data in graph.nodes(data=True)] == [
        node.label.nl for node in picture.nodes
    ]
    assert sorted(
        (ids[a], ids[b], d["kind"], d["label"]) for a, b, d in graph.edges(data=True)
    ) == sorted((edge.source, edge.target, edge.kind, edge.label.nl) for edge in picture.edges)


def test_nodes_that_look_the_same_are_not_one(hostile):
    """Ids that differ only in what XML cannot hold are different nodes, with their arrow."""
    graph = read(str(zp.render(hostile.ALIKE, "graphml")))

    assert len(graph) == 2
    assert [a != b for a, b in graph.edges()] == [True]


def test_hostile_texts_are_texts(hostile):
    """What is written is what is read: no text ends an element or begins one."""
    graph = read(str(zp.render(hostile.PICTURE, "graphml")))

    assert tuple(data["label"] for _, data in graph.nodes(data=True)) == hostile.SEEN
    assert tuple(data["kind-label"] for _, data in graph.nodes(data=True)) == hostile.SEEN
    assert {d["label"] for *_, d in graph.edges(data=True)} == set(hostile.SEEN[:-1])


def test_title_and_description_are_in_desc(hostile):
    """Where GraphML has them, and as data of the graph, for who does not see the drawing."""
    root = ET.fromstring(str(zp.render(hostile.PICTURE, "graphml")))  # noqa: S314 - our own
    title, description = " ".join(hostile.SEEN), " ".join(hostile.SEEN)

    assert root.findtext(f"{XMLNS}desc") == title
    assert root.findtext(f"{XMLNS}graph/{XMLNS}desc") == description
    assert read(str(zp.render(hostile.PICTURE, "graphml"))).graph["title"] == title
