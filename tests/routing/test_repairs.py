# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import random
from itertools import combinations
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.channel import Purpose
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Alternative
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.routing import repairs as module


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


random_knowledge = load("random_knowledge")
small_knowledge = load("small_knowledge")

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
DESK = Offer(channels=[OfferedChannel(entry="balie", channel="counter")], measures=[])


def knowledge(barriers, measures, asks):
    """One channel, and barriers that each block a part of what it asks."""
    return small_knowledge.small_catalogue(
        barriers={
            id_: dict.fromkeys(losses.split(), Level.BLOCKED) for id_, losses in barriers.items()
        },
        channels={"counter": dict.fromkeys(asks.split(), Demand.LIGHT)},
        measures={
            id_: {
                "on": ("counter",),
                "sets": dict.fromkeys(gives.split(), Level.ABLE),
                "requires": (Alternative(levels=FrozenMap({needs: Demand.LIGHT})),)
                if needs
                else (),
            }
            for id_, (gives, needs) in measures.items()
        },
    )


def advice(engine, offer=DESK, **about):
    return engine.coverage(offer, **about).services[0]


def added(service):
    return {one.add for one in service.repairs}


class TestSmallest:
    def test_what_closes_all_holds_nothing_superfluous(self):
        """Where two measures close both gaps, a third one beside them is not told."""
        service = advice(
            zp.RuleEngine(
                knowledge(
                    {"one": "x z", "two": "y z"},
                    {"a": ("x", ""), "b": ("x y", "z"), "c": ("z", "")},
                    "x y",
                )
            )
        )

        assert service.gaps == (("one:usual",), ("two:usual",))
        assert {one.add: one.closes_all for one in service.repairs} == {
            ("a",): False,
            ("b", "c"): True,
        }

    def test_something_may_be_superfluous_in_every_union(self):
        """Also where no smaller one is told already, what can be left out is left out."""
        engine = zp.RuleEngine(
            knowledge(
                {"one": "x v w", "two": "y v", "three": "z w"},
                {
                    "a": ("x", ""),
                    "b": ("v", ""),
                    "c": ("w", ""),
                    "e": ("y", "v"),
                    "f": ("z x", "w"),
                },
                "x y z",
            )
        )
        service = advice(engine)

        assert len(service.gaps) == 3
        assert [one.add for one in service.repairs if one.closes_all] == [("b", "c", "e", "f")]

    @pytest.mark.parametrize("seed", range(60))
    def test_nothing_can_be_left_out(self, seed):
        """On random knowledge, each repair with one thing less closes less."""
        rng = random.Random(f"repairs {seed}")
        catalogue = random_knowledge.rich_catalogue(rng)
        engine = zp.RuleEngine(catalogue)
        offer = random_knowledge.rich_offer(rng, catalogue, channels=2, measures=2)
        service = advice(engine, offer)

        for repair in rng.sample(service.repairs, min(4, len(service.repairs))):
            for less in combinations(repair.add, len(repair.add) - 1):
                closes = closed_by(engine, catalogue, offer, less, service)
                assert set(closes) < set(repair.closes), (repair, less)

    def test_without_gaps_there_is_nothing_to_add(self):
        """An offer that has no gap gets no repair, not even an empty one."""
        service = advice(ENGINE, zp.offer_everything(CATALOGUE))

        assert service.gaps == ()
        assert service.repairs == ()
        assert service.repairs_complete


def closed_by(engine, catalogue, offer, add, service):
    """The gaps that have a route when some channels and measures are offered as well."""
    repaired = attrs.evolve(
        offer,
        channels=[
            *offer.channels,
            *(
                OfferedChannel(
                    entry=f"+{one}", channel=one, audience=catalogue.channels[one].audience
                )
                for one in add
                if one in catalogue.channels
            ),
        ],
        measures=[
            *offer.measures,
            *(
                OfferedMeasure(entry=f"+{one}", measure=one)
                for one in add
                if one in catalogue.measures
            ),
        ],
    )
    return [
        gap
        for gap in service.gaps
        if engine.has_route(
            zp.Situation(barriers=gap, audience=service.audience[0]), offer=repaired
        )
    ]


