# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import zorgplicht as zp

EXAMPLES = Path(__file__).parents[2] / "examples"
DAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(("name", "lang", "scheme"), [
    ("voorbeeldstad", "nl", "light"),
    ("knelpunten", "en", "dark"),
])  # fmt: skip
def test_the_yearly_report_is_for_everyone(open_page, checks, name, lang, scheme):
    """Axe and our own checks find nothing, with outcomes and without."""
    measurement = zp.measurement_of(
        zp.read_policy(EXAMPLES / f"{name}.toml"),
        zp.load_catalogue(),
        on=DAY,
        results=zp.read_results(EXAMPLES / "metingen" / "uitkomsten.csv"),
        compare=True,
    )
    page = open_page(str(zp.render(measurement, "html", lang=lang)), scheme=scheme)

    checks.check_accessible(page)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_baseline_is_for_everyone(open_page, checks, lang):
    """So is a baseline, in both languages."""
    catalogue = zp.load_catalogue()
    assessment = zp.validate(zp.read_policy(EXAMPLES / "uittreksel.toml"), catalogue, on=DAY)
    answers = zp.read_answers(EXAMPLES / "metingen" / "nulmeting.toml")
    baseline = zp.baseline_of(assessment, answers, catalogue)

    checks.check_accessible(open_page(str(zp.render(baseline, "html", lang=lang))))
