# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import copy
import importlib.util
import pickle
import random
from collections import Counter
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.text import Text
from zorgplicht.routing import coverage as coverage_module
from zorgplicht.routing.rank import RANKING, Criterion


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


random_knowledge = load("random_knowledge")

POLICY = Path(__file__).parents[2] / "examples" / "voorbeeldstad.toml"
CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
EVERYTHING = zp.offer_everything(CATALOGUE)
WORDS = Text(nl="tekst", en="text")


def criterion(name, key) -> Criterion:
    return Criterion(name=name, text=WORDS, key=key)


RANKINGS = {
    "default": RANKING,
    "the other way round": RANKING[::-1],
    "by id": (),
    "most help first": (
        criterion("more-help", lambda route, _: -len(route.support)),
        criterion("conditions", lambda route, _: tuple(route.conditions)),
    ),
    "with what is known": (
        criterion(
            "known",
            lambda route, asked: (
                len(set(route.conditions)) * (1 if asked.facts else -1),
                route.entry in asked.groups,
                asked.audience == "businesses" and route.ease == "difficult",
                sorted(route.efforts.demands),
            ),
        ),
    ),
}
FIELDS = (
    "channel", "entry", "measures", "support", "ease", "kind", "conditions", "efforts",
)  # fmt: skip


def outline(route):
    return None if route is None else {name: getattr(route, name) for name in FIELDS}


def best_of_plan(engine, offer, mask, table, *, ranking=RANKING, **about):
    """The first route of a plan in which nobody is represented."""
    barriers = [one for place, one in enumerate(table.variants) if mask >> place & 1]
    situation = zp.Situation(
        barriers=barriers, audience=table.audience, purpose=table.purpose, **about
    )
    routes = engine.plan(situation, offer=offer, ranking=ranking).routes
    return outline(next((one for one in routes if one.kind != "represented"), None))


def in_table(table, mask):
    return outline(table.routes[table.index[mask]])


def priced(rng: random.Random, offer):
    """The offer, with providers, waiting and costs."""

    def with_price(thing):
        return attrs.evolve(
            thing,
            provider=rng.choice([None, None, "a", "b"]),
            lead_time_days=rng.choice([0, 0, 3, 7]),
            cost=rng.choice([0.0, 0.0, 0.5, 8.0]),
        )

    return attrs.evolve(
        offer,
        channels=map(with_price, offer.channels),
        measures=map(with_price, offer.measures),
    )


