# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Opening hours as a rule of iCalendar, worked out day by day by another library.
"""

from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zorgplicht.interop.hsds_schedules import languages_of, schedules_of
from zorgplicht.interop.hsds_source import Source
from zorgplicht.model.policy import Day, Hours, Languages, Weeks

START, END = dt.date(2026, 1, 1), dt.date(2027, 12, 31)  # 2026 has 53 weeks


@pytest.fixture(scope="module")
def source(full, catalogue):
    return Source(policy=full, catalogue=catalogue)


def days():
    day = START
    while day <= END:
        yield day
        day += dt.timedelta(days=1)


def is_open(slot, day):
    """What the policy format says, in the plainest way."""
    if list(Day)[day.weekday()] not in slot.days:
        return False
    if slot.weeks and (day.isocalendar().week % 2 == 1) != (slot.weeks is Weeks.ODD):
        return False
    last = calendar.monthrange(day.year, day.month)[1]
    return (
        not slot.nth
        or (day.day - 1) // 7 + 1 in slot.nth
        or (-1 in slot.nth and day.day + 7 > last)
    )


def text_of(schedule):
    """The rule as iCalendar writes it."""
    parts = {
        "FREQ": schedule["freq"],
        "INTERVAL": schedule["interval"],
        "WKST": schedule["wkst"],
        "BYDAY": schedule["byday"],
        "BYWEEKNO": schedule.get("byweekno"),
    }
    return ";".join(f"{key}={value}" for key, value in parts.items() if value is not None)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    chosen=st.sets(st.sampled_from(list(Day)), min_size=1),
    weeks=st.sampled_from([None, *Weeks]),
    nth=st.sets(st.sampled_from([1, 2, 3, 4, 5, -1])),
)
def test_the_rule_gives_the_same_days(source, chosen, weeks, nth):
    """Two years, day by day; weeks and nth together cannot be said, and the words tell both."""
    rrule = pytest.importorskip("dateutil.rrule")
    slot = Hours(
        days=tuple(sorted(chosen, key=list(Day).index)),
        from_=dt.time(9),
        to=dt.time(17),
        weeks=None if nth else weeks,
        nth=tuple(sorted(nth)),
    )
    (schedule,) = schedules_of(source, ("service_id", "x"), (slot,))
    start = dt.datetime.combine(START, dt.time())
    found = rrule.rrulestr(text_of(schedule), dtstart=start)
    end = dt.datetime.combine(END, dt.time())

    assert {one.date() for one in found.between(start, end, inc=True)} == {
        day for day in days() if is_open(slot, day)
    }


def test_what_the_rule_cannot_say_is_in_words(source, full):
    """Odd weeks and the first of the month together, and days when it is closed."""
    schedule, even = schedules_of(source, ("location_id", "x"), full.channels[0].hours)

    assert (schedule["freq"], schedule["byday"]) == ("MONTHLY", "1MO,1SA")
    assert schedule["description"].endswith("in oneven weken; niet op feestdagen")
    assert schedule["notes"] == "Niet in de pauze."
    assert even["byweekno"].startswith("2,4,6,")


def test_times_are_local(source, full):
    """HSDS has no time zone with summer time, so none is claimed."""
    (schedule, _) = schedules_of(source, ("location_id", "x"), full.channels[0].hours)

    assert (schedule["opens_at"], schedule["closes_at"]) == ("09:00", "17:00")
    assert "timezone" not in schedule


@pytest.mark.parametrize("hours", [None, ()])
def test_without_slots_there_is_no_schedule(source, hours):
    """Not known, and never."""
    assert schedules_of(source, ("location_id", "x"), hours) == []


def test_languages_have_codes_of_iso_639(source):
    """Those that we do not know stay as they are written."""
    languages = Languages(spoken=("nl", "XX"), signed=("ngt",))

    assert [
        (one["code"], one["note"]) for one in languages_of(source, ("phone_id", "x"), languages)
    ] == [("nld", "praten"), ("xx", "praten"), ("dse", "gebaren")]
