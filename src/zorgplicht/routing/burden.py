# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
How heavy a route is for the person who takes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId
from zorgplicht.model.level import Demand
from zorgplicht.model.measure import Help
from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.model.route import Efforts, RouteKind
from zorgplicht.routing.compile import MeasureTable

TRAVEL = CapabilityId("travel")
"""The one capability that ranking looks at by name (design §4, point 11)."""

TRAVELLING = (None, Demand.LIGHT, Demand.FULL)
"""How much travelling, the least first."""
KINDS = tuple(RouteKind)
"""Who does the work, oneself first."""
_KIND_OF = {
    Help.ASSIST: RouteKind.ASSISTED,
    Help.DO: RouteKind.ON_BEHALF,
    Help.REPRESENT: RouteKind.REPRESENTED,
}


class Weight(NamedTuple):
    """
    What one ingredient adds to the burden of a route.

    Args:
        facts: 1 for a fact that is taken as true.
        kind: How far from doing it oneself.
        party: Who must be dealt with; None when it is nobody new.
        measures: 1 for a measure.
        travel: How much travelling.
        appointments: Things that must be arranged beforehand.
        waiting: Days.
        cost: Euro.
    """

    facts: int = 0
    kind: int = 0
    party: str | None = None
    measures: int = 0
    travel: int = 0
    appointments: int = 0
    waiting: int = 0
    cost: float = 0.0

    def no_heavier(self, other: Weight) -> bool:
        """
        Whether no route grows heavier when this takes the place of *other* in it.
        """
        if self.party is not None and self.party != other.party:
            return False
        alone = burden([self._replace(party=None)])
        return alone.beats(burden([other._replace(party=None)]))


class Burden(NamedTuple):
    """
    How heavy a route is, in the order of the ranking.
    """

    facts: int
    kind: int
    parties: int
    measures: int
    travel: int
    appointments: int
    waiting: int
    cost: float

    def beats(self, other: Burden) -> bool:
        """
        Whether it is as light in every respect.
        """
        return all(one <= two for one, two in zip(self, other, strict=True))


NO_WEIGHT = Weight()
"""Nothing at all."""


def burden(weights: Iterable[Weight]) -> Burden:
    """
    What all *weights* are together: some things add up, of others the most counts.
    """
    weights = tuple(weights)
    return Burden(
        facts=sum(one.facts for one in weights),
        kind=max((one.kind for one in weights), default=0),
        parties=len({one.party for one in weights} - {None}) + 1,
        measures=sum(one.measures for one in weights),
        travel=max((one.travel for one in weights), default=0),
        appointments=sum(one.appointments for one in weights),
        waiting=max((one.waiting for one in weights), default=0),
        cost=sum(one.cost for one in weights),
    )


def weight_of_measure(
    offered: OfferedMeasure, table: MeasureTable, demands: Mapping[CapabilityId, Demand]
) -> Weight:
    """
    What a measure adds to the burden; *demands* are all that using it asks.

    Only who really helps is a party: plain language has a maker, and nobody to deal with.
    """
    return Weight(
        kind=_kind_of(table),
        party=(offered.provider or table.party) if table.help else None,
        measures=1,
        travel=TRAVELLING.index(demands.get(TRAVEL)),
        appointments=int(bool(offered.arranged_via) or table.appointment),
        waiting=offered.lead_time_days,
        cost=offered.cost,
    )


def weight_of_channel(
    offered: OfferedChannel, opener: MeasureTable | None, demands: Mapping[CapabilityId, Demand]
) -> Weight:
    """
    What the channel itself adds, with the measure that opens it.

    Who helps on a channel that a measure opens is who the knowledge says, unless the offer
    names another.
    """
    helper = opener.party if opener and opener.help else None
    # A channel asks the same of everybody, so whatever opens it, nobody is represented yet.
    kind = _kind_of(opener) if opener and opener.help is not Help.REPRESENT else 0
    return Weight(
        kind=kind,
        party=offered.provider or helper,
        travel=TRAVELLING.index(demands.get(TRAVEL)),
        appointments=int(bool(offered.arranged_via) or bool(opener and opener.appointment)),
        waiting=offered.lead_time_days,
        cost=offered.cost,
    )


def _kind_of(table: MeasureTable) -> int:
    kind = _KIND_OF.get(table.help, RouteKind.SELF) if table.help else RouteKind.SELF
    return KINDS.index(kind)


def efforts_in(heavy: Burden, demands: Mapping[CapabilityId, Demand]) -> Efforts:
    """
    The burden in words.
    """
    return Efforts(
        demands=FrozenMap(demands),
        travel=TRAVELLING[heavy.travel],
        appointments=heavy.appointments,
        waiting_days=heavy.waiting,
        cost=heavy.cost,
        parties=heavy.parties,
    )


def kind_in(heavy: Burden) -> RouteKind:
    """
    Who does the work: the one furthest from the person decides.
    """
    return KINDS[heavy.kind]
