# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import random
from collections import Counter
from itertools import chain, combinations
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.channel import Audience
from zorgplicht.model.impact import ServiceImpact, Shift
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Alternative
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.routing import coverage as coverage_module


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


brute_force = load("brute_force")
random_knowledge = load("random_knowledge")
small_knowledge = load("small_knowledge")

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
NO_ROUTE = 4
"""The quality of who has no route; 0 is the best."""


def subsets(things):
    return chain.from_iterable(combinations(things, size) for size in range(len(things) + 1))


def shift(found) -> Shift:
    minimal = [one for one in found if not any(set(other) < set(one) for other in found)]
    return Shift(
        minimal=tuple(sorted(minimal, key=lambda one: (len(one), one))), combinations=len(found)
    )


def quality(engine, offer, barriers, audience, about) -> int:
    """How good the best route is: comfortable counts first, then unconditional."""
    if audience not in offer.audience:
        return NO_ROUTE
    situation = zp.Situation(barriers=barriers, audience=audience, **about)
    return min(
        (
            2 * (route.ease == "difficult") + bool(route.conditions)
            for route in engine.minimal_routes(situation, offer=offer)
        ),
        default=NO_ROUTE,
    )


def by_planning(engine, old, new, variants, **about):
    """The impact, by planning each combination before and after."""
    told = []
    for service, before in {one.service: one for one in old}.items():
        after = {one.service: one for one in new}.get(service)
        if after is None:
            continue
        alike = {}
        for audience in Audience:
            if audience not in {*before.audience, *after.audience}:
                continue
            pairs = {
                one: tuple(
                    quality(engine, offer, one, audience, about) for offer in (before, after)
                )
                for one in subsets(variants)
            }

            def of(holds, pairs=pairs):
                return shift([one for one, pair in pairs.items() if holds(*pair)])

            part = ServiceImpact(
                service=service,
                audience=(),
                lost=of(lambda was, is_: was < NO_ROUTE == is_),
                harder=of(lambda was, is_: was < is_ < NO_ROUTE),
                easier=of(lambda was, is_: is_ < was < NO_ROUTE),
                gained=of(lambda was, is_: is_ < NO_ROUTE == was),
            )
            alike.setdefault(part, []).append(audience)
        told += [attrs.evolve(part, audience=tuple(some)) for part, some in alike.items()]
    return tuple(told)


def changed(rng: random.Random, offer: Offer) -> Offer:
    """The offer with something less or something else, as a policy changes."""
    return attrs.evolve(
        offer,
        channels=[
            attrs.evolve(one, ends=one.ends and rng.random() < 0.9)
            for one in offer.channels
            if rng.random() < 0.9
        ],
        measures=[one for one in offer.measures if rng.random() < 0.6],
        audience=rng.choice([tuple(Audience)] * 4 + [tuple(Audience)[:1]]),
    )


def services(rng: random.Random, offer: Offer, names) -> list[Offer]:
    return [attrs.evolve(changed(rng, offer), service=name) for name in names]


