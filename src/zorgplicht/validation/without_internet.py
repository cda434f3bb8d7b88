# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which ways to the authority are open to somebody without internet.
"""

from __future__ import annotations

from zorgplicht.model.channel import Audience, Channel, Family, Purpose
from zorgplicht.model.ids import ChannelId
from zorgplicht.routing.offer import never_open, why_gone
from zorgplicht.validation.case import Case

_DIGITAL = {
    Family.DIGITAL,
    Family.DIGITAL_TEXT,
    Family.DIGITAL_AV,
    Family.ASSISTED_DIGITAL,
}
_TELLS = {Purpose.INFORMATION, Purpose.QUESTION}


def kind_of(case: Case, way: str) -> Channel | None:
    """
    The catalogue's channel behind a way: an own channel, support that opens one, or its own id.

    None when the way is none of these, such as a way in words.
    """
    return case.catalogue.channels.get(case.offered.ways.get(way, ChannelId(way)))


def is_digital(kind: Channel | None) -> bool:
    """
    Whether it ends on the internet, with or without somebody's help.
    """
    return kind is not None and kind.family in _DIGITAL


def tells_without_internet(
    case: Case, way: str, audience: Audience, *, tried: frozenset[str] = frozenset()
) -> bool:
    """
    Whether one can learn something by *way*, and get to it, without internet.

    A way in words counts: nothing shows that it is digital.

    Args:
        case: The policy and the day.
        way: An own channel, support that opens a channel, or a way in words.
        audience: Who asks.
        tried: Ways through which this one is being asked for.
    """
    kind = kind_of(case, way)
    if kind is None:
        return True
    if is_digital(kind) or not _TELLS & set(kind.purposes) or way in tried:
        return False
    first: tuple[str, ...] = ()
    for channel in case.policy.channels:
        if channel.id == way:
            if never_open(channel, kind) or audience not in channel.audience:
                return False
            first = channel.arranged_via
    for support in case.policy.support:
        if support.id == way:
            if why_gone(support, case.on) is not None or support.groups:
                return False
            first = support.arranged_via
    tried |= {way}
    return not first or any(
        tells_without_internet(case, one, audience, tried=tried) for one in first
    )
