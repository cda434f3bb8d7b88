# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rdflib import Graph, URIRef

from zorgplicht.interop.iris import (
    LANGUAGES,
    entry_iri,
    language_iri,
    law_iri,
    named,
    tooi_iri,
    web_iri,
)
from zorgplicht.model.policy import Authority, AuthorityKind

# The register is not in this repository; ZORGPLICHT_TOOI tells where a list of it is.
REGISTER = Path(os.environ.get("ZORGPLICHT_TOOI", "/work/shared/domain/data/gemeenten.csv"))


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "voorbeeldstad.example",
        "javascript:alert(1)",
        "mailto:a@b.example",
        "file:///etc/passwd",
        "//voorbeeldstad.example",
        "https://",
        "https:///pad",
        "https://a b.example",
        "https://a.example/<script>",
        'https://a.example/"',
        "https://a.example/\n",
        "https://a.example/\ud800",
        "https://a.example:99999999/",
        "https://a.example:poort/",
        "https://[::1",
        "https://a.example/{id}",
        "https://a.example/\u202e",
    ],
)
def test_what_is_no_web_address(text):
    """Other schemes, no host, or characters that an address cannot hold."""
    assert web_iri(text) is None


@pytest.mark.parametrize(
    "text", ["https://a.example", "HTTP://a.example:8080/b?c=d&e=%20#f", "https://gemeente.één/ü"]
)
def test_what_is_a_web_address(text):
    """It stays as it is, letter by letter."""
    assert web_iri(text) == text


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters()))
def test_any_name_fits_in_an_iri(name):
    """It stands between the angle brackets of Turtle and comes back."""
    iri = entry_iri("barriers", name)
    graph = Graph().parse(data=f"<{iri}> <urn:p> <urn:o> .", format="turtle")

    assert set(graph.subjects()) == {URIRef(iri)}
    assert iri.isascii()


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=2))
def test_different_names_stay_different(parts):
    """A slash within a name is not one between two names."""
    assert named(*parts).count("/") == len(parts) - 1


@pytest.mark.parametrize(
    ("kind", "id_", "iri"),
    [
        (AuthorityKind.MUNICIPALITY, "gm0344", "gemeente/gm0344"),
        (AuthorityKind.PROVINCE, "pv26", "provincie/pv26"),
        (AuthorityKind.WATER_AUTHORITY, "ws0652", "waterschap/ws0652"),
    ],
)
def test_official_names_of_authorities(kind, id_, iri):
    """As the value lists of TOOI have them."""
    authority = Authority(name="x", kind=kind, id=id_)

    assert tooi_iri(authority) == f"https://identifier.overheid.nl/tooi/id/{iri}"


@pytest.mark.parametrize(
    ("kind", "id_"),
    [
        (AuthorityKind.MUNICIPALITY, None),
        (AuthorityKind.MUNICIPALITY, "pv26"),
        (AuthorityKind.MUNICIPALITY, "gm0344/../x"),
        (AuthorityKind.JOINT_ARRANGEMENT, "gr0001"),
        (AuthorityKind.OTHER, "gm0344"),
    ],
)
def test_no_official_name_is_made_up(kind, id_):
    """An id of another kind, or of a kind whose form we do not know."""
    assert tooi_iri(Authority(name="x", kind=kind, id=id_)) is None


@pytest.mark.skipif(not REGISTER.exists(), reason=f"{REGISTER} is not there; set ZORGPLICHT_TOOI")
def test_names_of_municipalities_are_those_of_the_register():
    """Each municipality of the register has just the address that the register gives it."""
    rows = list(csv.DictReader(REGISTER.read_text("utf-8").splitlines()))

    assert len(rows) > 300
    for row in rows:
        authority = Authority(
            name=row["naam"], kind=AuthorityKind.MUNICIPALITY, id=row["cbs_code"].lower()
        )
        assert tooi_iri(authority) == row["tooi_uri"]


def test_law_without_a_paragraph_and_other_sources():
    """Only articles of the Awb have an address that can be worked out."""
    assert law_iri("awb-2-3").endswith("&artikel=2:3")
    assert law_iri("awb-2-3-forwarding") is None
    assert law_iri("mvt-review") is None


def test_languages():
    """Capitals do not count, and both words for Dutch Sign Language mean the same."""
    assert language_iri("NGT") == language_iri("nsl") == language_iri("dse")
    assert all(len(code) == 3 and code.isupper() for code in LANGUAGES.values())
