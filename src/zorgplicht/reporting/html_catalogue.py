# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The catalogue as pages of HTML: what there is, the entries of one kind, one entry.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from zorgplicht.codec import unstructure
from zorgplicht.model.barrier import Barrier, variant_id
from zorgplicht.model.catalogue import KINDS, Catalogue
from zorgplicht.model.entry import Entry
from zorgplicht.model.text import Language
from zorgplicht.reporting import phrases, phrases_plan
from zorgplicht.reporting.entry_words import NOT_LISTED, key_word, on_one_line
from zorgplicht.reporting.html import filled_in
from zorgplicht.reporting.shown import Listing
from zorgplicht.reporting.speaker import Speaker

_STUDY = "study"


def catalogue_page(catalogue: Catalogue, say: Speaker) -> str:
    """
    How many entries there are of each kind, and what was replaced.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    return filled_in(
        "catalogue.html",
        say,
        kinds=[(phrases.KINDS[kind], kind, len(catalogue.of_kind(kind))) for kind in KINDS],
        overrides=catalogue.overrides,
    )


def listing_page(listing: Listing, say: Speaker) -> str:
    """
    Every entry with its name and what it is; barriers with their variants.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    named = phrases.KINDS.get(listing.kind)
    title = say(named) if named else listing.kind
    return filled_in(
        "listing.html",
        say,
        title=title[:1].upper() + title[1:],
        kind=listing.kind,
        entries=[(entry, _variants(entry)) for entry in listing.entries],
    )


def _variants(entry: Entry) -> list[dict[str, Any]]:
    if not isinstance(entry, Barrier):
        return []
    return [
        {
            "id": variant_id(entry.id, name),
            "label": variant.label,
            "is_default": name == entry.default,
        }
        for name, variant in entry.variants.items()
    ]


def entry_page(entry: Entry, say: Speaker) -> str:
    """
    One entry: its name, what it is, and all that is known of it.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    known = [
        node
        for key, value in unstructure(entry).items()
        if key not in NOT_LISTED
        for node in _node(key, value, say)
    ]
    return filled_in("entry.html", say, entry=entry, id_key=key_word("id", say), known=known)


def _node(key: str, value: Any, say: Speaker) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - a plain tree
    """
    A key with its value: a text, or what stands below it. Nothing for English in Dutch.
    """
    dutch = say.language is Language.NL
    if key == "why" and isinstance(value, str) and dutch:
        return
    node: dict[str, Any] = {
        "key": key_word(key, say),
        "text": None,
        "uri": None,
        "items": [],
        "below": [],
    }
    if isinstance(value, list) and not all(isinstance(one, str) for one in value):
        node["items"] = [_item(one, say) for one in value]
    elif isinstance(value, dict) and on_one_line(value, say) is None:
        node["below"] = [below for name, one in value.items() for below in _node(name, one, say)]
    else:
        node["text"] = _words(value, say)
        node["uri"] = value if isinstance(value, str) and value.startswith("https://") else None
    yield node


def _item(value: Any, say: Speaker) -> dict[str, Any]:  # noqa: ANN401 - a plain tree
    match value:
        case {"id": str(id_), "at": str(at), **rest} if not rest:
            source = say(phrases.STUDY) if id_ == _STUDY else id_
            place = say.place(at)
            return {"text": f"{source}: {place}" if place else source, "below": []}
        case dict() if on_one_line(value, say) is None:
            below = [node for name, one in value.items() for node in _node(name, one, say)]
            return {"text": None, "below": below}
        case _:
            return {"text": _words(value, say), "below": []}


def _words(value: Any, say: Speaker) -> str:  # noqa: ANN401 - a plain tree
    if say.language is Language.NL and isinstance(value, str):
        return phrases_plan.WORDS_IN_DUTCH.get(value, value)
    return on_one_line(value, say) or ""
