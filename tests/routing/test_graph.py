# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import random
from itertools import chain, combinations
from pathlib import Path

import attrs
import networkx as nx
import pytest

import zorgplicht as zp
from zorgplicht.model.entry import Citation
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Alternative
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.routing.compile import compile_graph


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


random_knowledge = load("random_knowledge")
small_knowledge = load("small_knowledge")

CATALOGUE = zp.load_catalogue()
SMALL = small_knowledge.small_catalogue(
    barriers={
        "deaf": {"hear": Level.BLOCKED},
        "far-away": {"travel": Level.BLOCKED},
        "shy": {"speak": Level.HAMPERED},
        "tired": {},
    },
    channels={
        "counter": {"travel": Demand.LIGHT},
        "phone": {"hear": Demand.FULL},
        "visit": {"speak": Demand.LIGHT},
    },
    measures={
        "relay": {"on": ("phone",), "sets": {"hear": Level.ABLE}},
        "taxi": {"on": ("counter",), "sets": {"travel": Level.ABLE}},
        "home-visit": {"opens": "visit"},
        "two-ways": {
            "on": ("counter",),
            "sets": {"travel": Level.ABLE},
            "requires": (Alternative(facts=("rich",)), Alternative(facts=("old",))),
        },
    },
    facts=["old", "rich"],
)
WORDS = {"nl": "nieuw", "en": "new", "sources": ()}
BARRIERS = sorted(SMALL.barriers)


def engine_with(*edges, nodes=()) -> zp.RuleEngine:
    """An engine of the small catalogue, with these nodes and edges added."""
    graph = zp.RuleEngine(SMALL).graph
    for kind, id_, attributes in nodes:
        graph.add_node(f"{kind}:{id_}", kind=kind, id=id_, **WORDS, **attributes)
    for source, target, kind, attributes in edges:
        assert source in graph
        assert target in graph
        graph.add_edge(source, target, kind=kind, **attributes)
    return zp.RuleEngine.from_graph(graph)


def channels(*names, **terms) -> list[OfferedChannel]:
    return [OfferedChannel(entry=f"own-{name}", channel=name, **terms) for name in names]


def measures(*names, **terms) -> list[OfferedMeasure]:
    return [OfferedMeasure(entry=name, measure=name, **terms) for name in names]


def told(engine, offer, *barriers, **about):
    """The routes of somebody: entry, support and conditions; asked in three ways."""
    situation = zp.Situation(barriers=barriers, **about)
    plan = engine.plan(situation, offer=offer)
    routes = sorted((one.entry, one.support, one.conditions) for one in plan.routes)
    bare = engine.minimal_routes(situation, offer=offer)
    assert routes == sorted((one.entry, one.support, one.conditions) for one in bare)
    assert bool(routes) == engine.has_route(situation, offer=offer)
    return routes


def closed(engine, offer) -> set[tuple[str, ...]]:
    """The combinations without a route, which the crowd and the plan must both know."""
    found = {
        one
        for one in chain.from_iterable(combinations(BARRIERS, n) for n in range(5))
        if not told(engine, offer, *one)
    }
    (service,) = engine.coverage(offer, barriers=BARRIERS, advise=False).services
    assert service.closed == len(found)
    return found


def with_any(*words) -> set[tuple[str, ...]]:
    """All combinations that have one of these barriers."""
    return {
        one
        for one in chain.from_iterable(combinations(BARRIERS, n) for n in range(5))
        if set(one) & set(words)
    }