class TestExact:
    @pytest.mark.parametrize("batch", range(2))
    def test_equals_planning_every_combination(self, batch):
        """On random knowledge the answers are those of planning each combination twice."""
        seen = Counter()
        for seed in range(batch * 36, (batch + 1) * 36):
            rng = random.Random(f"impact {seed}")
            # Plain knowledge has more routes, rich knowledge more corners.
            plain = seed % 2
            catalogue = (
                random_knowledge.random_catalogue if plain else random_knowledge.rich_catalogue
            )(rng)
            offer = random_knowledge.random_offer if plain else random_knowledge.rich_offer
            engine = zp.RuleEngine(catalogue)
            base = offer(rng, catalogue, channels=8, measures=12)
            other = offer(rng, catalogue, channels=8, measures=12)
            old = services(rng, base, ["one", "two", "three"])
            # Services of another offer contradict: then each of them is looked at alone.
            new = services(rng, rng.choice([base, base, other]), ["two", "three", "four"])
            new += services(rng, other, ["one"])
            variants = sorted(rng.sample(engine.variants, min(4, len(engine.variants))))
            about = {
                "groups": [one for one in catalogue.target_groups if rng.random() < 0.3],
                "facts": {f: rng.random() < 0.5 for f in catalogue.facts if rng.random() < 0.5},
                "purpose": rng.choice(["transaction"] * 5 + ["status"]),
            }

            impact = engine.impact(old, new, barriers=variants, **about)

            assert impact.services == by_planning(engine, old, new, variants, **about), seed
            assert impact.variants == tuple(variants)
            for part in impact.services:
                seen.update(
                    name for name in ("lost", "harder", "easier", "gained") if getattr(part, name)
                )
                seen["apart"] += len(part.audience) == 1
        assert min(seen[n] for n in ("lost", "harder", "easier", "gained", "apart")) >= 3, seen

    @pytest.mark.parametrize("seed", range(3))
    def test_equals_planning_on_the_catalogue(self, seed):
        """On random offers from the shipped catalogue it is the same."""
        rng = random.Random(f"impact {seed}")
        old = random_knowledge.rich_offer(rng, CATALOGUE, channels=8, measures=20)
        new = changed(rng, old)
        variants = sorted(rng.sample(ENGINE.default_variants, 6))

        impact = ENGINE.impact(old, new, barriers=variants)

        assert impact.services == by_planning(ENGINE, [old], [new], variants)
        assert impact.services

    def test_the_way_back_is_the_same_the_other_way_round(self):
        """What a change takes, undoing it gives."""
        for seed in range(40):
            rng = random.Random(f"back {seed}")
            catalogue = random_knowledge.rich_catalogue(rng)
            engine = zp.RuleEngine(catalogue)
            old = random_knowledge.rich_offer(rng, catalogue, channels=5, measures=6)
            new = changed(rng, old)

            there, back = engine.impact(old, new), engine.impact(new, old)

            assert [(x.lost, x.harder, x.easier, x.gained) for x in there.services] == [
                (x.gained, x.easier, x.harder, x.lost) for x in back.services
            ], seed

    def test_equal_offers_change_nothing(self):
        """Nobody is better or worse off when nothing changes."""
        nothing = Shift(minimal=(), combinations=0)
        told = 0
        for seed in range(30):
            rng = random.Random(f"equal {seed}")
            catalogue = random_knowledge.rich_catalogue(rng)
            offers = services(
                rng, random_knowledge.rich_offer(rng, catalogue, 5, 6), ["one", "two"]
            )
            # In another order, and as another object.
            again = [attrs.evolve(one) for one in reversed(offers)]

            for part in zp.RuleEngine(catalogue).impact(offers, again).services:
                assert part.lost == part.harder == part.easier == part.gained == nothing
                told += 1
        assert told > 20


class TestStory:
    """A counter and a form, of which the counter closes."""

    KNOWLEDGE = small_knowledge.small_catalogue(
        barriers={
            "cannot-read": {"read": Level.BLOCKED},
            "far-away": {"travel": Level.BLOCKED},
            "no-computer": {"digital": Level.BLOCKED},
            "slow-reader": {"read": Level.HAMPERED},
        },
        channels={
            "counter": {"travel": Demand.LIGHT},
            "form": {"digital": Demand.FULL, "read": Demand.FULL},
        },
    )
    COUNTER = OfferedChannel(entry="balie", channel="counter")
    FORM = OfferedChannel(entry="formulier", channel="form")
    BOTH = Offer(channels=[COUNTER, FORM], measures=[])
    ONLY_FORM = Offer(channels=[FORM], measures=[])

    def test_who_cannot_use_the_form_loses_the_last_route(self):
        """Exactly those who came to the counter and cannot read or have no computer lose it."""
        engine = zp.RuleEngine(self.KNOWLEDGE)

        (part,) = engine.impact(self.BOTH, self.ONLY_FORM).services

        # Who lives far away had no counter, so nothing that he could use closed.
        assert part.lost == Shift(
            minimal=(("cannot-read:usual",), ("no-computer:usual",)), combinations=6
        )
        assert part.harder == Shift(minimal=(("slow-reader:usual",),), combinations=1)
        assert not part.easier
        assert not part.gained
        assert part.audience == tuple(Audience)

    def test_it_can_be_read_from_the_catalogue(self):
        """With the shipped counter and form: who has what one asks blocked, and the other not."""
        old = Offer(
            channels=[
                OfferedChannel(entry="balie", channel="counter"),
                OfferedChannel(entry="formulier", channel="web-form-secured"),
            ],
            measures=[],
        )
        new = attrs.evolve(old, channels=old.channels[1:])

        def works(channel, barriers):
            situation = zp.Situation(barriers=barriers)
            levels = brute_force.world_of(CATALOGUE, old, situation, ()).levels
            return all(levels[name] > 0 for name in CATALOGUE.channels[channel].asks.levels)

        residents = next(
            one for one in ENGINE.impact(old, new).services if "residents" in one.audience
        )

        expected = [
            one
            for one in subsets(ENGINE.default_variants)
            if works("counter", one) and not works("web-form-secured", one)
        ]
        assert residents.lost == shift(expected)
        assert len(expected) > 100
        assert not residents.gained

    def test_a_counter_that_opens_is_gained(self):
        """The same the other way round: they get a route."""
        engine = zp.RuleEngine(self.KNOWLEDGE)

        (part,) = engine.impact(self.ONLY_FORM, self.BOTH).services

        assert part.gained.combinations == 6
        assert part.easier.minimal == (("slow-reader:usual",),)
        assert not part.lost
        assert not part.harder


