# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

import zorgplicht as zp
from zorgplicht.catalogue import flaws_in

BARRIER = """
[no-bank-account]
label = { nl = "Geen bankrekening", en = "No bank account" }
definition = { nl = "Betalen via internet kan niet.", en = "Cannot pay online." }
kind = "situational"
default = "no-account"
basis = "judgement"
why = "Residents without an account cannot pay a fee online."
[no-bank-account.variants.no-account]
label = { nl = "Geen rekening", en = "No account" }
impairs = [{ capability = "e-identify", level = "blocked", basis = "judgement", why = "a bank app is often the second factor" }]
"""  # noqa: E501
MEASURE = """
[pay-in-cash]
label = { nl = "Contant betalen", en = "Pay in cash" }
definition = { nl = "Aan de balie betaalt u contant.", en = "Pay in cash at the counter." }
origin = "gap"
pillar = "support-structures"
provision = "generic"
basis = "judgement"
why = "So that nobody needs a bank account."
[pay-in-cash.effect]
basis = "judgement"
why = { nl = "Medewerkers boeken de betaling zelf.", en = "Staff log the payment themselves." }
on-families = ["digital"]
sets = { e-identify = "able" }
"""


def folder_with(tmp_path, **files):
    for name, text in files.items():
        (tmp_path / f"{name.replace('_', '-')}.toml").write_text(text, "utf-8")
    return tmp_path


def test_a_barrier_is_one_table(tmp_path):
    """A new barrier is in the catalogue, the graph and the plans after one table."""
    catalogue = zp.load_catalogue(extra=folder_with(tmp_path, barriers=BARRIER))
    engine = zp.RuleEngine(catalogue)
    plan = engine.plan(
        zp.Situation(barriers=["no-bank-account"]), offer=zp.offer_everything(catalogue)
    )

    assert "variant:no-bank-account:no-account" in engine.graph
    assert plan.variants == ("no-bank-account:no-account",)
    forms = [route for route in plan.routes if route.channel == "web-form-secured"]
    assert forms
    assert all(route.measures for route in forms)


def test_a_measure_is_one_table(tmp_path):
    """A new measure makes a route after one table, and the plan says why."""
    folder = folder_with(tmp_path, barriers=BARRIER, support_structures=MEASURE)
    catalogue = zp.load_catalogue(extra=folder)
    plan = zp.RuleEngine(catalogue).plan(
        zp.Situation(barriers=["no-bank-account"], preferred_channel="web-form-secured"),
        offer=zp.offer_everything(catalogue),
    )

    assert plan.routes[0].channel == "web-form-secured"
    assert plan.routes[0].measures == {"pay-in-cash"}
    assert plan.routes[0].reasons[0].barriers == ("no-bank-account:no-account",)


def test_a_channel_is_one_table(tmp_path):
    """A new channel is covered by the measures of its family without being named there."""
    text = """
[mobile-counter]
label = { nl = "Mobiele balie", en = "Mobile counter" }
definition = { nl = "Een bus met een balie.", en = "A bus with a counter." }
family = "in-person"
purposes = ["transaction"]
availability = "rare"
provision = "tailored"
basis = "judgement"
why = "Some municipalities drive to the villages."
[mobile-counter.asks]
basis = "judgement"
why = "As a counter, but near."
levels = { converse-dutch = "full", write-dutch = "light", hear-speech = "light" }
"""
    catalogue = zp.load_catalogue(extra=folder_with(tmp_path, channels=text))
    plan = zp.RuleEngine(catalogue).plan(
        zp.Situation(barriers=["low-literacy"], preferred_channel="mobile-counter"),
        offer=zp.offer_everything(catalogue),
    )

    assert plan.routes[0].channel == "mobile-counter"
    assert plan.routes[0].measures == {"help-with-forms"}


def test_an_override_is_told(tmp_path):
    """What a municipality replaces, field by field, is in the list of overrides."""
    folder = folder_with(
        tmp_path,
        channels='[phone]\nlabel = { nl = "Bel 14 0999" }\n[phone.asks]\n'
        'levels = { hear-speech = "full" }\n',
    )
    catalogue = zp.load_catalogue(extra=folder)
    phone = catalogue.channels["phone"]
    shipped = zp.load_catalogue().channels["phone"]

    assert phone.label == zp.Text(nl="Bel 14 0999", en=shipped.label.en)
    assert dict(phone.asks.levels) == {"hear-speech": "full"}
    assert phone.asks.why == shipped.asks.why
    assert phone.purposes == shipped.purposes
    assert {(one.id, one.field) for one in catalogue.overrides} == {
        ("phone", "label.nl"),
        ("phone", "asks.levels"),
    }
    assert all(one.file.endswith("channels.toml") for one in catalogue.overrides)


