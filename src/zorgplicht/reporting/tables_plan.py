# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Tables of routes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from zorgplicht.model.route import Efforts, RoutePlan
from zorgplicht.model.table import RouteTable
from zorgplicht.reporting.plan_words import PlanWords
from zorgplicht.reporting.rows import Rows, table
from zorgplicht.reporting.speaker import Speaker

_EFFORTS = "travel appointments waiting_days cost parties"


def routes(plan: RoutePlan, say: Speaker) -> Rows:
    """
    Every route, best first; also those through a representative.
    """
    words = PlanWords(plan=plan, say=say)
    return table(
        "rank channel channel_label entry measures measure_labels support ease kind conditions"
        f" difficulties steps {_EFFORTS}",
        (
            (
                rank,
                str(one.channel),
                words.label("channel", one.channel),
                str(one.entry),
                tuple(sorted(one.measures)),
                tuple(words.label("measure", measure) for measure in sorted(one.measures)),
                one.support,
                one.ease.value,
                one.kind.value,
                one.conditions,
                one.difficulties,
                tuple(say(step.text) for step in one.steps),
                *_efforts(one.efforts),
            )
            for rank, one in enumerate(plan.routes, start=1)
        ),
    )


def unusable(plan: RoutePlan, say: Speaker) -> Rows:
    """
    Every channel without a route, with what blocks it and what would help.
    """
    words = PlanWords(plan=plan, say=say)
    return table(
        "channel channel_label entry blocked would_help reasons",
        (
            (
                str(one.channel),
                words.label("channel", one.channel),
                str(one.entry),
                tuple(block.capability for block in one.because),
                tuple(sorted({help_ for block in one.because for help_ in block.would_help})),
                tuple(
                    say(text)
                    for texts in (*(block.says for block in one.because), one.says)
                    for text in texts
                ),
            )
            for one in plan.unusable
        ),
    )


def combinations(found: RouteTable, _say: Speaker) -> Rows:
    """
    For every combination of barriers its best route; empty cells where there is none.
    """
    return table(
        f"mask barriers size has_route channel entry measures ease kind conditions {_EFFORTS}"
        " usable_channels",
        _combinations(found),
    )


def _combinations(found: RouteTable) -> Iterator[tuple[Any, ...]]:
    for mask, at in enumerate(found.index):
        names = tuple(name for bit, name in enumerate(found.variants) if mask >> bit & 1)
        best = found.routes[at]
        usable = tuple(found.usable[mask])
        if best is None:
            yield mask, names, len(names), False, *[None] * 11, usable
        else:
            yield (
                mask,
                names,
                len(names),
                True,
                str(best.channel),
                str(best.entry),
                tuple(sorted(best.measures)),
                best.ease.value,
                best.kind.value,
                best.conditions,
                *_efforts(best.efforts),
                usable,
            )


def _efforts(efforts: Efforts) -> tuple[Any, ...]:
    return (
        efforts.travel.value if efforts.travel else None,
        efforts.appointments,
        efforts.waiting_days,
        # As in JSON: a sum of amounts in a hostile file may be no number.
        float(efforts.cost) if math.isfinite(efforts.cost) else None,
        efforts.parties,
    )
