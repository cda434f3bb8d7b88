# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A route plan as a plain tree: ``zorgplicht-route-plan/1``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from zorgplicht.model.route import (
    Advice,
    Block,
    Efforts,
    Higher,
    Reason,
    Route,
    RoutePlan,
    Step,
    Unusable,
)
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker


def plan_tree(plan: RoutePlan, say: Speaker) -> dict[str, Any]:
    """
    The whole plan: all routes, all channels without one.
    """
    return {
        "schema": "zorgplicht-route-plan/1",
        "language": say.language.value,
        "situation": _situation(plan),
        "offer": {
            "service": plan.offer.service,
            "audience": [one.value for one in plan.offer.audience],
            "left-out": dict(plan.offer.left_out),
        },
        "routes": [
            _route(one, higher, say)
            for one, higher in zip(plan.routes, (*plan.order, None), strict=False)
        ],
        "unusable": [_unusable(one, say) for one in plan.unusable],
        "advice": [_advice(one, say) for one in plan.advice],
        "flags": [flag.value for flag in plan.flags],
    }


def _situation(plan: RoutePlan) -> dict[str, Any]:
    situation = plan.situation
    return {
        "barriers": list(situation.barriers),
        "variants": list(plan.variants),
        "facts": dict(situation.facts),
        "audience": situation.audience.value,
        "groups": list(situation.groups),
        "purpose": situation.purpose.value,
        "preferred-channel": situation.preferred_channel,
        "levels": {name: level.word for name, level in situation.levels.items()},
    }


def _route(route: Route, higher: Higher | None, say: Speaker) -> dict[str, Any]:
    return {
        "channel": route.channel,
        "entry": route.entry,
        "measures": sorted(route.measures),
        "support": list(route.support),
        "ease": route.ease.value,
        "kind": route.kind.value,
        "conditions": list(route.conditions),
        "steps": [_step(one, say) for one in route.steps],
        "reasons": [_reason(one, say) for one in route.reasons],
        "difficulties": list(route.difficulties),
        "efforts": _efforts(route.efforts),
        "higher-because": None
        if higher is None
        else {"criterion": higher.criterion, "text": say(higher.text)},
    }


def _step(step: Step, say: Speaker) -> dict[str, Any]:
    return {
        "kind": step.kind.value,
        "id": step.id,
        "entry": step.entry,
        "via": list(step.via),
        "via-entries": dict(step.via_entries),
        "text": say(step.text),
    }


def _reason(reason: Reason, say: Speaker) -> dict[str, Any]:
    return {
        "measure": reason.measure,
        "capability": reason.capability,
        "from": reason.from_.word,
        "to": reason.to.word,
        "leaves": reason.leaves.word,
        "barriers": list(reason.barriers),
        "serves": list(reason.serves),
        "serves-channel": reason.serves_channel,
        "through": [
            {
                "levels": {name: level.word for name, level in way.levels.items()},
                "facts": list(way.facts),
            }
            for way in reason.through
        ],
        "because": say(reason.because),
        "sources": [{"id": one.id, "at": one.at} for one in reason.sources],
        "text": say(reason.text),
    }


def _efforts(efforts: Efforts) -> dict[str, Any]:
    return {
        "demands": {name: demand.value for name, demand in sorted(efforts.demands.items())},
        "travel": efforts.travel.value if efforts.travel else None,
        "appointments": efforts.appointments,
        "waiting-days": efforts.waiting_days,
        # A sum of amounts in a hostile file may be no number that JSON has.
        "cost": round(efforts.cost, 2) if math.isfinite(efforts.cost) else None,
        "parties": efforts.parties,
    }


def _unusable(unusable: Unusable, say: Speaker) -> dict[str, Any]:
    return {
        "channel": unusable.channel,
        "entry": unusable.entry,
        "because": [_block(one, say) for one in unusable.because],
        "not-obtainable": list(unusable.not_obtainable),
        "restricted-to": list(unusable.restricted_to),
        "missing": list(unusable.missing),
        "only-for": [one.value for one in unusable.only_for],
        "opener": unusable.opener,
        "text": _sentences(unusable.says, say),
    }


def _block(block: Block, say: Speaker) -> dict[str, Any]:
    return {
        "capability": block.capability,
        "needed": block.needed.value,
        "level": block.level.word,
        "barriers": list(block.barriers),
        "would-help": list(block.would_help),
        "hindered": [
            {
                "measure": one.measure,
                "lacks": list(one.lacks),
                "not-obtainable": list(one.not_obtainable),
                "missing": list(one.missing),
            }
            for one in block.hindered
        ],
        "text": _sentences(block.says, say),
    }


def _sentences(texts: Iterable[Text], say: Speaker) -> str:
    return " ".join(say(one) for one in texts)


def _advice(advice: Advice, say: Speaker) -> dict[str, Any]:
    return {
        "measure": advice.measure,
        "capabilities": list(advice.capabilities),
        "barriers": list(advice.barriers),
        "text": say(advice.text),
    }
