# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a failing test says: the findings with their places first, as compilers write them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from zorgplicht.model.assessment import Assessment, Finding, RuleResult
from zorgplicht.model.policy import PolicyException
from zorgplicht.model.text import Text
from zorgplicht.reporting import phrases, phrases_report
from zorgplicht.reporting.assessment_words import place
from zorgplicht.reporting.citations import Citations
from zorgplicht.reporting.layout import fill, harmless
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.text_assessment import fix_lines

_INDENT = "    "
_DEEPER = "      "

_SUMMARY = Text(nl="{name}, beoordeeld op {day}: {what}.", en="{name}, assessed on {day}: {what}.")
_UNKNOWN = Text(nl="{n} regel niet te beoordelen", en="{n} rule could not be assessed")
_UNKNOWNS = Text(nl="{n} regels niet te beoordelen", en="{n} rules could not be assessed")
_AND_MORE = Text(nl="{first} (en nog {n})", en="{first} (and {n} more)")


def policy_lines(
    assessment: Assessment,
    findings: Sequence[Finding],
    unknown: Sequence[RuleResult],
    say: Speaker,
) -> Iterator[str]:
    """
    Why a whole policy fails: how much is the matter, and then each thing.
    """
    counts = []
    if findings:
        counts.append(say.count(len(findings), phrases.FINDING, phrases.FINDINGS))
    if unknown:
        counts.append(say.count(len(unknown), _UNKNOWN, _UNKNOWNS))
    day = say.day(assessment.on)
    yield say(_SUMMARY, name=assessment.policy, day=day, what=say.all_of(counts))
    for _, of_rule in groupby(findings, lambda one: one.rule):
        yield ""
        yield from rule_lines(list(of_rule), assessment, say)
    for result in unknown:
        yield ""
        yield from unknown_lines(result, assessment, say)


def rule_lines(findings: Sequence[Finding], assessment: Assessment, say: Speaker) -> Iterator[str]:
    """
    The findings of one rule; a remedy that several share is told once, and so is the basis.
    """
    for _, alike in groupby(findings, lambda one: (one.fix, one.explanation)):
        first, *others = alike
        for finding in (first, *others):
            yield f"{place(finding)} {finding.rule} {finding.name}: {say(finding.message)}"
        if first.explanation is not None:
            reason = expected(first.explanation, say)
            yield from fill(say(phrases.EXPLANATION) + reason, _INDENT, _DEEPER)
        yield from fix_lines(first, say)
    citations = Citations(assessment.law, say, assessment.basis_titles)
    for finding in findings[:1]:
        sources = say(phrases_report.SOURCES) + citations.brief(finding.basis)
        yield from fill(sources, _INDENT, _DEEPER)


def unknown_lines(result: RuleResult, assessment: Assessment, say: Speaker) -> Iterator[str]:
    """
    A rule that could not be judged, and why.
    """
    start = f"{assessment.file} " if assessment.file is not None else ""
    words = say(phrases.OUTCOMES[result.outcome])
    yield f"{start}{result.card.code} {result.card.name}: {words}"
    for reason in result.because:
        yield from fill(say(reason), _INDENT)


def expected(exception: PolicyException, say: Speaker) -> str:
    """
    Why an authority departs from a rule, in its own words, and until when.
    """
    reason = exception.because or ""
    if exception.until is not None:
        reason += f" ({say(phrases.UNTIL, day=say.day(exception.until))})"
    return reason.strip()


def advice(findings: Sequence[Finding], say: Speaker) -> str:
    """
    What a rule found that weighs too little to fail a test, on one line.
    """
    weight = "".join(f"{say(phrases.WEIGHTS[one.weight])}: " for one in findings[:1])
    return weight + first_of([one.message for one in findings], say)


def first_of(texts: Sequence[Text], say: Speaker) -> str:
    """
    The first text, and how many there are besides.
    """
    first = "".join(say(one) for one in texts[:1])
    more = len(texts) - 1
    return say(_AND_MORE, first=first, n=say.number(more)) if more > 0 else first


def plain(lines: Iterable[str]) -> str:
    """
    The lines as one text without a newline at its end, as an error carries it.
    """
    return "\n".join(harmless(line).rstrip() for line in lines)
