# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A benchmark as a plain tree.
"""

from __future__ import annotations

from typing import Any

from zorgplicht.model.benchmark import Benchmark
from zorgplicht.reporting.speaker import Speaker

SCHEMA = "zorgplicht-benchmark/1"


def benchmark_tree(found: Benchmark, say: Speaker) -> dict[str, Any]:
    """
    Every count; the policies by name when somebody asked for names.
    """
    return {
        "schema": SCHEMA,
        "on": found.on.isoformat() if found.on else None,
        "policies": found.policies,
        "excerpts": found.excerpts,
        "unusable": found.unusable,
        "obligations": {letter: dict(counts) for letter, counts in found.obligations.items()},
        "rules": [
            {
                "rule": one.card.code,
                "name": one.card.name,
                "title": say(one.card.title),
                "outcomes": dict(one.outcomes),
            }
            for one in found.rules
        ],
        "looked-at": found.looked_at,
        "barriers": [{"variant": one.variant, "worst": dict(one.worst)} for one in found.barriers],
        "gaps": [
            {"combination": list(one.combination), "policies": one.policies} for one in found.gaps
        ],
        "names": [
            {
                "policy": one.name,
                "file": one.file,
                "obligations": {key: verdict.value for key, verdict in one.obligations.items()},
            }
            for one in found.names
        ],
    }
