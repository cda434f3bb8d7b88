# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the study says around barriers and measures: pillars, provisions, circumstances.
"""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.channel import ProvisionKind
from zorgplicht.model.entry import Entry
from zorgplicht.model.text import Text


@final
@frozen(kw_only=True)
class PillarEntry(Entry):
    """
    A category of inclusive service (study §3.2).
    """


@final
@frozen(kw_only=True)
class DigitalSkillFactor(Entry):
    """
    A factor that limits digital skill (study §3.3).
    """


@final
@frozen(kw_only=True)
class Provision(Entry):
    """
    A generic or tailored provision that the memorandum gives as example (study §4.1).

    Args:
        kind: Generic or tailored.
        recognised: How municipalities recognised it in the interviews.
    """

    kind: ProvisionKind
    recognised: Text | None = None


@final
@frozen(kw_only=True)
class Enabler(Entry):
    """
    What an organisation must have for a channel or measure to work.
    """


class FactorKind(StrEnum):
    """
    What an organisational factor is about.
    """

    ORGANISATION_MODE = "organisation-mode"
    EFFORT_FACTOR = "effort-factor"
    EFFORT_STATEMENT = "effort-statement"
    SHAPES_DUTY = "shapes-duty"
    CHANNEL_STRATEGY = "channel-strategy"
    PRINCIPLE = "principle"
    CONTEXT = "context"
    MEASUREMENT = "measurement"


@final
@frozen(kw_only=True)
class OrganisationalFactor(Entry):
    """
    A circumstance of the organisation that shapes the duty or the effort it takes.
    """

    kind: FactorKind


@final
@frozen(kw_only=True)
class Recommendation(Entry):
    """
    A recommendation of the study (§5.2).
    """
