# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What one sheet of paper says for one target group: the most useful things, on one A4.
"""

from __future__ import annotations

from typing import Any

from zorgplicht.model.policy import PolicyGroup
from zorgplicht.model.specification import Specification, Way
from zorgplicht.reporting.site import phrases as t
from zorgplicht.reporting.site.book import Book
from zorgplicht.reporting.site.views import channel_view, hours_in_short
from zorgplicht.reporting.site.ways import way_view

_WAYS = 6
"""So many ways fit on a sheet."""
_HELP = 6
"""So much help fits on a sheet."""
_CHANNELS = 4
"""So many channels fit on a sheet."""


def sheet_view(book: Book, group: PolicyGroup) -> dict[str, Any]:
    """
    The sheet of one group. What does not fit is counted, and never left out in silence.
    """
    found = book.publication.groups.get(group.group)
    ways = list(_most_useful(found)) if found else []
    support = book.helps(group.support)
    offline = [one for one in book.order_of_channels if one in book.there and _offline(book, one)]
    return {
        "name": book.words.group(group.group),
        "expects": None if group.expects is None else book.words.capabilities(group.expects),
        "support": [(link, _how(book, group, place)) for place, link in enumerate(support)][
            :_HELP
        ],
        "more_support": max(len(support) - _HELP, 0),
        "ways": [way_view(book, one) for one in ways[:_WAYS]],
        "more_ways": max(len(ways) - _WAYS, 0),
        "without": [
            link
            for one in (found.without_way if found else ())
            if (link := book.service(one)) is not None
        ][:_WAYS],
        "channels": [_on_paper(book, one) for one in offline[:_CHANNELS]],
        "page": book.addresses.of("groups", group.group),
    }


def _most_useful(found: Specification) -> tuple[Way, ...]:
    """
    Every way, those to the most services first.
    """
    count = {
        way: sum(len(answer.services) for answer in found.answers if way in answer.ways)
        for way in found.ways
    }
    return tuple(sorted(found.ways, key=lambda way: -count[way]))


def _offline(book: Book, entry: str) -> bool:
    """
    Whether one can reach a channel without internet.
    """
    contact = book.words.channels[entry].contact
    known = book.publication.catalogue.channels.get(book.words.channels[entry].channel)
    digital = known is None or known.family.value.startswith("digital")
    return not digital and bool(
        contact and (contact.phone or contact.address or contact.postal_address)
    )


def _on_paper(book: Book, entry: str) -> dict[str, Any]:
    """
    A channel without what takes internet.
    """
    view = channel_view(book, entry)
    hours = hours_in_short(book.words.channels[entry].hours, book.say)
    return {**view, "contact": {**view["contact"], "url": None, "email": None}, "short": hours}


def _how(book: Book, group: PolicyGroup, place: int) -> str | None:
    """
    Through what one asks for help, in one sentence; None when one can just go.
    """
    there = [one for one in group.support if one in book.there or "@" in one]
    own = book.words.support.get(there[place])
    via = book.channels(own.arranged_via) if own else ()
    if not via:
        return None
    return book.say(t.SHEET_ASK_HOW, channels=book.say.one_of(str(one.name) for one in via))
