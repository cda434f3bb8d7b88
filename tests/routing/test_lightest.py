# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import random
from collections.abc import Iterator
from heapq import heappush
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Alternative, Help
from zorgplicht.model.offer import Offer
from zorgplicht.routing import lightest, question, solve
from zorgplicht.routing.burden import Weight
from zorgplicht.routing.lightest import Search, lightest_sets
from zorgplicht.routing.solve import Clause


def load(name: str, folder: Path = Path(__file__).parent):
    spec = importlib.util.spec_from_file_location(name, folder / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


brute_force = load("brute_force")
random_clauses = load("random_clauses")
random_knowledge = load("random_knowledge")
small_knowledge = load("small_knowledge")
synthetic = load("synthetic", Path(__file__).parents[2] / "benchmarks")

CATALOGUE = zp.load_catalogue()
FEW = [(0, 0), (1, 1), (2, 4)]
"""Numbers of sets and of unions beyond which a plan turns to the lightest."""


BATCHES = [range(start, start + 500) for start in range(0, 2_500, 500)]


def found_in(case):
    clauses = case.clauses
    return lightest_sets(
        Search(
            goal=clauses.goal,
            have=clauses.have,
            clauses=clauses.clauses,
            demands=clauses.demands,
            weights=clauses.weights,
            base=clauses.base,
        )
    )


def wrong_in_a_search(case) -> Iterator[str]:
    """What does not hold of the lightest sets."""
    burden = case.clauses.burden
    found = found_in(case)
    if sorted(map(burden, found)) != sorted(random_clauses.front(map(burden, case.working))):
        yield "the burdens are not those of the front, each once"
    if not set(found) <= set(case.smallest):
        yield "a set does not work, or a part of it does too"
    if bool(found) != bool(case.working):
        yield "it is empty while something works"


class TestSets:
    @pytest.mark.parametrize("seeds", BATCHES)
    def test_the_burdens_are_the_front_of_all_working_sets(self, seeds):
        """One minimal set for each burden that no working set beats, and none besides."""
        assert random_clauses.first_wrong("one at a time", seeds, wrong_in_a_search) is None

    def test_the_same_where_clauses_use_several_ingredients(self):
        """So it is where something is reached only when two facts are true."""
        wrong = [
            random_clauses.first_wrong(kind, range(1_000), wrong_in_a_search)
            for kind in ("doors", "at once")
        ]

        assert wrong == [None, None]

    def test_a_fact_that_is_needed_twice_is_taken_once(self):
        """Fact 1 opens one door and helps to open the other; fact 2 only opens the first."""
        found = lightest_sets(
            Search(
                goal=0b11,
                have=0,
                clauses=[Clause(1, 0, 1), Clause(2, 0, 1), Clause(0b110, 0, 2)],
                demands={},
                weights={bit: Weight(facts=1) for bit in (1, 2, 4)},
            )
        )

        assert found == (0b110,)


class TestContentWithLess:
    """What is given when too many sets would have to be tried."""

    @pytest.mark.parametrize("most", [1, 4])
    def test_the_answer_still_works(self, most, monkeypatch):
        """After very few tries there is still an answer whenever something works."""
        monkeypatch.setattr(lightest, "MOST_TRIED", most)

        def wrong(case) -> Iterator[str]:
            found = found_in(case)
            if bool(found) != bool(case.working):
                yield "it is empty while something works, or the other way round"
            if not all(map(case.clauses.works, found)):
                yield "a set does not work"

        assert random_clauses.first_wrong("one at a time", range(1_500), wrong) is None

    def test_nothing_in_it_is_superfluous(self, monkeypatch):
        """After a single try no part of the answer works by itself."""
        monkeypatch.setattr(lightest, "MOST_TRIED", 1)

        def wrong(case) -> Iterator[str]:
            if not set(found_in(case)) <= set(case.smallest):
                yield "a part of a set works too"

        assert random_clauses.first_wrong("one at a time", range(1_500), wrong) is None

    @pytest.mark.parametrize("asked", [0, 4])
    def test_what_only_another_superfluous_thing_asks_goes_too(self, asked, monkeypatch):
        """Measure 4 is enough; 2 does nothing and asks what 1 gives (and 1 what 2 gives)."""
        monkeypatch.setattr(lightest, "MOST_TRIED", 1)
        heavy, light = Weight(measures=1, cost=2.0), Weight(measures=1)

        found = lightest_sets(
            Search(
                goal=1,
                have=0,
                clauses=[Clause(1, 0, 2), Clause(2, 0, 4), Clause(4, 0, 1)],
                demands={2: 2, 1: asked},
                weights={1: heavy, 2: light, 4: light},
            )
        )

        assert found == (4,)


# --- plans that turn to the lightest ------------------------------------------------------

KINDS = ("self", "assisted", "on-behalf", "represented")
TRAVEL = (None, "light", "full")


def priced(rng: random.Random, offer: Offer) -> Offer:
    """The offer, with providers, waiting and costs: few different ones."""

    def with_price(thing):
        return attrs.evolve(
            thing,
            provider=rng.choice([None, None, "a", "b"]),
            lead_time_days=rng.choice([0, 0, 3, 7]),
            cost=rng.choice([0.0, 0.0, 0.5, 8.0]),
        )

    return attrs.evolve(
        offer,
        channels=map(with_price, offer.channels),
        measures=map(with_price, offer.measures),
    )


def case(seed: int):
    """A catalogue, an offer and situations."""
    rng = random.Random(f"light {seed}")
    match seed % 4:
        case 0:
            catalogue = random_knowledge.rich_catalogue(rng)
            offer = random_knowledge.rich_offer(rng, catalogue, channels=5, measures=7)
        case 1:
            catalogue = random_knowledge.random_catalogue(rng)
            offer = random_knowledge.random_offer(rng, catalogue, channels=5, measures=7)
        case 2:
            catalogue = random_knowledge.rich_catalogue(rng)
            offer = random_knowledge.rich_offer(rng, catalogue, channels=6, measures=15)
        case _:
            catalogue = CATALOGUE
            offer = random_knowledge.rich_offer(rng, catalogue, channels=8, measures=25)
    situations = [random_knowledge.rich_situation(rng, catalogue) for _ in range(3)]
    return catalogue, priced(rng, offer), situations, rng.choice(FEW)


def engine_of(catalogue) -> zp.RuleEngine:
    if catalogue is not CATALOGUE:
        return zp.RuleEngine(catalogue)
    ENGINE.forget()
    return ENGINE


ENGINE = zp.RuleEngine(CATALOGUE)


def bare(route):
    return route.entry, route.support, route.ease, route.conditions


def by_oneself(plan, entry=None):
    """The routes without a representative, all or those on one channel."""
    return [
        route
        for route in plan.routes
        if route.kind != "represented" and entry in {None, route.entry}
    ]


def burdens(routes) -> list[tuple[float, ...]]:
    """How heavy routes are, in the order of the ranking."""
    return [
        (
            len(route.conditions),
            KINDS.index(route.kind),
            route.efforts.parties,
            len(route.support),
            TRAVEL.index(route.efforts.travel),
            route.efforts.appointments,
            route.efforts.waiting_days,
            route.efforts.cost,
        )
        for route in routes
    ]


def comfortable(routes):
    return [route for route in routes if route.ease == "comfortable"]


def wrong_in_a_plan(full, few) -> Iterator[str]:
    """What does not hold of a plan with few routes, next to the one with all."""
    if zp.Flag.LIGHTEST_ONLY not in few.flags:
        if few != full:
            yield "they differ without a flag"
        return
    if not set(map(bare, few.routes)) <= set(map(bare, full.routes)):
        yield "a route is not in the full plan"
    if few.unusable != full.unusable:
        yield "other channels are closed"
    for entry in {route.entry for route in full.routes}:
        theirs, ours = by_oneself(full, entry), by_oneself(few, entry)
        if random_clauses.front(burdens(ours)) != random_clauses.front(burdens(theirs)):
            yield f"the lightest routes on {entry} are not there"
        easy = random_clauses.front(burdens(comfortable(theirs)))
        if not easy <= set(burdens(comfortable(ours))):
            yield f"the lightest comfortable routes on {entry} are not there"


class TestPlans:
    @pytest.mark.parametrize("batch", range(6))
    def test_few_routes_are_the_best_of_all(self, batch, monkeypatch):
        """Where routes are too many, the plan says so and has the lightest of the full one."""
        turned = 0
        for seed in range(batch * 50, (batch + 1) * 50):
            catalogue, offer, situations, (sets, unions) = case(seed)
            engine = engine_of(catalogue)
            full = [engine.plan(one, offer=offer) for one in situations]
            engine.forget()
            with monkeypatch.context() as patch:
                patch.setattr(solve, "MOST_SETS", sets)
                patch.setattr(solve, "_MOST_UNIONS", unions)
                few = [engine.plan(one, offer=offer) for one in situations]
                reached = [engine.has_route(one, offer=offer) for one in situations]

            assert not any(zp.Flag.LIGHTEST_ONLY in plan.flags for plan in full)
            assert reached == [bool(by_oneself(plan)) for plan in full], seed
            for one, other in zip(full, few, strict=True):
                turned += zp.Flag.LIGHTEST_ONLY in other.flags
                assert list(wrong_in_a_plan(one, other)) == [], seed
        assert turned >= 10

    @pytest.mark.parametrize("batch", range(4))
    def test_a_channel_is_open_when_trying_everything_opens_it(self, batch, monkeypatch):
        """With few routes too, the channels with a route are those of the brute force."""
        monkeypatch.setattr(solve, "MOST_SETS", 0)
        monkeypatch.setattr(solve, "_MOST_UNIONS", 0)
        through_doors = 0
        for seed in range(batch * 50, (batch + 1) * 50):
            rng = random.Random(f"open {seed}")
            catalogue = random_knowledge.rich_catalogue(rng)
            offer = random_knowledge.rich_offer(rng, catalogue, channels=5, measures=6)
            engine = zp.RuleEngine(catalogue)
            for _ in range(2):
                situation = random_knowledge.rich_situation(rng, catalogue)
                routes = brute_force.routes(catalogue, offer, situation)
                plan = engine.plan(situation, offer=offer)

                assert {one.entry for one in by_oneself(plan)} == {one[0] for one in routes}, seed
                doors = {one.entry for one in offer.channels if one.arranged_via}
                through_doors += any(one.entry in doors for one in by_oneself(plan))
        assert through_doors >= 3

    def test_a_rich_offer_is_planned_in_bounded_time(self, monkeypatch):
        """With three hundred measures no search tries more sets than it may, and all is told."""
        tries, most = [], 500

        def searching(search):
            tries.append(-len(search.clauses))
            return lightest_sets(search)

        def pushing(heap, one):
            tries[-1] += 1
            heappush(heap, one)

        monkeypatch.setattr(question, "lightest_sets", searching)
        monkeypatch.setattr(lightest, "heappush", pushing)
        monkeypatch.setattr(lightest, "MOST_TRIED", most)
        catalogue = synthetic.catalogue_of(barriers=12, measures=300, seed=3)
        everything = zp.offer_everything(catalogue)
        offer = attrs.evolve(
            everything, channels=[everything.channels[place] for place in (0, 5, 13)]
        )
        engine = zp.RuleEngine(catalogue)
        situation = zp.Situation(barriers=sorted(catalogue.barriers)[:6])

        plan = engine.plan(situation, offer=offer)

        assert plan.flags == (zp.Flag.LIGHTEST_ONLY,)
        assert len(tries) == 2 * len(offer.channels)
        # The last step may go over it by the candidates of one set: a clause each, at most.
        assert max(tries) <= most
        closed = {one.entry for one in plan.unusable}
        assert {one.entry for one in plan.routes} == {x.entry for x in offer.channels} - closed
        assert engine.has_route(situation, offer=offer)


# --- what random offers seldom have -------------------------------------------------------


def arranged(offer: Offer, **via) -> Offer:
    """The offer, in which some measures must be asked for."""
    return attrs.evolve(
        offer,
        measures=[
            attrs.evolve(one, arranged_via=via.get(one.entry, ())) for one in offer.measures
        ],
    )


class TestCorners:
    def test_a_comfortable_route_is_not_called_difficult(self, monkeypatch):
        """Of two comfortable routes that are as light, none is told as a difficult one."""
        light, full = Demand.LIGHT, Demand.FULL
        sets = {"sets": {"a": Level.ABLE}, "on": ("chan",)}
        catalogue = small_knowledge.small_catalogue(
            barriers={"bar": {"a": Level.BLOCKED, "b": Level.BLOCKED}},
            channels={"chan": {"a": full, "b": full}},
            measures={
                "1": {**sets, "adds_demands": {"c": light}, "help": Help.ASSIST},
                "2": {**sets, "adds_demands": {"c": full}},
                "3": {"sets": {"b": Level.ABLE}, "on": ("chan",), "help": Help.ASSIST},
            },
        )
        offer, situation = zp.offer_everything(catalogue), zp.Situation(barriers=["bar"])
        full_plan = zp.RuleEngine(catalogue).plan(situation, offer=offer)
        monkeypatch.setattr(solve, "MOST_SETS", 0)

        few = zp.RuleEngine(catalogue).plan(situation, offer=offer)

        assert {route.ease for route in full_plan.routes} == {"comfortable"}
        assert {route.ease for route in few.routes} == {"comfortable"}

    def test_every_condition_of_an_entry_channel_counts(self, monkeypatch):
        """A door opens on either of two facts: the one that is needed anyway will do."""
        rich, old = ((Alternative(facts=(one,)),) for one in ("rich", "old"))
        blocked = dict.fromkeys("abc", Level.BLOCKED)
        catalogue = small_knowledge.small_catalogue(
            barriers={"bar": blocked},
            channels={"door": {"a": Demand.FULL}, "end": {"b": Demand.FULL, "c": Demand.FULL}},
            measures={
                "one": {"on": ("door",), "sets": {"a": Level.ABLE}, "requires": (*rich, *old)},
                "two": {"on": ("end",), "sets": {"b": Level.ABLE}, "requires": rich},
                "three": {"on": ("end",), "sets": {"c": Level.ABLE}},
            },
            facts=["old", "rich"],
        )
        offer = arranged(zp.offer_everything(catalogue), three=("door",))
        monkeypatch.setattr(solve, "MOST_SETS", 0)

        plan = zp.RuleEngine(catalogue).plan(zp.Situation(barriers=["bar"]), offer=offer)

        assert zp.Flag.LIGHTEST_ONLY in plan.flags
        (route,) = by_oneself(plan, "end")
        assert route.conditions == ("rich",)

    def test_no_condition_is_superfluous(self, monkeypatch):
        """Two facts open both doors; a third is no condition of the lightest route."""
        full = Demand.FULL
        open_to = {"facts": ("fact-1",)}, {"facts": ("fact-2",)}
        catalogue = small_knowledge.small_catalogue(
            barriers={"bar": dict.fromkeys("abcde", Level.BLOCKED)},
            channels={
                "door-1": {"a": full},
                "door-2": {"b": full, "c": full},
                "end": {"d": full, "e": full},
            },
            measures={
                "one": {
                    "on": ("door-1",),
                    "sets": {"a": Level.ABLE},
                    "requires": tuple(Alternative(**one) for one in open_to),
                },
                "two": {
                    "on": ("door-2",),
                    "sets": {"b": Level.ABLE},
                    "requires": (Alternative(facts=("fact-2",)),),
                },
                "three": {
                    "on": ("door-2",),
                    "sets": {"c": Level.ABLE},
                    "requires": (Alternative(facts=("fact-3",)),),
                },
                "four": {"on": ("end",), "sets": {"d": Level.ABLE}},
                "five": {"on": ("end",), "sets": {"e": Level.ABLE}},
            },
            facts=["fact-1", "fact-2", "fact-3"],
        )
        offer = arranged(zp.offer_everything(catalogue), four=("door-1",), five=("door-2",))
        situation = zp.Situation(barriers=["bar"])
        (route,) = by_oneself(zp.RuleEngine(catalogue).plan(situation, offer=offer), "end")
        assert route.conditions == ("fact-2", "fact-3")
        monkeypatch.setattr(solve, "MOST_SETS", 0)

        few = by_oneself(zp.RuleEngine(catalogue).plan(situation, offer=offer), "end")

        assert [one.conditions for one in few] == [route.conditions]
