# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From a situation to levels and facts.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

from attrs import frozen

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError
from zorgplicht.model.barrier import barrier_of, variant_id
from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, VariantId
from zorgplicht.model.level import Level
from zorgplicht.model.situation import Situation
from zorgplicht.routing.compile import Knowledge


@final
@frozen(kw_only=True)
class Person:
    """
    What the solver needs to know of a situation.

    Args:
        variants: Sorted.
        present: Variants and the barriers they belong to, for ``applies-to``.
        levels: One for every capability.
        true: Facts known to be true.
        unknown: Facts of which nothing is known.
        groups: Groups one belongs to.
        audience: Resident or business.
    """

    variants: tuple[VariantId, ...]
    present: frozenset[str]
    levels: FrozenMap[CapabilityId, Level]
    true: frozenset[str]
    unknown: frozenset[str]
    groups: frozenset[str]
    audience: Audience


def person_in(situation: Situation, knowledge: Knowledge) -> Person:
    """
    The levels and facts of *situation*.

    Raises:
        UnknownIdError: it names something that the knowledge does not have.
    """
    variants = tuple(sorted(variants_of(situation.barriers, knowledge)))
    _check("fact", situation.facts, knowledge.facts)
    _check("target group", situation.groups, knowledge.groups)
    _check("capability", situation.levels, knowledge.capabilities)
    levels = dict.fromkeys(knowledge.capabilities, Level.ABLE)
    for variant in variants:
        for capability, loss in knowledge.losses[variant].items():
            levels[capability] = min(levels[capability], loss.level)
    for capability, level in situation.levels.items():
        levels[capability] = min(levels[capability], level)
    named = {barrier_of(word) for word in situation.barriers}
    return Person(
        variants=variants,
        present=frozenset(variants) | named,
        levels=FrozenMap(levels),
        true=frozenset(fact for fact, value in situation.facts.items() if value),
        unknown=frozenset(knowledge.facts) - set(situation.facts),
        groups=frozenset(situation.groups),
        audience=situation.audience,
    )


def variants_of(barriers: Iterable[str], knowledge: Knowledge) -> set[VariantId]:
    """
    The variants that *barriers* stand for: itself, or the default of its barrier.

    Raises:
        UnknownIdError: a barrier or variant does not exist.
    """
    variants: set[VariantId] = set()
    for word in barriers:
        barrier, colon, name = word.partition(":")
        if barrier not in knowledge.defaults:
            raise UnknownIdError("barrier", barrier, nearest(barrier, knowledge.defaults))
        if not colon:
            default = knowledge.defaults[barrier]
            if default is not None:
                variants.add(VariantId(default))
        elif word in knowledge.losses:
            variants.add(variant_id(barrier, name))
        else:
            siblings = [known for known in knowledge.losses if barrier_of(known) == barrier]
            raise UnknownIdError("variant", word, nearest(word, siblings))
    return variants


def _check(kind: str, words: Iterable[str], known: tuple[str, ...]) -> None:
    for word in words:
        if word not in known:
            raise UnknownIdError(kind, word, nearest(word, known))
