# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import zorgplicht as zp
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.reporting import Batch, RuleSheet
from zorgplicht.validation import all_rules

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ["knelpunten", "uittreksel", "voorbeeldstad"]


@pytest.fixture(scope="module")
def assessments():
    """The examples, held against the rules."""
    catalogue = zp.load_catalogue()
    engine = zp.RuleEngine(catalogue)
    return {
        name: zp.validate(
            zp.read_policy(EXAMPLES / f"{name}.toml"),
            catalogue,
            on=dt.date(2026, 11, 24),
            engine=engine,
        )
        for name in NAMES
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_report_is_for_everyone(assessments, name, open_page, checks):
    """Axe and our own checks find nothing, whatever the report has to say."""
    page = open_page(str(zp.render(assessments[name], "html")))

    checks.check_accessible(page, long=name == "knelpunten")


def test_a_report_of_several_files_is_for_everyone(assessments, open_page, checks):
    """The overview is wide, and still fits a small screen."""
    batch = Batch(tuple(assessments[name] for name in NAMES[1:]))

    checks.check_accessible(open_page(str(zp.render(batch, "html", lang="en")), scheme="dark"))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_list_of_rules_is_for_everyone(open_page, checks, lang):
    """So is the list of rules, in both languages."""
    rules = tuple(one.card for one in all_rules())

    checks.check_accessible(open_page(str(zp.render(rules, "html", lang=lang))))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_rule_page_is_for_everyone(open_page, checks, lang):
    """So is the page of a rule."""
    card = all_rules()[0].card
    provisions = zp.load_catalogue().law_provisions
    law = FrozenMap((id_, provisions[id_]) for id_ in card.basis)

    page = open_page(str(zp.render(RuleSheet(card=card, law=law), "html", lang=lang)))

    checks.check_accessible(page)


@pytest.mark.parametrize(("lang", "scheme"), [("nl", "light"), ("en", "dark")])
def test_a_comparison_is_for_everyone(open_page, checks, lang, scheme):
    """So is the page on what changes, with its tables of before and after."""
    old, new = (
        zp.read_policy(EXAMPLES / "loket-dicht" / f"{name}.toml") for name in ("voor", "na")
    )
    found = zp.compare(old, new, zp.load_catalogue(), on=dt.date(2026, 11, 25))

    checks.check_accessible(open_page(str(zp.render(found, "html", lang=lang)), scheme=scheme))
