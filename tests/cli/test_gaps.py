# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The command ``gaps``: first what it asks of the engine, then with the engine itself.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import zorgplicht as zp
from zorgplicht import routing
from zorgplicht.model.channel import Purpose
from zorgplicht.model.coverage import Coverage, ServiceCoverage
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.handovers import HandOvers

EXAMPLES = Path(__file__).parents[2] / "examples"
DAY = ("--on", "2026-11-24")
GOOD = (EXAMPLES / "voorbeeldstad.toml", *DAY)

POLICY = """
format = "zorgplicht-policy/1"
[authority]
name = "Gemeente Voorbeeldstad"
kind = "municipality"

[[channels]]
id = "balie"
channel = "counter"
name = "Balie"

[[support]]
id = "tolk"
measure = "foreign-language-interpreter"

[[target-groups]]
group = "schippers"
label = "Schippers"
barriers = ["travel-time"]
facts = { has-representative = true }
audience = "businesses"

[[services]]
id = "paspoort"
name = "Paspoort aanvragen"
channels = ["balie"]

[[services]]
id = "melding"
name = "Iets melden"
audience = ["residents", "businesses"]
channels = ["balie"]
"""


@pytest.fixture
def policy(tmp_path):
    """A policy with a service for residents, one for both sides, and a group of businesses."""
    file = tmp_path / "beleid.toml"
    file.write_text(POLICY, "utf-8")
    return file


@pytest.fixture
def asked(monkeypatch):
    """Stands in for the engine; remembers what it was asked."""
    questions = []

    def coverage(_, offers, **question):
        questions.append({"offers": offers, **question})
        return Coverage(
            services=tuple(
                ServiceCoverage(
                    service=offer.service,
                    audience=offer.audience,
                    gaps=(("visual-impairment:blind",),),
                    difficult=(),
                    conditional=(),
                    closed=1,
                )
                for offer in offers
            ),
            variants=("visual-impairment:blind",),
            purpose=Purpose(question["purpose"]),
            words=FrozenMap(),
        )

    def offers_of(policy, catalogue, *, on=None):
        services = [one.id for one in policy.services] or [None]
        return tuple(zp.offer_of(policy, catalogue, one, on=on) for one in services)

    def hand_overs_of(policy, *_, **__):
        return HandOvers(dead_ends=tuple(one.id for one in policy.channels))

    monkeypatch.setattr(routing.RuleEngine, "coverage", coverage)
    monkeypatch.setattr(routing.RuleEngine, "variants", ("a:x", "a:y"))
    monkeypatch.setattr(routing, "offers_of", offers_of)
    monkeypatch.setattr(routing, "hand_overs_of", hand_overs_of)
    return questions


class TestQuestion:
    def test_without_options_everything_is_asked(self, run, policy, asked):
        """All services, the default variants, a transaction, nothing known."""
        assert run("gaps", policy)[0] == 0
        question = asked[0]

        assert [offer.service for offer in question.pop("offers")] == ["paspoort", "melding"]
        assert question == {
            "barriers": None,
            "purpose": "transaction",
            "groups": (),
            "facts": {},
        }

    def test_services_are_chosen(self, run, policy, asked):
        """Named services, each once, in the order given."""
        words = ("--service", "melding", "--service", "paspoort", "--service", "melding")
        run("gaps", policy, *words)

        assert [offer.service for offer in asked[0]["offers"]] == ["melding", "paspoort"]

    def test_all_variants(self, run, policy, asked):
        """All variants are those that the engine knows."""
        run("gaps", policy, "--variants", "all", "--purpose", "question")

        assert asked[0]["barriers"] == ("a:x", "a:y")
        assert asked[0]["purpose"] == "question"

    def test_a_group_brings_its_facts(self, run, policy, asked):
        """A group opens what is restricted to it; a fact that is given goes before its own."""
        run("gaps", policy, "--group", "older-people")
        assert asked[0]["groups"] == ("older-people",)

        run("gaps", policy, "--group", "schippers")
        assert asked[1]["facts"] == {"has-representative": True}
        run("gaps", policy, "--group", "schippers", "--fact", "has-representative=nee")
        assert asked[2]["facts"] == {"has-representative": False}

    def test_a_group_is_on_one_side(self, run, policy, asked):
        """Of a group of businesses only the services for businesses are asked."""
        run("gaps", policy, "--group", "schippers")
        offers = asked[0]["offers"]

        assert [(offer.service, offer.audience) for offer in offers] == [
            ("melding", ("businesses",))
        ]

    def test_no_service_for_the_group(self, run, policy, asked):
        """When nothing is left to ask, that is said."""
        code, out, err = run("gaps", policy, "--service", "paspoort", "--group", "schippers")

        assert (code, out, asked) == (2, "", [])
        assert "geen van deze diensten is voor de doelgroep" in err


