# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Barriers, and the variants in which they come.
"""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.entry import Basis, Citation, Entry
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import BarrierId, CapabilityId, VariantId
from zorgplicht.model.level import Level
from zorgplicht.model.text import Text


class BarrierKind(StrEnum):
    """
    The nature of a barrier, for grouping only.
    """

    SENSORY = "sensory"
    LANGUAGE = "language"
    COGNITIVE = "cognitive"
    PHYSICAL = "physical"
    DIGITAL = "digital"
    SITUATIONAL = "situational"
    OPEN = "open"


@final
@frozen(kw_only=True)
class Impairment:
    """
    The level at which a barrier leaves one capability, and on what that rests.
    """

    capability: CapabilityId
    level: Level
    basis: Basis
    why: str | None = None
    sources: tuple[Citation, ...] = ()


@final
@frozen(kw_only=True)
class Variant:
    """
    One form of a barrier, such as blind or low vision.

    Args:
        label: Its name.
        impairs: What it leaves of which capability.
        says: How somebody says it of oneself, in a short sentence; None: nobody wrote it.
    """

    label: Text
    impairs: tuple[Impairment, ...]
    says: Text | None = None


@final
@frozen(kw_only=True, repr=False)
class Barrier(Entry):
    """
    What hinders a person: one of the study's eleven, or ``other``.

    Args:
        kind: For grouping.
        default: The variant meant when only the barrier is named; None when the barrier
            infers nothing and a person must look (``other``).
        variants: By name, without the barrier in front.
    """

    kind: BarrierKind
    default: str | None = None
    variants: FrozenMap[str, Variant] = FrozenMap()


def variant_id(barrier: str, variant: str) -> VariantId:
    """
    The full name of a variant.

    Examples:
        >>> variant_id("limited-time", "works-office-hours")
        'limited-time:works-office-hours'
    """
    return VariantId(f"{barrier}:{variant}")


def barrier_of(variant: str) -> BarrierId:
    """
    The barrier in front of a variant's full name.

    Examples:
        >>> barrier_of("limited-time:works-office-hours")
        'limited-time'
    """
    return BarrierId(variant.partition(":")[0])
