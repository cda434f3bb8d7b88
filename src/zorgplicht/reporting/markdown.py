# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Pieces of Markdown in which every text is a text: CommonMark, and what GitHub and GitLab add.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from zorgplicht.reporting.citations import Passage
from zorgplicht.reporting.layout import harmless
from zorgplicht.reporting.prose import Code, Items, Paragraph, blocks, spans

_MEANS = re.compile(r"[\\`*_\[\]<>|~&$!]")
"""Characters that mean something wherever they stand."""

_BEGINS = re.compile(r"^(?P<number>\d+(?=[.)]))?(?P<mark>[#+\-=:.)])")
"""What makes a line a heading, a list or something else."""

_LINKS = re.compile(r"(?i)(?P<before>https?|ftp|mailto|xmpp|www)(?P<mark>[:.])")
"""What becomes a link by itself."""

_CALLS = re.compile(r"@(?=\w)")
"""What calls a person by name, or makes an address of mail. No escape stops that; code does."""

_ADDRESS = re.compile(r"https?://[^\s<>\\]+")


def text(words: str) -> str:
    r"""
    *words* as Markdown that shows them and does nothing else.

    Examples:
        >>> print(text("<b> [x](https://x.example) *a* | @team"))
        \<b\> \[x\](https\://x.example) \*a\* \| `@`team
    """
    return _begun(_inline(words.strip()))


def code(words: str) -> str:
    r"""
    *words* as a word of code. Not for a table, which reads a bar in code as a new cell.

    Examples:
        >>> print(code("a `b`"))
        `` a `b` ``
    """
    said = harmless(words)
    if not said.strip():
        return text(said)
    space = " " if said[0] in "` " or said[-1] in "` " else ""
    fence = "`" * (_longest_run(said) + 1)
    return f"{fence}{space}{said}{space}{fence}"


def line(words: str) -> str:
    """
    A text of ours in one line; what stands between backticks is code.
    """
    said = (code(one.text) if one.is_code else _inline(one.text) for one in spans(words))
    return _begun("".join(said))


def prose(words: str) -> Iterator[str]:
    """
    A text of ours with paragraphs, lists and examples, in lines.
    """
    for index, block in enumerate(blocks(words)):
        if index:
            yield ""
        match block:
            case Paragraph():
                yield line(block.text)
            case Items():
                yield from (f"- {line(item)}" for _, item in block.items)
            case Code():
                yield from fenced(block.lines, "toml")


def fenced(lines: Iterable[str], language: str = "text") -> Iterator[str]:
    """
    A block of code, between fences that are longer than any within it.
    """
    said = [harmless(one) for one in lines]
    fence = "`" * max(3, _longest_run("\n".join(said)) + 1)
    yield fence + language
    yield from said
    yield fence


def row(cells: Iterable[str]) -> str:
    """
    A row of a table, of cells that are Markdown already.
    """
    return f"| {' | '.join(cells)} |"


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """
    A table; its cells are Markdown already.
    """
    columns = list(head)
    yield row(columns)
    yield row("---" for _ in columns)
    yield from map(row, rows)


def link(words: str, address: str | None) -> str:
    """
    *words* as a link; only as words when *address* is no address of the web.
    """
    if address is None or not _ADDRESS.fullmatch(address):
        return text(words)
    return f"[{text(words)}](<{harmless(address)}>)"


def passage_items(passages: Iterable[Passage]) -> Iterator[str]:
    """
    Provisions as a list, with where they can be read.
    """
    for one in passages:
        yield f"- {link(one.citation, one.uri)}: {text('; '.join(one.about))}"


def _inline(words: str) -> str:
    said = harmless(re.sub(r"\s+", " ", words))
    said = _MEANS.sub(r"\\\g<0>", said)
    said = _LINKS.sub(r"\g<before>\\\g<mark>", said)
    return _CALLS.sub("`@`", said)


def _begun(said: str) -> str:
    return _BEGINS.sub(lambda found: f"{found['number'] or ''}\\{found['mark']}", said)


def _longest_run(said: str) -> int:
    return max(map(len, re.findall("`+", said)), default=0)
