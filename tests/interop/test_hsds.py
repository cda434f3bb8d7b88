# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A policy as HSDS: judged by the official schema, and laid beside the TOML it came from.
"""

from __future__ import annotations

import json
import tomllib
import uuid
from pathlib import Path

import attrs
import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from referencing import Registry
from referencing.jsonschema import DRAFT202012

import zorgplicht as zp

EXAMPLES = ("voorbeeldstad", "knelpunten", "uittreksel")


@pytest.fixture(scope="module")
def errors(standard):
    """Gives what the official schema has against a service."""
    folder = standard("hsds/schema")

    def retrieve(name):
        text = (folder / name.rpartition("/")[2]).read_text("utf-8")
        return DRAFT202012.create_resource(json.loads(text))

    validator = jsonschema.Draft202012Validator(
        {"$ref": "service.json"},
        registry=Registry(retrieve=retrieve),
        format_checker=jsonschema.FormatChecker(),
    )

    def find(services):
        return [
            f"{one.json_path}: {one.message}"
            for service in json.loads(json.dumps(services))
            for one in validator.iter_errors(service)
        ]

    return find


def by_name(services):
    return {one["name"]: one for one in services}


def ids(tree):
    """Every id in a tree, with what has it."""
    if isinstance(tree, dict):
        if "id" in tree:
            yield tree["id"], json.dumps(tree, sort_keys=True)
        for value in tree.values():
            yield from ids(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from ids(value)


class TestSchema:
    @pytest.mark.parametrize("name", EXAMPLES)
    def test_examples_are_valid(self, errors, catalogue, name):
        """The official schema of HSDS 3.0 finds nothing."""
        assert errors(zp.to_hsds(zp.read_policy(f"examples/{name}.toml"), catalogue)) == []

    def test_a_policy_with_everything_is_valid(self, errors, full, catalogue):
        """So is one in which every field says something."""
        assert errors(zp.to_hsds(full, catalogue)) == []

    def test_a_policy_with_nothing_known_is_valid(self, errors, policy, catalogue):
        """Ids that the catalogue does not have, and addresses that are none."""
        odd = policy(
            """
            url = "geen adres"
            [[channels]]
            id = "x"
            channel = "postduif"
            contact = { url = "javascript:alert(1)", email = "geen adres", address = "achterom" }
            [[support]]
            id = "x"
            measure = "onbekend"
            groups = ["onbekend"]
            on = ["x", "weg"]
            [[services]]
            id = "x"
            name = ""
            channels = ["x", "weg"]
            groups = ["onbekend"]
            [services.information]
            contact = ["x", "weg"]
            """,
            'kind = "other"',
        )

        assert errors(zp.to_hsds(odd, catalogue)) == []

    def test_the_schema_misses_what_is_taken_away(self, errors, full, catalogue):
        """Without this the tests above would say nothing."""
        service = zp.to_hsds(full, catalogue)[0]
        del service["status"]
        service["organization"]["id"] = "geen uuid"

        assert len(errors([service])) == 2


# What HSDS 3.0 asks of each object, for where the official schema is not at hand.
ASKED = {
    "addresses": {"address_1", "city", "state_province", "postal_code", "country", "address_type"},
    "location": {"location_type"},
    "organization": {"name", "description"},
    "organization_identifiers": {"identifier_type", "identifier"},
    "phones": {"number"},
    "services": {"name", "status"},
    "taxonomy_term": {"name", "description"},
}


def objects(tree, key):
    """Every object in a tree, with the key under which it stands."""
    if isinstance(tree, dict):
        yield key, tree
        for name, value in tree.items():
            yield from objects(value, name)
    elif isinstance(tree, list):
        for value in tree:
            yield from objects(value, key)


def test_each_object_has_what_it_must_have(full, catalogue):
    """An id, and the keys that may not be missing."""
    found = list(objects(zp.to_hsds(full, catalogue), "services"))

    assert {key for key, _ in found} >= set(ASKED)
    for key, one in found:
        assert ASKED.get(key, set()) | {"id"} <= set(one), key
        assert uuid.UUID(one["id"]).version == 5


@pytest.mark.parametrize("name", EXAMPLES)
class TestReadBack:
    def test_services(self, catalogue, name):
        """Names, descriptions, papers, places and organisation are those of the file."""
        file = f"examples/{name}.toml"
        table = tomllib.loads(Path(file).read_text("utf-8"))
        found = by_name(zp.to_hsds(zp.read_policy(file), catalogue))
        providers = {one["id"]: one["name"] for one in table.get("providers", [])}
        channels = {one["id"]: one for one in table["channels"]}

        assert len(found) == len(table["services"]) + len(table.get("support", []))
        for service in table["services"]:
            tree, told = found[service["name"]], service.get("information", {})
            assert tree.get("description", "").startswith(told.get("about", ""))
            assert tree.get("url") == told.get("url") or told["url"] in tree["description"]
            assert tree.get("fees_description") == told.get("cost")
            assert [one["document"] for one in tree.get("required_documents", [])] == told.get(
                "documents", []
            )
            assert tree["organization"]["name"] == providers.get(
                service.get("provider"), table["authority"]["name"]
            )
            places = [one["location"] for one in tree.get("service_at_locations", [])]
            assert len(places) == len(service["channels"])
            for id_, place in zip(service["channels"], places, strict=True):
                channel = channels[id_]
                contact = channel.get("contact", {})
                assert place["name"] == channel.get(
                    "name", catalogue.channels[channel["channel"]].label.nl
                )
                assert [one["number"] for one in place.get("phones", [])] == list(
                    filter(None, [contact.get("phone")])
                )
                assert [one["email"] for one in place.get("contacts", [])] == list(
                    filter(None, [contact.get("email")])
                )
                assert [
                    (one["opens_at"], one["closes_at"]) for one in place.get("schedules", [])
                ] == [
                    (f"{one['from']:%H:%M}", f"{one['to']:%H:%M}")
                    for one in channel.get("hours", [])
                ]

    def test_support(self, catalogue, name):
        """Who gives it, what it costs and when it is there."""
        file = f"examples/{name}.toml"
        table = tomllib.loads(Path(file).read_text("utf-8"))
        found = zp.to_hsds(zp.read_policy(file), catalogue)[len(table["services"]) :]
        for support, tree in zip(table.get("support", []), found, strict=True):
            label = catalogue.measures[support["measure"]].label.nl

            assert tree["name"] == support.get("name", label)
            assert [one["amount"] for one in tree.get("cost_options", [])] == [
                one for one in [support.get("cost", {}).get("amount")] if one is not None
            ]
            assert len(tree.get("schedules", [])) == len(support.get("hours", []))
            assert tree["attributes"][0]["taxonomy_term"]["code"] == support["measure"]


class TestIds:
    def test_an_id_is_of_one_thing(self, example, catalogue):
        """What has the same id is the same, wherever it stands."""
        seen = {}
        for id_, text in ids(zp.to_hsds(example, catalogue)):
            assert seen.setdefault(id_, text) == text

    def test_they_stay_the_same(self, full, catalogue):
        """An id in use elsewhere must not change: this one was made on 25 November 2026."""
        assert zp.to_hsds(full, catalogue)[0]["id"] == "bf115c95-79dc-5b21-84a3-fe91db61b48d"

    def test_they_do_not_hang_on_words(self, full, catalogue):
        """A new name or telephone number keeps the ids."""
        service = attrs.evolve(full.services[0], name="Anders")
        other = attrs.evolve(full, services=(service, *full.services[1:]))

        assert [id_ for id_, _ in ids(zp.to_hsds(other, catalogue))] == [
            id_ for id_, _ in ids(zp.to_hsds(full, catalogue))
        ]

    def test_two_authorities_have_different_ids(self, policy, catalogue):
        """The same service of another authority is another service."""
        text = '[[services]]\nid = "a"\nname = "A"\n'
        one, two = (
            zp.to_hsds(policy(text, f'kind = "municipality"\nid = "{id_}"'), catalogue)[0]
            for id_ in ("gm0344", "gm0363")
        )

        assert {one["id"], one["organization_id"]} & {two["id"], two["organization_id"]} == set()
        assert uuid.UUID(one["id"]).version == 5


def test_official_addresses_with_the_list(example, catalogue):
    """With the Uniforme Productnamenlijst a term has the address of its product."""
    registers = zp.Registers(products=zp.read_upl("tests/interop/upl-sample.csv"))
    passport = by_name(zp.to_hsds(example, catalogue, registers))["Paspoort aanvragen"]

    assert passport["attributes"][0]["taxonomy_term"]["term_uri"] == (
        "http://standaarden.overheid.nl/owms/terms/paspoort"
    )


def test_a_pilot_ends(full, catalogue):
    """Its hours have a last day, and people are told."""
    brigade = by_name(zp.to_hsds(full, catalogue))["Formulierenbrigade"]

    assert brigade["schedules"][0]["valid_to"] == "2026-12-31"
    assert "proef tot en met 2026-12-31" in brigade["alert"]


def test_own_groups_are_terms_without_an_address(full, catalogue):
    """Groups of the catalogue have one."""
    passport = by_name(zp.to_hsds(full, catalogue))["Paspoort aanvragen"]
    terms = [one["taxonomy_term"] for one in passport["attributes"][1:]]

    assert [(one["name"], one.get("term_uri")) for one in terms] == [
        ("Laaggeletterden", "urn:zorgplicht:catalogue/target-groups/low-literate-people"),
        ("Schippers", None),
    ]
    assert passport["eligibility_description"] == (
        "Voor inwoners. Bedoeld voor: Laaggeletterden, Schippers."
    )


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_hostile_words_stay_words(words):
    """Whatever is in a name, it is a string of JSON that comes back."""
    catalogue = zp.load_catalogue()
    name = json.dumps(words, ensure_ascii=False).replace("\x7f", r"\u007f")
    text = f"""
        format = "zorgplicht-policy/1"
        [authority]
        name = "Stad"
        kind = "municipality"
        [[services]]
        id = "a"
        name = {name}
    """
    policy = zp.read_policy_text(text, format="toml")
    tree = json.loads(json.dumps(zp.to_hsds(policy, catalogue)))

    assert tree[0]["name"] == words
