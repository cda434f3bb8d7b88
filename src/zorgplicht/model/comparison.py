# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Two policies beside each other: what changed, for whom, and whether support moved along.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import final

import attrs
from attrs import frozen

from zorgplicht.model.assessment import Finding, Verdict
from zorgplicht.model.channel import Purpose
from zorgplicht.model.digitalised import Digitalised
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import VariantId
from zorgplicht.model.impact import ServiceImpact
from zorgplicht.model.policy import Completeness
from zorgplicht.model.text import Text

Value = Text | dt.date
"""What a policy says somewhere, in words; a date stays one, so that each language writes it."""


class Side(StrEnum):
    """
    One of the two policies.
    """

    OLD = "old"
    NEW = "new"


class Section(StrEnum):
    """
    A part of a policy, as a file calls it.
    """

    AUTHORITY = "authority"
    SERVICES = "services"
    CHANNELS = "channels"
    SUPPORT = "support"
    TARGET_GROUPS = "target-groups"
    DOCUMENTS = "documents"
    PROVIDERS = "providers"
    REPRESENTATION = "representation"
    COMPLAINTS = "complaints"
    MONITORING = "monitoring"
    EXCEPTIONS = "exceptions"


class ChangeKind(StrEnum):
    """
    What happened to an entry of a policy.
    """

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    UNKNOWN = "unknown"
    """Only one of them has it, and the other is an excerpt: it may be there all the same."""


@final
@frozen(kw_only=True)
class FieldChange:
    """
    What one key says otherwise.

    Args:
        key: The key of the file, below the entry: ``information.steps``.
        label: What it is called.
        old: What it said; of a list only what has gone, unless just the order changed.
        new: What it says; of a list only what has come, likewise.
        certain: Whether it really changed. False where what is missing may only not be shown,
            because that policy is an excerpt.
    """

    key: str
    label: Text
    old: tuple[Value, ...]
    new: tuple[Value, ...]
    certain: bool = True


@final
@frozen(kw_only=True)
class Change:
    """
    An entry of a policy that is not the same in both.

    Args:
        section: Where it stands.
        id: What the policy calls it; of a section that has one entry only, the section.
        name: What people call it.
        kind: What happened to it.
        only_in: The policy that has it; None when both do.
        fields: What is different, in the order of the format. Empty unless both have it.
    """

    section: Section
    id: str
    name: Text
    kind: ChangeKind
    only_in: Side | None = None
    fields: tuple[FieldChange, ...] = ()


class FindingKind(StrEnum):
    """
    What happened to a finding.
    """

    NEW = "new"
    SOLVED = "solved"
    GONE = "gone"
    """What it was about is there no more. That is not the same as solved."""
    EXPLAINED = "explained"
    """It is still there, and an exception explains it now."""
    REOPENED = "reopened"
    """It is still there, and no exception explains it any more."""
    UNKNOWN = "unknown"
    """Only one of them has it, and of the other the rule could not see enough."""


@final
@frozen(kw_only=True)
class FindingChange:
    """
    A finding that is not the same in both.

    Args:
        kind: What happened to it.
        only_in: The policy in which it was found; None when in both.
        finding: The finding, as it stands in the new policy if it does.
        title: What should be so, according to the rule.
    """

    kind: FindingKind
    only_in: Side | None
    finding: Finding
    title: Text


@final
@frozen(kw_only=True)
class Compared:
    """
    One of the two policies, in short.

    Args:
        policy: The authority's name.
        file: The file it was read from; None when it was not.
        completeness: Whether it shows all there is.
        obligations: The verdict per obligation, on the day.
    """

    policy: str
    file: str | None
    completeness: Completeness
    obligations: FrozenMap[str, Verdict]


@final
@frozen(kw_only=True)
class Comparison:
    """
    What is different between two policies on one day.

    Args:
        old: The policy as it was.
        new: The policy as it is to be.
        on: The day on which both were looked at.
        changes: By section, in the order of the policies.
        impact: Per service that both have, what the change does to every combination of
            barriers; two for one service where residents and businesses differ.
        purpose: What one comes for in `impact`.
        variants: The variants of barriers that were combined, in every way.
        findings: Findings that are new, solved or otherwise not the same.
        digitalised: The services that went digital.
        obligation_titles: What the obligations are called.
        words: The label of every id that is mentioned, as ``kind:id``.
    """

    old: Compared
    new: Compared
    on: dt.date
    changes: tuple[Change, ...]
    impact: tuple[ServiceImpact, ...]
    purpose: Purpose
    variants: tuple[VariantId, ...]
    findings: tuple[FindingChange, ...]
    digitalised: tuple[Digitalised, ...]
    obligation_titles: FrozenMap[str, Text] = attrs.field(repr=False)
    words: FrozenMap[str, Text] = attrs.field(repr=False)

    @property
    def combinations(self) -> int:
        """
        The number of combinations: two to the power of the number of variants.
        """
        return 1 << len(self.variants)

    @property
    def losses_are_certain(self) -> bool:
        """
        Whether what seems lost is lost: the new policy shows all there is.
        """
        return self.new.completeness is Completeness.COMPLETE

    @property
    def gains_are_certain(self) -> bool:
        """
        Whether what seems gained is gained: the old policy shows all there was.
        """
        return self.old.completeness is Completeness.COMPLETE

    @property
    def removed_services(self) -> tuple[Change, ...]:
        """
        The services that are there no more; what an excerpt does not show is not among them.
        """
        return tuple(
            one
            for one in self.changes
            if one.section is Section.SERVICES and one.kind is ChangeKind.REMOVED
        )

    @property
    def route_lost(self) -> bool:
        """
        Whether somebody certainly loses a last route, or a service as a whole.
        """
        lost = self.losses_are_certain and any(part.lost for part in self.impact)
        return lost or bool(self.removed_services)
