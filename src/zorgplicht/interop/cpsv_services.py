# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Services in CPSV-AP, with what people can read about them.
"""

from __future__ import annotations

from itertools import zip_longest

from zorgplicht.interop.cpsv_channels import contact_point
from zorgplicht.interop.cpsv_write import Writer
from zorgplicht.interop.iris import named, web_iri
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import GroupId
from zorgplicht.model.policy import Information, Service, ServiceInEnglish
from zorgplicht.model.registers import product_key
from zorgplicht.model.text import Text

_WORDS = ("term", "afterwards", "objection", "complaint", "help", "status")
"""What is told in words that CPSV-AP has no place for; `Information` calls it the same."""
_NO_ENGLISH = ServiceInEnglish()


def write_service(writer: Writer, service: Service) -> None:
    """
    One service of the authority.
    """
    sheet, node = writer.sheet, writer.own("services", service.id)
    information, en = service.information or Information(), service.en or _NO_ENGLISH
    as_public_service(writer, node, f"service:{service.id}")
    sheet.says(node, "dct:title", service.name, en.name)
    # CPSV-AP wants a description: without one the name has to do.
    sheet.says(node, "dct:description", information.about or service.name, en.about)
    _product(writer, node, service.upl)
    writer.audience(node, service.audience)
    for channel in service.channels:
        sheet.link(node, "cv:hasChannel", writer.own("channels", channel))
    if service.provider is not None:
        sheet.link(node, "zv:provider", writer.own("providers", service.provider))
    restricted_to(writer, node, service.groups)
    sheet.value(node, "zv:digitalSince", service.digital_since)
    _information(writer, node, information, en)


def as_public_service(writer: Writer, node: str, identifier: str) -> None:
    """
    What every public service says of itself.
    """
    sheet = writer.sheet
    sheet.is_a(node, "cpsv:PublicService")
    sheet.value(node, "dct:identifier", identifier)
    sheet.link(node, "cv:hasCompetentAuthority", writer.authority)
    sheet.link(node, "dct:isPartOf", writer.dataset)
    sheet.link(writer.dataset, "dct:hasPart", node)
    for document in writer.policy.documents:
        sheet.link(node, "cpsv:follows", writer.own("documents", document.id))


def restricted_to(writer: Writer, node: str, groups: tuple[GroupId, ...]) -> None:
    """
    The groups that something is for: each is a concept, and a requirement.
    """
    own = {one.group: one for one in writer.policy.target_groups if one.label is not None}
    for number, group in enumerate(groups, start=1):
        if group in writer.catalogue.target_groups or group not in own:
            writer.entry(node, "zv:groups", "target-groups", group)
            known = writer.catalogue.target_groups.get(group)
            words = known.label if known else Text(nl=group, en=group)
            requirement(writer, node, f"group-{number}", words)
            continue
        concept, en = writer.own("target-groups", group), own[group].en
        writer.sheet.link(node, "zv:groups", concept)
        writer.sheet.is_a(concept, "skos:Concept")
        writer.sheet.value(concept, "skos:notation", group)
        writer.sheet.says(concept, "skos:prefLabel", own[group].label, en and en.label)
        requirement(writer, node, f"group-{number}", own[group].label, en and en.label)


def requirement(
    writer: Writer, node: str, name: str, words: Text | str | None, en: str | None = None
) -> None:
    """
    Something one must meet.
    """
    one = f"{node}/requirements/{name}"
    writer.sheet.link(node, "cv:holdsRequirement", one)
    writer.sheet.is_a(one, "cv:Requirement")
    writer.sheet.value(one, "dct:identifier", one)
    writer.sheet.says(one, "dct:title", words, en)


def _product(writer: Writer, node: str, upl: str | None) -> None:
    """
    The name in the Uniforme Productnamenlijst, which only the list itself gives an address.
    """
    if upl is None:
        return
    products = writer.registers.products or FrozenMap()
    known = products.get(product_key(upl))
    official = web_iri(known.uri) if known else None
    concept = official or writer.base + named("upl", product_key(upl))
    writer.sheet.link(node, "cv:isClassifiedBy", concept)
    writer.sheet.is_a(concept, "skos:Concept")
    writer.sheet.says(concept, "skos:prefLabel", upl)


def _information(
    writer: Writer, node: str, information: Information, en: ServiceInEnglish
) -> None:
    sheet = writer.sheet
    writer.page(node, "foaf:page", information.url)
    level = information.language_level
    sheet.value(node, "zv:languageLevel", level and level.value)
    sheet.value(node, "zv:checkedOn", information.checked_on)
    sheet.says(node, "zv:steps", _numbered(information.steps), _numbered(en.steps))
    for channel, steps in information.steps_by_channel.items():
        part = f"{node}/steps/{named(channel)}"
        sheet.link(node, "zv:stepsByChannel", part)
        sheet.link(part, "zv:of", writer.own("channels", channel))
        sheet.says(part, "zv:steps", _numbered(steps))
    for word in _WORDS:
        sheet.says(node, f"zv:{word}", getattr(information, word), getattr(en, word))
    for way in information.other_ways:
        sheet.value(node, "zv:otherWays", way)
    for channel in information.contact:
        sheet.link(node, "zv:contact", writer.own("channels", channel))
    reachable = {one.id for one in writer.policy.channels if one.contact is not None}
    for channel in information.contact:
        if channel in reachable:
            sheet.link(node, "cv:contactPoint", contact_point(writer, channel))
    _documents(writer, node, information, en)
    _cost(writer, node, information, en)


def _documents(writer: Writer, node: str, information: Information, en: ServiceInEnglish) -> None:
    pairs = zip_longest(information.documents, en.documents)
    for number, (nl, english) in enumerate(pairs, start=1):
        one = f"{node}/evidence/{number}"
        writer.sheet.link(node, "cpsv:hasInput", one)
        writer.sheet.is_a(one, "cv:Evidence")
        writer.sheet.value(one, "dct:identifier", one)
        writer.sheet.says(one, "dct:title", nl, english)


def _cost(writer: Writer, node: str, information: Information, en: ServiceInEnglish) -> None:
    if information.cost is None and en.cost is None:
        return
    cost = f"{node}/cost"
    writer.sheet.link(node, "cv:hasCost", cost)
    writer.sheet.is_a(cost, "cv:Cost")
    writer.sheet.value(cost, "dct:identifier", cost)
    writer.sheet.says(cost, "dct:description", information.cost, en.cost)


def _numbered(steps: tuple[str, ...]) -> str | None:
    """
    Steps as one text: a list in RDF is hard to read, and their order matters.
    """
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, start=1)) or None