def test_the_shipped_catalogue_overrides_nothing_and_has_no_flaws():
    """What is shipped fits together."""
    catalogue = zp.load_catalogue()

    assert catalogue.overrides == ()
    assert list(flaws_in(catalogue)) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("barriers", 'capability = "e-identify"', 'capability = "e-identfy"', "'e-identify'"),
        ("barriers", 'default = "no-account"', 'default = "no-acount"', "'no-account'"),
        ("barriers", 'level = "blocked"', 'level = "blokced"', "'blocked'"),
        ("barriers", 'why = "Residents', 'waarom = "Residents', "waarom"),
        ("barriers", ', en = "No bank account" }', " }", "label.en"),
        ("barriers", 'en = "No bank account"', 'en = ""', "leeg"),
        ("measures", "e-identify", "e-identfy", "'e-identify'"),
        ("measures", 'on-families = ["digital"]', "", "geen enkel kanaal"),
        ("measures", 'sets = { e-identify = "able" }', "", "doet niets"),
        (
            "measures",
            'pillar = "support-structures"',
            'pillar = "support"',
            "'support-structures'",
        ),
    ],
)
def test_a_flaw_is_named_with_its_line(tmp_path, file, old, new, says):
    """A mistake in an own entry is one clear error with file, line and nearest word."""
    text = BARRIER if file == "barriers" else MEASURE
    assert old in text
    stem = "barriers" if file == "barriers" else "support_structures"

    with pytest.raises(zp.CatalogueError) as raised:
        zp.load_catalogue(extra=folder_with(tmp_path, **{stem: text.replace(old, new, 1)}))

    assert says in str(raised.value)
    assert all(problem.line for problem in raised.value.problems)
    assert all(str(tmp_path) in problem.file for problem in raised.value.problems)


@pytest.mark.parametrize("nothing", ["", "   "])
def test_how_a_measure_works_is_said_in_both_languages(tmp_path, nothing):
    """A plan reads the why of an effect aloud, so empty words are one flaw per language."""
    text = MEASURE.replace("Medewerkers boeken de betaling zelf.", nothing)
    text = text.replace("Staff log the payment themselves.", nothing)
    with pytest.raises(zp.CatalogueError) as raised:
        zp.load_catalogue(extra=folder_with(tmp_path, support_structures=text))

    assert {(one.path, one.nl, one.en) for one in raised.value.problems} == {
        (
            f"$.pay-in-cash.effect.why.{language}",
            f"de tekst in '{language}' is leeg.",
            f"the text in '{language}' is empty.",
        )
        for language in ("nl", "en")
    }
    assert len(raised.value.problems) == 2


def test_a_shipped_why_cannot_be_emptied(tmp_path):
    """Words that a municipality lays over the shipped ones are held to the same."""
    text = '[teletolk.effect]\nwhy = { nl = "", en = "An interpreter relays the call." }\n'
    folder = folder_with(tmp_path, support_structures=text)
    with pytest.raises(zp.CatalogueError) as raised:
        zp.load_catalogue(extra=folder)

    (problem,) = raised.value.problems
    assert problem.path == "$.teletolk.effect.why.nl"
    assert problem.file.endswith("support-structures.toml")


def test_all_problems_come_at_once(tmp_path):
    """Two files with a mistake each give one error with both."""
    folder = folder_with(
        tmp_path,
        barriers=BARRIER.replace('level = "blocked"', 'level = "blokced"'),
        support_structures=MEASURE.replace('origin = "gap"', 'origin = "gat"'),
        chanels="",
    )
    with pytest.raises(zp.CatalogueError) as raised:
        zp.load_catalogue(extra=folder)

    assert len(raised.value.problems) == 3
    assert "'channels.toml'" in str(raised.value)


def test_no_source_no_entry(tmp_path):
    """An entry that claims the study without a place in it is refused."""
    text = BARRIER.replace('basis = "judgement"\nwhy', 'basis = "study"\nwhy', 1)
    with pytest.raises(zp.CatalogueError) as raised:
        zp.load_catalogue(extra=folder_with(tmp_path, barriers=text))

    assert "bron ontbreekt" in str(raised.value)


def test_channels_that_only_reach_each_other(tmp_path):
    """Two channels that must be asked for through each other are a flaw."""
    folder = folder_with(
        tmp_path,
        channels='[phone]\narranged-via = ["counter"]\n[counter]\narranged-via = ["phone"]\n',
    )
    with pytest.raises(zp.CatalogueError) as raised:
        zp.load_catalogue(extra=folder)

    assert {problem.path for problem in raised.value.problems} == {
        "$.phone.arranged-via",
        "$.counter.arranged-via",
    }


def test_a_folder_that_is_not_there(tmp_path):
    """A wrong folder name is said, not silently taken for an empty one."""
    with pytest.raises(zp.CatalogueError, match="deze map bestaat niet"):
        zp.load_catalogue(extra=tmp_path / "nergens")
