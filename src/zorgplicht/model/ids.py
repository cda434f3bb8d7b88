# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Ids: the words by which values point at each other.

Every id is a slug such as ``low-literacy``. A variant of a barrier is named with its
barrier: ``limited-time:works-office-hours``. The distinct types exist so that the type
checker refuses a measure where a barrier belongs.
"""

from __future__ import annotations

from typing import NewType

BarrierId = NewType("BarrierId", str)
VariantId = NewType("VariantId", str)
"""``barrier:variant``; see `zorgplicht.model.barrier`."""
CapabilityId = NewType("CapabilityId", str)
ChannelId = NewType("ChannelId", str)
MeasureId = NewType("MeasureId", str)
FactId = NewType("FactId", str)
GroupId = NewType("GroupId", str)
EnablerId = NewType("EnablerId", str)
SourceId = NewType("SourceId", str)
LawId = NewType("LawId", str)
"""A provision of law or a passage that explains it, such as ``awb-2-1-1``."""
ServiceId = NewType("ServiceId", str)
EntryId = NewType("EntryId", str)
"""What an authority calls one of its own channels or support entries."""
RuleCode = NewType("RuleCode", str)
