# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
An assessment in Markdown, for a merge request or a wiki.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from zorgplicht.model.assessment import Assessment, Finding, Outcome
from zorgplicht.model.policy import Completeness
from zorgplicht.reporting import phrases
from zorgplicht.reporting import phrases_report as more
from zorgplicht.reporting.assessment_words import (
    about,
    explained,
    not_assessed,
    obligation,
    place,
)
from zorgplicht.reporting.citations import Citations
from zorgplicht.reporting.exceptions import example_of, not_to_explain
from zorgplicht.reporting.frame import frame_lines, frame_of
from zorgplicht.reporting.grouped import OfRule, Remedy, Spot, grouped
from zorgplicht.reporting.layout import WIDTH
from zorgplicht.reporting.markdown import (
    code,
    fenced,
    line,
    passage_items,
    prose,
    table,
    text,
)
from zorgplicht.reporting.shown import Result, UnusableFile
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.tally import tally, told
from zorgplicht.reporting.verdict_words import verdict_told


def results_lines(results: Iterable[Result], say: Speaker) -> Iterator[str]:
    """
    One document: a report alone, or an overview of all files with their reports below it.
    """
    found = list(results)
    if len(found) == 1:
        yield from _result(found[0], "#", say)
    else:
        yield f"# {say.count(len(found), more.ONE_FILE, more.SEVERAL)}"
        yield ""
        yield from _overview(found, say)
        for one in found:
            yield ""
            yield from _result(one, "##", say)
    yield ""
    yield f"## {say(phrases.WHAT_THIS_MEANS)}"
    for words in (phrases.NO_JUDGEMENT, phrases.ONLY_PAPER):
        yield ""
        yield text(say(words))


def _overview(results: Iterable[Result], say: Speaker) -> Iterator[str]:
    assessments = [one for one in results if isinstance(one, Assessment)]
    letters = sorted({letter for one in assessments for letter in one.obligations})
    head = (more.POLICY_FILE, more.AUTHORITY)
    rows = []
    for one in results:
        if isinstance(one, UnusableFile):
            empty = ("" for _ in letters)
            rows.append([text(one.file), "", *empty, say(more.UNUSABLE)])
            continue
        verdicts = (_verdict(one, letter, say) for letter in letters)
        counts = told(tally(one), say)
        rows.append([text(one.file or ""), text(one.policy), *verdicts, counts])
    yield from table([*map(say, head), *letters, say(more.FINDINGS)], rows)


def _verdict(assessment: Assessment, letter: str, say: Speaker) -> str:
    if letter not in assessment.obligations:
        return ""
    told_as = verdict_told(assessment, letter, say)
    return f"{told_as.symbol} {say(told_as.words)}"


def _result(result: Result, mark: str, say: Speaker) -> Iterator[str]:
    if isinstance(result, Assessment):
        yield from _report(result, mark, say)
        return
    yield f"{mark} {text(say(phrases.NOT_CHECKED, file=result.file))}"
    yield ""
    for problem in result.problems:
        yield f"- {text(problem.text(say.language))}"


def _report(assessment: Assessment, mark: str, say: Speaker) -> Iterator[str]:
    citations = Citations(assessment.law, say, assessment.basis_titles)
    yield f"{mark} {text(say(phrases.ASSESSMENT_OF, name=assessment.policy))}"
    yield ""
    if assessment.file is not None:
        yield f"- {say(more.POLICY_FILE)}: {code(assessment.file)}"
    yield f"- {say(phrases.ON, day=say.day(assessment.on))}"
    yield f"- {say(more.IN_ALL)}: {told(tally(assessment), say)}"
    if assessment.completeness is Completeness.EXCERPT:
        yield ""
        yield text(say(phrases.EXCERPT))
    yield from _verdicts(assessment, f"{mark}#", say)
    yield from _findings(assessment, citations, f"{mark}#", say)
    yield from _explained(assessment, f"{mark}#", say)
    yield from _to_explain(assessment, f"{mark}#", say)
    yield from _not_assessed(assessment, f"{mark}#", say)
    yield from _sources(assessment, citations, f"{mark}#", say)


def _heading(mark: str, words: str) -> Iterator[str]:
    yield ""
    yield f"{mark} {text(words)}"
    yield ""


def _verdicts(assessment: Assessment, mark: str, say: Speaker) -> Iterator[str]:
    yield from _heading(mark, say(phrases.PER_OBLIGATION))
    rows = [
        [
            f"{letter}. {text(obligation(assessment, letter, say))}",
            _verdict(assessment, letter, say),
            say(verdict_told(assessment, letter, say).means),
            verdict_told(assessment, letter, say).counts,
        ]
        for letter in assessment.obligations
    ]
    if any(one.card.obligation is None for one in assessment.rules):
        rows.append([say(phrases.RULES_ON_FILE), "", "", told(tally(assessment, None), say)])
    head = (more.OBLIGATION, more.VERDICT, more.MEANS, more.FINDINGS)
    yield from table(map(say, head), rows)


# --- findings -------------------------------------------------------------------------


