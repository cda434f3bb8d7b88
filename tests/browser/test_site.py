# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The pages for residents and businesses, as somebody meets them.

With a screen reader or a keyboard, on a small screen, without scripts, on paper.
"""

from __future__ import annotations

import datetime as dt
import random
from itertools import islice
from pathlib import Path

import pytest

import zorgplicht as zp

ROOT = Path(__file__).parents[2]
ON = dt.date(2026, 11, 25)
CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)

PAGES = [
    "index.html",
    "contact.html",
    "hulp/index.html",
    "hulp/alle-hulp.html",
    "hulp/laaggeletterd.html",
    "hulp/doof-en-blind.html",
    "doelgroepen/lezen-of-schrijven-is-lastig.html",
    "diensten/index.html",
    "diensten/identiteitskaart-aanvragen.html",
    "machtigen.html",
    "klacht.html",
    "beleid.html",
    "papier/index.html",
    "papier/lezen-of-schrijven-is-lastig.html",
    "en/index.html",
    "en/contact.html",
    "en/help/index.html",
    "en/services/apply-for-an-identity-card.html",
]


def published(tmp_path_factory, name):
    publication = zp.publication_of(
        zp.read_policy(ROOT / "examples" / name), CATALOGUE, on=ON, engine=ENGINE
    )
    folder = tmp_path_factory.mktemp("site") / "site"
    zp.site_of(publication).save(folder)
    return folder, publication


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """The folder with the pages of Voorbeeldstad, and what they say."""
    return published(tmp_path_factory, "voorbeeldstad.toml")


@pytest.fixture(scope="module")
def site(good):
    return good[0]


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_for_everyone(site, open_page, checks, path):
    """Axe, structure, reflow, text spacing, contrast and the keyboard: no fault at all."""
    checks.check_accessible(open_page(site / path))


def test_a_poor_policy_makes_pages_for_everyone_too(tmp_path_factory, open_page, checks):
    """What is not there is said, in pages without a fault."""
    folder, _ = published(tmp_path_factory, "knelpunten.toml")
    for path in ("index.html", "contact.html", "hulp/geen-nederlands.html", "klacht.html"):
        checks.check_accessible(open_page(folder / path))


def test_every_sheet_is_one_sheet(site, open_page, checks):
    """Who prints the sheet of a group gets one A4."""
    sheets = [one for one in site.glob("**/*.html") if one.parent.name in {"papier", "paper"}]
    sheets = [one for one in sheets if one.name != "index.html"]

    assert len(sheets) == 20
    for sheet in sheets:
        assert checks.pages_when_printed(open_page(sheet)) == 1, sheet


def test_a_page_prints_without_what_paper_cannot_do(site, open_page, checks):
    """On paper there is no menu to click and no finder to fill in."""
    page = open_page(site / "hulp/index.html")
    with checks.media(page, media="print"):
        assert not page.locator("nav.top, .top nav, #finder").first.is_visible()
        assert page.get_by_role("heading", level=1).is_visible()


# --- the help finder ----------------------------------------------------------------------


def results(page):
    """What the finder shows: the channel of each way, with its help."""
    return [
        (
            way.locator(".where").inner_text(),
            way.locator("p", has_text="Met deze hulp").locator("a, span").all_inner_texts(),
        )
        for way in page.locator("#finder-ways > li").all()
    ]


def test_without_a_script_the_choices_are_links(site, open_page):
    """The finder is not there, and every choice leads to a page that says the same."""
    page = open_page(site / "hulp/index.html", javascript=False)

    assert not page.locator("#finder").is_visible()
    page.get_by_role("link", name="Ik lees en schrijf niet makkelijk.").click()
    assert (
        page.get_by_role("heading", level=1).inner_text() == "Ik lees en schrijf niet makkelijk."
    )
    page.get_by_role("link", name="Ik ben doof.", exact=True).click()
    title = page.get_by_role("heading", level=1).inner_text()
    assert title == "Ik ben doof. Ik lees en schrijf niet makkelijk."


def test_the_finder_works_by_keyboard(site, open_page):
    """Choosing a service and a barrier with keys alone shows the ways and says how many."""
    page = open_page(site / "hulp/index.html")
    page.locator("#finder-service").focus()
    page.keyboard.type("Identiteitskaart")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")

    assert page.locator("input:checked").count() == 1
    assert "manieren voor Identiteitskaart aanvragen" in page.get_by_role("status").inner_text()
    assert results(page)
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "reset":
            break
    page.keyboard.press("Enter")
    page.wait_for_function("!document.querySelector('input:checked')")
    page.wait_for_function("!document.querySelector('#finder-ways li')")
    assert page.get_by_role("status").inner_text() == ""


def test_the_finder_says_when_it_cannot_help(site, open_page):
    """Without a service, with too much and without a way it says what to do."""
    page = open_page(site / "hulp/index.html")
    boxes = page.locator("#finder input")
    boxes.nth(0).check()
    assert page.get_by_role("status").inner_text() == "Kies eerst een dienst."
    page.locator("#finder-service").select_option(index=1)
    for place in (1, 2, 3):
        boxes.nth(place).check()

    assert "meer dan drie" in page.get_by_role("status").inner_text()
    assert page.locator("#finder-links").is_visible()
    assert results(page) == []


def test_the_finder_agrees_with_the_engine(good, open_page):
    """For many choices, on several services, the script shows what the engine finds."""
    site, publication = good
    finder = publication.finder
    page = open_page(site / "hulp/index.html")
    offers = zp.offers_of(publication.policy, CATALOGUE, on=ON)
    names = {one.id: one.name for one in publication.policy.channels}
    names |= {one.id: one.name for one in publication.policy.support}
    # Help that follows from hours and languages is called as the catalogue does.
    choose = random.Random(6)
    seen = 0
    for offer in islice(offers, 0, None, 3):
        audience = offer.audience[0].value
        page.locator("#finder-service").select_option(value=f"{offer.service}|{audience}")
        for _ in range(12):
            chosen = choose.sample(range(len(finder.variants)), choose.randint(0, 3))
            page.locator("#finder input").evaluate_all(
                "(boxes, chosen) => boxes.forEach("
                "one => { one.checked = chosen.includes(Number(one.value)); })",
                chosen,
            )
            page.locator("#finder-service").dispatch_event("change")
            situation = zp.Situation(
                barriers=[finder.variants[one] for one in chosen], audience=audience
            )
            (ways,) = ENGINE.ways([situation], offer=offer)
            expected = {
                (
                    names[way.outline.entry],
                    tuple(names[x] for x in way.outline.support if x in names),
                )
                for way in ways
            }
            found = {
                (channel, tuple(one for one in help_ if one in names.values()))
                for channel, help_ in results(page)
            }
            assert found == expected, (offer.service, situation.barriers)
            seen += bool(ways)
    assert seen > 20
