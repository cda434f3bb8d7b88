# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.text import Text

_spec = importlib.util.spec_from_file_location("pages", Path(__file__).parent / "pages.py")
pages = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(pages)

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> \x1b[31m\u202eom"


def page_of(plan, lang="nl"):
    return pages.check_page(str(zp.render(plan, "html", lang=lang)), lang)


def squeezed(text):
    return " ".join(text.split())


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_tells_all_that_text_tells(plan, lang):
    """Steps, reasons with sources, what blocks a channel, and advice: nothing is cut off."""
    text = squeezed(page_of(plan, lang).text)
    own = [one for one in plan.routes if one.kind != "represented"]
    said = [step.text for route in own for step in route.steps]
    said += [reason.text for route in own for reason in route.reasons]
    said += [text for one in plan.unusable for block in one.because for text in block.says]

    assert all(squeezed(one.in_language(lang)) in text for one in said)
    assert ("Bron: onderzoek VNG" if lang == "nl" else "Source: study by VNG") in text
    assert len(plan.unusable) > 3


def test_every_route_has_its_own_heading(plan):
    """A screen reader can go from route to route."""
    page = page_of(plan)
    own = [one for one in plan.routes if one.kind != "represented"]

    assert [one["id"] for _, one in page.all("h3") if "id" in one] == [
        f"route-{number}" for number in range(1, len(own) + 1)
    ]


def test_many_routes_end_in_a_table(plan):
    """After ten in full the others come in a table, none is left out."""
    own = tuple(one for one in plan.routes if one.kind != "represented")
    many = tuple(attrs.evolve(own[0], entry=f"loket-{number}") for number in range(13))
    page = page_of(attrs.evolve(plan, routes=many, order=plan.order[:1] * 12))

    assert "Nog 3 routes" in page.text
    assert all(f"in het beleid: loket-{number}" in page.text for number in range(13))


def test_no_route_and_its_flag_are_told(engine, catalogue):
    """An empty offer is no error: the page says that a person must step in."""
    offer = attrs.evolve(zp.offer_everything(catalogue), channels=())
    page = page_of(engine.plan(zp.Situation(barriers=["low-literacy"]), offer=offer))

    assert "De overheid biedt zelf geen route." in page.text
    assert "Let op:" in page.text


def test_hostile_words_are_words(plan):
    """No word of a policy makes an element."""

    def filled(word):
        words = FrozenMap((key, Text(nl=word, en=word)) for key in plan.words)
        routes = tuple(attrs.evolve(one, entry=word) for one in plan.routes)
        offer = attrs.evolve(plan.offer, service=word, left_out=FrozenMap({word: "no-hours"}))
        changed = attrs.evolve(plan, words=words, routes=routes, offer=offer)
        return pages.Page(str(zp.render(changed, "html")))

    hostile, harmless = filled(HOSTILE), filled("x: 1")

    assert hostile.tags == harmless.tags
    assert hostile.text.count("<script>alert(1)</script>") > 10
    assert "\x1b" not in hostile.text
