# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What is measured under a policy, how it stands on a day, and what never is.

The areas are those in which the study found that measuring stops (§3.5): it is done for the
website and the contact centre, and not at the counter, in the neighbourhood or further on.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Family
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import ChannelId, LawId, MeasureId
from zorgplicht.model.measurement import (
    Area,
    AreaMeasured,
    Line,
    MeasuredSubject,
    Measurement,
    Outcome,
    Series,
    Standing,
)
from zorgplicht.model.policy import Completeness, Policy
from zorgplicht.model.survey_result import SurveyResult
from zorgplicht.model.text import Text
from zorgplicht.validation.concerns import EASY, JOURNEY, concerns_in
from zorgplicht.validation.outcomes import outcomes_of

FEW = 10
"""Below so many answers an outcome is marked. A judgement: statistical offices often do not give
out a mean of fewer than ten people, since one of them may be recognised (such as the "rule of
10" of the Australian Bureau of Statistics); others use five or three."""

_BASIS = (LawId("study-3-5"), LawId("study-5-2"))

_FAMILIES = {
    Family.DIGITAL: Area.DIGITAL,
    Family.DIGITAL_TEXT: Area.DIGITAL,
    Family.DIGITAL_AV: Area.DIGITAL,
    Family.VOICE: Area.PHONE,
    Family.IN_PERSON: Area.COUNTER,
    Family.ASSISTED_DIGITAL: Area.HELP_PLACE,
    Family.PAPER: Area.PAPER,
}
_NEAR = {"neighbourhood-team", "neighbourhood-location", "home-visit"}
"""Channels in person that the study calls the neighbourhood (§3.5); home is ours, as in ZPD014."""

_LINES = {
    Area.DIGITAL: Line.FIRST,
    Area.PHONE: Line.FIRST,
    Area.COUNTER: Line.FIRST,
    Area.NEIGHBOURHOOD: Line.FIRST,
    Area.PAPER: Line.FIRST,
    Area.HELP_PLACE: Line.FIRST,
    Area.SECOND_LINE: Line.SECOND,
}

WHOLE = "whole"
_ORDER = list(Standing)


def measurement_of(
    policy: Policy,
    catalogue: Catalogue,
    *,
    on: dt.date,
    results: Iterable[SurveyResult] = (),
    compare: bool = False,
    few: int = FEW,
) -> Measurement:
    """
    What is measured of contact and help under *policy*, with what outcome, and what never is.

    A score never stands without its number of answers. No mean over several subjects is made:
    who was asked differs, and so does what was asked.

    Args:
        policy: Its `monitoring` is the plan.
        catalogue: What its ids mean.
        on: The day; a plan is late when its newest outcome is older than its months.
        results: Outcomes beside those of the policy, as `read_results` gives them.
        compare: Whether to give scores on a scale of 0 to 100 too.
        few: Below so many answers an outcome is marked.

    Examples:
        >>> import datetime as dt
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
        >>> found = zp.measurement_of(policy, zp.load_catalogue(), on=dt.date(2026, 11, 24))
        >>> [area.area.value for area in found.areas if area.standing == "never"]
        ['digital', 'paper', 'help-place']
        >>> [one.subject for one in found.series if one.standing == "overdue"]
        []
    """
    outcomes = outcomes_of(policy, results, on=on, few=few, compare=compare)
    places = _places(policy, catalogue)
    series = tuple(_series(policy, outcomes, places, on))
    excerpt = policy.completeness is Completeness.EXCERPT
    absent = Standing.UNKNOWN if excerpt else Standing.NEVER
    subjects = tuple(_subjects(policy, catalogue, places, series, absent))
    areas = tuple(_areas(places, series, absent))
    return Measurement(
        policy=policy.authority.name,
        file=policy.origin.file if policy.origin else None,
        completeness=policy.completeness,
        on=on,
        areas=areas,
        subjects=subjects,
        series=series,
        outcomes=outcomes,
        concerns=() if excerpt else tuple(concerns_in(series, areas, places)),
        few=few,
        compared=compare,
        basis=_BASIS,
        law=FrozenMap(
            (id_, catalogue.law_provisions[id_])
            for id_ in _BASIS
            if id_ in catalogue.law_provisions
        ),
    )


# --- what there is to measure ---------------------------------------------------------


def _places(policy: Policy, catalogue: Catalogue) -> Mapping[str, tuple[Area, ...]]:
    """
    The areas of everything that can be measured, in the order of the policy.
    """
    found: dict[str, tuple[Area, ...]] = {}
    for channel in policy.channels:
        found[f"channel:{channel.id}"] = _area(channel.channel, catalogue)
    for support in policy.support:
        measure = catalogue.measures.get(support.measure)
        opens = measure.effect.opens if measure and measure.effect else None
        opened = _area(opens, catalogue) if opens is not None else ()
        found[f"support:{support.id}"] = (Area.SUPPORT, *opened)
    for service in policy.services:
        found[f"service:{service.id}"] = (Area.SECOND_LINE,)
    found[WHOLE] = (Area.WHOLE,)
    return found


