# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
An assessment in plain text, for whoever writes the policy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from zorgplicht.model.assessment import (
    Assessment,
    Certainty,
    Finding,
    Outcome,
    RuleCard,
)
from zorgplicht.model.ids import RuleCode
from zorgplicht.model.policy import Completeness, PolicyException
from zorgplicht.reporting import phrases
from zorgplicht.reporting.layout import fill, heading, prose
from zorgplicht.reporting.shown import UnusableFile
from zorgplicht.reporting.speaker import Speaker


def unusable_lines(file: UnusableFile, say: Speaker) -> Iterator[str]:
    """
    That a file could not be used, and each reason why.
    """
    yield say(phrases.NOT_CHECKED, file=file.file)
    for problem in file.problems:
        yield from fill(problem.text(say.language), "  ", "    ")


def assessment_lines(assessment: Assessment, say: Speaker) -> Iterator[str]:
    """
    Verdicts, findings, what was not assessed, counts, and what all that means.
    """
    yield from _header(assessment, say)
    yield from _verdicts(assessment, say)
    yield from _findings(assessment, say)
    yield from _not_assessed(assessment, say)
    yield from _counts(assessment, say)
    yield from heading(say(phrases.WHAT_THIS_MEANS))
    yield from fill(say(phrases.NO_JUDGEMENT))
    yield from fill(say(phrases.ONLY_PAPER))


def _header(assessment: Assessment, say: Speaker) -> Iterator[str]:
    title = list(fill(say(phrases.ASSESSMENT_OF, name=assessment.policy)))
    yield from title
    yield "=" * max(len(line) for line in title)
    if assessment.file is not None:
        yield say(phrases.FILE, file=assessment.file)
    yield say(phrases.ON, day=say.day(assessment.on))
    if assessment.completeness is Completeness.EXCERPT:
        yield from fill(say(phrases.EXCERPT))


def _verdicts(assessment: Assessment, say: Speaker) -> Iterator[str]:
    yield from heading(say(phrases.PER_OBLIGATION))
    for letter, verdict in assessment.obligations.items():
        sign, words = phrases.VERDICTS[verdict]
        title = _obligation(assessment, letter, say)
        line = say(phrases.VERDICT, sign=sign, letter=letter, title=title, verdict=say(words))
        yield from fill(line, "  ", " " * 7)


def _obligation(assessment: Assessment, letter: str, say: Speaker) -> str:
    title = assessment.obligation_titles.get(letter)
    return say(title) if title else say(phrases.OBLIGATION, letter=letter)


# --- findings -------------------------------------------------------------------------


def _findings(assessment: Assessment, say: Speaker) -> Iterator[str]:
    if not assessment.findings:
        yield from heading(say(phrases.NO_FINDINGS))
        yield from fill(say(phrases.NO_FINDINGS_MEANS))
    cards = {result.card.code: result.card for result in assessment.rules}
    for letter, of_obligation in groupby(assessment.findings, lambda one: one.obligation):
        if letter is None:
            yield from heading(say(phrases.FINDINGS_ON_FILE))
        else:
            title = _obligation(assessment, letter, say)
            yield from heading(say(phrases.FINDINGS_ON, letter=letter, title=title))
        for index, (_, of_rule) in enumerate(groupby(of_obligation, lambda one: one.rule)):
            if index:
                yield ""
            yield from _of_rule(list(of_rule), assessment, cards, say)


def _of_rule(
    findings: list[Finding],
    assessment: Assessment,
    cards: dict[RuleCode, RuleCard],
    say: Speaker,
) -> Iterator[str]:
    """
    The findings of one rule; the rule and its basis are told once, and so is a remedy.
    """
    for index, (_, alike) in enumerate(groupby(findings, _remedy)):
        if index:
            yield ""
        first, *others = alike
        for finding in (first, *others):
            yield f"  {_place(finding)}  {_about(finding, say)}"
            yield from fill(say(finding.message), "    ")
        if index == 0:
            yield from _rule(first, assessment, cards.get(first.rule), say)
        if first.explanation is not None:
            yield from _explanation(first.explanation, say)
        yield from _fix(first, say)


