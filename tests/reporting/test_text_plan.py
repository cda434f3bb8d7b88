# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import attrs

import zorgplicht as zp
from zorgplicht.model.level import Level
from zorgplicht.model.route import Flag, RouteKind, Unusable
from zorgplicht.model.text import Text


def flat(value, lang="nl"):
    return " ".join(str(zp.render(value, lang=lang)).split())


def test_the_situation_is_told_in_words(plan):
    """Labels, not ids."""
    text = flat(plan)

    assert "Een inwoner wil iets regelen." in text
    assert "Belemmering: Laaggeletterdheid: Laaggeletterd." in text
    assert "low-literacy" not in text


def test_each_reason_names_measure_capability_barrier_and_source(plan):
    """Why a route works is told with the place in the study."""
    text = flat(plan)

    assert "Beschikbaar zijn tijdens openingstijden: lukt niet door 'Werkt in kantoortijd'" in text
    assert "Bron: onderzoek VNG Realisatie 2022: §3" in text
    assert "lijst van belemmeringen, nr. 9" in text


def test_represented_routes_are_one_block(plan):
    """Routes through a representative differ in the channel only, so they are told once."""
    text = str(zp.render(plan))
    represented = [one for one in plan.routes if one.kind is RouteKind.REPRESENTED]

    assert len(represented) > 5
    assert text.count("via een vertegenwoordiger") == 0
    assert text.count("Als een vertegenwoordiger het regelt") == 1
    assert text.count("als u iemand heeft die namens u mag handelen") == 1


def test_no_more_than_ten_routes_in_full(engine, catalogue):
    """Of many routes the best ten are told, with where to find the rest."""
    situation = zp.Situation(barriers=["deaf-or-hard-of-hearing:deaf-signer"])
    plan = engine.plan(situation, offer=zp.offer_everything(catalogue))
    text = str(zp.render(plan))
    own = [one for one in plan.routes if one.kind is not RouteKind.REPRESENTED]

    assert len(own) > 10
    assert "\n10. " in text
    assert "\n11. " not in text
    assert f"En nog {len(own) - 10} routes. Met --format json" in text


def test_channels_without_a_route_say_why_and_what_would_help(engine, catalogue):
    """The demand that stays blocked, by what, and a way out."""
    policy = zp.read_policy_text(POLICY, format="toml")
    offer = zp.offer_of(policy, catalogue)
    plan = engine.plan(zp.Situation(barriers=["no-digital-means"]), offer=offer)
    text = flat(plan)

    assert "Let op: Geen enkele route werkt. Een medewerker moet meedenken" in text
    assert "Dat lukt niet. Oorzaak: Geen apparaat of verbinding." in text
    assert "Dit zou helpen: " in text
    assert "- wijkpunt: is nooit open." in text


POLICY = """
format = "zorgplicht-policy/1"
[authority]
name = "Gemeente Voorbeeldstad"
kind = "municipality"
[[channels]]
id = "formulier"
channel = "web-form-secured"
[[channels]]
id = "wijkpunt"
channel = "neighbourhood-location"
hours = []
"""


def test_what_is_only_on_request_or_only_for_some(plan):
    """The other reasons why a channel is closed are told too."""
    closed = Unusable(
        channel="home-visit",
        entry="huisbezoek",
        not_obtainable=("email",),
        restricted_to=("older-people",),
        says=(Text(nl="Eerste zin.", en="First."), Text(nl="Tweede zin.", en="Second.")),
    )
    text = flat(attrs.evolve(plan, unusable=(closed,)))

    assert "(in het beleid: huisbezoek) Eerste zin. Tweede zin." in text


def test_a_situation_may_have_everything(engine, catalogue):
    """Groups, facts, levels, preference and the barrier 'other' are all told."""
    situation = zp.Situation(
        barriers=["other"],
        facts={"has-representative": False},
        groups=["older-people"],
        preferred_channel="counter",
        levels={"read-dutch": Level.BLOCKED},
    )
    text = flat(engine.plan(situation, offer=zp.offer_everything(catalogue)))

    assert "Doelgroep: Ouderen." in text
    assert "Bekend: Heeft een vertegenwoordiger: nee." in text
    assert "Bleek in het gesprek: Nederlands lezen: lukt niet." in text
    assert "Heeft het liefst contact via: Balie." in text
    assert "'een oorzaak die in het gesprek bleek'" in text
    assert "Let op: Er is een belemmering die niet in de lijst staat" in text


def test_without_barriers_no_help_is_needed(engine, catalogue):
    """A plan for nobody in particular says that nothing stands in the way."""
    text = flat(engine.plan(zp.Situation(), offer=zp.offer_everything(catalogue)))

    assert "Er is geen belemmering genoemd." in text
    assert "Dit kanaal lukt zonder hulp." in text


def test_efforts_are_told_in_words(plan):
    """Waiting, paying and dealing with several parties count."""
    route = plan.routes[0]
    efforts = attrs.evolve(route.efforts, waiting_days=10, cost=37.5, parties=2)
    text = flat(attrs.evolve(plan, routes=(attrs.evolve(route, efforts=efforts),)))

    assert "Wat werkt: 1 route" in text
    assert "10 dagen wachten, € 37,50 betalen, contact met 2 organisaties." in text


def test_only_represented_routes(plan):
    """When the authority itself offers nothing, that is said first."""
    theirs = tuple(one for one in plan.routes if one.kind is RouteKind.REPRESENTED)
    text = flat(attrs.evolve(plan, routes=theirs, flags=(Flag.ONLY_REPRESENTED,)))

    assert "De overheid biedt zelf geen route. Een medewerker moet meedenken." in text


def test_the_resident_chooses(plan):
    """The last line says that a plan is an offer."""
    assert flat(plan).endswith("De inwoner of ondernemer kiest zelf welke route past.")
    assert flat(plan, "en").endswith("The resident or business chooses which route fits.")


def test_what_is_blocked_and_what_would_unblock_it_follow_each_other(plan):
    """Every sentence about a block is told, in the order in which it is given."""
    closed = next(one for one in plan.unusable if one.because)
    says = tuple(Text(nl=f"Zin {n}.", en=f"Sentence {n}.") for n in range(3))
    block = attrs.evolve(closed.because[0], says=says)
    text = flat(attrs.evolve(plan, unusable=(attrs.evolve(closed, because=(block,)),)))

    assert "Zin 0. Zin 1. Zin 2." in text


def test_what_puts_a_route_above_the_next_is_told(plan):
    """Each route but the last says why it is higher."""
    text = flat(plan)
    own = [one for one in plan.routes if one.kind is not RouteKind.REPRESENTED]

    for higher in set(plan.order[: len(own) - 1]):
        assert text.count(higher.text.nl) == plan.order[: len(own) - 1].count(higher)


def test_a_reason_without_sources_and_a_representative_without_conditions(plan):
    """Nothing is said where there is nothing to say."""
    first = plan.routes[0]
    bare = attrs.evolve(first, reasons=(attrs.evolve(first.reasons[0], sources=()),))
    theirs = next(one for one in plan.routes if one.kind is RouteKind.REPRESENTED)
    known = attrs.evolve(theirs, conditions=())
    text = flat(attrs.evolve(plan, routes=(bare, known)))

    assert "Bron:" not in text
    assert "als u iemand heeft" not in text
