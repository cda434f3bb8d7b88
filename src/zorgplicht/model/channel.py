# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Channels: the ways of contact, and what each asks of a person.
"""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.entry import Basis, Citation, Entry
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, ChannelId, EnablerId
from zorgplicht.model.level import Demand


class Family(StrEnum):
    """
    Channels that work alike; a measure may work on a whole family.
    """

    DIGITAL = "digital"
    DIGITAL_TEXT = "digital-text"
    DIGITAL_AV = "digital-av"
    VOICE = "voice"
    IN_PERSON = "in-person"
    ASSISTED_DIGITAL = "assisted-digital"
    PAPER = "paper"


class Purpose(StrEnum):
    """
    What a person comes for.
    """

    INFORMATION = "information"
    QUESTION = "question"
    TRANSACTION = "transaction"
    STATUS = "status"
    ASSISTANCE = "assistance"
    """Help with a transaction that ends on another channel."""


class Audience(StrEnum):
    """
    The two sides that the law names: burgers en bedrijven.

    Attributes:
        RESIDENTS: Residents: people in their own affairs.
        BUSINESSES: Businesses and other organisations.
    """

    RESIDENTS = "residents"
    BUSINESSES = "businesses"


EVERYONE = (Audience.RESIDENTS, Audience.BUSINESSES)


class Availability(StrEnum):
    """
    How often the study found a channel or measure in 2022.
    """

    ALWAYS = "always"
    MOST = "most"
    SOMETIMES = "sometimes"
    RARE = "rare"
    IN_DEVELOPMENT = "in-development"
    NOT_STATED = "not-stated"
    NOT_IN_MUNICIPAL_POLICY = "not-in-municipal-policy"


class ProvisionKind(StrEnum):
    """
    Generic provision for all, or tailored support for one (study §4.1).
    """

    GENERIC = "generic"
    TAILORED = "tailored"


@final
@frozen(kw_only=True)
class Asks:
    """
    What a channel asks of whoever uses it.
    """

    basis: Basis
    why: str
    levels: FrozenMap[CapabilityId, Demand]
    sources: tuple[Citation, ...] = ()


@final
@frozen(kw_only=True, repr=False)
class Channel(Entry):
    """
    A way of contact.

    Args:
        family: The channels it works alike with.
        purposes: What one can come for.
        asks: The capabilities it demands.
        availability: How often the study found it.
        provision: Generic or tailored.
        audience: Who may use it.
        enablers: What the organisation needs for it.
        arranged_via: Channels by which it must be asked for; empty when one can just go.
    """

    family: Family
    purposes: tuple[Purpose, ...]
    asks: Asks
    availability: Availability
    provision: ProvisionKind
    audience: tuple[Audience, ...] = EVERYONE
    enablers: tuple[EnablerId, ...] = ()
    arranged_via: tuple[ChannelId, ...] = ()
