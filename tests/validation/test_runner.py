# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt

import pytest

import zorgplicht as zp


@pytest.mark.parametrize(
    ("name", "code", "reasons"),
    [
        ("good", "ZPC007", []),
        ("stale", "ZPC007", []),
        ("unknown", "ZPC002", ["This is an excerpt, so this is not certain:"]),
        ("not-applicable", "ZPA009", ["No document states a day"]),
    ],
)
def test_a_result_says_why_nothing_was_found_out(policy, name, code, reasons):
    """Unknown and not applicable have reasons; other outcomes speak through findings."""
    assessment = zp.validate(
        zp.read_policy(policy(name)), zp.load_catalogue(), on=dt.date(2026, 11, 1)
    )
    result = next(one for one in assessment.rules if one.card.code == code)

    assert len(result.because) == len(reasons)
    for told, start in zip(result.because, reasons, strict=True):
        assert told.en.startswith(start)
