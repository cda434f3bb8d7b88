# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Every page of one language of a site, with its path.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from zorgplicht.model.channel import EVERYONE, Audience
from zorgplicht.model.ids import BarrierId, GroupId, VariantId
from zorgplicht.model.level import Level
from zorgplicht.model.publication import together
from zorgplicht.model.text import Language
from zorgplicht.reporting.site import phrases as t
from zorgplicht.reporting.site.book import Book, Link
from zorgplicht.reporting.site.policy_page import policy_view
from zorgplicht.reporting.site.service_page import service_view
from zorgplicht.reporting.site.sheet import sheet_view
from zorgplicht.reporting.site.views import channel_view, contact_view, support_view
from zorgplicht.reporting.site.ways import specification_view
from zorgplicht.reporting.site.words import Own

Page = tuple[str, str]
"""A path from the root of the site, and the text of the page."""


def pages_of(book: Book) -> Iterator[Page]:
    """
    Every page of *book*.
    """
    quick = [channel_view(book, one) for one in _quick(book)]
    yield _alone(book, "home", quick=quick, tongues=_tongues(book))
    yield _alone(book, "contact", channels=[channel_view(book, one) for one in _channels(book)])
    yield _alone(book, "help", kinds=_kinds(book), groups=_groups(book), services=_choices(book))
    yield _alone(book, "measures", support=[support_view(book, one) for one in _support(book)])
    yield from _barrier_pages(book)
    yield from _group_pages(book)
    yield _alone(book, "services", audiences=_services(book))
    yield from _service_pages(book)
    yield _alone(book, "represent", **_right(book, book.publication.policy.representation))
    complaints = book.publication.policy.complaints
    ombudsman = complaints.ombudsman if complaints else None
    yield _alone(
        book,
        "complain",
        ombudsman=Own(ombudsman.name, Language.NL) if ombudsman else None,
        ombudsman_contact=contact_view(ombudsman.contact) if ombudsman else None,
        **_right(book, complaints),
    )
    yield _alone(book, "policy", **policy_view(book))
    yield _alone(book, "paper", groups=_groups(book, "sheets"))


def _alone(book: Book, name: str, **values: object) -> Page:
    path = book.addresses.page(name)
    return path, book.page(name, path, book.elsewhere(name), **values)


# --- channels and help --------------------------------------------------------------------


def _channels(book: Book) -> list[str]:
    return [one for one in book.order_of_channels if one in book.there]


def _support(book: Book) -> list[str]:
    return [one.id for one in book.publication.policy.support if one.id in book.there]


def _quick(book: Book) -> list[str]:
    """
    The first channel with a telephone number, and the first with an address to go to.
    """
    contacts = {one: book.words.channels[one].contact for one in _channels(book)}
    by_phone = [
        one
        for one, contact in contacts.items()
        if contact and contact.phone and book.words.channels[one].channel == "phone"
    ]
    in_person = [one for one, contact in contacts.items() if contact and contact.address]
    by_mail = [one for one, contact in contacts.items() if contact and contact.email]
    return list(dict.fromkeys([*by_phone[:1], *in_person[:1], *by_mail[:1]]))


def _tongues(book: Book) -> list[tuple[str, str]]:
    """
    The languages that are spoken somewhere, each by its own name; none when only Dutch is.
    """
    policy = book.publication.policy
    offered = [(one.id, one.languages) for one in policy.channels]
    offered += [(one.id, one.languages) for one in policy.support]
    spoken = dict.fromkeys(
        code for entry, some in offered if entry in book.there for code in some.spoken
    )
    found = [(code, t.NATIVE[code]) for code in spoken if code in t.NATIVE]
    return found if len(found) > 1 else []


# --- barriers -----------------------------------------------------------------------------


def _variants(book: Book) -> list[VariantId]:
    """
    Every variant that one can choose; of each barrier the lightest first.
    """
    barriers = book.publication.catalogue.barriers

    def loss(id_: VariantId) -> tuple[str, int]:
        barrier, _, name = id_.partition(":")
        impairs = barriers[BarrierId(barrier)].variants[name].impairs
        return barrier, sum(Level.ABLE - one.level for one in impairs)

    return sorted(book.publication.finder.variants, key=loss)


