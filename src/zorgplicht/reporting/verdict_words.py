# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The verdict on an obligation in words: also that nobody looked because somebody chose so.
"""

from __future__ import annotations

from typing import NamedTuple

from zorgplicht.model.assessment import Assessment, Outcome, Verdict, Weight
from zorgplicht.model.text import Text
from zorgplicht.reporting import phrases, phrases_reach, phrases_report
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.tally import tally, told

_NOT_LOOKED = ("-", "–")


class VerdictTold(NamedTuple):
    """
    A verdict in words.

    Args:
        sign: For plain text.
        symbol: For a page.
        words: The verdict.
        means: What it means, for who reads no further.
        counts: How much was found, in one language.
    """

    sign: str
    symbol: str
    words: Text
    means: Text
    counts: str


def verdict_told(assessment: Assessment, letter: str, say: Speaker) -> VerdictTold:
    """
    The verdict on one obligation.

    It is unknown as well when rules were left out by choice; that says nothing of the policy,
    and so it gets words of its own.
    """
    verdict = assessment.obligations[letter]
    own = [one for one in assessment.rules if one.card.obligation == letter]
    counts = told(tally(assessment, letter), say)
    left_out = [code for code in assessment.ignored if code[2:3].lower() == letter]
    could_not = any(
        one.card.weight is Weight.CORE and one.outcome is Outcome.UNKNOWN for one in own
    )
    if verdict is not Verdict.UNKNOWN or not left_out or could_not:
        sign, words = phrases.VERDICTS[verdict]
        means, symbol = phrases_report.VERDICTS_MEAN[verdict], phrases_report.SYMBOLS[verdict]
        return VerdictTold(sign, symbol, words, means, counts)
    number = say(phrases_reach.RULES_NOT_CHOSEN, n=say.number(len(left_out)))
    if not own:
        words, means = phrases_reach.NOT_LOOKED, phrases_reach.NOT_LOOKED_MEANS
        return VerdictTold(*_NOT_LOOKED, words, means, number)
    words, means = phrases_reach.PARTLY_LOOKED, phrases_reach.PARTLY_LOOKED_MEANS
    return VerdictTold(*_NOT_LOOKED, words, means, f"{counts}; {number}")
