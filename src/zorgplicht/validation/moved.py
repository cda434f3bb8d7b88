# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which services went digital between two policies, and whether support moved along.

Each step of digitalisation asks attention for appropriate support (study §5.1).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import final

from attrs import frozen

from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Channel, Family, Purpose
from zorgplicht.model.digitalised import Because, Digitalised, Moved, Reason, Sign
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import EntryId, ServiceId
from zorgplicht.model.impact import ServiceImpact
from zorgplicht.model.offer import Offer, OfferedChannel
from zorgplicht.model.policy import Completeness, Policy, Service
from zorgplicht.routing import RuleEngine
from zorgplicht.validation.offered import Offered
from zorgplicht.validation.without_internet import is_digital

_ASKS = {Purpose.QUESTION, Purpose.TRANSACTION}


@final
@frozen(kw_only=True)
class Ways:
    """
    How one service could be had.

    Args:
        digital: The ways on the internet.
        other: The other ways.
        help: By way, the support of the policy that works on it.
        visits: Support that brings the service in a way of its own, such as a home visit.
    """

    digital: tuple[EntryId, ...]
    other: tuple[EntryId, ...]
    help: Mapping[EntryId, tuple[EntryId, ...]]
    visits: tuple[EntryId, ...]

    def support(self, ways: Sequence[EntryId]) -> set[EntryId]:
        """
        The support that works on some of the ways, or brings the service itself.
        """
        return {*self.visits, *(one for way in ways for one in self.help.get(way, ()))}


@final
class Digitalisation:
    """
    Looks at the services that two policies both have.

    Args:
        old: The policy as it was, with what it offered on the day.
        new: The policy as it is to be, likewise.
        impact: By service, what the change does to combinations of barriers.
    """

    def __init__(
        self, old: Offered, new: Offered, impact: Mapping[ServiceId, Sequence[ServiceImpact]]
    ) -> None:
        self._old, self._new, self._impact = old, new, impact
        self._known: dict[tuple[Offer, tuple[EntryId, ...]], Ways] = {}
        self._old_shows_all = old.policy.completeness is Completeness.COMPLETE
        self._new_shows_all = new.policy.completeness is Completeness.COMPLETE

    def found(self) -> Iterator[Digitalised]:
        """
        Each service that went digital, in the order of the new policy.
        """
        before = _by_id(self._old.policy)
        for id_, service in _by_id(self._new.policy).items():
            if id_ in before and id_ in self._impact:
                one = self._one(before[id_], service)
                if one is not None:
                    yield one

    def _one(self, was: Service, is_: Service) -> Digitalised | None:
        before, after = self._ways(self._old, was), self._ways(self._new, is_)
        signs = tuple(self._signs(was, is_, before, after))
        if not signs:
            return None
        verdict, because = self._judged(is_.id, before, after)
        return Digitalised(
            service=is_.id,
            signs=signs,
            since=is_.digital_since,
            ways=after.digital,
            gone=tuple(one for one in before.other if one not in after.other),
            verdict=verdict,
            because=because,
        )

    def _signs(self, was: Service, is_: Service, before: Ways, after: Ways) -> Iterator[Sign]:
        if is_.digital_since not in {None, was.digital_since} and (
            self._old_shows_all or was.digital_since is not None
        ):
            yield Sign.DIGITAL_SINCE
        if after.digital and not before.digital and self._old_shows_all:
            yield Sign.FIRST_DIGITAL_WAY
        if after.digital and not after.other and before.other:
            yield Sign.ONLY_DIGITAL

    def _judged(
        self, service: ServiceId, before: Ways, after: Ways
    ) -> tuple[Moved, tuple[Because, ...]]:
        there = tuple(sorted(after.support(after.digital)))
        parts = self._impact[service]
        lost = any(part.lost for part in parts)
        because: list[Because] = []
        if not after.digital:
            return Moved.UNKNOWN, (Because(reason=Reason.NO_DIGITAL_WAY),)
        if not self._new_shows_all and (lost or not there):
            return Moved.UNKNOWN, (Because(reason=Reason.EXCERPT),)
        if lost:
            because.append(Because(reason=Reason.ROUTE_LOST))
        if not there:
            because.append(Because(reason=Reason.NO_SUPPORT))
        verdict = Moved.NOT_MOVED if because else Moved.MOVED
        if any(part.harder for part in parts) and self._new_shows_all:
            because.append(Because(reason=Reason.HARDER))
        here = after.support((*after.digital, *after.other))
        behind = before.support((*before.digital, *before.other)) - here
        if behind and self._new_shows_all:
            because.append(Because(reason=Reason.LEFT_BEHIND, entries=tuple(sorted(behind))))
        if there:
            because.append(Because(reason=Reason.SUPPORT_THERE, entries=there))
        return verdict, tuple(because)

    def _ways(self, side: Offered, service: Service) -> Ways:
        offer = side.by_service[service.id]
        key = offer, service.channels
        if key not in self._known:
            self._known[key] = ways_of(offer, service, side.catalogue, side.engine)
        return self._known[key]


def ways_of(offer: Offer, service: Service, catalogue: Catalogue, engine: RuleEngine) -> Ways:
    """
    How a service can be had by what is offered for it, and which support works where.
    """
    ends = {one.entry: one for one in offer.channels if one.ends and _asks(one, catalogue)}
    kinds = {entry: catalogue.channels[one.channel] for entry, one in ends.items()}
    own = [entry for entry in service.channels if entry in ends]
    measures = {one.entry for one in offer.measures if not one.from_data}
    help_ = engine.support_on(offer)
    return Ways(
        digital=tuple(one for one in own if _ends_online(kinds[one])),
        other=tuple(one for one in own if not is_digital(kinds[one])),
        help=FrozenMap(
            (entry, tuple(one for one in help_[entry] if one in measures)) for entry in ends
        ),
        visits=tuple(entry for entry, one in ends.items() if one.opened_by is not None),
    )


def _asks(one: OfferedChannel, catalogue: Catalogue) -> bool:
    return not _ASKS.isdisjoint(catalogue.channels[one.channel].purposes)


def _ends_online(kind: Channel) -> bool:
    return is_digital(kind) and kind.family is not Family.ASSISTED_DIGITAL


def _by_id(policy: Policy) -> dict[ServiceId, Service]:
    found: dict[ServiceId, Service] = {}
    for service in policy.services:
        found.setdefault(service.id, service)
    return found
