# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A policy as CPSV-AP: judged by the official shapes, and read back beside the TOML it came from.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef

import zorgplicht as zp

EXAMPLES = ("voorbeeldstad", "knelpunten", "uittreksel")
CPSV = Namespace("http://purl.org/vocab/cpsv#")
CV = Namespace("http://data.europa.eu/m8g/")
DCT = Namespace("http://purl.org/dc/terms/")
LOCN = Namespace("http://www.w3.org/ns/locn#")
SCHEMA = Namespace("https://schema.org/")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
ZV = Namespace("urn:zorgplicht:vocabulary/")
DAYS = dict(
    zip(
        ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        strict=True,
    )
)
LANGUAGE = "http://publications.europa.eu/resource/authority/language/"


def conforms(graph, shapes):
    """The verdict of the official shapes, with what they say."""
    pyshacl = pytest.importorskip("pyshacl")
    verdict, _, report = pyshacl.validate(graph, shacl_graph=Graph().parse(shapes))
    return verdict, report


def called(graph, identifier):
    """The thing with an identifier."""
    return graph.value(None, DCT.identifier, Literal(identifier))


def said(graph, subject, predicate):
    """What is said in each language."""
    return {one.language: str(one) for one in graph.objects(subject, predicate)}


def values(graph, subject, *path):
    """What stands at the end of a path, as text; of words the Dutch ones."""
    found = {subject}
    for predicate in path:
        found = {one for node in found for one in graph.objects(node, predicate)}
    return {str(one) for one in found if getattr(one, "language", None) != "en"}


@pytest.fixture(scope="module")
def read(catalogue, parsed):
    """An example as somebody else reads it, with its own tables."""

    def of(name):
        file = Path("examples") / f"{name}.toml"
        text = zp.rdf_text(zp.to_cpsv_ap(zp.read_policy(file), catalogue))
        return parsed(text), tomllib.loads(file.read_text("utf-8"))

    return of


class TestShapes:
    @pytest.mark.parametrize("name", EXAMPLES)
    def test_examples_conform(self, read, standard, name):
        """The official shapes of CPSV-AP 3.2.0 find nothing."""
        graph, _ = read(name)
        verdict, report = conforms(graph, standard("cpsv-ap/cpsv-ap-SHACL.ttl"))

        assert verdict, report

    def test_a_policy_with_everything_conforms(self, full, catalogue, standard):
        """So does one in which every field says something."""
        graph = zp.to_cpsv_ap(full, catalogue)
        verdict, report = conforms(graph, standard("cpsv-ap/cpsv-ap-SHACL.ttl"))

        assert verdict, report

    def test_a_policy_with_nothing_known_conforms(self, policy, catalogue, standard):
        """Ids that the catalogue does not have, no TOOI id, and addresses that are none."""
        odd = policy(
            """
            url = "geen adres"
            [[channels]]
            id = "x"
            channel = "postduif"
            contact = { url = "javascript:alert(1)" }
            [[support]]
            id = "x"
            measure = "onbekend"
            groups = ["onbekend"]
            [[services]]
            id = "x"
            name = ""
            upl = "bestaat niet"
            groups = ["onbekend"]
            """,
            'kind = "other"',
        )
        verdict, report = conforms(
            zp.to_cpsv_ap(odd, catalogue), standard("cpsv-ap/cpsv-ap-SHACL.ttl")
        )

        assert verdict, report

    @pytest.mark.parametrize(
        "predicate", [CV.hasCompetentAuthority, DCT.identifier, DCT.title, DCT.description]
    )
    def test_the_shapes_miss_what_is_taken_away(self, read, standard, predicate):
        """Without this the test above would say nothing."""
        graph, _ = read("uittreksel")
        graph.remove((None, predicate, None))

        assert not conforms(graph, standard("cpsv-ap/cpsv-ap-SHACL.ttl"))[0]


