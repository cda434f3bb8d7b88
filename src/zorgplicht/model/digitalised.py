# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Services that went digital, and whether support moved along.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.ids import EntryId, ServiceId


class Sign(StrEnum):
    """
    What shows that a service went digital.
    """

    DIGITAL_SINCE = "digital-since"
    """The policy says since when, and did not or said otherwise before."""
    FIRST_DIGITAL_WAY = "first-digital-way"
    """It can be had on the internet, and could not before."""
    ONLY_DIGITAL = "only-digital"
    """It can be had on the internet only; every other way has gone."""


class Moved(StrEnum):
    """
    Whether support moved along with a service that went digital.
    """

    MOVED = "moved"
    NOT_MOVED = "not-moved"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """
    Why support moved along, or did not.
    """

    SUPPORT_THERE = "support-there"
    """Some support works on the digital way, or brings the service in another way."""
    NO_SUPPORT = "no-support"
    """No support works on the digital way."""
    ROUTE_LOST = "route-lost"
    """Some combination of barriers has lost its last route to the service."""
    HARDER = "harder"
    """Some combination of barriers keeps only a harder route."""
    LEFT_BEHIND = "left-behind"
    """Some support that there was for the service does not work for it any more."""
    NO_DIGITAL_WAY = "no-digital-way"
    """It is called digital, but no way to have it on the internet is named."""
    EXCERPT = "excerpt"
    """The new policy is an excerpt, so what is not seen may be there."""


@final
@frozen(kw_only=True)
class Because:
    """
    A reason, with what it is about.

    Args:
        reason: The reason.
        entries: The support it is about, sorted; empty when it is about none.
    """

    reason: Reason
    entries: tuple[EntryId, ...] = ()


@final
@frozen(kw_only=True)
class Digitalised:
    """
    A service that went digital, and whether support moved along.

    Args:
        service: The service.
        signs: What shows that it went digital.
        since: Since when, if the new policy says so.
        ways: The digital ways that it has now.
        gone: The other ways that it had and has no more.
        verdict: Whether support moved along.
        because: Why; the gravest first.
    """

    service: ServiceId
    signs: tuple[Sign, ...]
    since: dt.date | None
    ways: tuple[EntryId, ...]
    gone: tuple[EntryId, ...]
    verdict: Moved
    because: tuple[Because, ...]
