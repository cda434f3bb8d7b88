# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A picture as a plain tree of nodes and links: ``zorgplicht-graph/1``.
"""

from __future__ import annotations

from typing import Any

from zorgplicht.model.picture import Picture
from zorgplicht.reporting.speaker import Speaker


def picture_tree(picture: Picture, say: Speaker) -> dict[str, Any]:
    """
    The picture in the form that networkx calls node-link: ``node_link_graph`` reads it.
    """
    return {
        "schema": "zorgplicht-graph/1",
        "language": say.language.value,
        "directed": True,
        "multigraph": True,
        "graph": {
            "title": say(picture.title),
            "description": say(picture.description),
            "left-out": None if picture.left_out is None else say(picture.left_out),
            "direction": picture.direction.value,
            "parts": [{"id": part.id, "label": say(part.label)} for part in picture.parts],
        },
        "nodes": [
            {
                "id": node.id,
                "kind": node.kind,
                "kind-label": say(node.kind_label),
                "label": say(node.label),
                "part": node.part,
            }
            for node in picture.nodes
        ],
        "edges": [
            {
                "source": edge.source,
                "target": edge.target,
                "key": f"e{number}",
                "kind": edge.kind,
                "label": say(edge.label),
            }
            for number, edge in enumerate(picture.edges)
        ],
    }
