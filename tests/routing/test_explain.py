# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
from pathlib import Path

import zorgplicht as zp
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Alternative
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


small_catalogue = load("small_knowledge").small_catalogue

DESK = OfferedChannel(entry="desk", channel="desk")


def offer(*measures) -> Offer:
    return Offer(
        channels=[DESK], measures=[OfferedMeasure(entry=one, measure=one) for one in measures]
    )


def plan_of(catalogue, offer, *barriers, levels=None):
    situation = zp.Situation(barriers=barriers, levels=levels or {})
    return zp.RuleEngine(catalogue).plan(situation, offer=offer)


class TestBarriers:
    """Only what brings a capability to the level it has is behind it."""

    CATALOGUE = small_catalogue(
        barriers={"shy": {"speak": Level.HAMPERED}, "mute": {"speak": Level.BLOCKED}},
        channels={"desk": {"speak": Demand.FULL}},
        measures={"voice": {"on": ("desk",), "sets": {"speak": Level.ABLE}}},
    )

    def block(self, *barriers, **given):
        (closed,) = plan_of(self.CATALOGUE, offer(), *barriers, **given).unusable
        return closed.because[0]

    def reason(self, *barriers, **given):
        return self.route(*barriers, **given).reasons[0]

    def route(self, *barriers, **given):
        plan = plan_of(self.CATALOGUE, offer("voice"), *barriers, **given)
        return next(one for one in plan.routes if one.measures)

    def test_a_variant_that_only_hampers_blocks_nothing(self):
        """Of a variant that blocks and one that hampers, the first is the cause."""
        assert self.block("shy", "mute").barriers == ("mute:usual",)
        assert self.reason("shy", "mute").barriers == ("mute:usual",)
        assert self.reason("shy").barriers == ("shy:usual",)

    def test_staff_who_found_less_than_any_variant_says_are_the_cause(self):
        """A hampering variant is not blamed for what was found in conversation."""
        blocked = {"speak": "blocked"}

        assert self.block("shy", levels=blocked).barriers == ("other",)
        assert self.reason("shy", levels=blocked).barriers == ("other",)
        assert self.reason(levels=blocked).barriers == ("other",)

    def test_staff_who_found_what_a_variant_says_add_nothing(self):
        """Where a variant explains the level by itself, no other cause is named."""
        assert self.block("mute", levels={"speak": "blocked"}).barriers == ("mute:usual",)
        assert self.block("mute", levels={"speak": "hampered"}).barriers == ("mute:usual",)

    def test_a_reason_says_what_the_barriers_leave(self):
        """The level without any measure stands beside the barriers behind it."""
        assert self.reason("shy", "mute").leaves is Level.BLOCKED
        assert self.reason("shy").leaves is Level.HAMPERED

    def test_the_graph_gives_each_variant_its_own_level(self):
        """A variant impairs to the level that the knowledge says."""
        graph = self.route("shy", "mute").graph()

        assert sorted(graph.in_edges("capability:speak", data=True)) == [
            ("measure:voice", "capability:speak", {"kind": "restores", "level": Level.ABLE}),
            (
                "variant:mute:usual",
                "capability:speak",
                {"kind": "impairs", "level": Level.BLOCKED},
            ),
        ]

    def test_the_graph_has_no_variant_for_what_staff_established(self):
        """What was found in conversation comes from the situation itself."""
        graph = self.route("shy", levels={"speak": "blocked"}).graph()

        assert not [node for node in graph if node.startswith("variant:")]
        assert graph.nodes["situation:levels"] == {"kind": "situation", "id": "levels"}
        assert graph.get_edge_data("situation:levels", "capability:speak") == {
            0: {"kind": "established", "level": Level.BLOCKED}
        }


