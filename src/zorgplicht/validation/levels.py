# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the barriers of a target group leave of a capability.
"""

from __future__ import annotations

from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.ids import CapabilityId
from zorgplicht.model.level import Level
from zorgplicht.model.policy import Policy, PolicyGroup
from zorgplicht.routing import situation_of


def levels_of(
    group: PolicyGroup, catalogue: Catalogue, policy: Policy
) -> dict[CapabilityId, Level]:
    """
    The levels that the barriers of *group* leave; a capability that none touches is left out.

    A barrier without a variant means its default variant; ``other`` infers nothing.
    """
    levels: dict[CapabilityId, Level] = {}
    for word in situation_of(group.group, catalogue, policy).barriers:
        barrier = catalogue.barriers[barrier_of(word)]
        variant = barrier.variants.get(word.partition(":")[2] or barrier.default or "")
        for impairment in variant.impairs if variant else ():
            capability = impairment.capability
            levels[capability] = min(impairment.level, levels.get(capability, Level.ABLE))
    return levels
