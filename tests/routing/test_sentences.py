# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

import zorgplicht as zp
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
EVERYTHING = zp.offer_everything(CATALOGUE)


def closed(offer, **situation):
    (one,) = ENGINE.plan(zp.Situation(**situation), offer=offer).unusable
    return one


def read_aloud(texts, lang="nl"):
    return " ".join(text.in_language(lang) for text in texts)


def test_a_reason_says_what_is_restored_for_what_and_what_it_takes():
    """The relay service, for a deaf resident, with what it needs of the person."""
    plan = ENGINE.plan(
        zp.Situation(
            barriers=["deaf-or-hard-of-hearing"], facts={"signs-dutch-sign-language": False}
        ),
        offer=Offer(
            channels=[OfferedChannel(entry="kcc", channel="phone")],
            measures=[OfferedMeasure(entry="teletolk", measure="teletolk")],
        ),
    )
    reason = next(one for one in plan.routes[0].reasons if one.capability == "hear-speech")
    (way,) = reason.through

    assert set(way.levels) == {
        "converse-in-writing",
        "have-device",
        "operate-device",
        "see-text",
    }
    assert reason.text.nl == (
        "Gesproken taal horen: lukt niet door 'Doof'. Met 'Teletolk (bij KCC)' lukt het goed. "
        "Daarvoor is nodig: Een gesprek schriftelijk voeren, Een apparaat en verbinding hebben, "
        "Computer of smartphone bedienen (digivaardig), Tekst en scherm zien."
    )
    assert "This takes: " in reason.text.en


def test_a_blocked_demand_says_cause_and_remedy():
    """What is needed, that it does not work, why, and what would help."""
    offer = Offer(channels=[OfferedChannel(entry="balie", channel="counter")], measures=[])
    (block,) = closed(offer, barriers=["deaf-or-hard-of-hearing"]).because

    said = read_aloud(block.says)
    assert said.startswith(
        "Hiervoor is nodig: Gesproken taal horen. Dat lukt niet. Oorzaak: Doof. Dit zou helpen: "
    )
    assert "Cause: Deaf." in read_aloud(block.says, "en")


def test_help_that_asks_too_much_is_named_with_what_it_asks():
    """Form brigades are there, but not for who works in office hours."""
    plan = ENGINE.plan(zp.Situation(barriers=["low-literacy", "limited-time"]), offer=EVERYTHING)
    (post,) = (one for one in plan.unusable if one.channel == "post")

    said = read_aloud(post.because[0].says)
    assert "is er wel. Maar daarvoor is iets nodig dat ook niet lukt: Beschikbaar" in said


def test_help_that_cannot_be_asked_for_is_named_with_its_entry():
    """An interpreter who is booked with an online form is no help without digital skills."""
    offer = Offer(
        channels=[
            OfferedChannel(entry="balie", channel="counter"),
            OfferedChannel(entry="formulier", channel="web-form-secured", ends=False),
        ],
        measures=[
            OfferedMeasure(
                entry="tolk", measure="foreign-language-interpreter", arranged_via=("formulier",)
            )
        ],
    )
    barriers = ["language-problem", "not-digitally-skilled"]
    blocks = closed(offer, barriers=barriers).because
    said = " ".join(read_aloud(one.says) for one in blocks)

    assert "is er wel, maar is alleen aan te vragen via: Beveiligd webformulier." in said


def test_a_channel_says_for_whom_it_is_and_how_it_must_be_asked_for():
    """Restrictions and entries that do not work are told, each in a sentence."""
    form = OfferedChannel(entry="formulier", channel="web-form-secured", ends=False)
    email = OfferedChannel(entry="mail", channel="email", ends=False)
    visit = OfferedChannel(
        entry="huisbezoek",
        channel="home-visit",
        arranged_via=("formulier", "mail"),
        groups=("older-people",),
    )
    offer = Offer(channels=[form, email, visit], measures=[])
    one = closed(offer, barriers=["not-digitally-skilled"])

    assert read_aloud(one.says) == (
        "Dit is alleen aan te vragen via: E-mail of Beveiligd webformulier. Dat lukt hier niet. "
        "Dit is alleen voor: Ouderen."
    )
    assert "through: E-mail or " in read_aloud(one.says, "en")


def test_what_staff_established_is_called_so():
    """Behind a level that no barrier explains stands what was said in conversation."""
    offer = Offer(channels=[OfferedChannel(entry="post", channel="post")], measures=[])
    (block,) = closed(offer, barriers=["other"], levels={"receive-post": "blocked"}).because

    assert "Oorzaak: een oorzaak die in het gesprek bleek." in block.says[0].nl


@pytest.mark.parametrize("seed", range(5))
def test_every_reason_and_block_has_a_sentence_in_both_languages(seed):
    """Nothing in a plan is left without words."""
    barriers = sorted(set(CATALOGUE.barriers) - {"other"})[seed::5]
    plan = ENGINE.plan(zp.Situation(barriers=barriers), offer=EVERYTHING)

    texts = [reason.text for route in plan.routes for reason in route.reasons]
    texts += [reason.because for route in plan.routes for reason in route.reasons]
    texts += [text for one in plan.unusable for block in one.because for text in block.says]
    texts += [higher.text for higher in plan.order]
    assert texts
    for text in texts:
        assert text.nl.endswith(".")
        assert text.en.endswith(".")
        assert text.nl != text.en
