# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Where everything stands in a TOML text, which tomllib does not tell.
"""

from __future__ import annotations

import re
import tomllib
from typing import final

from attrs import define

from zorgplicht.codec.formats import refusals
from zorgplicht.codec.formats.lines import EACH_BREAK, Lines
from zorgplicht.codec.formats.tree import (
    MAX_DEPTH,
    Fault,
    Path,
    Position,
    is_number,
)

_BLANK = re.compile(r"[ \t]*+")
_GAP = re.compile(r"(?:[ \t\n]++|\#[^\n]*+)*+")
_KEY_PART = re.compile(
    r"""[A-Za-z0-9_-]++ | "[^"\\\n]*+(?:\\.[^"\\\n]*+)*+" | '[^'\n]*+'""", re.VERBOSE
)
_STRING = re.compile(
    r'''
    """ [^"\\]*+ (?: (?: \\. | "{1,2}(?!") ) [^"\\]*+ )*+ "{3,5}
  | \'\'\' [^']*+ (?: '{1,2}(?!') [^']*+ )*+ '{3,5}
  | (?!""") " [^"\\\n]*+ (?: \\. [^"\\\n]*+ )*+ "
  | (?!\'\'\') ' [^'\n]*+ '
    ''',
    re.VERBOSE | re.DOTALL,
)
_WORD = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[ ][0-9]{2}:[-+.:0-9Zz]++ | [-+.:_0-9A-Za-z]++", re.VERBOSE
)
_DECIMAL = re.compile(r"[-+]?[0-9][0-9_]*")
_BASED = re.compile(r"0[xob][0-9A-Fa-f_]+")
_FLOAT = re.compile(r"[-+]?[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][-+]?[0-9][0-9_]*)?")
_SPECIAL = re.compile(r"[-+]?(?:inf|nan)")
_LONGEST = 20


class _Stop(Exception):  # noqa: N818 - control flow inside this module
    """
    Nothing more can be read.
    """


@define
class _Open:
    """
    An array or inline table that is not closed yet; *count* is of an array only.
    """

    path: Path
    start: int
    is_table: bool
    count: int = 0


