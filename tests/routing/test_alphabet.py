# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import random
from itertools import product
from pathlib import Path

import attrs

import zorgplicht as zp
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.offer import OfferedMeasure
from zorgplicht.routing.alphabet import Person, alphabet_of
from zorgplicht.routing.person import person_in


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


brute_force = load("brute_force")
random_knowledge = load("random_knowledge")


def knowledges(count: int):
    """Random catalogues with their alphabets, and the shipped one."""
    for seed in range(count):
        rng = random.Random(f"alphabet {seed}")
        catalogue = random_knowledge.rich_catalogue(rng)
        yield rng, catalogue, alphabet_of(zp.RuleEngine(catalogue).knowledge)
    catalogue = zp.load_catalogue()
    yield random.Random(count), catalogue, alphabet_of(zp.RuleEngine(catalogue).knowledge)


class TestLevels:
    def test_levels_come_back_from_their_bits(self):
        """Every way to have every capability is read back as it was written."""
        for rng, catalogue, alphabet in knowledges(40):
            names = sorted(catalogue.capabilities)
            ways = product(Level, repeat=len(names))
            if len(names) > 5:
                ways = ([rng.choice(list(Level)) for _ in names] for _ in range(200))
            for way in ways:
                levels = dict(zip(names, way, strict=True))

                assert alphabet.levels_in(alphabet.levels(levels)) == levels

    def test_a_demand_is_met_by_the_levels_that_meet_it(self):
        """A person has the bits of a demand exactly when the levels meet it."""
        for rng, catalogue, alphabet in knowledges(40):
            names = sorted(catalogue.capabilities)
            for _ in range(30):
                levels = {name: rng.choice(list(Level)) for name in names}
                asked = {
                    one: rng.choice(list(Demand)) for one in rng.sample(names, min(2, len(names)))
                }
                have = alphabet.levels(levels)

                assert bool(alphabet.usable(asked) & ~have) != all(
                    levels[one] > Level.BLOCKED for one in asked
                )
                assert bool(alphabet.comfortable(asked) & ~have) != all(
                    levels[one] >= demand.level for one, demand in asked.items()
                )

    def test_facts_come_back_from_their_bits(self):
        """Any facts that are true are read back, whatever else one has."""
        for rng, catalogue, alphabet in knowledges(40):
            facts = frozenset(one for one in catalogue.facts if rng.random() < 0.5)

            assert alphabet.facts_in(alphabet.true(facts)) == facts
            assert alphabet.facts_in(alphabet.true(facts) | alphabet.able) == facts

    def test_every_word_has_bits_of_its_own(self):
        """No two levels or facts share a bit, and there are no others."""
        for _, catalogue, alphabet in knowledges(40):
            bits = [*alphabet.low.values(), *alphabet.high.values(), *alphabet.facts.values()]

            assert sorted(bits) == [1 << place for place in range(alphabet.size)]
            assert alphabet.able | alphabet.known == (1 << alphabet.size) - 1
            assert not alphabet.able & alphabet.known
            assert set(alphabet.low) == set(alphabet.high) == set(catalogue.capabilities)
            groups = list(alphabet.groups.values())
            assert len(set(groups)) == len(groups)
            assert all(one.bit_count() == 1 for one in groups)


class TestPerson:
    def test_a_person_is_what_barriers_leave(self):
        """Levels, facts and groups of a situation are those of a reading without bits."""
        for rng, catalogue, alphabet in knowledges(60):
            for _ in range(10):
                situation = random_knowledge.rich_situation(rng, catalogue)
                world = brute_force.world_of(catalogue, None, situation, ())

                person = person_in(situation, alphabet)

                assert alphabet.levels_in(person.have) == world.levels
                assert alphabet.facts_in(person.have) == world.facts
                unknown = set(catalogue.facts) - set(situation.facts)
                assert alphabet.facts_in(person.unknown) == unknown
                assert person.groups == alphabet.members(situation.groups)

    def test_who_is_admitted_is_for_whom_it_is(self):
        """A measure admits whom barriers, variants and groups admit, in catalogue and offer."""
        admitted = []
        for rng, catalogue, alphabet in knowledges(60):
            groups = sorted(catalogue.target_groups)
            for _ in range(10):
                situation = random_knowledge.rich_situation(rng, catalogue)
                world = brute_force.world_of(catalogue, None, situation, ())
                person = person_in(situation, alphabet)
                for id_, measure in catalogue.measures.items():
                    if measure.effect is None:
                        continue
                    offered = OfferedMeasure(
                        entry=id_, measure=id_, groups=rng.sample(groups, rng.choice([0, 0, 1]))
                    )
                    mine = not offered.groups or bool(set(offered.groups) & set(situation.groups))

                    found = alphabet.admission(offered, id_).admits(person)

                    assert found == (world.fits(measure.effect) and mine)
                    admitted.append(found)
        assert 100 < sum(admitted) < len(admitted) - 100

    def test_nobody_is_in_a_group_that_does_not_exist(self):
        """What is only for an unknown group is for nobody, not for everybody."""
        for _, catalogue, alphabet in knowledges(3):
            id_ = min(catalogue.measures)
            offered = OfferedMeasure(entry=id_, measure=id_, groups=("nobody",))
            everything = Person(
                alphabet.able, 0, -1, sum(alphabet.groups.values()), zp.Situation().audience
            )

            assert not alphabet.admission(offered, id_).admits(everything)
            both = attrs.evolve(offered, groups=("nobody", *catalogue.target_groups))
            without = attrs.evolve(offered, groups=())
            assert alphabet.admission(both, id_).admits(everything) == (
                alphabet.admission(without, id_).admits(everything)
            )
