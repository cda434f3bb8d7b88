# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a policy offers for one service on one day.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import TypeVar, final

from attrs import evolve, frozen

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import EVERYONE, Channel
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, ChannelId, EntryId, GroupId, MeasureId
from zorgplicht.model.level import Demand
from zorgplicht.model.measure import Effect, Measure
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.model.policy import Day, Hours, Policy, PolicyChannel, PolicySupport, Service
from zorgplicht.model.situation import Situation

EVENING = MeasureId("evening-opening")
PLAIN = MeasureId("communicate-at-b1")
WRITTEN = MeasureId("multilingual-information")
SPOKEN = MeasureId("multilingual-staff")
OFFICE_HOURS = CapabilityId("office-hours")

_NINE, _FIVE = 9 * 60, 17 * 60
_AN_HOUR = 60


def offer_everything(catalogue: Catalogue) -> Offer:
    """
    Every channel and measure of the catalogue, without any authority's conditions.

    Examples:
        >>> import zorgplicht as zp
        >>> len(zp.offer_everything(zp.load_catalogue()).channels)
        23
    """
    return Offer(
        channels=tuple(
            OfferedChannel(
                entry=EntryId(id_),
                channel=id_,
                audience=channel.audience,
                arranged_via=tuple(EntryId(entry) for entry in channel.arranged_via),
                opened_by=_opener_of(id_, catalogue),
            )
            for id_, channel in catalogue.channels.items()
        ),
        measures=tuple(
            OfferedMeasure(entry=EntryId(id_), measure=id_) for id_ in catalogue.measures
        ),
    )


def opened_channels(policy: Policy, catalogue: Catalogue) -> dict[EntryId, ChannelId]:
    """
    By support that opens a channel, whenever it is there, the catalogue's channel.
    """
    opened: dict[EntryId, ChannelId] = {}
    for own in policy.support:
        measure = catalogue.measures.get(own.measure)
        if measure is not None and measure.effect is not None and measure.effect.opens is not None:
            opened[own.id] = measure.effect.opens
    return opened


def _opener_of(channel: str, catalogue: Catalogue) -> MeasureId | None:
    """
    The measure without which a channel is not there; None when it needs none.

    A measure that opens a channel for everybody makes no difference to who can use it.
    """
    openers = [
        measure
        for measure in catalogue.measures.values()
        if measure.effect is not None and measure.effect.opens == channel
    ]
    if not openers or any(_is_for_everybody(one.effect) for one in openers if one.effect):
        return None
    return MeasureId(openers[0].id)


def _is_for_everybody(effect: Effect) -> bool:
    conditions = (
        effect.requires,
        effect.restricted_to,
        effect.applies_to_any,
        effect.applies_to_all,
        effect.adds_demands,
    )
    return not any(conditions)


def offer_of(
    policy: Policy,
    catalogue: Catalogue,
    service: str | None = None,
    *,
    on: dt.date | None = None,
) -> Offer:
    """
    The channels and measures that *policy* provides for *service*.

    What the concrete data says counts: hours outside office hours put ``evening-opening``
    in effect on a channel, a language level of B1 or simpler ``communicate-at-b1``, other
    languages ``multilingual-information`` or ``multilingual-staff``. A claim that the data
    contradicts, a pilot that has ended and a channel that is never open are left out; the
    offer says which, in `Offer.left_out`.

    Args:
        policy: What the authority declares. Entries with an id that the catalogue does not
            know are left out; rule ZPX001 reports them.
        catalogue: What the ids mean.
        service: The service; None: all channels, and support that is for every service.
        on: The day; None: as if nothing had ended.

    Raises:
        UnknownIdError: the policy has no such service.

    Examples:
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
        >>> offer = zp.offer_of(policy, zp.load_catalogue())
        >>> "phone" in {channel.channel for channel in offer.channels}
        True
    """
    meant = _service(policy, service)
    reader = _Reader(policy=policy, catalogue=catalogue, service=meant, on=on)
    channels = list(reader.channels())
    opened, measures = reader.support()
    channels.extend(opened)
    measures.extend(reader.from_data(channels))
    # Of two with the same id the first one counts; rule ZPX001 reports the other.
    return Offer(
        channels=_once(channels),
        measures=_once(measures),
        service=meant.id if meant else None,
        audience=(meant.audience if meant else ()) or EVERYONE,
        own_groups=tuple(
            group.group
            for group in policy.target_groups
            if group.group not in catalogue.target_groups
        ),
        left_out=FrozenMap([*reader.left_out(), *_twice(channels), *_twice(measures)]),
    )


