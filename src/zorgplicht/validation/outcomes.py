# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Outcomes of measuring through time: how sure each is, and how it differs from the one before.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from zorgplicht.model.measurement import Comes, Direction, Mark, Outcome
from zorgplicht.model.policy import Policy
from zorgplicht.model.survey_result import SurveyResult
from zorgplicht.validation.intervals import interval, margin_of_difference

_DIGITS = 4
_WIDEST = 1e10
"""A scale that is wider is a slip, and reckoning with it may pass what numbers can hold."""


def outcomes_of(
    policy: Policy, brought: Iterable[SurveyResult], *, on: dt.date, few: int, compare: bool
) -> tuple[Outcome, ...]:
    """
    All outcomes until the day *on*, by subject, method and day; the same one counts once.

    Args:
        policy: Whose monitoring holds outcomes.
        brought: More of them.
        on: Later ones do not count yet.
        few: Below so many answers an outcome is marked.
        compare: Whether to give scores on a scale of 0 to 100 too.
    """
    series: dict[tuple[str, str], dict[tuple[object, ...], Outcome]] = {}
    for one in (*_in_policy(policy), *map(_brought, brought)):
        if one.on <= on:
            figures = (one.on, one.score, one.low, one.high, one.responses)
            series.setdefault((one.subject, one.method), {}).setdefault(figures, one)
    return tuple(
        _compared(told) if compare else told
        for key in sorted(series)
        for told in _through_time(list(series[key].values()), few)
    )


def _in_policy(policy: Policy) -> Iterator[Outcome]:
    for one in policy.monitoring:
        for result in one.results:
            low, high = result.scale or (None, None)
            yield Outcome(
                subject=one.subject,
                method=one.method,
                on=result.on,
                score=result.score,
                low=low,
                high=high,
                responses=result.responses,
            )


def _brought(result: SurveyResult) -> Outcome:
    return Outcome(
        subject=result.subject,
        method=result.method,
        on=result.on,
        score=result.score,
        low=result.low,
        high=result.high,
        responses=result.responses,
        comes=Comes.BROUGHT,
    )


def _through_time(outcomes: Sequence[Outcome], few: int) -> Iterator[Outcome]:
    """
    One series in the order of time, each told with the one before it.
    """
    days = [one.on for one in outcomes]
    before: list[Outcome] = []
    for day in sorted(set(days)):
        several = sorted((one for one in outcomes if one.on == day), key=_figures)
        for one in several:
            marks = tuple(_marks(one, few, alone=len(several) == 1))
            sure = _with_interval(one, marks)
            yield evolve(_after(before, sure), marks=marks)
        before = several


def _figures(one: Outcome) -> tuple[float, str]:
    return one.score, repr((one.low, one.high, one.responses))


def _marks(one: Outcome, few: int, *, alone: bool) -> Iterator[Mark]:
    if one.responses is None or one.responses < 1:
        yield Mark.NO_RESPONSES
    elif one.responses < few:
        yield Mark.FEW_RESPONSES
    if one.low is None or one.high is None:
        yield Mark.NO_SCALE
    elif not one.low <= one.score <= one.high or not 0 < one.high - one.low <= _WIDEST:
        yield Mark.OFF_SCALE
    if not alone:
        yield Mark.SAME_DAY


_UNSURE = {Mark.NO_RESPONSES, Mark.NO_SCALE, Mark.OFF_SCALE}


def _with_interval(one: Outcome, marks: Iterable[Mark]) -> Outcome:
    if one.low is None or one.high is None or one.responses is None or _UNSURE & set(marks):
        return one
    low, high = interval(one.score, one.low, one.high, one.responses)
    return evolve(one, interval_low=low, interval_high=high)


def _after(before: Sequence[Outcome], one: Outcome) -> Outcome:
    """
    *one* with how it differs from what came before it, as far as anybody can say.
    """
    if not before:
        return one
    since = before[-1].on
    last = before[0]
    alike = one.low is not None and (one.low, one.high) == (last.low, last.high)
    if len(before) > 1 or not alike or not (_fits(last) and _fits(one)):
        return evolve(one, since=since, direction=Direction.UNKNOWN)
    difference = round(one.score - last.score, _DIGITS)
    margin = _margin(last, one)
    return evolve(
        one,
        since=since,
        difference=difference,
        difference_margin=margin,
        direction=_direction(difference, margin),
    )


def _fits(one: Outcome) -> bool:
    return Mark.OFF_SCALE not in _marks(one, few=0, alone=True)


def _margin(first: Outcome, second: Outcome) -> float | None:
    """
    Above what a difference is not taken for chance; None where that cannot be told.
    """
    for one in (first, second):
        if _UNSURE & set(_marks(one, few=0, alone=True)):
            return None
    low, high = second.low or 0.0, second.high or 0.0
    return margin_of_difference(high - low, first.responses or 1, second.responses or 1)


def _direction(difference: float, margin: float | None) -> Direction:
    if margin is None:
        return Direction.UNKNOWN
    if abs(difference) <= margin:
        return Direction.WITHIN_MARGIN
    return Direction.UP if difference > 0 else Direction.DOWN


def _compared(one: Outcome) -> Outcome:
    if one.low is None or one.high is None or Mark.OFF_SCALE in one.marks:
        return one
    share = (one.score - one.low) / (one.high - one.low)
    return evolve(one, of_100=round(100 * share, _DIGITS))
