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


def layer(tmp_path, name, **files):
    (tmp_path / name).mkdir()
    return folder_with(tmp_path / name, **files)


def test_layers_lie_on_top_of_each_other(tmp_path):
    """A region adds and changes, a municipality changes both; the last word counts."""
    region = layer(
        tmp_path,
        "regio",
        barriers=BARRIER,
        channels='[phone]\nlabel = { nl = "Bel de regio", en = "Call the region" }\n',
    )
    town = layer(
        tmp_path,
        "stad",
        barriers='[no-bank-account]\nlabel = { nl = "Geen rekening bij een bank" }\n',
        channels='[phone]\nlabel = { nl = "Bel 14 0999" }\n',
    )
    catalogue = zp.load_catalogue([region, town])
    barrier = catalogue.barriers["no-bank-account"]

    assert barrier.label == zp.Text(nl="Geen rekening bij een bank", en="No bank account")
    assert catalogue.channels["phone"].label == zp.Text(nl="Bel 14 0999", en="Call the region")
    files = {
        (one.id, one.field): [x.file for x in catalogue.overrides if x.field == one.field]
        for one in catalogue.overrides
    }
    assert len(files["phone", "label.nl"]) == 3  # the region, the town, and the town's barrier


def test_where_each_field_comes_from(tmp_path):
    """The file with the last word, the one that made the entry, and nothing for the shipped."""
    region = layer(tmp_path, "regio", barriers=BARRIER, channels='[phone]\nlabel.en = "Ring"\n')
    town = layer(tmp_path, "stad", barriers='[no-bank-account]\nlabel.nl = "Geen rekening"\n')
    catalogue = zp.load_catalogue(extra=[region, town])

    made, changed = str(region / "barriers.toml"), str(town / "barriers.toml")
    assert catalogue.file_of("barriers", "no-bank-account") == made
    assert catalogue.file_of("barriers", "no-bank-account", "label.nl") == changed
    assert catalogue.file_of("barriers", "no-bank-account", "label.en") == made
    assert catalogue.file_of("barriers", "no-bank-account", "why") == made
    assert catalogue.file_of("channels", "phone", "label.en") == str(region / "channels.toml")
    assert catalogue.file_of("channels", "phone", "label.nl") is None
    assert catalogue.file_of("channels", "phone") is None
    assert catalogue.file_of("channels", "post", "label.nl") is None
    with pytest.raises(KeyError):
        catalogue.file_of("channels", "telegraph")


def test_problems_of_all_layers_are_told_together(tmp_path):
    """A folder that is not there hides neither what is wrong in another nor that one misses."""
    wrong = layer(tmp_path, "regio", barriers=BARRIER.replace('"blocked"', '"blokced"'))
    with pytest.raises(zp.CatalogueError) as caught:
        zp.load_catalogue([tmp_path / "nergens", wrong, tmp_path / "ook-niet"])

    files = [problem.file for problem in caught.value.problems]
    assert files == [
        str(tmp_path / "nergens"),
        str(tmp_path / "ook-niet"),
        str(wrong / "barriers.toml"),
    ]


def test_no_layers_is_the_shipped_catalogue():
    """An empty list changes nothing."""
    assert zp.load_catalogue([]) is zp.load_catalogue()


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
