# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the templates say of ways: where to go, with which help, and what it takes.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from zorgplicht.model.route import Ease
from zorgplicht.model.specification import Answer, Reach, Specification, Way
from zorgplicht.reporting.site import phrases as t
from zorgplicht.reporting.site.book import Book, Link
from zorgplicht.reporting.site.views import days_view

View = dict[str, Any]


def way_view(book: Book, way: Way, known: Container[str] = ()) -> View:
    """
    One way, for somebody who wants to take it; what is *known* to be asked is not said again.
    """
    outline = way.outline
    return {
        "channel": book.channel(outline.entry),
        "help": tuple(book.help(one) for one in outline.support),
        "first": asked_first(book, way),
        "wait": days_view(outline.efforts.waiting_days, book.say),
        "hard": outline.ease is Ease.DIFFICULT,
        "conditions": book.words.conditions(outline.conditions),
        "expects": book.words.capabilities(
            {one: demand for one, demand in way.expects.items() if one not in known}
        ),
    }


def asked_first(book: Book, way: Way | Reach) -> tuple[tuple[Link, tuple[Link, ...]], ...]:
    """
    What of a way must be asked for, each with the channels through which that works.
    """
    outline = way.outline
    links = [(outline.entry, book.channel(outline.entry))]
    links += [(one, book.help(one)) for one in outline.support]
    return tuple(
        (link, book.channels(sorted(way.through[entry], key=book.place_of_channel)))
        for entry, link in links
        if entry in way.through
    )


def answer_view(book: Book, answer: Answer, known: Container[str]) -> View:
    """
    The ways to some services: first what one can do right away, then what one must ask for.

    Within each of both the order is that of the ranking.
    """
    ways = [way_view(book, one, known) for one in answer.ways]
    return {
        "services": tuple(
            link for one in answer.services if (link := book.service(one)) is not None
        ),
        "now": [one for one in ways if not one["first"]],
        "later": [one for one in ways if one["first"]],
        "any": bool(ways),
    }


def specification_view(book: Book, found: Specification, *, several: bool) -> View:
    """
    Everything for people in one situation.

    Args:
        book: The language.
        found: What holds for them.
        several: Whether there is another audience on the same page.
    """
    audience = book.say(t.AUDIENCES[found.situation.audience]).lower()
    return {
        "title": book.say(t.SO_IT_CAN_FOR, audience=audience)
        if several
        else book.say(t.SO_IT_CAN),
        "answers": [answer_view(book, one, found.always) for one in found.answers],
        "alone": len(found.answers) == 1,
        "always": book.words.capabilities(found.always),
    }
