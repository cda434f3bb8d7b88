# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
How much of each benchmark is run, and what a benchmark is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from attrs import frozen

from benchmarks.report import Row, Table


@frozen(kw_only=True)
class Scale:
    """
    The size of a run.

    Args:
        rounds: Rounds of each comparison; the result is their median.
        situations: Situations that are asked about, in each round.
        services: Services of the large policy.
        policy_services: Services of the policy that is read and checked.
        policies: Policies that are checked after one another.
        barriers: Barriers of the synthetic catalogues that grow in barriers.
        measures: Measures of those that grow in measures.
        cases: Rows of a caseload.
    """

    rounds: int
    situations: int
    services: int
    policy_services: int
    policies: int
    barriers: tuple[int, ...]
    measures: tuple[int, ...]
    cases: int


FULL = Scale(
    rounds=31,
    situations=20,
    services=50,
    policy_services=1000,
    policies=342,
    barriers=(12, 16, 20, 24),
    measures=(30, 60, 100, 300),
    cases=20_000_000,
)
"""What the page in the documentation shows."""

QUICK = Scale(
    rounds=3,
    situations=6,
    services=50,
    policy_services=200,
    policies=12,
    barriers=(12, 16),
    measures=(30, 60),
    cases=1_000_000,
)
"""To see whether it runs."""

TINY = Scale(
    rounds=1,
    situations=3,
    services=3,
    policy_services=3,
    policies=6,
    barriers=(6,),
    measures=(8,),
    cases=100,
)
"""What the tests check."""


class Outcome(NamedTuple):
    """
    What a benchmark found.
    """

    rows: tuple[Row, ...] = ()
    tables: tuple[Table, ...] = ()


class Benchmark(NamedTuple):
    """
    One idea, measured.

    Args:
        name: As ``--only`` takes it.
        check: Raises `DifferentAnswersError` when the contestants do not agree.
        run: Measures; it checks first.
    """

    name: str
    check: Callable[[Scale], None]
    run: Callable[[Scale], Outcome]


class DifferentAnswersError(AssertionError):
    """
    Two contestants disagree, so that comparing their times means nothing.
    """


def agree(about: object, ours: object, theirs: object) -> None:
    """
    Checks that two answers are equal.

    Raises:
        DifferentAnswersError: they are not.
    """
    if ours != theirs:
        raise DifferentAnswersError(f"{about}: ours is {ours!r}, the other is {theirs!r}")
