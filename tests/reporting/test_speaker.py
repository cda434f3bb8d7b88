# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt

import pytest

from zorgplicht.model.text import Language, Text
from zorgplicht.reporting.speaker import Speaker

NL, EN = Speaker(Language.NL), Speaker(Language.EN)


def test_a_value_with_braces_is_no_template():
    """What is filled in is never filled in again."""
    assert NL(Text(nl="Naam: {name}", en="Name: {name}"), name="{0}") == "Naam: {0}"


def test_numbers_dates_and_money_follow_the_language():
    """Months are in letters, and Dutch has a decimal comma."""
    day = dt.date(2026, 3, 1)
    one, many = Text(nl="{n} dag", en="{n} day"), Text(nl="{n} dagen", en="{n} days")

    assert [NL.day(day), EN.day(day)] == ["1 maart 2026", "1 March 2026"]
    assert [NL.euro(37.85), EN.euro(37.85)] == ["€ 37,85", "€37.85"]
    assert [NL.count(1, one, many), EN.count(2, one, many)] == ["1 dag", "2 days"]
    assert NL.either(["balie", "post"]) == "balie of post"


@pytest.mark.parametrize(
    ("at", "nl", "en"),
    [
        (
            "§3.2, list of barriers, item 9",
            "§3.2 (lijst van belemmeringen, nr. 9)",
            "§3.2 (list of barriers, item 9)",
        ),
        ("§3.3, text: in de meeste", "§3.3", "§3.3 (text: in de meeste)"),
        ("§3.4", "§3.4", "§3.4"),
        ("page on representation", "", "page on representation"),
    ],
)
def test_places_in_sources(at, nl, en):
    """Dutch keeps the section and says what it has words for."""
    assert nl == NL.place(at)
    assert en == EN.place(at)
