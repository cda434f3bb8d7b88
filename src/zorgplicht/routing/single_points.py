# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Single points of failure: one thing falls away, and somebody has no route any more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zorgplicht.model.coverage import SingleKind, SinglePoint
from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.routing.columns import Column, repeat
from zorgplicht.routing.crowd import Crowd, crowd_of
from zorgplicht.routing.program import Program
from zorgplicht.routing.survey import Scope, Survey
from zorgplicht.routing.truth import smallest

_MOST_COLUMNS = 1 << 18
"""Situations that are looked at together: enough to be quick, and little memory."""


class _Thing(NamedTuple):
    """
    What falls away.
    """

    kind: SingleKind
    id: str
    slot: str | None
    measures: int
    channels: int


def single_points(survey: Survey, scope: Scope) -> tuple[SinglePoint, ...]:
    """
    What may not fall away, the gravest first.

    Args:
        survey: All combinations before what is offered.
        scope: The service in it.
    """
    things = [one for one in _things(survey.hall.program, scope) if _matters(one, survey, scope)]
    points = (
        _in_a_table(survey, scope, things)
        if survey.in_a_table
        else _by_asking(survey, scope, things)
    )
    return tuple(
        sorted(points, key=lambda one: (-(one.combinations or 0), one.kind.value, one.name))
    )


def _things(program: Program, scope: Scope) -> Iterator[_Thing]:
    """
    Everything that can fall away alone.

    A weekly slot counts where it is the only one: with two, the other is left.
    """
    providers: dict[str, tuple[int, int]] = {}
    here: list[tuple[SingleKind, OfferedChannel | OfferedMeasure, int, int]] = [
        *(
            (SingleKind.MEASURE, one, 1 << place, 0)
            for place, one in enumerate(program.offer.measures)
            if scope.measures >> place & 1
        ),
        *(
            (SingleKind.CHANNEL, one, 0, 1 << place)
            for place, one in enumerate(program.offer.channels)
            if scope.channels >> place & 1
        ),
    ]
    for kind, thing, measure, channel in here:
        yield _Thing(kind, thing.entry, None, measure, channel)
        if len(thing.slots) == 1:
            yield _Thing(SingleKind.SLOT, thing.entry, thing.slots[0], measure, channel)
        if thing.provider is not None:
            measures, channels = providers.get(thing.provider, (0, 0))
            providers[thing.provider] = measures | measure, channels | channel
    for provider, (measures, channels) in providers.items():
        yield _Thing(SingleKind.PROVIDER, provider, None, measures, channels)


def _matters(thing: _Thing, survey: Survey, scope: Scope) -> bool:
    return any(
        thing.measures & measures or thing.channels & channels
        for measures, channels in (survey.hall.matters[end] for end in scope.ends)
    )


def _in_a_table(survey: Survey, scope: Scope, things: Sequence[_Thing]) -> Iterator[SinglePoint]:
    covered = survey.covered(scope)
    together = max(1, _MOST_COLUMNS // survey.size)
    for start in range(0, len(things), together):
        some = things[start : start + together]
        for thing, left in zip(some, _without(survey, scope, some), strict=True):
            lost = covered & ~left
            if lost:
                opens = survey.named(smallest(lost, len(survey.variants)))
                yield SinglePoint(
                    kind=thing.kind,
                    id=thing.id,
                    slot=thing.slot,
                    opens=opens,
                    combinations=lost.bit_count(),
                )


def _without(survey: Survey, scope: Scope, things: Sequence[_Thing]) -> list[Column]:
    """
    For each thing, the combinations that have a route without it.
    """
    width, times = survey.size, len(things)
    block, every = (1 << width) - 1, repeat(times, width)
    columns = [column * every for column in survey.columns]
    crowd = crowd_of(survey.hall, survey.variants, columns, width * times, survey.whos[False])

    def taken(place: int, column: Column, masks: Sequence[int]) -> Column:
        away = sum(block << at * width for at, mask in enumerate(masks) if mask >> place & 1)
        return column & ~away

    measures = [thing.measures for thing in things]
    channels = [thing.channels for thing in things]
    left = Crowd(
        survey.hall,
        crowd.size,
        have=crowd.have,
        allowed=[taken(place, one, measures) for place, one in enumerate(crowd.allowed)],
        there=[taken(place, one, channels) for place, one in enumerate(crowd.there)],
    )
    found = left.within(scope.measures, scope.channels).usable(scope.ends)
    return [found >> at * width & block for at in range(times)]


def _by_asking(survey: Survey, scope: Scope, things: Sequence[_Thing]) -> Iterator[SinglePoint]:
    left = [
        Scope(
            measures=scope.measures & ~thing.measures,
            channels=scope.channels & ~thing.channels,
            ends=tuple(end for end in scope.ends if not thing.channels >> end & 1),
        )
        for thing in things
    ]
    gaps, *without = survey.smallest_by_asking([scope, *left])
    for thing, now in zip(things, without, strict=True):
        opens = tuple(one for one in now if one not in set(gaps))
        if opens:
            yield SinglePoint(
                kind=thing.kind, id=thing.id, slot=thing.slot, opens=opens, combinations=None
            )
