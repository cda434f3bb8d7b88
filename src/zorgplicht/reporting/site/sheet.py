# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What one sheet of paper says for one target group: the most useful things, on one A4.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from attrs import evolve

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import EntryId
from zorgplicht.model.policy import Ombudsman, PolicyGroup
from zorgplicht.model.specification import Specification, Way
from zorgplicht.reporting.site import phrases as t
from zorgplicht.reporting.site.book import Book
from zorgplicht.reporting.site.views import channel_view
from zorgplicht.reporting.site.ways import way_view


def sheet_view(book: Book, group: PolicyGroup) -> dict[str, Any]:
    """
    The sheet of one group: each channel once, with the way on it to the most services.
    """
    found = book.publication.groups.get(group.group)
    ways = [one for one in _one_for_each_channel(found) if _on_foot(book, one)] if found else []
    complaints = book.publication.policy.complaints
    ombudsman = complaints.ombudsman if complaints else None
    phone = [text for _, text, link in book.quick if link and link.startswith("tel:")]
    return {
        "name": book.words.group(group.group),
        "expects": None if group.expects is None else book.words.capabilities(group.expects),
        "support": [(book.help(one), _how(book, one)) for one in _support(book, group, ways)],
        "ways": [_without_internet(book, one) for one in ways],
        "without": [
            link
            for one in (found.without_way if found else ())
            if (link := book.service(one)) is not None
        ],
        "channels": [_on_paper(book, one) for one in _named(book, ways)],
        "manual": found is not None and found.manual,
        "phone": phone[0] if phone else None,
        "ombudsman": _ombudsman(ombudsman),
    }


def _one_for_each_channel(found: Specification) -> list[Way]:
    """
    The ways of a group, those to the most services first, one for each channel.
    """
    count = Counter(
        {way: sum(len(a.services) for a in found.answers if way in a.ways) for way in found.ways}
    )
    best: dict[EntryId, Way] = {}
    for way, _ in count.most_common():
        best.setdefault(way.outline.entry, way)
    return list(best.values())


def _on_foot(book: Book, way: Way) -> bool:
    """
    Whether a way takes no internet: its channel is none, or help brings it.
    """
    return way.outline.entry not in book.words.channels or _offline(book, way.outline.entry)


def _without_internet(book: Book, way: Way) -> dict[str, Any]:
    """
    A way, with only those of its entries that take no internet, where there are any.
    """
    through = {
        part: tuple(one for one in doors if _offline(book, one)) or doors
        for part, doors in way.through.items()
    }
    return way_view(book, evolve(way, through=FrozenMap(through)))


def _support(book: Book, group: PolicyGroup, ways: list[Way]) -> list[EntryId]:
    """
    The group's help that no way on the sheet has told yet.
    """
    told = {one for way in ways for one in (way.outline.entry, *way.outline.support)}
    return [one for one in group.support if one in book.there and one not in told]


def _named(book: Book, ways: list[Way]) -> list[str]:
    """
    The channels that the sheet names and that take no internet, in the order of the policy.
    """
    named: set[str] = set()
    for way in ways:
        named.add(way.outline.entry)
        for doors in way.through.values():
            named.update(doors)
    offline: list[str] = [
        one for one in book.order_of_channels if one in book.there and _offline(book, one)
    ]
    return [one for one in offline if one in named] or offline


def _offline(book: Book, entry: str) -> bool:
    """
    Whether one can reach a channel without internet.
    """
    own = book.words.channels.get(entry)
    if own is None:
        return True  # help that opens a channel, such as a visit at home
    contact = own.contact
    known = book.publication.catalogue.channels.get(own.channel)
    digital = known is None or known.family.value.startswith("digital")
    return not digital and bool(
        contact and (contact.phone or contact.address or contact.postal_address)
    )


def _on_paper(book: Book, entry: str) -> dict[str, Any]:
    """
    A channel without what takes internet.
    """
    view = channel_view(book, entry)
    return {**view, "contact": {**view["contact"], "url": None, "email": None}}


def _how(book: Book, entry: str) -> str | None:
    """
    Through what one asks for help, in one sentence; None when one can just go.
    """
    own = book.words.support.get(entry)
    doors = [one for one in own.arranged_via if _offline(book, one)] if own else []
    via = book.channels(doors or (own.arranged_via if own else ()))
    if not via:
        return None
    return book.say(t.SHEET_ASK_HOW, channels=book.say.one_of(str(one.name) for one in via))


def _ombudsman(ombudsman: Ombudsman | None) -> str | None:
    if ombudsman is None:
        return None
    contact = ombudsman.contact
    reach = contact and (contact.postal_address or contact.address or contact.phone)
    return f"{ombudsman.name}, {reach}" if reach else ombudsman.name
