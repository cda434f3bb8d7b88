# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import json
import pickle
import random
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.level import Level
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


random_knowledge = load("random_knowledge")

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
EVERYTHING = zp.offer_everything(CATALOGUE)


class TestReasons:
    SITUATION = zp.Situation(barriers=["low-literacy", "no-digital-means", "limited-time"])

    def test_every_reason_names_barrier_capability_and_source(self):
        """No reason is left without what it restores, for which barrier, and from where."""
        plan = ENGINE.plan(self.SITUATION, offer=EVERYTHING)

        assert plan.routes
        for route in plan.routes:
            assert {reason.measure for reason in route.reasons} == route.measures
            for reason in route.reasons:
                assert reason.capability in CATALOGUE.capabilities
                assert reason.barriers
                assert set(reason.barriers) <= set(plan.variants)
                assert reason.sources
                assert all(source.id in CATALOGUE.sources for source in reason.sources)
                assert reason.to > reason.from_

    @pytest.mark.parametrize("seed", range(60))
    def test_every_measure_of_a_route_has_a_reason(self, seed):
        """On random knowledge too, a measure is never in a route without a reason."""
        rng = random.Random(seed)
        catalogue = random_knowledge.random_catalogue(rng)
        offer = random_knowledge.random_offer(rng, catalogue, channels=3, measures=5)
        situation = random_knowledge.random_situation(rng, catalogue)

        for route in zp.RuleEngine(catalogue).plan(situation, offer=offer).routes:
            assert {reason.measure for reason in route.reasons} == route.measures

    def test_a_closed_channel_names_what_stays_blocked_and_what_would_help(self):
        """A deaf resident at a counter without help lacks hearing; interpreters would help."""
        offer = Offer(channels=(OfferedChannel(entry="balie", channel="counter"),), measures=())
        plan = ENGINE.plan(zp.Situation(barriers=["deaf-or-hard-of-hearing"]), offer=offer)

        (closed,) = plan.unusable
        assert [block.capability for block in closed.because] == ["hear-speech"]
        assert "sign-language-interpreter" in closed.because[0].would_help
        assert "tactile-interpreter" not in closed.because[0].would_help
        assert plan.flags == (zp.Flag.NO_ROUTE,)


class TestObtainable:
    VISIT = OfferedChannel(
        entry="huisbezoek",
        channel="home-visit",
        opened_by="service-at-home",
        arranged_via=("formulier",),
    )
    FORM = OfferedChannel(entry="formulier", channel="web-form-secured", ends=False)
    PHONE = OfferedChannel(entry="kcc", channel="phone", ends=False)

    def test_a_home_visit_by_online_form_is_no_help_without_digital_skills(self):
        """Support that one cannot ask for does not count."""
        offer = Offer(channels=(self.FORM, self.VISIT), measures=())
        situation = zp.Situation(barriers=["not-digitally-skilled"])

        plan = ENGINE.plan(situation, offer=offer)

        assert plan.routes == ()
        (closed,) = plan.unusable
        assert closed.not_obtainable == ("web-form-secured",)

    def test_one_usable_entry_is_enough(self):
        """With the phone as second entry, the visit can be had; the route says how."""
        both = attrs.evolve(self.VISIT, arranged_via=("formulier", "kcc"))
        offer = Offer(channels=(self.FORM, both, self.PHONE), measures=())

        plan = ENGINE.plan(zp.Situation(barriers=["not-digitally-skilled"]), offer=offer)

        (route,) = plan.routes
        assert route.channel == "home-visit"
        assert route.measures == frozenset()
        assert route.steps[0].via == ("phone",)

    def test_nothing_depends_on_itself(self):
        """Two channels that can only be asked for through each other are not there."""
        one = OfferedChannel(entry="a", channel="phone", arranged_via=("b",))
        two = OfferedChannel(entry="b", channel="counter", arranged_via=("a",))

        plan = ENGINE.plan(zp.Situation(), offer=Offer(channels=(one, two), measures=()))

        assert plan.routes == ()


