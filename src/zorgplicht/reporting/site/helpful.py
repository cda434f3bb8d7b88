# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which of the authority's own help is about what hinders somebody.

Routes name the help that is needed; this is all help that touches the same abilities, needed
or not: a hearing loop for who hears badly, a course for who is new to the internet.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.ids import CapabilityId
from zorgplicht.model.measure import Effect, Help, Measure
from zorgplicht.model.policy import PolicySupport
from zorgplicht.model.specification import Specification
from zorgplicht.reporting.site.book import Book, Link


def helpful(book: Book, found: Specification) -> tuple[Link, ...]:
    """
    The help that is there and about what hinders, in the order of the policy.

    Somebody acting in one's place stands last: it is a right, and no support by the body.
    """
    measures = book.publication.catalogue.measures
    own = [
        (one, measures[one.measure])
        for one in book.words.support.values()
        if one.id in book.there and one.measure in measures
    ]
    about = [(one, measure) for one, measure in own if _is_about(book, one, measure, found)]
    about.sort(key=lambda pair: pair[1].help is Help.REPRESENT)
    return tuple(book.help(one.id) for one, _ in about)


def _is_about(book: Book, own: PolicySupport, measure: Measure, found: Specification) -> bool:
    effect = measure.effect
    if effect is None or not _is_for(own, effect, found):
        return False
    hindered = set(_hindered(book, found))
    gives = {*effect.sets, *effect.raises}
    gives |= {one for way in effect.requires for one in way.sets}
    return bool(gives & hindered) or (effect.opens is not None and "travel" in hindered)


def _is_for(own: PolicySupport, effect: Effect, found: Specification) -> bool:
    """
    Whether groups, barriers and services admit these people.
    """
    named = {one for variant in found.variants for one in (variant, barrier_of(variant))}
    groups = set(found.situation.groups)
    if any(some and not groups.intersection(some) for some in (own.groups, effect.restricted_to)):
        return False
    if effect.applies_to_any and not named.intersection(effect.applies_to_any):
        return False
    if not named.issuperset(effect.applies_to_all):
        return False
    offered = {one for answer in found.answers for one in answer.services if one is not None}
    if own.services and not offered.intersection(own.services):
        return False
    return not offered or not offered.issubset(own.except_services)


def _hindered(book: Book, found: Specification) -> Iterator[CapabilityId]:
    barriers = book.publication.catalogue.barriers
    for variant in found.variants:
        _, _, name = variant.partition(":")
        for one in barriers[barrier_of(variant)].variants[name].impairs:
            yield one.capability
