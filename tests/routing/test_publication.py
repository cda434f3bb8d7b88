# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
from itertools import combinations
from pathlib import Path

import pytest

import zorgplicht as zp
from zorgplicht.model.publication import together

ROOT = Path(__file__).parents[2]
BASE = (ROOT / "tests" / "validation" / "cases" / "base.toml").read_text("utf-8")
CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
ON = dt.date(2026, 11, 25)


def published(text, on=ON):
    policy = zp.read_policy_text(text, format="toml")
    return zp.publication_of(policy, CATALOGUE, on=on, engine=ENGINE)


@pytest.fixture(scope="module")
def publication():
    return published(BASE)


@pytest.fixture(scope="module")
def offers(publication):
    return zp.offers_of(publication.policy, CATALOGUE, on=ON)


def is_one(variant, other):
    """Whether one of two forms of a barrier is at least as bad in everything, by the catalogue."""
    barrier, _, name = variant.partition(":")
    same, _, worse = other.partition(":")
    if barrier != same:
        return False
    variants = CATALOGUE.barriers[barrier].variants
    one, two = (
        {loss.capability: loss.level for loss in variants[each].impairs} for each in (name, worse)
    )
    able = zp.Level.ABLE
    return any(
        all(left.get(key, able) <= level for key, level in right.items())
        for left, right in ((one, two), (two, one))
    )


def test_the_finder_knows_every_choice_of_three(publication):
    """Every set of up to three variants, once, the smaller first."""
    finder = publication.finder
    places = range(len(ENGINE.variants))

    assert finder.variants == ENGINE.variants
    assert list(finder.combinations) == [
        one for size in range(4) for one in combinations(places, size)
    ]


def test_the_finder_says_what_the_engine_finds(publication, offers):
    """For every service and every seventh choice, the same ways in the same order."""
    finder = publication.finder
    columns = {
        (service, audience): column
        for some, column in zip(finder.services, finder.index, strict=True)
        for service, audience in some
    }
    for offer in offers:
        for audience in offer.audience:
            column = columns.pop((offer.service, audience))
            for place in range(0, len(finder.combinations), 7):
                barriers = [finder.variants[one] for one in finder.combinations[place]]
                situation = zp.Situation(barriers=barriers, audience=audience)
                (ways,) = ENGINE.ways([situation], offer=offer)
                told = tuple(finder.ways[one] for one in finder.answers[column[place]])
                assert told == ways
    assert columns == {}


def test_each_choice_of_two_has_a_specification(publication, offers):
    """One and two barriers, for each audience that has services; as asked one by one."""
    pairs = [
        together(*one)
        for size in (1, 2)
        for one in combinations(ENGINE.variants, size)
        if size == 1 or not is_one(*one)
    ]
    audiences = {audience for offer in offers for audience in offer.audience}

    assert list(publication.barriers) == sorted(pairs)
    for choice in pairs[::9]:
        several = publication.barriers[choice]
        assert {one.situation.audience for one in several} == audiences
        for one in several:
            assert one == zp.specification_of(one.situation, offers, ENGINE)


def test_services_with_the_same_ways_stand_together():
    """Each service is told once, and no two groups have the same ways."""
    policy = zp.read_policy(ROOT / "examples" / "voorbeeldstad.toml")
    offers = zp.offers_of(policy, CATALOGUE, on=ON)
    found = zp.specification_of(zp.situation_of("newcomers", CATALOGUE), offers, ENGINE)
    told = [service for answer in found.answers for service in answer.services]
    ways = [answer.ways for answer in found.answers]

    residents = [one.service for one in offers if "residents" in one.audience]
    assert sorted(told) == sorted(residents)
    assert len(set(ways)) == len(ways) > 1


def test_what_help_takes_over_is_not_expected():
    """Writing is done together; what nobody lifts is asked, and a blocked thing never is."""
    policy = zp.read_policy(ROOT / "examples" / "voorbeeldstad.toml")
    offers = zp.offers_of(policy, CATALOGUE, on=ON)
    for group in policy.target_groups:
        situation = zp.situation_of(group.group, CATALOGUE, policy)
        levels = ENGINE.levels(situation)
        for way in zp.specification_of(situation, offers, ENGINE).ways:
            demands = way.outline.efforts.demands

            assert {*way.expects, *way.takes_over} == set(demands)
            assert not {*way.expects} & {*way.takes_over}
            for one, demand in way.expects.items():
                assert levels[one] >= zp.Level.HAMPERED
                if way.outline.ease == "comfortable":
                    assert levels[one] >= demand.level
            for one in way.takes_over:
                assert levels[one] < demands[one].level


def test_a_group_of_unknown_words_has_no_specification():
    """What the catalogue does not know is not guessed at; the rest is there."""
    odd = (
        BASE
        + """
[[target-groups]]
group = "schippers"
label = "Schippers"
barriers = ["water"]
"""
    )
    found = published(odd)

    assert "schippers" not in found.groups
    assert len(found.groups) == len(found.policy.target_groups) - 1


def test_what_has_ended_is_left_out():
    """A pilot that is over is not there for any service; help for some services is."""
    text = BASE.replace('id = "tolk"\n', 'id = "tolk"\npilot-until = 2026-01-01\n').replace(
        'id = "schrijven"\n', 'id = "schrijven"\nexcept-services = ["paspoort"]\n'
    )
    extra = '\n[[services]]\nid = "anders"\nname = "Anders"\nchannels = ["balie"]\n'
    found = published(text + extra)

    assert dict(found.left_out) == {"tolk": "pilot-ended"}


def test_the_reason_is_the_gravest():
    """Help for one service of which the pilot ended is gone because of that."""
    text = BASE.replace(
        'id = "tolk"\n', 'id = "tolk"\npilot-until = 2026-01-01\nservices = ["anders"]\n'
    )
    extra = '\n[[services]]\nid = "anders"\nname = "Anders"\nchannels = ["balie"]\n'

    assert dict(published(text + extra).left_out) == {"tolk": "pilot-ended"}


def test_a_policy_without_services():
    """Then the ways are to the channels themselves."""
    head, _, _ = BASE.partition("[[services]]")
    found = published(head)

    assert found.finder.services[0][0][0] is None
    assert found.barriers["low-literacy:low-literate"][0].answers[0].services[0] is None
