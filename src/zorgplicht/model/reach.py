# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Reach: how well somebody with one barrier can use each service of a policy.
"""

from __future__ import annotations

from enum import StrEnum
from typing import final

import attrs
from attrs import frozen

from zorgplicht.model.channel import Audience
from zorgplicht.model.coverage import Combination, ServiceCoverage
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import BarrierId, ServiceId, VariantId
from zorgplicht.model.text import Text


class Reach(StrEnum):
    """
    The best way there is without a representative, from easy to none.

    What is unknown of a person is not counted on: a comfortable route that needs it does
    not make a difficult one that needs nothing comfortable.
    """

    COMFORTABLE = "comfortable"
    """A route on which every demand is met in full, whatever is unknown of the person."""
    DIFFICULT = "difficult"
    """There is a route whatever is unknown, but none of these is comfortable."""
    CONDITIONAL = "conditional"
    """Every route needs something to be true that is unknown."""
    NO_ROUTE = "no-route"
    UNKNOWN = "unknown"
    """Nobody could look, or what is left out of an excerpt may hold a route."""

    @property
    def gravity(self) -> int:
        """
        How bad it is, from 0; what is unknown is not as bad as no route.
        """
        return _BY_GRAVITY.index(self)


_BY_GRAVITY = (
    Reach.COMFORTABLE,
    Reach.DIFFICULT,
    Reach.CONDITIONAL,
    Reach.UNKNOWN,
    Reach.NO_ROUTE,
)


@final
@frozen(kw_only=True)
class ServiceReach:
    """
    The reach of one service, for those who are served alike.

    Args:
        service: The service; None when the offer is for none in particular.
        audience: For whom this holds.
        variants: How it is with each variant alone.
    """

    service: ServiceId | None
    audience: tuple[Audience, ...]
    variants: FrozenMap[VariantId, Reach]


@final
@frozen(kw_only=True)
class SharedReach:
    """
    The reach of services where it is the same.

    Args:
        services: In the order of the policy.
        only_for: For whom this holds, when that is not everybody the services are for.
        variants: How it is with each variant alone; empty when nobody could look.
        because: Why nobody could look.
    """

    services: tuple[ServiceId, ...] = ()
    only_for: tuple[Audience, ...] = ()
    variants: FrozenMap[VariantId, Reach] = FrozenMap()
    because: Text | None = None


@final
@frozen(kw_only=True)
class SharedGaps:
    """
    The smallest combinations of barriers without a route, of services where they are the same.

    Args:
        services: In the order of the policy.
        only_for: For whom this holds, when that is not everybody the services are for.
        example: The coverage of one of them. Its repairs are few additions that together
            close every gap that any addition closes, the smallest first.
        advised: Whether repairs were looked for.
    """

    services: tuple[ServiceId, ...]
    only_for: tuple[Audience, ...]
    example: ServiceCoverage
    advised: bool

    @property
    def gaps(self) -> tuple[Combination, ...]:
        """
        The gaps, smallest first.
        """
        return self.example.gaps


@final
@frozen(kw_only=True)
class ReachTable:
    """
    Who can use which service of a policy, one barrier at a time; and who cannot with several.

    Args:
        barriers: The variants of each barrier, the default one first.
        rows: The services, those with the same reach together.
        gaps: The services with gaps, those with the same gaps together, the most services
            first.
        words: What every id that is mentioned is called, as ``kind:id``.
    """

    barriers: FrozenMap[BarrierId, tuple[VariantId, ...]]
    rows: tuple[SharedReach, ...]
    gaps: tuple[SharedGaps, ...] = ()
    words: FrozenMap[str, Text] = attrs.field(default=FrozenMap(), repr=False)

    @property
    def single(self) -> tuple[VariantId, ...]:
        """
        The default variant of each barrier.
        """
        return tuple(variants[0] for variants in self.barriers.values())
