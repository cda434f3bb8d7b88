# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the parts of a graph in CPSV-AP are written with: names, concepts, pages and hours.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

from attrs import frozen

from zorgplicht.interop.hours import DAYS, hours_in_words
from zorgplicht.interop.iris import (
    MONTHLY,
    WEEKLY,
    authority_key,
    entry_iri,
    language_iri,
    law_iri,
    named,
    tooi_iri,
    web_iri,
)
from zorgplicht.interop.sheet import Sheet
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Audience
from zorgplicht.model.policy import Hours, Languages, Policy
from zorgplicht.model.registers import Registers
from zorgplicht.model.text import Text

AUDIENCES = {
    Audience.RESIDENTS: Text(nl="Inwoners", en="Residents"),
    Audience.BUSINESSES: Text(nl="Bedrijven", en="Businesses"),
}


@final
@frozen(kw_only=True)
class Writer:
    """
    One graph that is being written: on what, and under which names.
    """

    sheet: Sheet
    policy: Policy
    catalogue: Catalogue
    registers: Registers
    base: str
    catalogue_base: str

    def own(self, kind: str, id_: str) -> str:
        """
        The name of a thing of this authority.
        """
        return self.base + named("policy", authority_key(self.policy.authority), kind, id_)

    @property
    def authority(self) -> str:
        """
        The official name of the authority, else one of ours.
        """
        return tooi_iri(self.policy.authority) or self.own("authority", "self")

    @property
    def dataset(self) -> str:
        """
        The name of everything together.
        """
        return self.own("datasets", "services")

    def entry_node(self, kind: str, id_: str) -> str:
        """
        The name of an entry of the catalogue.
        """
        return entry_iri(kind, id_, self.catalogue_base)

    def entry(self, subject: str, predicate: str, kind: str, id_: str) -> None:
        """
        *subject* points at an entry of the catalogue, whose label is told as well.
        """
        node = self.entry_node(kind, id_)
        self.sheet.link(subject, predicate, node)
        self.sheet.is_a(node, "skos:Concept")
        self.sheet.value(node, "skos:notation", id_)
        found = self.catalogue.of_kind(kind).get(id_)
        if found is not None:
            self.sheet.says(node, "skos:prefLabel", found.label)
        if text_of_today := law_iri(id_):
            self.sheet.link(node, "rdfs:seeAlso", text_of_today)

    def organisation(self, provider: str | None) -> str:
        """
        Who carries something out: a partner, else the authority itself.
        """
        return self.authority if provider is None else self.own("providers", provider)

    def audience(self, subject: str, audience: Iterable[Audience]) -> None:
        """
        Whom *subject* is for.
        """
        for one in audience:
            node = self.catalogue_base + named("audience", one.value)
            self.sheet.link(subject, "dct:audience", node)
            self.sheet.is_a(node, "skos:Concept")
            self.sheet.value(node, "skos:notation", one.value)
            self.sheet.says(node, "skos:prefLabel", AUDIENCES[one])

    def page(self, subject: str, predicate: str, url: str | None) -> None:
        """
        *subject* has a page on the web; what is no good address stays text.
        """
        address = web_iri(url)
        if address is not None:
            self.sheet.link(subject, predicate, address)
            self.sheet.is_a(address, "foaf:Document")
        elif url is not None:
            self.sheet.value(subject, "rdfs:comment", url)

    def languages(self, subject: str, languages: Languages) -> None:
        """
        In which languages one can speak, write or sign.
        """
        for predicate, codes in (
            ("zv:spoken", languages.spoken),
            ("zv:written", languages.written),
            ("zv:signed", languages.signed),
        ):
            for code in codes:
                node = language_iri(code) or self.base + named("language", code)
                self.sheet.link(subject, predicate, node)
                self.sheet.is_a(node, "dct:LinguisticSystem")
                self.sheet.value(node, "skos:notation", code)

    def hours(self, subject: str, hours: tuple[Hours, ...] | None) -> tuple[str, ...]:
        """
        When *subject* is there; gives the names of the slots.
        """
        if hours == ():
            self.sheet.value(subject, "zv:noFixedHours", True)  # noqa: FBT003 - a fact
        nodes = tuple(f"{subject}/hours/{number}" for number in range(1, 1 + len(hours or ())))
        for node, slot in zip(nodes, hours or (), strict=True):
            self.sheet.link(subject, "cv:openingHours", node)
            _slot(self.sheet, node, slot)
        return nodes


def _slot(sheet: Sheet, node: str, slot: Hours) -> None:
    """
    A slot twice: as CPSV-AP has it, in words, and as schema.org has it, for programs.
    """
    sheet.is_a(node, "time:TemporalEntity", "schema:OpeningHoursSpecification")
    sheet.says(node, "dct:description", hours_in_words(slot))
    frequency = MONTHLY if slot.nth else WEEKLY
    sheet.link(node, "cv:frequency", frequency)
    sheet.is_a(frequency, "skos:Concept")
    for day in slot.days:
        sheet.link(node, "schema:dayOfWeek", f"schema:{DAYS[day].en}")
    sheet.value(node, "schema:opens", slot.from_)
    sheet.value(node, "schema:closes", slot.to)
    sheet.value(node, "zv:weeks", slot.weeks and slot.weeks.value)
    for nth in slot.nth:
        sheet.value(node, "zv:nth", nth)
    for closure in slot.not_in:
        sheet.value(node, "zv:notIn", closure.value)
    sheet.says(node, "zv:note", slot.note)