class TestExact:
    @pytest.mark.parametrize("name", RANKINGS)
    def test_equals_planning_every_combination(self, name):
        """On random knowledge each place holds what a plan has first, whatever the ranking."""
        seen = Counter()
        for seed in range(36):
            rng = random.Random(f"table {name} {seed}")
            catalogue = random_knowledge.rich_catalogue(rng)
            engine = zp.RuleEngine(catalogue)
            offer = priced(rng, random_knowledge.rich_offer(rng, catalogue, 8, 10))
            about = {
                "groups": [one for one in catalogue.target_groups if rng.random() < 0.3],
                "facts": {
                    fact: rng.random() < 0.5 for fact in catalogue.facts if rng.random() < 0.5
                },
            }
            table = engine.table(
                offer,
                barriers=rng.sample(engine.variants, min(5, len(engine.variants))),
                audience=rng.choice([None, None, "residents", "businesses"]),
                purpose=rng.choice(["transaction"] * 5 + ["status"]),
                ranking=RANKINGS[name],
                **about,
            )
            for mask in range(1 << len(table.variants)):
                planned = best_of_plan(engine, offer, mask, table, ranking=RANKINGS[name], **about)

                assert in_table(table, mask) == planned, (seed, mask)
                seen["none" if planned is None else "some"] += 1
                seen["help"] += bool(planned and planned["support"])
                seen["conditional"] += bool(planned and planned["conditions"])
        assert min(seen[one] for one in ("none", "some", "help", "conditional")) > 3, seen

    @pytest.mark.parametrize("seed", range(4))
    def test_equals_planning_on_the_catalogue(self, seed):
        """On random offers from the shipped catalogue, with facts and groups, it is the same."""
        rng = random.Random(f"table {seed}")
        offer = priced(rng, random_knowledge.rich_offer(rng, CATALOGUE, channels=8, measures=25))
        about = {
            "groups": rng.sample(sorted(CATALOGUE.target_groups), 3),
            "facts": {fact: rng.random() < 0.5 for fact in CATALOGUE.facts if rng.random() < 0.5},
        }
        barriers = rng.sample(ENGINE.variants, 6)

        table = ENGINE.table(offer, barriers=barriers, **about)

        for mask in range(1 << 6):
            assert in_table(table, mask) == best_of_plan(ENGINE, offer, mask, table, **about), mask

    def test_equals_planning_with_everything(self):
        """With all that the catalogue has, sampled combinations of all barriers are the same."""
        table = ENGINE.table(EVERYTHING)

        assert table.variants == ENGINE.default_variants
        for mask in random.Random(1).sample(range(len(table.index)), 40):
            assert in_table(table, mask) == best_of_plan(ENGINE, EVERYTHING, mask, table), mask

    def test_equals_planning_with_the_example_policy(self):
        """So they are for the services of the example policy, for whom each service is."""
        rng = random.Random(2)
        for offer in rng.sample(zp.offers_of(zp.read_policy(POLICY), CATALOGUE), 3):
            barriers = rng.sample(ENGINE.default_variants, 6)
            table = ENGINE.table(offer, barriers=barriers)

            assert table.service == offer.service
            assert table.audience == offer.audience[0]
            for mask in rng.sample(range(len(table.index)), 12):
                assert in_table(table, mask) == best_of_plan(ENGINE, offer, mask, table), mask

    def test_knows_where_only_a_representative_can_act(self):
        """Of the combinations without a route, those whose plan still has one: represented."""
        seen = Counter()
        for seed in range(60):
            rng = random.Random(f"represented {seed}")
            catalogue = random_knowledge.rich_catalogue(rng)
            engine = zp.RuleEngine(catalogue)
            offer = random_knowledge.rich_offer(rng, catalogue, 3, 8)
            table = engine.table(offer, barriers=engine.variants[:5])
            for mask, place in enumerate(table.index):
                barriers = [one for bit, one in enumerate(table.variants) if mask >> bit & 1]
                about = {"audience": table.audience, "purpose": table.purpose}
                flags = engine.plan(zp.Situation(barriers=barriers, **about), offer=offer).flags
                only = zp.Flag.ONLY_REPRESENTED in flags

                assert (mask in table.only_represented) == only, (seed, mask)
                seen["only" if only else "route" if place else "none"] += 1
        assert min(seen[one] for one in ("only", "none", "route")) > 3, seen

    def test_a_criterion_may_look_at_the_barriers(self):
        """A ranking by what hinders gives each combination what a plan has first."""
        by_barrier = criterion(
            "post-for-the-deaf",
            lambda route, asked: "deaf" in str(asked.barriers) and route.channel != "post",
        )
        ranking = (by_barrier, *RANKING)
        barriers = ["deaf-or-hard-of-hearing", "travel-time"]

        table = ENGINE.table(EVERYTHING, barriers=barriers, ranking=ranking)

        for mask in range(4):
            planned = best_of_plan(ENGINE, EVERYTHING, mask, table, ranking=ranking)
            assert in_table(table, mask) == planned, mask