@final
class Lexer:
    """
    A walk over a TOML text that tomllib took, or over the part before its complaint.

    It checks no grammar that tomllib checks. It reads everything that tomllib reads, and
    stops without a word where it can read no further. Nothing recurses.

    Args:
        text: Without CR LF, as tomllib sees it.
    """

    def __init__(self, text: str) -> None:
        self.offsets: dict[Path, int] = {(): 0}
        """Where each key and item stands."""
        self.ends: dict[int, tuple[int, Path]] = {}
        """By the offset where tomllib complains of a key: where the key stands."""
        self.faults: list[Fault] = []
        self.is_too_deep = False
        self.offset = 0
        self.path: Path = ()
        """The last key that was read."""
        self._text = text
        self._lines: Lines | None = None
        self._open: list[_Open] = []
        self._counts: dict[Path, int] = {}
        self._table: Path = ()

    def run(self) -> None:
        """
        Walks to the end of the text.
        """
        try:
            while self._statement():
                pass
        except _Stop:
            pass

    # --- statements ---

    def _statement(self) -> bool:
        self._skip(_GAP)
        if self._sees("[["):
            self._array_header()
        elif self._sees("["):
            self._table_header()
        elif self.offset < len(self._text):
            start, path = self._key(self._table)
            self._value(path, start)
            while self._open:
                self._go_on(self._open[-1])
        else:
            return False
        return True

    def _table_header(self) -> None:
        self.offset += 1
        start, path = self._header_key()
        self._refuse_depth(path, start)
        self.offsets[path] = start  # its own header is a better place than a mention
        self._table = path
        self._expect("]")

    def _array_header(self) -> None:
        bracket = self.offset
        self.offset += 2
        start, path = self._header_key()
        self.offsets.setdefault(path, start)
        index = self._counts.get(path, 0)
        self._counts[path] = index + 1
        self._table = (*path, index)
        self._refuse_depth(self._table, start)
        self.offsets[self._table] = bracket
        self._expect("]]")

    def _header_key(self) -> tuple[int, Path]:
        self._skip(_BLANK)
        start, path = self._dotted((), is_header=True)
        self.ends[self.offset] = (start, path)
        return start, path

    # --- keys ---

    def _key(self, table: Path) -> tuple[int, Path]:
        start, path = self._dotted(table, is_header=False)
        self._expect("=")
        self._skip(_BLANK)
        return start, path

    def _dotted(self, path: Path, *, is_header: bool) -> tuple[int, Path]:
        """
        The offset of the last part of a key, and the path it stands for.
        """
        while True:
            start = self.offset
            path = self.path = (*path, self._key_part())
            self._skip(_BLANK)
            if not self._sees("."):
                break
            self._mention(path, start)
            if is_header and path in self._counts:
                path = (*path, self._counts[path] - 1)
            self.offset += 1
            self._skip(_BLANK)
        if not is_header:
            self.offsets[path] = start
        return start, path

    def _mention(self, path: Path, start: int) -> None:
        self._refuse_depth(path, start)
        self.offsets.setdefault(path, start)

    def _key_part(self) -> str:
        token = self._match(_KEY_PART)
        if token[0] not in "\"'":
            return token
        if "\\" not in token or token[0] == "'":
            return token[1:-1]
        try:
            part = tomllib.loads(f"key = {token}")["key"]
        except tomllib.TOMLDecodeError:
            raise _Stop from None
        return str(part)

    # --- values ---

    def _value(self, path: Path, start: int) -> None:
        if self._sees("[") or self._sees("{"):
            self._refuse_depth(path, self.offset)
            self._open.append(_Open(path, start, is_table=self._sees("{")))
            self.offset += 1
            return
        if self._sees('"') or self._sees("'"):
            self._match(_STRING)
        else:
            at = self.offset
            self._check_number(at, path, self._match(_WORD))
        self.ends[self.offset] = (start, path)

    def _go_on(self, top: _Open) -> None:
        """
        Reads what comes next in the innermost array or inline table.
        """
        self._skip(_GAP)
        if self._sees(","):
            self.offset += 1
        elif self._sees("}" if top.is_table else "]"):
            self.offset += 1
            self._open.pop()
            self.ends[self.offset] = (top.start, top.path)
        elif top.is_table:
            start, path = self._key(top.path)
            self._value(path, start)
        else:
            path = (*top.path, top.count)
            top.count += 1
            self.offsets[path] = self.offset
            self._value(path, self.offset)

    def _check_number(self, at: int, path: Path, word: str) -> None:
        if _SPECIAL.fullmatch(word):
            self.faults.append(refusals.not_a_number(self._at(at), path, word))
        elif not _is_taken(word):
            self.faults.append(refusals.too_large(self._at(at), path))

    # --- characters ---

    def _sees(self, token: str) -> bool:
        return self._text.startswith(token, self.offset)

    def _expect(self, token: str) -> None:
        if not self._sees(token):
            raise _Stop
        self.offset += len(token)

    def _match(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self.offset)
        if found is None:
            raise _Stop
        self.offset = found.end()
        return found[0]

    def _skip(self, pattern: re.Pattern[str]) -> None:
        self._match(pattern)

    def _refuse_depth(self, path: Path, offset: int) -> None:
        """
        Stops when the table or list at *path* is too deep.
        """
        if len(path) >= MAX_DEPTH:
            self.faults.append(refusals.too_deep(self._at(offset), path))
            self.is_too_deep = True
            raise _Stop

    def _at(self, offset: int) -> Position:
        if self._lines is None:
            self._lines = Lines(self._text, EACH_BREAK)
        return self._lines.at(offset)


def _is_taken(word: str) -> bool:
    """
    Whether *word* is no number, or one that fits.
    """
    plain = word.replace("_", "")
    if _BASED.fullmatch(word):
        return is_number(int(plain, 0))
    if _DECIMAL.fullmatch(word):
        # The length first: Python refuses to read a number of thousands of digits.
        return len(plain) <= _LONGEST and is_number(int(plain))
    return _FLOAT.fullmatch(word) is None or is_number(float(plain))
