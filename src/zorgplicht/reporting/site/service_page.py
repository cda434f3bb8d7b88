# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the page of one service says.
"""

from __future__ import annotations

from typing import Any

from zorgplicht.model.policy import Information, Service, ServiceInEnglish
from zorgplicht.model.text import Language
from zorgplicht.reporting.site import phrases as t
from zorgplicht.reporting.site.book import Book, Link
from zorgplicht.reporting.site.links import web_address
from zorgplicht.reporting.site.words import Own


def service_view(book: Book, service: Service) -> dict[str, Any]:
    """
    One service, with all that people need to get it; None where nothing is said.
    """
    told = service.information or Information()
    english = service.en or ServiceInEnglish()
    words = book.words
    asked = {
        t.STEPS: told.steps or told.steps_by_channel,
        t.DOCUMENTS: told.documents,
        t.SERVICE_COST: told.cost,
        t.TERM: told.term,
        t.NOT_AGREED: told.objection,
    }
    return {
        "name": words.service(service.id),
        "about": words.own(told.about, english.about),
        "steps": words.several(told.steps, english.steps),
        "steps_by_channel": [
            (book.channel(channel), words.several(steps, ()))
            for channel, steps in told.steps_by_channel.items()
        ],
        "documents": words.several(told.documents, english.documents),
        "cost": words.own(told.cost, english.cost),
        "term": words.own(told.term, english.term),
        "afterwards": words.own(told.afterwards, english.afterwards),
        "status": words.own(told.status, english.status),
        "objection": words.own(told.objection, english.objection),
        "complaint": words.own(told.complaint, english.complaint),
        "help": words.own(told.help, english.help),
        "groups": tuple(words.group(one) for one in service.groups),
        "channels": book.channels(service.channels),
        "other_ways": tuple(
            _other_way(book, one) for one in told.other_ways if one not in service.channels
        ),
        "missing": [name for name, there in asked.items() if not there],
        "contact": book.channels(told.contact),
        "provider": words.provider(service.provider),
        "url_": web_address(told.url),
        "address": told.url,
        "checked_on": told.checked_on,
        "choice": f"{service.id}|{service.audience[0].value}" if service.audience else "",
    }


def _other_way(book: Book, way: str) -> Link:
    """
    An own channel, or another way in words.
    """
    return book.channel(way) if way in book.there else Link(Own(way, Language.NL), None)
