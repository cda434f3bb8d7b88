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