class TestArrangedVia:
    VIA_PHONE = ("channel:counter", "channel:phone", "arranged-via", {})

    def test_a_channel_must_be_asked_for_in_every_offer(self):
        """The counter by appointment over the phone is closed to who cannot use the phone."""
        engine = engine_with(self.VIA_PHONE)
        offer = Offer(channels=[*channels("counter"), *channels("phone", ends=False)], measures=[])

        assert closed(engine, offer) == with_any("deaf", "far-away")
        assert closed(zp.RuleEngine(SMALL), offer) == with_any("far-away")
        plan = engine.plan(zp.Situation(barriers=["deaf"]), offer=offer)
        assert [one.not_obtainable for one in plan.unusable] == [("phone",)]

    def test_help_on_the_entry_channel_counts(self):
        """With a relay service the phone is reached, and so is the counter behind it."""
        engine = engine_with(self.VIA_PHONE)
        offer = Offer(
            channels=[*channels("counter"), *channels("phone", ends=False)],
            measures=measures("relay"),
        )

        assert closed(engine, offer) == with_any("far-away")
        assert told(engine, offer, "deaf") == [("own-counter", (), ())]

    def test_an_offer_that_says_otherwise_is_believed(self):
        """Where the authority takes appointments elsewhere, the phone plays no part."""
        engine = engine_with(self.VIA_PHONE)
        offer = Offer(
            channels=[
                *channels("counter", arranged_via=("own-visit",)),
                *channels("phone", "visit", ends=False),
            ],
            measures=[],
        )

        assert closed(engine, offer) == with_any("far-away")

    @pytest.mark.parametrize("more", [(), ("visit",)])
    def test_without_the_entry_channel_it_cannot_be_had(self, more):
        """An offer that has no phone at all has no counter for anybody either."""
        engine = engine_with(self.VIA_PHONE)
        offer = Offer(
            channels=[*channels("counter"), *channels(*more, ends=False)],
            measures=measures("taxi"),
        )

        assert told(engine, offer) == []
        assert len(closed(engine, offer)) == 16

    def test_a_channel_that_is_only_called_so_is_no_entry(self):
        """A home visit that the authority calls "phone" is not the phone."""
        engine = engine_with(self.VIA_PHONE)
        visit = OfferedChannel(entry="phone", channel="visit", ends=False)
        offer = Offer(channels=[*channels("counter"), visit], measures=[])

        assert told(engine, offer) == []

    def test_one_of_several_entries_is_enough(self):
        """Of two kinds of entry, and two channels of one kind, any one will do."""
        engine = engine_with(
            self.VIA_PHONE, ("channel:counter", "channel:visit", "arranged-via", {})
        )
        two = [attrs.evolve(one, entry="second", ends=False) for one in channels("phone")]
        shut = channels("phone", ends=False, arranged_via=("not-there",))

        with_visit = [*channels("counter"), *shut, *channels("visit", ends=False)]
        assert closed(engine, Offer(channels=with_visit, measures=[])) == with_any("far-away")
        with_second = [*channels("counter"), *shut, *two]
        assert closed(engine, Offer(channels=with_second, measures=[])) == with_any(
            "deaf", "far-away"
        )

    def test_a_measure_must_be_asked_for_too(self):
        """A taxi that is ordered over the phone is none for who cannot use the phone."""
        engine = engine_with(("measure:taxi", "channel:phone", "arranged-via", {}))
        phone = channels("phone", ends=False)
        offer = Offer(channels=[*channels("counter"), *phone], measures=measures("taxi"))
        own = Offer(
            channels=[*channels("counter"), *phone, *channels("visit", ends=False)],
            measures=measures("taxi", arranged_via=("own-visit",)),
        )
        nowhere = Offer(channels=channels("counter"), measures=measures("taxi"))

        assert closed(engine, offer) == with_any("far-away") & with_any("deaf")
        assert told(engine, offer, "far-away") == [("own-counter", ("taxi",), ())]
        assert closed(engine, own) == set()
        assert closed(engine, nowhere) == with_any("far-away")

    def test_what_opens_a_channel_must_be_asked_for_too(self):
        """A visit that a measure opens is had through the entry channels of that measure."""
        engine = engine_with(("measure:home-visit", "channel:phone", "arranged-via", {}))
        visit = channels("visit", opened_by="home-visit")
        offer = Offer(channels=[*visit, *channels("phone", ends=False)], measures=[])

        assert closed(engine, offer) == with_any("deaf")
        assert closed(engine, Offer(channels=visit, measures=[])) == with_any(*BARRIERS) | {()}
        assert closed(engine, Offer(channels=channels("visit"), measures=[])) == set()

    def test_nothing_is_asked_for_through_itself(self):
        """Two channels that are asked for through each other are there for nobody."""
        engine = engine_with(
            self.VIA_PHONE, ("channel:phone", "channel:counter", "arranged-via", {})
        )
        offer = Offer(channels=channels("counter", "phone"), measures=[])

        assert told(engine, offer) == []


