# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt

from zorgplicht.interop.hours import hours_in_words
from zorgplicht.model.policy import Closure, Day, Hours, Weeks


def test_all_that_a_slot_can_say():
    """Days, times, which of the month, which weeks and when not."""
    slot = Hours(
        days=(Day.MON, Day.THU),
        from_=dt.time(8, 30),
        to=dt.time(20),
        weeks=Weeks.EVEN,
        nth=(1, -1),
        not_in=tuple(Closure),
        note="not ours to translate",
    )
    text = hours_in_words(slot)

    assert text.nl == (
        "maandag, donderdag: 08:30-20:00 uur; de eerste van de maand; de laatste van de maand; "
        "in even weken; niet in schoolvakanties; niet op feestdagen"
    )
    assert text.en == (
        "Monday, Thursday: 08:30-20:00; the first of the month; the last of the month; "
        "in even weeks; not in school holidays; not on public holidays"
    )
