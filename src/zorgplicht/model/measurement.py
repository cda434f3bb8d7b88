# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What is measured of contact and help, how often, with what outcome, and what never is.

Every row is flat: words, numbers and dates, so that rows can become a table.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import LawId
from zorgplicht.model.law import LawProvision
from zorgplicht.model.policy import Completeness
from zorgplicht.model.text import Text


class Area(StrEnum):
    """
    Where contact or help takes place, as the study tells them apart (§3.5).
    """

    DIGITAL = "digital"
    PHONE = "phone"
    COUNTER = "counter"
    """In person: the counter, an appointment, the business desk."""
    NEIGHBOURHOOD = "neighbourhood"
    """In the neighbourhood or at home."""
    PAPER = "paper"
    HELP_PLACE = "help-place"
    """A place that helps with digital contact: a library, an information point."""
    SUPPORT = "support"
    """The help itself."""
    SECOND_LINE = "second-line"
    """How it went after the first contact."""
    WHOLE = "whole"
    """The service in general."""


class Line(StrEnum):
    """
    Before or after the first contact.
    """

    FIRST = "first"
    SECOND = "second"


class Standing(StrEnum):
    """
    How it stands with measuring something; the better one comes first.
    """

    CURRENT = "current"
    """There is an outcome, and the next one is not due yet."""
    NO_TERM = "no-term"
    """There is an outcome; nothing says how often there should be one."""
    OVERDUE = "overdue"
    """The newest outcome is older than the time between two measurements."""
    PLANNED = "planned"
    """There is a plan and no outcome yet."""
    NEVER = "never"
    """Nothing says that it is measured."""
    UNKNOWN = "unknown"
    """As never, in an excerpt: it may be measured after all."""


class Direction(StrEnum):
    """
    How an outcome differs from the one before it.
    """

    UP = "up"
    DOWN = "down"
    WITHIN_MARGIN = "within-margin"
    """It may be chance: the difference is not greater than its margin."""
    UNKNOWN = "unknown"
    """Without numbers of answers, or with another scale, nobody can say."""


class Concern(StrEnum):
    """
    What is amiss with the plan as a whole.
    """

    NOTHING_MEASURED = "nothing-measured"
    ONLY_WHOLE = "only-whole"
    ONLY_DIGITAL = "only-digital"
    ONLY_EASY = "only-easy"
    FIRST_LINE_ONLY = "first-line-only"
    SUPPORT_NOT_MEASURED = "support-not-measured"
    YEARLY_AT_MOST = "yearly-at-most"
    NOT_REPORTED = "not-reported"


class Mark(StrEnum):
    """
    With what care one outcome must be read.
    """

    FEW_RESPONSES = "few-responses"
    NO_RESPONSES = "no-responses"
    """It is not known how many people answered."""
    NO_SCALE = "no-scale"
    OFF_SCALE = "off-scale"
    SAME_DAY = "same-day"
    """The same day has another outcome with other figures."""


class Comes(StrEnum):
    """
    From where an outcome is known.
    """

    POLICY = "policy"
    BROUGHT = "brought"
    """From a file of results beside the policy."""


@final
@frozen(kw_only=True)
class MeasuredSubject:
    """
    Something of the policy that can be measured.

    Args:
        subject: As the plan writes it: ``channel:balie``.
        name: What people call it.
        areas: Where it belongs; support that opens a channel belongs to two.
        standing: The best of its series.
        methods: How it is measured, sorted.
        last: The day of its newest outcome.
    """

    subject: str
    name: Text
    areas: tuple[Area, ...]
    standing: Standing
    methods: tuple[str, ...] = ()
    last: dt.date | None = None


@final
@frozen(kw_only=True)
class Outcome:
    """
    One outcome, with how sure it is and how it differs from the one before it.

    Args:
        subject: What was measured.
        method: How.
        on: The day.
        score: The mean that was reported.
        low: The lowest possible score; None when no scale is given.
        high: The highest possible score.
        responses: How many people answered; None when nobody told.
        interval_low: Lower end of the cautious 95% interval; None without scale or number.
        interval_high: Upper end.
        since: The day of the outcome before it.
        difference: This score less that one; None on another scale.
        difference_margin: Above this a difference is not taken for chance.
        direction: Up, down, within the margin or unknown; None for a first outcome.
        of_100: The score on a scale of 0 to 100, when that was asked for.
        marks: With what care it must be read.
        comes: From the policy, or brought.
    """

    subject: str
    method: str
    on: dt.date
    score: float
    low: float | None = None
    high: float | None = None
    responses: int | None = None
    interval_low: float | None = None
    interval_high: float | None = None
    since: dt.date | None = None
    difference: float | None = None
    difference_margin: float | None = None
    direction: Direction | None = None
    of_100: float | None = None
    marks: tuple[Mark, ...] = ()
    comes: Comes = Comes.POLICY


@final
@frozen(kw_only=True)
class Series:
    """
    One subject measured in one way, through time.

    Args:
        subject: What is measured.
        method: How.
        standing: How it stands on the day.
        every_months: Months between two outcomes, as planned.
        reported_to: Who gets the outcome, sorted.
        last: The day of the newest outcome.
        due: The last day on which the next one is in time.
        planned: Whether the policy names it; not when its results were only brought.
        known: Whether the policy has the subject.
    """

    subject: str
    method: str
    standing: Standing
    every_months: int | None = None
    reported_to: tuple[str, ...] = ()
    last: dt.date | None = None
    due: dt.date | None = None
    planned: bool = True
    known: bool = True


@final
@frozen(kw_only=True)
class AreaMeasured:
    """
    One area in which the policy has something to measure.

    Args:
        area: Which.
        line: First or second; None for help itself and for the whole.
        standing: The best of what is measured in it.
        subjects: How many things the policy has in it.
        measured: The subjects through which it is measured, sorted.
        easy: Whether the study counts it among what is easy to measure.
    """

    area: Area
    line: Line | None
    standing: Standing
    subjects: int
    measured: tuple[str, ...]
    easy: bool


@final
@frozen(kw_only=True)
class Measurement:
    """
    How help and contact are measured under one policy, on one day.

    Args:
        policy: The authority's name.
        file: The policy's file.
        completeness: Whether the policy shows all there is.
        on: The day; later outcomes do not count yet.
        areas: What is measured where.
        subjects: Everything that can be measured, in the order of the policy.
        series: Subject by subject, the ways of measuring, sorted.
        outcomes: All outcomes until the day, by subject, method and day.
        concerns: What is amiss with the plan as a whole; none is told of an excerpt.
        few: Below so many answers an outcome is marked.
        compared: Whether scores are also given on a scale of 0 to 100.
        basis: The passages on which this rests.
        law: Those passages, as far as the catalogue has them.
    """

    policy: str
    file: str | None
    completeness: Completeness
    on: dt.date
    areas: tuple[AreaMeasured, ...]
    subjects: tuple[MeasuredSubject, ...]
    series: tuple[Series, ...]
    outcomes: tuple[Outcome, ...]
    concerns: tuple[Concern, ...]
    few: int
    compared: bool
    basis: tuple[LawId, ...] = ()
    law: FrozenMap[str, LawProvision] = FrozenMap()
