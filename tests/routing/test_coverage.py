# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import random
from itertools import chain, combinations
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.channel import Audience
from zorgplicht.model.coverage import Repair, SingleKind
from zorgplicht.model.measure import Origin
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.routing import survey


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


random_knowledge = load("random_knowledge")

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
EVERYTHING = zp.offer_everything(CATALOGUE)
STUDY = Offer(
    channels=EVERYTHING.channels,
    measures=[
        one
        for one in EVERYTHING.measures
        if CATALOGUE.measures[one.measure].origin is not Origin.GAP
    ],
)
NO_DUTCH = ("language-problem:no-dutch",)


def subsets(things):
    return chain.from_iterable(combinations(things, size) for size in range(len(things) + 1))


def minimal(found):
    return tuple(
        sorted(
            (one for one in found if not any(set(other) < set(one) for other in found)),
            key=lambda one: (len(one), one),
        )
    )


def best_quality(engine, offer, combination, **about):
    """The best ease of any route and whether it is certain, by planning; None without one."""
    routes = engine.minimal_routes(zp.Situation(barriers=combination, **about), offer=offer)
    if not routes:
        return None
    easy = any(route.ease is zp.Ease.COMFORTABLE for route in routes)
    return easy, any(not route.conditions for route in routes)


def by_planning(engine, offer, variants, **about):
    """Gaps, difficult and conditional combinations, by asking for each combination apart."""
    found = {one: best_quality(engine, offer, one, **about) for one in subsets(variants)}
    return (
        minimal([one for one, quality in found.items() if quality is None]),
        minimal([one for one, quality in found.items() if quality and not quality[0]]),
        minimal([one for one, quality in found.items() if quality and not quality[1]]),
        sum(quality is None for quality in found.values()),
    )


def told(service):
    return service.gaps, service.difficult, service.conditional, service.closed


def points(service):
    return {(one.name, one.kind): one.opens for one in service.single_points}


class TestExact:
    @pytest.mark.parametrize("seed", range(300))
    def test_equals_planning_everything_on_random_knowledge(self, seed):
        """On random catalogues the answers are those of planning each combination."""
        rng = random.Random(seed)
        catalogue = random_knowledge.random_catalogue(rng)
        engine = zp.RuleEngine(catalogue)
        offer = random_knowledge.random_offer(rng, catalogue, channels=4, measures=5)
        variants = sorted(rng.sample(engine.variants, min(5, len(engine.variants))))
        groups = ["group-0"] if rng.random() < 0.3 else []

        (service, *_) = engine.coverage(
            offer, barriers=variants, groups=groups, advise=False
        ).services

        expected = by_planning(
            engine, offer, variants, groups=groups, audience=service.audience[0]
        )
        assert told(service) == expected

    @pytest.mark.parametrize("seed", range(300))
    def test_asking_equals_the_table(self, seed, monkeypatch):
        """What is found by asking, for many variants, is what the table over all says."""
        rng = random.Random(5000 + seed)
        catalogue = random_knowledge.random_catalogue(rng)
        engine = zp.RuleEngine(catalogue)
        offer = random_knowledge.random_offer(rng, catalogue, channels=4, measures=5)
        table = engine.coverage(offer, barriers=engine.variants)

        monkeypatch.setattr(survey, "MOST_IN_A_TABLE", -1)
        asked = engine.coverage(offer, barriers=engine.variants)

        for one, other in zip(table.services, asked.services, strict=True):
            assert told(one)[:3] == told(other)[:3]
            assert {(x.add, x.closes) for x in one.repairs} == {
                (x.add, x.closes) for x in other.repairs
            }
            assert points(one) == points(other)

    def test_one_more_variant_hides_no_single_point(self):
        """Help for who is both deaf and blind stays a single point when one has to ask."""
        both = ["deaf-or-hard-of-hearing:deaf", "visual-impairment:blind"]
        named = {one.split(":")[0] for one in both}
        others = [one for one in ENGINE.variants if one.split(":")[0] not in named]
        offer = Offer(
            channels=[OfferedChannel(entry="counter", channel="counter")],
            measures=[OfferedMeasure(entry="t", measure="tactile-interpreter")],
        )

        table = ENGINE.coverage(offer, barriers=[*both, *others[:14]]).services[0]
        asked = ENGINE.coverage(offer, barriers=[*both, *others[:15]]).services[0]

        assert points(table)["t", SingleKind.MEASURE] == (tuple(both),)
        assert points(asked)["t", SingleKind.MEASURE] == (tuple(both),)

    @pytest.mark.parametrize("seed", range(8))
    def test_equals_all_combinations_on_the_catalogue(self, seed):
        """On random offers from the shipped catalogue: all 2^11 combinations, one by one."""
        rng = random.Random(9000 + seed)
        offer = random_knowledge.random_offer(
            rng, CATALOGUE, channels=rng.randint(2, 10), measures=rng.randint(0, 30)
        )

        (service, *_) = ENGINE.coverage(offer, advise=False).services

        about = {"audience": service.audience[0]}
        assert told(service) == by_planning(ENGINE, offer, ENGINE.default_variants, **about)

    @pytest.mark.parametrize("seed", range(40))
    def test_equals_has_route_on_the_catalogue(self, seed):
        """On more random offers, with facts known, the gaps are where no route is."""
        rng = random.Random(300 + seed)
        offer = random_knowledge.random_offer(
            rng, CATALOGUE, channels=rng.randint(1, 12), measures=rng.randint(0, 40)
        )
        facts = {fact: rng.random() < 0.5 for fact in CATALOGUE.facts if rng.random() < 0.5}

        service = ENGINE.coverage(offer, facts=facts, advise=False).services[0]

        closed = [
            one
            for one in subsets(ENGINE.default_variants)
            if not ENGINE.has_route(
                zp.Situation(barriers=one, facts=facts, audience=service.audience[0]),
                offer=offer,
            )
        ]
        assert service.closed == len(closed)
        assert service.gaps == minimal(closed)


