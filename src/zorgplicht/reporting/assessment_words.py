# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What every report for people says in the same words: places, rules and exceptions.
"""

from __future__ import annotations

from zorgplicht.model.assessment import Assessment, Certainty, Finding
from zorgplicht.model.policy import PolicyException
from zorgplicht.reporting import phrases
from zorgplicht.reporting.speaker import Speaker


def obligation(assessment: Assessment, letter: str, say: Speaker) -> str:
    """
    What an obligation is called.
    """
    title = assessment.obligation_titles.get(letter)
    return say(title) if title else say(phrases.OBLIGATION, letter=letter)


def place(finding: Finding) -> str:
    """
    File, line and column, as editors understand them; the path where there is no file.
    """
    if finding.file is None or finding.line is None:
        return finding.path
    return f"{finding.file}:{finding.line}:{finding.column or 1}"


def about(finding: Finding, say: Speaker) -> str:
    """
    The rule with its weight, and that a person must judge where that is so.
    """
    words = [say(phrases.WEIGHTS[finding.weight])]
    if finding.certainty is Certainty.INDICATIVE:
        words.append(say(phrases.CERTAINTIES[finding.certainty]))
    return f"{finding.rule} {finding.name} ({', '.join(words)})"


def explanation(exception: PolicyException, say: Speaker) -> str:
    """
    The reason that the authority gives, who decided, who owns it, and until when.
    """
    details = []
    if exception.decided_by is not None:
        details.append(say(phrases.DECIDED_BY, body=say(phrases.BODIES[exception.decided_by])))
    if exception.owner is not None:
        details.append(say(phrases.OWNER, owner=exception.owner))
    if exception.until is not None:
        details.append(say(phrases.UNTIL, day=say.day(exception.until)))
    behind = f"({'; '.join(details)})" if details else ""
    return " ".join(part for part in (exception.because, behind) if part)


def explained(assessment: Assessment) -> tuple[tuple[PolicyException, tuple[Finding, ...]], ...]:
    """
    The exceptions that explain something, each with what it explains.
    """
    found: dict[PolicyException, list[Finding]] = {}
    for finding in assessment.findings:
        if finding.explanation is not None:
            found.setdefault(finding.explanation, []).append(finding)
    return tuple((exception, tuple(findings)) for exception, findings in found.items())


def not_assessed(
    assessment: Assessment, say: Speaker
) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """
    The rules that could not look, put together by reason, and the reasons by rules.
    """
    rules_by_reason: dict[str, list[str]] = {}
    for one in assessment.not_assessed:
        rules_by_reason.setdefault(say(one.reason), []).append(one.rule)
    reasons_by_rules: dict[tuple[str, ...], list[str]] = {}
    for reason, rules in rules_by_reason.items():
        reasons_by_rules.setdefault(tuple(dict.fromkeys(rules)), []).append(reason)
    return tuple((rules, tuple(reasons)) for rules, reasons in reasons_by_rules.items())
