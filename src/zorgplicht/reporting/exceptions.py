# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Comply or explain: what an exception for a finding looks like.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Assessment, Finding, Outcome, RuleCard


def example_of(assessment: Assessment) -> dict[str, str] | None:
    """
    The keys of an exception for the first finding that one may explain, with example values.

    Who writes it gives the reason, the body and the owner; the end of the year is but an example.
    """
    for finding, card in _open(assessment):
        if card.explainable and finding.at:
            return {
                "rule": finding.rule,
                "at": finding.at,
                "because": "",
                "decided-by": "",
                "owner": "",
                "until": f"{assessment.on.year}-12-31",
            }
    return None


def not_to_explain(assessment: Assessment) -> tuple[str, ...]:
    """
    The rules with open findings that no exception may explain.
    """
    return tuple(
        dict.fromkeys(finding.rule for finding, card in _open(assessment) if not card.explainable)
    )


def _open(assessment: Assessment) -> Iterator[tuple[Finding, RuleCard]]:
    cards = {result.card.code: result.card for result in assessment.rules}
    for finding in assessment.findings:
        if finding.outcome is Outcome.NOT_MET and finding.rule in cards:
            yield finding, cards[finding.rule]