class TestArrangedVia:
    def test_what_is_there_need_not_be_added_again(self):
        """A taxi that is ordered over the phone needs the phone only, where it is on offer."""
        catalogue = small_knowledge.small_catalogue(
            barriers={"far": {"travel": Level.BLOCKED}},
            channels={"counter": {"travel": Demand.LIGHT}, "phone": {"speak": Demand.LIGHT}},
            measures={"taxi": {"on": ("counter",), "sets": {"travel": Level.ABLE}}},
        )
        phone = attrs.evolve(catalogue.channels["phone"], purposes=(Purpose.QUESTION,))
        graph = zp.build_graph(
            attrs.evolve(catalogue, channels=FrozenMap({**catalogue.channels, "phone": phone}))
        )
        graph.add_edge("measure:taxi", "channel:phone", kind="arranged-via")
        offer = attrs.evolve(DESK, measures=[OfferedMeasure(entry="taxibus", measure="taxi")])

        service = advice(zp.RuleEngine.from_graph(graph), offer)

        assert service.gaps == (("far:usual",),)
        assert added(service) == {("phone",)}
        assert added(advice(zp.RuleEngine.from_graph(graph))) == {("phone", "taxi")}


def four_at_once():
    """Who is blocked in four ways, with a measure for each."""
    return knowledge({"all": "p q r s"}, {f"for-{one}": (one, "") for one in "pqrs"}, "p q r s")


class TestComplete:
    def test_more_than_three_things_were_not_looked_for(self):
        """No repair is told where four things are needed, and that is no "there is none"."""
        service = advice(zp.RuleEngine(four_at_once()))

        assert service.gaps == (("all:usual",),)
        assert service.repairs == ()
        assert not service.repairs_complete

    def test_what_nothing_closes_is_complete(self):
        """Where all that the catalogue has closes nothing, there is nothing to find."""
        one_short = attrs.evolve(
            four_at_once(), measures=FrozenMap(dict(list(four_at_once().measures.items())[:3]))
        )
        service = advice(zp.RuleEngine(one_short))

        assert service.gaps == (("all:usual",),)
        assert service.repairs == ()
        assert service.repairs_complete

    @pytest.mark.parametrize("limit", ["MOST_TRIED", "MOST_TOLD", "_MOST_UNIONS"])
    def test_a_limit_that_was_hit_is_told(self, limit, monkeypatch):
        """Too many to try, to follow or to tell: then the list is not complete."""
        engine = zp.RuleEngine(
            knowledge(
                {"one": "x", "two": "y z"},
                {"a": ("x", ""), "b": ("x", ""), "c": ("y", ""), "d": ("z", "")},
                "x y z",
            )
        )
        complete = advice(engine)

        assert complete.repairs_complete
        assert len(complete.repairs) == 5
        monkeypatch.setattr(module, limit, {"MOST_TRIED": 9, "MOST_TOLD": 4}.get(limit, 1))
        cut = advice(engine)
        assert not cut.repairs_complete
        assert added(cut) < added(complete)

    def test_limits_that_are_just_enough_are_not_told(self, monkeypatch):
        """As many as there may be is not too many."""
        engine = zp.RuleEngine(knowledge({"one": "x"}, {"a": ("x", ""), "b": ("x", "")}, "x"))
        monkeypatch.setattr(module, "MOST_TRIED", 3)
        monkeypatch.setattr(module, "MOST_TOLD", 2)
        monkeypatch.setattr(module, "_MOST_UNIONS", 2)

        assert advice(engine).repairs_complete
        assert added(advice(engine)) == {("a",), ("b",)}

    def test_nobody_looked(self):
        """Without advice the list is empty because nobody looked."""
        assert not advice(ENGINE, DESK, advise=False).repairs_complete
