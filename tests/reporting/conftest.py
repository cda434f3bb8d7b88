# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
One assessment and one catalogue, made by hand, so that reports do not hang on the rules.
"""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.assessment import (
    Assessment,
    Certainty,
    Finding,
    NotAssessed,
    Outcome,
    RuleCard,
    RulePage,
    RuleResult,
    Verdict,
    Weight,
)
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.policy import Body, Completeness, PolicyException
from zorgplicht.model.text import Text

PAGE = RulePage(
    title="Er is beleid.",
    checks="Of er een document is.",
    matters="Zonder beleid is er niets om na te lezen.",
    cannot_see="Of iemand het leest.",
    fix="Schrijf het op.",
    example='[[documents]]\nid = "nota"',
    basis="Artikel 2:1 lid 1 Awb.",
)


def card(code="ZPA001", obligation="a", weight=Weight.CORE, certainty=Certainty.MECHANICAL):
    return RuleCard(
        code=code,
        name="policy-exists",
        obligation=obligation,
        weight=weight,
        certainty=certainty,
        basis=("awb-2-1-1",),
        nl=PAGE,
        en=attrs.evolve(PAGE, title="There is a policy."),
        since="0.1.0",
    )


def finding(of=None, **fields):
    of = of or card()
    settings = {
        "rule": of.code,
        "name": of.name,
        "obligation": of.obligation,
        "weight": of.weight,
        "certainty": of.certainty,
        "outcome": Outcome.NOT_MET,
        "message": Text(nl="Er is geen beleid.", en="There is no policy."),
        "fix": Text(nl="Schrijf het op.", en="Write it down."),
        "basis": of.basis,
        "path": "$.documents",
        "file": "beleid.toml",
        "line": 3,
        "column": 1,
    }
    return Finding(**(settings | fields))


EXPLAINED = PolicyException(
    rule="ZPD002",
    at="services.paspoort",
    because="De balie wordt verbouwd.",
    decided_by=Body.EXECUTIVE,
    owner="team Dienstverlening",
    until=dt.date(2026, 12, 31),
)


@pytest.fixture
def rule_card():
    return card()


@pytest.fixture
def make_finding():
    return finding


@pytest.fixture
def assessment():
    """Every outcome there is, on the first of November 2026."""
    indicative = card("ZPD002", "d", Weight.SUPPORTING, Certainty.INDICATIVE)
    of_file = card("ZPX002", None)
    unknown = card("ZPB001", "b")
    return Assessment(
        policy="Gemeente Voorbeeldstad",
        file="beleid.toml",
        completeness=Completeness.EXCERPT,
        on=dt.date(2026, 11, 1),
        obligations=FrozenMap(
            {"a": Verdict.NOT_MET, "b": Verdict.UNKNOWN, "c": Verdict.MET, "d": Verdict.PARTLY}
        ),
        findings=(
            finding(),
            finding(path="$.documents[1]", line=9, column=2),
            finding(indicative, outcome=Outcome.EXPLAINED, explanation=EXPLAINED),
            finding(of_file, file=None, line=None, column=None, path="$.exceptions[0]"),
        ),
        not_assessed=(
            NotAssessed(rule="ZPB001", reason=Text(nl="Niet te zien.", en="Not visible.")),
            NotAssessed(rule="ZPB002", reason=Text(nl="Niet te zien.", en="Not visible.")),
        ),
        rules=(
            RuleResult(card=card(), outcome=Outcome.NOT_MET),
            RuleResult(card=unknown, outcome=Outcome.UNKNOWN),
            RuleResult(card=indicative, outcome=Outcome.EXPLAINED),
            RuleResult(card=of_file, outcome=Outcome.NOT_MET),
        ),
        obligation_titles=FrozenMap({"a": Text(nl="Beleid", en="Policy")}),
        basis_titles=FrozenMap({"awb-2-1-1": Text(nl="art. 2:1 lid 1 Awb", en="Awb 2:1(1)")}),
    )


@pytest.fixture(scope="session")
def catalogue():
    return zp.load_catalogue()


@pytest.fixture(scope="session")
def engine(catalogue):
    return zp.RuleEngine(catalogue)


@pytest.fixture(scope="session")
def plan(engine, catalogue):
    """Three barriers over the whole catalogue."""
    situation = zp.Situation(barriers=["low-literacy", "no-digital-means", "limited-time"])
    return engine.plan(situation, offer=zp.offer_everything(catalogue))
