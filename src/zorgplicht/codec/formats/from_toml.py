# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
TOML: parsed by the standard library, whose complaints are put in our words and places.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

from zorgplicht.codec.formats import refusals
from zorgplicht.codec.formats.lines import EACH_BREAK, Lines, located
from zorgplicht.codec.formats.tree import (
    MAX_DEPTH,
    Fault,
    FormatError,
    Path,
    Position,
    Tree,
    is_sound,
)

if TYPE_CHECKING:
    from zorgplicht.codec.formats.toml_lexer import Lexer


def parse(text: str) -> dict[str, Tree]:
    """
    The tree of a TOML text.

    Raises:
        FormatError: it is not TOML 1.0, or has duplicate keys, numbers that are not finite
            or do not fit in 64 bits, or too much depth.
    """
    text = _clean(text)
    if _may_have_long_key(text):
        _refuse_depth(text)
    try:
        tree: dict[str, Tree] = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        _refuse(text, error)
    if not is_sound(tree):
        _refuse(text)
    return tree


def positions(text: str) -> dict[Path, Position]:
    """
    Where every key and every item of a list stands, in a text that `parse` took.

    A table is where the last part of its key stands in its own header, or else where its
    name was written first. An item of an array of tables is at the ``[[`` of its header.
    """
    text = _clean(text)
    return located(Lines(text, EACH_BREAK), _walk(text).offsets)


def finder(text: str) -> Callable[[Path], Position]:
    """
    Tells the place of any path in a text that `parse` took.
    """
    known = positions(text)

    def find(path: Path) -> Position:
        while path and path not in known:
            path = path[:-1]
        return known.get(path, refusals.START)

    return find


def _clean(text: str) -> str:
    # As tomllib does it. Lines and columns stay the same.
    return refusals.clean(text).replace("\r\n", "\n")


def _walk(text: str) -> Lexer:
    # The lexer is loaded only when a place or a fault is asked for.
    from zorgplicht.codec.formats.toml_lexer import Lexer

    lexer = Lexer(text)
    lexer.run()
    return lexer


def _may_have_long_key(text: str) -> bool:
    return text.count(".") >= MAX_DEPTH and any(
        line.count(".") >= MAX_DEPTH for line in text.split("\n")
    )


def _refuse_depth(text: str) -> None:
    """
    Raises the fault of a key with too many parts, before tomllib sees it.

    The time that tomllib needs for a key grows with the square of its parts.
    """
    lexer = _walk(text)
    if lexer.is_too_deep:
        raise FormatError(tuple(lexer.faults))


# --- what is wrong with it -------------------------------------------------------------


def _refuse(text: str, error: Exception | None = None) -> NoReturn:
    """
    Raises all that can be found wrong with a text that is known to be wrong.
    """
    found = _COMPLAINT.fullmatch(str(error)) if isinstance(error, ValueError) else None
    end = len(text) if found is None else _offset(text, found)
    lexer = _walk(text[:end])
    faults = lexer.faults
    if found is not None and not lexer.is_too_deep:
        faults.append(_complaint(found["says"], text, end, lexer))
    # Without a fault the caller has used up nearly all of the stack.
    raise FormatError(tuple(faults) or (refusals.too_deep(refusals.START, ()),))


_COMPLAINT = re.compile(
    r"(?P<says>.*) \(at (?:line (?P<line>[0-9]+), column (?P<column>[0-9]+)|end of document)\)",
    re.DOTALL,
)


def _offset(text: str, complaint: re.Match[str]) -> int:
    if complaint["line"] is None:
        return len(text)
    start = 0
    for _ in range(int(complaint["line"]) - 1):
        start = text.index("\n", start) + 1
    return start + int(complaint["column"]) - 1


