# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The catalogue against the study: every id and every count, written out by hand.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter

import pytest

import zorgplicht as zp
from zorgplicht.model.catalogue import KINDS
from zorgplicht.model.level import Level

CATALOGUE = zp.load_catalogue()

# Study §3.2, the list of twelve, in its order.
BARRIERS = {
    "visual-impairment": {"low-vision", "blind"},
    "deaf-or-hard-of-hearing": {"hard-of-hearing", "deaf", "deaf-signer"},
    "low-literacy": {"low-literate", "illiterate"},
    "intellectual-disability": {"mild-intellectual-disability", "severe-intellectual-disability"},
    "physical-disability": {
        "reduced-mobility",
        "housebound",
        "limited-hand-function",
        "speech-impairment",
    },
    "language-problem": {"some-dutch", "no-dutch"},
    "not-digitally-skilled": {"some-digital-skills", "no-digital-skills"},
    "no-digital-means": {"no-device"},
    "limited-time": {"little-time-in-office-hours", "works-office-hours"},
    "travel-time": {"far-away", "no-transport"},
    "temporarily-limited-independence": {"reduced-independence", "very-limited-independence"},
    "other": set(),
}
DEFAULTS = {
    "visual-impairment": "blind",
    "deaf-or-hard-of-hearing": "deaf",
    "low-literacy": "low-literate",
    "intellectual-disability": "mild-intellectual-disability",
    "physical-disability": "reduced-mobility",
    "language-problem": "no-dutch",
    "not-digitally-skilled": "no-digital-skills",
    "no-digital-means": "no-device",
    "limited-time": "works-office-hours",
    "travel-time": "far-away",
    "temporarily-limited-independence": "reduced-independence",
    "other": None,
}
CAPABILITIES = {
    "see-text", "hear-speech", "speak", "read-dutch", "write-dutch", "converse-dutch",
    "process-complex", "act-organise", "use-phone", "operate-device", "have-device", "e-identify",
    "travel", "office-hours", "dexterity", "receive-post",
}  # fmt: skip
CHANNELS = {
    "website", "web-form-secured", "phone", "counter", "appointment", "email", "chat",
    "virtual-assistant", "social-media", "video-call", "app", "mijn-gemeente-portal",
    "mijnoverheid", "product-service-status", "neighbourhood-team", "neighbourhood-location",
    "home-visit", "ido", "library", "form-help-desk", "post", "business-desk", "account-manager",
}  # fmt: skip
# Study §3.3, the list of fourteen, in its order.
OFFERED_14 = [
    "computers-and-help", "clear-language-projects", "kansen-in-kaart", "service-at-home",
    "digital-accessibility-projects", "taalhuis", "teletolk", "digisterker", "digital-panels",
    "communicate-at-b1", "train-staff", "hand-out-laptops", "form-brigades",
    "election-communication",
]  # fmt: skip
ALSO_4 = ["adapted-counters", "gender-neutral-toilets", "publications-by-post", "evening-opening"]
NAMED_GROUPS = {
    "low-literate-people", "older-people", "newcomers", "migrant-workers",
    "international-students",
}  # fmt: skip
MENTIONED_GROUPS = {
    "homeless-people", "children", "young-people", "disadvantaged-residents",
    "village-and-neighbourhood-residents", "day-workers", "long-term-unemployed", "businesses",
    "tozo-entrepreneurs", "large-companies",
}  # fmt: skip


def from_study(entries, ids):
    """The entries of the study; what was added later must not claim to come from it."""
    assert all(entry.basis != "study" for id_, entry in entries.items() if id_ not in ids)
    return {id_: entry for id_, entry in entries.items() if id_ in ids}


def test_the_eleven_barriers_and_other():
    """The barriers are those of §3.2, with their variants and defaults."""
    assert {id_: set(entry.variants) for id_, entry in CATALOGUE.barriers.items()} == BARRIERS
    assert {id_: entry.default for id_, entry in CATALOGUE.barriers.items()} == DEFAULTS


