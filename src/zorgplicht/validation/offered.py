# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a policy offers on the day, and whom it reaches: found once, for all rules of a case.

Several rules ask the same of the engine, and a policy can have a thousand services. So each
answer is found when the first rule asks for it and kept. The engine itself tells alike
services together, so that they are looked at once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TypeVar, final

from attrs import evolve, frozen

from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import EVERYONE
from zorgplicht.model.coverage import ServiceCoverage
from zorgplicht.model.handovers import HandOvers
from zorgplicht.model.ids import ChannelId, GroupId, ServiceId
from zorgplicht.model.offer import Offer
from zorgplicht.model.policy import Policy, Service
from zorgplicht.model.reach import ServiceReach
from zorgplicht.routing import RuleEngine, hand_overs_of, offer_of
from zorgplicht.routing.offer import opened_channels

_Part = TypeVar("_Part", ServiceCoverage, ServiceReach)


@final
@frozen(kw_only=True)
class Offered:
    """
    The offers of one policy on one day, with what follows from them.

    Args:
        policy: What is judged.
        catalogue: What its ids mean.
        engine: Who finds routes.
        on: The day of assessment.
    """

    policy: Policy
    catalogue: Catalogue
    engine: RuleEngine
    on: dt.date

    @cached_property
    def by_service(self) -> dict[ServiceId, Offer]:
        """
        The offer of each service, in the order of the policy.

        Services that are offered alike share one offer, which names the first of them.
        """
        alike: dict[tuple[object, ...], Offer] = {}
        found: dict[ServiceId, Offer] = {}
        for service in self.policy.services:
            if service.id in found:
                continue
            key = self._what_tells_apart(service)
            if key not in alike:
                alike[key] = offer_of(self.policy, self.catalogue, service.id, on=self.on)
            found[service.id] = alike[key]
        return found

    def _what_tells_apart(self, service: Service) -> tuple[object, ...]:
        """
        All of a service on which its offer depends.
        """
        given = tuple(
            (not one.services or service.id in one.services)
            and service.id not in one.except_services
            for one in self.policy.support
            if one.services or one.except_services
        )
        return frozenset(service.channels), service.audience, given

    @cached_property
    def ways(self) -> dict[str, ChannelId]:
        """
        By own channel, and by support that opens one, the catalogue's channel behind it.
        """
        found = {str(channel.id): channel.channel for channel in self.policy.channels}
        opened = opened_channels(self.policy, self.catalogue)
        return found | {str(id_): channel for id_, channel in opened.items()}

    @cached_property
    def everywhere(self) -> tuple[Offer, ...]:
        """
        The different sets of channels and support that services have, each once.

        Which of the channels serves a service is not told apart here. A policy without
        services has one set: all channels.
        """
        offers = list(dict.fromkeys(self.by_service.values()))
        offers = offers or [offer_of(self.policy, self.catalogue, on=self.on)]
        return tuple(
            dict.fromkeys(
                evolve(
                    offer,
                    service=None,
                    audience=EVERYONE,
                    channels=tuple(evolve(one, ends=False) for one in offer.channels),
                )
                for offer in offers
            )
        )

    @cached_property
    def coverage(self) -> dict[ServiceId, tuple[ServiceCoverage, ...]]:
        """
        For each service that names a channel, which combinations of barriers have no route.

        Per service one answer, or two where residents and businesses differ. A service that
        is for certain groups is looked at for who belongs to them.
        """
        return self.covered(one for one in self.policy.services if one.channels)

    @cached_property
    def hand_overs(self) -> HandOvers:
        """
        Where hand-overs end badly.
        """
        return hand_overs_of(self.policy, self.catalogue, on=self.on)

    def covered(
        self, services: Iterable[Service], *, advise: bool = False
    ) -> dict[ServiceId, tuple[ServiceCoverage, ...]]:
        """
        As `coverage`, for some services; with *advise* also what would close the gaps.
        """
        return self._answers(
            services,
            lambda offers, groups: (
                self.engine.coverage(offers, groups=groups, advise=advise).services
            ),
        )

    def advised(self, services: Iterable[Service]) -> dict[ServiceId, tuple[ServiceCoverage, ...]]:
        """
        As `covered` with *advise*, but what was asked before is not found again.
        """
        some = tuple(services)
        new = [one for one in some if one.id not in self._advised]
        if new:
            self._advised.update(self.covered(new, advise=True))
        return {one.id: self._advised[one.id] for one in some}

    def is_advised(self, service: ServiceId) -> bool:
        """
        Whether somebody asked what would close the gaps of a service.
        """
        return service in self._advised

    @cached_property
    def _advised(self) -> dict[ServiceId, tuple[ServiceCoverage, ...]]:
        return {}

    @cached_property
    def reach(self) -> dict[ServiceId, tuple[ServiceReach, ...]]:
        """
        For each service that names a channel, how it is with each variant of a barrier alone.
        """
        return self._answers(
            (one for one in self.policy.services if one.channels),
            lambda offers, groups: self.engine.reach(offers, groups=groups),
        )

    def _answers(
        self,
        services: Iterable[Service],
        ask: Callable[[Iterable[Offer], tuple[GroupId, ...]], Iterable[_Part]],
    ) -> dict[ServiceId, tuple[_Part, ...]]:
        """
        What the engine answers for each service, asked once for services that are alike.
        """
        alike: dict[tuple[GroupId, ...], list[Service]] = {}
        for service in services:
            groups = tuple(group for group in service.groups if self.known(group))
            alike.setdefault(groups, []).append(service)
        found: dict[ServiceId, tuple[_Part, ...]] = {}
        for groups, some in alike.items():
            offers = dict.fromkeys(self.by_service[service.id] for service in some)
            parts: dict[ServiceId | None, list[_Part]] = {}
            for part in ask(offers, groups):
                parts.setdefault(part.service, []).append(part)
            for service in some:
                found[service.id] = tuple(parts[self.by_service[service.id].service])
        return found

    def known(self, group: GroupId) -> bool:
        """
        Whether the catalogue knows a group, so that the engine can ask for it.
        """
        return group in self.catalogue.target_groups
