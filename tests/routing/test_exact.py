# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The engine against two other readings of design §4, on thousands of random situations.

`brute_force.py` tries everything; `clingo_reading.py` says in rules what a route is. Both know
nothing of the engine, nor of each other. When they differ, the message names what to call to
see it again: ``case("rich", 17)``.
"""

from __future__ import annotations

import importlib.util
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import zorgplicht as zp
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.measure import Help, Horizon
from zorgplicht.model.offer import Offer
from zorgplicht.model.situation import Situation


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


brute_force = load("brute_force")
clingo_reading = load("clingo_reading")
random_knowledge = load("random_knowledge")

POLICY = Path(__file__).parents[2] / "examples" / "voorbeeldstad.toml"
CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)

SITUATIONS = 10
"""Situations for each offer."""
OFFERS = 10
"""Offers in each test, so that a test is a hundred situations."""


class Case(NamedTuple):
    """An offer, and situations to ask it about."""

    catalogue: Catalogue
    engine: zp.RuleEngine
    offer: Offer
    situations: list[Situation]


def case(kind: str, seed: int) -> Case:
    """What belongs to a seed."""
    rng = random.Random(f"{kind} {seed}")
    catalogue, situation = CATALOGUE, random_knowledge.rich_situation
    match kind:
        case "plain":
            catalogue = random_knowledge.random_catalogue(rng)
            offer = random_knowledge.random_offer(rng, catalogue, channels=4, measures=5)
            situation = random_knowledge.random_situation
        case "rich":
            catalogue = random_knowledge.rich_catalogue(rng)
            offer = random_knowledge.rich_offer(rng, catalogue, channels=5, measures=7)
        case "rich and large":
            catalogue = random_knowledge.rich_catalogue(rng)
            offer = random_knowledge.rich_offer(rng, catalogue, channels=8, measures=20)
        case "shipped":
            offer = random_knowledge.rich_offer(rng, catalogue, channels=5, measures=7)
        case "shipped and large":
            offer = random_knowledge.rich_offer(rng, catalogue, channels=12, measures=40)
        case "everything":
            offer = zp.offer_everything(catalogue)
        case _:
            policy = zp.read_policy(POLICY)
            service = rng.choice([service.id for service in policy.services])
            offer = zp.offer_of(policy, catalogue, service=service)
    engine = ENGINE if catalogue is CATALOGUE else zp.RuleEngine(catalogue)
    return Case(catalogue, engine, offer, [situation(rng, catalogue) for _ in range(SITUATIONS)])


def bare(route):
    return route.entry, frozenset(route.support), route.ease.value, frozenset(route.conditions)


def planned(plan):
    return [bare(one) for one in plan.routes if one.kind is not zp.RouteKind.REPRESENTED]


def first_difference(kind: str, batch: int, *, brute: bool) -> str | None:
    """The first place of a batch where the readings differ, by what to call to see it again."""
    seeds = range(batch * OFFERS, (batch + 1) * OFFERS)
    return next((line for seed in seeds for line in differences(kind, seed, brute=brute)), None)


def differences(kind: str, seed: int, *, brute: bool) -> Iterator[str]:
    case_ = case(kind, seed)
    reading = clingo_reading.Reading(case_.catalogue, case_.offer)
    for at, situation in enumerate(case_.situations):
        expected = Counter(reading.routes(situation))
        for name, answer in answers(case_, situation, brute=brute, plan=at % 5 == 0):
            routes = Counter(answer)
            if routes != expected:
                more, less = told(routes - expected), told(expected - routes)
                yield (
                    f"case({kind!r}, {seed}), situation {at}: "
                    f"only {name} has {more}; only clingo has {less}"
                )


def answers(case_: Case, situation: Situation, *, brute: bool, plan: bool):
    """What the others say, one by one: a plan from routes that are wrong may never be ready."""
    catalogue, engine, offer, _ = case_
    bare_routes = engine.minimal_routes(situation, offer=offer)
    yield "the engine", map(bare, bare_routes)
    if brute:
        yield "brute force", brute_force.routes(catalogue, offer, situation)
    if plan:
        yield "the plan", planned(engine.plan(situation, offer=offer))
        assert engine.has_route(situation, offer=offer) == bool(bare_routes)


def told(routes):
    return sorted(
        (entry, sorted(support), ease, sorted(conditions))
        for entry, support, ease, conditions in routes.elements()
    )


class TestExact:
    @pytest.mark.parametrize("batch", range(60))
    def test_three_readings_agree_on_rich_knowledge(self, batch):
        """On random catalogues with every corner, the engine finds what the two readings find."""
        assert first_difference("rich", batch, brute=True) is None

    @pytest.mark.parametrize("batch", range(25))
    def test_three_readings_agree_on_plain_knowledge(self, batch):
        """On random catalogues with less in them, and so with more routes to compare, too."""
        assert first_difference("plain", batch, brute=True) is None

    @pytest.mark.parametrize("batch", range(25))
    def test_three_readings_agree_on_the_catalogue(self, batch):
        """On random offers from the shipped catalogue, too."""
        assert first_difference("shipped", batch, brute=True) is None

    @pytest.mark.parametrize(
        ("kind", "batch"),
        [(kind, batch) for kind in ("rich and large", "shipped and large") for batch in range(12)],
    )
    def test_large_offers(self, kind, batch):
        """Where there is too much to try everything, the engine finds what the rules say."""
        assert first_difference(kind, batch, brute=False) is None

    @pytest.mark.parametrize("kind", ["everything", "policy"])
    @pytest.mark.parametrize("batch", range(3))
    def test_whole_offers(self, kind, batch):
        """So it does on all that the catalogue has, and on the services of the example policy."""
        assert first_difference(kind, batch, brute=False) is None


def corners(kind: str, seed: int) -> Iterator[str]:
    """What there is to go wrong in a case, as far as it made a difference to an answer."""
    catalogue, engine, offer, situations = case(kind, seed)
    helps = {one.entry: one for one in offer.measures}
    channels = {one.entry: one for one in offer.channels}
    for situation in situations:
        routes = [bare(one) for one in engine.minimal_routes(situation, offer=offer)]
        alone = engine.usable_channels(situation, offer=offer)
        per_channel = Counter((entry, ease) for entry, _, ease, _ in routes)
        if any(count > 1 for count in per_channel.values()):
            yield "several minimal routes"
        if any(
            (entry, "difficult") in per_channel for entry, ease in per_channel if ease[0] == "c"
        ):
            yield "comfortable and difficult on one channel"
        for entry, support, _, conditions in routes:
            channel = channels[entry]
            things = [channel, *(helps[name] for name in support)]
            effects = [catalogue.measures[helps[name].measure].effect for name in support]
            via = {door for thing in things for door in thing.arranged_via}
            told = {
                "two measures": len(support) == 2,
                "three measures": len(support) >= 3,
                "condition": len(conditions) == 1,
                "two conditions": len(conditions) >= 2,
                "condition without measures": conditions and not support,
                "asked for": bool(via),
                "asked for with help": via and not via & set(alone),
                "opened": channel.opened_by,
                "opened and asked for": channel.opened_by and channel.arranged_via,
                "opened with help": channel.opened_by and support,
                "asks more": any(thing.asks for thing in things),
                "adds demands": any(effect.adds_demands for effect in effects),
                "raises": any(effect.raises for effect in effects),
                "alternatives": any(len(effect.requires) > 1 for effect in effects),
                "an alternative that sets": any(
                    way.sets for effect in effects for way in effect.requires
                ),
                "applies to any": any(effect.applies_to_any for effect in effects),
                "applies to all": any(effect.applies_to_all for effect in effects),
                "restricted": any(effect.restricted_to for effect in effects),
                "for a group": any(thing.groups for thing in things),
                "from data": any(helps[name].from_data for name in support),
                "scoped": any(helps[name].on for name in support),
                "businesses": situation.audience == "businesses",
                "other purpose": situation.purpose != "transaction",
                "levels by staff": situation.levels,
                "the barrier other": "other" in situation.barriers,
                "a false fact": not all(situation.facts.values()),
                "a true fact": any(situation.facts.values()),
            }  # fmt: skip
            yield from (name for name, holds in told.items() if holds)
    yield from offered_corners(catalogue, offer, channels)


def offered_corners(catalogue, offer, channels):
    things = [*offer.channels, *offer.measures]
    measures = [catalogue.measures[one.measure] for one in offer.measures]
    doors = {one.entry: set(one.arranged_via) for one in offer.channels}
    told = {
        "a circle": any(
            entry in doors.get(door, ()) and door in doors[entry]
            for entry in doors
            for door in doors[entry]
        ),
        "an entry that is not there": any(set(one.arranged_via) - set(channels) for one in things),
        "an entry of which no route ends": any(not one.ends for one in offer.channels),
        "help called as a channel": any(one.entry in channels for one in offer.measures),
        "help that works nowhere": any(one.on == () for one in offer.measures),
        "a long horizon": any(one.horizon is Horizon.LONG for one in measures),
        "a representative": any(one.help is Help.REPRESENT for one in measures),
        "one measure under two names": len({one.id for one in measures}) < len(measures),
        "a measure without effect": any(one.effect is None for one in measures),
    }
    yield from (name for name, holds in told.items() if holds)


CORNERS = {
    "several minimal routes", "comfortable and difficult on one channel", "two measures",
    "three measures", "condition", "two conditions", "condition without measures", "asked for",
    "asked for with help", "opened", "opened and asked for", "opened with help", "asks more",
    "adds demands", "raises", "alternatives", "an alternative that sets", "applies to any",
    "applies to all", "restricted", "for a group", "from data", "scoped",
    "one measure under two names", "businesses", "other purpose", "levels by staff",
    "the barrier other", "a false fact", "a true fact", "a circle", "an entry that is not there",
    "an entry of which no route ends", "help called as a channel", "help that works nowhere",
    "a long horizon", "a representative", "a measure without effect",
}  # fmt: skip


def test_the_random_knowledge_has_every_corner():
    """Each corner of the specification decides some answer among the cases that are compared."""
    seen = Counter(corner for seed in range(400) for corner in set(corners("rich", seed)))

    assert {name for name in CORNERS if seen[name] < 3} == set()
