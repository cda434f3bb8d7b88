# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Coverage as a page of HTML: gaps, what would close them, and weak spots.
"""

from __future__ import annotations

from typing import Any

from zorgplicht.model.coverage import Coverage, ServiceCoverage
from zorgplicht.model.policy import Completeness
from zorgplicht.reporting import phrases, phrases_reach
from zorgplicht.reporting.coverage_answers import Group, groups, limits, needs_minimal, summary
from zorgplicht.reporting.coverage_words import CoverageWords
from zorgplicht.reporting.html import filled_in
from zorgplicht.reporting.repair_words import repair_told, repairs_to_tell
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.weak_spot_words import hand_over_trouble, single_points_told


def coverage_page(coverage: Coverage, say: Speaker) -> str:
    """
    The whole coverage on one page; no list of gaps is cut short.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    words = CoverageWords(coverage=coverage, say=say)
    hand_overs = coverage.hand_overs
    return filled_in(
        "gaps.html",
        say,
        coverage=coverage,
        is_excerpt=coverage.completeness is Completeness.EXCERPT,
        asked=_asked(words),
        summary=list(summary(words)),
        minimal=needs_minimal(coverage),
        groups=[_group(one, f"g{n}", words) for n, one in enumerate(groups(words), start=1)],
        single_points=single_points_told(words),
        hand_overs=None if hand_overs is None else list(hand_over_trouble(hand_overs, words)),
        passed_by_all=words.places(hand_overs.passed_by_all) if hand_overs else "",
        left_out=[
            (words.place(entry), phrases.LEFT_OUT_REASONS[reason])
            for entry, reason in coverage.left_out.items()
            if reason in phrases.LEFT_OUT_REASONS
        ],
        limits=list(limits(coverage)),
    )


def _asked(words: CoverageWords) -> list[tuple[str, str]]:
    """
    The groups and facts that hold for everybody who was looked at.
    """
    say, coverage = words.say, words.coverage
    told = []
    if coverage.groups:
        told.append((say(phrases_reach.LOOKED_FOR), words.labels("group", coverage.groups)))
    for fact, value in coverage.facts.items():
        answer = say(phrases.YES if value else phrases.NO)
        told.append((words.label("fact", fact), answer))
    return told


def _group(group: Group, id_: str, words: CoverageWords) -> dict[str, Any]:
    return {
        "id": id_,
        "group": group,
        "repaired": [
            _repaired(services, one, words) for services, one in group.repaired if one.gaps
        ],
    }


def _repaired(
    services: str | None, service: ServiceCoverage, words: CoverageWords
) -> dict[str, Any]:
    shown = repairs_to_tell(service)
    return {
        "services": services,
        "repairs": [repair_told(one, service, words) for one in shown],
        "more": len(service.repairs) - len(shown),
        "complete": service.repairs_complete,
    }