def offers_of(
    policy: Policy, catalogue: Catalogue, *, on: dt.date | None = None
) -> tuple[Offer, ...]:
    """
    What *policy* provides for each of its services; see `offer_of`.

    Returns:
        One offer for each service, in the order of the policy; for a policy without services
        one offer of all channels.

    Examples:
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/knelpunten.toml")
        >>> offers = zp.offers_of(policy, zp.load_catalogue())
        >>> [offer.service for offer in offers] == [one.id for one in policy.services]
        True
    """
    services = dict.fromkeys(service.id for service in policy.services)
    return tuple(offer_of(policy, catalogue, one, on=on) for one in services or [None])


def situation_of(group: str, catalogue: Catalogue, policy: Policy | None = None) -> Situation:
    """
    The situation that is typical of a target group: its barriers, facts and audience.

    Args:
        group: A group of the catalogue, or one that *policy* describes itself.
        catalogue: Where groups are looked up.
        policy: Where own groups are looked up first.

    Raises:
        UnknownIdError: neither knows the group.

    Examples:
        >>> import zorgplicht as zp
        >>> zp.situation_of("low-literate-people", zp.load_catalogue()).barriers
        ('low-literacy',)
    """
    own = (
        next((one for one in policy.target_groups if one.group == group), None) if policy else None
    )
    known = catalogue.target_groups.get(GroupId(group))
    if known is None and (own is None or own.label is None):
        raise UnknownIdError("target group", group, nearest(group, catalogue.target_groups))
    situation = Situation()
    if known is not None:
        situation = Situation(
            barriers=known.barriers, facts=known.facts, audience=known.audience, groups=[group]
        )
    if own is None:
        return situation
    return evolve(
        situation,
        barriers=own.barriers or situation.barriers,
        facts={**situation.facts, **own.facts},
        audience=own.audience or situation.audience,
        groups=[group],
    )


def _service(policy: Policy, service: str | None) -> Service | None:
    if service is None:
        return None
    for candidate in policy.services:
        if candidate.id == service:
            return candidate
    raise UnknownIdError("service", service, nearest(service, [one.id for one in policy.services]))


T = TypeVar("T", OfferedChannel, OfferedMeasure)


def _once(things: Iterable[T]) -> tuple[T, ...]:
    found: dict[str, T] = {}
    for thing in things:
        found.setdefault(thing.entry, thing)
    return tuple(found.values())


def _twice(things: Iterable[T]) -> Iterator[tuple[EntryId, str]]:
    entries: set[str] = set()
    for thing in things:
        if thing.entry in entries:
            yield thing.entry, "duplicate-id"
        entries.add(thing.entry)


