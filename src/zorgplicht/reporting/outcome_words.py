# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
One outcome in words: the score with its number, how sure it is, and what changed.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import final

from attrs import frozen

from zorgplicht.model.measurement import Comes, Direction, Measurement, Outcome
from zorgplicht.reporting import phrases_measurement as t
from zorgplicht.reporting.speaker import Speaker

_WIDE = 5
"""On a scale so wide one decimal of an interval is enough, on a narrower one two."""

_ALMOST = 1e-9
"""So that 8.6 is not shown as 8.7 for the sake of how computers write it."""


@final
@frozen(kw_only=True)
class OutcomeWords:
    """
    Says outcomes of one measurement in one language.
    """

    measurement: Measurement
    say: Speaker

    def cells(self, one: Outcome) -> Iterator[str]:
        """
        The day, the score with its number, the estimate, the difference, and remarks.
        """
        say = self.say
        yield say.day(one.on)
        yield self._score(one)
        yield self._interval(one)
        yield self._change(one)
        notes = [say(t.MARKS[mark], few=self.measurement.few) for mark in one.marks]
        if one.comes is Comes.BROUGHT:
            notes.append(say(t.BROUGHT))
        yield "; ".join(notes)

    def _score(self, one: Outcome) -> str:
        """
        The score, which never stands without its number.
        """
        say, score = self.say, self.say.decimal(one.score)
        if one.responses is None:
            told = say(t.SCORE_WITHOUT, score=score)
        else:
            told = say(t.SCORE_OF, score=score, n=say.number(one.responses))
        if one.low is None or one.high is None:
            return told
        told = say(t.ON_SCALE, score=told, low=say.decimal(one.low), high=say.decimal(one.high))
        if one.of_100 is None:
            return told
        return say(t.ON_100, score=told, of_100=say.decimal(round(one.of_100, 1)))

    def _interval(self, one: Outcome) -> str:
        low, high = one.interval_low, one.interval_high
        if low is None or high is None:
            return self.say(t.NOT_TO_SAY)
        digits = 10 if (one.high or 0) - (one.low or 0) >= _WIDE else 100
        return self.say(
            t.BETWEEN,
            low=self.say.decimal(math.floor(low * digits + _ALMOST) / digits),
            high=self.say.decimal(math.ceil(high * digits - _ALMOST) / digits),
        )

    def _change(self, one: Outcome) -> str:
        say = self.say
        if one.since is None or one.direction is None:
            return say(t.FIRST_TIME)
        day = say.day(one.since)
        if one.difference == 0:
            return say(t.NO_DIFFERENCE, day=day)
        if one.direction is Direction.UNKNOWN:
            return say(t.DIRECTIONS[one.direction], day=day)
        difference = one.difference or 0.0
        return say(
            t.DIRECTIONS[one.direction],
            difference=say.decimal(abs(difference)),
            word=say(t.HIGHER if difference > 0 else t.LOWER),
            margin=say.decimal(math.ceil((one.difference_margin or 0.0) * 100) / 100),
            day=day,
        )
