# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What an authority calls things, in the language of the page as far as it says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar, final

from attrs import frozen

from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.capability import Capability
from zorgplicht.model.ids import (
    CapabilityId,
    EntryId,
    FactId,
    GroupId,
    MeasureId,
    ServiceId,
    VariantId,
)
from zorgplicht.model.level import Demand
from zorgplicht.model.policy import PolicyChannel, PolicySupport, Provider, Service
from zorgplicht.model.publication import Publication
from zorgplicht.model.text import Language, Text
from zorgplicht.reporting.site.phrases import A_LITTLE

T = TypeVar("T", PolicyChannel, PolicySupport, Provider, Service)


@final
@frozen
class Own:
    """
    Words as they stand in a policy, and the language they are in.
    """

    text: str
    language: Language

    def __str__(self) -> str:
        return self.text


@final
class Words:
    """
    The names of everything in one publication, in one language.

    Where the authority gives no English words, its Dutch ones stand, and say that they are
    Dutch.

    Args:
        publication: What is published.
        language: The language of the pages.
    """

    def __init__(self, publication: Publication, language: Language) -> None:
        self.publication = publication
        self.language = language
        policy = publication.policy
        # Of two with the same id the first one counts; rule ZPX001 reports the other.
        self.channels: Mapping[str, PolicyChannel] = _first(policy.channels)
        self.support: Mapping[str, PolicySupport] = _first(policy.support)
        self.services: Mapping[str, Service] = _first(policy.services)
        self.providers: Mapping[str, Provider] = _first(policy.providers)

    def own(self, dutch: str | None, english: str | None) -> Own | None:
        """
        The authority's own words: English ones where they are asked for and there.
        """
        if self.language is Language.EN and english is not None:
            return Own(english, Language.EN)
        return None if dutch is None else Own(dutch, Language.NL)

    def several(self, dutch: Sequence[str], english: Sequence[str]) -> tuple[Own, ...]:
        """
        The same for a list, which is in one language as a whole.
        """
        if self.language is Language.EN and english:
            return tuple(Own(one, Language.EN) for one in english)
        return tuple(Own(one, Language.NL) for one in dutch)

    def said(self, text: Text) -> Own:
        """
        Words of the catalogue.
        """
        return Own(text.in_language(self.language), self.language)

    # --- names ------------------------------------------------------------------------

    def channel(self, entry: str) -> Own:
        """
        What a channel is called; a channel that a measure opens carries its name.
        """
        own = self.channels.get(entry)
        if own is None:
            return self.help(entry)
        named = self.own(own.name, own.en.name if own.en else None)
        known = self.publication.catalogue.channels.get(own.channel)
        return named or (self.said(known.label) if known else Own(entry, Language.NL))

    def help(self, entry: str) -> Own:
        """
        What help is called; help that follows from hours or languages, as the catalogue does.
        """
        own = self.support.get(entry)
        measure = own.measure if own is not None else MeasureId(entry.partition("@")[0])
        named = self.own(own.name, own.en.name if own.en else None) if own else None
        known = self.publication.catalogue.measures.get(measure)
        return named or (
            self.said(known.plain or known.label) if known else Own(entry, Language.NL)
        )

    def service(self, id_: ServiceId | None) -> Own | None:
        """
        What a service is called; None for none in particular.
        """
        own = self.services.get(id_) if id_ is not None else None
        return self.own(own.name, own.en.name if own.en else None) if own else None

    def group(self, id_: GroupId) -> Own:
        """
        What a target group is called.
        """
        own = next(
            (one for one in self.publication.policy.target_groups if one.group == id_), None
        )
        named = self.own(own.label, own.en.label if own.en else None) if own else None
        known = self.publication.catalogue.target_groups.get(id_)
        return named or (self.said(known.plain or known.label) if known else Own(id_, Language.NL))

    def variant(self, id_: VariantId) -> Own:
        """
        How somebody says of oneself what is hard; without that, what it is called.
        """
        _, _, name = id_.partition(":")
        variant = self.publication.catalogue.barriers[barrier_of(id_)].variants[name]
        label = Text(nl=f"{variant.label.nl}.", en=f"{variant.label.en}.")
        return self.said(variant.says or label)

    def barrier(self, id_: VariantId) -> str:
        """
        The kind of barrier of a variant, by which choices are grouped.
        """
        return self.publication.catalogue.barriers[barrier_of(id_)].kind.value

    def provider(self, id_: EntryId | None) -> Own | None:
        """
        What a partner is called; None for the authority itself.
        """
        found = self.providers.get(id_) if id_ is not None else None
        return Own(found.name, Language.NL) if found else None

    def capabilities(self, asked: Mapping[CapabilityId, Demand | None]) -> tuple[Own, ...]:
        """
        What is asked of somebody, in the words of a letter to residents.
        """
        known = self.publication.catalogue.capabilities
        return tuple(
            self.said(_asked(known[one], demand)) for one, demand in asked.items() if one in known
        )

    def conditions(self, facts: Iterable[FactId]) -> tuple[Own, ...]:
        """
        Facts that are unknown and must be true: "if you …".
        """
        known = self.publication.catalogue.facts
        return tuple(self.said(known[one].condition) for one in facts if one in known)


def _asked(capability: Capability, demand: Demand | None) -> Text:
    plain = capability.plain or capability.label
    if demand is not Demand.LIGHT:
        return plain
    return Text(nl=A_LITTLE.nl.format(what=plain.nl), en=A_LITTLE.en.format(what=plain.en))


def _first(things: Iterable[T]) -> dict[str, T]:
    found: dict[str, T] = {}
    for one in things:
        found.setdefault(one.id, one)
    return found
