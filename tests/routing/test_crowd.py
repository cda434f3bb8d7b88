# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import random
from collections import Counter
from pathlib import Path

import pytest

import zorgplicht as zp
from zorgplicht.model.channel import Audience
from zorgplicht.routing.alphabet import alphabet_of
from zorgplicht.routing.columns import all_combinations, columns_of, repeat
from zorgplicht.routing.crowd import Who, crowd_of
from zorgplicht.routing.hall import Hall
from zorgplicht.routing.program import Program


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


random_knowledge = load("random_knowledge")

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
QUALITIES = [(easy, certain) for easy in (False, True) for certain in (False, True)]
PEOPLE = 12


def case(seed: int):
    """An engine, an offer, what all share, and for each person the variants that he has."""
    rng = random.Random(f"crowd {seed}")
    catalogue = CATALOGUE if seed % 4 == 3 else random_knowledge.rich_catalogue(rng)
    engine = ENGINE if catalogue is CATALOGUE else zp.RuleEngine(catalogue)
    many = catalogue is CATALOGUE
    offer = random_knowledge.rich_offer(
        rng, catalogue, channels=10 if many else 6, measures=25 if many else 8
    )
    shared = {
        "audience": rng.choices(list(Audience), [4, 1])[0],
        "groups": [one for one in catalogue.target_groups if rng.random() < 0.3],
        "facts": {fact: rng.random() < 0.6 for fact in catalogue.facts if rng.random() < 0.5},
    }
    people = [
        rng.sample(engine.variants, rng.randint(0, min(4, len(engine.variants))))
        for _ in range(PEOPLE)
    ]
    return engine, offer, shared, people


def crowd_before(engine, offer, shared, people, *, certain: bool):
    """These people before the offer, as a crowd."""
    alphabet = alphabet_of(engine.knowledge)
    hall = Hall(Program(engine.knowledge, alphabet, offer))
    facts = [fact for fact in alphabet.facts if shared["facts"].get(fact, not certain)]
    who = Who(shared["audience"], alphabet.members(shared["groups"]), alphabet.true(facts))
    columns = [
        sum(1 << place for place, mine in enumerate(people) if variant in mine)
        for variant in engine.variants
    ]
    return hall, crowd_of(hall, engine.variants, columns, len(people), who)


class TestCrowd:
    @pytest.mark.parametrize("batch", range(4))
    def test_who_can_use_a_channel_has_a_route_on_it(self, batch):
        """Each person, channel and quality by itself is as planning says."""
        seen = Counter()
        for seed in range(batch * 40, (batch + 1) * 40):
            engine, offer, shared, people = case(seed)
            routes = [
                engine.minimal_routes(zp.Situation(barriers=mine, **shared), offer=offer)
                for mine in people
            ]
            for easy, certain in QUALITIES:
                hall, crowd = crowd_before(engine, offer, shared, people, certain=certain)
                for channel in hall.program.ends["transaction"]:
                    entry = channel.offered.entry
                    expected = [
                        any(
                            one.entry == entry
                            and (one.ease == "comfortable" or not easy)
                            and not (one.conditions and certain)
                            for one in theirs
                        )
                        for theirs in routes
                    ]
                    found = crowd.usable([channel.index], comfortable=easy)

                    assert found < 1 << PEOPLE
                    assert [bool(found >> n & 1) for n in range(PEOPLE)] == expected, seed
                    seen.update((easy, certain, one) for one in expected)
        assert all(seen[(*quality, one)] > 100 for quality in QUALITIES for one in (True, False))

    @pytest.mark.parametrize("batch", range(2))
    def test_who_can_use_any_channel_has_a_route(self, batch):
        """All channels together are `has_route`, and what is known for certain is never more."""
        for seed in range(1000 + batch * 40, 1000 + (batch + 1) * 40):
            engine, offer, shared, people = case(seed)
            asked = [zp.Situation(barriers=mine, **shared) for mine in people]
            hall, crowd = crowd_before(engine, offer, shared, people, certain=False)
            _, sure = crowd_before(engine, offer, shared, people, certain=True)
            ends = [channel.index for channel in hall.program.ends["transaction"]]

            found = crowd.usable(ends)

            expected = [engine.has_route(one, offer=offer) for one in asked]
            assert [bool(found >> n & 1) for n in range(PEOPLE)] == expected, seed
            assert not sure.usable(ends) & ~found
            assert not crowd.usable(ends, comfortable=True) & ~found

    def test_a_person_is_alone_in_a_crowd(self):
        """Nobody's answer depends on who else is there, or on where he stands."""
        for seed in range(40):
            engine, offer, shared, people = case(seed)
            order = list(range(PEOPLE))
            random.Random(seed).shuffle(order)
            hall, crowd = crowd_before(engine, offer, shared, people, certain=False)
            other = [people[place] for place in order]
            _, shuffled = crowd_before(engine, offer, shared, other, certain=False)
            ends = [channel.index for channel in hall.program.ends["transaction"]]

            one, two = crowd.usable(ends), shuffled.usable(ends)

            assert [one >> place & 1 for place in order] == [
                two >> place & 1 for place in range(PEOPLE)
            ], seed

    def test_what_matters_is_all_that_matters(self):
        """A route on a channel is there with only what can matter to that channel."""
        for seed in range(40):
            engine, offer, shared, people = case(seed)
            hall, crowd = crowd_before(engine, offer, shared, people, certain=False)
            for channel in hall.program.channels:
                measures, channels = hall.matters[channel.index]
                there = [
                    one if channels >> place & 1 else 0 for place, one in enumerate(crowd.there)
                ]
                allowed = [
                    one if measures >> place & 1 else 0 for place, one in enumerate(crowd.allowed)
                ]
                part = type(crowd)(hall, crowd.size, have=crowd.have, allowed=allowed, there=there)

                assert part.usable([channel.index]) == crowd.usable([channel.index]), seed


class TestColumns:
    @pytest.mark.parametrize("count", range(8))
    def test_all_combinations_has_each_of_them_once(self, count):
        """Combination number m has thing i when bit i of m is set."""
        columns = all_combinations(count)

        assert len(columns) == count
        for number in range(1 << count):
            assert [one >> number & 1 for one in columns] == [
                number >> thing & 1 for thing in range(count)
            ]
        assert all(one < 1 << (1 << count) for one in columns)

    @pytest.mark.parametrize("length", [0, 1, 7, 8, 9, 64, 100])
    def test_columns_of_turns_masks_over(self, length):
        """Place p of column t is bit t of mask p."""
        rng = random.Random(length)
        masks = [rng.getrandbits(11) for _ in range(length)]

        columns = columns_of(masks, 11)

        assert [
            sum((column >> place & 1) << thing for thing, column in enumerate(columns))
            for place in range(length)
        ] == masks
        assert all(one < 1 << length for one in columns)

    def test_repeat_repeats_a_column(self):
        """A column times it is that column so often, each at its own place."""
        for times in range(5):
            for width in range(1, 6):
                for column in range(1 << width):
                    repeated = column * repeat(times, width)
                    text = f"{column:0{width}b}" * times
                    assert repeated == int(text or "0", 2)
