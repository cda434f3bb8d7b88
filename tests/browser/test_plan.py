# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

import zorgplicht as zp


@pytest.fixture(scope="module")
def catalogue():
    return zp.load_catalogue()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_plan_is_for_everyone(catalogue, open_page, checks, scheme):
    """Axe and our own checks find nothing on a plan with routes, and channels without."""
    situation = zp.Situation(barriers=["low-literacy", "no-digital-means", "limited-time"])
    plan = zp.RuleEngine(catalogue).plan(situation, offer=zp.offer_everything(catalogue))

    checks.check_accessible(open_page(str(zp.render(plan, "html")), scheme=scheme))


def test_the_catalogue_is_for_everyone(catalogue, open_page, checks):
    """So are its overview, a list, and an entry."""
    listing = ("barriers", tuple(catalogue.barriers.values()))
    for value in (catalogue, listing, catalogue.law_provisions["awb-2-1-1"]):
        checks.check_accessible(open_page(str(zp.render(value, "html"))))
