# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Support measures, and what each does for a person on a channel.
"""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.channel import Availability, Family, ProvisionKind
from zorgplicht.model.entry import Basis, Citation, Entry
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import (
    BarrierId,
    CapabilityId,
    ChannelId,
    EnablerId,
    FactId,
    GroupId,
    MeasureId,
)
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.text import Text


class Origin(StrEnum):
    """
    Where the measure stands in the study.
    """

    OFFERED_14 = "offered-14"
    """The list of fourteen in §3.3."""
    ALSO_4 = "also-4"
    """The four after "En ook" in §3.3."""
    OTHER = "other"
    """Named elsewhere in the study."""
    GAP = "gap"
    """Not offered in the study; needed for somebody."""


class Pillar(StrEnum):
    """
    The three categories of inclusive service (study §3.2).
    """

    INCLUSIVE_OFFER = "inclusive-offer"
    SELF_DIRECTION = "self-direction"
    SUPPORT_STRUCTURES = "support-structures"


class Horizon(StrEnum):
    """
    When a measure helps: at this contact, or only after a while.
    """

    NOW = "now"
    LONG = "long"


class Help(StrEnum):
    """
    What the helper does.
    """

    REFER = "refer"
    ASSIST = "assist"
    DO = "do"
    TEACH = "teach"
    REPRESENT = "represent"
    """Acts in the person's place (Awb 2:1 paragraph 2); never support by the body."""


class Party(StrEnum):
    """
    Who helps, where it is not the authority itself.
    """

    LIBRARY = "library"
    INTERPRETER = "interpreter"
    RELAY_SERVICE = "relay-service"
    CIVIL_SOCIETY = "civil-society"
    SOCIAL_WORK = "social-work"
    REPRESENTATIVE = "representative"


@final
@frozen(kw_only=True)
class Alternative:
    """
    One way in which the requirements of a measure can be met.

    Args:
        levels: What the person must be able to do beforehand.
        facts: What must be true of the person.
        sets: What the measure restores besides, when used in this way.
    """

    levels: FrozenMap[CapabilityId, Demand] = FrozenMap()
    facts: tuple[FactId, ...] = ()
    sets: FrozenMap[CapabilityId, Level] = FrozenMap()


@final
@frozen(kw_only=True)
class Effect:
    """
    What a measure does, where, and for whom.

    Args:
        basis: On what the effect rests.
        why: How it works, or the reason for a judgement.
        on: Channels on which it works.
        on_families: Families of channels on which it works.
        sets: Capabilities brought to a level.
        raises: Capabilities brought from hampered to able.
        requires: Alternatives, of which one must hold beforehand; none: always.
        adds_demands: What the help itself asks, such as travelling to it.
        opens: A channel that exists through this measure.
        enablers: What the organisation needs for it.
        restricted_to: Groups for whom it is; empty: everyone.
        applies_to_any: Works only for a person with one of these barriers (or variants).
        applies_to_all: Works only for a person with all of these.
        appointment: Whether it must be booked.
        sources: Where the effect is found.
    """

    basis: Basis
    why: Text
    on: tuple[ChannelId, ...] = ()
    on_families: tuple[Family, ...] = ()
    sets: FrozenMap[CapabilityId, Level] = FrozenMap()
    raises: tuple[CapabilityId, ...] = ()
    requires: tuple[Alternative, ...] = ()
    adds_demands: FrozenMap[CapabilityId, Demand] = FrozenMap()
    opens: ChannelId | None = None
    enablers: tuple[EnablerId, ...] = ()
    restricted_to: tuple[GroupId, ...] = ()
    applies_to_any: tuple[str, ...] = ()
    applies_to_all: tuple[str, ...] = ()
    appointment: bool = False
    sources: tuple[Citation, ...] = ()


@final
@frozen(kw_only=True, repr=False)
class Measure(Entry):
    """
    A support measure: ondersteuningsmaatregel.

    Args:
        origin: Where it stands in the study.
        pillar: Inclusive offer, self-direction or support structures.
        provision: Generic or tailored.
        horizon: Now or long; a long one is advice, never part of a route.
        effect: What it does; None when it removes no barrier, and then it never earns
            coverage.
        help: What the helper does; None when nobody helps (clear language).
        party: Who helps; None for the authority itself.
        addresses: The barriers that the study or our judgement connects it with.
        target_groups: The groups that the source names with it.
        part_of: The measure of which it is an aspect.
        split_into: The measures in which our model divides it.
        availability: How often the study found it.
        plain: What it is in the words of a letter to residents; None: its label will do.
    """

    origin: Origin
    pillar: Pillar
    provision: ProvisionKind
    horizon: Horizon = Horizon.NOW
    effect: Effect | None = None
    help: Help | None = None
    party: Party | None = None
    addresses: tuple[BarrierId, ...] = ()
    target_groups: tuple[GroupId, ...] = ()
    part_of: MeasureId | None = None
    split_into: tuple[MeasureId, ...] = ()
    availability: Availability = Availability.NOT_STATED
    plain: Text | None = None
