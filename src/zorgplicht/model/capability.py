# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Capabilities: what contact with government asks of a person.
"""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.entry import Entry
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.text import Text


class CapabilityKind(StrEnum):
    """
    The explanatory memorandum speaks of skills and efforts; means come on top.
    """

    SKILL = "skill"
    EFFORT = "effort"
    MEANS = "means"


@final
@frozen(kw_only=True, repr=False)
class Capability(Entry):
    """
    A skill, effort or means, such as reading Dutch, travelling or having a device.

    Args:
        kind: Skill, effort or means.
        standards: Codes of the same idea elsewhere; keys ``en-301549``, ``icf``,
            ``wcag``, ``digcomp``, ``cefr``.
        plain: What it is in the words of a letter to residents; None: its label will do.
    """

    kind: CapabilityKind
    standards: FrozenMap[str, tuple[str, ...]] = FrozenMap()
    plain: Text | None = None
