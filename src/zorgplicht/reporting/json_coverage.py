# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Coverage as a plain tree: ``zorgplicht-coverage/1``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from zorgplicht.model.coverage import Combination, Coverage, Repair, ServiceCoverage, SinglePoint
from zorgplicht.model.handovers import HandOvers
from zorgplicht.reporting.speaker import Speaker


def coverage_tree(coverage: Coverage, say: Speaker) -> dict[str, Any]:
    """
    Everything: no list is cut short.
    """
    return {
        "schema": "zorgplicht-coverage/1",
        "language": say.language.value,
        "purpose": coverage.purpose.value,
        "groups": list(coverage.groups),
        "facts": dict(coverage.facts),
        "advised": coverage.advised,
        "left-out": dict(coverage.left_out),
        "variants": list(coverage.variants),
        "combinations": coverage.combinations,
        "services": [_service(one) for one in coverage.services],
        "hand-overs": _hand_overs(coverage.hand_overs),
        "policy": coverage.policy,
        "completeness": coverage.completeness.value if coverage.completeness else None,
    }


def _service(service: ServiceCoverage) -> dict[str, Any]:
    return {
        "service": service.service,
        "audience": [one.value for one in service.audience],
        "closed": service.closed,
        "gaps": lists_of(service.gaps),
        "difficult": lists_of(service.difficult),
        "conditional": lists_of(service.conditional),
        "repairs": [repair_tree(one) for one in service.repairs],
        "repairs-complete": service.repairs_complete,
        "single-points": [one.name for one in service.single_points],
        "single-point-details": [_single_point(one) for one in service.single_points],
    }


def repair_tree(repair: Repair) -> dict[str, Any]:
    """
    One repair.
    """
    return {
        "add": list(repair.add),
        "channels": list(repair.channels),
        "measures": list(repair.measures),
        "enablers": list(repair.enablers),
        "present": list(repair.present),
        "closes": len(repair.closes),
        "closes-gaps": lists_of(repair.closes),
        "closes-all": repair.closes_all,
        "on-condition": lists_of(repair.on_condition),
        "combinations": repair.combinations,
    }


def _single_point(point: SinglePoint) -> dict[str, Any]:
    return {
        "kind": point.kind.value,
        "id": point.id,
        "slot": point.slot,
        "opens": lists_of(point.opens),
        "combinations": point.combinations,
    }


def _hand_overs(hand_overs: HandOvers | None) -> dict[str, Any] | None:
    if hand_overs is None:
        return None
    return {
        "dead-ends": list(hand_overs.dead_ends),
        "circles": [list(one) for one in hand_overs.circles],
        "long-chains": [list(one) for one in hand_overs.long_chains],
        "passed-by-all": list(hand_overs.passed_by_all),
    }


def lists_of(combinations: Iterable[Combination]) -> list[list[str]]:
    """
    Combinations as lists.
    """
    return [list(one) for one in combinations]
