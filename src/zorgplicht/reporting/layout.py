# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Lines of plain text: width, indentation, and nothing that a terminal would obey.
"""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable, Iterator

from zorgplicht.reporting.prose import Block, Code, Items, Paragraph, blocks

WIDTH = 90

_OBEYED = {"Cc", "Cs", "Zl", "Zp"}
_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that change the direction of writing, and so can hide what a line says."""


def harmless(line: str) -> str:
    r"""
    *line* with every control character written out, so that it cannot steer a terminal.

    Examples:
        >>> print(harmless("rood: \x1b[31m"))
        rood: \x1b[31m
    """
    if line.isascii() and line.isprintable():
        return line
    return "".join(_shown(character) for character in line)


def _shown(character: str) -> str:
    if unicodedata.category(character) not in _OBEYED and character not in _TURNS:
        return character
    return numbered(character)


def numbered(character: str) -> str:
    r"""
    *character* written out by its number.

    Examples:
        >>> print(numbered("\x1b"), numbered("\u202e"))
        \x1b \u202e
    """
    number = ord(character)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"  # noqa: PLR2004 - one byte


def page(lines: Iterable[str]) -> str:
    """
    The lines as one text.

    Every line of a report passes here, and none brings a newline of its own.
    """
    return "".join(f"{harmless(line).rstrip()}\n" for line in lines)


def fill(text: str, first: str = "", rest: str | None = None) -> Iterator[str]:
    """
    *text* in lines of at most 90 columns; a longer word stays whole.

    Args:
        text: Any text; white space in it counts as one space.
        first: What stands before the first line.
        rest: What stands before the other lines; None: as wide as *first*, but empty.
    """
    yield from textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first) if rest is None else rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def prose(text: str, indent: str = "") -> Iterator[str]:
    """
    A text with paragraphs, lists and examples, as rules write it, in lines.
    """
    for index, block in enumerate(blocks(text)):
        if index:
            yield ""
        yield from _block(block, indent)


def _block(block: Block, indent: str) -> Iterator[str]:
    match block:
        case Paragraph():
            yield from fill(block.text, indent)
        case Items():
            for mark, item in block.items:
                yield from fill(item, f"{indent}{mark} ")
        case Code():
            yield from (f"{indent}{line}" for line in block.lines)


def heading(title: str, mark: str = "-") -> Iterator[str]:
    """
    An empty line, and a title that is underlined.
    """
    yield ""
    yield title
    yield mark * min(len(title), WIDTH)
