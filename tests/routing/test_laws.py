# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What must hold of the engine's answers, whatever the knowledge, the offer and the situation.

Hypothesis draws a seed for the nonsense, and then which parts of it stay; so whatever breaks a
law is taken apart until nothing more can be left out.
"""

from __future__ import annotations

import importlib.util
import os
import random
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import attrs
import networkx as nx
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import zorgplicht as zp
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.offer import Offer
from zorgplicht.model.situation import Situation


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


brute_force = load("brute_force")
random_knowledge = load("random_knowledge")

SEEDS = st.tuples(*[st.integers(0, 99)] * 4).map(str)
"""Small numbers together, since of large ones Hypothesis draws the same few again and again."""

lawful = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


@attrs.frozen
class World:
    """A catalogue, an offer and a situation."""

    catalogue: Catalogue
    offer: Offer
    situation: Situation

    def engine(self):
        return zp.RuleEngine(self.catalogue)

    def routes(self):
        return routes(self.engine(), self.situation, self.offer)


def routes(engine, situation, offer):
    return {
        (one.entry, frozenset(one.support), one.ease.value, frozenset(one.conditions))
        for one in engine.minimal_routes(situation, offer=offer)
    }


def stands_for(one, other):
    """Whether route *one* asks no more than *other*, and is no harder."""
    return (
        one[0] == other[0]
        and one[1] <= other[1]
        and one[2] in {"comfortable", other[2]}
        and one[3] <= other[3]
    )


def unmatched(old, new):
    """The routes of *old* for which nothing in *new* stands."""
    return {one for one in old if not any(stands_for(other, one) for other in new)}


def least(found):
    """Without the routes for which another one stands."""
    return {one for one in found if not any(stands_for(other, one) for other in found - {one})}


# --- Drawing --------------------------------------------------------------------------------


@st.composite
def parts(draw, things):
    """All of *things*, mostly; fewer, when that breaks the law too."""
    things = list(things)
    if draw(st.sampled_from(["some", "all", "all", "all"])) == "all":
        return things
    kept = draw(st.lists(st.integers(0, 7), min_size=len(things), max_size=len(things)))
    return [thing for thing, keep in zip(things, kept, strict=True) if keep]


@st.composite
def situations(draw, catalogue, offer=None):
    rng = random.Random(draw(SEEDS))
    tried = [random_knowledge.rich_situation(rng, catalogue) for _ in range(10)]
    whole = tried[0]
    if offer is not None:  # laws about routes say most where help makes a difference
        engine = zp.RuleEngine(catalogue)
        whole = next((one for one in tried if helped(engine, one, offer)), whole)
    return attrs.evolve(
        whole,
        barriers=draw(parts(whole.barriers)),
        facts=dict(draw(parts(whole.facts.items()))),
        groups=draw(parts(whole.groups)),
        levels=dict(draw(parts(whole.levels.items()))),
    )


def helped(engine, situation, offer):
    return any(one.support for one in engine.minimal_routes(situation, offer=offer))


@st.composite
def worlds(draw):
    rng = random.Random(draw(SEEDS))
    catalogue = random_knowledge.rich_catalogue(rng)
    whole = random_knowledge.rich_offer(rng, catalogue, channels=4, measures=7)
    offer = Offer(
        channels=tuple(draw(parts(whole.channels))), measures=tuple(draw(parts(whole.measures)))
    )
    return World(catalogue, offer, draw(situations(catalogue, offer)))


# --- More or less of something --------------------------------------------------------------


def comes_with(catalogue, word):
    """What is present when a barrier is named: itself, its variant, and whose variant it is."""
    barrier, _, name = word.partition(":")
    name = name or catalogue.barriers[barrier].default
    return {barrier, f"{barrier}:{name}"} if name else {barrier}


def named_by_measures(catalogue):
    effects = [one.effect for one in catalogue.measures.values() if one.effect is not None]
    return {word for one in effects for word in (*one.applies_to_any, *one.applies_to_all)}


@lawful
@given(worlds(), st.data())
def test_a_barrier_more_makes_nothing_possible(world, data):
    """What is enough with a barrier was enough without it, unless a measure names the barrier."""
    catalogue, offer, before = world.catalogue, world.offer, world.situation
    words = [
        *catalogue.barriers,
        *(f"{id_}:{name}" for id_, one in catalogue.barriers.items() for name in one.variants),
    ]
    word = data.draw(st.sampled_from(words))
    assume(not comes_with(catalogue, word) & named_by_measures(catalogue))
    after = attrs.evolve(before, barriers=(*before.barriers, word))
    found = routes(world.engine(), after, offer)

    assert unmatched(found, world.routes()) == set()
    for entry, measures, ease, conditions in found:
        assert brute_force.ease_with(
            catalogue, offer, before, entry=entry, measures=measures, assumed=conditions
        ) in {"comfortable", ease}


@lawful
@given(worlds(), st.data())
def test_a_measure_more_loses_nothing(world, data):
    """With more measures on offer, each old route is still listed, or a part of it is."""
    assume(world.offer.measures)
    extra = data.draw(st.sampled_from(world.offer.measures))
    fewer = tuple(one for one in world.offer.measures if one != extra)
    before = attrs.evolve(world, offer=attrs.evolve(world.offer, measures=fewer)).routes()
    after = world.routes()

    assert unmatched(before, after) == set()
    assert {one[0] for one in before} <= {one[0] for one in after}


@lawful
@given(worlds(), st.data())
def test_a_channel_more_loses_nothing(world, data):
    """With more channels on offer, each old route is still listed, or a part of it is."""
    assume(world.offer.channels)
    extra = data.draw(st.sampled_from(world.offer.channels))
    fewer = tuple(one for one in world.offer.channels if one != extra)
    before = attrs.evolve(world, offer=attrs.evolve(world.offer, channels=fewer)).routes()

    assert unmatched(before, world.routes()) == set()


@lawful
@given(worlds(), st.data())
def test_an_answer_settles_a_condition(world, data):
    """Once a fact is known, routes lose the condition if it is true, and are lost if it is not."""
    unknown = sorted(set(world.catalogue.facts) - set(world.situation.facts))
    assume(unknown)
    fact = data.draw(st.sampled_from(unknown))
    engine, before = world.engine(), world.routes()

    def knowing(value):
        facts = {**world.situation.facts, fact: value}
        return routes(engine, attrs.evolve(world.situation, facts=facts), world.offer)

    assert {one for one in before if fact not in one[3]} == knowing(value=False)
    assert least({(*one[:3], one[3] - {fact}) for one in before}) == knowing(value=True)


# --- What a route is ------------------------------------------------------------------------


@lawful
@given(worlds())
def test_a_route_works_and_needs_each_of_its_parts(world):
    """Trying it, a route works as easily as it says, and no longer with one part taken out."""
    for entry, measures, ease, conditions in world.routes():

        def ease_with(measures, conditions, entry=entry):
            return brute_force.ease_with(
                world.catalogue,
                world.offer,
                world.situation,
                entry=entry,
                measures=measures,
                assumed=conditions,
            )

        assert ease_with(measures, conditions) == ease
        fewer = [(measures - {one}, conditions) for one in measures]
        fewer += [(measures, conditions - {one}) for one in conditions]
        for less in fewer:
            assert ease_with(*less) not in {"comfortable", ease}


# --- Order, names and memory ----------------------------------------------------------------


@lawful
@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_of_giving_does_not_matter(world, rng):
    """Barriers, facts, groups, channels and measures in another order give the same plan."""

    def shuffled(things):
        return rng.sample(list(things), len(things))

    one = world.situation
    other = attrs.evolve(
        one,
        barriers=shuffled(one.barriers),
        facts=dict(shuffled(one.facts.items())),
        groups=shuffled(one.groups),
        levels=dict(shuffled(one.levels.items())),
    )
    offer = Offer(channels=shuffled(world.offer.channels), measures=shuffled(world.offer.measures))
    plan = world.engine().plan(one, offer=world.offer)

    assert plan == world.engine().plan(other, offer=offer)


@lawful
@given(worlds(), SEEDS)
def test_the_order_of_the_graph_does_not_matter(world, seed):
    """A graph with its nodes and edges put in in another order gives the same plan."""
    graph = world.engine().graph
    nodes, edges = list(graph.nodes(data=True)), list(graph.edges(data=True))
    rng = random.Random(seed)
    rng.shuffle(nodes)
    rng.shuffle(edges)
    mixed = nx.MultiDiGraph()
    mixed.add_nodes_from(nodes)
    mixed.add_edges_from(edges)
    plan = world.engine().plan(world.situation, offer=world.offer)

    assert plan == zp.RuleEngine.from_graph(mixed).plan(world.situation, offer=world.offer)


def renamed(value, names):
    """A model value in which every id has another name."""
    match value:
        case str() if type(value) is str:
            return ":".join(names.get(part, part) for part in value.split(":"))
        case tuple():
            return tuple(renamed(one, names) for one in value)
        case Mapping():
            return FrozenMap(
                {renamed(key, names): renamed(one, names) for key, one in value.items()}
            )
        case _ if attrs.has(type(value)):
            fields = {
                field.name: getattr(value, field.name) for field in attrs.fields(type(value))
            }
            return attrs.evolve(value, **{key: renamed(one, names) for key, one in fields.items()})
    return value


@lawful
@given(worlds(), SEEDS)
def test_names_do_not_matter(world, seed):
    """With all ids renamed, so that they sort otherwise, the routes are the same but for that."""
    catalogue, offer = world.catalogue, world.offer
    ids = {
        *catalogue.capabilities, *catalogue.barriers, *catalogue.channels, *catalogue.measures,
        *catalogue.facts, *catalogue.target_groups, *(one.entry for one in offer.channels),
        *(one.entry for one in offer.measures),
        *(name for one in catalogue.barriers.values() for name in one.variants),
    } - {"other"}  # fmt: skip
    numbers = random.Random(seed).sample(range(len(ids)), len(ids))
    names = {id_: f"id-{number:03}" for id_, number in zip(sorted(ids), numbers, strict=True)}
    other = World(*(renamed(one, names) for one in (catalogue, offer, world.situation)))

    def called(words):
        return frozenset(names[word] for word in words)

    assert other.routes() == {
        (names[entry], called(measures), ease, called(conditions))
        for entry, measures, ease, conditions in world.routes()
    }


@pytest.mark.parametrize("block", range(4))
def test_an_engine_answers_as_if_it_were_new(block):
    """What an engine was asked before makes no difference to what it answers."""
    for seed in range(50 * block, 50 * (block + 1)):
        rng = random.Random(seed)
        catalogue = random_knowledge.rich_catalogue(rng)
        offer = random_knowledge.rich_offer(rng, catalogue, channels=4, measures=7)
        one, *others = [random_knowledge.rich_situation(rng, catalogue) for _ in range(3)]
        # The same but for one thing: answers may be kept by all but just that.
        near = [
            attrs.evolve(one, **{field.name: getattr(other, field.name)})
            for other in others
            for field in attrs.fields(Situation)
        ]
        used = zp.RuleEngine(catalogue)
        for situation in (one, *near):
            expected = routes(zp.RuleEngine(catalogue), situation, offer)
            assert routes(used, situation, offer) == expected, f"seed {seed}"


@settings(lawful, max_examples=60)
@given(worlds())
def test_the_same_input_gives_the_same_bytes(world):
    """A plan made again by another engine is the same text as JSON."""
    texts = {
        str(zp.render(world.engine().plan(world.situation, offer=world.offer), "json"))
        for _ in range(2)
    }

    assert len(texts) == 1


PLANS = """
import importlib.util, random, sys
import zorgplicht as zp
spec = importlib.util.spec_from_file_location("random_knowledge", sys.argv[1])
make = importlib.util.module_from_spec(spec)
spec.loader.exec_module(make)
for seed in range(60):
    rng = random.Random(seed)
    catalogue = make.rich_catalogue(rng)
    offer = make.rich_offer(rng, catalogue, channels=4, measures=7)
    situation = make.rich_situation(rng, catalogue)
    print(zp.render(zp.RuleEngine(catalogue).plan(situation, offer=offer), "json"))
catalogue = zp.load_catalogue()
situation = zp.Situation(barriers=["low-literacy", "no-digital-means", "travel-time"])
plan = zp.RuleEngine(catalogue).plan(situation, offer=zp.offer_everything(catalogue))
print(zp.render(plan, "json"))
"""


def test_the_same_input_gives_the_same_bytes_in_every_process():
    """Nothing in the JSON of a plan depends on the order of a set: not on PYTHONHASHSEED."""
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PLANS, str(Path(__file__).parent / "random_knowledge.py")],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "4711")
    }

    (output,) = outputs
    assert output.count(b"zorgplicht-route-plan/1") == 61
