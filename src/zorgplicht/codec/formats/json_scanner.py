# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Where everything stands in a JSON text, which the standard library does not tell.
"""

from __future__ import annotations

import json
import re
from typing import final

from attrs import define, field

from zorgplicht.codec.formats import refusals
from zorgplicht.codec.formats.lines import Lines
from zorgplicht.codec.formats.tree import MAX_DEPTH, Fault, Path, Position, is_number

_TOKEN = re.compile(
    r"""[ \t\r\n]*+ (?:
        (?P<open> [\[{] )
      | (?P<close> [\]}] )
      | (?P<comma> , )
      | (?P<colon> : )
      | (?P<string> " [^"\\\x00-\x1f]*+ (?: \\. [^"\\\x00-\x1f]*+ )*+ " )
      | (?P<word> [-+.0-9A-Za-z]++ )
    )""",
    re.VERBOSE,
)
_INTEGER = re.compile(r"-?[0-9]+")
ESCAPED_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_LITERALS = {"true", "false", "null"}


@define
class _Open:
    """
    An object or array that is not closed yet, and the step to its next value.

    Of an object the step is None until its key is read.
    """

    path: Path
    is_object: bool
    keys: set[str] = field(factory=set)
    step: str | int | None = None


@final
class Scanner:
    """
    A walk over a text of which the JSON decoder has found it well-formed up to its end.

    So it checks no grammar; it keeps a stack of its own and stops when it goes too deep.
    """

    def __init__(self, text: str) -> None:
        self.offsets: dict[Path, int] = {(): 0}
        self.faults: list[Fault] = []
        self.is_too_deep = False
        self.is_done = False
        self.has_table_root = False
        self._text = text
        self._lines: Lines | None = None
        self._open: list[_Open] = []

    @property
    def path(self) -> Path:
        """
        The value that the walk has come to.
        """
        if not self._open:
            return ()
        top = self._open[-1]
        return top.path if top.step is None else (*top.path, top.step)

    def run(self) -> None:
        """
        Walks to the end, or to where something stands that is no token.
        """
        offset = 0
        while not self.is_done and (token := _TOKEN.match(self._text, offset)):
            offset = token.end()
            kind = token.lastgroup or ""
            start = token.start(kind)
            if kind == "comma":
                self._comma()
            elif kind == "close":
                self._close()
            elif kind == "string" and self._open and self._open[-1].step is None:
                self._key(start, token["string"])
            elif kind != "colon":
                self._value(kind, start, token[kind])

    def _comma(self) -> None:
        top = self._open[-1]
        top.step = top.step + 1 if isinstance(top.step, int) else None

    def _close(self) -> None:
        self._open.pop()
        self.is_done = not self._open

    def _key(self, start: int, token: str) -> None:
        top = self._open[-1]
        key = json.loads(token)
        top.step = refusals.mended(key)
        path = self.path
        self.offsets[path] = start
        if key in top.keys:
            self.faults.append(refusals.duplicate_key(self._at(start), path))
        top.keys.add(key)
        self._check_string(start, token, path)

    def _value(self, kind: str, start: int, token: str) -> None:
        path = self.path
        if self._open and not self._open[-1].is_object:
            self.offsets[path] = start
        if kind == "open":
            self._enter(path, start, is_object=token.startswith("{"))
            return
        if kind == "string":
            self._check_string(start, token, path)
        elif token not in _LITERALS:
            self._check_number(start, token, path)
        self.is_done = not self._open

    def _enter(self, path: Path, start: int, *, is_object: bool) -> None:
        if len(path) >= MAX_DEPTH:
            self.faults.append(refusals.too_deep(self._at(start), path))
            self.is_too_deep = self.is_done = True
            return
        if not self._open:
            self.has_table_root = is_object
        self._open.append(_Open(path, is_object, step=None if is_object else 0))

    def _check_string(self, start: int, token: str, path: Path) -> None:
        if ESCAPED_HALF.search(token) and refusals.find_surrogate(json.loads(token)) is not None:
            self.faults.append(refusals.half_character(self._at(start), path))

    def _check_number(self, start: int, token: str, path: Path) -> None:
        if token.lstrip("-")[:1].isalpha():
            self.faults.append(refusals.not_a_number(self._at(start), path, token))
        elif not _is_taken(token):
            self.faults.append(refusals.too_large(self._at(start), path))

    def _at(self, offset: int) -> Position:
        if self._lines is None:
            self._lines = Lines(self._text)
        return self._lines.at(offset)


def _is_taken(number: str) -> bool:
    if _INTEGER.fullmatch(number):
        # The length first: Python refuses to read a number of thousands of digits.
        return len(number) <= 20 and is_number(int(number))  # noqa: PLR2004 - a sign and 19 digits
    return is_number(float(number))
