# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import string

from zorgplicht.codec.structure import keys_of
from zorgplicht.model.assessment import Certainty, Outcome, Verdict, Weight
from zorgplicht.model.catalogue import KINDS as KINDS_OF_ENTRY
from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.comparison import ChangeKind, FindingKind, Section, Side
from zorgplicht.model.coverage import SingleKind
from zorgplicht.model.digitalised import Moved, Reason, Sign
from zorgplicht.model.level import Level
from zorgplicht.model.measurement import Area, Concern, Direction, Line, Mark, Standing
from zorgplicht.model.policy import Body, Day
from zorgplicht.model.route import Ease, Flag, RouteKind
from zorgplicht.model.text import Text
from zorgplicht.reporting import (
    phrases,
    phrases_baseline,
    phrases_comparison,
    phrases_coverage,
    phrases_measurement,
    phrases_report,
)


def texts():
    for module in (
        phrases,
        phrases_baseline,
        phrases_comparison,
        phrases_coverage,
        phrases_measurement,
        phrases_report,
    ):
        for value in vars(module).values():
            yield from texts_in(value)


def texts_in(value):
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts_in(one)


def fields(template):
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_both_languages_say_the_same():
    """Each phrase is there in two languages, and fills in the same things."""
    for text in texts():
        assert text.nl.strip()
        assert text.en.strip()
        assert fields(text.nl) == fields(text.en)


def test_no_phrase_claims_that_the_law_is_met():
    """A report never says that a policy complies."""
    for text in texts():
        assert "voldoet aan de wet" not in text.nl.lower()
        assert "compliant" not in text.en.lower()
        assert "complies with the law" not in text.en.lower()


def test_every_word_of_the_model_has_a_phrase():
    """A new member of an enumeration cannot be forgotten here."""
    for words, members in [
        (phrases_measurement.AREAS, Area),
        (phrases_measurement.CONCERNS, Concern),
        (phrases_measurement.DIRECTIONS, Direction),
        (phrases_measurement.LINES, Line),
        (phrases_measurement.MARKS, Mark),
        (phrases_measurement.STANDINGS, Standing),
        (phrases.WEIGHTS, Weight),
        (phrases.CERTAINTIES, Certainty),
        (phrases.VERDICTS, Verdict),
        (phrases.OUTCOMES, Outcome),
        (phrases.BODIES, Body),
        (phrases.AUDIENCES, Audience),
        (phrases.PURPOSES, Purpose),
        (phrases.LEVELS, Level),
        (phrases_coverage.DAYS, Day),
        (phrases.EASES, Ease),
        (phrases.ROUTE_KINDS, RouteKind),
        (phrases.FLAGS, Flag),
        (phrases_comparison.COUNTED, ChangeKind),
        (phrases_comparison.COUNTED_FINDINGS, FindingKind),
        (phrases_comparison.EXCERPTS, Side),
        (phrases_comparison.FINDING_KINDS, FindingKind),
        (phrases_comparison.KINDS, set(ChangeKind) - {ChangeKind.UNKNOWN}),
        (phrases_comparison.MOVED, Moved),
        (phrases_comparison.REASONS, Reason),
        (phrases_comparison.SECTIONS, Section),
        (phrases_comparison.SIGNS, Sign),
        (phrases_comparison.SYMBOLS, Moved),
        (phrases_comparison.UNSEEN_IN, Side),
        (phrases_coverage.AUDIENCES, Audience),
        (phrases_coverage.SINGLE_KINDS, SingleKind),
    ]:
        assert set(words) == set(members)
    assert list(phrases.KINDS) == list(KINDS_OF_ENTRY)


def test_every_key_of_the_catalogue_has_a_dutch_name():
    """Entries are told in Dutch, down to the names of their fields."""
    keys = {key for cls in KINDS_OF_ENTRY.values() for key in keys_of(cls)}

    assert keys - {"definition", "note"} <= set(phrases.KEYS_IN_DUTCH)
