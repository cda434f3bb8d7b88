# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
ZPD006 beside what the engine answers one question at a time.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import combinations

import attrs
import pytest

import zorgplicht as zp

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
ON = dt.date(2026, 11, 24)
WEAK = zp.read_policy("examples/knelpunten.toml")
NAMES = [name for name in CATALOGUE.barriers if name != "other"]


def found_in(policy):
    result = zp.validate(policy, CATALOGUE, on=ON, engine=ENGINE, select=["ZPD006"])
    return result.findings


def gaps_one_by_one(policy, service, most):
    """The combinations up to a size without a route of which every smaller part has one."""
    offer = zp.offer_of(policy, CATALOGUE, service, on=ON)
    audience = next(one.audience[0] for one in policy.services if one.id == service)
    gaps = []
    for size in range(1, most + 1):
        for some in combinations(NAMES, size):
            if any(set(gap) <= set(some) for gap in gaps):
                continue
            situation = zp.Situation(barriers=some, audience=audience)
            if not ENGINE.has_route(situation, offer=offer):
                gaps.append(some)
    return [gap for gap in gaps if len(gap) > 1]


def only(policy, service):
    """The same policy, in which no other service names a channel."""
    services = tuple(
        one if one.id == service else attrs.evolve(one, channels=()) for one in policy.services
    )
    return attrs.evolve(policy, services=services)


@pytest.mark.parametrize("policy", ["knelpunten", "voorbeeldstad"])
def test_every_gap_is_named_or_counted(policy):
    """Named and counted gaps together are those that are found one by one."""
    whole = zp.read_policy(f"examples/{policy}.toml")
    for service in whole.services[:4]:
        gaps = gaps_one_by_one(whole, service.id, 4)
        findings = found_in(only(whole, service.id))
        told = findings[0].message.en if findings else ""
        named = re.findall(r"together: (.*?)\.", told)
        count = len(named[0].split("; ")) if named else 0
        counted = re.findall(r"other combinations of [234]: (\d+)", told)

        assert count + sum(map(int, counted)) == len(gaps), service.id


def test_there_are_at_most_five_findings():
    """The last of five says how many services have yet other gaps."""
    channels = ("balie", "kcc", "email", "webformulier", "post", "chat")
    kinds = ("counter", "phone", "email", "web-form-secured", "post", "video-call")
    text = "format = 'zorgplicht-policy/1'\n[authority]\nname = 'A'\nkind = 'municipality'\n"
    for id_, kind in zip(channels, kinds, strict=True):
        text += f"[[channels]]\nid = '{id_}'\nchannel = '{kind}'\n"
    pairs = list(combinations(channels, 2))
    for one, two in pairs:
        id_ = f"{one}-{two}"
        text += f"[[services]]\nid = '{id_}'\nname = '{id_}'\nchannels = ['{one}', '{two}']\n"

    findings = found_in(zp.read_policy_text(text, format="toml"))

    assert len(findings) == 5
    (last,) = (one for one in findings if "yet other combinations" in one.message.en)
    assert last.message.en.endswith("`zorgplicht gaps` lists all.")
