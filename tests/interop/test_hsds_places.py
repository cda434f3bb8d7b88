# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import time

import attrs
import pytest

from zorgplicht.interop.hsds_places import located, location_of
from zorgplicht.interop.hsds_source import Source
from zorgplicht.model.policy import Contact, PolicyChannel


@pytest.fixture(scope="module")
def source(full, catalogue):
    return Source(policy=full, catalogue=catalogue)


def place(source, **contact):
    channel = PolicyChannel(id="x", channel="counter", contact=Contact(**contact))
    return location_of(source, channel)


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("Plein 1, 9999 AA Stad", ("Plein 1", "9999 AA", "Stad")),
        ("Het Huis, Plein 1, 9999AA Den Haag", ("Het Huis, Plein 1", "9999AA", "Den Haag")),
        ("Postbus 1, 9990 AA  's-Hertogenbosch", ("Postbus 1", "9990 AA", "'s-Hertogenbosch")),
    ],
)
def test_an_address_is_taken_apart(source, words, parts):
    """Street, postal code and place; the province is not known."""
    (address,) = place(source, address=words)["addresses"]

    assert (address["address_1"], address["postal_code"], address["city"]) == parts
    assert (address["country"], address["state_province"]) == ("NL", "")


@pytest.mark.parametrize("words", ["achterom", "Plein 1, Stad", "Plein 1, 0999 AA Stad", ", ,"])
def test_another_address_stays_in_words(source, words):
    """Nothing is guessed."""
    found = place(source, address=words)

    assert "addresses" not in found
    assert found["description"] == f"Adres: {words}."
    assert found["location_type"] == "physical"


def test_a_long_address_takes_no_time(source):
    """A text that is made to be hard to take apart."""
    start = time.perf_counter()
    for words in (
        "a, " * 50_000,
        "a, 9999 AA" + " " * 100_000 + ",",
        "a," + " " * 100_000,
        "," * 100_000,
    ):
        place(source, address=words)

    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    ("contact", "kind"),
    [
        ({"address": "x", "postal_address": "y"}, "physical"),
        ({"postal_address": "y", "phone": "14 0999"}, "postal"),
        ({"url": "https://a.example"}, "virtual"),
        ({}, "virtual"),
    ],
)
def test_what_kind_of_place_it_is(source, contact, kind):
    """One can go there, write to it, or neither."""
    assert place(source, **contact)["location_type"] == kind


def test_what_is_no_address_is_told_in_words(source):
    """An e-mail or web address that a program could not use."""
    found = place(source, email="a b", url="javascript:alert(1)")

    assert found["description"] == "E-mail: a b. Website: javascript:alert(1)."
    assert not {"contacts", "url"} & set(found)


def test_accessibility_is_support_that_works_there(source, full):
    """A low counter; help with forms is not about seeing, hearing or moving."""
    (entry,) = location_of(source, full.channels[0])["accessibility"]

    assert entry["description"] == "Aangepaste balies"
    assert "accessibility" not in location_of(source, full.channels[1])


def test_support_elsewhere_or_unknown_is_no_accessibility(full, catalogue):
    """It must be told to work on this channel, and be in the catalogue."""
    low = full.support[1]
    support = (attrs.evolve(low, on=None), attrs.evolve(low, measure="onbekend"))
    source = Source(policy=attrs.evolve(full, support=support), catalogue=catalogue)

    assert "accessibility" not in location_of(source, full.channels[0])


def test_never_open_is_told(source, full):
    """There is no schedule for it."""
    assert "nooit open" in location_of(source, full.channels[1])["description"]


def test_each_channel_once(source):
    """Also when it is named twice; one that is not described is left out."""
    assert [one["location"]["name"] for one in located(source, "s", ["balie", "x", "balie"])] == [
        "Balie"
    ]
