# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Coverage in plain text, for whoever decides what is offered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from zorgplicht.model.coverage import Coverage
from zorgplicht.reporting import phrases as common
from zorgplicht.reporting import phrases_coverage as phrases
from zorgplicht.reporting.coverage_answers import (
    Answer,
    Group,
    groups,
    limits,
    needs_minimal,
    summary,
)
from zorgplicht.reporting.coverage_words import CoverageWords
from zorgplicht.reporting.layout import fill, heading
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.text_left_out import left_out_lines
from zorgplicht.reporting.text_repairs import repair_lines
from zorgplicht.reporting.text_weak_spots import hand_over_lines, single_point_lines


def coverage_lines(coverage: Coverage, say: Speaker) -> Iterator[str]:
    """
    A summary, the gaps and what would close them, weak spots, and what this does not say.
    """
    words = CoverageWords(coverage=coverage, say=say)
    yield say(phrases.GAPS)
    yield "=" * len(say(phrases.GAPS))
    yield from heading(say(phrases.SUMMARY))
    yield from _answers(summary(words), words)
    if needs_minimal(coverage):
        yield ""
        yield from fill(say(phrases.MINIMAL))
    for group in groups(words):
        yield from _group(group, words)
    yield from single_point_lines(words)
    yield from hand_over_lines(words)
    yield from left_out_lines(coverage.left_out, say)
    yield from heading(say(common.WHAT_THIS_MEANS))
    for limit in limits(coverage):
        yield from fill(say(limit), "- ")


def _answers(answers: Iterable[Answer], words: CoverageWords) -> Iterator[str]:
    for answer in answers:
        yield from fill(answer.text)
        yield from words.items(answer.items)


def _group(group: Group, words: CoverageWords) -> Iterator[str]:
    """
    What holds for services with the same gaps; where they differ, for which.
    """
    yield from _title(group)
    if group.lack is not None:
        yield from fill(group.lack)
    yield from _answers(group.gaps, words)
    for services, answer in group.worse:
        yield from _for(services, _answers([answer], words))
    for services, one in group.repaired:
        yield from _for(services, repair_lines(one, words))


def _for(services: str | None, told: Iterable[str]) -> Iterator[str]:
    """
    What is told, with for which services it holds; nothing when nothing is told.
    """
    lines = list(told)
    if lines and services is not None:
        yield ""
        yield from fill(services)
    yield from lines


def _title(group: Group) -> Iterator[str]:
    """
    The name of the service under a line; of several, how many and which.
    """
    if len(group.names) > 1:
        yield from heading(group.title)
        yield from fill("; ".join(group.names) + ".")
        return
    yield ""
    title = list(fill(group.title))
    yield from title
    yield "-" * max(len(line) for line in title)