@pytest.mark.parametrize("name", EXAMPLES)
class TestReadBack:
    def test_channels(self, read, name):
        """Their kind, name, hours, contact, languages, entries and norm."""
        graph, table = read(name)
        for channel in table["channels"]:
            node = called(graph, f"channel:{channel['id']}")
            contact = channel.get("contact", {})
            slots = {
                (
                    frozenset(values(graph, one, SCHEMA.dayOfWeek)),
                    str(graph.value(one, SCHEMA.opens)),
                    str(graph.value(one, SCHEMA.closes)),
                    frozenset(values(graph, one, ZV.notIn)),
                )
                for one in graph.objects(node, CV.openingHours)
            }

            assert (node, RDF.type, CV.Channel) in graph
            assert values(graph, node, DCT.type, SKOS.notation) == {channel["channel"]}
            assert said(graph, node, DCT.description).get("nl") == channel.get("name")
            assert said(graph, node, DCT.description).get("en") == channel.get("en", {}).get(
                "name"
            )
            assert slots == {
                (
                    frozenset(str(SCHEMA[DAYS[day]]) for day in one["days"]),
                    one["from"].isoformat(),
                    one["to"].isoformat(),
                    frozenset(one.get("not-in", [])),
                )
                for one in channel.get("hours", [])
            }
            assert values(graph, node, CV.contactPoint, CV.telephone) == set(
                filter(None, [contact.get("phone")])
            )
            assert values(graph, node, CV.contactPoint, CV.email) == set(
                filter(None, [contact.get("email")])
            )
            assert values(graph, node, CV.contactPoint, CV.contactPage) == set(
                filter(None, [contact.get("url")])
            )
            assert values(graph, node, CV.contactPoint, LOCN.address, LOCN.fullAddress) == set(
                filter(None, [contact.get("address")])
            )
            assert values(graph, node, ZV.spoken, SKOS.notation) == set(
                channel.get("languages", {}).get("spoken", [])
            )
            assert values(graph, node, ZV.arrangedVia, DCT.identifier) == {
                f"channel:{one}" for one in channel.get("arranged-via", [])
            }
            assert said(graph, node, ZV.serviceLevel).get("nl") == channel.get("service-level")

    def test_services(self, read, name):
        """Their name, description, channels, audience, papers, cost and steps."""
        graph, table = read(name)
        for service in table["services"]:
            node, told = called(graph, f"service:{service['id']}"), service.get("information", {})
            steps = "\n".join(f"{n}. {one}" for n, one in enumerate(told.get("steps", []), 1))

            assert (node, RDF.type, CPSV.PublicService) in graph
            assert said(graph, node, DCT.title)["nl"] == service["name"]
            assert said(graph, node, DCT.description)["nl"] == told.get("about", service["name"])
            assert values(graph, node, CV.isClassifiedBy, SKOS.prefLabel) == set(
                filter(None, [service.get("upl")])
            )
            assert values(graph, node, CV.hasChannel, DCT.identifier) == {
                f"channel:{one}" for one in service.get("channels", [])
            }
            assert values(graph, node, DCT.audience, SKOS.notation) == set(
                service.get("audience", ["residents"])
            )
            assert values(graph, node, CPSV.hasInput, DCT.title) == set(told.get("documents", []))
            assert values(graph, node, CV.hasCost, DCT.description) == set(
                filter(None, [told.get("cost")])
            )
            assert said(graph, node, ZV.steps).get("nl", "") == steps
            assert said(graph, node, ZV.objection).get("nl") == told.get("objection")
            assert values(graph, node, ZV.contact, DCT.identifier) == {
                f"channel:{one}" for one in told.get("contact", [])
            }

    def test_support(self, read, name):
        """What it is, who gives it, where, for whom, when and for how much."""
        graph, table = read(name)
        for support in table.get("support", []):
            node = called(graph, f"support:{support['id']}")
            cost = support.get("cost", {})

            assert (node, RDF.type, CPSV.PublicService) in graph
            assert values(graph, node, DCT.type, SKOS.notation) == {support["measure"]}
            assert values(graph, node, ZV.provider, DCT.identifier) == {
                f"provider:{one}" for one in filter(None, [support.get("provider")])
            }
            assert values(graph, node, CV.hasChannel, DCT.identifier) == {
                f"channel:{one}" for one in support.get("on", [])
            }
            assert values(graph, node, ZV.groups, SKOS.notation) == set(support.get("groups", []))
            assert {float(one) for one in values(graph, node, CV.hasCost, CV.hasValue)} == {
                float(one) for one in [cost.get("amount")] if one is not None
            }
            assert values(graph, node, CV.processingTime) == {
                f"P{one}D" for one in [support.get("lead-time-days")] if one is not None
            }
            assert len(values(graph, node, CV.openingHours)) == len(support.get("hours", []))

    def test_the_authority(self, read, name):
        """Its official name, and that it is behind every service."""
        graph, table = read(name)
        node = called(graph, table["authority"].get("id", table["authority"]["name"]))
        services = set(graph.subjects(RDF.type, CPSV.PublicService))

        assert said(graph, node, SKOS.prefLabel) == {"nl": table["authority"]["name"]}
        assert set(graph.subjects(CV.hasCompetentAuthority, node)) == services
        assert len(services) == len(table["services"]) + len(table.get("support", []))


