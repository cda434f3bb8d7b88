# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Mermaid, for pictures in Markdown: GitHub, GitLab, wikis and documentation draw it.

Each kind has a shape of its own and its name stands in the node, so nothing hangs on colour.
``accTitle`` and ``accDescr`` become the title and description of the drawing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from zorgplicht.model.picture import Direction, Picture, PictureNode
from zorgplicht.model.text import Language, Text
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.machine_text import visible
from zorgplicht.reporting.speaker import Speaker

MOST_EDGES = 500
"""Arrows that Mermaid draws, as it comes (``maxEdges``)."""
MOST_TEXT = 50_000
"""Characters that it reads, as it comes (``maxTextSize``)."""

_PLAIN = re.compile(r"[^\w \-,]|_", re.ASCII)
_READ_ALL_THE_SAME = re.compile(
    r"(?<=\$)(?=\$)|(?<=\\)(?=n)|(?<=ﬂ)(?=°)|(?<=¶)(?=ß)|(?<=:)(?=fa-)"
)
"""Inside what Mermaid takes for a formula, an end of line, a number or an icon."""
_NOT_IN_TITLE = re.compile(r"[^\w \-,.:;()'/]")
_TOO_LARGE = Text(
    nl="Deze tekening is groter dan Mermaid tekent zonder andere instellingen: maxEdges {edges},"
    " maxTextSize {size}. Kies een kleiner deel, of een andere vorm.",
    en="This picture is larger than Mermaid draws as it comes: maxEdges {edges}, maxTextSize"
    " {size}. Choose a smaller part, or another format.",
)
_SHAPES: Mapping[str, tuple[str, str]] = {
    "barrier": ("{{", "}}"),
    "variant": ("{{", "}}"),
    "situation": ("{{", "}}"),
    "capability": ("(", ")"),
    "channel": ("[[", "]]"),
    "group": ("([", "])"),
    "fact": ("[/", "/]"),
    "enabler": ("[(", ")]"),
    "pillar": ("[\\", "/]"),
    "law": (">", "]"),
    "obligation": ("[/", "\\]"),
    "entry": ("[[", "]]"),
}
_ARROWS = {Direction.RIGHT: "LR", Direction.DOWN: "TB"}


def escaped(text: str) -> str:
    r"""
    *text* as Mermaid shows it as text: every sign by its number.

    Mermaid reads quotes, brackets, ``%%{init``, backticks, Markdown and ``#quot;`` in labels;
    it reads numbers last of all.

    Examples:
        >>> print(escaped('Hulp "bij" [formulieren]'))
        Hulp #34;bij#34; #91;formulieren#93;
    """
    flat = _READ_ALL_THE_SAME.sub("\u200b", " ".join(visible(text).split()))
    # Mermaid refuses an empty text between quotes.
    return _PLAIN.sub(lambda found: f"#{ord(found[0])};", flat) or "#160;"


def mermaid(picture: Picture, language: Language) -> str:
    """
    The picture as the text of a Mermaid flowchart.
    """
    lines = list(_lines(picture, Speaker(language)))
    size = sum(len(line) + 1 for line in lines)
    if len(picture.edges) > MOST_EDGES or size > MOST_TEXT:
        words = Speaker(language)(_TOO_LARGE, edges=len(picture.edges), size=size)
        lines.insert(lines.index(_head(picture)) + 1, f"  %% {words}")
    return "".join(f"{line}\n" for line in lines)


def _head(picture: Picture) -> str:
    return f"flowchart {_ARROWS[picture.direction]}"


def _lines(picture: Picture, say: Speaker) -> Iterator[str]:
    description = say(picture.description)
    if picture.left_out is not None:
        description += " " + say(picture.left_out)
    yield "---"
    yield f'title: "{_yaml(say(picture.title))}"'
    yield "---"
    yield _head(picture)
    yield f"  accTitle: {escaped(say(picture.title))}"
    yield f"  accDescr: {escaped(description)}"
    names = {node.id: f"n{number}" for number, node in enumerate(picture.nodes, start=1)}
    yield from (_node(names[one.id], one, say) for one in picture.nodes if one.part is None)
    # Mermaid puts the box that comes last on top.
    for number, part in reversed([*enumerate(picture.parts, start=1)]):
        yield f'  subgraph p{number}["{escaped(say(part.label))}"]'
        # A box without arrows to others would run the other way.
        yield f"    direction {_ARROWS[picture.direction]}"
        inside = (node for node in picture.nodes if node.part == part.id)
        yield from (f"  {_node(names[node.id], node, say)}" for node in inside)
        yield "  end"
    for edge in picture.edges:
        label = escaped(say(edge.label))
        yield f'  {names[edge.source]} -->|"{label}"| {names[edge.target]}'
    if picture.left_out is not None:
        yield f'  note["{_broken(say(picture.left_out))}"]'
        if not picture.parts and picture.nodes:  # else it is drawn over arrows
            yield f"  {names[picture.nodes[-1].id]} ~~~ note"
        yield "  style note stroke-dasharray: 4 4"


def _node(name: str, node: PictureNode, say: Speaker) -> str:
    first, last = _SHAPES.get(node.kind, ("[", "]"))
    kind, label = escaped(say(node.kind_label)), _broken(say(node.label))
    return f'  {name}{first}"{kind}:<br/>{label}"{last}'


def _yaml(text: str) -> str:
    """
    *text* within quotes in YAML, which knows nothing of the numbers of Mermaid.
    """
    flat = " ".join(visible(text).split())
    return _NOT_IN_TITLE.sub(lambda found: f"\\U{ord(found[0]):08x}", flat)


def _broken(label: str, width: int = 28) -> str:
    """
    A label in lines that fit in a node.
    """
    return "<br/>".join(escaped(line) for line in _wrapped(label.split(), width))


def _wrapped(words: Iterable[str], width: int) -> Iterator[str]:
    line = ""
    for word in words:
        if line and len(line) + len(word) >= width:
            yield line
            line = ""
        line = f"{line} {word}".lstrip()
    yield line


FORMAT = Format(media_type="text/vnd.mermaid", renderers={Picture: mermaid})
