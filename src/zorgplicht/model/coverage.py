# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Coverage: for which combinations of barriers an offer has a route, and for which not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import final

import attrs
from attrs import frozen

from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.handovers import HandOvers
from zorgplicht.model.ids import (
    ChannelId,
    EnablerId,
    EntryId,
    FactId,
    GroupId,
    MeasureId,
    ServiceId,
    VariantId,
)
from zorgplicht.model.policy import Completeness
from zorgplicht.model.text import Text

Combination = tuple[VariantId, ...]
"""Variants of barriers that occur together, sorted; empty: no barrier at all."""


@final
@frozen(kw_only=True)
class Repair:
    """
    Something that, added to an offer, closes gaps.

    Nothing in it is superfluous: for some gap that it closes there is none smaller, or it
    closes all gaps together and would not without any one thing in it. Who has more barriers
    than a gap names may still have no route; `combinations` counts who gets one.

    Args:
        channels: Channels of the catalogue to add.
        measures: Measures of the catalogue to add.
        closes: The gaps that it closes.
        on_condition: Those of them that it closes only if something unknown is true.
        combinations: How many combinations get a route by it; None when there are too many
            combinations to count.
        closes_all: Whether it closes every gap.
        enablers: What the organisation needs for it.
        present: What of it the offer has already, but not so that it helps here: it is
            restricted, must be asked for in a way that does not work, or asks too much.
    """

    channels: tuple[ChannelId, ...]
    measures: tuple[MeasureId, ...]
    closes: tuple[Combination, ...]
    on_condition: tuple[Combination, ...]
    combinations: int | None
    closes_all: bool
    enablers: tuple[EnablerId, ...] = ()
    present: tuple[str, ...] = ()

    @property
    def add(self) -> tuple[str, ...]:
        """
        The ids of everything to add, sorted.
        """
        return tuple(sorted((*self.channels, *self.measures)))


class SingleKind(StrEnum):
    """
    What can fall away.
    """

    CHANNEL = "channel"
    MEASURE = "measure"
    PROVIDER = "provider"
    SLOT = "slot"


@final
@frozen(kw_only=True)
class SinglePoint:
    """
    Something on which combinations hang: without it they have no route.

    Args:
        kind: A channel, a measure, a provider or a weekly slot.
        id: What the offer calls it; for a slot the channel or measure that is open then.
        slot: The slot, such as "thu 17:00-20:00"; None for anything else.
        opens: The minimal gaps that appear when it falls away.
        combinations: How many combinations lose their last route; None when there are too
            many combinations to count.
    """

    kind: SingleKind
    id: str
    opens: tuple[Combination, ...]
    combinations: int | None
    slot: str | None = None

    @property
    def name(self) -> str:
        """
        The id, with the slot where there is one.
        """
        return self.id if self.slot is None else f"{self.id} {self.slot}"


@final
@frozen(kw_only=True)
class ServiceCoverage:
    """
    The coverage of one service, for those who are served alike.

    Args:
        service: The service; None when the offer is for none in particular.
        audience: For whom this holds.
        gaps: The minimal combinations without an unrepresented route.
        difficult: The minimal combinations whose routes are all difficult.
        conditional: The minimal combinations whose routes all depend on an unknown fact.
        closed: How many of all combinations have no route; None when there are too many
            to count.
        repairs: What would close gaps, best first.
        single_points: What may not fall away, the gravest first.
        repairs_complete: Whether `repairs` are all there are. False when nobody looked, when
            there were too many to try or to tell, and when a gap takes more things together
            than were tried: then no repairs does not mean that there are none.
    """

    service: ServiceId | None
    audience: tuple[Audience, ...]
    gaps: tuple[Combination, ...]
    difficult: tuple[Combination, ...]
    conditional: tuple[Combination, ...]
    closed: int | None
    repairs: tuple[Repair, ...] = ()
    single_points: tuple[SinglePoint, ...] = ()
    repairs_complete: bool = True


@final
@frozen(kw_only=True)
class Coverage:
    """
    For each service, the combinations of barriers without a route, and what to do.

    Args:
        services: One for each service, or two where residents and businesses differ.
        variants: The variants that were combined, in every way.
        purpose: What one comes for.
        groups: The target groups that all were taken to belong to.
        facts: What was known of all; what is left out was unknown.
        advised: Whether repairs and single points were looked for.
        left_out: Entries of the policy that are not there, in some offer, with the reason.
        hand_overs: Who hands a person on to whom; None when nobody looked.
        words: The label of every id that is mentioned, as ``kind:id``.
        policy: The name of the authority; None when the offers are of nobody in particular.
        completeness: Whether its policy shows all there is; None when that is not known.
    """

    services: tuple[ServiceCoverage, ...]
    variants: tuple[VariantId, ...]
    purpose: Purpose
    words: FrozenMap[str, Text] = attrs.field(repr=False)
    groups: tuple[GroupId, ...] = ()
    facts: FrozenMap[FactId, bool] = FrozenMap()
    advised: bool = True
    left_out: FrozenMap[EntryId, str] = FrozenMap()
    hand_overs: HandOvers | None = None
    policy: str | None = None
    completeness: Completeness | None = None

    @property
    def combinations(self) -> int:
        """
        The number of combinations: two to the power of the number of variants.
        """
        return 1 << len(self.variants)

    @property
    def gaps(self) -> tuple[Combination, ...]:
        """
        The minimal combinations that have no route to at least one service, each once.
        """
        return smallest_first(gap for service in self.services for gap in service.gaps)

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """
        The repairs of all services, in the order of the services; equal ones once.
        """
        return tuple(
            dict.fromkeys(repair for service in self.services for repair in service.repairs)
        )

    @property
    def single_points(self) -> tuple[SinglePoint, ...]:
        """
        The single points of all services, in the order of the services; equal ones once.
        """
        return tuple(
            dict.fromkeys(point for service in self.services for point in service.single_points)
        )


def smallest_first(combinations: Iterable[Combination]) -> tuple[Combination, ...]:
    """
    Each combination once, in order of size and name.

    Examples:
        >>> smallest_first([("b", "c"), ("d",), ("b", "c"), ("a", "d")])
        (('d',), ('a', 'd'), ('b', 'c'))
    """
    return tuple(sorted(set(combinations), key=lambda one: (len(one), one)))


def fewest_repairs(
    repairs: Sequence[Repair], gaps: Iterable[Combination]
) -> tuple[list[tuple[Repair, set[Combination]]], set[Combination]]:
    """
    Few repairs that close as many of *gaps* as any can; and the gaps that none closes.

    Each with the gaps that it closes first. The fewest things to add come first, and of as
    many the repair that closes most.
    """
    chosen: list[tuple[Repair, set[Combination]]] = []
    left = set(gaps)
    while left:
        useful = [
            (len(repair.add), -len(new), place)
            for place, repair in enumerate(repairs)
            if (new := left.intersection(repair.closes))
        ]
        if not useful:
            break
        best = repairs[min(useful)[2]]
        chosen.append((best, left.intersection(best.closes)))
        left.difference_update(best.closes)
    return chosen, left
