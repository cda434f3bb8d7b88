# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A comparison as a plain tree: ``zorgplicht-comparison/1``.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from zorgplicht.model.comparison import (
    Change,
    Compared,
    Comparison,
    FieldChange,
    FindingChange,
    Value,
)
from zorgplicht.model.digitalised import Digitalised
from zorgplicht.model.impact import ServiceImpact, Shift
from zorgplicht.reporting.comparison_words import ComparisonWords
from zorgplicht.reporting.speaker import Speaker


def comparison_tree(comparison: Comparison, say: Speaker) -> dict[str, Any]:
    """
    Everything: no list is cut short.
    """
    words = ComparisonWords(comparison=comparison, say=say)
    return {
        "schema": "zorgplicht-comparison/1",
        "language": say.language.value,
        "on": comparison.on.isoformat(),
        "old": _side(comparison.old),
        "new": _side(comparison.new),
        "summary": list(words.summary()),
        "route-lost": comparison.route_lost,
        "purpose": comparison.purpose.value,
        "variants": list(comparison.variants),
        "combinations": comparison.combinations,
        "losses-certain": comparison.losses_are_certain,
        "gains-certain": comparison.gains_are_certain,
        "impact": [_impact(one) for one in comparison.impact],
        "digitalised": [_digitalised(one, words) for one in comparison.digitalised],
        "findings": [_finding(one, say) for one in comparison.findings],
        "changes": [_change(one, say) for one in comparison.changes],
    }


def _side(side: Compared) -> dict[str, Any]:
    return {
        "policy": side.policy,
        "file": side.file,
        "completeness": side.completeness.value,
        "obligations": {letter: one.value for letter, one in side.obligations.items()},
    }


def _impact(part: ServiceImpact) -> dict[str, Any]:
    return {
        "service": part.service,
        "audience": [one.value for one in part.audience],
        "lost": _shift(part.lost),
        "harder": _shift(part.harder),
        "easier": _shift(part.easier),
        "gained": _shift(part.gained),
    }


def _shift(shift: Shift) -> dict[str, Any]:
    return {
        "minimal": [list(one) for one in shift.minimal],
        "combinations": shift.combinations,
    }


def _digitalised(one: Digitalised, words: ComparisonWords) -> dict[str, Any]:
    return {
        "service": one.service,
        "signs": [sign.value for sign in one.signs],
        "since": one.since.isoformat() if one.since else None,
        "ways": list(one.ways),
        "gone": list(one.gone),
        "support": one.verdict.value,
        "because": [
            {
                "reason": because.reason.value,
                "entries": list(because.entries),
                "text": words.reason(because),
            }
            for because in one.because
        ],
    }


def _finding(one: FindingChange, say: Speaker) -> dict[str, Any]:
    finding = one.finding
    return {
        "kind": one.kind.value,
        "only-in": one.only_in.value if one.only_in else None,
        "rule": finding.rule,
        "name": finding.name,
        "obligation": finding.obligation,
        "weight": finding.weight.value,
        "certainty": finding.certainty.value,
        "outcome": finding.outcome.value,
        "message": say(finding.message),
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "path": finding.path,
        "at": finding.at,
    }


def _change(one: Change, say: Speaker) -> dict[str, Any]:
    return {
        "section": one.section.value,
        "id": one.id,
        "name": say(one.name),
        "kind": one.kind.value,
        "only-in": one.only_in.value if one.only_in else None,
        "fields": [_field(field, say) for field in one.fields],
    }


def _field(field: FieldChange, say: Speaker) -> dict[str, Any]:
    return {
        "key": field.key,
        "label": say(field.label),
        "old": [_value(value, say) for value in field.old],
        "new": [_value(value, say) for value in field.new],
        "certain": field.certain,
    }


def _value(value: Value, say: Speaker) -> str:
    return value.isoformat() if isinstance(value, dt.date) else say(value)
