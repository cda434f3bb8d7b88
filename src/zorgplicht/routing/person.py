# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From a situation to bits.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError
from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.ids import VariantId
from zorgplicht.model.level import Level
from zorgplicht.model.situation import Situation
from zorgplicht.routing.alphabet import Alphabet, Person
from zorgplicht.routing.compile import Knowledge


def person_in(situation: Situation, alphabet: Alphabet) -> Person:
    """
    The bits of *situation*.

    Raises:
        UnknownIdError: it names something that the knowledge does not have.
    """
    have, present = alphabet.able, 0
    true, given = 0, 0
    try:
        for word in situation.barriers:
            left = alphabet.left[word]
            have &= left.have
            present |= left.present
        for fact, value in situation.facts.items():
            bit = alphabet.facts[fact]
            given |= bit
            true |= bit if value else 0
        groups = 0
        for group in situation.groups:
            groups |= alphabet.groups[group]
        for capability, level in situation.levels.items():
            low, high = alphabet.low[capability], alphabet.high[capability]
            have &= ~(high if level < Level.ABLE else 0)
            have &= ~(low if level < Level.HAMPERED else 0)
    except KeyError:
        raise next(_unknown_words(situation, alphabet)) from None
    return Person(have | true, alphabet.known & ~given, present, groups, situation.audience)


def variants_of(barriers: Iterable[str], knowledge: Knowledge) -> tuple[VariantId, ...]:
    """
    The variants that *barriers* stand for: itself, or the default of its barrier; sorted.

    Raises:
        UnknownIdError: a barrier or variant does not exist.
    """
    variants: set[VariantId] = set()
    for word in barriers:
        if word in knowledge.losses:
            variants.add(VariantId(word))
        elif word in knowledge.defaults:
            default = knowledge.defaults[word]
            if default is not None:
                variants.add(VariantId(default))
        else:
            raise unknown_barrier(word, {**knowledge.losses, **knowledge.defaults})
    return tuple(sorted(variants))


def unknown_barrier(word: str, known: Iterable[str]) -> UnknownIdError:
    """
    What to raise for a barrier or variant that is not in *known*.
    """
    known = tuple(known)
    barrier, colon, _ = word.partition(":")
    if not colon or barrier not in known:
        barriers = [one for one in known if ":" not in one]
        return UnknownIdError("barrier", barrier, nearest(barrier, barriers))
    siblings = [one for one in known if ":" in one and barrier_of(one) == barrier]
    return UnknownIdError("variant", word, nearest(word, siblings))


def _unknown_words(situation: Situation, alphabet: Alphabet) -> Iterator[UnknownIdError]:
    for word in situation.barriers:
        if word not in alphabet.left:
            yield unknown_barrier(word, alphabet.left)
    kinds: list[tuple[str, Iterable[str], Collection[str]]] = [
        ("fact", situation.facts, alphabet.facts),
        ("target group", situation.groups, alphabet.groups),
        ("capability", situation.levels, alphabet.low),
    ]
    for kind, words, known in kinds:
        for word in words:
            if word not in known:
                yield UnknownIdError(kind, word, nearest(word, known))
