# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What an assessment carries besides findings: who can use which service, and who cannot.

The rules on barriers (ZPD005, ZPD006) ask the same of the engine; here it is kept whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from zorgplicht.model.barrier import variant_id
from zorgplicht.model.channel import Audience
from zorgplicht.model.coverage import Combination, ServiceCoverage, fewest_repairs
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import BarrierId, ServiceId, VariantId
from zorgplicht.model.policy import Completeness, Service
from zorgplicht.model.reach import Reach, ReachTable, SharedGaps, SharedReach
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.words import listed

LOOK = ("ZPD005", "ZPD006")
"""The rules that look at one barrier, and at several at once."""

ADVISED = 5
"""Groups of services with the same gaps of which one asks what would close them."""

_NO_CHANNEL = Text(nl="Deze dienst noemt geen kanaal.", en="This service names no channel.")

_Pairs = list[tuple[Service, ServiceCoverage]]


def reach_table(case: Case, *, because: tuple[Text, ...], advise: bool) -> ReachTable:
    """
    The reach of every service, and its gaps.

    Args:
        case: With what the rules have found already.
        because: Why nobody can look; empty when one can.
        advise: Whether to look for what would close gaps where no rule did.
    """
    rows = _nobody(case, listed(because, " ")) if because else _rows(case)
    gaps = () if because else tuple(_gaps(case, advise=advise))
    return ReachTable(
        barriers=_barriers(case),
        rows=_together(rows),
        gaps=gaps,
        words=FrozenMap(_words(case, gaps)),
    )


def _together(rows: Iterable[tuple[ServiceId, SharedReach]]) -> tuple[SharedReach, ...]:
    alike: dict[SharedReach, dict[ServiceId, None]] = {}
    for service, row in rows:
        alike.setdefault(row, {})[service] = None
    return tuple(evolve(row, services=tuple(services)) for row, services in alike.items())


def _nobody(case: Case, because: Text) -> Iterator[tuple[ServiceId, SharedReach]]:
    for service in case.policy.services:
        yield service.id, SharedReach(because=because)


def _rows(case: Case) -> Iterator[tuple[ServiceId, SharedReach]]:
    """
    Each service with its reach; twice where residents and businesses differ.
    """
    excerpt = case.policy.completeness is Completeness.EXCERPT
    for service in case.policy.services:
        if not service.channels:
            yield service.id, SharedReach(because=_NO_CHANNEL)
            continue
        for part in case.offered.reach[service.id]:
            variants = _less_certain(part.variants) if excerpt else part.variants
            only_for = _only_for(service, part.audience)
            yield service.id, SharedReach(only_for=only_for, variants=variants)


def _only_for(service: Service, audience: tuple[Audience, ...]) -> tuple[Audience, ...]:
    return () if set(audience) == set(service.audience) else audience


def _less_certain(variants: FrozenMap[VariantId, Reach]) -> FrozenMap[VariantId, Reach]:
    """
    What an excerpt does not show is unknown, not absent.
    """
    return FrozenMap(
        (variant, Reach.UNKNOWN if reach is Reach.NO_ROUTE else reach)
        for variant, reach in variants.items()
    )


def _gaps(case: Case, *, advise: bool) -> Iterator[SharedGaps]:
    alike: dict[tuple[tuple[Combination, ...], tuple[Audience, ...]], _Pairs] = {}
    for service in case.policy.services:
        for part in case.offered.coverage.get(service.id, ()) if service.channels else ():
            if part.gaps:
                key = part.gaps, _only_for(service, part.audience)
                alike.setdefault(key, []).append((service, part))
    groups = sorted(alike.items(), key=lambda pair: -len(pair[1]))
    # Of each the one of which a rule asked already what would help, where there is one.
    examples = [
        min(some, key=lambda pair: not case.offered.is_advised(pair[0].id)) for _, some in groups
    ]
    told = case.offered.advised(
        service
        for place, (service, _) in enumerate(examples)
        if case.offered.is_advised(service.id) or (advise and place < ADVISED)
    )
    for ((_, only_for), some), (service, part) in zip(groups, examples, strict=True):
        yield SharedGaps(
            services=tuple(one.id for one, _ in some),
            only_for=only_for,
            example=_example(service, part, told.get(service.id, ())),
            advised=service.id in told,
        )


def _example(
    service: Service, part: ServiceCoverage, advised: tuple[ServiceCoverage, ...]
) -> ServiceCoverage:
    """
    The coverage with few repairs that close what can be closed.
    """
    found = [one for one in advised if set(one.audience) & set(part.audience)][:1]
    repairs = [repair for one in found for repair, _ in fewest_repairs(one.repairs, part.gaps)[0]]
    return evolve(
        part,
        service=service.id,
        repairs=tuple(repairs),
        repairs_complete=all(one.repairs_complete for one in found),
    )


def _barriers(case: Case) -> FrozenMap[BarrierId, tuple[VariantId, ...]]:
    """
    Those that infer anything.
    """
    return FrozenMap(
        (
            BarrierId(barrier.id),
            tuple(
                variant_id(barrier.id, name)
                for name in sorted(barrier.variants, key=lambda one: one != barrier.default)
            ),
        )
        for barrier in case.catalogue.barriers.values()
        if barrier.default is not None
    )


def _words(case: Case, gaps: tuple[SharedGaps, ...]) -> Iterator[tuple[str, Text]]:
    catalogue = case.catalogue
    for barrier in catalogue.barriers.values():
        yield f"barrier:{barrier.id}", barrier.label
        for name, variant in barrier.variants.items():
            yield f"variant:{variant_id(barrier.id, name)}", variant.label
    for service in case.policy.services:
        yield f"service:{service.id}", Text(nl=service.name, en=service.name)
    for repair in (repair for group in gaps for repair in group.example.repairs):
        for channel in repair.channels:
            yield f"channel:{channel}", catalogue.channels[channel].label
        for measure in repair.measures:
            yield f"measure:{measure}", catalogue.measures[measure].label
        for enabler in repair.enablers:
            yield f"enabler:{enabler}", catalogue.enablers[enabler].label
