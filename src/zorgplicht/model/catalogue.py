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
    One field of an entry that a folder of one's own replaced.

    Args:
        kind: The kind of entry.
        id: Its id.
        field: The field, with a dot before a key of a table: ``label.nl``.
        file: The file that replaced it.
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

    Args:
        overrides: What folders of one's own replaced, in the order in which it happened.
        layers: For each entry that such a folder made or changed, as ``kind:id``: by field
            the file that had the last word, and under ``""`` the file that made the entry;
            what is not there is shipped with the library.
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
    layers: FrozenMap[str, FrozenMap[str, str]] = FrozenMap()

    def file_of(self, kind: str, id_: str, field: str = "") -> str | None:
        """
        The file that had the last word on an entry, or on one field of it.

        Args:
            kind: The kind, such as "target-groups".
            id_: The entry.
            field: A field, or a key of a table within it: ``label.nl``; "": the entry itself.

        Returns:
            The file of one's own; None for what is shipped with the library.

        Raises:
            KeyError: there is no such kind or entry.

        Examples:
            >>> import zorgplicht as zp
            >>> zp.load_catalogue().file_of("barriers", "low-literacy", "label.nl") is None
            True
        """
        self.of_kind(kind)[id_]  # raises for an entry that is not there
        files = self.layers.get(f"{kind}:{id_}", FrozenMap())
        whole = field.partition(".")[0]
        return files.get(field) or files.get(whole) or files.get("")

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
