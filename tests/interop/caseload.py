# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A synthetic caseload, and what planning each of its situations gives. Not a test.
"""

from __future__ import annotations

import random
from pathlib import Path

import zorgplicht as zp

ROOT = Path(__file__).parents[2]
CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
POLICY = zp.read_policy(ROOT / "examples" / "voorbeeldstad.toml")
OFFER = zp.offer_of(POLICY, CATALOGUE, "identiteitskaart")
FACTS = {"has-representative": False}
"""What all cases share, so that sharing is tested too."""

BARRIERS = (
    "deaf-or-hard-of-hearing",
    "language-problem",
    "limited-time:works-office-hours",
    "low-literacy",
    "no-digital-means",
    "visual-impairment",
)
COLUMNS = (*BARRIERS, "other")
PARTS = ("channel", "entry", "measures", "support", "ease", "kind", "conditions", "flags")


def columns(count: int, *, seed: int = 7) -> dict[str, list]:
    """Numbered cases that are made up; now and then it is unknown whether a barrier is there."""
    rng = random.Random(seed)
    made: dict[str, list] = {"case": list(range(count))}
    for place, name in enumerate(COLUMNS):
        often = 0.05 if name == "other" else 0.15 + 0.06 * place
        made[name] = [
            None if one < 0.01 else one < often for one in (rng.random() for _ in range(count))
        ]
    return made


def planned(situation: tuple[bool | None, ...]) -> tuple[str | None, ...]:
    """What the first route of its own that a plan has says, part by part."""
    here = [name for name, there in zip(COLUMNS, situation, strict=True) if there]
    if None in situation:
        manual = ["manual-assessment"] if "other" in here else []
        return (*(None for _ in PARTS[1:]), " ".join([*manual, "unknown-barrier"]))
    plan = ENGINE.plan(zp.Situation(barriers=here, facts=FACTS), offer=OFFER)
    routes = (one for one in plan.routes if one.kind is not zp.RouteKind.REPRESENTED)
    flags = " ".join(flag for flag in plan.flags if flag is not zp.Flag.LIGHTEST_ONLY)
    best = next(routes, None)
    if best is None:
        return (*(None for _ in PARTS[1:]), flags)
    return (
        best.channel,
        best.entry,
        " ".join(sorted(best.measures)),
        " ".join(best.support),
        best.ease.value,
        best.kind.value,
        " ".join(best.conditions),
        flags,
    )


def expected(made: dict[str, list]) -> list[tuple]:
    """Each row with what planning its situation gives; each situation is planned once."""
    rows = list(zip(*made.values(), strict=True))
    plans = {situation: planned(situation) for situation in {row[1:] for row in rows}}
    return [(*row, *plans[row[1:]]) for row in rows]
