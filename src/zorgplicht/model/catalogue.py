# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The catalogue: all entries together.
"""

from __future__ import annotations

from typing import Any, final

import attrs
from attrs import frozen

from zorgplicht.model.barrier import Barrier
from zorgplicht.model.capability import Capability
from zorgplicht.model.channel import Channel
from zorgplicht.model.entry import Entry
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import (
    BarrierId,
    CapabilityId,
    ChannelId,
    EnablerId,
    FactId,
    GroupId,
    LawId,
    MeasureId,
    SourceId,
)
from zorgplicht.model.law import LawProvision, Obligation, Source
from zorgplicht.model.measure import Measure
from zorgplicht.model.study import (
    DigitalSkillFactor,
    Enabler,
    OrganisationalFactor,
    PillarEntry,
    Provision,
    Recommendation,
)
from zorgplicht.model.target_group import Fact, TargetGroup


@final
@frozen(kw_only=True)
class Override:
    """
    One field of a shipped entry that a municipality's own folder replaced.
    """

    kind: str
    id: str
    field: str
    file: str


def _entries(of: type[Entry]) -> Any:  # noqa: ANN401 - attrs.field's own return type
    return attrs.field(default=FrozenMap(), metadata={"entry": of})


@final
@frozen(kw_only=True)
class Catalogue:
    """
    Every entry, by kind and id.

    The name of a field is the name of the kind: ``catalogue.barriers["low-literacy"]``.
    A new kind is a new field here and a file of the same name.
    """

    capabilities: FrozenMap[CapabilityId, Capability] = _entries(Capability)
    barriers: FrozenMap[BarrierId, Barrier] = _entries(Barrier)
    channels: FrozenMap[ChannelId, Channel] = _entries(Channel)
    measures: FrozenMap[MeasureId, Measure] = _entries(Measure)
    facts: FrozenMap[FactId, Fact] = _entries(Fact)
    target_groups: FrozenMap[GroupId, TargetGroup] = _entries(TargetGroup)
    obligations: FrozenMap[str, Obligation] = _entries(Obligation)
    law_provisions: FrozenMap[LawId, LawProvision] = _entries(LawProvision)
    pillars: FrozenMap[str, PillarEntry] = _entries(PillarEntry)
    provisions: FrozenMap[str, Provision] = _entries(Provision)
    digital_skill_factors: FrozenMap[str, DigitalSkillFactor] = _entries(DigitalSkillFactor)
    enablers: FrozenMap[EnablerId, Enabler] = _entries(Enabler)
    organisational_factors: FrozenMap[str, OrganisationalFactor] = _entries(OrganisationalFactor)
    recommendations: FrozenMap[str, Recommendation] = _entries(Recommendation)
    sources: FrozenMap[SourceId, Source] = _entries(Source)
    overrides: tuple[Override, ...] = ()

    def of_kind(self, kind: str) -> FrozenMap[str, Entry]:
        """
        The entries of one kind, such as "target-groups".

        Raises:
            KeyError: there is no such kind.
        """
        if kind not in KINDS:
            raise KeyError(kind)
        entries: FrozenMap[str, Entry] = getattr(self, kind.replace("-", "_"))
        return entries


KINDS: dict[str, type[Entry]] = {
    field.name.replace("_", "-"): field.metadata["entry"]
    for field in attrs.fields(Catalogue)
    if "entry" in field.metadata
}
"""The kinds of entry by name, in the order in which they are explained."""
