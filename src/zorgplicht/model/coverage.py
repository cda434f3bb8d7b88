# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Coverage: which combinations of barriers an offer leaves without a route.
"""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import ServiceId, VariantId
from zorgplicht.model.text import Text

Combination = tuple[VariantId, ...]
"""Variants of barriers that occur together, sorted; empty: no barrier at all."""


@final
@frozen(kw_only=True)
class Repair:
    """
    Additions to an offer that close gaps.

    Args:
        add: Catalogue measures and channels, sorted; none can be left out.
        closes: The number of gaps that they close.
        gaps: Those gaps.
        enablers: What the organisation needs for them.
    """

    add: tuple[str, ...]
    closes: int
    gaps: tuple[Combination, ...]
    enablers: tuple[str, ...]


class PointKind(StrEnum):
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
    One thing whose loss opens a gap.

    Args:
        kind: Channel, measure, provider or weekly slot.
        id: What the authority calls it; a slot is ``entry@thu 17:00-20:00``.
        opens: The combinations that would lose their last route.
    """

    kind: PointKind
    id: str
    opens: tuple[Combination, ...]


@final
@frozen(kw_only=True)
class Coverage:
    """
    The coverage of one offer, exact over all combinations of the chosen variants.

    Args:
        service: The service of the offer.
        audience: For whom.
        variants: The variants that were combined.
        gaps: All minimal combinations without an unrepresented route.
        repairs: Smallest additions that close gaps, best first.
        single_points: What must not fall away.
        words: The label of every id that is mentioned, as ``kind:id``.
    """

    service: ServiceId | None
    audience: Audience
    variants: tuple[VariantId, ...]
    gaps: tuple[Combination, ...]
    repairs: tuple[Repair, ...]
    single_points: tuple[SinglePoint, ...]
    words: FrozenMap[str, Text] = FrozenMap()


@final
@frozen(kw_only=True)
class PolicyCoverage:
    """
    The coverage of each service of a policy, for each audience it serves.
    """

    policy: str
    services: tuple[Coverage, ...]


@final
@frozen(kw_only=True)
class Impact:
    """
    What a change does to combinations of barriers; each list holds the minimal ones.

    Args:
        lost: They had a route, and have none.
        gained: They had none, and have one.
        harder: They had a comfortable route, and keep only difficult ones.
        easier: They had only difficult ones, and get a comfortable one.
    """

    lost: tuple[Combination, ...]
    gained: tuple[Combination, ...]
    harder: tuple[Combination, ...]
    easier: tuple[Combination, ...]
