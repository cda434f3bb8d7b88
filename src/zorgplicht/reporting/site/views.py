# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the templates say of channels and help: hours, languages, contact, cost.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from attrs import evolve

from zorgplicht.model.channel import Audience
from zorgplicht.model.measure import Horizon
from zorgplicht.model.policy import Closure, Contact, Cost, Day, Hours, Languages
from zorgplicht.model.text import Language
from zorgplicht.reporting.phrases_coverage import DAYS
from zorgplicht.reporting.site import phrases as t
from zorgplicht.reporting.site.book import Book
from zorgplicht.reporting.site.links import mail_link, phone_link, web_address
from zorgplicht.reporting.site.words import Own
from zorgplicht.reporting.speaker import Speaker

View = dict[str, Any]


def contact_view(contact: Contact | None) -> View:
    """
    How to reach something, with links where a browser may follow them.
    """
    contact = contact or Contact()
    mail = contact.email
    return {
        "phone": contact.phone,
        "call": phone_link(contact.phone) if contact.phone else None,
        "email": mail,
        "mail": mail_link(mail) if mail else None,
        "url": contact.url,
        "link": web_address(contact.url),
        "address": contact.address,
        "postal_address": contact.postal_address,
    }


def channel_view(book: Book, entry: str) -> View:
    """
    One channel, as people need to know it.
    """
    own = book.words.channels[entry]
    english = own.en
    return {
        "anchor": book.anchors[entry],
        "name": book.words.channel(entry),
        "contact": contact_view(own.contact),
        "hours": hours_view(own.hours, book.say),
        "short": hours_in_short(own.hours, book.say),
        "languages": languages_view(own.languages, book.say),
        "service_level": book.words.own(
            own.service_level, english.service_level if english else None
        ),
        "when_down": book.words.own(own.when_down, english.when_down if english else None),
        "provider": book.words.provider(own.provider),
        "audience": audience_view(own.audience, book.say),
        "arranged": book.channels(own.arranged_via),
    }


def support_view(book: Book, entry: str) -> View:
    """
    One entry of support, as people need to know it.
    """
    own = book.words.support[entry]
    measure = book.publication.catalogue.measures.get(own.measure)
    words, english = book.words, own.en
    return {
        "anchor": book.anchors[entry],
        "name": words.help(entry),
        "about": words.own(own.about, english.about if english else None),
        "contact": contact_view(own.contact),
        "later": measure is not None and measure.horizon is Horizon.LONG,
        "provider": words.provider(own.provider),
        "on": book.channels(own.on or ()),
        "arranged": book.channels(own.arranged_via),
        "hours": hours_view(own.hours, book.say),
        "conditions": words.several(own.conditions, english.conditions if english else ()),
        "cost": cost_view(own.cost, book.say),
        "refund": words.own(
            own.cost.refund if own.cost else None, english.refund if english else None
        ),
        "lead_time": days_view(own.lead_time_days, book.say),
        "languages": languages_view(own.languages, book.say),
        "groups": tuple(words.group(one) for one in own.groups),
        "services": _named(book, own.services),
        "except_services": _named(book, own.except_services),
        "until": book.say.day(own.pilot_until) if own.pilot_until else None,
        "asks": words.capabilities(own.asks),
        "no_children": "child-interpreters" in own.prohibits,
    }


def _named(book: Book, services: Iterable[Any]) -> tuple[Own, ...]:
    return tuple(name for one in services if (name := book.words.service(one)) is not None)


def days_view(days: int | None, say: Speaker) -> str | None:
    """
    A number of days in words; None for none.
    """
    return say.count(days, t.ONE_DAY, t.DAYS) if days else None


def cost_view(cost: Cost | None, say: Speaker) -> str | None:
    """
    What the person pays, in words; None when nothing is said.
    """
    if cost is None:
        return None
    return say.euro(cost.amount) if cost.amount else say(t.FREE)


def audience_view(audience: Sequence[Audience], say: Speaker) -> str | None:
    """
    For whom something is; None when it is for everyone.
    """
    if not audience or len(set(audience)) == len(Audience):
        return None
    return say(t.AUDIENCES[audience[0]])


def languages_view(languages: Languages, say: Speaker) -> tuple[str, ...]:
    """
    The languages offered, each kind in one line.
    """
    kinds = (
        (languages.spoken, t.SPOKEN),
        (languages.written, t.WRITTEN),
        (languages.signed, t.SIGNED),
    )
    return tuple(
        say(text, languages=say.all_of(tongues(codes, say))) for codes, text in kinds if codes
    )


