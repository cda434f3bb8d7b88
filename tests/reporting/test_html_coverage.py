# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import contextlib
import importlib.util
import io
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.cli import main
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.policy import Completeness
from zorgplicht.model.text import Text

_spec = importlib.util.spec_from_file_location("pages", Path(__file__).parent / "pages.py")
pages = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(pages)

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> {{ 7 * 7 }} \x00\u202eom"


def shown(coverage, lang="nl"):
    document = zp.render(coverage, "html", lang=lang)
    assert document.media_type == "text/html"
    return pages.check_page(str(document), lang)


def bare(words):
    return "".join(words.split())


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_it_says_what_the_text_says(coverage, lang):
    """Every sentence of the text report is on the page, but for how its lists are cut."""
    page = bare(shown(coverage, lang).text)
    text = str(zp.render(coverage, "text", lang=lang))
    numbered = [f"{n}." for n in range(1, 10)]
    for paragraph in text.split("\n"):
        words = paragraph.strip().removeprefix("- ")
        words = words[3:] if words[:2] in numbered else words
        if not set(words) <= set("=-"):
            # Services are named in a list here, and with semicolons there.
            assert all(bare(part).rstrip(".") in page for part in words.split(";"))


def test_long_lists_are_not_cut_short(make):
    """All forty gaps are there; those behind the first ten can be opened without a script."""
    found = tuple((f"b-{n:02}", "x") for n in range(40))
    page = shown(make.coverage(make.service("paspoort", gaps=found)))

    assert all(f"'b-{n:02}'" in page.text for n in range(40))
    assert "Nog 30" in page.text
    assert page.tags.count("details") == 1


def test_the_authority_is_in_the_title(coverage):
    """And that it is an excerpt; without an authority it is about the offer."""
    known = attrs.evolve(
        coverage, policy="Gemeente Voorbeeldstad", completeness=Completeness.EXCERPT
    )

    assert "Gaten in het aanbod van Gemeente Voorbeeldstad" in shown(known).text
    assert "Dit is een uittreksel." in shown(known).text
    assert "Gaten in het aanbod van" not in shown(coverage).text
    assert "Dit is een uittreksel." not in shown(coverage).text


def test_what_was_asked_is_told(coverage):
    """The groups and facts that hold for everybody."""
    words = {**coverage.words, "group:ouderen": Text(nl="Ouderen", en="Older people")}
    words["fact:signs"] = Text(nl="Gebruikt gebarentaal", en="Signs")
    asked = attrs.evolve(
        coverage, groups=("ouderen",), facts=FrozenMap({"signs": False}), words=FrozenMap(words)
    )

    assert bare("Bekeken voor 'Ouderen' Gebruikt gebarentaal nee") in bare(shown(asked).text)


def test_what_nobody_looked_at_is_told(make):
    """Without advice there are no repairs and no single points, and that is no good news."""
    bare_one = attrs.evolve(make.coverage(make.service("paspoort", gaps=(("x",),))), advised=False)
    page = shown(bare_one)

    assert "Naar aanvullingen en kwetsbare plekken is niet gekeken." in page.text
    assert "Naar doorverwijzen is hier niet gekeken." in page.text
    assert "Er is geen aanvulling gevonden" not in page.text


def test_an_offer_without_gaps_or_trouble(make):
    """That all is well is said, with what was looked at."""
    page = shown(make.coverage(make.service(), hand_overs=make.hand_overs()))

    for said in ("Elke combinatie heeft een route.", "Er is niets gevonden waar een laatste"):
        assert said in page.text
    assert "Geen enkele doorverwijzing loopt dood" in page.text


def test_hostile_words_are_words(coverage):
    """No word of a policy makes an element."""

    def filled(word):
        words = FrozenMap((key, Text(nl=word, en=word)) for key in coverage.words)
        left_out = FrozenMap({word: "no-hours"})
        return shown(attrs.evolve(coverage, words=words, policy=word, left_out=left_out))

    hostile, harmless = filled(HOSTILE), filled("x")

    assert hostile.tags == harmless.tags
    assert hostile.text.count("<script>alert(1)</script>\"'><img src=x onerror=alert(1)>") > 20
    assert not {"\x00", "\u202e"} & set(hostile.text)


def test_the_command_writes_it():
    """With the name of the authority."""
    with contextlib.redirect_stdout(io.StringIO()) as stream:
        assert main(["gaps", "examples/knelpunten.toml", "--format", "html"]) == 0
    page = pages.check_page(stream.getvalue(), "nl")

    assert "Gaten in het aanbod van Gemeente Drempelwaard" in page.text
    assert "Kwetsbare plekken, de ergste eerst" in page.text
