# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The text of a CSV file, and its cells (RFC 4180), each with the place where it begins.

The standard library reads CSV well, and does not tell in which column of a line a cell stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import NamedTuple

from zorgplicht.codec.document import read_text
from zorgplicht.errors import PolicyReadError, Problem, RegisterError, ResultsError

_LINE_END = re.compile(r"\r\n|\n|\r")


class Cell(NamedTuple):
    """
    One cell: its text, and its line and column from 1.
    """

    text: str
    line: int
    column: int


class CsvFault(Exception):  # noqa: N818 - caught inside interop, never seen outside
    """
    A text that is no CSV, with the place and the reason in both languages.
    """

    def __init__(self, line: int, column: int, nl: str, en: str) -> None:
        super().__init__(en)
        self.line = line
        self.column = column
        self.nl = nl
        self.en = en


def csv_text(name: str, *, most_bytes: int, error: type[RegisterError | ResultsError]) -> str:
    """
    The text of a file in UTF-8, without the mark that spreadsheets put before it.

    Raises:
        RegisterError: or what *error* is: the file cannot be read, or it is too big.
    """
    try:
        size = FilePath(name).stat().st_size
    except (OSError, ValueError):
        size = 0  # reading it says what is wrong
    if size > most_bytes:
        nl = f"het bestand is te groot ({size} bytes; hoogstens {most_bytes})."
        en = f"the file is too big ({size} bytes; at most {most_bytes})."
        raise error((Problem(file=name, nl=nl, en=en),))
    try:
        return read_text(name).removeprefix("\ufeff")
    except PolicyReadError as unreadable:
        raise error(unreadable.problems) from None


def rows_in(text: str, separator: str) -> Iterator[list[Cell]]:
    r"""
    The rows of *text*, without the empty ones.

    Raises:
        CsvFault: quotation marks do not match.

    Examples:
        >>> [[cell.text for cell in row] for row in rows_in('a,b\n"1,5",2\n', ",")]
        [['a', 'b'], ['1,5', '2']]
    """
    bare = re.compile(f"[^{re.escape(separator)}\r\n]*")
    at, line, start = 0, 1, 0
    row: list[Cell] = []
    while at < len(text):
        column = at - start + 1
        if text[at] == '"':
            words, after = _quoted(text, at, line, column)
            row.append(Cell(words, line, column))
            for end in _LINE_END.finditer(text, at, after):
                line, start = line + 1, end.end()
            at = after
            if at < len(text) and text[at] not in {separator, "\r", "\n"}:
                raise CsvFault(line, at - start + 1, *_AFTER_QUOTE)
        else:
            found = bare.match(text, at)
            assert found is not None  # noqa: S101 - it also matches nothing
            row.append(Cell(found[0], line, column))
            at = found.end()
        if text[at : at + 1] == separator:
            at += 1
            if at == len(text) or text[at] in "\r\n":
                row.append(Cell("", line, at - start + 1))
        if at == len(text) or text[at] in "\r\n":
            if any(cell.text.strip() for cell in row):
                yield row
            row = []
            end_of_line = _LINE_END.match(text, at)
            if end_of_line:
                at = end_of_line.end()
                line, start = line + 1, at


_AFTER_QUOTE = (
    "na het sluitende aanhalingsteken hoort een scheidingsteken.",
    "after the closing quotation mark a separator should follow.",
)
_NOT_CLOSED = (
    "dit aanhalingsteken wordt niet gesloten.",
    "this quotation mark is not closed.",
)


def _quoted(text: str, at: int, line: int, column: int) -> tuple[str, int]:
    """
    What stands between quotation marks from *at* on, and where it ends.
    """
    found = re.compile(r'"((?:[^"]|"")*)"').match(text, at)
    if found is None:
        raise CsvFault(line, column, *_NOT_CLOSED)
    return found[1].replace('""', '"'), found.end()
