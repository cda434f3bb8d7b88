# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.catalogue import KINDS, Override
from zorgplicht.model.text import Text

_spec = importlib.util.spec_from_file_location("pages", Path(__file__).parent / "pages.py")
pages = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(pages)


def page_of(value, lang="nl"):
    return pages.check_page(str(zp.render(value, "html", lang=lang)), lang)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_overview_names_every_kind(catalogue, lang):
    """Each kind with the word for the command and its number."""
    own = Override(kind="barriers", id="low-literacy", field="label.nl", file="eigen.toml")
    page = page_of(attrs.evolve(catalogue, overrides=(own,)), lang)

    assert all(kind in page.text for kind in KINDS)
    assert "eigen.toml" in page.text


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_and_entry_has_a_page(catalogue, kind):
    """All entries are listed by name and id, and each one has a page in both languages."""
    entries = catalogue.of_kind(kind)
    page = page_of((kind, tuple(entries.values())))

    for entry in entries.values():
        assert entry.id in page.text
        assert " ".join(entry.definition.nl.split()) in " ".join(page.text.split())
    for lang in ("nl", "en"):
        for entry in list(entries.values())[:3]:
            assert entry.label.in_language(lang) in page_of(entry, lang).text


def test_a_listing_of_barriers_has_their_variants(catalogue):
    """The words that `route --barrier` takes can be read off."""
    text = page_of(("barriers", tuple(catalogue.barriers.values()))).text

    assert "Werkt in kantoortijd (geldt als u geen vorm noemt): limited-time:works-off" in text


def test_no_english_reasons_in_dutch(catalogue):
    """What makers wrote in English stays out of the Dutch page, and is in the English one."""
    barrier = catalogue.barriers["low-literacy"]

    assert "cannot fill in a form" not in page_of(barrier).text
    assert "cannot fill in a form" in page_of(barrier, "en").text
    assert "lukt met moeite" in page_of(barrier).text


def test_links_are_web_addresses_only(catalogue):
    """A catalogue of one's own cannot bring a script along."""
    source = next(iter(catalogue.sources.values()))
    evil = attrs.evolve(source, url="javascript:alert(1)", label=Text(nl="<b>x", en="<b>x"))
    page = page_of(evil)

    assert page.all("a") == [("a", {"class": "skip", "href": "#content"})]
    assert "<b>x" in page.text
    assert "javascript:alert(1)" in page.text
