# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Random clauses of a handful of ingredients, and what follows from them by trying everything.

Nothing of `zorgplicht.routing` decides an answer here, so that a mistake there cannot hide.
"""

from __future__ import annotations

import random
from functools import cache
from typing import NamedTuple

from zorgplicht.routing.burden import Weight
from zorgplicht.routing.solve import Clause

STATE = 7
"""Bits of state that there are at most."""


class Clauses(NamedTuple):
    """Ingredients, what they give, ask and weigh, and what is looked for."""

    count: int
    goal: int
    have: int
    clauses: list[Clause]
    demands: dict[int, int]
    weights: dict[int, Weight]
    base: Weight

    def state(self, chosen: int) -> int:
        """What one has with these ingredients, whatever they demand."""
        state, before = self.have, None
        mine = [one for one in self.clauses if one.uses & chosen == one.uses]
        while state != before:
            before = state
            for _, needs, gives in mine:
                if needs & state == needs:
                    state |= gives
        return state

    def asked(self, chosen: int) -> int:
        """What these ingredients demand together."""
        asked = 0
        for ingredient, demand in self.demands.items():
            asked |= demand if ingredient & chosen else 0
        return asked

    def possible(self) -> dict[int, int]:
        """Every set of ingredients that can be used together, with the state that it gives."""
        states = {chosen: self.state(chosen) for chosen in range(1 << self.count)}
        return {
            chosen: state for chosen, state in states.items() if not self.asked(chosen) & ~state
        }

    def works(self, chosen: int) -> bool:
        return not (self.asked(chosen) | self.goal) & ~self.state(chosen)

    def working(self) -> list[int]:
        """Every set of ingredients that works."""
        return [chosen for chosen, state in self.possible().items() if not self.goal & ~state]

    def burden(self, chosen: int) -> tuple[float, ...]:
        """The burden as the specification of the ranking has it."""
        some = [weight for bit, weight in self.weights.items() if bit & chosen]
        some.append(self.base)
        parties = {one.party for one in some if one.party is not None}
        return (
            sum(one.facts for one in some),
            max(one.kind for one in some),
            1 + len(parties),
            sum(one.measures for one in some),
            max(one.travel for one in some),
            sum(one.appointments for one in some),
            max(one.waiting for one in some),
            sum(one.cost for one in some),
        )


def smallest(sets) -> list[int]:
    """Those of which no other is a part, in order of size and number."""
    kept: list[int] = []
    for one in sorted(set(sets), key=lambda one: (one.bit_count(), one)):
        if not any(other & one == other for other in kept):
            kept.append(one)
    return kept


def front(vectors) -> set[tuple[float, ...]]:
    """Those that no other is as light as in every respect."""
    vectors = set(vectors)
    return {
        one
        for one in vectors
        if not any(
            other != one and all(x <= y for x, y in zip(other, one, strict=True))
            for other in vectors
        )
    }


def some_bits(rng: random.Random, width: int, most: int) -> int:
    return sum({1 << rng.randrange(width) for _ in range(rng.randint(0, most))})


def weight(rng: random.Random) -> Weight:
    """Few different values, so that burdens are often equal, and often as different."""
    return rng.choice(
        [
            Weight(facts=1),
            Weight(measures=1, party=rng.choice([None, "a", "b"]), cost=rng.choice([0.0, 8.0])),
            Weight(measures=1, kind=rng.randint(0, 2), waiting=rng.choice([0, 0, 7])),
            Weight(measures=1, travel=rng.randint(0, 2), appointments=rng.randint(0, 1)),
            Weight(
                measures=rng.randint(0, 1),
                kind=rng.randint(0, 2),
                party=rng.choice([None, "a", "b"]),
                travel=rng.randint(0, 2),
                appointments=rng.randint(0, 1),
                waiting=rng.choice([0, 3, 7]),
                cost=rng.choice([0.0, 0.5, 8.0]),
            ),
        ]
    )


def random_clauses(rng: random.Random, *, at_once: bool) -> Clauses:
    """
    What can be asked of the solver.

    With *at_once*, a clause may use several ingredients; with or without, it may use none.
    """
    count, width = rng.randint(1, 7), rng.randint(2, STATE)
    clauses = []
    for _ in range(rng.randint(2, 14)):
        uses = rng.choice([0, *(1 << rng.randrange(count) for _ in range(9))])
        if at_once and rng.random() < 0.3:
            uses |= some_bits(rng, count, 2)
        needs = some_bits(rng, width, rng.choice([0, 1, 1, 2]))
        clauses.append(Clause(uses, needs, 1 << rng.randrange(width) | some_bits(rng, width, 2)))
    chance = rng.choice([0.0, 0.3, 0.6])
    ingredients = [1 << place for place in range(count)]
    return Clauses(
        count=count,
        goal=some_bits(rng, width, 5),
        have=some_bits(rng, width, 1),
        clauses=clauses,
        demands={one: some_bits(rng, width, 2) for one in ingredients if rng.random() < chance},
        weights={one: weight(rng) for one in ingredients},
        base=weight(rng),
    )


def doors(rng: random.Random) -> Clauses:
    """Entry channels that are reached when one or two facts are true."""
    count, width = rng.randint(3, 5), rng.randint(2, 3)
    facts = [1 << place for place in range(count)]
    return Clauses(
        count=count,
        goal=(1 << width) - 1,
        have=0,
        clauses=[
            Clause(sum(rng.sample(facts, rng.randint(1, 2))), 0, 1 << rng.randrange(width))
            for _ in range(rng.randint(width, 8))
        ],
        demands={},
        weights=dict.fromkeys(facts, Weight(facts=1)),
        base=Weight(),
    )


class Case(NamedTuple):
    """Clauses, and what follows from them."""

    clauses: Clauses
    possible: dict[int, int]
    working: list[int]
    smallest: list[int]


@cache
def case(kind: str, seed: int) -> Case:
    """What belongs to a seed; the kinds are "one at a time", "at once" and "doors"."""
    rng = random.Random(f"{kind} {seed}")
    clauses = doors(rng) if kind == "doors" else random_clauses(rng, at_once=kind == "at once")
    working = clauses.working()
    return Case(clauses, clauses.possible(), working, smallest(working))


def first_wrong(kind: str, seeds, wrong) -> str | None:
    """The first seed about which something is wrong, and what."""
    for seed in seeds:
        for line in wrong(case(kind, seed)):
            return f"case({kind!r}, {seed}): {line}"
    return None
