# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
JSON: parsed by the standard library, and read once more to tell where something stands.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import NoReturn

from zorgplicht.codec.formats import refusals
from zorgplicht.codec.formats.json_scanner import ESCAPED_HALF, Scanner
from zorgplicht.codec.formats.lines import Lines, located
from zorgplicht.codec.formats.tree import (
    Fault,
    FormatError,
    Path,
    Position,
    Tree,
    is_number,
    is_shallow,
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
    if not isinstance(tree, dict) or not is_shallow(tree) or _has_half_character(text, tree):
        _refuse(text)
    return tree


def positions(text: str) -> dict[Path, Position]:
    """
    Where every key and every item of a list starts, in a text that `parse` took.
    """
    text = refusals.clean(text)
    scanner = Scanner(text)
    scanner.run()
    return located(Lines(text), scanner.offsets)


def finder(text: str) -> Callable[[Path], Position]:
    """
    Tells the place of any path in a text that `parse` took.

    Of each object or array that a path leads through, it finds the members once and lets the
    decoder skip what they hold: that is much quicker than `positions` while few are asked for.
    """
    text = refusals.clean(text)
    lines = Lines(text)
    members: dict[int, Mapping[str | int, tuple[int, int]]] = {}

    def find(path: Path) -> Position:
        found, start = 0, _end_of_blank(text, 0)
        for step in path:
            if text[start] not in "{[":
                break
            if start not in members:
                members[start] = _members(text, start)
            if step not in members[start]:
                break
            found, start = members[start][step]
        return lines.at(found)

    return find


def _members(text: str, start: int) -> dict[str | int, tuple[int, int]]:
    """
    The keys or items of the object or array at *start*: where each stands, and its value.
    """
    found: dict[str | int, tuple[int, int]] = {}
    is_object = text[start] == "{"
    at = _end_of_blank(text, start + 1)
    while text[at] not in "]}":
        step: str | int = len(found)
        value = at
        if is_object:
            step, end = _SKIP(text, at)
            value = _end_of_blank(text, _end_of_blank(text, end) + 1)
        found[step] = at, value
        _, end = _SKIP(text, value)
        at = _end_of_blank(text, end)
        if text[at] == ",":
            at = _end_of_blank(text, at + 1)
    return found


def _end_of_blank(text: str, start: int) -> int:
    match = _BLANKS.match(text, start)
    assert match is not None  # noqa: S101 - it matches nothing at all too
    return match.end()


def _object(pairs: list[tuple[str, Tree]]) -> dict[str, Tree]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("duplicate key")
    return table


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS or not is_number(number := int(digits)):
        raise ValueError("too large")
    return number


def _fraction(digits: str) -> float:
    if not is_number(number := float(digits)):
        raise ValueError("not finite")
    return number


_MOST_DIGITS = 20
"""A sign and the digits of the largest number; Python refuses to read some thousands."""


def _nothing(_: str) -> None:
    return None


_BLANK = " \t\r\n"
_BLANKS = re.compile(f"[{_BLANK}]*+")
_SKIP = json.JSONDecoder().raw_decode
_STRICT = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_whole, parse_float=_fraction, parse_constant=_fraction
)
_SYNTAX_ONLY = json.JSONDecoder(parse_int=_nothing, parse_float=_nothing, parse_constant=_nothing)

# --- what is wrong with it -------------------------------------------------------------


def _refuse(text: str) -> NoReturn:
    """
    Raises all that is wrong with a text that is known to be wrong.
    """
    if not text.strip(_BLANK):
        raise FormatError((refusals.empty(),))
    broken = _syntax_error(text)
    scanner = Scanner(text if broken is None else text[: broken[0]])
    scanner.run()
    faults = scanner.faults
    if not scanner.has_table_root and (broken is None or scanner.is_done):
        faults.insert(0, refusals.not_a_table())
    if broken is not None and not scanner.is_too_deep:
        offset, says = broken
        faults.append(Fault(Lines(text).at(offset), scanner.path, *_sentences(text, offset, says)))
    # Without a fault the caller has used up nearly all of the stack.
    raise FormatError(tuple(faults) or (refusals.too_deep(refusals.START, ()),))


def _syntax_error(text: str) -> tuple[int, str] | None:
    """
    Where *text* stops being JSON, and what the standard library says of it.
    """
    try:
        _SYNTAX_ONLY.decode(text)
    except json.JSONDecodeError as error:
        before = text[: error.pos].rstrip(_BLANK)
        if text[error.pos : error.pos + 1] in {"]", "}"} and before.endswith(","):
            # Python before 3.13 complains of the bracket.
            return len(before) - 1, "Illegal trailing comma"
        return error.pos, error.msg
    except RecursionError:  # our own scanner finds where
        pass
    return None


def _sentences(text: str, offset: int, says: str) -> tuple[str, str]:
    if not text[offset:].strip(_BLANK):
        return (
            "de tekst houdt op voordat het document af is.",
            "the text stops before the document is complete.",
        )
    for start, nl, en in _SENTENCES:
        if says.startswith(start):
            return nl, en
    detail = refusals.one_line(says)
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


def _has_half_character(text: str, tree: Tree) -> bool:
    """
    Whether an escape made half a character; two of them in a row make a whole one.
    """
    if ESCAPED_HALF.search(text) is None:
        return False
    return refusals.find_surrogate(json.dumps(tree, ensure_ascii=False)) is not None