def test_sixteen_capabilities_and_one_of_our_own():
    """The capabilities are the sixteen of the model and one judgement, of three kinds."""
    own = set(CATALOGUE.capabilities) - CAPABILITIES

    assert set(CATALOGUE.capabilities) >= CAPABILITIES
    assert len(CAPABILITIES) == 16
    assert own == {"converse-in-writing"}
    assert CATALOGUE.capabilities["converse-in-writing"].basis == "judgement"
    assert {entry.kind.value for entry in CATALOGUE.capabilities.values()} == {
        "skill",
        "effort",
        "means",
    }


def test_twenty_three_channels():
    """The channels are the twenty-three of the draft."""
    assert set(from_study(CATALOGUE.channels, CHANNELS)) == CHANNELS
    assert len(CHANNELS) == 23


def test_what_is_always_there():
    """§3.1 names website, phone and counter as always present, and help with forms."""
    always = {id_ for id_, c in CATALOGUE.channels.items() if c.availability == "always"}

    assert {"website", "phone", "counter"} <= always
    assert CATALOGUE.measures["help-with-forms"].availability == "always"


@pytest.mark.parametrize(("origin", "expected"), [("offered-14", OFFERED_14), ("also-4", ALSO_4)])
def test_lists_of_measures(origin, expected):
    """The lists of §3.3 are complete: fourteen, and four more."""
    found = {id_ for id_, entry in CATALOGUE.measures.items() if entry.origin == origin}

    assert found == set(expected)
    assert len(found) == len(expected)


def test_counts_of_measures():
    """Fifteen stand elsewhere in the study; the gap measures are marked as such."""
    counts = Counter(entry.origin.value for entry in CATALOGUE.measures.values())

    assert counts["gap"] >= 12
    del counts["gap"]
    assert counts == {"offered-14": 14, "also-4": 4, "other": 15}


def test_items_of_the_lists_point_at_their_place():
    """Each measure of the two lists cites its own item of §3.3."""
    for number, id_ in enumerate(OFFERED_14, start=1):
        places = [source.at for source in CATALOGUE.measures[id_].sources]
        assert any(f"item {number}" in at and "§3.3" in at for at in places), (id_, places)
    for number, id_ in enumerate(ALSO_4, start=1):
        places = [source.at for source in CATALOGUE.measures[id_].sources]
        assert any(f"item {number}" in at and "§3.3" in at for at in places), (id_, places)


def test_barriers_point_at_their_item():
    """Each barrier cites its own item of the list in §3.2."""
    for number, id_ in enumerate(BARRIERS, start=1):
        places = [source.at for source in CATALOGUE.barriers[id_].sources]
        assert any(f"item {number}" in at and "§3.2" in at for at in places), (id_, places)


def test_target_groups():
    """The five groups of §3.3 are named, ten more are mentioned; older people by no age."""
    by_prominence = {
        kind: {id_ for id_, g in CATALOGUE.target_groups.items() if g.prominence == kind}
        for kind in ("named", "mentioned")
    }

    assert by_prominence == {"named": NAMED_GROUPS, "mentioned": MENTIONED_GROUPS}
    assert CATALOGUE.target_groups["older-people"].caution is not None


def test_small_kinds():
    """Four factors, three pillars, four provisions of each kind, four recommendations."""
    provisions = Counter(entry.kind.value for entry in CATALOGUE.provisions.values())

    assert len(CATALOGUE.digital_skill_factors) == 4
    assert set(CATALOGUE.pillars) == {"inclusive-offer", "self-direction", "support-structures"}
    assert provisions == {"generic": 4, "tailored": 4}
    assert set(CATALOGUE.recommendations) == {"r1", "r2", "r3", "r4"}
    assert set(CATALOGUE.facts) == {
        "signs-dutch-sign-language",
        "speaks-an-offered-language",
        "reads-an-offered-language",
        "has-representative",
    }


