# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.model.channel import Audience
from zorgplicht.model.text import Language
from zorgplicht.reporting.coverage_words import CoverageWords
from zorgplicht.reporting.speaker import Speaker


@pytest.fixture
def words(coverage):
    return CoverageWords(coverage=coverage, say=Speaker(Language.NL))


def test_a_place_has_its_name_and_its_id(words):
    """The name is for people, the id is to find it in the policy."""
    assert words.place("balie") == "'Balie in het stadhuis' (balie)"
    assert words.place("kcc") == "'kcc'"


def test_what_follows_from_data_is_named_after_both(words):
    """Evening hours at the desk are a measure at a place."""
    told = words.place("evening-opening@balie")

    assert told == "'Avondopenstelling bij Balie in het stadhuis' (evening-opening@balie)"


def test_a_service_that_is_split_says_for_whom(words, coverage):
    """Residents and businesses are named only where they are told apart."""
    *_, residents, businesses = coverage.services

    assert words.names([residents]) == ["subsidie (voor inwoners)"]
    assert words.names([residents, businesses]) == ["subsidie"]


def test_a_side_that_is_not_split_goes_without_saying(make):
    """A service for businesses alone is just that service."""
    one = make.service("terras", audience=(Audience.BUSINESSES,))
    words = CoverageWords(coverage=make.coverage(one), say=Speaker(Language.NL))

    assert words.names([one]) == ["terras"]


def test_services_are_counted_once(words, coverage):
    """A service that is split counts as one."""
    assert words.services == 4
    assert words.where(coverage.services) == "bij alle 4 diensten"
    assert words.where(coverage.services[-2:]) == "bij 1 van de 4 diensten"


def test_an_empty_combination_has_words(words):
    """In an enumeration, no barrier is something too."""
    assert words.few([(), ("x",)]) == "geen belemmering; 'x'"


@pytest.mark.parametrize("slot", ["", "xyz 09:00-10:00", "mon 9-10"])
def test_a_slot_that_is_no_slot_stays(words, slot):
    """What is not written as a weekly slot is told as it is."""
    assert words.slot(slot) == slot
