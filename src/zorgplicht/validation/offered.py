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
from zorgplicht.model.ids import GroupId, ServiceId
from zorgplicht.model.offer import Offer
from zorgplicht.model.policy import Policy, Service
from zorgplicht.routing import RuleEngine, hand_overs_of, offers_of


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
        """
        offers = offers_of(self.policy, self.catalogue, on=self.on)
        return {offer.service: offer for offer in offers if offer.service is not None}

    @cached_property
    def everywhere(self) -> tuple[Offer, ...]:
        """
        The different sets of channels and support that services have, each once.

        Which of the channels serves a service is not told apart here.
        """
        return tuple(
            dict.fromkeys(
                evolve(
                    offer,
                    service=None,
                    audience=EVERYONE,
                    channels=tuple(evolve(one, ends=False) for one in offer.channels),
                )
                for offer in offers_of(self.policy, self.catalogue, on=self.on)
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
        alike: dict[tuple[GroupId, ...], dict[ServiceId, Offer]] = {}
        for service in services:
            groups = tuple(group for group in service.groups if self.known(group))
            alike.setdefault(groups, {})[service.id] = self.by_service[service.id]
        found: dict[ServiceId, list[ServiceCoverage]] = {}
        for groups, offers in alike.items():
            coverage = self.engine.coverage(offers.values(), groups=groups, advise=advise)
            for part in coverage.services:
                if part.service is not None:
                    found.setdefault(part.service, []).append(part)
        return {service: tuple(parts) for service, parts in found.items()}

    def known(self, group: GroupId) -> bool:
        """
        Whether the catalogue knows a group, so that the engine can ask for it.
        """
        return group in self.catalogue.target_groups
