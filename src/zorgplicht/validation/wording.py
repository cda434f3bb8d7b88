# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What can be said of a text without understanding it: whether it is there, and how long it is.

Counting is no test of a language level. A rule that shows a count says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple, final

# A capital, figure or quote must follow, so that "bijv. een brief" stays one sentence.
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[^a-z])|\n+")
_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")


def told(text: str | None) -> bool:
    """
    Whether there is a text with more in it than white space.
    """
    return bool(text and text.strip())


def told_any(texts: Iterable[str]) -> bool:
    """
    Whether one of the texts has more in it than white space.
    """
    return any(told(text) for text in texts)


@final
class Sentence(NamedTuple):
    """
    A sentence, and the words in it as they are written; at least one.
    """

    text: str
    words: tuple[str, ...]


def sentences_in(texts: Iterable[str | None]) -> tuple[Sentence, ...]:
    """
    The sentences that have a word in them, in order; a text begins a new sentence.

    Examples:
        >>> [one.text for one in sentences_in(["Bel 14 0999. Of kom, bijv. morgen.", "Teken"])]
        ['Bel 14 0999.', 'Of kom, bijv. morgen.', 'Teken']
        >>> sentences_in(["Bel ons (gratis)."])[0].words
        ('Bel', 'ons', 'gratis')
    """
    found: list[Sentence] = []
    for text in texts:
        if text is not None:
            found += _short(text) if len(text) <= _SHORT else _split(text)
    return tuple(found)


def _split(text: str) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(sentence.strip(), words)
        for sentence in _BETWEEN_SENTENCES.split(text)
        if (words := words_in(sentence))
    )


_SHORT = 1000
"""Letters; up to so many a text is remembered, since policies say the same of many services."""
_short = lru_cache(maxsize=8192)(_split)


def words_in(text: str) -> tuple[str, ...]:
    """
    The words of a text, in order and as they are written.

    Examples:
        >>> words_in("Bel 14 0999 (gratis).")
        ('Bel', '14', '0999', 'gratis')
    """
    return tuple(_WORD.findall(text))
