# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Tables of assessments, of one policy or of many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from zorgplicht.model.assessment import Assessment, Finding
from zorgplicht.model.reach import Reach, ReachTable
from zorgplicht.reporting import phrases_reach
from zorgplicht.reporting.rows import Rows, table
from zorgplicht.reporting.shown import Batch
from zorgplicht.reporting.speaker import Speaker

_POLICY = "policy file"


def _policy(of: Assessment) -> tuple[Any, ...]:
    return of.policy, of.file


def findings(of: Assessment, say: Speaker) -> Rows:
    """
    Every finding, also what is explained.
    """
    return table(
        f"{_POLICY} rule name obligation weight certainty outcome message fix path at line column"
        " explained_until",
        (
            (
                *_policy(of),
                one.rule,
                one.name,
                one.obligation,
                one.weight.value,
                one.certainty.value,
                one.outcome.value,
                say(one.message),
                say(one.fix),
                one.path,
                one.at,
                one.line,
                one.column,
                _until(one),
            )
            for one in of.findings
        ),
    )


def _until(finding: Finding) -> str:
    # Empty rather than None: polars guesses types from the first rows, and few are explained.
    explanation = finding.explanation
    return explanation.until.isoformat() if explanation and explanation.until else ""


def obligations(of: Assessment, say: Speaker) -> Rows:
    """
    The verdict per obligation.
    """
    titles = of.obligation_titles
    return table(
        f"{_POLICY} on completeness obligation title verdict findings",
        (
            (
                *_policy(of),
                of.on,
                of.completeness.value,
                letter,
                say(titles[letter]) if letter in titles else letter,
                verdict.value,
                sum(one.obligation == letter for one in of.findings),
            )
            for letter, verdict in of.obligations.items()
        ),
    )


def rules(of: Assessment, say: Speaker) -> Rows:
    """
    Every rule that was run, with its outcome.
    """
    return table(
        f"{_POLICY} rule name title obligation weight outcome findings",
        (
            (
                *_policy(of),
                one.card.code,
                one.card.name,
                say(one.card.title),
                one.card.obligation,
                one.card.weight.value,
                one.outcome.value,
                sum(found.rule == one.card.code for found in of.findings),
            )
            for one in of.rules
        ),
    )


def not_assessed(of: Assessment, say: Speaker) -> Rows:
    """
    What could not be looked at, and why.
    """
    return table(
        f"{_POLICY} rule reason",
        ((*_policy(of), one.rule, say(one.reason)) for one in of.not_assessed),
    )


def reach(of: Assessment, say: Speaker) -> Rows:
    """
    How each service is with each variant of a barrier alone; no rows when nobody looked.
    """
    return table(
        f"{_POLICY} service service_label audience barrier barrier_label variant variant_label"
        " is_default reach reach_label",
        ((*_policy(of), *row) for row in (_reached(of.reach, say) if of.reach else ())),
    )


def _reached(found: ReachTable, say: Speaker) -> Iterator[tuple[Any, ...]]:
    def label(kind: str, id_: str) -> str:
        words = found.words.get(f"{kind}:{id_}")
        return say(words) if words else id_

    for row in found.rows:
        sides = tuple(one.value for one in row.only_for)
        for service in row.services:
            for barrier, variants in found.barriers.items():
                for variant in variants:
                    answer = row.variants.get(variant, Reach.UNKNOWN)
                    yield (
                        service,
                        label("service", service),
                        sides,
                        barrier,
                        label("barrier", barrier),
                        variant,
                        label("variant", variant),
                        variant == variants[0],
                        answer.value,
                        say(phrases_reach.REACH[answer]),
                    )


def in_all(make: Callable[[Assessment, Speaker], Rows]) -> Callable[[Batch, Speaker], Rows]:
    """
    The same table of several policies, one below the other.
    """

    def together(batch: Batch, say: Speaker) -> Rows:
        tables = [make(one, say) for one in batch.assessments]
        return Rows(
            tables[0].columns if tables else (), tuple(row for one in tables for row in one.values)
        )

    return together