def _kinds(book: Book) -> list[tuple[Any, list[dict[str, Any]]]]:
    """
    The choices, by kind of barrier.
    """
    found: dict[str, list[dict[str, Any]]] = {kind: [] for kind in t.KINDS}
    places = {one: place for place, one in enumerate(book.publication.finder.variants)}
    for one in _variants(book):
        path = book.addresses.of("barriers", together(one))
        choice = {"place": places[one], "link": Link(book.words.variant(one), path)}
        found[book.words.barrier(one)].append(choice)
    return [(t.KINDS[kind], choices) for kind, choices in found.items() if choices]


def _barrier_pages(book: Book) -> Iterator[Page]:
    for choice, several in book.publication.barriers.items():
        variants = [VariantId(one) for one in choice.split(" + ")]
        path = book.addresses.of("barriers", choice)
        assert path is not None  # noqa: S101 - each choice has a page
        names = [book.words.variant(one) for one in variants]
        yield (
            path,
            book.page(
                "barrier",
                path,
                book.elsewhere_of("barriers", choice),
                names=names,
                specifications=[
                    specification_view(book, one, several=len(several) > 1) for one in several
                ],
                also=_also(book, variants) if len(variants) == 1 else [],
                singles=[
                    Link(book.words.variant(one), book.addresses.of("barriers", one))
                    for one in variants
                ],
            ),
        )


def _also(book: Book, variants: list[VariantId]) -> list[tuple[Any, list[Link]]]:
    """
    What can come on top, by kind of barrier.
    """
    found: dict[str, list[Link]] = {kind: [] for kind in t.KINDS}
    for one in _variants(book):
        if one not in variants:
            path = book.addresses.of("barriers", together(*variants, one))
            found[book.words.barrier(one)].append(Link(book.words.variant(one), path))
    return [(t.KINDS[kind], links) for kind, links in found.items() if links]


# --- groups -------------------------------------------------------------------------------


def _groups(book: Book, folder: str = "groups") -> list[Link]:
    groups = dict.fromkeys(one.group for one in book.publication.policy.target_groups)
    return [Link(book.words.group(one), book.addresses.of(folder, one)) for one in groups]


def _group_pages(book: Book) -> Iterator[Page]:
    done: set[GroupId] = set()
    for group in book.publication.policy.target_groups:
        if group.group in done:  # of two the first counts; rule ZPX001 reports the other
            continue
        done.add(group.group)
        for folder, template in (("groups", "group"), ("sheets", "sheet")):
            path = book.addresses.of(folder, group.group)
            assert path is not None  # noqa: S101 - each group has a page
            view = sheet_view(book, group) if template == "sheet" else _group(book, group)
            yield path, book.page(template, path, book.elsewhere_of(folder, group.group), **view)


def _group(book: Book, group: Any) -> Mapping[str, Any]:  # noqa: ANN401
    found = book.publication.groups.get(group.group)
    return {
        "name": book.words.group(group.group),
        "expects": None if group.expects is None else book.words.capabilities(group.expects),
        "support": book.helps(group.support),
        "reasoning": book.words.own(group.reasoning, group.en.reasoning if group.en else None),
        "found": specification_view(book, found, several=False) if found else None,
        "sheet": book.addresses.of("sheets", group.group),
    }


# --- services -----------------------------------------------------------------------------


def _services(book: Book) -> list[tuple[Any, list[Link]]]:
    """
    The services by audience; one for both stands under both.
    """
    found = [
        (
            t.AUDIENCES[audience],
            [
                link
                for one, service in book.words.services.items()
                if audience in (service.audience or EVERYONE)
                and (link := book.service(one)) is not None
            ],
        )
        for audience in Audience
    ]
    return [(audience, links) for audience, links in found if links]


def _choices(book: Book) -> list[tuple[str, Any]]:
    """
    What the finder lets one choose: each service, for each audience it is for.
    """
    there = {one for some in book.publication.finder.services for one in some}
    return [
        (f"{one}|{audience.value}", (link.name, t.AUDIENCES[audience]))
        for audience in Audience
        for one in book.words.services
        if (one, audience) in there and (link := book.service(one)) is not None
    ]


def _service_pages(book: Book) -> Iterator[Page]:
    for id_, service in book.words.services.items():
        path = book.addresses.of("services", id_)
        assert path is not None  # noqa: S101 - each service has a page
        others = book.elsewhere_of("services", id_)
        yield path, book.page("service", path, others, **service_view(book, service))


# --- rights -------------------------------------------------------------------------------


def _right(book: Book, right: Any) -> dict[str, Any]:  # noqa: ANN401 - either right, or None
    if right is None:
        return {"how": None, "channels": ()}
    return {
        "how": book.words.own(right.how, right.en.how if right.en else None),
        "channels": book.channels(right.contact),
    }
