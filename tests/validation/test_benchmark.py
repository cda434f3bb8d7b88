# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
import json
import weakref
from collections import Counter
from itertools import chain, combinations
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.coverage import ServiceCoverage
from zorgplicht.model.reach import SharedGaps

ROOT = Path(__file__).parents[2]
CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
ON = dt.date(2026, 11, 25)
FILES = [
    ROOT / "examples" / "voorbeeldstad.toml",
    ROOT / "examples" / "knelpunten.toml",
    ROOT / "examples" / "uittreksel.toml",
    *sorted((ROOT / "tests" / "validation" / "real").glob("[0-9]*.toml")),
]


@pytest.fixture(scope="module")
def assessments():
    return tuple(
        zp.validate(zp.read_policy(file), CATALOGUE, on=ON, engine=ENGINE) for file in FILES
    )


@pytest.fixture(scope="module")
def found(assessments):
    return zp.benchmark_of(assessments, unusable=2)


def gaps_in(assessment):
    """All smallest combinations without a route, over all services."""
    table = assessment.reach
    return {gap for some in table.gaps for gap in some.gaps} if table is not None else set()


def test_everything_is_counted_once(assessments, found):
    """Verdicts and outcomes are those of the assessments, counted another way."""
    assert (found.policies, found.unusable, found.on) == (len(FILES), 2, ON)
    assert found.excerpts == sum(one.completeness == "excerpt" for one in assessments)
    for letter, counts in found.obligations.items():
        assert counts == Counter(one.obligations[letter].value for one in assessments)
        assert sum(counts.values()) == len(FILES)
    for rule in found.rules:
        expected = Counter(
            result.outcome.value
            for one in assessments
            for result in one.rules
            if result.card.code == rule.card.code
        )
        assert rule.outcomes == expected


def test_the_most_missed_rules_come_first(found):
    """By the number of policies that do not meet them."""
    missed = [one.outcomes.get("not-met", 0) for one in found.rules]

    assert missed == sorted(missed, reverse=True)
    assert missed[0] > 0


def test_gaps_count_wherever_a_part_of_them_is_a_gap(assessments, found):
    """Whoever has more barriers has no route either: held against every policy by hand."""
    told = {one.combination: one.policies for one in found.gaps}
    every = set(chain.from_iterable(map(gaps_in, assessments)))

    assert set(told) == every
    for combination, policies in told.items():
        parts = {
            part
            for size in range(len(combination) + 1)
            for part in combinations(combination, size)
        }
        assert policies == sum(bool(gaps_in(one) & parts) for one in assessments)
    assert list(told.values()) == sorted(told.values(), reverse=True)


def test_the_worst_service_counts(assessments, found):
    """For each barrier, how it is at the service that is hardest to reach."""
    looked = [
        one.reach for one in assessments if one.reach and any(r.variants for r in one.reach.rows)
    ]

    assert found.looked_at == len(looked)
    for barrier in found.barriers:
        expected = Counter()
        for table in looked:
            reaches = [row.variants[barrier.variant] for row in table.rows if row.variants]
            expected[max(reaches, key=lambda one: one.gravity).value] += 1
        assert barrier.worst == expected


def test_names_only_for_who_asks(assessments, found):
    """No authority is named, in any format, unless asked; and then by the alphabet."""
    names = {one.policy for one in assessments}
    for form in ("text", "json", "markdown", "html"):
        assert not [name for name in names if name in str(zp.render(found, form))]
    named = zp.benchmark_of(assessments, names=True).names

    assert [one.name for one in named] == sorted(one.policy for one in assessments)


def test_other_days_cannot_be_compared(assessments):
    """The law and the policies change, so all are judged on one day."""
    other = attrs.evolve(assessments[0], on=dt.date(2025, 1, 1))
    with pytest.raises(ValueError, match="cannot be compared"):
        zp.benchmark_of([assessments[0], other])


def test_nothing_gives_nothing():
    """Without policies every count is nought, and the report says so."""
    found = zp.benchmark_of([])

    assert (found.policies, found.on, found.rules, found.gaps) == (0, None, (), ())
    assert "Er is geen beleid beoordeeld." in str(zp.render(found))
    assert json.loads(str(zp.render(found, "json")))["on"] is None


def test_assessments_are_let_go(assessments):
    """They may come one by one: none is held when the next is asked for."""
    last = None
    held = []

    def stream():
        nonlocal last
        for one in assessments[:3]:
            held.append(last is not None and last() is not None)
            fresh = attrs.evolve(one)
            last = weakref.ref(fresh)
            yield fresh
            del fresh

    assert zp.benchmark_of(stream()).policies == 3
    assert held == [False, False, False]


def test_what_is_left_out_is_told(assessments):
    """Of many gaps the most common are shown in words; JSON has them all."""
    (table,) = [one.reach for one in assessments if one.file.endswith("knelpunten.toml")]
    many = tuple((f"x:{number:02}",) for number in range(20))
    coverage = ServiceCoverage(
        service="a", audience=(), gaps=many, difficult=(), conditional=(), closed=None
    )
    some = SharedGaps(services=("a",), only_for=(), example=coverage, advised=False)
    one = attrs.evolve(assessments[1], reach=attrs.evolve(table, gaps=(some,)))
    found = zp.benchmark_of([one])

    assert "En nog 5." in str(zp.render(found))
    assert "And 5 more." in str(zp.render(found, "markdown", lang="en"))
    assert len(json.loads(str(zp.render(found, "json")))["gaps"]) == 20
