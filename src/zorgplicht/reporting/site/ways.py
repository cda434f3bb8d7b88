# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the templates say of ways: where to go, with which help, on which conditions.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Any

from zorgplicht.model.ids import FactId, ServiceId
from zorgplicht.model.route import Ease
from zorgplicht.model.specification import Answer, Reach, Specification, Way
from zorgplicht.reporting.site import phrases as t
from zorgplicht.reporting.site.book import Book, Link
from zorgplicht.reporting.site.helpful import helpful
from zorgplicht.reporting.site.views import cost_view, days_view, tongues
from zorgplicht.reporting.site.words import Own

View = dict[str, Any]

_SPOKEN = FactId("speaks-an-offered-language")
_WRITTEN = FactId("reads-an-offered-language")
"""The facts for which a page can name the languages that count (design §3)."""
_NAMED = 3
"""So many services are named in a heading."""


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
        "difficulties": book.words.capabilities(dict.fromkeys(way.difficulties)),
        "conditions": conditions_of(book, way),
        "terms": tuple(terms_of(book, way)),
        "expects": book.words.capabilities(
            {one: demand for one, demand in way.expects.items() if one not in known}
        ),
    }


def asked_first(book: Book, way: Way | Reach) -> tuple[View, ...]:
    """
    What of a way must be asked for, with the channels through which that works.

    Empty: one can just go.
    """
    outline = way.outline
    links = [(outline.entry, book.channel(outline.entry))]
    links += [(one, book.help(one)) for one in outline.support]
    found = []
    for entry, link in links:
        if entry in way.through:
            doors = sorted(way.through[entry], key=book.place_of_channel)
            found.append(
                {
                    "what": link,
                    "via": book.channels(one for one in doors if one not in way.aided),
                    "aided": book.channels(one for one in doors if one in way.aided),
                }
            )
    return tuple(found)


def conditions_of(book: Book, way: Way | Reach) -> tuple[str, ...]:
    """
    What must be true of somebody, in sentences; languages are named where they are known.
    """
    say = book.say
    found = []
    for fact in way.outline.conditions:
        languages = _languages(book, way, fact)
        if languages:
            text = t.IF_YOU_SPEAK if fact == _SPOKEN else t.IF_YOU_READ
            found.append(say(text, languages=say.one_of(languages)))
        else:
            words = book.words.conditions([fact])
            found += [say(t.CONDITION, condition=str(one)) for one in words]
    return tuple(found)


def _languages(book: Book, way: Way | Reach, fact: FactId) -> list[str]:
    if fact not in {_SPOKEN, _WRITTEN}:
        return []
    things = [book.words.channels.get(way.outline.entry)]
    helps = [book.words.support.get(one) for one in way.outline.support]
    codes: dict[str, None] = {}
    for own in (*things, *helps):
        if own is not None:
            languages = own.languages
            codes |= dict.fromkeys(languages.spoken if fact == _SPOKEN else languages.written)
    return tongues((code for code in codes if code.lower() != "nl"), book.say)


def terms_of(book: Book, way: Way | Reach) -> Iterable[Own]:
    """
    On which terms the authority gives what a way takes: its conditions, and what it costs.
    """
    for entry in (way.outline.entry, *way.outline.support):
        own = book.words.support.get(entry)
        if own is None:
            continue
        english = own.en
        yield from book.words.several(own.conditions, english.conditions if english else ())
        cost = cost_view(own.cost, book.say) if own.cost and own.cost.amount else None
        if cost is not None:
            yield Own(book.say(t.IT_COSTS, cost=cost), book.language)
        refund = book.words.own(
            own.cost.refund if own.cost else None, english.refund if english else None
        )
        if refund is not None:
            yield refund


def _order(view: View) -> tuple[bool, bool]:
    """
    First what one can do right away, then what must be asked for; what has terms last.
    """
    return bool(view["first"]), bool(view["terms"])


def _split(ways: Iterable[View]) -> View:
    ordered = sorted(ways, key=_order)
    return {
        "now": [one for one in ordered if not one["first"]],
        "later": [one for one in ordered if one["first"]],
        "any": bool(ordered),
    }


def specification_view(book: Book, found: Specification, *, several: bool) -> View:
    """
    Everything for people in one situation: the help, what works everywhere, and what more.

    Args:
        book: The language.
        found: What holds for them.
        several: Whether there is another audience on the same page.
    """
    audience = book.say(t.AUDIENCES[found.situation.audience]).lower()
    everywhere = found.everywhere
    known = found.always
    common = [way_view(book, one, known) for one in everywhere]
    answers = [_answer(book, one, everywhere, known) for one in found.answers]
    return {
        "title": book.say(t.SO_IT_CAN_FOR, audience=audience)
        if several
        else book.say(t.SO_IT_CAN),
        "everywhere": _split(common),
        "services": tuple(_services(book, (s for one in found.answers for s in one.services))),
        "answers": [one for one in answers if one["any"] or one["none"]],
        "alone": len(found.answers) == 1,
        "any": bool(found.ways),
        "manual": found.manual,
        "always": book.words.capabilities(found.always),
        "helps": helpful(book, found),
    }


def _answer(book: Book, answer: Answer, everywhere: Container[Way], known: Container[str]) -> View:
    extra = [way_view(book, one, known) for one in answer.ways if one not in everywhere]
    services = tuple(_services(book, answer.services))
    return {
        **_split(extra),
        "services": services,
        "title": _title(book, services),
        "none": not answer.ways,
        "if_not": bool(answer.ways) and all(one.outline.conditions for one in answer.ways),
    }


def _services(book: Book, services: Iterable[ServiceId | None]) -> Iterable[Link]:
    for one in services:
        link = book.service(one)
        if link is not None:
            yield link


def _title(book: Book, services: tuple[Link, ...]) -> tuple[Own, ...]:
    """
    The names of a few services, and how many more there are.
    """
    names = [one.name for one in services]
    if len(names) <= _NAMED + 1:
        return tuple(names)
    more = book.say(t.MORE_SERVICES, n=book.say.number(len(names) - _NAMED))
    return (*names[:_NAMED], Own(more, book.language))
