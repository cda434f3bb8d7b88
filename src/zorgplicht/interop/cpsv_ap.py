# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Services and channels of an authority as CPSV-AP, the European profile for public services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zorgplicht.interop.cpsv_channels import write_channel
from zorgplicht.interop.cpsv_services import write_service
from zorgplicht.interop.cpsv_support import write_support
from zorgplicht.interop.cpsv_write import Writer
from zorgplicht.interop.iris import BASE, NETHERLANDS, usable, web_iri
from zorgplicht.interop.sheet import Sheet
from zorgplicht.interop.skos import write_vocabulary
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.policy import Policy, PolicyDocument
from zorgplicht.model.registers import Registers
from zorgplicht.model.text import Text

if TYPE_CHECKING:
    from rdflib import Graph

VERSION = "3.2.0"
"""The version of CPSV-AP whose shapes the tests run."""

_NO_REGISTERS = Registers()


def to_cpsv_ap(
    policy: Policy,
    catalogue: Catalogue,
    registers: Registers = _NO_REGISTERS,
    *,
    base: str = BASE,
    catalogue_base: str = BASE,
) -> Graph:
    """
    The services, help and channels of a policy, as a graph of rdflib in CPSV-AP 3.2.0.

    Each service is a ``cpsv:PublicService``, and so is each support measure: help is a service
    of the authority too. Channels carry their opening hours, contact points and languages; each
    names its channel of the catalogue, as `to_skos` does. The graph says what the policy says,
    on no day in particular. Official names are used where there are any (TOOI, Uniforme
    Productnamenlijst, EU tables).

    Args:
        policy: What `read_policy` gave.
        catalogue: What the words mean.
        registers: With `products`, services point at their official name in the
            Uniforme Productnamenlijst; without, that name is only told.
        base: What the names of services and channels begin with, such as
            ``https://data.voorbeeldstad.example/``.
        catalogue_base: What the names of catalogue entries begin with.

    Raises:
        MissingExtraError: the extra ``rdf`` is not installed.
        ValueError: a base is no beginning of a name.

    Examples:
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
        >>> graph = zp.to_cpsv_ap(policy, zp.load_catalogue())
        >>> query = 'SELECT ?opens { ?x dct:identifier "channel:ido"; cv:openingHours ?y.'
        >>> query += " ?y schema:opens ?opens }"
        >>> {str(row.opens) for row in graph.query(query)}
        {'10:00:00'}
    """
    writer = Writer(
        sheet=Sheet(),
        policy=policy,
        catalogue=catalogue,
        registers=registers,
        base=usable(base),
        catalogue_base=usable(catalogue_base),
    )
    _authority(writer)
    _dataset(writer)
    _providers(writer)
    for document in policy.documents:
        _document(writer, document)
    for channel in policy.channels:
        write_channel(writer, channel)
    for service in policy.services:
        write_service(writer, service)
    for support in policy.support:
        write_support(writer, support)
    write_vocabulary(writer.sheet)
    return writer.sheet.graph


def _authority(writer: Writer) -> None:
    sheet, authority, node = writer.sheet, writer.policy.authority, writer.authority
    sheet.is_a(node, "cv:PublicOrganisation", "org:Organization", "foaf:Agent")
    sheet.says(node, "skos:prefLabel", authority.name)
    sheet.says(node, "dct:title", authority.name)
    sheet.value(node, "dct:identifier", authority.id or authority.name)
    sheet.value(node, "zv:kind", authority.kind.value)
    sheet.is_a(NETHERLANDS, "dct:Location")
    sheet.link(node, "dct:spatial", NETHERLANDS)
    writer.page(node, "foaf:homepage", authority.url)
    for enabler in authority.enablers:
        writer.entry(node, "zv:enablers", "enablers", enabler)


def _dataset(writer: Writer) -> None:
    sheet, authority, node = writer.sheet, writer.policy.authority, writer.dataset
    sheet.is_a(node, "dcat:Dataset")
    about = Text(
        nl=f"Diensten, hulp en kanalen van {authority.name}",
        en=f"Services, help and channels of {authority.name}",
    )
    sheet.says(node, "dct:title", about)
    sheet.says(node, "dct:description", about)
    sheet.value(node, "dct:identifier", node)
    sheet.link(node, "dct:publisher", writer.authority)
    sheet.value(node, "zv:completeness", writer.policy.completeness.value)
    if web_iri(authority.url):
        writer.page(node, "dcat:landingPage", authority.url)


def _providers(writer: Writer) -> None:
    sheet = writer.sheet
    for provider in writer.policy.providers:
        node = writer.own("providers", provider.id)
        sheet.is_a(node, "org:Organization")
        sheet.says(node, "skos:prefLabel", provider.name)
        sheet.value(node, "dct:identifier", f"provider:{provider.id}")
        sheet.value(node, "zv:kind", provider.kind.value)
        sheet.says(node, "zv:agreement", provider.agreement)


def _document(writer: Writer, document: PolicyDocument) -> None:
    """
    A document of the policy is a rule that services follow.
    """
    sheet, node = writer.sheet, writer.own("documents", document.id)
    sheet.is_a(node, "cpsv:Rule")
    sheet.says(node, "dct:title", document.title)
    sheet.says(node, "dct:description", document.title)
    sheet.value(node, "dct:identifier", f"document:{document.id}")
    sheet.value(node, "zv:instrument", document.instrument.value)
    for publication in document.published:
        writer.page(node, "foaf:page", publication.url)
    for named in document.names_law:
        writer.entry(node, "cpsv:implements", "law-provisions", named.provision)
        sheet.is_a(writer.entry_node("law-provisions", named.provision), "eli:LegalResource")