def tongues(codes: Iterable[str], say: Speaker) -> list[str]:
    """
    The names of languages.
    """
    return [_tongue(one, say) for one in codes]


def _tongue(code: str, say: Speaker) -> str:
    name = t.TONGUES.get(code.lower())
    return say(name) if name is not None else code


# --- hours --------------------------------------------------------------------------------


def hours_view(hours: tuple[Hours, ...] | None, say: Speaker) -> View | None:
    """
    Opening hours day by day; None when they are not stated.

    What holds for all of them is said once.
    """
    if hours is None:
        return None
    shared = _shared(hours)
    days = [
        (say(DAYS[day.value]), [_slot(one, shared, say) for one in _on(day, hours)]) for day in Day
    ]
    return {
        "days": days if hours else [],
        "closed": _periods(shared, say),
        "notes": tuple(
            Own(note, Language.NL) for note in dict.fromkeys(one.note for one in hours) if note
        ),
    }


def _on(day: Day, hours: Iterable[Hours]) -> list[Hours]:
    """
    The hours on one day in order; those that follow each other at once as one.
    """
    found: list[Hours] = []
    for one in sorted(hours, key=lambda one: (one.from_, one.to)):
        if day not in one.days:
            continue
        last = found[-1] if found else None
        if last and last.to == one.from_ and _when(last) == _when(one):
            found[-1] = evolve(last, to=one.to)
        else:
            found.append(one)
    return found


def _when(hours: Hours) -> tuple[object, ...]:
    return hours.weeks, hours.nth, frozenset(hours.not_in)


def _slot(hours: Hours, shared: set[Closure], say: Speaker) -> str:
    words = [say(t.SLOT, start=clock(hours.from_, say), end=clock(hours.to, say))]
    if hours.weeks is not None:
        words.append(say(t.WEEKS[hours.weeks]))
    if hours.nth:
        nth = say.all_of(say(t.FIRSTS[one]) if one in t.FIRSTS else str(one) for one in hours.nth)
        words.append(say(t.NTH, nth=nth))
    periods = _periods(set(hours.not_in) - shared, say)
    if periods:
        words.append(say(t.NOT_IN, periods=periods))
    return ", ".join(words)


def _periods(closures: set[Closure], say: Speaker) -> str | None:
    if not closures:
        return None
    return say.all_of(say(t.CLOSURES[one]) for one in Closure if one in closures)


def clock(time: dt.time, say: Speaker) -> str:
    """
    A time of day, as one writes it in the language.

    Examples:
        >>> from zorgplicht.model.text import Language
        >>> clock(dt.time(9, 5), Speaker(Language.NL)), clock(dt.time(9, 5), Speaker(Language.EN))
        ('9.05', '9:05')
    """
    between = ":" if say.language.value == "en" else "."
    return f"{time.hour}{between}{time.minute:02}"


def hours_in_short(hours: tuple[Hours, ...] | None, say: Speaker) -> str | None:
    """
    Opening hours in one line, for paper; None when not stated or never.

    Examples:
        >>> from zorgplicht.model.text import Language
        >>> week = (Day.MON, Day.TUE, Day.WED)
        >>> hours = (Hours(days=week, from_=dt.time(9), to=dt.time(17)),)
        >>> hours_in_short(hours, Speaker(Language.NL))
        'maandag tot en met woensdag 9.00 tot 17.00 uur'
    """
    if not hours:
        return None
    shared = _shared(hours)
    told = "; ".join(f"{_days(one.days, say)} {_slot(one, shared, say)}" for one in hours)
    closed = _periods(shared, say)
    return f"{told}. {say(t.CLOSED_IN, periods=closed).rstrip('.')}" if closed else told


def _shared(hours: tuple[Hours, ...]) -> set[Closure]:
    """
    The periods in which none of *hours* holds.
    """
    shared = set(hours[0].not_in) if hours else set()
    shared.intersection_update(*(one.not_in for one in hours))
    return shared


def _days(days: Sequence[Day], say: Speaker) -> str:
    places = sorted({list(Day).index(day) for day in days})
    names = [say(DAYS[list(Day)[place].value]) for place in places]
    run = len(places) > 2 and places[-1] - places[0] == len(places) - 1  # noqa: PLR2004 - a run
    return say(t.DAYS_FROM, first=names[0], last=names[-1]) if run else say.all_of(names)