# What CPSV-AP 3.2.0 asks of each class, for where the official shapes are not at hand.
ASKED = {
    CPSV.PublicService: (DCT.identifier, DCT.title, DCT.description, CV.hasCompetentAuthority),
    CPSV.Rule: (DCT.identifier, DCT.title, DCT.description),
    CV.Channel: (DCT.identifier,),
    CV.Cost: (DCT.identifier,),
    CV.Evidence: (DCT.identifier, DCT.title),
    CV.PublicOrganisation: (SKOS.prefLabel, DCT.spatial),
    CV.Requirement: (DCT.identifier, DCT.title),
    URIRef("http://www.w3.org/ns/dcat#Dataset"): (DCT.title, DCT.description, DCT.publisher),
    URIRef("http://xmlns.com/foaf/0.1/Agent"): (DCT.identifier, DCT.title),
}


def test_each_thing_has_what_its_class_asks(full, catalogue):
    """One identifier, and the words that may not be missing."""
    graph = zp.to_cpsv_ap(full, catalogue)
    for kind, predicates in ASKED.items():
        things = set(graph.subjects(RDF.type, kind))
        assert things
        for thing in things:
            assert len(list(graph.objects(thing, DCT.identifier))) <= 1
            assert all(list(graph.objects(thing, one)) for one in predicates), thing


def test_official_addresses_with_the_list(example, catalogue):
    """With the Uniforme Productnamenlijst a service points at the address of its product."""
    registers = zp.Registers(products=zp.read_upl("tests/interop/upl-sample.csv"))
    graph = zp.to_cpsv_ap(example, catalogue, registers)
    passport = called(graph, "service:paspoort")

    assert graph.value(passport, CV.isClassifiedBy) == URIRef(
        "http://standaarden.overheid.nl/owms/terms/paspoort"
    )


def test_own_base(example, catalogue):
    """Services and channels get the address of the authority; entries of the catalogue do not."""
    graph = zp.to_cpsv_ap(example, catalogue, base="https://data.voorbeeldstad.example/")

    assert str(called(graph, "channel:balie")) == (
        "https://data.voorbeeldstad.example/policy/gm9999/channels/balie"
    )
    assert values(graph, called(graph, "channel:balie"), DCT.type) == {
        "urn:zorgplicht:catalogue/channels/counter"
    }


def test_hostile_words_stay_words(policy, catalogue, parsed):
    """A name with Turtle in it is a name, and an id with Turtle in it names one thing."""
    evil = 'x\\" . <urn:a> <urn:b> <urn:c> . #'
    odd = policy(f'[[services]]\nid = "a> <b"\nname = "{evil}"\n')
    graph = parsed(zp.rdf_text(zp.to_cpsv_ap(odd, catalogue)))
    node = called(graph, "service:a> <b")

    assert said(graph, node, DCT.title) == {"nl": evil.replace('\\"', '"')}
    assert str(node).endswith("/services/a%3E%20%3Cb")
    assert URIRef("urn:a") not in set(graph.subjects())


def test_no_hours_are_told_from_unknown_hours(policy, catalogue):
    """An empty list says so; leaving it out says nothing."""
    two = policy(
        '[[channels]]\nid = "a"\nchannel = "post"\nhours = []\n'
        '[[channels]]\nid = "b"\nchannel = "post"\n'
    )
    graph = zp.to_cpsv_ap(two, catalogue)

    assert [bool(one) for one in graph.objects(called(graph, "channel:a"), ZV.noFixedHours)] == [
        True
    ]
    assert not list(graph.objects(called(graph, "channel:b"), ZV.noFixedHours))
