# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt

import pytest

import zorgplicht as zp
from zorgplicht.model.text import Language
from zorgplicht.reporting import Batch
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.verdict_words import verdict_told

SAY = Speaker(Language.NL)


@pytest.fixture
def chosen(catalogue, engine):
    """The verdicts on an example with some rules only, in words."""

    def told(select, name="voorbeeldstad"):
        policy = zp.read_policy(f"examples/{name}.toml")
        found = zp.validate(
            policy, catalogue, on=dt.date(2026, 11, 1), engine=engine, select=select
        )
        return found, {letter: verdict_told(found, letter, SAY) for letter in found.obligations}

    return told


def test_who_chose_other_rules_hears_that_nobody_looked(chosen):
    """Not that there was too little to see: that would say something of the policy."""
    _, told = chosen("ZPA,ZPD001")

    assert told["a"].words.nl == "op orde volgens de regels"
    assert told["b"].words.nl == told["c"].words.nl == "niet bekeken"
    assert told["b"].counts == "regels niet gekozen: 6"
    assert told["d"].words.nl == "deels bekeken"
    assert told["d"].counts.startswith("geen bevindingen; regels niet gekozen: ")


def test_what_was_found_weighs_more_than_what_was_left_out(chosen):
    """A core rule that is not met decides, whatever else was chosen."""
    _, told = chosen("ZPA002", "knelpunten")

    assert told["a"].words.nl == "niet op orde"


def test_what_could_not_be_seen_is_still_told(chosen):
    """A core rule was run and saw too little: that is why there is no verdict."""
    _, told = chosen("ZPB001", "uittreksel")

    assert told["b"].words.nl == "niet te beoordelen"


@pytest.mark.parametrize("format_", ["text", "markdown", "html", "github"])
def test_every_format_says_so(chosen, format_):
    """In the same words."""
    found, _ = chosen("ZPA")

    assert "niet bekeken" in str(zp.render(found, format_))


def test_all_rules_leave_the_usual_words(checked):
    """Nothing was left out by choice."""
    for found in checked.values():
        for letter in found.obligations:
            assert "bekeken" not in verdict_told(found, letter, SAY).words.nl


# --- the overview in text ----------------------------------------------------------------


def test_several_files_end_with_an_overview(checked, unusable):
    """A sign for each verdict, what was found, and what the signs mean."""
    document = str(zp.render(Batch((*checked.values(), unusable)), "text"))
    _, heading, overview = document.rpartition("Alle bestanden\n--------------\n")

    assert heading
    assert "  x a  x b  x c  x d  examples/knelpunten.toml\n" in overview
    assert "                      stuk.toml\n                      onbruikbaar\n" in overview
    assert "  ?  niet te beoordelen\n" in overview
    assert "niet bekeken" not in overview


def test_one_file_needs_no_overview(checked):
    """It would say the same again."""
    assert "Alle bestanden" not in str(zp.render(Batch((checked["uittreksel"],)), "text"))


def test_the_overview_says_what_nobody_looked_at(chosen):
    """With its own sign."""
    found, _ = chosen("ZPA")
    document = str(zp.render(Batch((found, found)), "text"))

    assert "  + a  - b  - c  - d  examples/voorbeeldstad.toml\n" in document
    assert "  -  niet bekeken\n" in document
