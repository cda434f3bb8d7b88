# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import random
from pathlib import Path

import pytest

import zorgplicht as zp
from zorgplicht.model.text import Text
from zorgplicht.routing.rank import RANKING, Criterion

EXAMPLES = Path(__file__).parents[2] / "examples"
CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
OFFERS = [
    offer
    for name in ("voorbeeldstad.toml", "knelpunten.toml")
    for offer in zp.offers_of(zp.read_policy(EXAMPLES / name), CATALOGUE)
]
OTHER_WAY_ROUND = (
    Criterion(
        name="by barriers",
        text=Text(nl="tekst", en="text"),
        key=lambda route, asked: (len(asked.barriers) % 2, -len(route.support)),
    ),
    *RANKING[::-1],
)


def first_of_each_channel(plan):
    """What `ways` should be, read from a plan: slow, and for one situation only."""
    found = {}
    for route in plan.routes:
        if route.kind != "represented":
            found.setdefault(route.entry, route)
    return list(found.values())


def some_situations(seed, count):
    choose = random.Random(seed)
    facts = list(CATALOGUE.facts)
    for _ in range(count):
        yield zp.Situation(
            barriers=choose.sample(ENGINE.variants, choose.randint(0, 4)),
            facts={one: choose.random() < 0.5 for one in choose.sample(facts, 2)},
            audience=choose.choice(["residents", "businesses"]),
            purpose=choose.choice(["transaction", "transaction", "question", "information"]),
            preferred_channel=choose.choice([None, None, "phone", "counter"]),
        )


@pytest.mark.parametrize("ranking", [RANKING, OTHER_WAY_ROUND], ids=["default", "own"])
def test_the_first_route_of_a_plan_on_each_channel(ranking):
    """Channel, help, ease, conditions and efforts are those of the plan, in its order."""
    for seed, offer in enumerate(OFFERS):
        situations = list(some_situations(seed, 12))
        found = ENGINE.ways(situations, offer=offer, ranking=ranking)
        for situation, ways in zip(situations, found, strict=True):
            plan = ENGINE.plan(situation, offer=offer, ranking=ranking)
            expected = first_of_each_channel(plan)

            for one, route in zip(ways, expected, strict=True):
                way, asked = one.outline, [step for step in route.steps if step.kind == "arrange"]
                assert dict(one.through) == {
                    step.entry: tuple(step.via_entries) for step in asked
                }, situation
                for field in ("channel", "entry", "measures", "support", "ease", "kind"):
                    assert getattr(way, field) == getattr(route, field), (situation, field)
                assert way.conditions == route.conditions
                assert way.efforts == route.efforts


def test_no_situations_no_ways():
    """Nothing asked, nothing answered."""
    assert ENGINE.ways([], offer=OFFERS[0]) == ()


def test_unknown_words_are_refused():
    """A barrier, a preference or a measure that nobody knows is an error with the nearest word."""
    with pytest.raises(zp.UnknownIdError, match="low-literacy"):
        ENGINE.ways([zp.Situation(barriers=["low-literasy"])], offer=OFFERS[0])
    with pytest.raises(zp.UnknownIdError):
        ENGINE.ways([zp.Situation(preferred_channel="phones")], offer=OFFERS[0])


def test_levels_are_the_lowest_that_a_barrier_leaves():
    """For each capability the minimum over the variants, read from the catalogue by hand."""
    for situation in some_situations(99, 40):
        levels = dict.fromkeys(CATALOGUE.capabilities, zp.Level.ABLE)
        for variant in situation.barriers:
            barrier, _, name = variant.partition(":")
            for one in CATALOGUE.barriers[barrier].variants[name].impairs:
                levels[one.capability] = min(levels[one.capability], one.level)

        assert dict(ENGINE.levels(situation)) == levels