def _complaint(says: str, text: str, offset: int, lexer: Lexer) -> Fault:
    lines = Lines(text, EACH_BREAK)
    if says.startswith(_SECOND_KEY) and offset in lexer.ends:
        start, path = lexer.ends[offset]
        return _second_key(says, lines.at(start), path)
    if offset == len(text) and says.startswith(_NO_CLOSING_QUOTE):
        offset = lexer.offset  # where the text starts that does not end
    return Fault(lines.at(offset), lexer.path, *_sentences(says))


_SECOND_KEY = (
    "Cannot declare",
    "Cannot mutate",
    "Cannot overwrite",
    "Cannot redefine",
    "Duplicate inline table key",
)
_NO_CLOSING_QUOTE = ("Unterminated string", "Expected \"'")


def _second_key(says: str, position: Position, path: Path) -> Fault:
    if not says.startswith(("Cannot mutate", "Cannot redefine")):
        return refusals.duplicate_key(position, path)
    key = refusals.quoted(path[-1])
    return Fault(
        position,
        path,
        f"wat {key} hier toevoegt hoort in een tabel of lijst die elders al af is.",
        f"what {key} adds here belongs in a table or list that was completed elsewhere.",
    )


def _sentences(says: str) -> tuple[str, str]:
    for start, nl, en in _SENTENCES:
        if says.startswith(start):
            return nl, en
    detail = refusals.one_line(says)
    return f"dit is geen goede TOML ({detail}).", f"this is not valid TOML ({detail})."


_SENTENCES = (
    (
        "Invalid statement",
        "hier hoort een sleutel, een [kop] of commentaar na #.",
        "expected a key, a [header] or a comment after # here.",
    ),
    (
        "Expected newline",
        "hier hoort de regel op te houden.",
        "the line should end here.",
    ),
    (
        "Expected '='",
        "na een sleutel hoort een = te komen.",
        "an = must follow a key.",
    ),
    (
        "Expected ']",
        "de kop van een tabel hoort met evenveel ] te eindigen als hij met [ begint.",
        "a table header must end with as many ] as the [ it begins with.",
    ),
    (
        "Invalid initial character for a key",
        "hier hoort een sleutel; andere tekens dan a-z, 0-9, - en _ tussen aanhalingstekens.",
        "expected a key here; characters other than a-z, 0-9, - and _ go between quotes.",
    ),
    (
        "Invalid value",
        "hier hoort een waarde; staat tekst tussen aanhalingstekens?",
        "expected a value here; does text stand between quotes?",
    ),
    (
        "Invalid date",
        "deze datum of tijd bestaat niet.",
        "this date or time does not exist.",
    ),
    (
        "Unclosed array",
        "in deze lijst ontbreekt een komma of de sluitende ].",
        "this list lacks a comma or its closing ].",
    ),
    (
        "Unclosed inline table",
        "in deze tabel ontbreekt een komma of de sluitende }.",
        "this table lacks a comma or its closing }.",
    ),
    (
        "Illegal character '\\n'",
        "deze tekst heeft geen sluitend aanhalingsteken op dezelfde regel.",
        "this text has no closing quote on the same line.",
    ),
    (
        "Found invalid character '\\n'",
        "deze tekst heeft geen sluitend aanhalingsteken op dezelfde regel.",
        "this text has no closing quote on the same line.",
    ),
    (
        _NO_CLOSING_QUOTE,
        "deze tekst heeft geen sluitend aanhalingsteken.",
        "this text has no closing quote.",
    ),
    (
        ("Illegal character", "Found invalid character"),
        "hier staat een stuurteken dat niet in TOML mag staan.",
        "here is a control character that TOML does not allow.",
    ),
    (
        ("Unescaped '\\'", "Invalid hex value", "Escaped character is not"),
        (
            "een backslash met deze tekens erachter betekent niets; "
            "tekst met een backslash kan tussen enkele aanhalingstekens staan."
        ),
        (
            "a backslash followed by these characters means nothing; "
            "text with a backslash can stand between single quotes."
        ),
    ),
    (
        _SECOND_KEY,
        "deze sleutel staat hier voor de tweede keer.",
        "this key is given here for the second time.",
    ),
)
