# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a place in a document should have held, and what was found there.
"""

from __future__ import annotations

import datetime as dt
from typing import final

from zorgplicht.codec.formats.tree import Plain

_WIDTH = 40
"""Characters of a value that a message shows."""


@final
class Expectation(Exception):  # noqa: N818 - caught inside codec, never seen outside
    """
    One value that is not what its place asks for.
    """

    def __init__(self, nl: str, en: str, *, suggestion: str | None = None) -> None:
        super().__init__(en)
        self.nl = nl
        self.en = en
        self.suggestion = suggestion


def expected(nl: str, en: str, value: object, *, suggestion: str | None = None) -> Expectation:
    """
    The expectation *nl*/*en*, followed by what was found instead.
    """
    found_nl, found_en = _describe(value)
    return Expectation(
        f"hier hoort {nl}, er staat {found_nl}.",
        f"expected {en}, found {found_en}.",
        suggestion=suggestion,
    )


def _describe(value: object) -> tuple[str, str]:  # noqa: PLR0911 - one line a type
    match value:
        case None:
            return "niets (null)", "nothing (null)"
        case Plain():
            return (f"'{_short(value)}'",) * 2 if value else ("niets", "nothing")
        case str():
            return f'de tekst "{_short(value)}"', f'the text "{_short(value)}"'
        case bool():
            word = "true" if value else "false"
            return word, word
        case int() | float():
            return f"het getal {_short(repr(value))}", f"the number {_short(repr(value))}"
        case dt.datetime():
            return f"een datum met tijd ({value})", f"a date with a time ({value})"
        case dt.date():
            return f"de datum {value}", f"the date {value}"
        case dt.time():
            return f"de tijd {value}", f"the time {value}"
        case list():
            return "een lijst", "a list"
        case _:
            return "een tabel met sleutels", "a table of keys"


def _short(text: str) -> str:
    """
    *text* on one line and not longer than a reader wants to see.
    """
    line = " ".join(str(text).split())
    return line if len(line) <= _WIDTH else f"{line[:_WIDTH]}…"
