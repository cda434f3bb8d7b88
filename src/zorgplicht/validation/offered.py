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
from collections.abc import Iterable
from functools import cached_property
from typing import final

from attrs import evolve, frozen

from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import EVERYONE
from zorgplicht.model.coverage import ServiceCoverage
from zorgplicht.model.handovers import HandOvers
from zorgplicht.model.ids import ChannelId, GroupId, ServiceId
from zorgplicht.model.offer import Offer
from zorgplicht.model.policy import Policy, Service
from zorgplicht.routing import RuleEngine, hand_overs_of, offer_of


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
        for support in self.policy.support:
            measure = self.catalogue.measures.get(support.measure)
            effect = measure.effect if measure is not None else None
            if effect is not None and effect.opens is not None:
                found[str(support.id)] = effect.opens
        return found

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
        alike: dict[tuple[GroupId, ...], list[Service]] = {}
        for service in services:
            groups = tuple(group for group in service.groups if self.known(group))
            alike.setdefault(groups, []).append(service)
        found: dict[ServiceId, tuple[ServiceCoverage, ...]] = {}
        for groups, some in alike.items():
            offers = dict.fromkeys(self.by_service[service.id] for service in some)
            coverage = self.engine.coverage(offers, groups=groups, advise=advise)
            parts: dict[ServiceId | None, list[ServiceCoverage]] = {}
            for part in coverage.services:
                parts.setdefault(part.service, []).append(part)
            for service in some:
                found[service.id] = tuple(parts[self.by_service[service.id].service])
        return found

    def known(self, group: GroupId) -> bool:
        """
        Whether the catalogue knows a group, so that the engine can ask for it.
        """
        return group in self.catalogue.target_groups
