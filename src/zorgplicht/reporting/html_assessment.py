# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Assessments as pages of HTML: what the templates say, in the order in which they say it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from zorgplicht.model.assessment import Assessment, Finding, Outcome, RuleCard
from zorgplicht.model.ids import RuleCode
from zorgplicht.model.policy import Completeness
from zorgplicht.model.text import Text
from zorgplicht.reporting import phrases_reach
from zorgplicht.reporting.assessment_words import (
    about,
    explained,
    not_assessed,
    obligation,
    place,
)
from zorgplicht.reporting.citations import Citations
from zorgplicht.reporting.exception_block import exception_block
from zorgplicht.reporting.exceptions import example_of, not_to_explain
from zorgplicht.reporting.frame import frame_of
from zorgplicht.reporting.grouped import OfRule, Spot, grouped
from zorgplicht.reporting.html import filled_in, ready
from zorgplicht.reporting.html_reach import reach_view
from zorgplicht.reporting.priorities import priorities
from zorgplicht.reporting.shown import Result, UnusableFile
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.tally import tally, to_solve, told
from zorgplicht.reporting.verdict_words import verdict_told

SHORT = 160
"""Characters of a message that still fit in a list of what to do first."""


def check_page(results: Iterable[Result], say: Speaker) -> str:
    """
    One page with the results of all files.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    ready()
    files = [
        _file(one, f"f{number}", say) if isinstance(one, Assessment) else _unusable(one, number)
        for number, one in enumerate(results, start=1)
    ]
    letters = sorted({verdict["letter"] for one in files for verdict in one["verdicts"]})
    return filled_in("check.html", say, files=files, letters=letters)


def _unusable(file: UnusableFile, number: int) -> dict[str, Any]:
    return {"id": f"f{number}", "file": file.file, "problems": file.problems, "verdicts": []}


def _file(assessment: Assessment, prefix: str, say: Speaker) -> dict[str, Any]:
    citations = Citations(assessment.law, say, assessment.basis_titles)
    still_open = [one for one in assessment.findings if one.outcome is not Outcome.EXPLAINED]
    used = [basis for finding in assessment.findings for basis in finding.basis]
    cards = {result.card.code: result.card for result in assessment.rules}
    example = example_of(assessment)
    return {
        "id": prefix,
        "problems": None,
        "assessment": assessment,
        "policy": assessment.policy,
        "name": " ".join(filter(None, (assessment.policy, assessment.file))),
        "file": assessment.file,
        "is_excerpt": assessment.completeness is Completeness.EXCERPT,
        "to_solve": to_solve(tally(assessment), say),
        "counts": told(tally(assessment), say),
        "verdicts": list(_verdicts(assessment, say)),
        "of_file": told(tally(assessment, None), say),
        "groups": [
            {"letter": one.letter, "rules": [_rule(of, cards, citations, say) for of in one.rules]}
            for one in grouped(still_open)
        ],
        "explained": [
            (exception, [_explained(one, cards) for one in found])
            for exception, found in explained(assessment)
        ],
        "example": example,
        "block": exception_block(example, assessment.file, say) if example else (),
        "priorities": list(_priorities(still_open, cards, say)),
        "unseen": list(_unseen(assessment, say)),
        "reach": reach_view(assessment, say),
        "not_to_explain": not_to_explain(assessment),
        "not_assessed": not_assessed(assessment, say),
        "sources": citations.passages(used),
        "shortened": citations.shortened(used),
    }


def _verdicts(assessment: Assessment, say: Speaker) -> Iterator[dict[str, Any]]:
    for letter, verdict in assessment.obligations.items():
        yield {
            "letter": letter,
            "title": obligation(assessment, letter, say),
            "verdict": verdict,
            "told": verdict_told(assessment, letter, say),
        }


def _priorities(
    still_open: Iterable[Finding], cards: Mapping[RuleCode, RuleCard], say: Speaker
) -> Iterator[dict[str, Any]]:
    for findings in priorities(still_open):
        first = findings[0]
        card = cards.get(first.rule)
        letter = first.obligation
        alone = len(findings) == 1 and len(say(first.message)) <= SHORT
        yield {
            "rule": first.rule,
            "title": card.title if card else Text(nl=first.rule, en=first.rule),
            "told": say(phrases_reach.NOT_SO, message=say(first.message))
            if alone
            else say.count(len(findings), phrases_reach.IN_ONE_PLACE, phrases_reach.IN_PLACES),
            "of": say(phrases_reach.OF_FILE)
            if letter is None
            else say(phrases_reach.OF_OBLIGATION, letter=letter),
        }


def _explained(finding: Finding, cards: Mapping[RuleCode, RuleCard]) -> dict[str, Any]:
    card = cards.get(finding.rule)
    title = card.title if card else None
    return {"finding": finding, "place": place(finding), "title": title}


def _unseen(assessment: Assessment, say: Speaker) -> Iterator[str]:
    """
    How many rules could not look, and how many nobody asked.
    """
    left_out = set(assessment.ignored)
    unseen = {one.rule for one in assessment.not_assessed} - left_out
    if unseen:
        yield say.count(len(unseen), phrases_reach.ONE_UNSEEN, phrases_reach.MANY_UNSEEN)
    if left_out:
        one, many = phrases_reach.ONE_NOT_CHOSEN, phrases_reach.MANY_NOT_CHOSEN
        yield say.count(len(left_out), one, many)


def _rule(
    of_rule: OfRule, cards: Mapping[RuleCode, RuleCard], citations: Citations, say: Speaker
) -> dict[str, Any]:
    first = of_rule.example
    card = cards.get(first.rule)
    return {
        "code": first.rule,
        "about": about(first, say),
        "title": card.title if card else None,
        "basis": citations.brief(first.basis),
        "remedies": [
            {"fix": remedy.example.fix, "spots": [_spot(spot) for spot in remedy.spots]}
            for remedy in of_rule.remedies
        ],
    }


def _spot(spot: Spot) -> dict[str, Any]:
    first = spot.findings[0]
    return {
        "place": place(first),
        "at": first.at,
        "frame": frame_of(first) if spot.is_first else (),
        "messages": [one.message for one in spot.findings],
    }