def _remedy(finding: Finding) -> tuple[object, ...]:
    return finding.fix, finding.outcome, finding.explanation


def _rule(
    finding: Finding, assessment: Assessment, card: RuleCard | None, say: Speaker
) -> Iterator[str]:
    if card is not None:
        yield from fill(say(phrases.RULE) + say(card.title), "    ", "      ")
    titles = [(basis, assessment.basis_titles.get(basis)) for basis in finding.basis]
    named = "; ".join(say(title) if title else basis for basis, title in titles)
    yield from fill(f"{say(phrases.WHY)}{named}.", "    ", "      ")


def _place(finding: Finding) -> str:
    if finding.file is None or finding.line is None:
        return finding.path
    return f"{finding.file}:{finding.line}:{finding.column or 1}"


def _about(finding: Finding, say: Speaker) -> str:
    words = [say(phrases.WEIGHTS[finding.weight])]
    if finding.certainty is Certainty.INDICATIVE:
        words.append(say(phrases.CERTAINTIES[finding.certainty]))
    if finding.outcome is Outcome.EXPLAINED:
        words.append(say(phrases.EXPLAINED))
    return f"{finding.rule} {finding.name} ({', '.join(words)})"


def _fix(finding: Finding, say: Speaker) -> Iterator[str]:
    """
    The remedy: behind its heading when it is one paragraph, else below it.
    """
    fix = say(finding.fix)
    if "\n\n" not in fix:
        yield from fill(say(phrases.FIX) + fix, "    ", "      ")
        return
    yield "    " + say(phrases.FIX)
    yield from prose(fix, "      ")


def _explanation(exception: PolicyException, say: Speaker) -> Iterator[str]:
    details = []
    if exception.decided_by is not None:
        details.append(say(phrases.DECIDED_BY, body=say(phrases.BODIES[exception.decided_by])))
    if exception.owner is not None:
        details.append(say(phrases.OWNER, owner=exception.owner))
    if exception.until is not None:
        details.append(say(phrases.UNTIL, day=say.day(exception.until)))
    reason = exception.because or ""
    behind = f" ({'; '.join(details)})" if details else ""
    yield from fill(f"{say(phrases.EXPLANATION)}{reason}{behind}", "    ", "      ")


# --- what was not assessed, and how much was --------------------------------------------


def _not_assessed(assessment: Assessment, say: Speaker) -> Iterator[str]:
    yield from heading(say(phrases.NOT_ASSESSED))
    if not assessment.not_assessed:
        yield from fill(say(phrases.ALL_ASSESSED), "  ")
    rules_by_reason: dict[str, list[str]] = {}
    for one in assessment.not_assessed:
        rules_by_reason.setdefault(say(one.reason), []).append(one.rule)
    reasons_by_rules: dict[tuple[str, ...], list[str]] = {}
    for reason, rules in rules_by_reason.items():
        reasons_by_rules.setdefault(tuple(dict.fromkeys(rules)), []).append(reason)
    for codes, reasons in reasons_by_rules.items():
        yield from fill(", ".join(codes), "  ")
        for reason in reasons:
            yield from fill(reason, "    ", "      ")


def _counts(assessment: Assessment, say: Speaker) -> Iterator[str]:
    yield from heading(say(phrases.COUNTS))
    outcomes = Counter(result.outcome for result in assessment.rules)
    yield "  " + say.count(len(assessment.rules), phrases.RULE_RUN, phrases.RULES_RUN)
    for outcome, words in phrases.OUTCOMES.items():
        yield f"    {outcomes[outcome]:>3}  {say(words)}"
    certainties = Counter(finding.certainty for finding in assessment.findings)
    yield "  " + say.count(len(assessment.findings), phrases.FINDING, phrases.FINDINGS)
    yield f"    {certainties[Certainty.MECHANICAL]:>3}  {say(phrases.MECHANICAL)}"
    yield f"    {certainties[Certainty.INDICATIVE]:>3}  {say(phrases.INDICATIVE)}"
