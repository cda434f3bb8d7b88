# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The order of routes (design §4, point 11), and why it is so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Protocol, final

from attrs import frozen

from zorgplicht.model.ids import ChannelId, EntryId, FactId
from zorgplicht.model.route import Ease, Efforts, Higher, Route, RouteKind
from zorgplicht.model.situation import Situation
from zorgplicht.model.text import Text
from zorgplicht.routing.burden import KINDS, TRAVELLING


class Rankable(Protocol):
    """
    What a criterion may look at: a route, or the outline of one.
    """

    @property
    def channel(self) -> ChannelId:
        """
        The catalogue's channel.
        """

    @property
    def entry(self) -> EntryId:
        """
        What the authority calls the channel.
        """

    @property
    def support(self) -> tuple[EntryId, ...]:
        """
        What the authority calls the measures.
        """

    @property
    def ease(self) -> Ease:
        """
        Comfortable or difficult.
        """

    @property
    def kind(self) -> RouteKind:
        """
        Who does the work.
        """

    @property
    def conditions(self) -> tuple[FactId, ...]:
        """
        Facts that must be true for it.
        """

    @property
    def efforts(self) -> Efforts:
        """
        What it asks.
        """


@final
@frozen(kw_only=True)
class Criterion:
    """
    One thing by which routes are ordered.

    Args:
        name: A short name: "fewer-parties".
        text: What the higher route has over the lower one, in a sentence.
        key: What to compare; the lower value comes first. It may look at the situation.
    """

    name: str
    text: Text
    key: Callable[[Rankable, Situation], object]


def _criterion(
    name: str, nl: str, en: str, key: Callable[[Rankable, Situation], object]
) -> Criterion:
    return Criterion(name=name, text=Text(nl=nl, en=en), key=key)


RANKING: tuple[Criterion, ...] = (
    _criterion(
        "preferred-channel",
        "Deze route staat hoger, want zij gaat via het kanaal van uw voorkeur.",
        "This route is higher because it goes through the channel that you prefer.",
        lambda route, asked: asked.preferred_channel not in {route.channel, route.entry},
    ),
    _criterion(
        "comfortable",
        "Deze route staat hoger, want alles lukt goed, zonder moeite.",
        "This route is higher because everything goes well, without effort.",
        lambda route, _: route.ease is Ease.DIFFICULT,
    ),
    _criterion(
        "unconditional",
        "Deze route staat hoger, want de volgende hangt af van iets dat we niet weten.",
        "This route is higher because the next one depends on something that we do not know.",
        lambda route, _: bool(route.conditions),
    ),
    _criterion(
        "more-by-oneself",
        "Deze route staat hoger, want u doet meer zelf.",
        "This route is higher because you do more yourself.",
        lambda route, _: KINDS.index(route.kind),
    ),
    _criterion(
        "fewer-parties",
        "Deze route staat hoger, want u heeft met minder organisaties te maken.",
        "This route is higher because you deal with fewer organisations.",
        lambda route, _: route.efforts.parties,
    ),
    _criterion(
        "fewer-measures",
        "Deze route staat hoger, want er is minder hulp voor nodig.",
        "This route is higher because it takes less help.",
        lambda route, _: len(route.support),
    ),
    _criterion(
        "less-travel",
        "Deze route staat hoger, want u hoeft minder te reizen.",
        "This route is higher because you travel less.",
        lambda route, _: TRAVELLING.index(route.efforts.travel),
    ),
    _criterion(
        "fewer-appointments",
        "Deze route staat hoger, want u hoeft minder vooraf te regelen.",
        "This route is higher because you have less to arrange beforehand.",
        lambda route, _: route.efforts.appointments,
    ),
    _criterion(
        "less-waiting",
        "Deze route staat hoger, want u wacht korter.",
        "This route is higher because you wait less.",
        lambda route, _: route.efforts.waiting_days,
    ),
    _criterion(
        "less-cost",
        "Deze route staat hoger, want zij kost u minder.",
        "This route is higher because it costs you less.",
        lambda route, _: route.efforts.cost,
    ),
)
"""The order of design §4, point 11; give `RuleEngine.plan` another one to replace it."""

_EQUAL = Higher(
    criterion="id",
    text=Text(
        nl="Deze route en de volgende zijn even goed. Hun volgorde zegt niets.",
        en="This route and the next one are as good. Their order means nothing.",
    ),
)


def ranked(
    routes: Iterable[Route], situation: Situation, ranking: Sequence[Criterion] = RANKING
) -> tuple[tuple[Route, ...], tuple[Higher, ...]]:
    """
    The routes, best first, and for each but the last what puts it above the next.

    Routes that are equal by every criterion are ordered by id.
    """
    placed = sorted(
        ((rank(route, situation, ranking), route) for route in routes), key=lambda one: one[0]
    )
    order = tuple(_higher(one, two, ranking) for (one, _), (two, _) in pairwise(placed))
    return tuple(route for _, route in placed), order


def rank(
    route: Rankable, situation: Situation, ranking: Sequence[Criterion] = RANKING
) -> tuple[object, ...]:
    """
    Where a route comes: the lower, the better.
    """
    return (
        *(criterion.key(route, situation) for criterion in ranking),
        route.channel,
        route.entry,
        route.support,
        route.conditions,
    )


def _higher(
    one: tuple[object, ...], other: tuple[object, ...], ranking: Sequence[Criterion]
) -> Higher:
    for criterion, mine, theirs in zip(ranking, one, other, strict=False):
        if mine != theirs:
            return Higher(criterion=criterion.name, text=criterion.text)
    return _EQUAL
