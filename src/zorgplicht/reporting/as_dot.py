# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Graphviz DOT, for large pictures and for print: ``dot -Tsvg`` draws it.

The name of the graph becomes the title of the drawing; the description is its tooltip. The id
of each node is its ``entry``, which Graphviz passes on and does not draw.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from zorgplicht.model.picture import Direction, Picture, PictureNode
from zorgplicht.model.text import Language
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.machine_text import visible
from zorgplicht.reporting.speaker import Speaker

_SHAPES: Mapping[str, str] = {
    "barrier": "hexagon",
    "variant": "hexagon",
    "situation": "hexagon",
    "capability": "ellipse",
    "channel": "component",
    "entry": "component",
    "group": "house",
    "fact": "parallelogram",
    "enabler": "cylinder",
    "pillar": "tab",
    "law": "note",
    "obligation": "folder",
}
_ARROWS = {Direction.RIGHT: "LR", Direction.DOWN: "TB"}
_WIDE = 28
_TITLE_WIDE = 70


def quoted(text: str, width: int = 0) -> str:
    r"""
    *text* as a string of DOT that Graphviz shows as it is.

    Graphviz reads backslashes and HTML entities in labels; with a *width* lines end in
    ``\n``.

    Examples:
        >>> print(quoted('Hulp "bij" \\N &amp; <b>'))
        "Hulp \"bij\" \\N &amp;amp; <b>"
    """
    flat = " ".join(visible(text).split())
    lines = textwrap.wrap(flat, width, break_on_hyphens=False) if width else [flat]
    return '"' + "\\n".join(map(_escaped, lines)) + '"'


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")


def _name(text: str) -> str:
    """
    *text* as a name, in which Graphviz reads entities and keeps both of two backslashes.
    """
    return quoted(text).replace("\\\\", "&#92;")


def _tooltip(text: str) -> str:
    """
    *text* as a tooltip, in which some versions of Graphviz read backslashes twice.
    """
    return quoted(text.replace("\\", "\\\u200b"))


def dot(picture: Picture, language: Language) -> str:
    """
    The picture as a graph in DOT.
    """
    return "".join(f"{line}\n" for line in _lines(picture, Speaker(language)))


def _lines(picture: Picture, say: Speaker) -> Iterator[str]:
    title, description = say(picture.title), say(picture.description)
    below = [title]
    if picture.left_out is not None:
        description += " " + say(picture.left_out)
        below.append(say(picture.left_out))
    label = '"' + "\\n".join(quoted(line, _TITLE_WIDE)[1:-1] for line in below) + '"'
    yield f"digraph {_name(title)} {{"
    yield f"  graph [label={label}, labelloc=t, rankdir={_ARROWS[picture.direction]},"
    yield f"    tooltip={_tooltip(description)},"
    yield '    charset="UTF-8", fontname="sans-serif"]'
    yield '  node [fontname="sans-serif", shape=box]'
    yield '  edge [fontname="sans-serif", fontsize=11]'
    # Ids that differ in what cannot be shown would become one node.
    names = {node.id: f"n{number}" for number, node in enumerate(picture.nodes, start=1)}
    yield from (_node(names[one.id], one, say) for one in picture.nodes if one.part is None)
    for number, part in enumerate(picture.parts, start=1):
        yield f"  subgraph cluster_{number} {{"
        yield f"    label={quoted(say(part.label))}"
        inside = (node for node in picture.nodes if node.part == part.id)
        yield from (f"  {_node(names[node.id], node, say)}" for node in inside)
        yield "  }"
    for edge in picture.edges:
        words, tooltip = quoted(say(edge.label)), _tooltip(say(edge.label))
        yield (
            f"  {names[edge.source]} -> {names[edge.target]} [label={words}, tooltip={tooltip},"
            f" class={quoted(edge.kind)}]"
        )
    yield "}"


def _node(own: str, node: PictureNode, say: Speaker) -> str:
    shape = _SHAPES.get(node.kind, "box")
    kind, name = say(node.kind_label), say(node.label)
    label = f'"{quoted(kind)[1:-1]}:\\n{quoted(name, _WIDE)[1:-1]}"'
    tooltip = _tooltip(f"{kind}: {name}")
    return (
        f"  {own} [label={label}, tooltip={tooltip}, shape={shape},"
        f" class={quoted(node.kind)}, entry={quoted(node.id)}]"
    )


FORMAT = Format(media_type="text/vnd.graphviz", renderers={Picture: dot})
