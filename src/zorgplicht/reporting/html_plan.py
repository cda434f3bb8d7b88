# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A route plan as a page of HTML: for a resident what to do, for who helps also why.
"""

from __future__ import annotations

from typing import Any

from zorgplicht.model.route import Route, RoutePlan
from zorgplicht.reporting.html import filled_in
from zorgplicht.reporting.plan_words import AT_MOST, PlanWords
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.text_left_out import left_out_told


def plan_page(plan: RoutePlan, say: Speaker) -> str:
    """
    The whole plan on one page: the first routes in full, the others in a table.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    words = PlanWords(plan=plan, say=say)
    routes = [_route(one, words) for one in words.own]
    return filled_in(
        "plan.html",
        say,
        situation=list(words.situation()),
        flags=list(words.flags()),
        works=words.works(),
        routes=routes[:AT_MOST],
        more=routes[AT_MOST:],
        represented=words.represented(),
        unusable=words.unusable(),
        left_out=left_out_told(plan.offer.left_out),
        advice=list(words.advice()),
    )


def _route(route: Route, words: PlanWords) -> dict[str, Any]:
    higher = words.higher.get(route)
    return {
        "channel": words.channel(route),
        "manner": words.manner(route),
        "condition": words.condition(route),
        "steps": [step.text for step in route.steps],
        "without_help": words.without_help(route),
        "reasons": [(reason.text, words.sources(reason)) for reason in route.reasons],
        "stays_hard": words.stays_hard(route),
        "asks": words.asks(route),
        "higher": higher.text if higher and route is not words.own[-1] else None,
    }
