# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
An assessment in plain text, for whoever writes the policy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from zorgplicht.model.assessment import Assessment, Certainty, Finding, Outcome
from zorgplicht.model.policy import Completeness
from zorgplicht.reporting import phrases
from zorgplicht.reporting import phrases_report as more
from zorgplicht.reporting.assessment_words import (
    about,
    explanation,
    not_assessed,
    obligation,
    place,
)
from zorgplicht.reporting.citations import Citations
from zorgplicht.reporting.frame import columns, frame_lines, frame_of
from zorgplicht.reporting.grouped import OfRule, Remedy, Spot, grouped
from zorgplicht.reporting.layout import WIDTH, fill, heading, prose
from zorgplicht.reporting.shown import UnusableFile
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.tally import tally, told
from zorgplicht.reporting.text_exceptions import exception_lines
from zorgplicht.reporting.verdict_words import verdict_told

_FRAME = " " * 8


def unusable_lines(file: UnusableFile, say: Speaker) -> Iterator[str]:
    """
    That a file could not be used, and each reason why.
    """
    yield say(phrases.NOT_CHECKED, file=file.file)
    for problem in file.problems:
        yield from fill(problem.text(say.language), "  ", "    ")


def assessment_lines(assessment: Assessment, say: Speaker) -> Iterator[str]:
    """
    Verdicts, findings, what was not assessed, counts, sources, and what all that means.
    """
    citations = Citations(assessment.law, say, assessment.basis_titles)
    yield from _header(assessment, say)
    yield from _verdicts(assessment, say)
    yield from _findings(assessment, citations, say)
    yield from exception_lines(assessment, say)
    yield from _not_assessed(assessment, say)
    yield from _counts(assessment, say)
    yield from _sources(assessment, citations, say)
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
    """
    Everything at a glance: each verdict, and what is behind it.
    """
    behind = " " * 7
    yield from heading(say(phrases.PER_OBLIGATION))
    for letter in assessment.obligations:
        verdict = verdict_told(assessment, letter, say)
        title = obligation(assessment, letter, say)
        words = say(verdict.words)
        line = say(phrases.VERDICT, sign=verdict.sign, letter=letter, title=title, verdict=words)
        yield from fill(line, "  ", behind)
        yield from fill(verdict.counts, behind)
    if any(one.card.obligation is None for one in assessment.rules):
        yield f"       {say(phrases.RULES_ON_FILE)}"
        yield from fill(told(tally(assessment, None), say), behind)
    yield ""
    yield f"       {say(more.IN_ALL)}"
    yield from fill(told(tally(assessment), say), behind)


# --- findings -------------------------------------------------------------------------


def _findings(assessment: Assessment, citations: Citations, say: Speaker) -> Iterator[str]:
    if not assessment.findings:
        yield from heading(say(phrases.NO_FINDINGS))
        yield from fill(say(phrases.NO_FINDINGS_MEANS))
    titles = {result.card.code: result.card.title for result in assessment.rules}
    for of_obligation in grouped(assessment.findings):
        letter = of_obligation.letter
        if letter is None:
            yield from heading(say(phrases.FINDINGS_ON_FILE))
        else:
            title = obligation(assessment, letter, say)
            yield from heading(say(phrases.FINDINGS_ON, letter=letter, title=title))
        for index, of_rule in enumerate(of_obligation.rules):
            if index:
                yield ""
            first = of_rule.example
            yield f"  {about(first, say)}"
            if first.rule in titles:
                yield from fill(say(titles[first.rule]), "    ")
            sources = say(more.SOURCES) + citations.brief(first.basis)
            yield from fill(sources, "    ", "      ")
            yield from _of_rule(of_rule, say)


def _of_rule(of_rule: OfRule, say: Speaker) -> Iterator[str]:
    for remedy in of_rule.remedies:
        yield ""
        for spot in remedy.spots:
            yield from _spot(spot, say)
        yield from _remedy(remedy, say)


def _spot(spot: Spot, say: Speaker) -> Iterator[str]:
    """
    A place, the lines that stand there, and what is the matter with them.
    """
    first = spot.findings[0]
    yield from _place(first, say)
    if spot.is_first:
        yield from frame_lines(frame_of(first, WIDTH - len(_FRAME)), _FRAME)
    for finding in spot.findings:
        if len(spot.findings) == 1:
            yield from fill(say(finding.message), "      ")
        else:
            yield from fill(say(finding.message), "      - ", "        ")


def _place(finding: Finding, say: Speaker) -> Iterator[str]:
    """
    The place for an editor and the place for an exception, on one line where they fit.
    """
    where, more_of_it = f"    {place(finding)}", [finding.at]
    if finding.outcome is Outcome.EXPLAINED:
        more_of_it.append(f"({say(phrases.EXPLAINED)})")
    behind = "  ".join(filter(None, more_of_it))
    if behind and columns(where) + columns(behind) + 2 > WIDTH:
        yield where
        yield f"      {behind}"
    else:
        yield f"{where}  {behind}"


def _remedy(remedy: Remedy, say: Speaker) -> Iterator[str]:
    """
    The exception that explains it, and what else helps.
    """
    exception = remedy.example.explanation
    if exception is not None:
        said = say(phrases.EXPLANATION) + explanation(exception, say)
        yield from fill(said, "    ", "      ")
    yield from fix_lines(remedy.example, say)


def fix_lines(finding: Finding, say: Speaker) -> Iterator[str]:
    """
    What to do: behind its heading when it is one paragraph, else below it.
    """
    fix = say(finding.fix)
    if "\n\n" not in fix:
        yield from fill(say(phrases.FIX) + fix, "    ", "      ")
        return
    yield "    " + say(phrases.FIX)
    yield from prose(fix, "      ")


# --- what was not assessed, and how much was --------------------------------------------


def _not_assessed(assessment: Assessment, say: Speaker) -> Iterator[str]:
    yield from heading(say(phrases.NOT_ASSESSED))
    if not assessment.not_assessed:
        yield from fill(say(phrases.ALL_ASSESSED), "  ")
    for codes, reasons in not_assessed(assessment, say):
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


def _sources(assessment: Assessment, citations: Citations, say: Speaker) -> Iterator[str]:
    """
    The full titles of what the report calls by a short name.
    """
    used = [basis for finding in assessment.findings for basis in finding.basis]
    shortened = citations.shortened(used)
    if not shortened:
        return
    yield from heading(say(more.ALL_SOURCES))
    for one in shortened:
        yield from fill(f"{one.name}: {one.title}", "  ", "    ")
