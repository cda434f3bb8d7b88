# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A benchmark: what many policies have in common, without saying who does best.
"""

from __future__ import annotations

import datetime as dt
from typing import final

import attrs
from attrs import frozen

from zorgplicht.model.assessment import Outcome, RuleCard, Verdict
from zorgplicht.model.coverage import Combination
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import VariantId
from zorgplicht.model.reach import Reach
from zorgplicht.model.text import Text


@final
@frozen(kw_only=True)
class RuleCount:
    """
    How one rule came out.

    Args:
        card: The rule.
        outcomes: In how many policies it had each outcome.
    """

    card: RuleCard
    outcomes: FrozenMap[str, int]

    def count(self, outcome: Outcome) -> int:
        """
        In how many policies it had this outcome.
        """
        return self.outcomes.get(outcome.value, 0)


@final
@frozen(kw_only=True)
class BarrierCount:
    """
    How people with one barrier fare.

    Args:
        variant: The default variant of the barrier.
        worst: In how many policies the service that is worst for them is at each reach.
    """

    variant: VariantId
    worst: FrozenMap[str, int]

    def count(self, reach: Reach) -> int:
        """
        In how many policies it is so.
        """
        return self.worst.get(reach.value, 0)


@final
@frozen(kw_only=True)
class GapCount:
    """
    How common it is that people with some barriers together have no route.

    Args:
        combination: The barriers; the smallest combination of some policy.
        policies: In how many policies they have no route to at least one service. Excerpts do
            not count: what they leave out may hold a route.
    """

    combination: Combination
    policies: int


@final
@frozen(kw_only=True)
class Named:
    """
    One policy by name, for who asks for names.

    Args:
        name: The authority.
        file: The policy's file.
        obligations: The verdict per obligation.
    """

    name: str
    file: str | None
    obligations: FrozenMap[str, Verdict]


@final
@frozen(kw_only=True)
class Benchmark:
    """
    Many assessments, counted.

    Args:
        on: The day of all assessments; None when there are none.
        policies: How many were assessed.
        excerpts: How many of them show only a part.
        unusable: How many files could not be used.
        obligations: For each obligation, how many policies have each verdict.
        rules: Each rule, those that most policies do not meet first.
        looked_at: In how many policies somebody could look at barriers.
        barriers: Each barrier, the one that most policies have no route for first.
        gaps: Combinations without a route, the most common first.
        obligation_titles: What the obligations are called.
        words: What every id that is mentioned is called, as ``kind:id``.
        names: The policies by name, in the order of the alphabet and never by score; empty
            when nobody asked.
    """

    on: dt.date | None
    policies: int
    excerpts: int
    unusable: int
    obligations: FrozenMap[str, FrozenMap[str, int]]
    rules: tuple[RuleCount, ...]
    looked_at: int
    barriers: tuple[BarrierCount, ...]
    gaps: tuple[GapCount, ...]
    obligation_titles: FrozenMap[str, Text] = FrozenMap()
    words: FrozenMap[str, Text] = attrs.field(default=FrozenMap(), repr=False)
    names: tuple[Named, ...] = ()
