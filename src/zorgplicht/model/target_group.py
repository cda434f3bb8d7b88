# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Target groups, and the facts that decide whether a measure fits a person.
"""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.channel import Audience
from zorgplicht.model.entry import Entry
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import FactId
from zorgplicht.model.text import Text


class Prominence(StrEnum):
    """
    How the study speaks of a group.
    """

    NAMED = "named"
    """One of the five groups of §3.3."""
    MENTIONED = "mentioned"
    """Mentioned elsewhere."""


@final
@frozen(kw_only=True, repr=False)
class TargetGroup(Entry):
    """
    Residents or businesses for whom support is specified: doelgroep.

    Args:
        prominence: How the study speaks of it.
        audience: Residents or businesses.
        barriers: Barriers, or variants of them, that are typical of the group. Never of
            each of its members; age alone is never a barrier.
        facts: Facts that hold for the group.
        cause: Why the group has trouble, as the study says; None where it does not.
        caution: What must not be concluded from belonging to the group.
        plain: What it is called towards the people in it; None: its label will do.
    """

    prominence: Prominence
    audience: Audience
    barriers: tuple[str, ...] = ()
    facts: FrozenMap[FactId, bool] = FrozenMap()
    cause: Text | None = None
    caution: Text | None = None
    plain: Text | None = None


@final
@frozen(kw_only=True, repr=False)
class Fact(Entry):
    """
    Something true, false or unknown of a person.

    Args:
        condition: How a route says that it depends on this: "if you …".
        question: How to ask for it.
    """

    condition: Text
    question: Text
