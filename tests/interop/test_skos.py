# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The catalogue as SKOS, read back by rdflib and laid beside the TOML files it came from.
"""

from __future__ import annotations

import datetime as dt
import sys
import tomllib
from pathlib import Path

import attrs
import pytest
from rdflib import RDF, Literal, Namespace, URIRef

import zorgplicht as zp
from zorgplicht.model.catalogue import KINDS

DATA = Path("src/zorgplicht/catalogue/data")
MEASURES = ("inclusive-offer", "self-direction", "support-structures")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
DCT = Namespace("http://purl.org/dc/terms/")
ZV = Namespace("urn:zorgplicht:vocabulary/")
ENTRIES = Namespace("urn:zorgplicht:catalogue/")


def table(kind):
    """The entries of a kind as their files have them."""
    files = MEASURES if kind == "measures" else (kind,)
    return {
        id_: entry
        for file in files
        for id_, entry in tomllib.loads((DATA / f"{file}.toml").read_text("utf-8")).items()
    }


@pytest.fixture(scope="module", params=["turtle", "json-ld"])
def graph(request, catalogue, parsed):
    """What somebody else reads from the text."""
    text = zp.rdf_text(zp.to_skos(catalogue), request.param)
    return parsed(text, request.param)


def words(graph, subject, predicate):
    """What is said in each language."""
    return {one.language: str(one) for one in graph.objects(subject, predicate)}


def tails(graph, subject, predicate):
    """The ids of what is pointed at."""
    return {str(one).rpartition("/")[2] for one in graph.objects(subject, predicate)}


def pairs(graph, subject, predicate):
    """A mapping of the catalogue, from the things that stand for its pairs."""
    return {
        str(graph.value(one, ZV.of)).rpartition("/")[2]: str(graph.value(one, ZV.value))
        for one in graph.objects(subject, predicate)
    }


@pytest.mark.parametrize("kind", KINDS)
def test_each_entry_is_a_concept_with_its_words(graph, kind):
    """Ids, labels, definitions, notes, basis and sources are those of the files."""
    entries = table(kind)
    concepts = {
        str(graph.value(one, SKOS.notation)): one
        for one in graph.subjects(SKOS.topConceptOf | SKOS.inScheme, ENTRIES[kind])
        if (one, SKOS.broader, None) not in graph
    }

    assert set(concepts) == set(entries)
    for id_, entry in entries.items():
        concept = concepts[id_]
        assert (concept, RDF.type, SKOS.Concept) in graph
        assert words(graph, concept, SKOS.prefLabel) == entry["label"]
        assert words(graph, concept, SKOS.definition) == entry["definition"]
        assert words(graph, concept, SKOS.editorialNote).get("en") == entry.get("note")
        assert words(graph, concept, ZV.why).get("en") == entry.get("why")
        assert str(graph.value(concept, ZV.basis)) == entry["basis"]
        assert {f"{one['id']}: {one['at']}" for one in entry.get("sources", [])} <= {
            str(one) for one in graph.objects(concept, DCT.bibliographicCitation)
        }
        assert tails(graph, concept, DCT.source) == {one["id"] for one in entry.get("sources", [])}


def test_variants_are_narrower(graph):
    """Each form of a barrier, with what it leaves of which capability."""
    for id_, barrier in table("barriers").items():
        concept = ENTRIES[f"barriers/{id_}"]
        variants = barrier.get("variants", {})

        assert tails(graph, concept, SKOS.narrower) == {f"{id_}:{name}" for name in variants}
        for name, variant in variants.items():
            narrower = ENTRIES[f"barriers/{id_}:{name}"]
            impairs = {
                str(graph.value(one, ZV.capability)).rpartition("/")[2]: str(
                    graph.value(one, ZV.level)
                )
                for one in graph.objects(narrower, ZV.impairs)
            }
            assert words(graph, narrower, SKOS.prefLabel) == variant["label"]
            assert impairs == {one["capability"]: one["level"] for one in variant["impairs"]}
        if "default" in barrier:
            assert tails(graph, concept, ZV.default) == {f"{id_}:{barrier['default']}"}


def test_measures_say_what_they_do(graph):
    """What each sets, raises, requires and adds, on which channels and for whom."""
    for id_, measure in table("measures").items():
        effect, node = measure.get("effect"), graph.value(ENTRIES[f"measures/{id_}"], ZV.effect)
        assert (effect is None) == (node is None)
        if effect is None:
            continue
        assert pairs(graph, node, ZV.sets) == effect.get("sets", {})
        assert pairs(graph, node, ZV.addsDemands) == effect.get("adds-demands", {})
        assert tails(graph, node, ZV.raises) == set(effect.get("raises", []))
        assert tails(graph, node, ZV.on) == set(effect.get("on", []))
        assert tails(graph, node, ZV.onFamilies) == set(effect.get("on-families", []))
        assert tails(graph, node, ZV.restrictedTo) == set(effect.get("restricted-to", []))
        alternatives = [
            (
                pairs(graph, one, ZV.levels),
                tails(graph, one, ZV.facts),
                pairs(graph, one, ZV.sets),
            )
            for one in sorted(graph.objects(node, ZV.requires))
        ]
        assert alternatives == [
            (one.get("levels", {}), set(one.get("facts", [])), one.get("sets", {}))
            for one in effect.get("requires", [])
        ]


def test_channels_say_what_they_ask(graph):
    """Each demand with how much of it."""
    for id_, channel in table("channels").items():
        asks = graph.value(ENTRIES[f"channels/{id_}"], ZV.asks)

        assert pairs(graph, asks, ZV.levels) == channel["asks"]["levels"]


def test_nothing_points_at_nothing(graph):
    """Each name of ours that is pointed at is described."""
    ours = {one for one in graph.objects() if isinstance(one, URIRef) and "zorgplicht:" in one}

    assert ours <= set(graph.subjects())


def test_each_word_of_our_own_is_explained(graph):
    """In Dutch and English, in the same graph."""
    for predicate in set(graph.predicates()):
        if predicate.startswith(str(ZV)):
            assert (predicate, RDF.type, RDF.Property) in graph
            comments = words(
                graph, predicate, URIRef("http://www.w3.org/2000/01/rdf-schema#comment")
            )
            assert set(comments) == {"nl", "en"}


def test_law_points_at_the_text_of_today(graph):
    """An article of the Awb links to wetten.overheid.nl, in the form of Juriconnect."""
    see = URIRef("http://www.w3.org/2000/01/rdf-schema#seeAlso")

    assert graph.value(ENTRIES["law-provisions/awb-2-13-1"], see) == URIRef(
        "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=2:13&lid=1"
    )
    assert graph.value(ENTRIES["law-provisions/study-3-1"], see) is None


def test_another_base_names_everything_anew(catalogue):
    """The entries get the address of whoever publishes them; the words stay ours."""
    graph = zp.to_skos(catalogue, base="https://data.stad.example/")
    found = {str(one) for one in graph.subjects(RDF.type, SKOS.Concept)}

    assert all(one.startswith("https://data.stad.example/catalogue/") for one in found)
    assert {str(one) for one in graph.predicates() if "vocabulary" in str(one)} <= {
        str(ZV[name.rpartition("/")[2]]) for name in map(str, graph.predicates())
    }


@pytest.mark.parametrize("base", ["geen adres", "", "https:", "https://a b/", "x"])
def test_a_bad_base_is_refused(catalogue, base):
    """It would make names that nobody can read."""
    with pytest.raises(ValueError, match="beginning of an IRI"):
        zp.to_skos(catalogue, base=base)


def test_hostile_words_and_dates_of_an_own_catalogue(catalogue, parsed):
    """Words stay words whatever is in them; an address that is none stays text."""
    evil = '"""@nl . <urn:x> <urn:y> <urn:z> . \\ \n\r\t \x1b[31m \u202e \ud800'
    source = next(iter(catalogue.sources.values()))
    changed = attrs.evolve(
        source,
        id="evil <id>",
        definition=zp.Text(nl=evil, en=evil),
        url="javascript:alert(1)",
        consulted=dt.date(2026, 11, 25),
    )
    own = zp.Catalogue(sources={changed.id: changed})
    text = zp.rdf_text(zp.to_skos(own))
    graph = parsed(text)
    node = ENTRIES["sources/evil%20%3Cid%3E"]

    assert graph.value(node, SKOS.definition) in {
        Literal(evil.replace("\ud800", "\ufffd"), lang=language) for language in ("nl", "en")
    }
    assert list(graph.objects(node, URIRef("http://xmlns.com/foaf/0.1/page"))) == [
        Literal("javascript:alert(1)")
    ]
    assert graph.value(node, ZV.consulted) == Literal(dt.date(2026, 11, 25))
    assert URIRef("urn:x") not in set(graph.subjects())
    assert "\x1b" not in text


def test_without_the_extra_one_sentence_says_what_to_install(monkeypatch, catalogue):
    """The extra is asked for by name."""
    monkeypatch.setitem(sys.modules, "rdflib", None)

    with pytest.raises(zp.MissingExtraError, match=r"zorgplicht\[rdf\]"):
        zp.to_skos(catalogue)
