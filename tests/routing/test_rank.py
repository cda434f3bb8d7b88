# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The order of routes against a reading of design §4, point 11, from catalogue and offer alone.
"""

from __future__ import annotations

import importlib.util
import random
from collections import Counter
from itertools import pairwise
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.offer import OfferedMeasure
from zorgplicht.model.text import Text
from zorgplicht.routing.rank import RANKING, Criterion


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


random_knowledge = load("random_knowledge")

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)

POINT_11 = (
    "preferred-channel",
    "comfortable",
    "unconditional",
    "more-by-oneself",
    "fewer-parties",
    "fewer-measures",
    "less-travel",
    "fewer-appointments",
    "less-waiting",
    "less-cost",
)
"""Design §4, point 11, word for word in its order; then the id."""
HELPS = {"assist": 1, "do": 2, "represent": 3}
TRAVEL = {"light": 1, "full": 2}


class Reading:
    """What the ranking compares, from what catalogue and offer say of the parts of a route."""

    def __init__(self, catalogue, offer, situation, route) -> None:
        self.catalogue, self.situation, self.route = catalogue, situation, route
        (self.channel,) = (one for one in offer.channels if one.entry == route.entry)
        by_entry = {one.entry: one for one in offer.measures}
        self.offered = [by_entry[entry] for entry in route.support]
        self.measures = [catalogue.measures[one.measure] for one in self.offered]
        opener = self.channel.opened_by
        self.opener = None if opener is None else catalogue.measures[opener]

    def values(self) -> dict[str, object]:
        route, channel = self.route, self.channel
        things = [channel, *self.offered]
        return {
            "preferred-channel": self.situation.preferred_channel
            not in {channel.entry, channel.channel},
            "comfortable": route.ease != "comfortable",
            "unconditional": bool(route.conditions),
            "more-by-oneself": max(self.helps()),
            "fewer-parties": len(self.parties()),
            "fewer-measures": len(self.offered),
            "less-travel": self.travel(),
            "fewer-appointments": self.appointments(),
            "less-waiting": max(one.lead_time_days for one in things),
            "less-cost": sum(one.cost for one in things),
        }

    def helps(self) -> list[int]:
        """How far from doing it oneself each part is; what opens a channel represents nobody."""
        helps = [HELPS.get(one.help, 0) for one in self.measures]
        if self.opener is not None and self.opener.help != "represent":
            helps.append(HELPS.get(self.opener.help, 0))
        return [0, *helps]

    def parties(self) -> set[str]:
        """The authority, who runs the channel, and whoever helps: a text has no helper."""
        parties = {"the authority", self.channel.provider}
        if self.opener is not None and self.opener.help and self.channel.provider is None:
            parties.add(self.opener.party)
        for offered, measure in zip(self.offered, self.measures, strict=True):
            if measure.help is not None:
                parties.add(offered.provider or measure.party)
        return parties - {None}

    def travel(self) -> int:
        if self.route.kind == "represented":
            return 0
        channel = self.catalogue.channels[self.channel.channel]
        demands = [channel.asks.levels, self.channel.asks]
        demands += [one.asks for one in self.offered]
        openers = [] if self.opener is None else [self.opener]
        demands += [one.effect.adds_demands for one in (*self.measures, *openers)]
        return max(TRAVEL.get(str(one.get("travel", "")), 0) for one in demands)

    def appointments(self) -> int:
        """Each thing that must be asked for or booked counts once."""
        known = self.catalogue.channels[self.channel.channel]
        booked = self.opener is not None and self.opener.effect.appointment
        count = bool(self.channel.arranged_via or known.arranged_via or booked)
        for offered, measure in zip(self.offered, self.measures, strict=True):
            count += bool(offered.arranged_via or measure.effect.appointment)
        return count

    def place(self) -> tuple[object, ...]:
        """Where it comes, by point 11 and then by id."""
        route = self.route
        return (*self.values().values(), route.channel, route.entry, route.support)


def case(seed: int):
    """A catalogue, an engine, an offer with prices, and situations with a wish or without."""
    rng = random.Random(f"rank {seed}")
    match seed % 3:
        case 0:
            catalogue = random_knowledge.rich_catalogue(rng)
            offer = random_knowledge.rich_offer(rng, catalogue, channels=8, measures=12)
        case 1:
            catalogue = random_knowledge.random_catalogue(rng)
            offer = random_knowledge.random_offer(rng, catalogue, channels=8, measures=10)
        case _:
            catalogue = CATALOGUE
            offer = random_knowledge.rich_offer(rng, catalogue, channels=10, measures=25)
            representative = OfferedMeasure(entry="machtiging", measure="authorisation")
            offer = attrs.evolve(offer, measures=[*offer.measures, representative])
    engine = ENGINE if catalogue is CATALOGUE else zp.RuleEngine(catalogue)

    def with_price(thing):
        return attrs.evolve(
            thing,
            provider=rng.choice([None, None, "a", "b"]),
            lead_time_days=rng.choice([0, 0, 3, 7]),
            cost=rng.choice([0.0, 0.0, 0.5, 8.0]),
        )

    offer = attrs.evolve(
        offer, channels=map(with_price, offer.channels), measures=map(with_price, offer.measures)
    )
    wishes = [None, *catalogue.channels, *(one.entry for one in offer.channels)]
    situations = [
        attrs.evolve(
            random_knowledge.rich_situation(rng, catalogue), preferred_channel=rng.choice(wishes)
        )
        for _ in range(4)
    ]
    return catalogue, engine, offer, situations


def plans(seeds):
    for seed in seeds:
        catalogue, engine, offer, situations = case(seed)
        for situation in situations:
            yield seed, catalogue, engine.plan(situation, offer=offer)


BATCHES = [range(start, start + 60) for start in (0, 60)]


class TestDefault:
    def test_the_criteria_are_those_of_the_design(self):
        """The names of the default ranking are the points of design §4, point 11, in order."""
        assert tuple(one.name for one in RANKING) == POINT_11

    @pytest.mark.parametrize("seeds", BATCHES)
    def test_routes_are_in_the_order_of_the_design(self, seeds):
        """Read from catalogue and offer, every route comes before the next."""
        for seed, catalogue, plan in plans(seeds):
            places = [
                Reading(catalogue, plan.offer, plan.situation, one).place() for one in plan.routes
            ]

            assert places == sorted(places), seed
            assert len(set(places)) == len(places), seed

    def test_the_named_criterion_is_the_first_difference(self):
        """What puts a route above the next is the first point in which they really differ."""
        named = Counter()
        for seed, catalogue, plan in plans(range(120)):
            values = [
                Reading(catalogue, plan.offer, plan.situation, one).values() for one in plan.routes
            ]
            assert len(plan.order) == max(0, len(plan.routes) - 1)
            for (one, other), higher in zip(pairwise(values), plan.order, strict=True):
                differing = [name for name in POINT_11 if one[name] != other[name]]

                assert higher.criterion == (differing or ["id"])[0], seed
                named[higher.criterion] += 1
        assert set(named) == {*POINT_11, "id"}

    def test_every_criterion_has_a_sentence_of_its_own(self):
        """What is said in a plan is the sentence of the criterion that it names."""
        texts = {one.name: one.text for one in RANKING}
        said = {}
        for _, _, plan in plans(range(45)):
            for higher in plan.order:
                assert said.setdefault(higher.criterion, higher.text) == higher.text
                assert texts.get(higher.criterion, higher.text) == higher.text
        assert len(set(said.values())) == len(said) > 8

    def test_efforts_are_those_of_the_parts(self):
        """What a route says that it asks is what its parts ask together."""
        for seed, catalogue, plan in plans(range(60)):
            for route in plan.routes:
                reading = Reading(catalogue, plan.offer, plan.situation, route)
                efforts, values = route.efforts, reading.values()

                assert efforts.parties == values["fewer-parties"], seed
                assert TRAVEL.get(efforts.travel, 0) == values["less-travel"], seed
                assert efforts.appointments == values["fewer-appointments"], seed
                assert efforts.waiting_days == values["less-waiting"], seed
                assert efforts.cost == values["less-cost"], seed
                kinds = ("self", "assisted", "on-behalf", "represented")
                assert kinds.index(route.kind) == values["more-by-oneself"], seed


WORDS = Text(nl="Zo is het.", en="So it is.")


def own(name, key) -> Criterion:
    return Criterion(name=name, text=WORDS, key=key)


OWN = {
    "less support, then cheap": (
        own("little-help", lambda route, _: len(route.support)),
        own("cheap", lambda route, _: route.efforts.cost),
    ),
    "help for who has it hard": (
        own(
            "helped",
            lambda route, asked: len(route.support) * (-1 if len(asked.barriers) > 1 else 1),
        ),
    ),
    "other values": (
        own("by-name", lambda route, _: route.entry[::-1]),
        own("what-it-asks", lambda route, _: sorted(route.efforts.demands)),
        own("on-condition", lambda route, _: tuple(reversed(route.conditions))),
    ),
    "the default, reversed": RANKING[::-1],
    "none": (),
}


class TestOwnRanking:
    @pytest.mark.parametrize("name", OWN)
    def test_a_plan_is_ordered_by_it(self, name):
        """Routes are in the order of the given criteria, and the first that differs is named."""
        ranking, named = OWN[name], Counter()
        for seed in range(45):
            _, engine, offer, situations = case(seed)
            for situation in situations:
                plan = engine.plan(situation, offer=offer, ranking=ranking)

                keys = [[one.key(route, situation) for one in ranking] for route in plan.routes]
                ids = [(one.channel, one.entry, one.support) for one in plan.routes]
                places = list(zip(keys, ids, strict=True))
                assert places == sorted(places), seed
                for (one, other), higher in zip(pairwise(keys), plan.order, strict=True):
                    differing = [
                        criterion
                        for criterion, mine, theirs in zip(ranking, one, other, strict=True)
                        if mine != theirs
                    ]
                    expected = differing[0].name if differing else "id"
                    assert higher.criterion == expected, seed
                    assert not differing or higher.text == differing[0].text
                    named[higher.criterion] += 1
        assert len(named) >= min(2, len(ranking) + 1)

    def test_a_ranking_changes_the_order_and_nothing_else(self):
        """By whatever ranking, a plan has the same routes, reasons, flags and advice."""
        for seed in range(18):
            _, engine, offer, situations = case(seed)
            for situation in situations:
                usual = engine.plan(situation, offer=offer)
                for ranking in OWN.values():
                    plan = engine.plan(situation, offer=offer, ranking=ranking)

                    assert set(plan.routes) == set(usual.routes), seed
                    assert len(plan.routes) == len(usual.routes)
                    rest = attrs.evolve(plan, routes=usual.routes, order=usual.order)
                    assert rest == usual
