# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import random
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from zorgplicht.routing import solve
from zorgplicht.routing.solve import (
    FREE,
    NOTHING,
    Clause,
    TooManyError,
    bits,
    minimal,
    minimal_sets,
    product,
    provide,
    reached,
)


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


random_clauses = load("random_clauses")

KINDS = ("one at a time", "at once", "doors")


def families(count: int, *, width: int, most: int):
    """Random families of sets, also with equal ones, and now and then the empty set."""
    rng = random.Random(f"families {count} {width}")
    for _ in range(count):
        some = [rng.getrandbits(width) for _ in range(rng.randint(0, most))]
        yield [*some, *rng.sample(some, len(some) // 3), *([0] if rng.random() < 0.1 else [])]


def parts(sets, *, width: int):
    """Every combination of *width* things that has some set as a part: what a family means."""
    return {whole for whole in range(1 << width) if any(one | whole == whole for one in set(sets))}


class TestMinimalSets:
    @staticmethod
    def wrong(case) -> Iterator[str]:
        clauses = case.clauses
        asked = clauses.goal, clauses.have, clauses.clauses, clauses.demands
        if list(minimal_sets(*asked)) != case.smallest:
            yield "not the smallest of all sets that work"

    @pytest.mark.parametrize("kind", ["one at a time", "doors"])
    def test_equals_trying_every_set(self, kind):
        """The answer is every working set of which no part works, in order."""
        assert random_clauses.first_wrong(kind, range(2_000), self.wrong) is None

    def test_equals_trying_every_set_where_clauses_use_several_ingredients(self):
        """So it is where things that demand something are used together."""
        assert random_clauses.first_wrong("at once", range(2_000), self.wrong) is None

    def test_what_one_of_two_ingredients_demands_counts(self):
        """1 and 2 give it together, and 1 demands what 4 gives."""
        clauses = [Clause(0b11, 0, 1), Clause(0b100, 0, 2)]

        assert minimal_sets(1, 0, clauses, {1: 2}) == (0b111,)

    def test_a_circle_gives_nothing(self):
        """Two things that need each other are never had, alone or together."""
        assert minimal_sets(1, 0, [Clause(1, 2, 1), Clause(2, 1, 2)], {}) == NOTHING

    def test_a_demand_may_be_met_by_what_asks_it(self):
        """What a measure demands at the end, it may bring about itself."""
        assert minimal_sets(1, 0, [Clause(1, 0, 3)], {1: 2}) == (1,)

    def test_what_is_there_is_free(self):
        """When the goal is reached from the start, the empty set will do, whatever else."""
        assert minimal_sets(1, 3, [Clause(1, 0, 1)], {1: 4}) == FREE

    @pytest.mark.parametrize("limit", ["MOST_SETS", "_MOST_UNIONS"])
    def test_too_many_is_an_error(self, limit, monkeypatch):
        """Beyond either limit there is no answer rather than part of one."""
        clauses = [Clause(1 << place, 0, 1) for place in range(4)]
        clauses += [Clause(1 << (4 + place), 0, 2) for place in range(4)]
        monkeypatch.setattr(solve, limit, 16)
        assert len(minimal_sets(3, 0, clauses, {})) == 16
        monkeypatch.setattr(solve, limit, 15)

        with pytest.raises(TooManyError):
            minimal_sets(3, 0, clauses, {})


class TestProvide:
    def test_equals_trying_every_set(self):
        """For each bit that one lacks, the smallest sets with which it comes about."""

        def wrong(case) -> Iterator[str]:
            clauses = case.clauses
            states = {one: clauses.state(one) for one in range(1 << clauses.count)}
            provided = provide(clauses.clauses, clauses.have)
            for bit in bits((1 << random_clauses.STATE) - 1 & ~clauses.have):
                sets = random_clauses.smallest(one for one in states if states[one] & bit)
                if list(provided.get(bit, NOTHING)) != sets:
                    yield f"bit {bit}"
            if any(bit & clauses.have for bit in provided):
                yield "something that was there is given"

        found = [random_clauses.first_wrong(kind, range(1_000), wrong) for kind in KINDS]
        assert found == [None, None, None]


class TestReached:
    @pytest.mark.parametrize("kind", KINDS)
    def test_equals_the_union_over_all_sets(self, kind):
        """What can be had is what any set that can be used together gives."""

        def wrong(case) -> Iterator[str]:
            clauses, had = case.clauses, 0
            for state in case.possible.values():
                had |= state
            if reached(clauses.have, clauses.clauses, clauses.demands) != had:
                yield "more or less than all sets together"

        assert random_clauses.first_wrong(kind, range(2_000), wrong) is None

    def test_a_chain_of_lost_things_goes_entirely(self):
        """What hangs on something that cannot be used goes too, however long the chain."""
        chain = [Clause(1 << place, 1 << place, 2 << place) for place in range(6)]

        assert reached(1, chain, {1: 1 << 8}) == 1
        assert reached(1, chain, {1 << 5: 1 << 8}) == 0b111111
        assert reached(1, chain, {}) == 0b1111111


class TestFamilies:
    @pytest.mark.parametrize("width", [2, 4, 6])
    def test_minimal_keeps_what_has_no_other_within_it(self, width):
        """None of what is left is part of another, and it still means the same."""
        for family in families(400, width=width, most=12):
            kept = minimal(family)

            assert list(kept) == sorted(set(kept), key=lambda one: (one.bit_count(), one))
            assert set(kept) <= set(family)
            assert not any(one & other == one for one, other in combinations(kept, 2))
            assert parts(kept, width=width) == parts(family, width=width)

    def test_minimal_does_not_depend_on_the_order(self):
        """Sets in another order, or told twice, give the same family."""
        rng = random.Random(1)
        for family in families(200, width=5, most=12):
            other = [*family, *family]
            rng.shuffle(other)

            assert minimal(other) == minimal(iter(family))

    def test_minimal_counts_what_is_left(self):
        """More sets than allowed are an error only when they are left."""
        assert minimal([1, 3, 5, 7], most=1) == (1,)
        assert minimal([1, 2], most=2) == (1, 2)
        with pytest.raises(TooManyError):
            minimal([1, 2, 4], most=2)

    @pytest.mark.parametrize("width", [3, 5])
    def test_product_has_something_of_both(self, width):
        """Whoever has a set of the product has one of each, and the other way round."""
        some = [minimal(family) for family in families(300, width=width, most=8)]
        for one, other in zip(some, reversed(some), strict=True):
            both = product(one, other)

            assert both == minimal(both) == product(other, one)
            assert parts(both, width=width) == parts(one, width=width) & parts(other, width=width)

    def test_product_with_nothing_and_with_free(self):
        """Nothing takes everything away; free leaves everything as it is."""
        assert product((1, 6), NOTHING) == product(NOTHING, (1, 6)) == NOTHING
        assert product((1, 6), FREE) == product(FREE, (1, 6)) == (1, 6)
        assert product(NOTHING, FREE) == product(FREE, NOTHING) == NOTHING

    def test_bits_are_the_places_of_ones(self):
        """The bits of a mask are its ones, from the lowest, and together they are the mask."""
        for mask in range(300):
            assert list(bits(mask)) == [1 << place for place in range(9) if mask >> place & 1]