class TestConditions:
    OFFER = Offer(channels=channels("counter"), measures=measures("taxi"))

    def test_a_required_fact_makes_a_condition(self):
        """A taxi for who is rich: unknown it is a condition, false it is no route."""
        engine = engine_with(("measure:taxi", "fact:rich", "requires", {"alternative": 0}))

        assert told(engine, self.OFFER, "far-away") == [("own-counter", ("taxi",), ("rich",))]
        assert told(engine, self.OFFER, "far-away", facts={"rich": True}) == [
            ("own-counter", ("taxi",), ())
        ]
        assert told(engine, self.OFFER, "far-away", facts={"rich": False}) == []
        (service,) = engine.coverage(self.OFFER, barriers=BARRIERS, advise=False).services
        assert service.conditional == (("far-away:usual",),)

    def test_another_alternative_is_another_way(self):
        """A second alternative gives a second route; a fact in the same one must hold as well."""
        rich = ("measure:taxi", "fact:rich", "requires", {"alternative": 0})
        other = engine_with(rich, ("measure:taxi", "fact:old", "requires", {"alternative": 1}))
        same = engine_with(rich, ("measure:taxi", "fact:old", "requires", {"alternative": 0}))

        assert told(other, self.OFFER, "far-away") == [
            ("own-counter", ("taxi",), ("old",)),
            ("own-counter", ("taxi",), ("rich",)),
        ]
        assert told(same, self.OFFER, "far-away") == [("own-counter", ("taxi",), ("old", "rich"))]

    def test_a_requirement_of_one_alternative_leaves_the_other(self):
        """Of a measure with two ways, a fact added to one of them counts in that one only."""
        offer = Offer(channels=channels("counter"), measures=measures("two-ways"))
        engine = engine_with(("measure:two-ways", "fact:old", "requires", {"alternative": 0}))

        # The first way now asks both, so the second, which asks one of them, makes it needless.
        assert told(engine, offer, "far-away") == [("own-counter", ("two-ways",), ("old",))]
        assert len(told(zp.RuleEngine(SMALL), offer, "far-away")) == 2

    def test_a_required_level_must_be_there(self):
        """A taxi for who hears well is none for the deaf."""
        engine = engine_with(
            (
                "measure:taxi",
                "capability:hear",
                "requires",
                {"alternative": 0, "demand": Demand.LIGHT},
            )
        )

        assert closed(engine, self.OFFER) == with_any("far-away") & with_any("deaf")

    @pytest.mark.parametrize(
        ("target", "mode"),
        [("barrier:shy", "any"), ("variant:shy:usual", "any"), ("barrier:shy", "all")],
    )
    def test_a_measure_applies_to_certain_barriers(self, target, mode):
        """A taxi for the shy is there for who is shy and far away, and for nobody else."""
        engine = engine_with(("measure:taxi", target, "applies-to", {"mode": mode}))

        assert closed(engine, self.OFFER) == with_any("far-away") - with_any("shy")

    def test_any_and_all_are_different(self):
        """Of two barriers, one is enough for any, and both are needed for all."""
        for mode, fit in (
            ("any", with_any("shy", "tired")),
            ("all", with_any("shy") & with_any("tired")),
        ):
            engine = engine_with(
                *(
                    ("measure:taxi", f"barrier:{one}", "applies-to", {"mode": mode})
                    for one in ("shy", "tired")
                )
            )
            assert closed(engine, self.OFFER) == with_any("far-away") - fit

    def test_a_measure_is_restricted_to_a_group(self):
        """A taxi for pupils is there for pupils only; a group may be new as well."""
        engine = engine_with(
            ("measure:taxi", "group:pupils", "restricted-to", {}),
            nodes=[("group", "pupils", {}), ("group", "teachers", {})],
        )

        assert told(engine, self.OFFER, "far-away") == []
        assert told(engine, self.OFFER, "far-away", groups=["teachers"]) == []
        assert told(engine, self.OFFER, "far-away", groups=["pupils"])

    def test_a_long_horizon_is_a_matter_of_the_node(self):
        """A measure that takes long after all is no route any more."""
        graph = zp.RuleEngine(SMALL).graph
        graph.nodes["measure:taxi"]["horizon"] = "long"

        assert told(zp.RuleEngine.from_graph(graph), self.OFFER, "far-away") == []


