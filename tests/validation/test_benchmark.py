# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
import json
import time
import weakref
from collections import Counter
from itertools import chain, combinations
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.coverage import ServiceCoverage
from zorgplicht.model.policy import Completeness
from zorgplicht.model.reach import Reach, SharedGaps, SharedReach

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
    """All smallest combinations without a route, over all services; none of an excerpt."""
    table = assessment.reach
    if table is None or assessment.completeness == "excerpt":
        return set()
    return {gap for some in table.gaps for gap in some.gaps}


def gaps_of(combinations):
    """Gaps of a service, made up."""
    coverage = ServiceCoverage(
        service="a",
        audience=(),
        gaps=tuple(combinations),
        difficult=(),
        conditional=(),
        closed=None,
    )
    return SharedGaps(services=("a",), only_for=(), example=coverage, advised=False)


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
            reaches = [
                row.variants[barrier.variant] if row.variants else Reach.UNKNOWN
                for row in table.rows
            ]
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
    some = gaps_of((f"x:{number:02}",) for number in range(20))
    one = attrs.evolve(assessments[1], reach=attrs.evolve(table, gaps=(some,)))
    found = zp.benchmark_of([one])

    assert "En nog 5." in str(zp.render(found))
    assert "And 5 more." in str(zp.render(found, "markdown", lang="en"))
    assert len(json.loads(str(zp.render(found, "json")))["gaps"]) == 20


def test_what_an_excerpt_leaves_out_is_no_gap(assessments):
    """The same gaps count in a complete policy and not in an excerpt; the note says so."""
    (complete,) = [one for one in assessments if one.file.endswith("knelpunten.toml")]
    excerpt = attrs.evolve(complete, completeness=Completeness.EXCERPT)

    assert zp.benchmark_of([excerpt]).gaps == ()
    assert {one.policies for one in zp.benchmark_of([complete, excerpt]).gaps} == {1}
    assert "Uittreksels tellen hier niet mee" in str(zp.render(zp.benchmark_of([complete])))


def test_a_service_nobody_could_look_at_may_be_the_worst(assessments):
    """It makes well and with effort unknown, and leaves no route as it is."""
    (one,) = [one for one in assessments if one.file.endswith("knelpunten.toml")]
    table = one.reach
    unseen = attrs.evolve(table, rows=(*table.rows, SharedReach(services=("dicht",))))
    before = {each.variant: each for each in zp.benchmark_of([one]).barriers}
    after = zp.benchmark_of([attrs.evolve(one, reach=unseen)]).barriers

    assert {reach for each in after for reach in each.worst} == {"no-route", "unknown"}
    for each in after:
        assert each.count(Reach.NO_ROUTE) == before[each.variant].count(Reach.NO_ROUTE)


def test_names_of_services_are_not_kept(found):
    """Of many policies they would fill the memory, and nothing tells them."""
    assert {id_.partition(":")[0] for id_ in found.words} == {"variant", "barrier"}


def test_many_gaps_are_counted_at_once(assessments):
    """Ten thousand combinations take no hour, and one of very many barriers neither."""
    one = next(one for one in assessments if one.file.endswith("knelpunten.toml"))
    long = tuple(f"x:{number:04}" for number in range(60))

    def policies():
        for number in range(500):
            pairs = [(f"x:{number:04}", f"y:{other:02}") for other in range(20)]
            gaps = (gaps_of([*pairs, long] if number == 7 else pairs),)
            yield attrs.evolve(one, rules=(), reach=attrs.evolve(one.reach, gaps=gaps))

    start = time.perf_counter()
    found = zp.benchmark_of(policies())

    assert len(found.gaps) == 10_001
    assert {gap.policies for gap in found.gaps} == {1}
    assert time.perf_counter() - start < 5
