# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Tables of what is measured, and of a baseline.
"""

from __future__ import annotations

from zorgplicht.model.baseline import Baseline
from zorgplicht.model.measurement import Measurement
from zorgplicht.reporting.rows import Rows, table
from zorgplicht.reporting.speaker import Speaker


def outcomes(measurement: Measurement, say: Speaker) -> Rows:
    """
    Every outcome: the score never without its number of answers.
    """
    names = {one.subject: say(one.name) for one in measurement.subjects}
    return table(
        "subject subject_label method on score responses scale_low scale_high interval_low"
        " interval_high since difference difference_margin direction of_100 marks comes",
        (
            (
                one.subject,
                names.get(one.subject, one.subject),
                one.method,
                one.on,
                one.score,
                one.responses,
                one.low,
                one.high,
                one.interval_low,
                one.interval_high,
                one.since,
                one.difference,
                one.difference_margin,
                one.direction.value if one.direction else None,
                one.of_100,
                tuple(mark.value for mark in one.marks),
                one.comes.value,
            )
            for one in measurement.outcomes
        ),
    )


def subjects(measurement: Measurement, say: Speaker) -> Rows:
    """
    Everything that can be measured, and how it stands.
    """
    return table(
        "subject subject_label areas standing methods last",
        (
            (
                one.subject,
                say(one.name),
                tuple(area.value for area in one.areas),
                one.standing.value,
                one.methods,
                one.last,
            )
            for one in measurement.subjects
        ),
    )


def series(measurement: Measurement, say: Speaker) -> Rows:  # noqa: ARG001 - as every maker of tables
    """
    The plan: each way of measuring, when it was done last and when it is due.
    """
    return table(
        "subject method standing every_months reported_to last due planned known",
        (
            (
                one.subject,
                one.method,
                one.standing.value,
                one.every_months,
                one.reported_to,
                one.last,
                one.due,
                one.planned,
                one.known,
            )
            for one in measurement.series
        ),
    )


def areas(measurement: Measurement, say: Speaker) -> Rows:  # noqa: ARG001 - as every maker of tables
    """
    Where measuring is done and where not.
    """
    return table(
        "area line standing subjects measured easy",
        (
            (
                one.area.value,
                one.line.value if one.line else None,
                one.standing.value,
                one.subjects,
                one.measured,
                one.easy,
            )
            for one in measurement.areas
        ),
    )


def replies(baseline: Baseline, say: Speaker) -> Rows:
    """
    Every question of a baseline with its answer; without an obligation: on the organisation.
    """
    asked = [(one.id, reply) for one in baseline.obligations for reply in one.replies]
    asked += [("", reply) for reply in baseline.factors]
    return table(
        "obligation question topic answer answer_label note from_check",
        (
            (
                letter or None,
                reply.question.id,
                reply.question.topic.value,
                reply.choice.id if reply.choice else None,
                say(reply.choice.label) if reply.choice else None,
                reply.note,
                reply.from_check,
            )
            for letter, reply in asked
        ),
    )
