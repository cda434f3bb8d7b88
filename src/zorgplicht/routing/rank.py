# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The order of routes (design §4, point 11).
"""

from __future__ import annotations

from collections.abc import Iterable

from zorgplicht.model.level import Demand
from zorgplicht.model.route import Ease, Route, RouteKind

_KINDS = list(RouteKind)
_TRAVEL = [None, Demand.LIGHT, Demand.FULL]


def ranked(routes: Iterable[Route], preferred_channel: str | None = None) -> tuple[Route, ...]:
    """
    The routes, best first.

    In this order: on the preferred channel; comfortable; unconditional; by oneself, then
    assisted, on behalf, represented; fewer parties; fewer measures; less travelling, fewer
    appointments, less waiting, less cost; by id.
    """

    def key(route: Route) -> tuple[object, ...]:
        return (
            preferred_channel not in {route.channel, route.entry},
            route.ease is Ease.DIFFICULT,
            bool(route.conditions),
            _KINDS.index(route.kind),
            route.efforts.parties,
            len(route.support),
            _TRAVEL.index(route.efforts.travel),
            route.efforts.appointments,
            route.efforts.waiting_days,
            route.efforts.cost,
            route.channel,
            route.entry,
            route.support,
            route.conditions,
        )

    return tuple(sorted(routes, key=key))
