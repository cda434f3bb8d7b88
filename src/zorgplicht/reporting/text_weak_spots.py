# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The weak spots of an offer in plain text.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.reporting import phrases_coverage as phrases
from zorgplicht.reporting.coverage_words import AT_MOST, CoverageWords
from zorgplicht.reporting.layout import fill, heading
from zorgplicht.reporting.weak_spot_words import hand_over_trouble, single_points_told


def single_point_lines(words: CoverageWords) -> Iterator[str]:
    """
    Each single point once, however many services hang on it; those alike in one sentence.
    """
    say, told = words.say, single_points_told(words)
    if not told:
        yield from heading(say(phrases.SINGLE_POINTS))
        looked = words.coverage.advised
        yield from fill(say(phrases.NO_SINGLE_POINTS if looked else phrases.NOT_ADVISED))
        return
    yield from heading(say(phrases.SINGLE_POINTS_GRAVEST_FIRST))
    for number, (sentence, behind) in enumerate(told[:AT_MOST], start=1):
        mark = f"{number}. "
        yield from fill(sentence, mark)
        if behind is not None:
            yield from fill(behind, " " * len(mark))
    yield from words.more(len(told) - AT_MOST)


def hand_over_lines(words: CoverageWords) -> Iterator[str]:
    """
    Dead ends, circles, long chains and what everything passes.
    """
    say, hand_overs = words.say, words.coverage.hand_overs
    yield from heading(say(phrases.HAND_OVERS))
    if hand_overs is None:
        yield from fill(say(phrases.NOBODY_LOOKED))
        return
    trouble = list(hand_over_trouble(hand_overs, words))
    if trouble:
        yield from words.items(trouble)
    else:
        yield from fill(say(phrases.HAND_OVERS_FINE))
    if hand_overs.passed_by_all:
        places = words.places(hand_overs.passed_by_all)
        yield from fill(say(phrases.PASSED_BY_ALL, places=places))
