# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: CC0-1.0

"""
Het beleid getest vanuit Python: in zijn geheel, en per regel.

De plug-in doet dit ook, zonder Python (zie pyproject.toml). Kies wat u het prettigst vindt.
"""

from datetime import date
from pathlib import Path

import zorgplicht as zp
from zorgplicht.testing import RuleCheck, parametrize_rules

BELEID = Path(__file__).parents[1] / "beleid" / "beleid.toml"

# Een vaste dag, zodat het voorbeeld altijd werkt. Laat `on` weg bij uw eigen beleid.
OP = date(2026, 11, 24)


def test_beleid_is_op_orde() -> None:
    """Geen bevinding van een kernregel of een ondersteunende regel."""
    zp.assert_policy(BELEID, on=OP)


@parametrize_rules(BELEID, on=OP, select="ZPC")
def test_informatie(result: RuleCheck) -> None:
    """Elke regel over informatie (verplichting c) is een eigen test."""
    result.check()


def test_iedereen_heeft_een_route_naar_een_paspoort() -> None:
    """Een eigen eis: ook voor wie moeilijk leest en overdag werkt is er een route."""
    catalogue = zp.load_catalogue()
    policy = zp.read_policy(BELEID)
    offer = zp.offer_of(policy, catalogue, "paspoort", on=OP)
    situation = zp.Situation(barriers=["low-literacy", "limited-time:works-office-hours"])

    assert zp.RuleEngine(catalogue).has_route(situation, offer=offer)
