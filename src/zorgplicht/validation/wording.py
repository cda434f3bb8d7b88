# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What can be said of a text without understanding it: whether it is there, and how long it is.

Counting is no test of a language level. A rule that shows a count says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# A capital, figure or quote must follow, so that "bijv. een brief" stays one sentence.
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[^a-z])|\n+")
_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")


def told(text: str | None) -> bool:
    """
    Whether there is a text with more in it than white space.
    """
    return bool(text and text.strip())


def sentences_in(texts: Iterable[str | None]) -> tuple[str, ...]:
    """
    The sentences that have a word in them, in order; a text begins a new sentence.

    Examples:
        >>> sentences_in(["Bel 14 0999. Of kom langs, bijv. op dinsdag.", "Teken de brief"])
        ('Bel 14 0999.', 'Of kom langs, bijv. op dinsdag.', 'Teken de brief')
    """
    return tuple(
        sentence.strip()
        for text in texts
        if text is not None
        for sentence in _BETWEEN_SENTENCES.split(text)
        if _WORD.search(sentence)
    )


def sentence_lengths(texts: Iterable[str | None]) -> tuple[int, ...]:
    """
    The number of words in each sentence, in order; a text begins a new sentence.

    Examples:
        >>> sentence_lengths(["Bel 14 0999. Of kom langs, bijv. op dinsdag.", "Teken de brief"])
        (3, 6, 3)
    """
    return tuple(len(words_in(sentence)) for sentence in sentences_in(texts))


def words_in(text: str) -> tuple[str, ...]:
    """
    The words of a text, in order and as they are written.

    Examples:
        >>> words_in("Bel 14 0999 (gratis).")
        ('Bel', '14', '0999', 'gratis')
    """
    return tuple(_WORD.findall(text))
