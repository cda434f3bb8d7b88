# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
One outcome of a survey or a count, as somebody brings it beside a policy.
"""

from __future__ import annotations

import datetime as dt
from typing import final

from attrs import frozen


@final
@frozen(kw_only=True)
class SurveyResult:
    """
    One outcome that is brought beside the policy: a figure about many people, never a person.

    Args:
        subject: ``channel:…``, ``support:…``, ``service:…`` or ``whole``.
        method: "survey", "journey-research", "statistics" …
        on: The day of the outcome.
        score: The mean, on the scale.
        low: The lowest possible score.
        high: The highest possible score.
        responses: The number of people who answered, 1 or more.
    """

    subject: str
    method: str
    on: dt.date
    score: float
    low: float
    high: float
    responses: int
