# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Assessments as pages of HTML: what the templates say, in the order in which they say it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from zorgplicht.model.assessment import Assessment, Outcome, RuleCard
from zorgplicht.model.ids import RuleCode
from zorgplicht.model.policy import Completeness
from zorgplicht.reporting import phrases
from zorgplicht.reporting.assessment_words import (
    about,
    explained,
    not_assessed,
    obligation,
    place,
)
from zorgplicht.reporting.citations import Citations
from zorgplicht.reporting.exceptions import example_of, not_to_explain
from zorgplicht.reporting.frame import frame_of
from zorgplicht.reporting.grouped import OfRule, Spot, grouped
from zorgplicht.reporting.html import filled_in, ready
from zorgplicht.reporting.shown import Result, UnusableFile
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.tally import tally, to_solve, told


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
        "explained": explained(assessment),
        "example": example_of(assessment),
        "not_to_explain": not_to_explain(assessment),
        "not_assessed": not_assessed(assessment, say),
        "sources": citations.passages(used),
        "shortened": citations.shortened(used),
    }


def _verdicts(assessment: Assessment, say: Speaker) -> Iterator[dict[str, Any]]:
    for letter, verdict in assessment.obligations.items():
        counts = tally(assessment, letter)
        yield {
            "letter": letter,
            "title": obligation(assessment, letter, say),
            "verdict": verdict,
            "words": phrases.VERDICTS[verdict][1],
            "counts": told(counts, say),
            "has_findings": bool(counts.to_solve or counts.advice),
        }


def _rule(
    of_rule: OfRule, cards: Mapping[RuleCode, RuleCard], citations: Citations, say: Speaker
) -> dict[str, Any]:
    first = of_rule.example
    card = cards.get(first.rule)
    return {
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