class TestStudy:
    def test_who_speaks_no_dutch_has_no_route_in_the_study(self):
        """With the measures of the study alone, language is a gap by itself."""
        coverage = ENGINE.coverage(STUDY)

        assert NO_DUTCH in coverage.gaps

    def test_an_interpreter_is_among_the_best_repairs(self):
        """Of all that closes the gap of language, interpreters and staff are on top."""
        coverage = ENGINE.coverage(STUDY, barriers=["language-problem"])
        best = [one.add for one in coverage.repairs[:3]]

        assert ("foreign-language-interpreter",) in best

    def test_the_whole_catalogue_has_no_gap(self):
        """With everything on offer every combination has a route for a resident."""
        (service, *_) = ENGINE.coverage(EVERYTHING, advise=False).services

        assert service.gaps == ()
        assert service.closed == 0


def with_added(offer: Offer, repair) -> Offer:
    return attrs.evolve(
        offer,
        channels=[
            *offer.channels,
            *(
                OfferedChannel(
                    entry=f"+{one}", channel=one, audience=CATALOGUE.channels[one].audience
                )
                for one in repair.channels
            ),
        ],
        measures=[
            *offer.measures,
            *(OfferedMeasure(entry=f"+{one}", measure=one) for one in repair.measures),
        ],
    )


class TestRepairs:
    @pytest.mark.parametrize("seed", range(12))
    def test_each_repair_does_what_it_says(self, seed):
        """Added to the offer, a repair closes its gaps and no other, and nothing less does."""
        rng = random.Random(40 + seed)
        offer = random_knowledge.random_offer(rng, CATALOGUE, channels=5, measures=10)
        service = ENGINE.coverage(offer).services[0]
        about = {"audience": service.audience[0]}

        def closes(repaired, **facts):
            return tuple(
                gap
                for gap in service.gaps
                if ENGINE.has_route(zp.Situation(barriers=gap, **about, **facts), offer=repaired)
            )

        false = {"facts": dict.fromkeys(CATALOGUE.facts, False)}
        for repair in rng.sample(service.repairs, min(6, len(service.repairs))):
            repaired = with_added(offer, repair)
            assert closes(repaired) == repair.closes
            surely = closes(repaired, **false)
            assert repair.on_condition == tuple(x for x in repair.closes if x not in surely)
            assert repair.closes_all == (repair.closes == service.gaps)
            after = ENGINE.coverage(repaired, advise=False).services[0]
            assert repair.combinations == service.closed - after.closed
            for away in repair.add:
                less = attrs.evolve(
                    repair,
                    channels=[one for one in repair.channels if one != away],
                    measures=[one for one in repair.measures if one != away],
                )
                assert set(closes(with_added(offer, less))) < set(repair.closes)

    @pytest.mark.parametrize("seed", range(12))
    def test_no_single_repair_is_missed(self, seed):
        """Whatever one measure or channel of the catalogue closes, is told."""
        rng = random.Random(70 + seed)
        offer = random_knowledge.random_offer(rng, CATALOGUE, channels=4, measures=12)
        service = ENGINE.coverage(offer).services[0]
        repairs = {repair.add: repair.closes for repair in service.repairs}
        single = [attrs.evolve(EMPTY, channels=[one]) for one in CATALOGUE.channels] + [
            attrs.evolve(EMPTY, measures=[one]) for one in CATALOGUE.measures
        ]

        for repair in single:
            repaired = with_added(offer, repair)
            closes = tuple(
                gap
                for gap in service.gaps
                if ENGINE.has_route(
                    zp.Situation(barriers=gap, audience=service.audience[0]), offer=repaired
                )
            )
            if CATALOGUE.measures.get(repair.add[0], None) and opens(repair.add[0]):
                continue
            assert repairs.get(repair.add, ()) == closes


def opens(measure) -> bool:
    effect = CATALOGUE.measures[measure].effect
    return effect is not None and effect.opens is not None


EMPTY = Repair(
    channels=(), measures=(), closes=(), on_condition=(), combinations=None, closes_all=False
)