class TestPlan:
    def test_long_horizon_measures_are_advice_only(self):
        """A course never makes a route, and comes back as advice."""
        plan = ENGINE.plan(zp.Situation(barriers=["not-digitally-skilled"]), offer=EVERYTHING)

        used = {measure for route in plan.routes for measure in route.measures}
        assert "digisterker" not in used
        assert "digisterker" in {advice.measure for advice in plan.advice}

    def test_other_asks_for_a_person(self):
        """The barrier other infers nothing and is flagged."""
        plan = ENGINE.plan(zp.Situation(barriers=["other"]), offer=EVERYTHING)

        assert zp.Flag.MANUAL_ASSESSMENT in plan.flags
        assert plan.variants == ()

    def test_representation_is_a_kind_of_its_own(self):
        """A represented route comes last, with its condition, and a false fact removes it."""
        situation = zp.Situation(barriers=["language-problem"])
        plan = ENGINE.plan(situation, offer=EVERYTHING)
        kinds = [route.kind for route in plan.routes if not route.conditions]
        represented = [r for r in plan.routes if r.kind is zp.RouteKind.REPRESENTED]

        assert represented
        assert all(route.conditions == ("has-representative",) for route in represented)
        assert zp.RouteKind.REPRESENTED not in kinds
        without = zp.Situation(barriers=["language-problem"], facts={"has-representative": False})
        assert all(
            route.kind is not zp.RouteKind.REPRESENTED
            for route in ENGINE.plan(without, offer=EVERYTHING).routes
        )

    def test_only_represented_is_said(self):
        """When only a representative can do it, the plan says so."""
        offer = Offer(
            channels=(OfferedChannel(entry="post", channel="post"),),
            measures=(OfferedMeasure(entry="machtiging", measure="authorisation"),),
        )
        plan = ENGINE.plan(zp.Situation(barriers=["language-problem"]), offer=offer)

        assert plan.flags == (zp.Flag.ONLY_REPRESENTED,)

    def test_unknown_facts_are_conditions_and_false_ones_exclude(self):
        """A sign-language interpreter is offered on condition, unless one does not sign."""
        barriers = ["deaf-or-hard-of-hearing:deaf-signer"]

        def signs(**facts):
            plan = ENGINE.plan(zp.Situation(barriers=barriers, facts=facts), offer=EVERYTHING)
            return [r for r in plan.routes if "sign-language-interpreter" in r.measures]

        fact = "signs-dutch-sign-language"
        assert all(fact in route.conditions for route in signs())
        assert signs()
        assert all(fact not in route.conditions for route in signs(**{fact: True}))
        assert signs(**{fact: False}) == []

    def test_restricted_measures_ask_for_the_group(self):
        """A handed-out laptop is for homeless people and children only."""
        barriers = ["no-digital-means"]
        everyone = ENGINE.plan(zp.Situation(barriers=barriers), offer=EVERYTHING)
        homeless = ENGINE.plan(
            zp.Situation(barriers=barriers, groups=["homeless-people"]), offer=EVERYTHING
        )

        def laptops(plan):
            return any("hand-out-laptops" in route.measures for route in plan.routes)

        assert not laptops(everyone)
        assert laptops(homeless)

    def test_levels_stand_in_for_what_no_barrier_says(self):
        """A homeless resident without an address is helped by a correspondence address."""
        situation = zp.Situation(
            barriers=["other"], levels={"receive-post": Level.BLOCKED}, preferred_channel="post"
        )
        plan = ENGINE.plan(situation, offer=EVERYTHING)

        assert plan.routes[0].channel == "post"
        assert plan.routes[0].measures == {"correspondence-address"}

    def test_preferred_channel_comes_first(self):
        """The channel one would rather use is on top whenever it can be used."""
        plan = ENGINE.plan(
            zp.Situation(barriers=["low-literacy"], preferred_channel="post"), offer=EVERYTHING
        )

        assert plan.routes[0].channel == "post"

    def test_order_of_input_does_not_matter(self):
        """Barriers, channels and measures in another order give the same plan."""
        barriers = ["low-literacy", "limited-time", "travel-time"]
        other_way_round = Offer(
            channels=EVERYTHING.channels[::-1], measures=EVERYTHING.measures[::-1]
        )
        one = ENGINE.plan(zp.Situation(barriers=barriers), offer=EVERYTHING)
        two = ENGINE.plan(zp.Situation(barriers=barriers[::-1]), offer=other_way_round)

        assert one.routes == two.routes

    @pytest.mark.parametrize(
        ("situation", "suggestion"),
        [
            (zp.Situation(barriers=["low-litteracy"]), "low-literacy"),
            (zp.Situation(barriers=["limited-time:works-ofice-hours"]), "works-office-hours"),
            (zp.Situation(facts={"signs-dutch-sign-langage": True}), "signs-dutch"),
            (zp.Situation(groups=["older-peple"]), "older-people"),
        ],
    )
    def test_unknown_words_are_refused_with_the_nearest(self, situation, suggestion):
        """A word that the catalogue does not know is an error, never ignored."""
        with pytest.raises(zp.UnknownIdError) as raised:
            ENGINE.plan(situation, offer=EVERYTHING)

        assert suggestion in str(raised.value)


