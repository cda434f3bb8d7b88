# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Assessments as plain trees: ``zorgplicht-assessment/1`` and ``zorgplicht-assessments/1``.
"""

from __future__ import annotations

from typing import Any

from zorgplicht.errors import Problem
from zorgplicht.model.assessment import Assessment, Finding, RuleResult
from zorgplicht.model.policy import PolicyException
from zorgplicht.model.reach import ReachTable
from zorgplicht.reporting.json_coverage import lists_of, repair_tree
from zorgplicht.reporting.shown import UnusableFile
from zorgplicht.reporting.speaker import Speaker

BATCH = "zorgplicht-assessments/1"
"""The schema of the document that holds the results of several files."""


def assessment_tree(assessment: Assessment, say: Speaker) -> dict[str, Any]:
    """
    One assessment.
    """
    return {
        "schema": "zorgplicht-assessment/1",
        "language": say.language.value,
        "policy": assessment.policy,
        "file": assessment.file,
        "completeness": assessment.completeness.value,
        "on": assessment.on.isoformat(),
        "obligations": {
            letter: verdict.value for letter, verdict in assessment.obligations.items()
        },
        "findings": [_finding(one, say) for one in assessment.findings],
        "not-assessed": [
            {"rule": one.rule, "reason": say(one.reason)} for one in assessment.not_assessed
        ],
        "rules": [_rule(one, say) for one in assessment.rules],
        "ignored": list(assessment.ignored),
        "reach": _reach(assessment.reach, say) if assessment.reach is not None else None,
    }


def unusable_tree(file: UnusableFile, say: Speaker) -> dict[str, Any]:
    """
    A file that could not be used, with every problem in it.
    """
    return {"file": file.file, "problems": [problem_tree(one, say) for one in file.problems]}


def _finding(finding: Finding, say: Speaker) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "name": finding.name,
        "obligation": finding.obligation,
        "weight": finding.weight.value,
        "certainty": finding.certainty.value,
        "outcome": finding.outcome.value,
        "message": say(finding.message),
        "fix": say(finding.fix),
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "path": finding.path,
        "at": finding.at,
        "basis": list(finding.basis),
        "explanation": _explanation(finding.explanation),
    }


def _explanation(exception: PolicyException | None) -> dict[str, Any] | None:
    if exception is None:
        return None
    return {
        "rule": exception.rule,
        "at": exception.at,
        "because": exception.because,
        "decided-by": exception.decided_by.value if exception.decided_by else None,
        "owner": exception.owner,
        "until": exception.until.isoformat() if exception.until else None,
    }


def _rule(result: RuleResult, say: Speaker) -> dict[str, Any]:
    card = result.card
    return {
        "code": card.code,
        "name": card.name,
        "obligation": card.obligation,
        "weight": card.weight.value,
        "certainty": card.certainty.value,
        "outcome": result.outcome.value,
        "title": say(card.title),
    }


def _reach(table: ReachTable, say: Speaker) -> dict[str, Any]:
    return {
        "barriers": {barrier: list(variants) for barrier, variants in table.barriers.items()},
        "rows": [
            {
                "services": list(row.services),
                "only-for": [one.value for one in row.only_for],
                "variants": {variant: one.value for variant, one in row.variants.items()},
                "because": say(row.because) if row.because is not None else None,
            }
            for row in table.rows
        ],
        "gaps": [
            {
                "services": list(one.services),
                "only-for": [side.value for side in one.only_for],
                "gaps": lists_of(one.gaps),
                "advised": one.advised,
                "example": one.example.service,
                "repairs": [repair_tree(repair) for repair in one.example.repairs],
            }
            for one in table.gaps
        ],
    }


def problem_tree(problem: Problem, say: Speaker) -> dict[str, Any]:
    """
    One problem, in words and in parts.
    """
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "path": problem.path,
        "message": problem.text(say.language),
        "suggestion": problem.suggestion,
    }