@final
@frozen(kw_only=True)
class _Reader:
    """
    Reads the offer out of one policy for one service and day.
    """

    policy: Policy
    catalogue: Catalogue
    service: Service | None
    on: dt.date | None

    def channels(self) -> Iterator[OfferedChannel]:
        for own in self.policy.channels:
            channel = self.catalogue.channels.get(own.channel)
            if channel is None or never_open(own, channel):
                continue
            ends = self.service is None or own.id in self.service.channels
            yield OfferedChannel(
                entry=own.id,
                channel=own.channel,
                ends=ends,
                arranged_via=own.arranged_via,
                audience=tuple(one for one in own.audience if one in channel.audience),
                provider=own.provider,
                slots=slots_of(own.hours),
            )

    def support(self) -> tuple[list[OfferedChannel], list[OfferedMeasure]]:
        """
        The channels that support opens, and the measures on channels.
        """
        opened: list[OfferedChannel] = []
        measures: list[OfferedMeasure] = []
        for own in self.policy.support:
            measure = self.catalogue.measures.get(own.measure)
            if measure is None or self.why_left_out(own) is not None:
                continue
            if measure.effect is not None and measure.effect.opens is not None:
                opened.append(self.opened(own, measure))
            else:
                measures.append(self.measure(own))
        return opened, measures

    def opened(self, own: PolicySupport, measure: Measure) -> OfferedChannel:
        effect = measure.effect
        assert effect is not None  # noqa: S101 - told apart by the caller
        assert effect.opens is not None  # noqa: S101
        return OfferedChannel(
            entry=own.id,
            channel=effect.opens,
            arranged_via=own.arranged_via,
            audience=self.catalogue.channels[effect.opens].audience,
            opened_by=own.measure,
            groups=own.groups,
            asks=self.asks(own),
            provider=own.provider,
            lead_time_days=own.lead_time_days or 0,
            cost=_unrefunded(own),
            slots=slots_of(own.hours),
        )

    def asks(self, own: PolicySupport) -> FrozenMap[CapabilityId, Demand]:
        """
        What it asks on top, as far as the catalogue knows it; ZPX001 reports the rest.
        """
        known = self.catalogue.capabilities
        return FrozenMap((name, one) for name, one in own.asks.items() if name in known)

    def measure(self, own: PolicySupport) -> OfferedMeasure:
        return OfferedMeasure(
            entry=own.id,
            measure=own.measure,
            on=self.places(own),
            arranged_via=own.arranged_via,
            groups=own.groups,
            asks=self.asks(own),
            provider=own.provider,
            lead_time_days=own.lead_time_days or 0,
            cost=_unrefunded(own),
            slots=slots_of(own.hours),
        )

    def places(self, own: PolicySupport) -> tuple[EntryId, ...] | None:
        """
        Where it works: what it says, without the channels whose data contradicts it.
        """
        denied = {one.id for one in self.policy.channels if contradicts(own.measure, one)}
        if own.on is None and not denied:
            return None
        # Support that opens a channel goes by its own id, so it is among the places too.
        everywhere: list[PolicyChannel | PolicySupport] = [
            *self.policy.channels,
            *self.policy.support,
        ]
        named = own.on if own.on is not None else tuple(one.id for one in everywhere)
        return tuple(entry for entry in named if entry not in denied)

    def from_data(self, channels: Iterable[OfferedChannel]) -> Iterator[OfferedMeasure]:
        """
        Measures that follow from hours, languages and language level.
        """
        present = {channel.entry for channel in channels}
        for own in self.policy.channels:
            if own.id in present:
                slots = slots_outside_office_hours(own.hours or ())
                for measure in _shown_by(own):
                    yield _derived(measure, own.id, slots if measure == EVENING else ())
        for support in self.policy.support:
            slots = slots_outside_office_hours(support.hours or ())
            if support.id in present and slots:
                yield _derived(EVENING, support.id, slots)

    def is_for_service(self, own: PolicySupport) -> bool:
        if self.service is None:
            return not own.services
        named = not own.services or self.service.id in own.services
        return named and self.service.id not in own.except_services

    def why_left_out(self, own: PolicySupport) -> str | None:
        if not self.is_for_service(own):
            return "other-service"
        if own.on and not self.places(own):
            return why_gone(own, self.on) or "contradicted-by-data"
        return why_gone(own, self.on)

    def left_out(self) -> Iterator[tuple[EntryId, str]]:
        for channel in self.policy.channels:
            known = self.catalogue.channels.get(channel.channel)
            if known is None:
                yield channel.id, "unknown-channel"
            elif never_open(channel, known):
                yield channel.id, "no-hours"
        named = {channel.id for channel in self.policy.channels}
        named |= {own.id for own in self.policy.support}
        for entry in self.service.channels if self.service else ():
            if entry not in named:
                yield entry, "unknown-channel"
        for own in self.policy.support:
            reason = self.why_left_out(own)
            if own.measure not in self.catalogue.measures:
                reason = "unknown-measure"
            if reason is not None:
                yield own.id, reason


