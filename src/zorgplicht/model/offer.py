# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
An offer: the channels and measures of one authority, for one service.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

import attrs
from attrs import frozen

from zorgplicht.model.channel import EVERYONE, Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import (
    CapabilityId,
    ChannelId,
    EntryId,
    GroupId,
    MeasureId,
    ServiceId,
)
from zorgplicht.model.level import Demand


@final
@frozen(kw_only=True)
class OfferedChannel:
    """
    A channel in an offer.

    Args:
        entry: What the authority calls it; in the offer of everything, the catalogue's id.
        channel: The catalogue's channel.
        ends: Whether a route may end here. A channel that does not serve this service can
            still be the one by which support is asked for.
        arranged_via: Entries of the offer through which it must be asked for.
        audience: Whom it serves.
        opened_by: The measure that makes it exist, whose restrictions then hold for it.
        groups: The groups it is restricted to; empty: everyone.
        asks: Demands on top of the catalogue's.
        provider: Who runs it; None for the authority itself.
        lead_time_days: Days between asking and getting.
        cost: Euro that the person pays and does not get back.
        slots: The weekly slots in which it is open, as text; empty when not stated.
    """

    entry: EntryId
    channel: ChannelId
    ends: bool = True
    arranged_via: tuple[EntryId, ...] = ()
    audience: tuple[Audience, ...] = EVERYONE
    opened_by: MeasureId | None = None
    groups: tuple[GroupId, ...] = ()
    asks: FrozenMap[CapabilityId, Demand] = FrozenMap()
    provider: EntryId | None = None
    lead_time_days: int = 0
    cost: float = 0.0
    slots: tuple[str, ...] = ()


@final
@frozen(kw_only=True)
class OfferedMeasure:
    """
    A measure in an offer.

    Args:
        entry: What the authority calls it; in the offer of everything, the catalogue's
            id. A measure that follows from data (evening hours) carries the entry of its
            channel: ``evening-opening@balie``.
        measure: The catalogue's measure.
        on: Entries of channels on which it works; None: all on which the measure can.
        arranged_via: Entries of the offer through which it must be asked for.
        groups: The groups it is restricted to, besides what the catalogue says.
        asks: Demands on top of the catalogue's.
        provider: Who gives it; None for the authority itself.
        lead_time_days: Days between asking and getting.
        cost: Euro that the person pays and does not get back.
        slots: The weekly slots in which it is there, as text; empty when not stated.
        from_data: Whether it follows from hours, languages or language level.
    """

    entry: EntryId
    measure: MeasureId
    on: tuple[EntryId, ...] | None = None
    arranged_via: tuple[EntryId, ...] = ()
    groups: tuple[GroupId, ...] = ()
    asks: FrozenMap[CapabilityId, Demand] = FrozenMap()
    provider: EntryId | None = None
    lead_time_days: int = 0
    cost: float = 0.0
    slots: tuple[str, ...] = ()
    from_data: bool = False


def _channels(things: Iterable[OfferedChannel]) -> tuple[OfferedChannel, ...]:
    return tuple(sorted(things, key=lambda thing: thing.entry))


def _measures(things: Iterable[OfferedMeasure]) -> tuple[OfferedMeasure, ...]:
    return tuple(sorted(things, key=lambda thing: thing.entry))


@final
@frozen(kw_only=True, cache_hash=True)
class Offer:
    """
    What one authority provides for one service, or everything in the catalogue.

    Args:
        channels: Its channels; given in any order, kept by entry.
        measures: Its measures, likewise.
        service: The service it is for; None when for none in particular.
        audience: Whom the service is for.
        left_out: Entries of the policy that are not there on the day, with the reason.
    """

    channels: tuple[OfferedChannel, ...] = attrs.field(converter=_channels)
    measures: tuple[OfferedMeasure, ...] = attrs.field(converter=_measures)
    service: ServiceId | None = None
    audience: tuple[Audience, ...] = EVERYONE
    left_out: FrozenMap[EntryId, str] = FrozenMap()
