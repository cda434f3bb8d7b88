# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import attrs

import zorgplicht as zp
from zorgplicht.errors import Problem
from zorgplicht.model.catalogue import KINDS, Override
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.reporting import CatalogueCheck


def test_the_overview_names_every_kind(catalogue):
    """Each kind with its number, and what it is in Dutch."""
    text = str(zp.render(catalogue))

    assert all(kind in text for kind in KINDS)
    assert "barriers                 12  belemmeringen" in text


def test_the_overview_tells_what_was_replaced(catalogue):
    """Own files are never silent."""
    own = Override(
        kind="barriers", id="low-literacy", field="label.nl", file="eigen/barriers.toml"
    )
    text = str(zp.render(attrs.evolve(catalogue, overrides=(own,))))

    assert "barriers low-literacy: label.nl (eigen/barriers.toml)" in text


def test_a_listing_of_barriers_has_their_variants(catalogue):
    """The words that `route --barrier` takes can be read off."""
    text = str(zp.render(("barriers", tuple(catalogue.barriers.values()))))

    assert "limited-time:works-office-hours  Werkt in kantoortijd (geldt als u geen" in text


def test_a_listing_of_entries_without_variants(catalogue):
    """An id and a name on each line."""
    text = str(zp.render(("facts", tuple(catalogue.facts.values()))))

    assert "  has-representative          Heeft een vertegenwoordiger\n" in text


def test_a_listing_of_an_own_kind_and_of_nothing():
    """Nothing to list is no mistake."""
    assert str(zp.render(("eigen", ()))) == "eigen\n=====\n"


def test_an_entry_is_told_in_the_language(catalogue):
    """Keys are Dutch in Dutch; notes for maintainers are left out."""
    barrier = catalogue.barriers["deaf-or-hard-of-hearing"]
    dutch, english = str(zp.render(barrier)), str(zp.render(barrier, lang="en"))

    assert "\nnaam: deaf-or-hard-of-hearing\n" in dutch
    assert "      - vaardigheid: hear-speech\n        niveau: hampered\n" in dutch
    assert "\nvariants:\n" in english
    assert barrier.note[:20] not in dutch


def test_entries_fit_in_ninety_columns(catalogue):
    """Only addresses and the like are longer."""
    for kind in KINDS:
        for entry in catalogue.of_kind(kind).values():
            for line in str(zp.render(entry)).splitlines():
                assert len(line) <= 90 or "://" in line, line


def test_yes_no_and_nothing_are_words(catalogue):
    """Booleans and empty lists are told in words."""
    fact = next(iter(catalogue.target_groups.values()))
    group = attrs.evolve(fact, facts=FrozenMap({"has-representative": True}))

    assert "has-representative: ja" in str(zp.render(group))


def test_a_check_tells_what_was_looked_at():
    """The result of a check says what it means."""
    good = CatalogueCheck(entries=FrozenMap({"barriers": 12}))
    bad = CatalogueCheck(entries=FrozenMap(), problems=(Problem(file="x", nl="stuk.", en="no."),))

    assert "Nagekeken: 12 onderdelen van 1 soorten." in str(zp.render(good))
    assert "Geen fouten gevonden." in str(zp.render(good))
    assert str(zp.render(bad)) == "1 fout gevonden:\n- x: stuk.\n"
