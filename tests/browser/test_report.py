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
LITTLE = 20


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_report_on_gaps_is_for_everyone(open_page, checks, scheme):
    """Gaps, what would close them, weak spots and hand-overs."""
    catalogue = zp.load_catalogue()
    policy = zp.read_policy(EXAMPLES / "knelpunten.toml")
    on = dt.date(2026, 11, 24)
    coverage = zp.RuleEngine(catalogue).coverage(zp.offers_of(policy, catalogue, on=on))

    checks.check_accessible(open_page(str(zp.render(coverage, "html")), scheme=scheme))


def test_the_barrier_stays_in_view_while_the_table_scrolls(assessments, open_page):
    """At 320 px the table scrolls by keyboard, and one still sees which barrier a row is of."""
    page = open_page(str(zp.render(assessments["knelpunten"], "html")), width=320, height=640)
    region = page.locator("#f1-heat-1")
    head = region.locator("tbody th").first
    region.scroll_into_view_if_needed()
    region.focus()
    before = head.bounding_box()
    for _ in range(6):
        page.keyboard.press("ArrowRight")
    # The page forbids scripts, also those with which one could wait for this.
    for _ in range(40):
        if region.evaluate("one => one.scrollLeft") > LITTLE:
            break
        page.wait_for_timeout(50)

    assert region.evaluate("one => one.scrollLeft") > LITTLE
    assert abs(head.bounding_box()["x"] - before["x"]) <= 1
    assert head.bounding_box()["width"] < 160


def test_the_way_from_the_first_screen_to_a_finding(assessments, open_page):
    """Each thing to begin with leads to the rule that found it."""
    page = open_page(str(zp.render(assessments["knelpunten"], "html")))
    links = page.locator("ol.begin a")

    assert 3 <= links.count() <= 5
    for number in range(links.count()):
        target = links.nth(number).get_attribute("href")
        page.goto(page.url.partition("#")[0])
        links.nth(number).click()
        assert page.url.endswith(target)
        assert page.locator(target).evaluate("one => one.getBoundingClientRect().top") < 640


def test_what_is_folded_is_printed(assessments, open_page):
    """On paper nothing can be opened: all services of a group are there."""
    page = open_page(str(zp.render(assessments["voorbeeldstad"], "html")))
    item = page.locator("details li").last
    assert not item.is_visible()
    page.emulate_media(media="print")

    assert item.is_visible()
