# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a rule gets to see.
"""

from __future__ import annotations

import datetime as dt
from typing import final

import attrs
from attrs import frozen

from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.policy import (
    Information,
    Policy,
    PolicyChannel,
    PolicyDocument,
    PolicyGroup,
    Service,
    Topic,
)
from zorgplicht.model.registers import Registers
from zorgplicht.model.text import Text
from zorgplicht.routing import RuleEngine
from zorgplicht.validation.exceptions import Exceptions
from zorgplicht.validation.offered import Offered


@final
@frozen(kw_only=True)
class Case:
    """
    One policy on one day, with what is needed to judge it.

    Args:
        policy: What is judged.
        catalogue: What its ids mean.
        engine: For rules that ask whether a route exists.
        on: The day of assessment.
        registers: What the user knows besides: lists of others.
        rules: Every rule there is, and whether an exception may explain it.
        findings: By rule that has run, the places where it is not met. All rules have, for
            one that runs after all others.
        undecided: The rules that have run and could not look at everything.
        offered: What is offered on the day and what it covers, found once for all rules. It
            follows from the rest; who changes the policy of a case makes a new case.
        exceptions: Those of the policy on the day; found once, as `offered`.
    """

    policy: Policy
    catalogue: Catalogue
    engine: RuleEngine
    on: dt.date
    registers: Registers = attrs.field(factory=Registers)
    rules: FrozenMap[str, bool] = FrozenMap()
    findings: FrozenMap[str, tuple[Path, ...]] = FrozenMap()
    undecided: frozenset[str] = frozenset()
    offered: Offered = attrs.field(
        default=attrs.Factory(
            lambda self: Offered(
                policy=self.policy, catalogue=self.catalogue, engine=self.engine, on=self.on
            ),
            takes_self=True,
        ),
        eq=False,
        repr=False,
    )
    exceptions: Exceptions = attrs.field(
        default=attrs.Factory(
            lambda self: Exceptions(policy=self.policy, on=self.on), takes_self=True
        ),
        eq=False,
        repr=False,
    )

    def in_force(self, document: PolicyDocument) -> bool | None:
        """
        Whether *document* is in force on the day; None when it does not say.

        An annex applies no longer than its document, and from the same day unless it says so.
        """
        periods = (document.in_force, self.main_of(document).in_force)
        known = [period.includes(self.on) for period in periods if period is not None]
        return all(known) if known else None

    def main_of(self, document: PolicyDocument) -> PolicyDocument:
        """
        The document to which *document* is in the end an annex; itself when it is none.
        """
        by_id: dict[str, PolicyDocument] = {one.id: one for one in self.policy.documents}
        seen = {document.id}
        while (above := by_id.get(document.annex_of or "")) is not None and above.id not in seen:
            seen.add(above.id)
            document = above
        return document

    def documents_on(self, topic: Topic) -> tuple[tuple[int, PolicyDocument], ...]:
        """
        The documents that cover *topic* and are not known to be out of force, numbered.
        """
        return tuple(
            (index, document)
            for index, document in enumerate(self.policy.documents)
            if topic in document.covers and self.in_force(document) is not False
        )

    def informed_services(self) -> tuple[tuple[int, Service, Information], ...]:
        """
        The services that have information, numbered, with it.
        """
        return tuple(
            (index, service, service.information)
            for index, service in enumerate(self.policy.services)
            if service.information is not None
        )

    def audience_of(self, group: PolicyGroup) -> Audience:
        """
        Whether a group of the policy is of residents or of businesses.
        """
        if group.audience is not None:
            return group.audience
        known = self.catalogue.target_groups.get(group.group)
        return known.audience if known else Audience.RESIDENTS

    def label_of(self, group: PolicyGroup) -> Text:
        """
        The name of a group: its own, or the catalogue's.
        """
        if group.label is not None:
            return Text(nl=group.label, en=group.label)
        known = self.catalogue.target_groups.get(group.group)
        return known.label if known else Text(nl=group.group, en=group.group)

    def name_of(self, channel: PolicyChannel) -> Text:
        """
        The name of a channel: its own, or the catalogue's.
        """
        if channel.name is not None:
            return Text(nl=channel.name, en=channel.name)
        known = self.catalogue.channels.get(channel.channel)
        return known.label if known else Text(nl=channel.id, en=channel.id)
