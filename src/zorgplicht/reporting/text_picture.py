# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A picture as a list, to be read instead of looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zorgplicht.model.picture import Picture, PictureEdge, PictureNode
from zorgplicht.model.text import Text
from zorgplicht.reporting.layout import fill, heading
from zorgplicht.reporting.speaker import Speaker

_FROM = Text(nl="Van waar de pijlen komen", en="Where the arrows start")
_ALONE = Text(nl="(geen pijlen)", en="(no arrows)")


def picture_lines(picture: Picture, say: Speaker) -> Iterator[str]:
    """
    Title and description; then each node with the arrows that leave it.
    """
    title = list(fill(say(picture.title)))
    yield from title
    yield "=" * max((len(line) for line in title), default=0)
    yield from fill(say(picture.description))
    if picture.left_out is not None:
        yield from fill(say(picture.left_out))
    loose = [node for node in picture.nodes if node.part is None]
    if loose:
        yield from (heading(say(_FROM)) if picture.parts else ("",))
        yield from _nodes(picture, loose, say)
    for part in picture.parts:
        yield from heading(say(part.label))
        yield from _nodes(picture, [node for node in picture.nodes if node.part == part.id], say)


def _nodes(picture: Picture, nodes: Sequence[PictureNode], say: Speaker) -> Iterator[str]:
    by_id = {node.id: node for node in picture.nodes}
    parts = {part.id: say(part.label) for part in picture.parts}
    leaving: dict[str, list[PictureEdge]] = {}
    for edge in picture.edges:
        leaving.setdefault(edge.source, []).append(edge)
    met = {edge.target for edge in picture.edges}
    for node in nodes:
        if node.id not in leaving and node.id in met:
            continue  # It is named where an arrow ends in it.
        alone = "" if node.id in leaving else " " + say(_ALONE)
        yield from fill(_named(node, say) + alone, "- ")
        for edge in leaving.get(node.id, ()):
            target = by_id[edge.target]
            there = ""
            if target.part is not None and target.part != node.part:
                there = f"; {parts[target.part]}"
            what = f"{say(target.label)} ({say(target.kind_label)}){there}"
            yield from fill(f"{say(edge.label)}: {what}", "  - ")


def _named(node: PictureNode, say: Speaker) -> str:
    return f"{say(node.kind_label)}: {say(node.label)}"
