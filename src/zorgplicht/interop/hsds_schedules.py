# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Opening hours and languages in HSDS: the fields of a repetition of iCalendar (RFC 5545).
"""

from __future__ import annotations

import datetime as dt

from zorgplicht.interop.hours import hours_in_words
from zorgplicht.interop.hsds_source import Source, Tree, without_empty
from zorgplicht.interop.iris import LANGUAGES
from zorgplicht.model.policy import Hours, Languages, Weeks

_WEEKS = {Weeks.ODD: range(1, 54, 2), Weeks.EVEN: range(2, 54, 2)}
_WAYS = (("spoken", "praten"), ("written", "lezen en schrijven"), ("signed", "gebaren"))


def schedules_of(
    source: Source,
    owner: tuple[str, str],
    hours: tuple[Hours, ...] | None,
    until: dt.date | None = None,
) -> list[Tree]:
    """
    One schedule per slot. Times are local, as HSDS has no time zone with summer time.

    Args:
        source: The policy.
        owner: The key of HSDS for whose hours they are, and the id of that.
        hours: The slots.
        until: The last day on which they hold.
    """
    return [
        without_empty(
            {
                "id": source.id(owner[1], "schedule", f"{number}"),
                owner[0]: owner[1],
                "valid_to": until and until.isoformat(),
                "wkst": "MO",
                **_repeats(slot),
                "opens_at": f"{slot.from_:%H:%M}",
                "closes_at": f"{slot.to:%H:%M}",
                "description": hours_in_words(slot).nl,
                "notes": slot.note,
            }
        )
        for number, slot in enumerate(hours or (), start=1)
    ]


def _repeats(slot: Hours) -> Tree:
    """
    The rule of repetition.
    """
    # Odd and even weeks are named by number: "every other week" goes wrong after a year with 53.
    days = [day.value[:2].upper() for day in slot.days]
    if slot.nth:
        return {
            "freq": "MONTHLY",
            "interval": 1,
            "byday": ",".join(f"{nth}{day}" for nth in slot.nth for day in days),
        }
    weeks = _WEEKS[slot.weeks] if slot.weeks else ()
    return {
        "freq": "WEEKLY",
        "interval": 1,
        "byday": ",".join(days),
        "byweekno": ",".join(str(week) for week in weeks) or None,
    }


def languages_of(source: Source, owner: tuple[str, str], languages: Languages) -> list[Tree]:
    """
    The languages in which one can speak, read and write, or sign.
    """
    return [
        {
            "id": source.id(owner[1], "language", way, code),
            owner[0]: owner[1],
            "code": LANGUAGES.get(code.lower(), code).lower(),
            "note": note,
        }
        for way, note in _WAYS
        for code in getattr(languages, way)
    ]
