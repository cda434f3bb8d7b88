# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Repairs in words: what to add to an offer, what that closes, and what it takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from attrs import frozen

from zorgplicht.model.coverage import Repair, ServiceCoverage
from zorgplicht.reporting import phrases_coverage as phrases
from zorgplicht.reporting.coverage_words import A_FEW, CoverageWords

OF_ALL, OF_SOME = 2, 3
"""Repairs of one service that are told: of all its gaps, and of some; JSON has them all."""


@final
@frozen(kw_only=True)
class RepairTold:
    """
    One repair, in sentences.

    Args:
        add: What to add.
        behind: Which gaps that closes; then what is there already, and what it takes.
    """

    add: str
    behind: tuple[str, ...]


def repairs_to_tell(service: ServiceCoverage) -> list[Repair]:
    """
    The best of what closes all gaps, and of what closes some.
    """
    all_gaps = [repair for repair in service.repairs if repair.closes_all][:OF_ALL]
    some_gaps = [repair for repair in service.repairs if not repair.closes_all][:OF_SOME]
    return [repair for repair in service.repairs if repair in all_gaps or repair in some_gaps]


def repair_told(repair: Repair, service: ServiceCoverage, words: CoverageWords) -> RepairTold:
    """
    What to add, which gaps that closes, and what it takes.
    """
    return RepairTold(
        add=words.say(phrases.ADD, what=_added(repair, words)),
        behind=tuple(_behind(repair, service, words)),
    )


def _behind(repair: Repair, service: ServiceCoverage, words: CoverageWords) -> Iterator[str]:
    say = words.say
    yield " ".join(_result(repair, service, words))
    if repair.present:
        yield say(phrases.PRESENT, what=_already(repair, words))
    if repair.enablers:
        needed = say.all_of(words.label("enabler", id_) for id_ in repair.enablers)
        yield say(phrases.NEEDS, what=needed)


def _added(repair: Repair, words: CoverageWords) -> str:
    parts = []
    for kind, ids, one, several in (
        ("channel", repair.channels, phrases.CHANNEL, phrases.CHANNELS),
        ("measure", repair.measures, phrases.MEASURE, phrases.MEASURES),
    ):
        if ids:
            names = words.labels(kind, ids)
            parts.append(words.say(one if len(ids) == 1 else several, names=names))
    return words.say.all_of(parts)


def _already(repair: Repair, words: CoverageWords) -> str:
    channels = [one for one in repair.channels if one in repair.present]
    measures = [one for one in repair.measures if one in repair.present]
    labels = [words.label("channel", one) for one in channels]
    labels += [words.label("measure", one) for one in measures]
    return words.say.all_of(f"'{label}'" for label in labels)


def _result(repair: Repair, service: ServiceCoverage, words: CoverageWords) -> Iterator[str]:
    """
    The gaps that a repair closes, and the combinations that get a route by it.

    To close each gap is not always enough for the larger combinations that contain it.
    """
    say = words.say
    closed, gaps = say.number(len(repair.closes)), say.number(len(service.gaps))
    if not repair.closes_all:
        yield say(phrases.CLOSES, n=closed, all=gaps, gaps=words.few(repair.closes))
    else:
        yield say(phrases.CLOSES_THE_GAP if len(service.gaps) == 1 else phrases.CLOSES_ALL, n=gaps)
    if repair.combinations is not None and service.closed is not None:
        if repair.combinations == service.closed:
            yield say(phrases.ALL_GAIN)
        else:
            template = phrases.GAIN if repair.combinations == 1 else phrases.GAINS
            number, without = say.number(repair.combinations), say.number(service.closed)
            yield say(template, n=number, all=without)
    if repair.on_condition == repair.closes:
        yield say(phrases.ALL_ON_CONDITION)
    elif len(repair.on_condition) > A_FEW:
        yield say(phrases.MANY_ON_CONDITION, n=say.number(len(repair.on_condition)))
    elif repair.on_condition:
        yield say(phrases.ON_CONDITION, gaps=words.few(repair.on_condition))
