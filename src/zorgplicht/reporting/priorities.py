# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Where to begin: the few rules whose findings weigh most, each obligation getting its turn.
"""

from __future__ import annotations

from collections.abc import Iterable

from zorgplicht.model.assessment import Finding, Outcome, Weight

MOST = 5
"""More at once is no beginning."""


def priorities(findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], ...]:
    """
    The open findings of at most five rules, the rule to begin with first.

    Core rules go before supporting ones. Of each weight every obligation, and the file itself
    after them, has one before any has two.
    """
    of_rule: dict[str, list[Finding]] = {}
    for one in findings:
        if one.outcome is Outcome.NOT_MET and one.weight is not Weight.ADVICE:
            of_rule.setdefault(one.rule, []).append(one)
    turns: dict[tuple[Weight, str | None], int] = {}
    ranked: list[tuple[tuple[int, int, bool, str], str]] = []
    for rule in sorted(of_rule):
        first = of_rule[rule][0]
        key = first.weight, first.obligation
        turn = turns[key] = turns.get(key, 0) + 1
        rank = (
            list(Weight).index(first.weight),
            turn,
            first.obligation is None,
            first.obligation or "",
        )
        ranked.append((rank, rule))
    return tuple(tuple(of_rule[rule]) for _, rule in sorted(ranked)[:MOST])
