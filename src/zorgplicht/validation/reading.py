# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Advice on reading the information on services: lengths, hard words and rare words.

Nothing here is a test of B1 or of any level, and whoever shows it says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from zorgplicht.codec import written
from zorgplicht.model.policy import Information, Policy, Service
from zorgplicht.model.reading import Reading
from zorgplicht.model.registers import Registers
from zorgplicht.model.text import Text
from zorgplicht.validation.plain_words import hard_words_in
from zorgplicht.validation.wording import Sentence, sentences_in

LONG_SENTENCE = 25
"""Words; a longer sentence is worth a look. A judgement: guides name 15 to 25."""
LONG_WORD = 18
"""Letters; from this length on a word is long. A judgement."""
RARE = 3.0
"""Zipf: once in a million words. What is less common is rare. A judgement."""
_SHORTEST_RARE = 4
"""Letters; shorter words are mostly abbreviations."""
_NAMED = 5
"""The most words that a finding names."""


def reading_advice(policy: Policy, registers: Registers | None = None) -> tuple[Reading, ...]:
    """
    What can be counted in the information on each service of *policy*. No test of B1.

    Args:
        policy: What an authority declares.
        registers: With ``word_frequency``, rare words are looked for as well.

    Returns:
        One value for each service that has text, in the order of the policy.

    Examples:
        >>> import zorgplicht as zp
        >>> first, *_ = reading_advice(zp.read_policy("examples/voorbeeldstad.toml"))
        >>> first.service, first.sentences, first.longest, dict(first.hard_words)
        ('identiteitskaart', 26, 12, {})
    """
    frequency = registers.word_frequency if registers is not None else None
    found = (
        read(number, service, service.information, frequency)
        for number, service in enumerate(policy.services)
        if service.information is not None
    )
    return tuple(one for one in found if one is not None)


def read(
    number: int,
    service: Service,
    information: Information,
    frequency: Callable[[str], float] | None = None,
) -> Reading | None:
    """
    What can be counted in the information on one service; None when it has no text.
    """
    steps = sentences_in(_steps(information))
    sentences = (*sentences_in(_texts(information)), *steps)
    if not sentences:
        return None
    lengths = [len(one.words) for one in sentences]
    longest = max(lengths)
    rare, unknown = _rare(sentences, frequency) if frequency is not None else (None, None)
    return Reading(
        service=service.id,
        path=written(("services", number, "information")),
        language_level=information.language_level,
        sentences=len(sentences),
        words=sum(lengths),
        longest=longest,
        longest_sentence=sentences[lengths.index(longest)].text,
        mean=round(sum(lengths) / len(lengths), 1),
        mean_in_steps=_mean(steps) if steps else None,
        long_words=_each_once(word for one in sentences for word in _long_in(one.words)),
        hard_words=hard_words_in(sentences),
        rare_words=rare,
        unknown_words=unknown,
    )


def in_words(reading: Reading) -> Text:
    """
    The counts and the words, in sentences that say that they are no test of B1.
    """
    count = reading.longest
    nl = f"{count} {'woord' if count == 1 else 'woorden'}"
    en = f"{count} {'word' if count == 1 else 'words'}"
    nl = f"Leesadvies (geen B1-toets): de langste zin telt {nl}"
    en = f"Advice on reading (no test of B1): the longest sentence has {en}"
    if reading.mean_in_steps is not None:
        mean = round(reading.mean_in_steps)
        nl += f", de zinnen in de stappen gemiddeld {mean}"
        en += f", the sentences of the steps {mean} on average"
    nl, en = f"{nl}.", f"{en}."
    hard = [f"{word} ({plain})" for word, plain in reading.hard_words.items()]
    for words, dutch, english in (
        (hard, "Moeilijke woorden, met een eenvoudiger woord", "Hard words, with a simpler one"),
        (reading.long_words, "Lange woorden", "Long words"),
        (reading.rare_words or (), "Woorden die weinig mensen gebruiken", "Seldom used words"),
    ):
        if words:
            named = ", ".join(words[:_NAMED])
            nl += f" {dutch}: {named}."
            en += f" {english}: {named}."
            if len(words) > _NAMED:
                nl += f" En nog {len(words) - _NAMED}."
                en += f" And {len(words) - _NAMED} more."
    return Text(nl=nl, en=en)


@lru_cache(maxsize=16384)
def _long_in(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if len(word) >= LONG_WORD and word.isalpha())


def _mean(sentences: Sequence[Sentence]) -> float:
    return round(sum(len(one.words) for one in sentences) / len(sentences), 1)


def _steps(information: Information) -> list[str]:
    by_channel = information.steps_by_channel.values()
    return [*information.steps, *(step for steps in by_channel for step in steps)]


def _texts(information: Information) -> tuple[str | None, ...]:
    return (
        information.about,
        *information.documents,
        information.cost,
        information.term,
        information.afterwards,
        information.objection,
        information.complaint,
        information.help,
        information.status,
    )


def _rare(
    sentences: Iterable[Sentence], frequency: Callable[[str], float]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """
    The words that are seldom used, and those of which that is not known.

    Names are passed over: words with a capital that do not begin a sentence.
    """
    rare: list[str] = []
    unknown: list[str] = []
    for sentence in sentences:
        for place, word in enumerate(sentence.words):
            if len(word) < _SHORTEST_RARE or not word.isalpha() or (place and not word.islower()):
                continue
            zipf = frequency(word.lower())
            if zipf <= 0:
                unknown.append(word)
            elif zipf < RARE:
                rare.append(word)
    return _each_once(rare), _each_once(unknown)


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.lower() for word in words))
