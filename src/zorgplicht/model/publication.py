# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A publication: everything that the pages for residents and businesses say.
"""

from __future__ import annotations

import datetime as dt
from typing import final

import attrs
from attrs import frozen

from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import EntryId, GroupId, ServiceId, VariantId
from zorgplicht.model.policy import Policy
from zorgplicht.model.specification import Reach, Specification


@final
@frozen(kw_only=True)
class Finder:
    """
    The ways for every few barriers together, in tables that a small script can read.

    Args:
        variants: What one can choose from.
        combinations: Every combination, as the places of its variants in *variants*; the
            smaller first, the empty one at the very first.
        services: The services with their audience, in groups that have the same ways.
        ways: Every way, once.
        answers: Each different list of ways, as places in *ways*, best first.
        index: For each group of services, and then for each combination, the place of its
            list in *answers*.
    """

    variants: tuple[VariantId, ...]
    combinations: tuple[tuple[int, ...], ...] = attrs.field(repr=False)
    services: tuple[tuple[tuple[ServiceId | None, Audience], ...], ...]
    ways: tuple[Reach, ...] = attrs.field(repr=False)
    answers: tuple[tuple[int, ...], ...] = attrs.field(repr=False)
    index: tuple[tuple[int, ...], ...] = attrs.field(repr=False)


@final
@frozen(kw_only=True)
class Publication:
    """
    What one authority tells residents and businesses: its policy, and what follows from it.

    Args:
        policy: What it declares.
        catalogue: What the words mean.
        on: The day for which it holds.
        left_out: Entries of the policy that are not there on that day, with the reason.
        unseen: Services of which no channel is known, so that nobody could look.
        barriers: For each choice of one or two variants of barriers, `together`, what holds
            then: for each audience that there are services for.
        groups: For each target group that the policy describes, what holds then.
        finder: The same for more barriers together, for a script.
    """

    policy: Policy
    catalogue: Catalogue = attrs.field(repr=False)
    on: dt.date
    left_out: FrozenMap[EntryId, str]
    unseen: tuple[ServiceId, ...]
    barriers: FrozenMap[str, tuple[Specification, ...]] = attrs.field(repr=False)
    groups: FrozenMap[GroupId, Specification] = attrs.field(repr=False)
    finder: Finder = attrs.field(repr=False)


def together(*variants: str) -> str:
    """
    The name of variants that are there together, whatever their order.

    Examples:
        >>> together("low-literacy:low-literate", "deaf-or-hard-of-hearing:deaf")
        'deaf-or-hard-of-hearing:deaf + low-literacy:low-literate'
    """
    return " + ".join(sorted(variants))
