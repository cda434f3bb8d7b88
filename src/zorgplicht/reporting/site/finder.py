# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the little script of the help finder reads: the same ways, for more barriers together.
"""

from __future__ import annotations

import json
from typing import Any

from zorgplicht.model.route import Ease
from zorgplicht.model.specification import Reach
from zorgplicht.reporting.site import phrases as t
from zorgplicht.reporting.site.addresses import between
from zorgplicht.reporting.site.book import Book, Link
from zorgplicht.reporting.site.ways import asked_first

_GLOBAL = "zorgplichtFinder"


def finder_script(book: Book) -> str:
    """
    A script that holds data and does nothing.
    """
    # No text from a policy can end the script or begin another: `<` is written by number,
    # and what is not ASCII too, so that no line separator breaks a string.
    data = json.dumps(_data(book), separators=(",", ":")).replace("<", "\\u003c")
    return f"globalThis.{_GLOBAL} = {data};\n"


def _data(book: Book) -> dict[str, Any]:
    finder = book.publication.finder
    say = book.say
    ask = say(t.CONTACT_US_ANYHOW)
    return {
        "variants": list(finder.variants),
        "combinations": [".".join(map(str, one)) for one in finder.combinations],
        "services": [
            [[service, audience.value] for service, audience in some if service is not None]
            for some in finder.services
        ],
        "index": [list(one) for one in finder.index],
        "answers": [list(one) for one in finder.answers],
        "ways": [_way(book, one) for one in finder.ways],
        "words": {
            "hard": say(t.HARD_WAY),
            "help": say(t.WITH_HELP),
            "first": say(t.ASK_FOR),
            "via": say(t.ASK_VIA, channels="\n").split("\n"),
            "alone": say(t.WITHOUT_HELP),
            "one": say(t.FINDER_ONE),
            "many": say(t.FINDER_COUNT, n="{n}"),
            "none": say(t.FINDER_UNKNOWN if book.is_excerpt else t.FINDER_NONE, ask=ask),
            "tooMany": say(t.FINDER_TOO_MANY, ask=ask),
            "choose": say(t.FINDER_CHOOSE),
        },
    }


def _way(book: Book, way: Reach) -> dict[str, Any]:
    outline = way.outline
    found: dict[str, Any] = {
        "channel": _link(book, book.channel(outline.entry)),
        "help": [_link(book, book.help(one)) for one in outline.support],
    }
    if outline.ease is Ease.DIFFICULT:
        found["hard"] = 1
    conditions = [
        book.say(t.CONDITION, condition=str(one))
        for one in book.words.conditions(outline.conditions)
    ]
    if conditions:
        found["conditions"] = conditions
    first = [
        [_link(book, link), [_link(book, one) for one in via]]
        for link, via in asked_first(book, way)
    ]
    if first:
        found["first"] = first
    return found


def _link(book: Book, link: Link) -> list[str]:
    """
    Words, where they point from the page of the finder, and their language.
    """
    path = between(book.addresses.page("help"), link.path) if link.path else ""
    return [link.name.text, path, link.name.language.value]
