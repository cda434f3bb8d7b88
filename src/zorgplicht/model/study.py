# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the study says around barriers and measures: pillars, provisions, circumstances.

A kind of entry without fields of its own is a plain subclass of `Entry`: attrs would only
make the same methods once more.
"""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.channel import ProvisionKind
from zorgplicht.model.entry import Entry
from zorgplicht.model.text import Text


@final
class PillarEntry(Entry):
    """
    A category of inclusive service (study §3.2).
    """

    __slots__ = ()


@final
class DigitalSkillFactor(Entry):
    """
    A factor that limits digital skill (study §3.3).
    """

    __slots__ = ()


@final
@frozen(kw_only=True, repr=False)
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
class Enabler(Entry):
    """
    What an organisation must have for a channel or measure to work.
    """

    __slots__ = ()


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
@frozen(kw_only=True, repr=False)
class OrganisationalFactor(Entry):
    """
    A circumstance of the organisation that shapes the duty or the effort it takes.
    """

    kind: FactorKind


@final
class Recommendation(Entry):
    """
    A recommendation of the study (§5.2).
    """

    __slots__ = ()
