# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the page on the policy itself says: documents, partners, and whether it works.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, overload

from zorgplicht.model.ids import ServiceId
from zorgplicht.model.policy import (
    LawNamed,
    Monitoring,
    MonitoringResult,
    PolicyDocument,
    Publication,
)
from zorgplicht.model.text import Language
from zorgplicht.reporting import phrases
from zorgplicht.reporting.site import phrases as t
from zorgplicht.reporting.site.book import Book
from zorgplicht.reporting.site.links import web_address
from zorgplicht.reporting.site.words import Own
from zorgplicht.reporting.speaker import Speaker


def policy_view(book: Book) -> dict[str, Any]:
    """
    The documents, the partners and the measurements.
    """
    policy = book.publication.policy
    return {
        "documents": [_document(book, one) for one in policy.documents],
        "partners": [
            (
                {"name": _dutch(one.name), "agreement": _dutch(one.agreement)},
                t.PROVIDER_KINDS[one.kind],
            )
            for one in policy.providers
        ],
        "measured": [_measured(book, one) for one in policy.monitoring],
    }


def _document(book: Book, document: PolicyDocument) -> dict[str, Any]:
    say, period = book.say, document.in_force
    valid = None
    if period is not None:
        text = t.VALID_UNTIL if period.until else t.VALID_FROM
        until = say.day(period.until) if period.until else ""
        valid = say(text, day=say.day(period.from_), until=until)
        if not period.includes(book.publication.on):
            valid = f"{valid} {say(t.NO_LONGER)}"
    return {
        "title": _dutch(document.title),
        "kind": t.INSTRUMENTS[document.instrument],
        "about": say.all_of(say(t.TOPICS[one.value]) for one in document.covers),
        "adopted": say(
            t.DECIDED_BY,
            day=say.day(document.adopted.on),
            body=say(phrases.BODIES[document.adopted.by]),
        )
        if document.adopted
        else None,
        "valid": valid,
        "reviewed": say.day(document.reviewed_on) if document.reviewed_on else None,
        "owner": _dutch(document.owner),
        "law": [_law(book, one) for one in document.names_law],
        "review": say.day(document.review_by) if document.review_by else None,
        "published": [_published(one, say) for one in document.published],
    }


def _law(book: Book, named: LawNamed) -> str:
    """
    A provision as a lawyer writes it, with the day that the document gives for it.
    """
    known = book.publication.catalogue.law_provisions.get(named.provision)
    name = book.say(known.label) if known else named.provision
    if named.in_force_from is None:
        return name
    return book.say(t.LAW_SINCE, law=name, day=book.say.day(named.in_force_from))


def _published(one: Publication, say: Speaker) -> dict[str, Any]:
    medium = say(t.MEDIA[one.medium]) if one.medium in t.MEDIA else one.medium
    words = say(t.SINCE, medium=medium, day=say.day(one.on)) if one.on else medium
    language = say.language if one.medium in t.MEDIA else Language.NL
    return {"words": Own(words, language), "url": web_address(one.url), "address": one.url}


def _measured(book: Book, one: Monitoring) -> dict[str, Any]:
    say = book.say
    last = max(one.results, key=lambda result: result.on, default=None)
    method = t.METHODS.get(one.method)
    return {
        "subject": _subject(book, one.subject),
        "method": book.words.said(method) if method else _dutch(one.method),
        "told": _told(book, one.reported_to) if one.reported_to else None,
        "every": _every(one.every_months, say) if one.every_months else None,
        "result": _result(last, say) if last else None,
        "on": say.day(last.on) if last else None,
    }


def _subject(book: Book, subject: str) -> Own:
    """
    The thing that is measured, by name; its own words where it is not known.
    """
    kind, _, id_ = subject.partition(":")
    named: dict[str, tuple[Any, Callable[[str], Own | None]]] = {
        "channel": (book.anchors, book.words.channel),
        "support": (book.words.support, book.words.help),
        "service": (book.words.services, lambda one: book.words.service(ServiceId(one))),
    }
    if subject == "whole":
        return book.words.said(t.WHOLE)
    known, name = named.get(kind, ((), lambda _: None))
    return (name(id_) if id_ in known else None) or Own(subject, Language.NL)


def _told(book: Book, whom: str) -> Own:
    return book.words.said(t.REPORTS[whom]) if whom in t.REPORTS else Own(whom, Language.NL)


@overload
def _dutch(words: str) -> Own: ...
@overload
def _dutch(words: None) -> None: ...
@overload
def _dutch(words: str | None) -> Own | None: ...
def _dutch(words: str | None) -> Own | None:
    """
    Words that a policy has in Dutch only.
    """
    return None if words is None else Own(words, Language.NL)


def _every(months: int, say: Speaker) -> str:
    if months == 1:
        return say(t.EVERY_MONTH)
    return say(t.EVERY_YEAR) if months == 12 else say(t.EVERY, n=months)  # noqa: PLR2004 - a year


def _result(result: MonitoringResult, say: Speaker) -> str:
    score = say.decimal(result.score)
    if result.scale is not None:
        low, high = (say.decimal(one) for one in result.scale)
        score = say(t.SCORE_ON, score=score, low=low, high=high)
    if result.responses is None:
        return score
    return f"{score}; {say(t.RESPONSES, n=say.number(result.responses))}"