def _findings(
    assessment: Assessment, citations: Citations, mark: str, say: Speaker
) -> Iterator[str]:
    titles = {result.card.code: result.card.title for result in assessment.rules}
    still_open = [one for one in assessment.findings if one.outcome is not Outcome.EXPLAINED]
    if not assessment.findings:
        yield from _heading(mark, say(phrases.NO_FINDINGS))
        yield say(phrases.NO_FINDINGS_MEANS)
    for group in grouped(still_open):
        if group.letter is None:
            yield from _heading(mark, say(phrases.FINDINGS_ON_FILE))
        else:
            title = obligation(assessment, group.letter, say)
            yield from _heading(mark, say(phrases.FINDINGS_ON, letter=group.letter, title=title))
        for index, of_rule in enumerate(group.rules):
            if index:
                yield ""
            first = of_rule.example
            yield f"{mark}# {text(about(first, say))}"
            yield ""
            if first.rule in titles:
                yield f"*{text(say(titles[first.rule]))}*"
                yield ""
            yield from _of_rule(of_rule, say)
            yield text(say(more.SOURCES) + citations.brief(first.basis))


def _of_rule(of_rule: OfRule, say: Speaker) -> Iterator[str]:
    for remedy in of_rule.remedies:
        for spot in remedy.spots:
            yield from _spot(spot, say)
        yield ""
        yield from _fix(remedy, say)
        yield ""


def _spot(spot: Spot, say: Speaker) -> Iterator[str]:
    """
    An item of a list: what is the matter, where, and the lines that stand there.
    """
    first = spot.findings[0]
    messages = [line(say(one.message).strip()) for one in spot.findings]
    where = " ".join(code(one) for one in (place(first), first.at) if one)
    yield f"- {messages[0]}"
    for said in (*messages[1:], where):
        yield ""
        yield f"  {said}"
    frame = frame_of(first, WIDTH) if spot.is_first else ()
    if frame:
        yield ""
        yield from (f"  {one}" for one in fenced(frame_lines(frame)))


def _fix(remedy: Remedy, say: Speaker) -> Iterator[str]:
    label = f"**{say(phrases.FIX).strip()}**"
    first, *others = prose(say(remedy.example.fix))
    if first.startswith(("```", "- ")):
        yield label
        yield ""
        yield first
    else:
        yield f"{label} {first}"
    yield from others


# --- comply or explain ------------------------------------------------------------------


def _explained(assessment: Assessment, mark: str, say: Speaker) -> Iterator[str]:
    found = explained(assessment)
    if not found:
        return
    yield from _heading(mark, say(more.EXPLAINED))
    yield say(more.EXPLAINED_MEANS)
    yield ""
    none = say(more.NOT_TOLD)
    rows = [
        [
            text(exception.rule or none),
            "; ".join(text(f"{say(one.message)} ({_where(one)})") for one in findings),
            text(exception.because or none),
            say(phrases.BODIES[exception.decided_by]) if exception.decided_by else none,
            text(exception.owner or none),
            say.day(exception.until) if exception.until else none,
        ]
        for exception, findings in found
    ]
    head = (
        more.RULE,
        more.FINDINGS,
        more.REASON,
        more.DECIDED_BY,
        more.OWNER,
        more.HOLDS_UNTIL,
    )
    yield from table(map(say, head), rows)


def _where(finding: Finding) -> str:
    """
    The place for an editor, and the place by name.
    """
    return ", ".join(dict.fromkeys(one for one in (place(finding), finding.at) if one))


def _to_explain(assessment: Assessment, mark: str, say: Speaker) -> Iterator[str]:
    example = example_of(assessment)
    if example is None:
        return
    yield from _heading(mark, say(more.TO_EXPLAIN))
    yield line(say(more.TO_EXPLAIN_HOW))
    yield ""
    rows = [
        [code(key), text(say(more.EXCEPTION_KEYS[key])), text(value) or "…"]
        for key, value in example.items()
    ]
    yield from table(map(say, (more.KEY, more.MEANING, more.EXAMPLE)), rows)
    never = not_to_explain(assessment)
    if never:
        yield ""
        yield text(say(more.NOT_TO_EXPLAIN, rules=say.all_of(never)))


# --- what was not assessed, and sources -------------------------------------------------


def _not_assessed(assessment: Assessment, mark: str, say: Speaker) -> Iterator[str]:
    yield from _heading(mark, say(phrases.NOT_ASSESSED))
    if not assessment.not_assessed:
        yield say(phrases.ALL_ASSESSED)
    for codes, reasons in not_assessed(assessment, say):
        yield f"- {text(', '.join(codes))}"
        yield from (f"  - {line(reason.strip())}" for reason in reasons)


def _sources(
    assessment: Assessment, citations: Citations, mark: str, say: Speaker
) -> Iterator[str]:
    used = [basis for finding in assessment.findings for basis in finding.basis]
    if not citations.passages(used):
        return
    yield from _heading(mark, say(more.ALL_SOURCES))
    for one in citations.shortened(used):
        yield f"- {text(one.name)}: {text(one.title)}"
    yield from passage_items(citations.passages(used))
