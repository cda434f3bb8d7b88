# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
An offer: the channels and measures of one authority, for one service.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
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


def _words(words: Iterable[str]) -> tuple[str, ...]:
    if isinstance(words, str):  # a text is iterable too, and would become its letters
        message = f"expected several ids, found the text {words!r}; write [{words!r}]"
        raise TypeError(message)
    return tuple(words)


def _entries(words: Iterable[str]) -> tuple[EntryId, ...]:
    return tuple(EntryId(word) for word in _words(words))


def _groups(words: Iterable[str]) -> tuple[GroupId, ...]:
    return tuple(GroupId(word) for word in _words(words))


def _places(words: Iterable[str] | None) -> tuple[EntryId, ...] | None:
    return None if words is None else _entries(words)


def _audience(words: Iterable[Audience | str]) -> tuple[Audience, ...]:
    return tuple(Audience(word) for word in _words(words))


def _asks(
    asks: Mapping[CapabilityId, Demand] | Mapping[str, str],
) -> FrozenMap[CapabilityId, Demand]:
    return FrozenMap((CapabilityId(name), Demand(demand)) for name, demand in asks.items())


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
        lead_time_days: Calendar days between asking and getting.
        cost: Euro that the person pays and does not get back.
        slots: The weekly slots in which it is open, as text; empty when not stated.
    """

    entry: EntryId
    channel: ChannelId
    ends: bool = True
    arranged_via: tuple[EntryId, ...] = attrs.field(default=(), converter=_entries)
    audience: tuple[Audience, ...] = attrs.field(default=EVERYONE, converter=_audience)
    opened_by: MeasureId | None = None
    groups: tuple[GroupId, ...] = attrs.field(default=(), converter=_groups)
    asks: FrozenMap[CapabilityId, Demand] = attrs.field(factory=FrozenMap, converter=_asks)
    provider: EntryId | None = None
    lead_time_days: int = 0
    cost: float = 0.0
    slots: tuple[str, ...] = attrs.field(default=(), converter=_words)


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
        lead_time_days: Calendar days between asking and getting.
        cost: Euro that the person pays and does not get back.
        slots: The weekly slots in which it is there, as text; empty when not stated.
        from_data: Whether it follows from hours, languages or language level.
    """

    entry: EntryId
    measure: MeasureId
    on: tuple[EntryId, ...] | None = attrs.field(default=None, converter=_places)
    arranged_via: tuple[EntryId, ...] = attrs.field(default=(), converter=_entries)
    groups: tuple[GroupId, ...] = attrs.field(default=(), converter=_groups)
    asks: FrozenMap[CapabilityId, Demand] = attrs.field(factory=FrozenMap, converter=_asks)
    provider: EntryId | None = None
    lead_time_days: int = 0
    cost: float = 0.0
    slots: tuple[str, ...] = attrs.field(default=(), converter=_words)
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
        audience: Whom the service is for; nobody else has a route to it.
        own_groups: Target groups that the authority describes itself, so that somebody can
            belong to them.
        left_out: Entries of the policy that are not there on the day, with the reason.

    Raises:
        ValueError: two channels or two measures have the same entry, or it is for nobody.

    Examples:
        >>> Offer(channels=[OfferedChannel(entry="kcc", channel="phone")], measures=[]).audience
        (<Audience.RESIDENTS: 'residents'>, <Audience.BUSINESSES: 'businesses'>)
    """

    channels: tuple[OfferedChannel, ...] = attrs.field(converter=_channels)
    measures: tuple[OfferedMeasure, ...] = attrs.field(converter=_measures)
    service: ServiceId | None = None
    audience: tuple[Audience, ...] = attrs.field(default=EVERYONE, converter=_audience)
    own_groups: tuple[GroupId, ...] = attrs.field(default=(), converter=_groups)
    left_out: FrozenMap[EntryId, str] = FrozenMap()

    def __attrs_post_init__(self) -> None:
        channels = [one.entry for one in self.channels]
        measures = [one.entry for one in self.measures]
        for entries in (channels, measures):
            for one, other in pairwise(entries):  # sorted, so equal ones stand together
                if one == other:
                    message = f"the entry {one!r} is given twice"
                    raise ValueError(message)
        if not self.audience:
            message = "an offer is for somebody: give an audience"
            raise ValueError(message)
