# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What is told of an entry of the catalogue, in one language, for every format.
"""

from __future__ import annotations

from typing import Any

from zorgplicht.model.text import Language
from zorgplicht.reporting import phrases
from zorgplicht.reporting.speaker import Speaker

NOT_LISTED = frozenset({"id", "label", "definition", "note"})
"""Keys that are told at the top, and a note, which is for maintainers."""


def key_word(key: str, say: Speaker) -> str:
    """
    What a key of the catalogue's files is called.
    """
    if say.language is Language.NL:
        return phrases.KEYS_IN_DUTCH.get(key, key)
    return key


def on_one_line(value: Any, say: Speaker) -> str | None:  # noqa: ANN401 - a plain tree
    """
    A value that fits on one line; None for what must be spread.
    """
    match value:
        case bool():
            return say(phrases.YES if value else phrases.NO)
        case {"nl": nl, "en": en, **rest} if not rest:
            return str(nl if say.language is Language.NL else en)
        case {"id": first, "at": second, **rest} if not rest:
            return f"{first}, {second}"
        case list() if all(isinstance(one, str) for one in value):
            return ", ".join(value) or say(phrases.NONE)
        case dict() | list():
            return None
        case _:
            return str(value)
