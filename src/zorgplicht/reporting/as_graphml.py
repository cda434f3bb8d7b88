# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
GraphML, for programs that analyse and draw graphs: networkx, Gephi, yEd, Cytoscape.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from zorgplicht.model.picture import Picture
from zorgplicht.model.text import Language
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.machine_text import visible
from zorgplicht.reporting.speaker import Speaker

_KEYS = (
    ("title", "graph"),
    ("description", "graph"),
    ("left-out", "graph"),
    ("id", "node"),
    ("kind", "node"),
    ("kind-label", "node"),
    ("label", "node"),
    ("part", "node"),
    ("kind", "edge"),
    ("label", "edge"),
)


def graphml(picture: Picture, language: Language) -> str:
    """
    The picture as GraphML 1.0.
    """
    return "".join(f"{line}\n" for line in _lines(picture, Speaker(language)))


def _lines(picture: Picture, say: Speaker) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xml:lang="{say.language}">'
    yield f"  <desc>{_text(say(picture.title))}</desc>"
    for name, on in _KEYS:
        yield (f'  <key id="{on}-{name}" for="{on}" attr.name="{name}" attr.type="string"/>')
    yield '  <graph id="picture" edgedefault="directed">'
    yield f"    <desc>{_text(say(picture.description))}</desc>"
    yield from _data("graph", "    ", title=say(picture.title))
    yield from _data("graph", "    ", description=say(picture.description))
    if picture.left_out is not None:
        yield f'    <data key="graph-left-out">{_text(say(picture.left_out))}</data>'
    parts = {part.id: say(part.label) for part in picture.parts}
    # Ids that differ in what XML cannot hold would become one node.
    names = {node.id: f"n{number}" for number, node in enumerate(picture.nodes, start=1)}
    for node in picture.nodes:
        yield f'    <node id="{names[node.id]}">'
        yield from _data("node", "      ", id=node.id, kind=node.kind)
        yield f'      <data key="node-kind-label">{_text(say(node.kind_label))}</data>'
        yield from _data("node", "      ", label=say(node.label))
        if node.part is not None:
            yield from _data("node", "      ", part=parts[node.part])
        yield "    </node>"
    for number, edge in enumerate(picture.edges):
        ends = f'source="{names[edge.source]}" target="{names[edge.target]}"'
        yield f'    <edge id="e{number}" {ends}>'
        yield from _data("edge", "      ", kind=edge.kind, label=say(edge.label))
        yield "    </edge>"
    yield "  </graph>"
    yield "</graphml>"


def _data(on: str, indent: str, **values: str) -> Iterator[str]:
    for name, value in values.items():
        yield f'{indent}<data key="{on}-{name}">{_text(value)}</data>'


def _text(text: str) -> str:
    # An attribute would turn ends of lines into spaces, and a reader of texts drop a return.
    return escape(visible(text), quote=True).replace("\n", "&#10;").replace("\t", "&#9;")


FORMAT = Format(media_type="application/graphml+xml", renderers={Picture: graphml})
