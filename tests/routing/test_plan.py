# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Alternative, Help, Horizon
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.model.route import StepKind


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


small_catalogue = load("small_knowledge").small_catalogue

FACTS = ("f", "g", "h")


def where(*facts, **levels):
    return Alternative(levels=FrozenMap(levels), facts=facts)


class TestRepresented:
    """Routes in which somebody acts in the person's place."""

    DESK = OfferedChannel(entry="desk", channel="desk")
    FORM = OfferedChannel(entry="form", channel="form", ends=False)
    PROXY = OfferedMeasure(entry="proxy", measure="proxy")

    def routes(self, *channels, proxy=PROXY, horizon=Horizon.NOW, facts=None, **effect):
        catalogue = small_catalogue(
            barriers={"all": dict.fromkeys(("speak", "type"), Level.BLOCKED)},
            channels={"desk": {"speak": Demand.FULL}, "form": {"type": Demand.FULL}},
            measures={
                "proxy": {"help": Help.REPRESENT, **effect},
                "open-desk": {"opens": "desk", "requires": (where("f"), where("g"))},
            },
            facts=FACTS,
        )
        measures = {
            **catalogue.measures,
            "proxy": attrs.evolve(catalogue.measures["proxy"], horizon=horizon),
        }
        catalogue = attrs.evolve(catalogue, measures=FrozenMap(measures))
        offer = Offer(channels=channels, measures=[proxy])
        situation = zp.Situation(barriers=["all"], facts=facts or {})
        return zp.RuleEngine(catalogue).plan(situation, offer=offer).routes

    def conditions(self, *channels, **given):
        return sorted(one.conditions for one in self.routes(*channels, **given))

    def test_one_can_act_everywhere_unless_the_catalogue_says_where(self):
        """A measure without channels of its own works on every channel, another on those."""
        form = attrs.evolve(self.FORM, ends=True)

        assert [one.entry for one in self.routes(self.DESK, form)] == ["desk", "form"]
        assert [one.entry for one in self.routes(self.DESK, form, on=("form",))] == ["form"]

    def test_one_can_act_only_where_the_offer_says(self):
        """The authority may allow it on some of its channels only."""
        form = attrs.evolve(self.FORM, ends=True)
        proxy = attrs.evolve(self.PROXY, on=("form",))

        assert [one.entry for one in self.routes(self.DESK, form, proxy=proxy)] == ["form"]

    def test_one_who_is_there_in_the_long_run_is_no_route(self):
        """A representative who must be appointed by a court does not help today."""
        assert self.routes(self.DESK, horizon=Horizon.LONG) == ()

    def test_the_representative_asks_for_what_must_be_arranged(self):
        """Both the channel and the representation are asked for where the person cannot."""
        desk = attrs.evolve(self.DESK, arranged_via=("form",))
        proxy = attrs.evolve(self.PROXY, arranged_via=("form",))
        (route,) = self.routes(desk, self.FORM, proxy=proxy)

        assert [(one.kind, one.id, one.via) for one in route.steps] == [
            (StepKind.ARRANGE, "proxy", ("form",)),
            (StepKind.SUPPORT, "proxy", ()),
            (StepKind.ARRANGE, "desk", ("form",)),
            (StepKind.CONTACT, "desk", ()),
        ]

    def test_every_way_to_be_represented_is_told(self):
        """Each minimal set of unknown facts makes a route of its own; a false one makes none."""
        ways = (where("f"), where("g"), where("f", "h"))

        assert self.conditions(self.DESK, requires=ways) == [("f",), ("g",)]
        assert self.conditions(self.DESK, requires=ways, facts={"f": False}) == [("g",)]
        assert self.conditions(self.DESK, requires=ways, facts={"f": True}) == [()]
        assert not self.routes(self.DESK, requires=ways, facts={"f": False, "g": False})

    def test_what_opens_the_channel_is_a_condition(self):
        """A channel that is there for some people only is so through a representative."""
        desk = attrs.evolve(self.DESK, opened_by="open-desk")

        assert self.conditions(desk) == [("f",), ("g",)]
        assert self.conditions(desk, requires=(where("h"),)) == [("f", "h"), ("g", "h")]
        assert self.conditions(desk, requires=(where("f"),)) == [("f",)]
        assert self.conditions(desk, facts={"f": False, "g": True}) == [()]
        assert not self.routes(desk, facts={"f": False, "g": False})

    @pytest.mark.parametrize("by", ["channel", "measure"])
    def test_what_opens_an_entry_is_a_condition(self, by):
        """What can be asked for where a fact holds is there on that condition."""
        door = attrs.evolve(self.DESK, entry="door", opened_by="open-desk", ends=False)
        form, proxy = attrs.evolve(self.FORM, ends=True), self.PROXY
        if by == "channel":
            form = attrs.evolve(form, arranged_via=("door",))
        else:
            proxy = attrs.evolve(proxy, arranged_via=("door",))

        assert self.conditions(form, door, proxy=proxy) == [("f",), ("g",)]
        assert self.conditions(form, door, proxy=proxy, facts={"f": True}) == [()]
        assert not self.routes(form, door, proxy=proxy, facts={"f": False, "g": False})
