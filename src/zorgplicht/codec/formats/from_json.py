# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
JSON: parsed by the fast scanner of the standard library, and read again by a slow one of
our own when somebody asks where something stands.
"""

from __future__ import annotations

import json
import re
from typing import NoReturn, final

from attrs import define, field

from zorgplicht.codec.formats import refusals
from zorgplicht.codec.formats.tree import (
    MAX_DEPTH,
    Fault,
    FormatError,
    Lines,
    Path,
    Position,
    Tree,
    is_number,
    is_sound,
    located,
)


def parse(text: str) -> dict[str, Tree]:
    """
    The tree of a JSON text; null is None.

    Raises:
        FormatError: it is not JSON, not an object, or has duplicate keys, numbers that are
            not finite or do not fit in 64 bits, half characters, or too much depth.
    """
    text = refusals.clean(text)
    try:
        tree = _STRICT.decode(text)
    except (ValueError, RecursionError):
        _refuse(text)
    if not isinstance(tree, dict) or not is_sound(tree) or _has_half_character(text, tree):
        _refuse(text)
    return tree


def positions(text: str) -> dict[Path, Position]:
    """
    Where every key and every item of a list starts, in a text that `parse` took.
    """
    text = refusals.clean(text)
    scanner = _Scanner(text)
    scanner.run()
    return located(text, scanner.offsets)


def _object(pairs: list[tuple[str, Tree]]) -> dict[str, Tree]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("duplicate key")
    return table


def _nothing(_: str) -> None:
    return None


_STRICT = json.JSONDecoder(object_pairs_hook=_object)
_SYNTAX_ONLY = json.JSONDecoder(
    parse_int=_nothing, parse_float=_nothing, parse_constant=_nothing
)

# --- what is wrong with it -------------------------------------------------------------


def _refuse(text: str) -> NoReturn:
    """
    Raises all that is wrong with a text that is known to be wrong.
    """
    if not text.strip(" \t\r\n"):
        raise FormatError((refusals.empty(),))
    broken = _syntax_error(text)
    scanner = _Scanner(text if broken is None else text[: broken.pos])
    scanner.run()
    faults = scanner.faults
    if not scanner.has_table_root and (broken is None or scanner.is_done):
        faults.insert(0, refusals.not_a_table())
    if broken is not None and not scanner.is_too_deep:
        position = Lines(text).at(broken.pos)
        faults.append(Fault(position, scanner.path, *_sentences(broken)))
    # Without a fault the caller has used up nearly all of the stack.
    raise FormatError(tuple(faults) or (refusals.too_deep(refusals.START, ()),))


def _syntax_error(text: str) -> json.JSONDecodeError | None:
    try:
        _SYNTAX_ONLY.decode(text)
    except json.JSONDecodeError as error:
        return error
    except RecursionError:  # our own scanner finds where
        return None
    return None


def _sentences(error: json.JSONDecodeError) -> tuple[str, str]:
    if error.pos >= len(error.doc.rstrip(" \t\r\n")):
        return (
            "de tekst houdt op voordat het document af is.",
            "the text stops before the document is complete.",
        )
    for start, nl, en in _SENTENCES:
        if error.msg.startswith(start):
            return nl, en
    detail = refusals.one_line(error.msg)
    return f"dit is geen goede JSON ({detail}).", f"this is not valid JSON ({detail})."


_SENTENCES = (
    (
        "Expecting value",
        "hier hoort een waarde; staat tekst tussen dubbele aanhalingstekens?",
        "expected a value here; does text stand between double quotes?",
    ),
    (
        "Expecting property name",
        "hier hoort een sleutel tussen dubbele aanhalingstekens.",
        "expected a key between double quotes here.",
    ),
    (
        "Illegal trailing comma",
        "na deze komma hoort nog iets te komen, of de komma moet weg.",
        "something must follow this comma, or the comma must go.",
    ),
    ("Expecting ':'", "hier hoort een dubbele punt.", "expected a colon here."),
    ("Expecting ','", "hier hoort een komma.", "expected a comma here."),
    (
        "Extra data",
        "hier houdt het document op, maar er staat nog tekst achter.",
        "the document ends here, but more text follows.",
    ),
    (
        "Unterminated string",
        "deze tekst heeft geen sluitend aanhalingsteken.",
        "this text has no closing quote.",
    ),
    (
        "Invalid control character",
        "een nieuwe regel, tab of ander stuurteken mag niet zomaar in een tekst staan.",
        "a new line, tab or other control character cannot stand in a text as it is.",
    ),
    (
        "Invalid \\",
        "een backslash met deze tekens erachter betekent niets in JSON.",
        "a backslash followed by these characters means nothing in JSON.",
    ),
)

_ESCAPED_HALF = re.compile(r"\\u[dD][89a-fA-F]")


def _has_half_character(text: str, tree: Tree) -> bool:
    """
    Whether an escape made half a character; two of them in a row make a whole one.
    """
    if _ESCAPED_HALF.search(text) is None:
        return False
    return refusals.find_surrogate(json.dumps(tree, ensure_ascii=False)) is not None


# --- where it stands -------------------------------------------------------------------

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
class _Scanner:
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
        top.step = key
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
            self._enter(path, start, is_object=token == "{")
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
        if _ESCAPED_HALF.search(token) and refusals.find_surrogate(json.loads(token)) is not None:
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
