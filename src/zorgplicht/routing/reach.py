# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
How well people with one barrier each can use a service: all variants before one program.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import final

from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import VariantId
from zorgplicht.model.offer import Offer
from zorgplicht.model.reach import Reach, ServiceReach
from zorgplicht.routing.coverage import Asked, Halls
from zorgplicht.routing.crowd import Crowd, Who, crowd_of
from zorgplicht.routing.hall import Hall
from zorgplicht.routing.survey import Scope, scope_of

_Found = FrozenMap[VariantId, Reach]


def reach_of(halls: Halls, offers: Sequence[Offer], asked: Asked) -> Iterator[ServiceReach]:
    """
    The reach of each offer, for each audience it is for.

    Args:
        halls: Puts offers together.
        offers: One for each service.
        asked: The variants, each of which somebody has alone, and what all share.
    """
    for hall, some in halls.of(offers):
        desk = _Desk(hall, asked)
        for offer in some:
            alike: dict[_Found, list[Audience]] = {}
            for audience in sorted(set(offer.audience), key=tuple(Audience).index):
                alike.setdefault(desk.found(audience, offer), []).append(audience)
            for variants, audiences in alike.items():
                yield ServiceReach(
                    service=offer.service, audience=tuple(audiences), variants=variants
                )


@final
class _Desk:
    """
    Where the services of one hall come by; what was found for one is there for the next.
    """

    def __init__(self, hall: Hall, asked: Asked) -> None:
        self.hall = hall
        self.asked = asked
        self._crowds: dict[tuple[Audience, bool], Crowd] = {}
        self._found: dict[tuple[Audience, Scope], _Found] = {}

    def found(self, audience: Audience, offer: Offer) -> _Found:
        scope = scope_of(offer, self.hall.program, self.asked.purpose)
        if (audience, scope) not in self._found:
            self._found[audience, scope] = self._look(audience, scope)
        return self._found[audience, scope]

    def _look(self, audience: Audience, scope: Scope) -> _Found:
        sure, maybe = (
            self._crowd(audience, certain=certain).within(scope.measures, scope.channels)
            for certain in (True, False)
        )
        columns = (
            (Reach.COMFORTABLE, sure.usable(scope.ends, comfortable=True)),
            (Reach.DIFFICULT, sure.usable(scope.ends)),
            (Reach.CONDITIONAL, maybe.usable(scope.ends)),
        )
        return FrozenMap(
            (
                variant,
                next((reach for reach, who in columns if who >> place & 1), Reach.NO_ROUTE),
            )
            for place, variant in enumerate(self.asked.variants)
        )

    def _crowd(self, audience: Audience, *, certain: bool) -> Crowd:
        """
        One person per variant, who has nothing else.
        """
        if (audience, certain) not in self._crowds:
            asked, variants = self.asked, self.asked.variants
            facts = asked.true if certain else asked.true | asked.unknown
            self._crowds[audience, certain] = crowd_of(
                self.hall,
                variants,
                [1 << place for place in range(len(variants))],
                len(variants),
                Who(audience, asked.groups, facts),
            )
        return self._crowds[audience, certain]