def _derived(measure: MeasureId, entry: EntryId, slots: tuple[str, ...] = ()) -> OfferedMeasure:
    return OfferedMeasure(
        entry=EntryId(f"{measure}@{entry}"),
        measure=measure,
        on=(entry,),
        slots=slots,
        from_data=True,
    )


def _shown_by(own: PolicyChannel) -> Iterator[MeasureId]:
    if outside_office_hours(own.hours or ()):
        yield EVENING
    if own.language_level is not None and own.language_level.is_plain:
        yield PLAIN
    if _other_than_dutch(own.languages.written):
        yield WRITTEN
    if _other_than_dutch(own.languages.spoken):
        yield SPOKEN


def contradicts(measure: MeasureId, own: PolicyChannel) -> bool:
    """
    Whether the data of a channel shows that a claimed measure is not there.
    """
    match measure:
        case "evening-opening":
            return own.hours is not None and not outside_office_hours(own.hours)
        case "communicate-at-b1":
            return own.language_level is not None and not own.language_level.is_plain
        case "multilingual-information":
            written = own.languages.written
            return bool(written) and not _other_than_dutch(written)
        case "multilingual-staff":
            spoken = own.languages.spoken
            return bool(spoken) and not _other_than_dutch(spoken)
        case _:
            return False


def outside_office_hours(hours: Iterable[Hours]) -> bool:
    """
    Whether there is an hour in one stretch outside Monday to Friday, 09:00 to 17:00.

    Half an hour before nine does not help who works in office hours (ADR 0014).
    """
    return bool(slots_outside_office_hours(hours))


def slots_outside_office_hours(hours: Iterable[Hours]) -> tuple[str, ...]:
    """
    The weekly slots with an hour in one stretch outside office hours, as text.
    """
    return tuple(
        _slot(day, slot) for slot in hours for day in slot.days if _long_outside(day, slot)
    )


def _long_outside(day: Day, slot: Hours) -> bool:
    start, end = _minutes(slot.from_), _minutes(slot.to)
    if day.is_weekend:
        return end - start >= _AN_HOUR
    return max(min(end, _NINE) - start, end - max(start, _FIVE)) >= _AN_HOUR


def slots_of(hours: Iterable[Hours] | None) -> tuple[str, ...]:
    """
    Each weekly slot as text: "thu 17:00-20:00".
    """
    return tuple(_slot(day, slot) for slot in hours or () for day in slot.days)


def _slot(day: Day, slot: Hours) -> str:
    return f"{day} {slot.from_:%H:%M}-{slot.to:%H:%M}"


def _minutes(time: dt.time) -> int:
    return time.hour * 60 + time.minute


def is_language_code(word: str) -> bool:
    """
    Whether *word* has the form of a code of a language: two or three letters, and a region.

    Examples:
        >>> is_language_code("nl-NL"), is_language_code("nederlands")
        (True, False)
    """
    return _LANGUAGE.fullmatch(word) is not None


_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def _other_than_dutch(languages: Iterable[str]) -> bool:
    """
    Whether there is a language besides Dutch; a word that is no code says nothing (ZPX001).
    """
    codes = (word.lower().partition("-")[0] for word in languages if is_language_code(word))
    return any(code not in {"nl", "nld", "dut"} for code in codes)


def why_gone(own: PolicySupport, on: dt.date | None) -> str | None:
    """
    Why support is not there on a day, for no service at all; None when it is there.
    """
    if on is not None and own.pilot_until is not None and own.pilot_until < on:
        return "pilot-ended"
    if own.hours == () and not own.arranged_via:
        return "no-hours"
    return None


def never_open(own: PolicyChannel, channel: Channel) -> bool:
    """
    Stated to have no hours, on a channel that is only there in hours.
    """
    return own.hours == () and not own.arranged_via and OFFICE_HOURS in channel.asks.levels


def _unrefunded(own: PolicySupport) -> float:
    if own.cost is None or own.cost.refund:
        return 0.0
    return own.cost.amount
