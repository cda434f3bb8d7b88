# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Opening hours in words, for people who read open data.
"""

from __future__ import annotations

from zorgplicht.model.policy import Closure, Day, Hours, Weeks
from zorgplicht.model.text import Text

DAYS = {
    Day.MON: Text(nl="maandag", en="Monday"),
    Day.TUE: Text(nl="dinsdag", en="Tuesday"),
    Day.WED: Text(nl="woensdag", en="Wednesday"),
    Day.THU: Text(nl="donderdag", en="Thursday"),
    Day.FRI: Text(nl="vrijdag", en="Friday"),
    Day.SAT: Text(nl="zaterdag", en="Saturday"),
    Day.SUN: Text(nl="zondag", en="Sunday"),
}
_WEEKS = {
    Weeks.ODD: Text(nl="in oneven weken", en="in odd weeks"),
    Weeks.EVEN: Text(nl="in even weken", en="in even weeks"),
}
_CLOSURES = {
    Closure.SCHOOL_HOLIDAYS: Text(nl="niet in schoolvakanties", en="not in school holidays"),
    Closure.PUBLIC_HOLIDAYS: Text(nl="niet op feestdagen", en="not on public holidays"),
}
_NTH = {
    1: Text(nl="de eerste van de maand", en="the first of the month"),
    2: Text(nl="de tweede van de maand", en="the second of the month"),
    3: Text(nl="de derde van de maand", en="the third of the month"),
    4: Text(nl="de vierde van de maand", en="the fourth of the month"),
    5: Text(nl="de vijfde van de maand", en="the fifth of the month"),
    -1: Text(nl="de laatste van de maand", en="the last of the month"),
}


def hours_in_words(hours: Hours) -> Text:
    """
    When it is open, in one phrase; without the note, which is the authority's own words.

    Examples:
        >>> import datetime as dt
        >>> slot = Hours(days=(Day.MON, Day.SAT), from_=dt.time(9), to=dt.time(12, 30))
        >>> hours_in_words(slot).nl
        'maandag, zaterdag: 09:00-12:30 uur'
    """
    return Text(nl=_in_words(hours, "nl"), en=_in_words(hours, "en"))


def _in_words(hours: Hours, language: str) -> str:
    days = ", ".join(DAYS[day].in_language(language) for day in hours.days)
    time = f"{hours.from_:%H:%M}-{hours.to:%H:%M}" + (" uur" if language == "nl" else "")
    more = [
        *(_NTH[nth] for nth in hours.nth),
        *([_WEEKS[hours.weeks]] if hours.weeks else []),
        *(_CLOSURES[one] for one in hours.not_in),
    ]
    return "; ".join([f"{days}: {time}", *(one.in_language(language) for one in more)])