class TestSameId:
    """A channel and a measure may have the same id."""

    def test_reasons_and_edges_tell_them_apart(self):
        """The measure keeps its reason, and the graph has an edge to each that is served."""
        catalogue = small_catalogue(
            barriers={"mute": {"speak": Level.BLOCKED, "walk": Level.BLOCKED}},
            channels={"desk": {"speak": Demand.FULL, "walk": Demand.FULL}},
            measures={
                "desk": {
                    "on": ("desk",),
                    "requires": (Alternative(levels=FrozenMap({"speak": Demand.LIGHT})),),
                    "sets": {"walk": Level.ABLE},
                },
                "voice": {"on": ("desk",), "sets": {"speak": Level.ABLE}},
            },
        )
        (route,) = plan_of(catalogue, offer("desk", "voice"), "mute").routes
        told = [(one.measure, one.serves, one.serves_channel) for one in route.reasons]
        serves = [
            edge for *edge, kind in sorted(route.graph().edges(data="kind")) if kind == "serves"
        ]

        assert told == [("desk", ("desk",), True), ("voice", ("desk", "desk"), True)]
        assert serves == [
            ["capability:speak", "channel:desk"],
            ["capability:speak", "measure:desk"],
            ["capability:walk", "channel:desk"],
        ]

    def test_only_the_measure_may_be_served(self):
        """What the channel does not ask is not said to serve it."""
        catalogue = small_catalogue(
            barriers={"mute": {"speak": Level.BLOCKED, "walk": Level.BLOCKED}},
            channels={"desk": {"walk": Demand.FULL}},
            measures={
                "desk": {
                    "on": ("desk",),
                    "requires": (Alternative(levels=FrozenMap({"speak": Demand.LIGHT})),),
                    "sets": {"walk": Level.ABLE},
                },
                "voice": {"on": ("desk",), "sets": {"speak": Level.ABLE}},
            },
        )
        (route,) = plan_of(catalogue, offer("desk", "voice"), "mute").routes
        (reason,) = (one for one in route.reasons if one.measure == "voice")

        assert (reason.serves, reason.serves_channel) == (("desk",), False)
        assert list(route.graph().successors("capability:speak")) == ["measure:desk"]


class TestGains:
    """Each measure is told to do what it does, and no more."""

    def test_what_raises_begins_where_another_measure_ended(self):
        """Raising never works from blocked, and is not told to; the barrier stays named."""
        catalogue = small_catalogue(
            barriers={"mute": {"speak": Level.BLOCKED}},
            channels={"desk": {"speak": Demand.FULL}},
            measures={
                "set": {"on": ("desk",), "sets": {"speak": Level.HAMPERED}},
                "up": {"on": ("desk",), "raises": ("speak",)},
            },
        )
        route = plan_of(catalogue, offer("set", "up"), "mute").routes[0]
        last = route.reasons[-1]

        assert [(one.measure, one.from_, one.to) for one in route.reasons] == [
            ("set", Level.BLOCKED, Level.HAMPERED),
            ("up", Level.HAMPERED, Level.ABLE),
        ]
        assert (last.barriers, last.leaves) == (("mute:usual",), Level.BLOCKED)
        assert "possible with effort because of" in last.text.en

    def test_nothing_is_raised_that_works_in_full(self):
        """Where one measure makes it go well, another is not told to raise it."""
        catalogue = small_catalogue(
            barriers={"mute": {"speak": Level.BLOCKED, "walk": Level.BLOCKED}},
            channels={"desk": {"speak": Demand.FULL, "walk": Demand.FULL}},
            measures={
                "set": {"on": ("desk",), "sets": {"speak": Level.ABLE}},
                "up": {"on": ("desk",), "sets": {"walk": Level.ABLE}, "raises": ("speak",)},
            },
        )
        (route,) = plan_of(catalogue, offer("set", "up"), "mute").routes

        assert [(one.measure, one.capability) for one in route.reasons] == [
            ("set", "speak"),
            ("up", "walk"),
        ]

    def test_only_who_asks_for_more_is_served(self):
        """A raise does not serve the measure that could work before it."""
        catalogue = small_catalogue(
            barriers={"mute": {"speak": Level.BLOCKED, "walk": Level.BLOCKED}},
            channels={"desk": {"speak": Demand.FULL, "walk": Demand.FULL}},
            measures={
                "lift": {
                    "on": ("desk",),
                    "requires": (Alternative(levels=FrozenMap({"speak": Demand.LIGHT})),),
                    "sets": {"walk": Level.ABLE},
                },
                "set": {"on": ("desk",), "sets": {"speak": Level.HAMPERED}},
                "up": {"on": ("desk",), "raises": ("speak",)},
            },
        )
        plan = plan_of(catalogue, offer("lift", "set", "up"), "mute")
        (route,) = (one for one in plan.routes if one.ease is zp.Ease.COMFORTABLE)

        assert {(one.measure, one.capability): one.serves for one in route.reasons} == {
            ("lift", "walk"): ("desk",),
            ("set", "speak"): ("desk", "lift"),
            ("up", "speak"): ("desk",),
        }
