# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Dates and times in a JSON Schema: exactly those that exist.
"""

from __future__ import annotations

from typing import Any

from zorgplicht.model.text import Language, Text

_YEAR = "([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
_LEAP_YEAR = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)"
_MONTH_AND_DAY = (
    "((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
)
# No look-ahead: many validators have a regular expression engine without it.
_DATE = f"^({_YEAR}-{_MONTH_AND_DAY}|{_LEAP_YEAR}-02-29)$"
# The Z is how check-jsonschema writes a time of TOML, which has no zone at all.
_TIME = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]Z?)?$"

_NO_DATE = Text(
    nl="Dit is geen datum. Schrijf jjjj-mm-dd, zoals 2026-11-01.",
    en="This is no date. Write yyyy-mm-dd, such as 2026-11-01.",
)
_NO_TIME = Text(
    nl="Dit is geen tijd. Schrijf uu:mm, zoals 08:30.",
    en="This is no time. Write hh:mm, such as 08:30.",
)


def date_definition(language: Language) -> dict[str, Any]:
    """
    What a date looks like.
    """
    wrong = _NO_DATE.in_language(language)
    return {"type": "string", "format": "date", "pattern": _DATE, "patternErrorMessage": wrong}


def time_definition(language: Language) -> dict[str, Any]:
    """
    What a time of day looks like.
    """
    # Without a format: the one that JSON Schema has asks for a time zone.
    wrong = _NO_TIME.in_language(language)
    return {"type": "string", "pattern": _TIME, "patternErrorMessage": wrong}
