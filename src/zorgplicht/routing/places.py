# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Places where people come or are sent to, and what can be finished there.

Places are the policy's own channels (``channel:kcc``) and support (``support:ido``) that are
there on the day, just as in an offer: a pilot that has ended and what has no hours are not.
What carries an id that nobody knows is read as if it were not written; ZPX001 reports it.

**What finishes.**

- A channel on which some service ends, or on which the catalogue says that a transaction can.
  Source: design §3. Judgement: a policy need not list every service, so either is enough.
  So a website, e-mail, chat or assistance place (IDO, library, form help desk) does not,
  unless a service names it.
- Support for now whose helper assists or does it, or that works without a helper, when one of
  the places that it names is there. Support that opens a channel: when that channel does.
- Not help that refers, for it only tells where to go; nor what teaches or has a long horizon
  (design §4, point 7), lets somebody else represent (Awb 2:1 paragraph 2: no support by the
  body; design §4, point 8) or removes no barrier (design §3).

**Where it ends.** At a place that finishes and hands nobody over. Judgement: support that says
to whom it hands over says that it does not finish for everyone. Hand-overs are about those
others, because for the rest it is done. So a forms desk that passes its hard cases to the
counter is no end for them, and the counter is. And three desks that only pass them on to each
other are *van het kastje naar de muur* (study §3.1), however many other people they help.
That stays so when those to whom it hands over are gone on the day: it still needs them.

**Where people enter.** At channels that need not be asked for first. At support that one can
ask for and where one meets somebody: a helper, a visit, or one who hands over. Judgement:
nobody comes with a case to a course, to a representative, or to what only shows in how a
channel works, such as plain language.

**What this cannot see.** For whom a place is: services, groups and audience are not told apart.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from typing import final

from attrs import frozen

from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Channel, Purpose
from zorgplicht.model.ids import EntryId
from zorgplicht.model.measure import Help, Horizon, Measure
from zorgplicht.model.policy import Policy, PolicyChannel, PolicySupport
from zorgplicht.routing.offer import never_open, why_gone

_FINISHING = {None, Help.ASSIST, Help.DO}
_MEETING = {Help.REFER, Help.ASSIST, Help.DO}


@final
@frozen(kw_only=True)
class Place:
    """
    A place as the policy states it, with what follows from it.

    Args:
        own: What the policy says of it.
        entry: What the catalogue says of it.
        channel: The channel that it is, or that it opens.
        finishes: Whether somebody can be done here.
        hands_over: Whether it says that it hands people over.
        enters: Whether people come here first.
    """

    own: PolicyChannel | PolicySupport
    entry: Channel | Measure
    channel: Channel | None
    finishes: bool
    hands_over: bool
    enters: bool

    @property
    def ends(self) -> bool:
        """
        Whether it finishes for everyone.
        """
        return self.finishes and not self.hands_over

    @property
    def hands_over_to(self) -> tuple[EntryId, ...]:
        """
        To what it says that it hands over; a channel cannot say so.
        """
        return self.own.hands_over_to if isinstance(self.own, PolicySupport) else ()

    @property
    def assists_elsewhere(self) -> bool:
        """
        Whether it is an assistance place, for what ends on another channel.
        """
        return (
            isinstance(self.entry, Channel)
            and not self.finishes
            and Purpose.ASSISTANCE in self.entry.purposes
        )

    def works_on(self, other: Place) -> bool:
        """
        Whether it is support on the channel that *other* is or opens.
        """
        if not isinstance(self.entry, Measure) or other.channel is None:
            return False
        named = self.own.on if isinstance(self.own, PolicySupport) else None
        if named is not None:
            return other.own.id in named
        effect = self.entry.effect
        return effect is not None and (
            other.channel.id in effect.on or other.channel.family in effect.on_families
        )

    def attributes(self) -> dict[str, object]:
        """
        What a node of the graph tells of it. Own names are not translated.
        """
        return {
            "kind": "channel" if isinstance(self.entry, Channel) else "support",
            "id": self.own.id,
            "nl": self.own.name or self.entry.label.nl,
            "en": self.own.name or self.entry.label.en,
            "help": self.entry.help if isinstance(self.entry, Measure) else None,
            "finishes": self.finishes,
            "ends": self.ends,
            "enters": self.enters,
        }


def places_of(policy: Policy, catalogue: Catalogue, on: dt.date | None) -> dict[str, Place]:
    """
    The places of *policy* by the name of their node, sorted. Of a name twice, the first counts.

    Examples:
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/knelpunten.toml")
        >>> places = places_of(policy, zp.load_catalogue(), None)
        >>> places["support:klantadvies"].finishes, places["support:klantadvies"].ends
        (True, False)
    """
    channels = [
        (own, catalogue.channels[own.channel])
        for own in policy.channels
        if own.channel in catalogue.channels
    ]
    support = [
        (own, catalogue.measures[own.measure])
        for own in policy.support
        if own.measure in catalogue.measures
    ]
    open_ = [(own, channel) for own, channel in channels if not never_open(own, channel)]
    given = [(own, measure) for own, measure in support if why_gone(own, on) is None]
    judge = _Judge(
        catalogue=catalogue,
        known={own.id for own, _ in channels} | {own.id for own, _ in support},
        there={own.id for own, _ in open_} | {own.id for own, _ in given},
        served={entry for service in policy.services for entry in service.channels},
    )
    places: dict[str, Place] = {}
    for own, channel in open_:
        places.setdefault(f"channel:{own.id}", judge.channel(own, channel))
    for one, measure in given:
        places.setdefault(f"support:{one.id}", judge.support(one, measure))
    return dict(sorted(places.items()))


@final
@frozen(kw_only=True)
class _Judge:
    """
    Decides what finishes, what ends and where people enter.

    Args:
        catalogue: What the ids mean.
        known: Every place that the policy describes, also when it is gone on the day.
        there: Those that are there.
        served: Those on which some service ends.
    """

    catalogue: Catalogue
    known: Collection[EntryId]
    there: Collection[EntryId]
    served: Collection[EntryId]

    def channel(self, own: PolicyChannel, channel: Channel) -> Place:
        return Place(
            own=own,
            entry=channel,
            channel=channel,
            finishes=self.transacts(own.id, channel),
            hands_over=False,
            enters=not self.resolved(own.arranged_via),
        )

    def support(self, own: PolicySupport, measure: Measure) -> Place:
        effect = measure.effect
        opened = self.catalogue.channels[effect.opens] if effect and effect.opens else None
        now = effect is not None and measure.horizon is Horizon.NOW
        finishes = now and measure.help in _FINISHING and (own.on is None or self.some(own.on))
        if opened is not None:
            finishes = finishes and self.transacts(own.id, opened)
        hands_over = bool(self.resolved(own.hands_over_to))
        meets = hands_over or opened is not None or (now and measure.help in _MEETING)
        asked = self.resolved(own.arranged_via)
        return Place(
            own=own,
            entry=measure,
            channel=opened,
            finishes=finishes,
            hands_over=hands_over,
            enters=meets and (not asked or self.some(asked)),
        )

    def transacts(self, entry: EntryId, channel: Channel) -> bool:
        return entry in self.served or Purpose.TRANSACTION in channel.purposes

    def resolved(self, entries: Iterable[EntryId]) -> list[EntryId]:
        return [entry for entry in entries if entry in self.known]

    def some(self, entries: Iterable[EntryId]) -> bool:
        return any(entry in self.there for entry in entries)
