# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The catalogue as SKOS: each kind is a concept scheme, each entry a concept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zorgplicht.interop.iris import BASE, entry_iri, law_iri, usable
from zorgplicht.interop.sheet import Sheet
from zorgplicht.interop.statements import write_fields
from zorgplicht.interop.vocabulary import SCHEMES, TERMS
from zorgplicht.model.barrier import Barrier, variant_id
from zorgplicht.model.catalogue import KINDS, Catalogue
from zorgplicht.model.entry import Entry
from zorgplicht.model.law import LawProvision

if TYPE_CHECKING:
    from rdflib import Graph


def to_skos(catalogue: Catalogue, *, base: str = BASE) -> Graph:
    """
    Everything in the catalogue, as a graph of rdflib.

    Each kind is a ``skos:ConceptScheme`` and each entry a ``skos:Concept`` with its labels,
    definition and id in Dutch and English; variants are narrower than their barrier. What SKOS
    has no word for, such as what a measure sets or requires, is said in our own vocabulary
    ``zv:``, which the graph explains too. Nothing of an entry is left out.

    Args:
        catalogue: What `load_catalogue` gave.
        base: What the names of entries begin with; your own address, if you publish a
            catalogue of your own.

    Raises:
        MissingExtraError: the extra ``rdf`` is not installed.
        ValueError: *base* is no beginning of a name.

    Examples:
        >>> import zorgplicht as zp
        >>> graph = zp.to_skos(zp.load_catalogue())
        >>> query = 'SELECT ?label { ?x skos:notation "low-literacy"; skos:prefLabel ?label }'
        >>> sorted(str(row.label) for row in graph.query(query))
        ['Laaggeletterdheid', 'Low literacy']
    """
    sheet, base = Sheet(), usable(base)
    for kind in KINDS:
        scheme = base + f"catalogue/{kind}"
        sheet.is_a(scheme, "skos:ConceptScheme")
        sheet.says(scheme, "dct:title", SCHEMES[kind])
        sheet.value(scheme, "dct:identifier", kind)
        for entry in catalogue.of_kind(kind).values():
            _entry(sheet, kind, entry, base)
    write_vocabulary(sheet)
    return sheet.graph


def write_vocabulary(sheet: Sheet) -> None:
    """
    What each of our own words that the graph uses means.
    """
    used = {str(predicate) for predicate in sheet.graph.predicates()}
    for name, meaning in TERMS.items():
        term = f"{BASE}vocabulary/{name}"
        if term in used:
            sheet.is_a(term, "rdf:Property")
            sheet.value(term, "rdfs:label", name)
            sheet.says(term, "rdfs:comment", meaning)


def _entry(sheet: Sheet, kind: str, entry: Entry, base: str) -> None:
    concept, scheme = entry_iri(kind, entry.id, base), base + f"catalogue/{kind}"
    sheet.is_a(concept, "skos:Concept")
    sheet.link(concept, "skos:inScheme", scheme)
    sheet.link(scheme, "skos:hasTopConcept", concept)
    write_fields(sheet, concept, entry, base)
    if isinstance(entry, LawProvision) and (text_of_today := law_iri(entry.id)):
        sheet.link(concept, "rdfs:seeAlso", text_of_today)
    if isinstance(entry, Barrier):
        _variants(sheet, entry, base)


def _variants(sheet: Sheet, barrier: Barrier, base: str) -> None:
    broader = entry_iri("barriers", barrier.id, base)
    for name, variant in barrier.variants.items():
        id_ = variant_id(barrier.id, name)
        concept = entry_iri("barriers", id_, base)
        sheet.is_a(concept, "skos:Concept")
        sheet.link(concept, "skos:inScheme", base + "catalogue/barriers")
        sheet.link(concept, "skos:broader", broader)
        sheet.link(broader, "skos:narrower", concept)
        sheet.value(concept, "skos:notation", id_)
        write_fields(sheet, concept, variant, base)
        if name == barrier.default:
            sheet.link(broader, "zv:default", concept)