def _area(id_: ChannelId, catalogue: Catalogue) -> tuple[Area, ...]:
    channel = catalogue.channels.get(id_)
    if channel is None:
        return ()
    return (Area.NEIGHBOURHOOD if id_ in _NEAR else _FAMILIES[channel.family],)


def _subjects(
    policy: Policy,
    catalogue: Catalogue,
    places: Mapping[str, tuple[Area, ...]],
    series: Sequence[Series],
    absent: Standing,
) -> Iterator[MeasuredSubject]:
    names = _names(policy, catalogue)
    for subject, areas in places.items():
        own = [one for one in series if one.subject == subject]
        days = [one.last for one in own if one.last is not None]
        yield MeasuredSubject(
            subject=subject,
            name=names[subject],
            areas=areas,
            standing=_best((one.standing for one in own), absent),
            methods=tuple(one.method for one in own),
            last=max(days, default=None),
        )


def _names(policy: Policy, catalogue: Catalogue) -> Mapping[str, Text]:
    found = {WHOLE: Text(nl="De dienstverlening als geheel", en="The service as a whole")}
    for channel in policy.channels:
        kind = catalogue.channels.get(channel.channel)
        label = kind.label if kind else _own(channel.id)
        found[f"channel:{channel.id}"] = _own(channel.name) if channel.name else label
    for support in policy.support:
        measure = catalogue.measures.get(MeasureId(support.measure))
        label = measure.label if measure else _own(support.id)
        found[f"support:{support.id}"] = _own(support.name) if support.name else label
    for service in policy.services:
        found[f"service:{service.id}"] = _own(service.name)
    return found


def _own(name: str) -> Text:
    return Text(nl=name, en=name)


# --- how it stands --------------------------------------------------------------------


def _series(
    policy: Policy,
    outcomes: Iterable[Outcome],
    places: Mapping[str, tuple[Area, ...]],
    on: dt.date,
) -> Iterator[Series]:
    last: dict[tuple[str, str], dt.date] = {(one.subject, one.method): one.on for one in outcomes}
    plans: dict[tuple[str, str], tuple[list[int], set[str]]] = {}
    for one in policy.monitoring:
        months, told = plans.setdefault((one.subject, one.method), ([], set()))
        months += [one.every_months] if one.every_months and one.every_months > 0 else []
        told |= {one.reported_to.strip()} if one.reported_to and one.reported_to.strip() else set()
    for key in sorted({*plans, *last}):
        all_months, reported = plans.get(key, ([], set()))
        every = min(all_months, default=None)
        newest = last.get(key)
        due = _months_after(newest, every) if newest and every else None
        yield Series(
            subject=key[0],
            method=key[1],
            standing=_standing(newest, due, on),
            every_months=every,
            reported_to=tuple(sorted(reported)),
            last=newest,
            due=due,
            planned=key in plans,
            known=key[0] in places,
        )


def _standing(last: dt.date | None, due: dt.date | None, on: dt.date) -> Standing:
    if last is None:
        return Standing.PLANNED
    if due is None:
        return Standing.NO_TERM
    return Standing.OVERDUE if on > due else Standing.CURRENT


def _months_after(day: dt.date, months: int) -> dt.date:
    """
    The same day so many months later; the last of the month where there is no such day.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > dt.MAXYEAR:
        return dt.date.max
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


def _areas(
    places: Mapping[str, tuple[Area, ...]], series: Sequence[Series], absent: Standing
) -> Iterator[AreaMeasured]:
    for area in Area:
        there = [subject for subject, areas in places.items() if area in areas]
        if not there:
            continue
        own = [one for one in series if _counts(one, area, places)]
        yield AreaMeasured(
            area=area,
            line=_LINES.get(area),
            standing=_best((one.standing for one in own), absent),
            subjects=len(there),
            measured=tuple(sorted({one.subject for one in own})),
            easy=area in EASY,
        )


def _counts(one: Series, area: Area, places: Mapping[str, tuple[Area, ...]]) -> bool:
    """
    Whether *one* tells of *area*: who follows a journey sees what comes after the first contact.
    """
    journey = area is Area.SECOND_LINE and one.method == JOURNEY
    return journey or area in places.get(one.subject, ())


def _best(standings: Iterable[Standing], absent: Standing) -> Standing:
    return min(standings, key=_ORDER.index, default=absent)
