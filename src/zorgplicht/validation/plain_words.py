# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Words of official letters, and simpler ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.validation.wording import words_in

FILE = "plain-words.toml"


@cache
def plain_words() -> FrozenMap[str, str]:
    """
    By hard word or phrase, in lower case, what one can write instead.

    Examples:
        >>> plain_words()["indien"], plain_words()["met betrekking tot"]
        ('als', 'over')
    """
    import tomllib  # noqa: PLC0415 - most policies are judged without it
    from importlib import resources  # noqa: PLC0415 - slow to import

    text = (resources.files("zorgplicht.validation") / FILE).read_text("utf-8")
    return FrozenMap(tomllib.loads(text))


@cache
def _longest() -> int:
    return max(len(phrase.split()) for phrase in plain_words())


def hard_words_in(sentences: Sequence[str]) -> FrozenMap[str, str]:
    """
    The hard words and phrases in some sentences, with what one can write instead.

    Examples:
        >>> hard_words_in(["Indien u met betrekking tot uw paspoort belt."])
        FrozenMap({'indien': 'als', 'met betrekking tot': 'over'})
    """
    return FrozenMap(pair for sentence in sentences for pair in _hard(sentence))


def _hard(sentence: str) -> Iterator[tuple[str, str]]:
    known = plain_words()
    words = [word.lower() for word in words_in(sentence)]
    place = 0
    while place < len(words):
        for size in range(min(_longest(), len(words) - place), 0, -1):
            phrase = " ".join(words[place : place + size])
            if phrase in known:
                yield phrase, known[phrase]
                place += size
                break
        else:
            place += 1
