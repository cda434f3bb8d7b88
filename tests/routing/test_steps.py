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


def plan_of(catalogue, offer, *barriers, **given):
    situation = zp.Situation(barriers=barriers, **given)
    return zp.RuleEngine(catalogue).plan(situation, offer=offer)


def takes(capability, demand):
    return (Alternative(levels=FrozenMap({capability: demand})),)


def test_what_raises_counts_again_after_what_sets():
    """A measure that needs what was set late and then raised comes last, and is not lost."""
    catalogue = small_catalogue(
        barriers={"all": dict.fromkeys(("hear", "speak", "walk"), Level.BLOCKED)},
        channels={"desk": {"walk": Demand.FULL}},
        measures={
            "a-raise": {"on": ("desk",), "raises": ("speak",)},
            "b-first": {"on": ("desk",), "sets": {"hear": Level.ABLE}},
            "c-second": {
                "on": ("desk",),
                "requires": takes("hear", Demand.FULL),
                "sets": {"speak": Level.HAMPERED},
            },
            "d-last": {
                "on": ("desk",),
                "requires": takes("speak", Demand.FULL),
                "sets": {"walk": Level.ABLE},
            },
        },
    )
    offer = Offer(
        channels=[OfferedChannel(entry="desk", channel="desk")],
        measures=[OfferedMeasure(entry=one, measure=one) for one in catalogue.measures],
    )
    (route,) = plan_of(catalogue, offer, "all").routes

    assert [one.id for one in route.steps] == ["a-raise", "b-first", "c-second", "d-last", "desk"]


class TestEntries:
    """Steps keep the words of the authority."""

    CATALOGUE = small_catalogue(
        channels={"desk": {"speak": Demand.FULL}, "phone": {"speak": Demand.FULL}}
    )
    SECOND = OfferedChannel(entry="second", channel="desk", ends=False)
    PHONES = tuple(
        OfferedChannel(entry=one, channel="phone", ends=False) for one in ("bell", "buzz")
    )

    def route(self, *doors):
        via = tuple(one.entry for one in doors)
        first = OfferedChannel(entry="first", channel="desk", arranged_via=via)
        (route,) = plan_of(self.CATALOGUE, Offer(channels=[first, *doors], measures=[])).routes
        return route

    def arranged(self, *doors):
        graph = self.route(*doors).graph()
        return sorted(edge for *edge, kind in graph.edges(data="kind") if kind == "arranged-via")

    def test_a_step_says_which_entry_and_through_which(self):
        """Of two counters, the step says which one is asked for at which."""
        arrange, contact = self.route(self.SECOND, *self.PHONES).steps

        assert (arrange.id, arrange.entry, contact.entry) == ("desk", "first", "first")
        assert arrange.via == ("desk", "phone")
        assert arrange.via_entries == FrozenMap(
            {"second": "desk", "bell": "phone", "buzz": "phone"}
        )
        assert contact.via_entries == FrozenMap()

    def test_two_counters_are_two_nodes(self):
        """No channel is arranged through itself: the other counter has a node of its own."""
        graph = self.route(self.SECOND).graph()

        assert self.arranged(self.SECOND) == [["channel:desk", "entry:second"]]
        assert graph.nodes["entry:second"] == {"kind": "channel", "id": "desk", "entry": "second"}

    def test_one_entry_of_another_channel_is_that_channel(self):
        """Where the channel is enough to tell it apart, its node is that of the knowledge."""
        assert self.arranged(self.PHONES[0]) == [["channel:desk", "channel:phone"]]

    def test_two_entries_of_another_channel_are_two_nodes(self):
        """Two telephone numbers are two ways to ask."""
        assert self.arranged(*self.PHONES) == [
            ["channel:desk", "entry:bell"],
            ["channel:desk", "entry:buzz"],
        ]

    def test_help_that_is_asked_for_where_one_goes(self):
        """A measure is arranged through the route's own channel, also when both share an id."""
        catalogue = small_catalogue(
            barriers={"mute": {"walk": Level.BLOCKED}},
            channels={"desk": {"walk": Demand.FULL}, "phone": {"speak": Demand.FULL}},
            measures={"desk": {"on": ("desk",), "sets": {"walk": Level.ABLE}}},
        )
        offer = Offer(
            channels=[
                OfferedChannel(entry="first", channel="desk"),
                OfferedChannel(entry="bell", channel="phone", ends=False),
            ],
            measures=[OfferedMeasure(entry="lift", measure="desk", arranged_via=("bell",))],
        )
        (route,) = plan_of(catalogue, offer, "mute").routes

        assert [one.entry for one in route.steps] == ["lift", "lift", "first"]
        assert route.graph().has_edge("measure:desk", "channel:phone")
        assert not route.graph().has_edge("channel:desk", "channel:phone")
