# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: CC0-1.0

"""
The whole way through in one page: catalogue, route, policy, verdict.

Run it from the root of the repository: python examples/quickstart.py
"""

from datetime import date
from pathlib import Path

import zorgplicht as zp

EXAMPLES = Path(__file__).parent
DAY = date(2026, 11, 24)

# 1. What the library knows, and the engine that reasons with it.
catalogue = zp.load_catalogue()
engine = zp.RuleEngine(catalogue)

# 2. What one municipality promises, and what that comes to for one service on one day.
policy = zp.read_policy(EXAMPLES / "voorbeeldstad.toml")
offer = zp.offer_of(policy, catalogue, service="identiteitskaart", on=DAY)

# 3. A situation (never a person), and every minimal route within that offer.
situation = zp.Situation(
    barriers=["low-literacy", "limited-time:works-office-hours"],
    facts={"has-representative": False},
)
plan = engine.plan(situation, offer=offer)
print(f"{len(plan.routes)} routes; the best one:")
best = plan.routes[0]
for step in best.steps:
    print(" ", step.text.en)
for reason in best.reasons:
    print(f"  {reason.measure} restores {reason.capability} for {', '.join(reason.barriers)}")

# 4. The policy against obligations a-d, with what could not be assessed.
assessment = zp.validate(policy, catalogue, on=DAY, engine=engine)
for letter, verdict in assessment.obligations.items():
    print(f"{letter}: {verdict.value}")
print(f"{len(assessment.findings)} findings, {len(assessment.not_assessed)} not assessed")
