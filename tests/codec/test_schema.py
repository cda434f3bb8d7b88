# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The JSON Schema of the policy format: made of the classes, and explained in two languages.
"""

from __future__ import annotations

import json
import re
from enum import StrEnum

import attrs
import pytest
from jsonschema import Draft202012Validator

import zorgplicht as zp
from zorgplicht.codec.schema import _parts_of
from zorgplicht.codec.schema_ids import EXAMPLES, KINDS, TYPED_AS
from zorgplicht.codec.schema_words import _dutch_file, described
from zorgplicht.codec.structure import fields_of, key_of, keys_of
from zorgplicht.model.policy import Policy
from zorgplicht.model.text import Language
from zorgplicht.validation import all_rules

CARDS = tuple(one.card for one in all_rules())
CATALOGUE = zp.load_catalogue()
SCHEMA = zp.policy_schema(CATALOGUE, rules=CARDS, lang="en")
CHECK = Draft202012Validator(SCHEMA)

PARTS = [part for part in _parts_of(Policy) if part not in KINDS]
TABLES = [part for part in PARTS if attrs.has(part)]
WORDS = [part for part in PARTS if not attrs.has(part)]


def test_it_is_a_schema_with_stable_bytes():
    """A schema of draft 2020-12, the same each time, in a fixed order."""
    Draft202012Validator.check_schema(SCHEMA)
    again = zp.policy_schema(zp.load_catalogue(), rules=reversed(CARDS), lang="en")

    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["$id"] == "urn:zorgplicht:schema:zorgplicht-policy:1"
    assert json.dumps(again) == json.dumps(SCHEMA)
    assert list(SCHEMA["$defs"]) == sorted(SCHEMA["$defs"])


def test_the_language_changes_words_only():
    """In Dutch and in English the same is accepted; without a catalogue's words, too."""
    dutch = zp.policy_schema(CATALOGUE, rules=CARDS, lang="nl")

    assert bare(dutch) == bare(SCHEMA)
    assert dutch["title"] != SCHEMA["title"]
    with pytest.raises(ValueError, match="fy"):
        zp.policy_schema(CATALOGUE, lang="fy")


def bare(node):
    """A schema without its words."""
    words = {"title", "description", "enumDescriptions", "patternErrorMessage"}
    if isinstance(node, dict):
        # A key of a policy may be called "title" as well; its value is a table.
        return {
            key: bare(value)
            for key, value in node.items()
            if key not in words or isinstance(value, dict)
        }
    return [bare(one) for one in node] if isinstance(node, list) else node


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("part", PARTS)
def test_everything_is_explained(part, language):
    """Every class, every key and every word has a title and a text in both languages."""
    about = described(part, language)
    names = keys_of(part) if attrs.has(part) else tuple(member.value for member in part)
    known = {*names, "origin"} if part is Policy else set(names)

    assert about.itself.title
    assert about.itself.text.endswith(".")
    assert set(names) <= set(about.parts) <= known
    for name in names:
        assert about.parts[name].title
        assert len(about.parts[name].text) > 1
    assert len({part.text for part in about.parts.values()}) > len(names) / 2


def test_nothing_is_explained_that_is_not_there():
    """The Dutch file has no words for classes that went."""
    assert set(_dutch_file()) == {part.__name__ for part in PARTS}
    for cls, name in (*EXAMPLES, *TYPED_AS):
        assert key_of(name) in keys_of(cls)


def test_every_class_is_a_closed_table_with_the_required_keys_of_the_reader():
    """Keys, which are required and what is the default, as the classes have them."""
    for cls in TABLES:
        name = re.sub("(?<=.)(?=[A-Z])", "-", cls.__name__).lower()
        table = SCHEMA if cls is Policy else SCHEMA["$defs"][name]
        required = [key_of(one.name) for one in fields_of(cls) if one.default is attrs.NOTHING]
        assert table["additionalProperties"] is False
        assert tuple(table["properties"]) == keys_of(cls)
        assert table["required"] == required
    assert SCHEMA["properties"]["completeness"]["default"] == "complete"
    assert SCHEMA["$defs"]["service"]["properties"]["audience"]["default"] == ["residents"]
    assert "default" not in SCHEMA["$defs"]["policy-channel"]["properties"]["hours"]


def test_words_come_with_their_explanation():
    """Each word of an enumeration is explained beside it."""
    seen = 0
    for node in nodes(SCHEMA):
        if "enum" in node and isinstance(node["enum"], list):
            assert len(node["enum"]) == len(node["enumDescriptions"])
            assert all(node["enumDescriptions"])
            seen += 1

    assert seen > len(WORDS)
    day = SCHEMA["$defs"]["day"]
    assert dict(zip(day["enum"], day["enumDescriptions"], strict=True))["wed"] == "Wednesday."


def nodes(node):
    if isinstance(node, dict):
        yield node
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for child in children:
        yield from nodes(child)


def test_ids_of_the_catalogue_are_proposed_and_no_other_is_refused():
    """An editor can complete every id; one that is not there is left to ZPX001."""
    found = SCHEMA["$defs"]
    variants = [
        f"{barrier.id}:{name}"
        for barrier in CATALOGUE.barriers.values()
        for name in barrier.variants
    ]
    expected = {
        "capability-id": CATALOGUE.capabilities,
        "channel-id": CATALOGUE.channels,
        "enabler-id": CATALOGUE.enablers,
        "fact-id": CATALOGUE.facts,
        "group-id": CATALOGUE.target_groups,
        "law-id": CATALOGUE.law_provisions,
        "measure-id": CATALOGUE.measures,
        "rule-code": [card.code for card in CARDS],
        "variant-id": [*CATALOGUE.barriers, *variants],
    }
    for name, ids in expected.items():
        if name in {"capability-id", "fact-id"}:
            continue  # these are keys, tested below
        proposed, anything = found[name]["anyOf"]
        assert sorted(proposed["enum"]) == sorted(ids)
        assert anything == {}
    group = found["policy-group"]["properties"]
    assert list(group["expects"]["properties"]) == list(CATALOGUE.capabilities)
    assert list(group["facts"]["properties"]) == list(CATALOGUE.facts)
    assert group["expects"]["properties"]["travel"]["description"].startswith("Travel")

    head = {"format": "zorgplicht-policy/1", "authority": {"name": "x", "kind": "other"}}
    assert CHECK.is_valid(head | {"channels": [{"id": "a", "channel": "nowhere"}]})
    assert CHECK.is_valid(head | {"exceptions": [{"rule": "ZPD999"}]})


def test_own_entries_are_proposed_too(tmp_path):
    """With an own catalogue an editor knows the own ids."""
    (tmp_path / "facts.toml").write_text(
        '[owns-a-boat]\nlabel = { nl = "Heeft een boot", en = "Owns a boat" }\n'
        'definition = { nl = "Heeft een boot.", en = "Owns a boat." }\nbasis = "judgement"\n'
        'why = "For skippers."\ncondition = { nl = "als u een boot heeft", en = "if" }\n'
        'question = { nl = "Heeft u een boot?", en = "Do you own a boat?" }\n',
        "utf-8",
    )
    schema = zp.policy_schema(zp.load_catalogue(tmp_path))

    assert "owns-a-boat" in schema["$defs"]["policy-group"]["properties"]["facts"]["properties"]
    assert "rule-code" not in schema["$defs"]


def test_enumerations_of_the_model_are_all_there():
    """Every enumeration that a policy can hold is one of words."""
    assert all(issubclass(words, StrEnum) for words in WORDS)
    assert len(TABLES) + len(WORDS) == len(PARTS)
