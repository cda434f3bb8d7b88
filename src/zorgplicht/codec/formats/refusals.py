# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What is refused in every format, and the words for it.
"""

from __future__ import annotations

from zorgplicht.codec.formats.lines import Lines
from zorgplicht.codec.formats.tree import MAX_DEPTH, Fault, FormatError, Path, Position

START = Position(1, 1)
_SHOWN = 40


def clean(text: str) -> str:
    """
    *text* without its byte order mark.

    Raises:
        FormatError: it holds characters that no document may hold: NUL, which points at a
            file that is no text or is UTF-16, or half of a surrogate pair.
    """
    text = text.removeprefix("\ufeff")
    faults = []
    if "\0" in text:
        faults.append(
            Fault(
                Lines(text).at(text.index("\0")),
                (),
                "hier staat een NUL-teken; is dit wel een tekst in UTF-8?",
                "here is a NUL character; is this a text in UTF-8?",
            )
        )
    if text.startswith("\ufeff"):
        faults.append(
            Fault(
                START,
                (),
                "het document begint met twee bytevolgordetekens (BOM).",
                "the document begins with two byte order marks (BOM).",
            )
        )
    if (offset := find_surrogate(text)) is not None:
        faults.append(half_character(Lines(text).at(offset), ()))
    if faults:
        raise FormatError(tuple(sorted(faults, key=lambda fault: fault.position)))
    return text


def find_surrogate(text: str) -> int | None:
    """
    The offset of the first half of a surrogate pair in *text*; None when there is none.
    """
    try:
        text.encode()  # many times faster than a search, and nearly always enough
    except UnicodeEncodeError as error:
        return error.start
    return None


def mended(text: str) -> str:
    """
    *text* with another character for each half one, so that it can be shown.
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def half_character(position: Position, path: Path) -> Fault:
    """
    Half of a surrogate pair, which is no character.
    """
    return Fault(
        position,
        path,
        "hier staat een half teken (een los surrogaat), dat in geen tekst kan staan.",
        "here is half a character (a lone surrogate), which no text can hold.",
    )


def duplicate_key(position: Position, path: Path) -> Fault:
    """
    A key that its table already has.
    """
    key = quoted(path[-1])
    return Fault(
        position,
        path,
        f"de sleutel {key} staat hier voor de tweede keer.",
        f"the key {key} is given here for the second time.",
    )


def too_deep(position: Position, path: Path) -> Fault:
    """
    A table or a list inside too many others.
    """
    return Fault(
        position,
        path,
        f"hier staan meer dan {MAX_DEPTH} tabellen en lijsten in elkaar.",
        f"more than {MAX_DEPTH} tables and lists stand inside one another here.",
    )


def too_large(position: Position, path: Path) -> Fault:
    """
    A number that does not fit in 64 bits.
    """
    return Fault(
        position,
        path,
        "dit getal is te groot.",
        "this number is too large.",
    )


def not_a_number(position: Position, path: Path, word: str) -> Fault:
    """
    Infinity, or the absence of a number.
    """
    shown = quoted(word)
    return Fault(
        position,
        path,
        f"{shown} is geen getal dat in een beleid kan staan.",
        f"{shown} is not a number that a policy can hold.",
    )


def empty() -> Fault:
    """
    A text in which nothing is written.
    """
    return Fault(START, (), "het document is leeg.", "the document is empty.")


def not_a_table() -> Fault:
    """
    A document that is a list or a single value.
    """
    return Fault(
        START,
        (),
        "het document moet uit sleutels met waarden bestaan.",
        "the document must consist of keys with values.",
    )


def quoted(key: str | int) -> str:
    """
    *key* in quotes, on one line and not longer than a reader wants to see.
    """
    shown = str(key)
    if len(shown) > _SHOWN:
        shown = f"{shown[: _SHOWN - 1]}…"
    if not shown.isprintable():
        shown = ascii(shown)[1:-1]
    return f"'{shown}'"


def one_line(detail: object) -> str:
    """
    The words of another parser, fit to stand in a sentence.
    """
    line = " ".join(str(detail).split())
    return line if line.isprintable() else ascii(line)[1:-1]