@pytest.mark.usefixtures("asked")
class TestAnswer:
    def test_the_text_says_where_was_looked(self, run, policy):
        """The policy and the day, then for whom, then the report."""
        out = run("gaps", policy, *DAY, "--group", "schippers")[1]
        title = (
            "Gezocht in het beleid van Gemeente Voorbeeldstad, zoals het geldt op 24 november"
            " 2026.\nBekeken voor de doelgroep: 'Schippers'.\n"
            "Bekend: Heeft een vertegenwoordiger: ja.\n\nGaten in het aanbod\n"
        )

        assert out.replace("november\n", "november ").startswith(title)

    def test_names_come_from_the_policy(self, run, policy):
        """Services and places are called what the authority calls them."""
        out = run("gaps", policy)[1]

        assert "Paspoort aanvragen; Iets melden." in out
        assert "Wie het bij 'Balie' (balie) niet kan afronden" in out

    def test_english(self, run, policy):
        """The notes and the report follow the language."""
        words = ("--lang", "en", "--group", "older-people", "--fact", "has-representative=no")
        out = run("gaps", policy, *words)[1]

        assert "For the target group: 'Older people'." in out
        assert "Known: Has a representative: no." in out
        assert "Gaps in the offer" in out

    def test_json(self, run, policy):
        """JSON has no notes before it."""
        found = json.loads(run("gaps", policy, "--format", "json")[1])

        assert found["schema"] == "zorgplicht-coverage/1"
        assert found["services"][0]["gaps"] == [["visual-impairment:blind"]]
        assert found["hand-overs"]["dead-ends"] == ["balie"]

    def test_gaps_are_no_failure(self, run, policy):
        """An answer is an answer: exit 0, also when there are gaps."""
        assert run("gaps", policy)[0] == 0

    def test_hostile_names(self, run, policy):
        """A name in the policy cannot steer the terminal."""
        policy.write_text(
            POLICY.replace("Schippers", "S\\u001b[31m").replace("Iets melden", "{x}\\u202e"),
            "utf-8",
        )
        out = run("gaps", policy, "--group", "schippers")[1]

        assert not set("\x1b\u202e") & set(out)
        assert "{x}\\u202e" in out


class TestUnusable:
    @pytest.mark.usefixtures("asked")
    @pytest.mark.parametrize(
        ("words", "hint"),
        [
            (("--service", "pasport"), "paspoort"),
            (("--group", "older-peple"), "older-people"),
            (("--variants", "al"), "all"),
            (("--purpose", "transction"), "transaction"),
            (("--format", "jsno"), "json"),
        ],
    )
    def test_unknown_words_get_a_hint(self, run, policy, words, hint):
        """Whatever is not known: one sentence with the nearest, and exit 2."""
        code, out, err = run("gaps", policy, *words)

        assert (code, out) == (2, "")
        assert f"Bedoelt u '{hint}'?" in err

    def test_a_fact_is_a_pair(self, run, policy):
        """A fact without an answer is refused."""
        code, _, err = run("gaps", policy, "--fact", "has-representative")

        assert code == 2
        assert "schrijf NAAM=ja|nee" in err

    def test_a_broken_file(self, run, tmp_path):
        """The problems of the file, and exit 2."""
        file = tmp_path / "stuk.toml"
        file.write_text('format = "zorgplicht-policy/1"\nnaam = 3\n', "utf-8")
        code, out, err = run("gaps", file)

        assert (code, out) == (2, "")
        assert f"{file}:2:1:" in err

    def test_no_policy(self, run):
        """Gaps are those of a policy."""
        code, _, err = run("gaps")

        assert code == 2
        assert "BELEID" in err


class TestWithTheEngine:
    def test_a_good_policy(self, run):
        """Voorbeeldstad: every single barrier has a route; gaps are told in words."""
        code, out, _ = run("gaps", *GOOD)

        assert code == 0
        assert "Bekeken: 13 diensten, met elk 2.048 combinaties van 11 belemmeringen." in out
        assert "Wie maar één belemmering heeft, heeft altijd een route." in out
        assert "visual-impairment" not in out

    def test_a_weak_policy(self, run):
        """Knelpunten: one barrier can be too much, and something would help."""
        out = run("gaps", EXAMPLES / "knelpunten.toml", *DAY)[1]

        assert "Soms is één belemmering al te veel." in out
        assert "Voeg toe:" in out

    def test_text_and_json_agree(self, run):
        """Every service and every gap of the JSON is counted in the text."""
        found = json.loads(run("gaps", *GOOD, "--format", "json")[1])

        assert len(found["services"]) == 13
        assert {len(one["gaps"]) for one in found["services"]} == {8}
        assert "Er zijn 8 gaten." in run("gaps", *GOOD)[1]

    def test_everything_fits_the_schema(self, run):
        """What the engine gives, hand-overs and all, is as the schema says."""
        name = "zorgplicht/reporting/schemas/zorgplicht-coverage-1.json"
        schema = json.loads((EXAMPLES.parent / "src" / name).read_text("utf-8"))
        for file in ("voorbeeldstad", "knelpunten", "uittreksel"):
            words = (EXAMPLES / f"{file}.toml", *DAY, "--format", "json")
            found = json.loads(run("gaps", *words)[1])
            assert list(Draft202012Validator(schema).iter_errors(found)) == []

    def test_all_variants_of_one_service(self, run):
        """More variants, more combinations, and at least as many gaps."""
        words = ("--service", "identiteitskaart", "--format", "json")
        usual = json.loads(run("gaps", *GOOD, *words)[1])
        found = json.loads(run("gaps", *GOOD, *words, "--variants", "all")[1])

        assert set(usual["variants"]) < set(found["variants"])
        assert len(found["services"][0]["gaps"]) >= len(usual["services"][0]["gaps"])

    def test_an_excerpt_says_that_it_is_one(self, run):
        """What an excerpt leaves out is unknown, so its gaps are questions."""
        out = run("gaps", EXAMPLES / "uittreksel.toml", *DAY)[1]

        assert "Dit is een uittreksel." in out.partition("Samenvatting")[0]

    def test_an_unknown_fact(self, run):
        """The engine knows which facts there are."""
        code, out, err = run("gaps", *GOOD, "--fact", "has-representativ=ja")

        assert (code, out) == (2, "")
        assert "Bedoelt u 'has-representative'?" in err

    def test_a_policy_without_services(self, run, tmp_path):
        """It is told as one offer."""
        file = tmp_path / "beleid.toml"
        file.write_text(POLICY.partition("[[services]]")[0], "utf-8")

        assert "Bekeken: het hele aanbod" in run("gaps", file)[1]
