# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The weak spots of an offer in words: what may not fall away, and where one gets stuck.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import final

from attrs import frozen

from zorgplicht.model.coverage import (
    Combination,
    Coverage,
    ServiceCoverage,
    SinglePoint,
    smallest_first,
)
from zorgplicht.model.handovers import HandOvers
from zorgplicht.model.ids import EntryId
from zorgplicht.reporting import phrases_coverage as phrases
from zorgplicht.reporting.coverage_words import CoverageWords

# --- what may not fall away -----------------------------------------------------------


@final
@frozen(kw_only=True)
class _Spot:
    """
    One thing that may not fall away, at every service where that holds.

    Args:
        named: The things that do the same harm; here it is one of them.
        services: Where.
        points: What it is at each of these services.
        opens: The smallest gaps of all these services.
    """

    named: tuple[SinglePoint, ...]
    services: tuple[ServiceCoverage, ...]
    points: tuple[SinglePoint, ...]
    opens: tuple[Combination, ...]

    @property
    def counts(self) -> list[int | None]:
        """
        How many combinations hang on it, per service.
        """
        return [point.combinations for point in self.points]

    @property
    def is_same_everywhere(self) -> bool:
        """
        Whether the same gaps appear at every service.
        """
        return all(point.opens == self.opens for point in self.points)

    @property
    def gravity(self) -> tuple[float, int]:
        """
        How many combinations hang on it at most, and at how many services.
        """
        most = max(float("inf") if count is None else count for count in self.counts)
        return most, len(self.services)


def single_points_told(words: CoverageWords) -> list[tuple[str, str | None]]:
    """
    Each single point once, the gravest first, however many services hang on it.

    Those alike share a sentence. Behind it, for more than one combination, the smallest that
    lose their route.
    """
    return [_spot(spot, words) for spot in _spots(words.coverage)]


def _spots(coverage: Coverage) -> list[_Spot]:
    found: dict[tuple[str, str, str | None], list[tuple[SinglePoint, ServiceCoverage]]] = {}
    for service in coverage.services:
        for point in service.single_points:
            found.setdefault((point.kind, point.id, point.slot), []).append((point, service))
    alike: dict[tuple[object, ...], _Spot] = {}
    for pairs in found.values():
        points, services = zip(*pairs, strict=True)
        harm = (services, *((point.opens, point.combinations) for point in points))
        same = alike.get(harm)
        alike[harm] = _Spot(
            named=(*(same.named if same else ()), points[0]),
            services=services,
            points=points,
            opens=_minimal(gap for point in points for gap in point.opens),
        )
    return sorted(alike.values(), key=lambda spot: spot.gravity, reverse=True)


def _minimal(combinations: Iterable[Combination]) -> tuple[Combination, ...]:
    """
    The combinations that contain no other one.
    """
    found: list[Combination] = []
    for one in smallest_first(combinations):
        if not any(set(other) <= set(one) for other in found):
            found.append(one)
    return tuple(found)


def _spot(spot: _Spot, words: CoverageWords) -> tuple[str, str | None]:
    say = words.say
    what = say.one_of(words.thing(point) for point in spot.named)
    where = words.where(spot.services)
    where = f" ({where})" if where else ""
    if () in spot.opens:
        return say(phrases.FALLS_AWAY_FOR_ALL, what=what, where=where), None
    if len(spot.opens) == 1:
        barriers = words.barriers(spot.opens[0])
        return say(phrases.FALLS_AWAY, what=what, barriers=barriers, where=where), None
    number = _number(spot, words)
    template = phrases.THEN_NONE if spot.is_same_everywhere else phrases.THEN_NONE_SOMEWHERE
    return (
        say(phrases.FALLS_AWAY_MANY, what=what, n=number, where=where),
        say(template, gaps=words.few(spot.opens)),
    )


def _number(spot: _Spot, words: CoverageWords) -> str:
    say = words.say
    counts = [count for count in spot.counts if count is not None]
    if len(counts) < len(spot.counts):
        return say(phrases.MORE_COMBINATIONS)
    most = words.combinations(max(counts))
    return most if min(counts) == max(counts) else say(phrases.AT_MOST, n=most)


# --- hand-overs -----------------------------------------------------------------------


def hand_over_trouble(hand_overs: HandOvers, words: CoverageWords) -> Iterator[str]:
    """
    Dead ends, circles and long chains, each in a sentence.
    """
    say = words.say
    for place in hand_overs.dead_ends:
        yield say(phrases.DEAD_END, place=words.place(place))
    for circle in hand_overs.circles:
        template = phrases.CIRCLE if len(circle) > 1 else phrases.CIRCLE_OF_ONE
        yield say(template, places=words.places(circle))
    for chain in hand_overs.long_chains:
        yield _chain(chain, words)


def _chain(chain: tuple[EntryId, ...], words: CoverageWords) -> str:
    first, *between, last = chain
    return words.say(
        phrases.LONG_CHAIN,
        first=words.place(first),
        last=words.place(last),
        places=words.places(between),
    )
