# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
One language of a site: its words, its addresses, and what makes a page of a template.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property, partial
from typing import Any, final

from attrs import frozen

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.policy import Completeness
from zorgplicht.model.publication import Publication
from zorgplicht.model.text import Language
from zorgplicht.reporting.html import filled_in
from zorgplicht.reporting.site import phrases as t
from zorgplicht.reporting.site.addresses import ROOTS, Addresses, between, slugs
from zorgplicht.reporting.site.links import mail_link, phone_link
from zorgplicht.reporting.site.words import Own, Words
from zorgplicht.reporting.speaker import Speaker

MENU = ("contact", "help", "services", "represent", "complain", "policy")


@final
@frozen
class Link:
    """
    Words that point at a page of the site.

    Args:
        name: The words.
        path: The page, from the root of the site, with ``#`` and a place on it; None: words
            only.
        printed: What stands behind it on paper, where nobody can follow it.
    """

    name: Own
    path: str | None
    printed: str | None = None


@final
class Book:
    """
    One language of a site.

    Args:
        publication: What is published.
        language: The language of the pages.
        languages: All languages of the site.
    """

    def __init__(
        self, publication: Publication, language: Language, languages: Iterable[Language]
    ) -> None:
        self.publication = publication
        self.language = language
        self.say = Speaker(language)
        self.words = Words(publication, language)
        self.is_excerpt = publication.policy.completeness is Completeness.EXCERPT
        """What an excerpt does not show is unknown, and not absent."""
        self.others = {one: _addresses(publication, one) for one in languages}
        self.addresses = self.others[language]
        entries = [*self.words.channels, *self.words.support]
        self.anchors = slugs((one, str(one)) for one in entries)
        self.there = frozenset(entries) - set(publication.left_out)
        """The channels and help that are there on the day."""
        self.order_of_channels = tuple(
            dict.fromkeys(one.id for one in publication.policy.channels)
        )

    # --- links ------------------------------------------------------------------------

    def channel(self, entry: str) -> Link:
        """
        A channel, and where it is described.
        """
        own = self.words.channels.get(entry)
        page = "contact" if own is not None else "measures"
        contact = own.contact if own is not None else None
        printed = contact and (contact.phone or contact.address or contact.postal_address)
        return Link(self.words.channel(entry), self._at(page, entry), printed or None)

    @cached_property
    def unseen(self) -> tuple[Link, ...]:
        """
        The services of which nobody could look how they are reached.
        """
        links = [self.service(one) for one in self.publication.unseen]
        return tuple(one for one in links if one is not None)

    @cached_property
    def quick(self) -> tuple[tuple[Own, str, str | None], ...]:
        """
        The first telephone number, address to go to and e-mail address.

        Of each what it is called, what it is, and a link where a browser can follow it.
        """
        found: dict[str, tuple[Own, str, str | None]] = {}
        for entry in self.order_of_channels:
            contact = self.words.channels[entry].contact
            if entry not in self.there or contact is None:
                continue
            kind = self.words.channels[entry].channel
            name = self.words.channel(entry)
            if contact.phone and kind == "phone":
                found.setdefault("phone", (name, contact.phone, phone_link(contact.phone)))
            if contact.address:
                found.setdefault("address", (name, contact.address, None))
            if contact.email and kind == "email":
                found.setdefault("email", (name, contact.email, mail_link(contact.email)))
        return tuple(found.values())

    def place_of_channel(self, entry: str) -> int:
        """
        Where a channel stands in the policy; last, when support opens it.
        """
        order = self.order_of_channels
        return order.index(entry) if entry in order else len(order)

    def channels(self, entries: Iterable[str]) -> tuple[Link, ...]:
        """
        Those of *entries* that are there, in their order.
        """
        return tuple(self.channel(one) for one in entries if one in self.there)

    def help(self, entry: str) -> Link:
        """
        Help, and where it is described: evening hours stand with their channel.
        """
        name, _, channel = entry.partition("@")
        if name not in self.words.support and channel:
            return Link(self.words.help(entry), self.channel(channel).path)
        return Link(self.words.help(entry), self._at("measures", entry))

    def helps(self, entries: Iterable[str]) -> tuple[Link, ...]:
        """
        Help that is there, or that follows from what is, in their order.
        """
        return tuple(self.help(one) for one in entries if one in self.there or "@" in one)

    def service(self, id_: Any) -> Link | None:  # noqa: ANN401 - ServiceId or None
        """
        A service and its page; None for none in particular.
        """
        name = self.words.service(id_)
        return Link(name, self.addresses.of("services", id_)) if name is not None else None

    def _at(self, page: str, entry: str) -> str | None:
        if entry not in self.there:
            return None
        return f"{self.addresses.page(page)}#{self.anchors[entry]}"

    # --- pages ------------------------------------------------------------------------

    def page(
        self, template: str, path: str, others: Mapping[Language, str], **values: object
    ) -> str:
        """
        A page made from a template.

        Args:
            template: Its name, without folder and ending.
            path: Where the page will stand, from the root of the site.
            others: Where the same page stands in other languages.
            values: What the template says.
        """
        policy = self.publication.policy
        return filled_in(
            f"site/{template}.html",
            self.say,
            t=t,
            book=self,
            authority=policy.authority,
            on=self.publication.on,
            menu=[(t.SHORT[name], self.addresses.page(name)) for name in MENU],
            to=partial(between, path),
            here=path,
            root=ROOTS[self.language],
            others=others,
            **values,
        )

    def elsewhere(self, name: str) -> dict[Language, str]:
        """
        Where a page of which there is one stands in the other languages.
        """
        return {
            language: one.page(name)
            for language, one in self.others.items()
            if language is not self.language
        }

    def elsewhere_of(self, folder: str, id_: str) -> dict[Language, str]:
        """
        Where the page of one thing stands in the other languages.
        """
        found = {
            language: one.of(folder, id_)
            for language, one in self.others.items()
            if language is not self.language
        }
        return {language: path for language, path in found.items() if path is not None}


def _addresses(publication: Publication, language: Language) -> Addresses:
    words = Words(publication, language)
    return Addresses(
        language,
        {
            "barriers": _of_barriers(publication, language),
            "groups": slugs((one, str(words.group(one))) for one in _groups(publication)),
            "sheets": slugs((one, str(words.group(one))) for one in _groups(publication)),
            "services": slugs(
                (id_, str(words.service(one.id))) for id_, one in words.services.items()
            ),
        },
    )


def _groups(publication: Publication) -> Iterable[Any]:
    return dict.fromkeys(one.group for one in publication.policy.target_groups)


def _of_barriers(publication: Publication, language: Language) -> FrozenMap[str, str]:
    """
    For each choice of barriers its slug, made of the labels: ``doof-en-laaggeletterd``.
    """
    barriers = publication.catalogue.barriers
    labels = {
        f"{barrier.id}:{name}": variant.label.in_language(language)
        for barrier in barriers.values()
        for name, variant in barrier.variants.items()
    }
    between_ = f" {Speaker(language)(t.AND)} "
    return slugs(
        (choice, between_.join(labels[one] for one in choice.split(" + ")))
        for choice in publication.barriers
    )