class TestCapabilities:
    def test_a_new_capability_counts(self):
        """A channel that asks something new is closed to whose barrier takes that away."""
        nodes = [("capability", "queue", {})]
        asks = ("channel:counter", "capability:queue", "demands", {"demand": Demand.FULL})
        offer = Offer(channels=channels("counter"), measures=measures("taxi"))

        for level, closed_to, difficult in (
            (Level.BLOCKED, with_any("tired"), ()),
            (Level.HAMPERED, set(), (("tired:usual",),)),
        ):
            takes = ("variant:tired:usual", "capability:queue", "impairs", {"level": level})
            engine = engine_with(asks, takes, nodes=nodes)
            assert closed(engine, offer) == closed_to
            (service,) = engine.coverage(offer, barriers=BARRIERS, advise=False).services
            assert service.difficult == difficult

        gives = ("measure:taxi", "capability:queue", "sets", {"level": Level.ABLE})
        engine = engine_with(asks, takes, gives, nodes=nodes)
        assert ("own-counter", ("taxi",), ()) in told(engine, offer, "tired")
        staff = {"levels": {"queue": "blocked"}}
        assert told(engine_with(asks, nodes=nodes), offer, **staff) == []

    def test_a_new_barrier_counts(self):
        """A barrier with a default variant can be named, and takes away what the edges say."""
        engine = engine_with(
            ("barrier:new", "variant:new:one", "has-variant", {"default": True}),
            ("barrier:new", "variant:new:two", "has-variant", {"default": False}),
            ("variant:new:one", "capability:travel", "impairs", {"level": Level.BLOCKED}),
            nodes=[("barrier", "new", {}), ("variant", "new:one", {}), ("variant", "new:two", {})],
        )
        offer = Offer(channels=channels("counter"), measures=[])

        assert told(engine, offer, "new") == told(engine, offer, "new:one") == []
        assert told(engine, offer, "new:two") == told(engine, offer)

    @pytest.mark.parametrize("graver", [True, False])
    def test_of_two_losses_the_graver_counts(self, graver):
        """A second edge to the same capability takes away more, or nothing more."""
        level = Level.BLOCKED if graver else Level.ABLE
        engine = engine_with(
            ("variant:shy:usual", "capability:speak", "impairs", {"level": level})
        )
        offer = Offer(channels=channels("visit"), measures=[])

        assert closed(engine, offer) == (with_any("shy") if graver else set())

    def test_of_two_demands_the_higher_counts(self):
        """A second demand of the same capability asks more, or nothing more."""
        more = ("channel:visit", "capability:speak", "demands", {"demand": Demand.FULL})
        offer = Offer(channels=channels("visit"), measures=[])

        for engine, ease in ((engine_with(more), "difficult"), (engine_with(), "comfortable")):
            (route,) = engine.plan(zp.Situation(barriers=["shy"]), offer=offer).routes
            assert route.ease == ease

    def test_help_may_ask_more(self):
        """A taxi that is called over the phone asks to hear, in whatever offer."""
        engine = engine_with(
            ("measure:taxi", "capability:hear", "adds-demand", {"demand": Demand.LIGHT})
        )
        offer = Offer(channels=channels("counter"), measures=measures("taxi"))

        assert closed(engine, offer) == with_any("far-away") & with_any("deaf")

    def test_the_engine_it_came_from_stays_as_it_was(self):
        """A graph is a copy: what is added to it, or to it afterwards, changes no engine."""
        engine = zp.RuleEngine(SMALL)
        graph = engine.graph
        other = zp.RuleEngine.from_graph(graph)
        offer = Offer(channels=channels("visit"), measures=[])
        graph.add_edge(
            "variant:shy:usual", "capability:speak", kind="impairs", level=Level.BLOCKED
        )

        assert told(engine, offer, "shy")
        assert told(other, offer, "shy")
        assert told(zp.RuleEngine.from_graph(graph), offer, "shy") == []


