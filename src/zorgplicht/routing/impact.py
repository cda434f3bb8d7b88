# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a change of the offer does to every combination of barriers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import evolve

from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import ServiceId
from zorgplicht.model.impact import Impact, ServiceImpact, Shift
from zorgplicht.model.offer import Offer
from zorgplicht.model.text import Text
from zorgplicht.routing.columns import Column
from zorgplicht.routing.coverage import Asked, Halls
from zorgplicht.routing.survey import Quality, Scope, Survey, named, scope_of
from zorgplicht.routing.truth import smallest

Steps = tuple[Column, Column, Column, Column]
"""Who has a route that is at least so good: the best first, the last any at all."""


def impact_of(
    halls: Halls,
    old: Sequence[Offer],
    new: Sequence[Offer],
    asked: Asked,
    words: FrozenMap[str, Text],
) -> Impact:
    """
    For each service in both, the combinations that are better or worse off.

    Raises:
        ValueError: there are more variants than can be looked at together, or there is more
            than one offer of a service in *old* or in *new*.
    """
    asked.check_for_table()
    for offers in (old, new):
        _check_services(offers)
    before, after = _by_service(halls, old, asked), _by_service(halls, new, asked)
    services = [
        evolve(part, service=service)
        for service, theirs in before.items()
        if service in after
        for part in _compared(theirs, after[service], asked)
    ]
    return Impact(
        services=tuple(services), variants=asked.variants, purpose=asked.purpose, words=words
    )


def _check_services(offers: Sequence[Offer]) -> None:
    """
    Offers are compared by their service, so there may be one of each only.
    """
    times = Counter(offer.service for offer in offers)
    twice = sorted(
        "no service in particular" if service is None else repr(service)
        for service, count in times.items()
        if count > 1
    )
    if twice:
        message = f"there is more than one offer for {', '.join(twice)}"
        raise ValueError(message)


_NOTHING: Steps = (0, 0, 0, 0)


def _by_service(
    halls: Halls, offers: Sequence[Offer], asked: Asked
) -> dict[ServiceId | None, dict[Audience, Steps]]:
    """
    For each service and audience, who has a route that is how good.
    """
    found: dict[ServiceId | None, dict[Audience, Steps]] = {}
    for hall, some in halls.of(offers):
        surveys = {one: asked.survey(hall, one) for one in Audience}
        for offer in some:
            scope = scope_of(offer, hall.program, asked.purpose)
            found[offer.service] = {
                one: _steps(surveys[one], scope) for one in Audience if one in offer.audience
            }
    return found


def _steps(survey: Survey, scope: Scope) -> Steps:
    """
    Four steps of quality, in the order of the ranking; each holds those above it.
    """
    comfortable = survey.covered(scope, Quality(comfortable=True))
    any_ = survey.covered(scope)
    return (
        survey.covered(scope, Quality(comfortable=True, certain=True)),
        comfortable,
        comfortable | survey.covered(scope, Quality(certain=True)),
        any_,
    )


def _compared(
    before: dict[Audience, Steps], after: dict[Audience, Steps], asked: Asked
) -> Iterator[ServiceImpact]:
    """
    What changed for each audience; those for whom it is the same are told together.
    """
    alike: dict[ServiceImpact, list[Audience]] = {}
    for audience in Audience:
        if audience in before or audience in after:
            old, new = before.get(audience, _NOTHING), after.get(audience, _NOTHING)
            alike.setdefault(_impact(old, new, asked), []).append(audience)
    for part, audiences in alike.items():
        yield evolve(part, audience=tuple(audiences))


def _impact(before: Steps, after: Steps, asked: Asked) -> ServiceImpact:
    both = before[-1] & after[-1]
    worse = better = 0
    for old, new in zip(before[:-1], after[:-1], strict=True):
        worse |= old & ~new
        better |= new & ~old
    return ServiceImpact(
        service=None,
        audience=(),
        lost=_shift(before[-1] & ~after[-1], asked),
        harder=_shift(worse & both, asked),
        easier=_shift(better & both, asked),
        gained=_shift(after[-1] & ~before[-1], asked),
    )


def _shift(column: Column, asked: Asked) -> Shift:
    return Shift(
        minimal=named(smallest(column, len(asked.variants)), asked.variants),
        combinations=column.bit_count(),
    )
