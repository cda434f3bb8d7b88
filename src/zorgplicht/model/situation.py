# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A situation: what hinders, what is known, what one comes for. Never a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import final

import attrs
from attrs import frozen

from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, ChannelId, FactId, GroupId
from zorgplicht.model.level import Level


def _sorted_set(words: Iterable[str]) -> tuple[str, ...]:
    if isinstance(words, str):  # a text is iterable too, and would become its letters
        message = f"expected several ids, found the text {words!r}; write [{words!r}]"
        raise TypeError(message)
    return tuple(sorted(set(words)))


def _groups(words: Iterable[str]) -> tuple[GroupId, ...]:
    return tuple(GroupId(word) for word in _sorted_set(words))


def _facts(facts: Mapping[str, bool] | Mapping[FactId, bool]) -> FrozenMap[FactId, bool]:
    return FrozenMap({FactId(fact): _truth(fact, value) for fact, value in facts.items()})


def _truth(fact: str, value: object) -> bool:
    if not isinstance(value, bool):
        message = f"the fact {fact!r} is True or False, or left out when unknown"
        raise TypeError(message)
    return value


def _levels(levels: Mapping[str, Level | str]) -> FrozenMap[CapabilityId, Level]:
    return FrozenMap({CapabilityId(id_): _level(level) for id_, level in levels.items()})


def _level(level: Level | str) -> Level:
    if isinstance(level, Level):
        return level
    words = {one.word: one for one in Level}
    if level not in words:
        message = f"a level is one of {', '.join(words)}; found {level!r}"
        raise ValueError(message)
    return words[level]


@final
@frozen(kw_only=True)
class Situation:
    """
    The circumstances in which somebody deals with the authority.

    It has no name, no number and no address, and nothing stores it. The order in which
    things are given does not matter.

    Args:
        barriers: Barriers (``low-literacy``), or variants of them
            (``limited-time:works-office-hours``). A barrier alone means its default
            variant.
        facts: What is known to be true or false; what is left out is unknown, and then a
            route may carry it as a condition.
        audience: Resident or business.
        groups: The target groups one belongs to; they open what is restricted to them.
        purpose: What one comes for.
        preferred_channel: The channel that one would rather use; it is ranked first.
        levels: Levels ("blocked", "hampered" or "able") that a member of staff has
            established by talking, for what no barrier says (the barrier ``other``). They
            count besides the barriers.

    Examples:
        >>> import zorgplicht as zp
        >>> one = zp.Situation(barriers=["travel-time", "low-literacy"])
        >>> one == zp.Situation(barriers=["low-literacy", "travel-time"])
        True
    """

    barriers: tuple[str, ...] = attrs.field(default=(), converter=_sorted_set)
    facts: FrozenMap[FactId, bool] = attrs.field(factory=FrozenMap, converter=_facts)
    audience: Audience = attrs.field(default=Audience.RESIDENTS, converter=Audience)
    groups: tuple[GroupId, ...] = attrs.field(default=(), converter=_groups)
    purpose: Purpose = attrs.field(default=Purpose.TRANSACTION, converter=Purpose)
    preferred_channel: ChannelId | None = attrs.field(
        default=None,
        converter=attrs.converters.optional(ChannelId),
    )
    levels: FrozenMap[CapabilityId, Level] = attrs.field(factory=FrozenMap, converter=_levels)
