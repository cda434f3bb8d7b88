# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The ways on the internet by which a service can be had, and whether the law on them holds yet.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.channel import Channel, Family, Purpose
from zorgplicht.model.ids import EntryId, LawId
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_DIGITAL_WAYS
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import NotApplicable
from zorgplicht.validation.without_internet import is_digital, kind_of
from zorgplicht.validation.words import place_label


class DigitalWay(NamedTuple):
    """
    A channel on the internet that a service names, and on which people ask or arrange it.

    Args:
        at: Where it stands: under the channels, or under the support that opens it.
        id: What the policy calls it.
        name: What people call it.
        written: Whether one writes there.
        services: How many services name it.
    """

    at: Path
    id: EntryId
    name: Text
    written: bool
    services: int


def digital_ways(case: Case) -> tuple[DigitalWay, ...]:
    """
    The channels on the internet on which a service is asked for, in the order of the policy.

    A website that only informs is none, nor is a place where somebody helps at a computer.
    """
    policy = case.policy
    places: dict[EntryId, Path] = {
        one.id: ("support", number) for number, one in enumerate(policy.support)
    }
    places |= {one.id: ("channels", number) for number, one in enumerate(policy.channels)}
    used = Counter(id_ for service in policy.services for id_ in dict.fromkeys(service.channels))
    found: list[DigitalWay] = []
    for id_ in used:
        kind = kind_of(case, id_)
        if kind is None or id_ not in places or not _ends_online(kind):
            continue
        found.append(
            DigitalWay(
                at=places[id_],
                id=id_,
                name=place_label(id_, policy, case.catalogue),
                written=kind.family in {Family.DIGITAL, Family.DIGITAL_TEXT},
                services=used[id_],
            )
        )
    return tuple(sorted(found, key=lambda way: (str(way.at[0]), way.at[1])))


_ASKS = {Purpose.QUESTION, Purpose.TRANSACTION}


def _ends_online(kind: Channel) -> bool:
    helped = kind.family is Family.ASSISTED_DIGITAL
    return is_digital(kind) and not helped and not _ASKS.isdisjoint(kind.purposes)


def nothing_to_ask(case: Case, law: LawId) -> NotApplicable | None:
    """
    Why a rule on digital ways has nothing to look at: there is none, or *law* holds not yet.
    """
    provision = case.catalogue.law_provisions.get(law)
    first = provision.in_force_from if provision is not None else None
    if provision is not None and first is not None and case.on < first:
        return NotApplicable(
            because=Text(
                nl=f"{provision.citation.nl} geldt pas vanaf {first}.",
                en=f"{provision.citation.en} applies from {first} on.",
            )
        )
    return None if digital_ways(case) else NO_DIGITAL_WAYS
