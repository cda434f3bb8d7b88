# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What is measured as a plain tree: ``zorgplicht-measurement/1``.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from zorgplicht.model.measurement import (
    AreaMeasured,
    MeasuredSubject,
    Measurement,
    Outcome,
    Series,
)
from zorgplicht.reporting.speaker import Speaker


def measurement_tree(measurement: Measurement, say: Speaker) -> dict[str, Any]:
    """
    Everything; a key whose value nobody knows is null.
    """
    return {
        "schema": "zorgplicht-measurement/1",
        "language": say.language.value,
        "policy": measurement.policy,
        "file": measurement.file,
        "completeness": measurement.completeness.value,
        "on": measurement.on.isoformat(),
        "few": measurement.few,
        "compared": measurement.compared,
        "concerns": [one.value for one in measurement.concerns],
        "areas": [_area(one) for one in measurement.areas],
        "subjects": [_subject(one, say) for one in measurement.subjects],
        "series": [_series(one) for one in measurement.series],
        "outcomes": [_outcome(one) for one in measurement.outcomes],
        "basis": list(measurement.basis),
    }


def _area(area: AreaMeasured) -> dict[str, Any]:
    return {
        "area": area.area.value,
        "line": area.line.value if area.line else None,
        "standing": area.standing.value,
        "subjects": area.subjects,
        "measured": list(area.measured),
        "easy": area.easy,
    }


def _subject(subject: MeasuredSubject, say: Speaker) -> dict[str, Any]:
    return {
        "subject": subject.subject,
        "name": say(subject.name),
        "areas": [one.value for one in subject.areas],
        "standing": subject.standing.value,
        "methods": list(subject.methods),
        "last": _day(subject.last),
    }


def _series(series: Series) -> dict[str, Any]:
    return {
        "subject": series.subject,
        "method": series.method,
        "standing": series.standing.value,
        "every-months": series.every_months,
        "reported-to": list(series.reported_to),
        "last": _day(series.last),
        "due": _day(series.due),
        "planned": series.planned,
        "known": series.known,
    }


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "subject": outcome.subject,
        "method": outcome.method,
        "on": outcome.on.isoformat(),
        "score": outcome.score,
        "scale-low": outcome.low,
        "scale-high": outcome.high,
        "responses": outcome.responses,
        "interval-low": outcome.interval_low,
        "interval-high": outcome.interval_high,
        "since": _day(outcome.since),
        "difference": outcome.difference,
        "difference-margin": outcome.difference_margin,
        "direction": outcome.direction.value if outcome.direction else None,
        "of-100": outcome.of_100,
        "marks": [one.value for one in outcome.marks],
        "comes": outcome.comes.value,
    }


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
