# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What is amiss with a plan of measuring as a whole, each as the study found it (§3.5, §5.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from zorgplicht.model.measurement import Area, AreaMeasured, Concern, Series

JOURNEY = "journey-research"
"""The method that follows people from beginning to end."""

EASY = frozenset({Area.DIGITAL, Area.PHONE})
"""What the study calls easy to measure: "website en KCC" (§3.5, list of limitations, item 2)."""

_CONTACT = frozenset(
    {Area.DIGITAL, Area.PHONE, Area.COUNTER, Area.NEIGHBOURHOOD, Area.PAPER, Area.HELP_PLACE}
)
_YEAR = 12
_GOVERNS = re.compile(r"(?i)\b(council|executive|mayor|gemeenteraad|raad|college|burgemeester)\b")
"""The "gemeentebestuur" to which the study would have outcomes reported (§5.2, item 4)."""


def concerns_in(
    series: Sequence[Series],
    areas: Sequence[AreaMeasured],
    places: Mapping[str, tuple[Area, ...]],
) -> Iterator[Concern]:
    """
    The concerns about a complete policy, in the order of the enumeration.

    Args:
        series: What is measured.
        areas: What is measured where, for the areas that the policy has.
        places: The areas of each subject.
    """
    if not series:
        yield Concern.NOTHING_MEASURED
        return
    there = {one.area for one in areas} - {Area.WHOLE}
    seen = {one.area for one in areas if one.measured}
    contact = seen & _CONTACT
    if seen <= {Area.WHOLE} and there:
        yield Concern.ONLY_WHOLE
    if contact == {Area.DIGITAL} and there & _CONTACT - contact:
        yield Concern.ONLY_DIGITAL
    elif contact and contact <= EASY and there & _CONTACT - EASY:
        yield Concern.ONLY_EASY
    if contact and Area.SECOND_LINE in there - seen:
        yield Concern.FIRST_LINE_ONLY
    if seen - {Area.WHOLE} and Area.SUPPORT in there - seen:
        yield Concern.SUPPORT_NOT_MEASURED
    planned = [one for one in series if one.planned and one.subject in places]
    if planned and not any(one.every_months and one.every_months < _YEAR for one in planned):
        yield Concern.YEARLY_AT_MOST
    if not any(_GOVERNS.search(to) for one in series for to in one.reported_to):
        yield Concern.NOT_REPORTED
