# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Words of official letters, and simpler ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.validation.wording import Sentence

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
def _by_first_word() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """
    By the word with which they begin, the words of each phrase; the longest first.
    """
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(plain_words(), key=lambda one: -len(one.split())):
        words = tuple(phrase.split())
        found[words[0]] = (*found.get(words[0], ()), words)
    return found


def hard_words_in(sentences: Iterable[Sentence]) -> FrozenMap[str, str]:
    """
    The hard words and phrases in some sentences, with what one can write instead.

    Examples:
        >>> from zorgplicht.validation.wording import sentences_in
        >>> hard_words_in(sentences_in(["Indien u met betrekking tot uw paspoort belt."]))
        FrozenMap({'indien': 'als', 'met betrekking tot': 'over'})
    """
    return FrozenMap(pair for sentence in sentences for pair in _hard_in(sentence.words))


@lru_cache(maxsize=16384)
def _hard_in(written: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """
    The hard words of one sentence; policies say the same of many services.
    """
    beginnings = _by_first_word()
    words = tuple(" ".join(written).lower().split(" "))
    return () if beginnings.keys().isdisjoint(words) else tuple(_hard(words, beginnings))


def _hard(
    words: tuple[str, ...], beginnings: Mapping[str, tuple[tuple[str, ...], ...]]
) -> Iterator[tuple[str, str]]:
    after = 0
    for place, word in enumerate(words):
        if place < after or word not in beginnings:
            continue
        for phrase in beginnings[word]:
            if words[place : place + len(phrase)] == phrase:
                text = " ".join(phrase)
                yield text, plain_words()[text]
                after = place + len(phrase)
                break
