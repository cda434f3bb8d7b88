# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Gaps against trying every combination with the engine.
"""

from __future__ import annotations

import importlib.util
import random
from itertools import combinations
from pathlib import Path

import pytest

import zorgplicht as zp
from zorgplicht.model.channel import Purpose
from zorgplicht.model.offer import Offer, OfferedMeasure
from zorgplicht.routing.coverage import Combinations, Scope, transversals
from zorgplicht.routing.program import Program, alphabet_of

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
DEFAULTS = tuple(
    f"{barrier}:{entry.default}" for barrier, entry in CATALOGUE.barriers.items() if entry.default
)


def load(name):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


random_knowledge = load("random_knowledge")


def gaps(engine, offer, variants):
    program = Program(engine.knowledge, alphabet_of(engine.knowledge), offer)
    over = Combinations(program, tuple(variants))
    ends = [channel.entry for channel in offer.channels if channel.ends]
    everything = Scope(allowed=(1 << len(offer.measures)) - 1)
    return over.minimal_combinations(over.closed(ends, Purpose.TRANSACTION, everything))


def gaps_by_trying(engine, offer, variants):
    """Every combination in order of size; those that contain a found gap are left out."""
    found = []
    for size in range(len(variants) + 1):
        for chosen in combinations(sorted(variants), size):
            if any(set(gap) <= set(chosen) for gap in found):
                continue
            if not engine.has_route(zp.Situation(barriers=chosen), offer=offer):
                found.append(chosen)
    return tuple(sorted(found, key=lambda one: (len(one), one)))


@pytest.mark.parametrize("seed", range(40))
def test_equals_all_combinations_of_the_eleven(seed):
    """On random offers of the catalogue: all 2^11 combinations of the default variants."""
    offer = random_knowledge.random_offer(random.Random(seed), CATALOGUE, channels=5, measures=12)

    assert gaps_by_trying(ENGINE, offer, DEFAULTS) == gaps(ENGINE, offer, DEFAULTS)


@pytest.mark.parametrize("seed", range(300))
def test_equals_all_combinations_on_random_knowledge(seed):
    """With several variants of a barrier, entry channels, and measures that apply to some."""
    rng = random.Random(seed)
    catalogue = random_knowledge.random_catalogue(rng)
    engine = zp.RuleEngine(catalogue)
    offer = random_knowledge.random_offer(rng, catalogue, channels=4, measures=6)
    variants = [
        f"{barrier}:{variant}"
        for barrier, entry in catalogue.barriers.items()
        for variant in entry.variants
    ]

    assert gaps_by_trying(engine, offer, variants) == gaps(engine, offer, variants)


def test_the_study_offers_no_route_to_who_speaks_no_dutch():
    """With all that the study found (14 + 4 + others), no Dutch means no route at once."""
    everything = zp.offer_everything(CATALOGUE)
    study = Offer(
        channels=everything.channels,
        measures=tuple(
            OfferedMeasure(entry=id_, measure=id_)
            for id_, measure in CATALOGUE.measures.items()
            if measure.origin != "gap"
        ),
    )

    assert ("language-problem:no-dutch",) in gaps(ENGINE, study, DEFAULTS)
    assert ("language-problem:no-dutch",) not in gaps(ENGINE, everything, DEFAULTS)


@pytest.mark.parametrize("seed", range(50))
def test_transversals_are_minimal_hitting_sets(seed):
    """Against trying all sets of six bits."""
    rng = random.Random(seed)
    family = tuple({rng.randrange(1, 64) for _ in range(rng.randint(0, 5))})
    hitting = [one for one in range(64) if all(one & edge for edge in family)]
    minimal = {
        one for one in hitting if not any(other != one and not other & ~one for other in hitting)
    }

    assert minimal == set(transversals(family))
