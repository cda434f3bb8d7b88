# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The texts of rules as every format needs them: paragraphs, lists, examples, words of code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import final

from attrs import frozen

_ITEM = re.compile(r"(?P<mark>[-*•]|\d+[.)])\s+")
_CODE = re.compile(r"`([^`]+)`")


@final
@frozen
class Paragraph:
    """
    A paragraph, on one line.
    """

    text: str


@final
@frozen
class Items:
    """
    A list: each item with the mark before it.
    """

    items: tuple[tuple[str, str], ...]


@final
@frozen
class Code:
    """
    A fragment of a policy; its lines stay as they are.
    """

    lines: tuple[str, ...]


Block = Paragraph | Items | Code


@final
@frozen
class Span:
    """
    A piece of a paragraph: words, or a word of code.
    """

    text: str
    is_code: bool = False


def blocks(text: str) -> Iterator[Block]:
    r"""
    The paragraphs, lists and examples in *text*; examples that follow each other are one.

    Examples:
        >>> list(blocks("Schrijf\nhet op.\n\na = 1"))
        [Paragraph(text='Schrijf het op.'), Code(lines=('a = 1',))]
    """
    found = map(_block, re.split(r"\n\s*\n", text.strip("\n")))
    for is_code, together in groupby(found, lambda block: isinstance(block, Code)):
        if not is_code:
            yield from together
            continue
        first, *others = (one.lines for one in together if isinstance(one, Code))
        yield Code(sum((("", *lines) for lines in others), first))


def spans(text: str) -> Iterator[Span]:
    """
    The words of *text* and, between backticks, its words of code.

    Examples:
        >>> list(spans("Vul `owner`"))
        [Span(text='Vul ', is_code=False), Span(text='owner', is_code=True)]
    """
    for index, part in enumerate(_CODE.split(text)):
        if part:
            yield Span(part, is_code=index % 2 == 1)


def _block(block: str) -> Block:
    lines = block.split("\n")
    if lines[0].startswith(("    ", "\t", "```")) or _is_table(lines):
        return Code(tuple(line for line in lines if not line.startswith("```")))
    joined = tuple(_items(lines))
    marks = [_ITEM.match(one) for one in joined]
    if marks[0] is None:
        return Paragraph(" ".join(joined))
    return Items(
        tuple(
            (mark["mark"], item[mark.end() :]) if mark else ("", item)
            for mark, item in zip(marks, joined, strict=True)
        )
    )


def _is_table(lines: list[str]) -> bool:
    """
    Whether it is a fragment of TOML: its lines must stay as they are.
    """
    return any(re.match(r"\[.*\]$|[\w-]+(\.[\w-]+)* = ", line) for line in lines)


def _items(lines: list[str]) -> Iterator[str]:
    """
    The paragraph as one text, or the items of the list that it is.
    """
    item = ""
    for line in lines:
        if _ITEM.match(line) and item:
            yield item
            item = line
        else:
            item = f"{item} {line.strip()}" if item else line
    yield item
