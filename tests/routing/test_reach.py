# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The reach of services beside planning every cell of the table.
"""

from __future__ import annotations

import importlib.util
import random
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.channel import Audience
from zorgplicht.model.reach import Reach
from zorgplicht.model.route import RouteKind

_spec = importlib.util.spec_from_file_location(
    "random_knowledge", Path(__file__).parent / "random_knowledge.py"
)
random_knowledge = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(random_knowledge)

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)


def planned(engine, offer, variant, audience, **about):
    """The cell of one variant, as a plan shows it."""
    situation = zp.Situation(barriers=[variant], audience=audience, **about)
    plan = engine.plan(situation, offer=offer)
    routes = [one for one in plan.routes if one.kind is not RouteKind.REPRESENTED]
    sure = [one for one in routes if not one.conditions]
    if not routes:
        return Reach.NO_ROUTE
    if not sure:
        return Reach.CONDITIONAL
    easy = any(one.ease.value == "comfortable" for one in sure)
    return Reach.COMFORTABLE if easy else Reach.DIFFICULT


def by_planning(engine, offer, **about):
    """Every cell of an offer."""
    return {
        (audience, variant): planned(engine, offer, variant, audience, **about)
        for audience in set(offer.audience)
        for variant in engine.variants
    }


def cells(found):
    return {
        (audience, variant): reach
        for part in found
        for audience in part.audience
        for variant, reach in part.variants.items()
    }


@pytest.mark.parametrize("seed", range(120))
def test_it_equals_planning_every_cell_on_random_knowledge(seed):
    """Whatever applies to certain barriers, is restricted, hangs on facts or must be asked for."""
    rng = random.Random(f"reach {seed}")
    catalogue = random_knowledge.random_catalogue(rng)
    engine = zp.RuleEngine(catalogue)
    offer = random_knowledge.random_offer(rng, catalogue, channels=4, measures=5)
    about = {"groups": ["group-0"]} if seed % 2 else {}
    if seed % 3 == 0:
        about["facts"] = {"fact-0": bool(seed % 2)}

    assert cells(engine.reach(offer, **about)) == by_planning(engine, offer, **about)


@pytest.mark.parametrize("name", ["knelpunten", "voorbeeldstad"])
def test_it_equals_planning_every_cell_of_a_policy(name):
    """All services at once give what each gives alone, for residents and businesses."""
    offers = zp.offers_of(zp.read_policy(f"examples/{name}.toml"), CATALOGUE)
    found = ENGINE.reach(offers)
    for offer in offers[:5]:
        own = [part for part in found if part.service == offer.service]

        assert cells(own) == by_planning(ENGINE, offer)


def test_every_answer_comes_by():
    """The examples hold each answer that there is, so that the tests above see them all."""
    names = ("knelpunten", "voorbeeldstad")
    policies = [zp.read_policy(f"examples/{name}.toml") for name in names]
    offers = [zp.offers_of(one, CATALOGUE) for one in policies]
    found = {
        reach for some in offers for part in ENGINE.reach(some) for reach in part.variants.values()
    }

    assert found == set(Reach) - {Reach.UNKNOWN}


def test_those_who_are_served_alike_are_told_together():
    """One answer for residents and businesses; two when a channel is for residents only."""
    offer = zp.offer_everything(CATALOGUE)
    apart = attrs.evolve(
        offer,
        channels=tuple(
            attrs.evolve(one, audience=(Audience.RESIDENTS,)) for one in offer.channels
        ),
    )

    assert [part.audience for part in ENGINE.reach(offer)] == [tuple(Audience)]
    assert [part.audience for part in ENGINE.reach(apart)] == [(one,) for one in Audience]


def test_only_what_was_asked_is_looked_at():
    """A barrier stands for its default variant; what does not exist is refused."""
    offer = zp.offer_everything(CATALOGUE)
    (found,) = ENGINE.reach(offer, barriers=["limited-time", "visual-impairment:low-vision"])
    asked = ["limited-time:works-office-hours", "visual-impairment:low-vision"]

    assert list(found.variants) == asked
    with pytest.raises(zp.UnknownIdError):
        ENGINE.reach(offer, barriers=["tired"])


def test_gravity_orders_all_answers():
    """From comfortable to no route, without ties."""
    gravities = [reach.gravity for reach in Reach]

    assert sorted(gravities) == list(range(len(Reach)))
    assert min(Reach, key=lambda one: one.gravity) is Reach.COMFORTABLE
    assert max(Reach, key=lambda one: one.gravity) is Reach.NO_ROUTE