def shuffled(graph, rng: random.Random):
    """The same graph, with nodes, edges and what they carry put in in another order."""

    def in_another_order(data):
        keys = list(data)
        return {key: data[key] for key in rng.sample(keys, len(keys))}

    nodes, edges = list(graph.nodes(data=True)), list(graph.edges(data=True))
    rng.shuffle(nodes)
    rng.shuffle(edges)
    other = nx.MultiDiGraph()
    for node, data in nodes:
        other.add_node(node, **in_another_order(data))
    for source, target, data in edges:
        other.add_edge(source, target, **in_another_order(data))
    return other


def doubled(graph, rng: random.Random, kinds, **changes):
    """The graph, with a second edge beside some of these kinds that says something else."""
    other = graph.copy()
    for source, target, data in list(graph.edges(data=True)):
        if data["kind"] in kinds and rng.random() < 0.5:
            values = {"level": rng.choice(list(Level)), "demand": rng.choice(list(Demand))}
            changed = {key: value for key, value in values.items() if key in data}
            other.add_edge(source, target, **{**data, **(changes or changed)})
    return other


class TestOrder:
    KINDS = ("demands", "sets", "raises", "requires", "adds-demand", "applies-to", "opens")

    def test_the_order_of_the_shipped_graph_does_not_matter(self):
        """Nodes and edges in whatever order give equal knowledge, key by key."""
        graph = zp.RuleEngine(CATALOGUE).graph
        knowledge = compile_graph(graph)
        for seed in range(6):
            other = compile_graph(shuffled(graph, random.Random(seed)))

            assert other == knowledge
            assert list(other.measures) == list(knowledge.measures)
            assert other.channels.items() == knowledge.channels.items()

    def test_the_order_of_random_graphs_does_not_matter(self):
        """So it is with several edges of every kind between the same nodes."""
        for seed in range(60):
            rng = random.Random(seed)
            catalogue = random_knowledge.rich_catalogue(rng)
            kinds = (*self.KINDS, "impairs")
            graph = zp.RuleEngine(catalogue).graph
            graph = doubled(graph, rng, kinds)
            knowledge = compile_graph(graph)

            for _ in range(3):
                assert compile_graph(shuffled(graph, rng)) == knowledge, seed

    def test_the_order_of_equal_losses_does_not_matter(self):
        """Two sources that say the same of a barrier are told alike in whatever order."""
        rng = random.Random(1)
        graph = zp.RuleEngine(CATALOGUE).graph
        graph = doubled(graph, rng, ("impairs",), sources=(Citation(id="own", at="§9"),))

        knowledge = compile_graph(graph)

        for _ in range(3):
            assert compile_graph(shuffled(graph, rng)) == knowledge

    def test_plans_do_not_depend_on_the_order(self):
        """Engines of a shuffled graph give equal plans, to the last word."""
        for seed in range(12):
            rng = random.Random(f"plans {seed}")
            catalogue = random_knowledge.rich_catalogue(rng)
            engine = zp.RuleEngine(catalogue)
            other = zp.RuleEngine.from_graph(shuffled(engine.graph, rng))
            offer = random_knowledge.rich_offer(rng, catalogue, channels=6, measures=8)
            for _ in range(5):
                situation = random_knowledge.rich_situation(rng, catalogue)

                assert other.plan(situation, offer=offer) == engine.plan(situation, offer=offer)
            assert other.coverage(offer) == engine.coverage(offer)

    def test_a_graph_of_an_engine_gives_the_same_engine(self):
        """Taken out and put in again, the graph means the same."""
        for seed in range(20):
            engine = zp.RuleEngine(random_knowledge.rich_catalogue(random.Random(seed)))

            assert zp.RuleEngine.from_graph(engine.graph).knowledge == engine.knowledge
