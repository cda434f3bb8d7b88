# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Mapping

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.interop.statements import ELSEWHERE, POINTS_AT, term
from zorgplicht.interop.vocabulary import SCHEMES, TERMS
from zorgplicht.model.catalogue import KINDS


def named(value, field=""):
    """Every string in an entry, with the name of the field it stands in."""
    if attrs.has(type(value)):
        for one in attrs.fields(type(value)):
            yield from named(getattr(value, one.name), one.name)
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield field, key
            yield from named(one, "")
    elif isinstance(value, tuple):
        for one in value:
            yield from named(one, field)
    elif isinstance(value, str):
        yield field, value


def test_each_field_that_names_an_entry_points_at_it(catalogue):
    """No id of another entry stands in the graph as a mere word."""
    words = {}
    for kind in KINDS:
        for entry in catalogue.of_kind(kind).values():
            for field, value in named(entry):
                words.setdefault(field, set()).add(str(value))
    for field, kind in POINTS_AT.items():
        known = set(catalogue.of_kind(kind))
        assert {one.partition(":")[0] for one in words.get(field, ())} <= known
    for field in set(words) - set(POINTS_AT) - ELSEWHERE - {"id", "label", ""}:
        for kind in KINDS:
            assert not words[field] <= set(catalogue.of_kind(kind)), field


def test_each_word_is_used(catalogue, full):
    """The vocabulary has no word that neither export uses."""
    used = {
        str(predicate).rpartition("/")[2]
        for graph in (zp.to_skos(catalogue), zp.to_cpsv_ap(full, catalogue))
        for predicate in graph.predicates()
        if "vocabulary/" in str(predicate)
    }
    # Fields that no entry of the shipped catalogue fills.
    seldom = {"consulted", "inForceUntil"}

    assert used - set(TERMS) == set()
    assert set(TERMS) - used <= seldom


def test_each_kind_has_a_title():
    """A new kind of entry needs a title in two languages."""
    assert set(SCHEMES) == set(KINDS)


@pytest.mark.parametrize("name", TERMS)
def test_each_word_is_explained_in_two_languages(name):
    """In sentences that end."""
    text = TERMS[name]

    assert text.nl != text.en
    assert text.nl.endswith(".")
    assert text.en.endswith(".")


def test_a_word_is_the_name_of_a_field():
    """Written as the custom in RDF is, unless a known vocabulary has a word for it."""
    assert term("applies_to_any") == "zv:appliesToAny"
    assert term("url") == "foaf:page"