def test_the_wording_of_the_obligations():
    """Obligations a–d are worded exactly as in §4.1."""
    assert {id_: entry.text.nl for id_, entry in CATALOGUE.obligations.items()} == {
        "a": "Plicht om beleid te voeren over de wijze waarop de gemeente met burgers en bedrijven"
        " communiceert.",
        "b": "Het beleid m.b.t. ondersteuning bij bestuurlijk verkeer dient aantoonbaar en"
        " transparant te zijn, bijvoorbeeld door beleidsregels of een handreiking op de website.",
        "c": "Plicht om duidelijke en bruikbare informatie te geven over de geboden diensten en"
        " over de wijze waarop communicatie bij het verkrijgen van de diensten plaatsvindt. Denk"
        " bijvoorbeeld aan voorlichting over de te doorlopen stappen.",
        "d": "Zorgplicht om passende ondersteuning te bieden bij Overheidscommunicatie (los van"
        " digitalisering). Daarbij dient per doelgroep gespecificeerd te worden welke vaardigheden"
        " en inspanningen van de burgers en bedrijven verwacht worden en welke ondersteuning zo"
        " nodig voor deze doelgroep beschikbaar is. Het bieden van maatwerk is niet per definitie"
        " verplicht, de gemeente hoeft alleen de ondersteuning te bieden die redelijkerwijs nodig"
        " is om de communicatie met deze doelgroep te laten slagen.",
    }


@pytest.mark.parametrize(
    ("law", "day"),
    [
        ("awb-2-1-1", dt.date(2024, 1, 1)),
        ("awb-2-3", dt.date(2026, 1, 1)),
        ("awb-2-10-2", dt.date(2027, 1, 1)),
    ],
)
def test_dates_of_law(law, day):
    """The three dates on which the act came into force."""
    provision = CATALOGUE.law_provisions[law]

    assert provision.in_force_from == day
    assert provision.applies(day)
    assert not provision.applies(day - dt.timedelta(days=1))


def test_measures_that_remove_no_barrier_have_no_effect():
    """Toilets, panels and election communication are there, and earn no coverage."""
    for id_ in ("gender-neutral-toilets", "digital-panels", "election-communication"):
        assert CATALOGUE.measures[id_].effect is None


def test_a_raise_never_lifts_from_blocked():
    """Plain language is modelled as a raise: it does not help who knows no Dutch."""
    effect = CATALOGUE.measures["communicate-at-b1"].effect

    assert "read-dutch" in effect.raises
    assert "read-dutch" not in effect.sets
    variant = CATALOGUE.barriers["language-problem"].variants["no-dutch"]
    assert Level.BLOCKED in {loss.level for loss in variant.impairs}


@pytest.mark.parametrize("kind", KINDS)
def test_every_entry_is_bilingual_and_sourced(kind):
    """Each entry has words in two languages, and a source or a reason."""
    for entry in CATALOGUE.of_kind(kind).values():
        for text in (entry.label, entry.definition):
            assert text.nl.strip()
            assert text.en.strip()
        assert entry.sources or entry.why
        assert all(source.at.strip() for source in entry.sources)
        if entry.basis == "judgement":
            assert entry.why


def test_every_statement_inside_an_entry_has_its_ground():
    """Impairments, demands and effects say on what they rest."""
    for barrier in CATALOGUE.barriers.values():
        for variant in barrier.variants.values():
            assert variant.impairs
            assert all(loss.basis for loss in variant.impairs)
            assert all(loss.why for loss in variant.impairs if loss.basis == "judgement")
    assert all(channel.asks.why for channel in CATALOGUE.channels.values())
    assert all(m.effect.why for m in CATALOGUE.measures.values() if m.effect)


@pytest.mark.parametrize("id_", [id_ for id_, m in CATALOGUE.measures.items() if m.effect])
def test_how_a_measure_works_can_be_read_aloud_in_dutch(id_):
    """The Dutch is no copy of the English, and no sentence of it is longer than twenty words."""
    why = CATALOGUE.measures[id_].effect.why
    sentences = re.split(r"(?<=[.!?])\s+", why.nl)

    assert why.nl != why.en
    assert max(len(sentence.split()) for sentence in sentences) <= 20