class TestTable:
    def test_every_route_is_best_for_somebody(self):
        """The routes are told once each, none in vain; place 0 is for no route."""
        for seed in range(20):
            rng = random.Random(f"routes {seed}")
            catalogue = random_knowledge.rich_catalogue(rng)
            engine = zp.RuleEngine(catalogue)
            table = engine.table(random_knowledge.rich_offer(rng, catalogue, 5, 7))

            assert table.routes[0] is None
            assert None not in table.routes[1:]
            assert len(set(table.routes)) == len(table.routes)
            assert set(table.index) | {0} == set(range(len(table.routes)))
            assert len(table.index) == 1 << len(table.variants)

    def test_a_barrier_is_its_default_variant(self):
        """A barrier and its default variant have one bit; another variant has its own."""
        barriers = ["visual-impairment", "visual-impairment:low-vision", "low-literacy"]
        default = CATALOGUE.barriers["visual-impairment"].default
        assert default != "low-vision"

        table = ENGINE.table(EVERYTHING, barriers=barriers)

        assert len(table.variants) == 3
        assert table.mask(["visual-impairment"]) == table.mask([f"visual-impairment:{default}"])
        masks = [table.mask([one]) for one in table.variants]
        assert sorted(masks) == [1, 2, 4]
        assert table.mask(barriers) == 7
        assert table.mask([]) == 0

    def test_best_is_the_route_of_the_combination(self):
        """Asked by name, in any order and more than once, it is the route at the mask."""
        table = ENGINE.table(EVERYTHING, barriers=["low-literacy", "travel-time", "limited-time"])
        for names in (
            [],
            ["low-literacy"],
            ["travel-time", "low-literacy"],
            ["limited-time", "travel-time", "low-literacy", "travel-time"],
        ):
            mask = table.mask(names)
            assert table.best(*names) == table.routes[table.index[mask]]
            assert outline(table.best(*names)) == best_of_plan(ENGINE, EVERYTHING, mask, table)

    @pytest.mark.parametrize("name", ["low-litracy", "travel-time", "low-literacy:unknown"])
    def test_a_word_that_is_not_in_it_is_refused(self, name):
        """A barrier that was not combined is an error, never ignored."""
        table = ENGINE.table(EVERYTHING, barriers=["low-literacy"])

        with pytest.raises(KeyError):
            table.best(name)
        with pytest.raises(KeyError):
            table.mask(["low-literacy", name])

    def test_a_barrier_that_stands_for_another_variant_is_refused(self):
        """When only a special variant is combined, the barrier by itself means something else."""
        table = ENGINE.table(EVERYTHING, barriers=["visual-impairment:low-vision"])

        with pytest.raises(KeyError):
            table.best("visual-impairment")

    def test_too_many_variants_are_refused(self, monkeypatch):
        """More than sixteen variants are an error; as many as allowed are not."""
        assert coverage_module.MOST_IN_A_TABLE == 16
        assert len(ENGINE.variants) > 16
        with pytest.raises(ValueError, match="16"):
            ENGINE.table(EVERYTHING, barriers=ENGINE.variants)
        with pytest.raises(ValueError, match="16"):
            ENGINE.table(EVERYTHING, barriers=ENGINE.variants[:17])
        monkeypatch.setattr(coverage_module, "MOST_IN_A_TABLE", 3)

        assert len(ENGINE.table(EVERYTHING, barriers=ENGINE.variants[:3]).index) == 8
        with pytest.raises(ValueError, match="3"):
            ENGINE.table(EVERYTHING, barriers=ENGINE.variants[:4])

    def test_unknown_words_are_refused(self):
        """A barrier, fact or group that does not exist is an error with the nearest one."""
        with pytest.raises(zp.UnknownIdError, match="low-literacy"):
            ENGINE.table(EVERYTHING, barriers=["low-litracy"])
        with pytest.raises(zp.UnknownIdError, match="older-people"):
            ENGINE.table(EVERYTHING, barriers=[], groups=["older-peple"])
        with pytest.raises(zp.UnknownIdError, match="signs-dutch"):
            ENGINE.table(EVERYTHING, barriers=[], facts={"signs-dutch-sign-langage": True})

    def test_a_table_is_a_value(self):
        """Asked twice it is equal with an equal hash, and so is a pickle or a copy of it."""
        barriers = ["low-literacy", "travel-time"]
        table = ENGINE.table(EVERYTHING, barriers=barriers)
        others = [
            zp.RuleEngine(CATALOGUE).table(EVERYTHING, barriers=barriers[::-1]),
            pickle.loads(pickle.dumps(table)),
            copy.copy(table),
            copy.deepcopy(table),
        ]

        for other in others:
            assert other == table
            assert hash(other) == hash(table)
            assert other.best("low-literacy") == table.best("low-literacy")
        assert table != ENGINE.table(EVERYTHING, barriers=barriers[:1])

    def test_an_offer_without_channels_has_no_route_for_anybody(self):
        """Where nothing is offered, every place says so."""
        nothing = attrs.evolve(EVERYTHING, channels=[], measures=[])

        table = ENGINE.table(nothing, barriers=["low-literacy", "travel-time"])

        assert table.index == (0, 0, 0, 0)
        assert table.routes == (None,)
        assert table.best("low-literacy") is None
