# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Repairs in plain text: what to add to an offer, and what that closes.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.coverage import Repair, ServiceCoverage
from zorgplicht.reporting import phrases_coverage as phrases
from zorgplicht.reporting.coverage_words import A_FEW, CoverageWords
from zorgplicht.reporting.layout import fill

OF_ALL, OF_SOME = 2, 3
"""Repairs of one service that are told: of all its gaps, and of some; JSON has them all."""


def repair_lines(service: ServiceCoverage, words: CoverageWords) -> Iterator[str]:
    """
    What would close gaps: the best of what closes all of them, and of what closes some.
    """
    say, repairs = words.say, service.repairs
    if repairs:
        yield from fill(say(phrases.REPAIRS))
        all_gaps = [repair for repair in repairs if repair.closes_all][:OF_ALL]
        some_gaps = [repair for repair in repairs if not repair.closes_all][:OF_SOME]
        told = [repair for repair in repairs if repair in all_gaps or repair in some_gaps]
        for number, repair in enumerate(told, start=1):
            yield from _repair(repair, f"  {number}. ", service, words)
        yield from words.more(len(repairs) - len(told))
    elif service.gaps and words.coverage.advised:
        yield from fill(say(phrases.NO_REPAIRS))
    if words.coverage.advised and not service.repairs_complete:
        yield from fill(say(phrases.MORE_REPAIRS))


def _repair(
    repair: Repair, mark: str, service: ServiceCoverage, words: CoverageWords
) -> Iterator[str]:
    """
    What to add, which gaps that closes, and what it takes.
    """
    say, indent = words.say, " " * len(mark)
    yield from fill(say(phrases.ADD, what=_added(repair, words)), mark)
    yield from fill(" ".join(_result(repair, service, words)), indent)
    if repair.present:
        yield from fill(say(phrases.PRESENT, what=_already(repair, words)), indent)
    if repair.enablers:
        needed = say.all_of(words.label("enabler", id_) for id_ in repair.enablers)
        yield from fill(say(phrases.NEEDS, what=needed), indent)


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