def test_comfortable_counts_before_unconditional():
    """Who had a difficult route and now has an easy one on condition is better off."""
    knowledge = small_knowledge.small_catalogue(
        barriers={"shy": {"read": Level.HAMPERED, "speak": Level.BLOCKED}},
        channels={"form": {"read": Demand.FULL}, "counter": {"speak": Demand.FULL}},
        measures={
            "friend": {
                "on": ("counter",),
                "sets": {"speak": Level.ABLE},
                "requires": (Alternative(facts=("has-friend",)),),
            }
        },
        facts=["has-friend"],
    )
    difficult = Offer(channels=[OfferedChannel(entry="formulier", channel="form")], measures=[])
    conditional = Offer(
        channels=[OfferedChannel(entry="balie", channel="counter")],
        measures=[OfferedMeasure(entry="vriend", measure="friend")],
    )
    shy = Shift(minimal=(("shy:usual",),), combinations=1)
    engine = zp.RuleEngine(knowledge)

    (there,) = engine.impact(difficult, conditional).services
    (back,) = engine.impact(conditional, difficult).services

    assert (there.easier, there.harder.combinations) == (shy, 0)
    assert (back.harder, back.easier.combinations) == (shy, 0)


class TestServices:
    def offer(self, service, *channels) -> Offer:
        return Offer(channels=channels, measures=[], service=service)

    def test_services_that_only_one_has_are_left_out(self):
        """A service that stops or begins is not compared with anything."""
        engine = zp.RuleEngine(TestStory.KNOWLEDGE)
        counter, form = TestStory.COUNTER, TestStory.FORM
        old = [self.offer("stops", counter), self.offer("stays", counter)]
        new = [self.offer("begins", form), self.offer("stays", form)]

        impact = engine.impact(old, new)

        assert [one.service for one in impact.services] == ["stays"]
        assert engine.impact(old[:1], new).services == ()
        assert engine.impact([], new).services == ()

    def test_the_order_is_that_of_what_there_was(self):
        """Services come in the order of the old offers."""
        engine = zp.RuleEngine(TestStory.KNOWLEDGE)
        names = ["c", "a", "b"]
        old = [self.offer(one, TestStory.COUNTER) for one in names]
        new = [self.offer(one, TestStory.FORM) for one in sorted(names)]

        assert [one.service for one in engine.impact(old, new).services] == names

    def test_a_service_that_nobody_can_use_is_told_too(self):
        """Every service that both have is in the answer, also when nothing could change."""
        closed = self.offer("closed", attrs.evolve(TestStory.COUNTER, ends=False))

        impact = zp.RuleEngine(TestStory.KNOWLEDGE).impact(closed, closed)

        assert [one.service for one in impact.services] == ["closed"]

    @pytest.mark.parametrize("service", [None, "stays"])
    def test_two_offers_of_one_service_are_refused(self, service):
        """None of several offers of one service is dropped in silence: it is an error."""
        engine = zp.RuleEngine(TestStory.KNOWLEDGE)
        one = self.offer(service, TestStory.COUNTER)
        two = self.offer(service, TestStory.FORM)
        named = "no service in particular" if service is None else "'stays'"

        for old, new in (([one, two], [one]), ([one], [one, two]), ([one, two], [two, two])):
            with pytest.raises(ValueError, match=named):
                engine.impact(old, new)

    def test_every_service_that_comes_twice_is_named(self):
        """All of them are told at once, sorted, and no other."""
        engine = zp.RuleEngine(TestStory.KNOWLEDGE)
        old = [self.offer(one, TestStory.COUNTER) for one in ("b", "a", "c", "a", "b")]

        with pytest.raises(ValueError, match=r"more than one offer for 'a', 'b'$"):
            engine.impact(old, old[:1])

    def test_too_many_variants_are_refused(self, monkeypatch):
        """More than sixteen variants are an error; as many as allowed are not."""
        offer = zp.offer_everything(CATALOGUE)
        with pytest.raises(ValueError, match="16"):
            ENGINE.impact(offer, offer, barriers=ENGINE.variants[:17])
        monkeypatch.setattr(coverage_module, "MOST_IN_A_TABLE", 3)

        assert ENGINE.impact(offer, offer, barriers=ENGINE.variants[:3]).services
        with pytest.raises(ValueError, match="3"):
            ENGINE.impact(offer, offer, barriers=ENGINE.variants[:4])

    def test_unknown_words_are_refused(self):
        """A barrier that does not exist is an error, and so is a channel in either offer."""
        offer = zp.offer_everything(CATALOGUE)
        unknown = Offer(channels=[OfferedChannel(entry="x", channel="contuer")], measures=[])

        with pytest.raises(zp.UnknownIdError, match="low-literacy"):
            ENGINE.impact(offer, offer, barriers=["low-litracy"])
        for pair in ((offer, unknown), (unknown, offer)):
            with pytest.raises(zp.UnknownIdError, match="counter"):
                ENGINE.impact(*pair)
