# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
from pathlib import Path

import zorgplicht as zp

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_a_benchmark_is_for_everyone(open_page, checks):
    """Axe and our own checks find nothing, with names and without."""
    catalogue = zp.load_catalogue()
    engine = zp.RuleEngine(catalogue)
    assessments = [
        zp.validate(
            zp.read_policy(EXAMPLES / name), catalogue, on=dt.date(2026, 11, 25), engine=engine
        )
        for name in ("voorbeeldstad.toml", "knelpunten.toml")
    ]

    page = str(zp.render(zp.benchmark_of(assessments, names=True), "html"))
    checks.check_accessible(open_page(page))
