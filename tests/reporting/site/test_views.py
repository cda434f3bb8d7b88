# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt

import pytest

from zorgplicht.model.policy import Closure, Contact, Cost, Day, Hours, Languages, Weeks
from zorgplicht.model.text import Language
from zorgplicht.reporting.site.views import (
    audience_view,
    contact_view,
    cost_view,
    days_view,
    hours_in_short,
    hours_view,
    languages_view,
    phone_link,
    web_address,
)
from zorgplicht.reporting.speaker import Speaker

NL, EN = Speaker(Language.NL), Speaker(Language.EN)


def hours(days, start, end, **more):
    return Hours(days=days, from_=dt.time(start), to=dt.time(end), **more)


def on(view, day):
    return dict(view["days"])[day]


def test_hours_that_follow_each_other_are_one():
    """Open until five and from five is open all along; a break stays a break."""
    view = hours_view(
        (
            hours((Day.MON, Day.TUE), 17, 20),
            hours((Day.MON,), 9, 17),
            hours((Day.TUE,), 9, 12),
        ),
        NL,
    )

    assert on(view, "maandag") == ["9.00 tot 20.00 uur"]
    assert on(view, "dinsdag") == ["9.00 tot 12.00 uur", "17.00 tot 20.00 uur"]
    assert on(view, "zondag") == []


def test_what_holds_for_all_hours_is_said_once():
    """A closure that all share stands below; another stays with its hours."""
    feast, school = Closure.PUBLIC_HOLIDAYS, Closure.SCHOOL_HOLIDAYS
    view = hours_view(
        (
            hours((Day.MON,), 9, 12, not_in=(feast,)),
            hours((Day.TUE,), 9, 12, not_in=(feast, school), weeks=Weeks.ODD, nth=(1, -1)),
        ),
        NL,
    )

    assert view["closed"] == "op feestdagen"
    assert on(view, "maandag") == ["9.00 tot 12.00 uur"]
    (tuesday,) = on(view, "dinsdag")
    assert tuesday == (
        "9.00 tot 12.00 uur, alleen in oneven weken, alleen de 1e en laatste van de maand, "
        "niet in schoolvakanties"
    )


def test_hours_that_differ_are_not_joined():
    """An hour of odd weeks does not become one of all weeks."""
    view = hours_view((hours((Day.MON,), 9, 12), hours((Day.MON,), 12, 17, weeks=Weeks.ODD)), EN)

    assert on(view, "Monday") == ["9:00 to 12:00", "12:00 to 17:00, in odd weeks only"]


def test_hours_that_nobody_stated():
    """Not stated is nothing; never open is a table without days."""
    assert hours_view(None, NL) is None
    assert hours_view((), NL)["days"] == []
    assert hours_in_short(None, NL) is hours_in_short((), NL) is None


def test_hours_in_one_line():
    """A run of days is said as a run, others one by one."""
    week = (Day.MON, Day.TUE, Day.WED, Day.THU, Day.FRI)
    found = hours_in_short((hours(week, 9, 17), hours((Day.TUE, Day.THU), 17, 20)), NL)

    assert found == (
        "maandag tot en met vrijdag 9.00 tot 17.00 uur; dinsdag en donderdag 17.00 tot 20.00 uur"
    )


@pytest.mark.parametrize(
    ("number", "link"),
    [
        ("14 0999", "tel:140999"),
        ("(0123) 45 67 89", "tel:0123456789"),
        ("+31 (0)20 123 45 67", "tel:+31201234567"),
        ("088-1234567", "tel:0881234567"),
        ("bel de balie", None),
        ("12", None),
        ("0900\u0661\u0662", None),
        ("javascript:1", None),
    ],
)
def test_only_a_number_can_be_called(number, link):
    """What is no telephone number is shown and makes no link."""
    assert phone_link(number) == link


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "//x", "https://", "http://a b", "https://a\n"],
)
def test_only_a_web_address_is_followed(url):
    """No scheme but http and https, and nothing that breaks out of it."""
    assert web_address(url) is None


def test_contact_links_only_what_can_be_linked():
    """A strange e-mail address is text; a good one is a link."""
    good = contact_view(Contact(email="gemeente@voorbeeldstad.example", phone="14 0999"))
    odd = contact_view(Contact(email='"><script>@x y', phone="<b>", url="javascript:alert(1)"))

    assert good["mail"] == "mailto:gemeente@voorbeeldstad.example"
    assert (odd["mail"], odd["call"], odd["link"]) == (None, None, None)
    assert odd["email"] == '"><script>@x y'
    assert not any(contact_view(None).values())


def test_languages_have_names():
    """A code that is not known is shown as it is."""
    languages = Languages(spoken=("nl", "xx"), written=("en",), signed=("ngt",))

    assert languages_view(languages, NL) == (
        "Nederlands en xx (praten)",
        "Engels (lezen)",
        "Nederlandse Gebarentaal (gebaren)",
    )


def test_small_words():
    """Cost, days and audience, and nothing where there is nothing to say."""
    assert cost_view(Cost(amount=0.0), NL) == "gratis"
    assert cost_view(Cost(amount=37.85), NL) == "€ 37,85"
    assert cost_view(None, NL) is None
    assert (days_view(1, NL), days_view(3, EN), days_view(0, NL)) == ("1 dag", "3 days", None)
    assert audience_view(("residents", "businesses"), NL) is None
    assert audience_view((), NL) is None
