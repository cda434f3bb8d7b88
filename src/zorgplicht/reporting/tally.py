# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
How much there is to solve, to consider, explained and unknown.
"""

from __future__ import annotations

from collections import Counter
from typing import final

from attrs import frozen

from zorgplicht.model.assessment import Assessment, Outcome, Weight
from zorgplicht.reporting import phrases_report as phrases
from zorgplicht.reporting.speaker import Speaker


@final
@frozen(kw_only=True)
class Tally:
    """
    Findings by what they ask, and the rules that could not look.

    Args:
        core: Findings of core rules that nobody explained.
        supporting: The same of supporting rules.
        advice: The same of advice.
        explained: Findings that an exception explains.
        unknown: Rules that could not be assessed.
    """

    core: int
    supporting: int
    advice: int
    explained: int
    unknown: int

    @property
    def to_solve(self) -> int:
        """
        The findings that make ``check`` say that something must be solved.
        """
        return self.core + self.supporting


def tally(assessment: Assessment, *letters: str | None) -> Tally:
    """
    The counts of the given obligations; None is the file itself, no letter at all is everything.
    """
    findings = [one for one in assessment.findings if not letters or one.obligation in letters]
    weights = Counter(one.weight for one in findings if one.outcome is Outcome.NOT_MET)
    return Tally(
        core=weights[Weight.CORE],
        supporting=weights[Weight.SUPPORTING],
        advice=weights[Weight.ADVICE],
        explained=sum(one.outcome is Outcome.EXPLAINED for one in findings),
        unknown=sum(
            one.outcome is Outcome.UNKNOWN
            for one in assessment.rules
            if not letters or one.card.obligation in letters
        ),
    )


def to_solve(count: Tally, say: Speaker) -> str:
    """
    How many things there are to solve, in words.
    """
    if not count.to_solve:
        return say(phrases.NONE_TO_SOLVE)
    return say.count(count.to_solve, phrases.ONE_TO_SOLVE, phrases.MANY_TO_SOLVE)


def told(count: Tally, say: Speaker) -> str:
    """
    The counts in words, without those that are zero.

    Examples:
        >>> from zorgplicht.model.text import Language
        >>> count = Tally(core=1, supporting=2, advice=0, explained=1, unknown=0)
        >>> told(count, Speaker(Language.NL))
        'op te lossen: 1 kern, 2 ondersteunend; uitgelegd: 1'
    """
    weights = ((count.core, phrases.SOME_CORE), (count.supporting, phrases.SOME_SUPPORTING))
    to_solve = ", ".join(say(words, n=say.number(n)) for n, words in weights if n)
    parts = [say(phrases.TO_SOLVE, what=to_solve)] if to_solve else []
    rest = (
        (count.advice, phrases.SOME_ADVICE),
        (count.explained, phrases.SOME_EXPLAINED),
        (count.unknown, phrases.SOME_UNKNOWN),
    )
    parts += [say(words, n=say.number(n)) for n, words in rest if n]
    return "; ".join(parts) or say(phrases.NOTHING_FOUND)