class TestSinglePoints:
    @pytest.mark.parametrize("seed", range(12))
    def test_each_thing_taken_away_opens_what_is_told(self, seed):
        """Without a thing, exactly the combinations that are told have no route any more."""
        rng = random.Random(110 + seed)
        offer = random_knowledge.random_offer(rng, CATALOGUE, channels=5, measures=14)
        before = ENGINE.coverage(offer).services[0]
        points = {(one.kind, one.id): one for one in before.single_points}

        for kind, things in (
            (SingleKind.CHANNEL, offer.channels),
            (SingleKind.MEASURE, offer.measures),
        ):
            for thing in things:
                less = attrs.evolve(
                    offer,
                    channels=[one for one in offer.channels if one != thing],
                    measures=[one for one in offer.measures if one != thing],
                )
                after = ENGINE.coverage(less, advise=False).services[0]
                point = points.get((kind, thing.entry))
                assert after.closed - before.closed == (point.combinations if point else 0)
                if point:
                    assert set(point.opens) <= set(after.gaps) - set(before.gaps)

    def test_a_provider_takes_all_that_it_gives(self):
        """When the library stops, everything that it provides is gone together."""
        offer = Offer(
            channels=[OfferedChannel(entry="kcc", channel="phone")],
            measures=[
                OfferedMeasure(entry="tolk", measure="foreign-language-interpreter", provider="x"),
                OfferedMeasure(entry="meertalig", measure="multilingual-staff", provider="x"),
            ],
        )
        points = ENGINE.coverage(offer).single_points

        assert [(one.kind, one.id, one.opens) for one in points if one.kind != "channel"] == [
            (SingleKind.PROVIDER, "x", (NO_DUTCH,))
        ]

    def test_the_only_weekly_slot_is_told(self):
        """A counter with one evening hangs on that evening; with two it does not."""
        policy = zp.read_policy_text(EVENING, format="toml")
        points = ENGINE.coverage(zp.offer_of(policy, CATALOGUE)).single_points
        slots = [(one.name, one.opens) for one in points if one.kind is SingleKind.SLOT]

        assert (
            "evening-opening@balie thu 17:00-20:00",
            (("limited-time:works-office-hours",),),
        ) in slots
        two = EVENING.replace('days = ["thu"]', 'days = ["tue", "thu"]')
        again = zp.offer_of(zp.read_policy_text(two, format="toml"), CATALOGUE)
        assert not [x for x in ENGINE.coverage(again).single_points if x.kind is SingleKind.SLOT]


EVENING = """
format = "zorgplicht-policy/1"
completeness = "complete"
[authority]
name = "Gemeente Voorbeeldstad"
kind = "municipality"
[[channels]]
id = "balie"
channel = "counter"
hours = [
  { days = ["mon", "tue", "wed", "thu", "fri"], from = 09:00:00, to = 17:00:00 },
  { days = ["thu"], from = 17:00:00, to = 20:00:00 },
]
"""


class TestServices:
    POLICY = zp.read_policy("examples/voorbeeldstad.toml")
    OFFERS = zp.offers_of(POLICY, CATALOGUE)

    def test_a_policy_is_the_sum_of_its_services(self):
        """The coverage of all services together is that of each of them alone."""
        together = ENGINE.coverage(self.OFFERS)
        apart = [part for offer in self.OFFERS for part in ENGINE.coverage(offer).services]

        assert together.services == tuple(apart)
        assert {one.service for one in together.services} == {
            one.id for one in self.POLICY.services
        }

    def test_offers_that_contradict_are_looked_at_apart(self):
        """Two offers with another channel under the same name are not mixed."""
        one = Offer(
            channels=[OfferedChannel(entry="a", channel="counter")], measures=[], service="x"
        )
        two = Offer(
            channels=[OfferedChannel(entry="a", channel="phone")], measures=[], service="y"
        )

        both = ENGINE.coverage([one, two], advise=False)

        assert both.services == (
            *ENGINE.coverage(one, advise=False).services,
            *ENGINE.coverage(two, advise=False).services,
        )

    def test_residents_and_businesses_are_told_apart_where_they_differ(self):
        """A channel for one of them makes two answers; else there is one for both."""
        counter = OfferedChannel(entry="a", channel="counter")
        mine = attrs.evolve(counter, audience=(Audience.RESIDENTS,))

        alike = ENGINE.coverage(Offer(channels=[counter], measures=[]), advise=False)
        apart = ENGINE.coverage(Offer(channels=[mine], measures=[]), advise=False)

        assert [one.audience for one in alike.services] == [tuple(Audience)]
        assert [(one.audience, one.gaps == ((),)) for one in apart.services] == [
            ((Audience.RESIDENTS,), False),
            ((Audience.BUSINESSES,), True),
        ]

    def test_unknown_words_are_refused(self):
        """A barrier that does not exist is an error with the nearest one."""
        with pytest.raises(zp.UnknownIdError, match="low-literacy"):
            ENGINE.coverage(STUDY, barriers=["low-litracy"])