class TestGraph:
    def test_a_new_edge_gives_an_engine_that_knows_it(self):
        """Who adds an edge to the graph gets other routes."""
        offer = Offer(
            channels=(OfferedChannel(entry="post", channel="post"),),
            measures=(OfferedMeasure(entry="lezen", measure="low-literacy-policy"),),
        )
        situation = zp.Situation(barriers=["visual-impairment"])
        assert ENGINE.plan(situation, offer=offer).routes == ()

        graph = ENGINE.graph
        measure = "measure:low-literacy-policy"
        graph.add_edge(measure, "channel:post", kind="on-channel")
        graph.add_edge(
            measure, "capability:see-text", kind="sets", level=Level.ABLE, alternative=None
        )
        (route,) = zp.RuleEngine.from_graph(graph).plan(situation, offer=offer).routes

        assert route.measures == {"low-literacy-policy"}
        assert ENGINE.plan(situation, offer=offer).routes == ()

    def test_kinds_of_edges(self):
        """The graph has the kinds of edges of design §4, each with a source where it claims."""
        kinds = {data["kind"] for _, _, data in ENGINE.graph.edges(data=True)}

        assert {
            "impairs", "demands", "sets", "raises", "requires", "adds-demand", "on-channel",
            "opens", "needs-enabler", "restricted-to", "applies-to", "typical-of",
        } <= kinds  # fmt: skip
        for _, _, data in ENGINE.graph.edges(data=True):
            if data["kind"] in {"impairs", "demands", "sets", "raises", "requires"}:
                assert data["basis"]
                assert data["sources"] or data["why"]

    def test_an_engine_survives_pickling(self):
        """An engine can be sent to another process."""
        again = pickle.loads(pickle.dumps(ENGINE))
        situation = zp.Situation(barriers=["low-literacy"])

        assert ENGINE.plan(situation, offer=EVERYTHING) == again.plan(situation, offer=EVERYTHING)


def test_plan_as_json_has_the_same_bytes():
    """Rendering a plan twice gives the same text, and it is JSON."""
    situation = zp.Situation(barriers=["low-literacy", "travel-time"])
    first = str(zp.render(ENGINE.plan(situation, offer=EVERYTHING), "json"))
    second = str(zp.render(zp.RuleEngine(CATALOGUE).plan(situation, offer=EVERYTHING), "json"))

    assert first == second
    assert json.loads(first)["schema"] == "zorgplicht-route-plan/1"


def test_frozen_map_is_a_value():
    """Equal content gives equal and hashable maps, whatever the order of making."""
    assert FrozenMap({"b": 1, "a": 2}) == FrozenMap({"a": 2, "b": 1})
    assert hash(FrozenMap({"b": 1, "a": 2})) == hash(FrozenMap({"a": 2, "b": 1}))


def test_help_that_is_out_of_reach_itself_is_named():
    """Form-filling help is there, but asks to come in office hours: the plan says so."""
    situation = zp.Situation(barriers=["low-literacy", "limited-time"])
    plan = ENGINE.plan(situation, offer=EVERYTHING)
    (post,) = (one for one in plan.unusable if one.channel == "post")
    (block,) = post.because

    assert block.capability == "write-dutch"
    assert [(one.measure, one.lacks) for one in block.hindered] == [
        ("form-brigades", ("office-hours",))
    ]
