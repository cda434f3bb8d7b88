# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Coverage in plain text, for whoever decides what is offered.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.coverage import Combination, Coverage, ServiceCoverage
from zorgplicht.model.ids import BarrierId
from zorgplicht.model.text import Text
from zorgplicht.reporting import phrases as common
from zorgplicht.reporting import phrases_coverage as phrases
from zorgplicht.reporting.coverage_words import CoverageWords
from zorgplicht.reporting.layout import fill, heading
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.text_left_out import left_out_lines
from zorgplicht.reporting.text_repairs import repair_lines
from zorgplicht.reporting.text_weak_spots import hand_over_lines, single_point_lines


def coverage_lines(coverage: Coverage, say: Speaker) -> Iterator[str]:
    """
    A summary, the gaps and what would close them, weak spots, and what this does not say.
    """
    words = CoverageWords(coverage=coverage, say=say)
    yield say(phrases.GAPS)
    yield "=" * len(say(phrases.GAPS))
    yield from _summary(words)
    for services in _alike(coverage.services, lambda one: (one.gaps, one.closed)):
        yield from _services(services, words)
    yield from single_point_lines(words)
    yield from hand_over_lines(words)
    yield from left_out_lines(coverage.left_out, say)
    yield from heading(say(common.WHAT_THIS_MEANS))
    for limit in _limits(coverage):
        yield from fill(say(limit), "- ")


# --- the summary ----------------------------------------------------------------------


def _summary(words: CoverageWords) -> Iterator[str]:
    say, services = words.say, words.coverage.services
    yield from heading(say(phrases.SUMMARY))
    yield from fill(_looked_at(words))
    yield from fill(say(phrases.WANTS, purpose=say(common.PURPOSES[words.coverage.purpose])))
    if not services:
        yield from fill(say(phrases.NO_SERVICES))
        return
    with_gaps = [one for one in services if one.gaps]
    yield from fill(_lack(with_gaps, words, _behind(with_gaps or services, words)))
    yield from _alone(words)
    if any(one.gaps or one.difficult or one.conditional for one in services):
        yield ""
        yield from fill(say(phrases.MINIMAL))


def _looked_at(words: CoverageWords) -> str:
    say, coverage = words.say, words.coverage
    barriers = barriers_in(coverage)
    told = say.count(len(barriers), phrases.BARRIER, phrases.BARRIERS)
    if len(coverage.variants) > len(barriers):
        number = say.number(len(coverage.variants))
        told = say(phrases.VARIANTS, n=number, barriers=told)
    what = say.count(words.services, phrases.SERVICE, phrases.SERVICES)
    if all(one.service is None for one in coverage.services):
        what = say(phrases.WHOLE_OFFER)
    template = phrases.LOOKED_AT_EACH if words.services > 1 else phrases.LOOKED_AT
    combinations = words.combinations(coverage.combinations)
    return say(template, what=what, combinations=combinations, barriers=told)


def _lack(services: Sequence[ServiceCoverage], words: CoverageWords, where: str = "") -> str:
    """
    How many combinations have no route at *services*, which all have gaps.
    """
    say = words.say
    if not services:
        return say(phrases.ALL_HAVE, where=where)
    counts = [one.closed for one in services if one.closed is not None]
    if len(counts) < len(services):
        return say(phrases.SOME_LACK, where=where)
    least, most = say.number(min(counts)), say.number(max(counts))
    number = least if least == most else say(phrases.FROM_TO, least=least, most=most)
    return say(phrases.LACK, n=number, all=say.number(words.coverage.combinations), where=where)


def _behind(services: Sequence[ServiceCoverage], words: CoverageWords) -> str:
    where = words.where(services)
    return f", {where}" if where else ""


def _alone(words: CoverageWords) -> Iterator[str]:
    """
    Whether somebody with one barrier, or with none, is left without a route.
    """
    say, services = words.say, words.coverage.services
    nobody = [one for one in services if () in one.gaps]
    if nobody:
        yield from fill(say(phrases.NOT_EVEN_NONE, where=_behind(nobody, words)))
    alone = {
        variant: without
        for variant in words.coverage.variants
        if (without := [one for one in services if (variant,) in one.gaps])
    }
    if alone:
        yield from fill(say(phrases.NOT_ALONE))
        told = [
            words.barriers((variant,)) + _behind(without, words)
            for variant, without in sorted(alone.items(), key=lambda pair: -len(pair[1]))
        ]
        yield from words.items(told)
    elif not nobody:
        yield from fill(say(phrases.EACH_ALONE))


# --- services -------------------------------------------------------------------------


def _alike(
    services: Iterable[ServiceCoverage], answer: Callable[[ServiceCoverage], Hashable]
) -> list[list[ServiceCoverage]]:
    """
    Services with the same *answer* together, in the order of the first.
    """
    alike: dict[Hashable, list[ServiceCoverage]] = {}
    for one in services:
        alike.setdefault(answer(one), []).append(one)
    return list(alike.values())


def _services(services: Sequence[ServiceCoverage], words: CoverageWords) -> Iterator[str]:
    """
    What holds for *services*, which have the same gaps; where they differ, for which.
    """
    gaps, closed = services[0].gaps, services[0].closed
    yield from _title(services, words)
    if closed is not None or not gaps:
        yield from fill(_lack(services if gaps else [], words))
    yield from _told(gaps, phrases.NONE_FOR, words)
    for alike in _alike(services, lambda one: one.difficult):
        told = _told(_beyond(gaps, alike[0].difficult), phrases.DIFFICULT_FOR, words)
        yield from _among(services, alike, told, words)
    for alike in _alike(services, lambda one: one.conditional):
        told = _told(_beyond(gaps, alike[0].conditional), phrases.CONDITIONAL_FOR, words)
        yield from _among(services, alike, told, words)
    for alike in _alike(services, lambda one: (one.repairs, one.repairs_complete)):
        yield from _among(services, alike, repair_lines(alike[0], words), words)


def _among(
    services: Sequence[ServiceCoverage],
    alike: Sequence[ServiceCoverage],
    told: Iterator[str],
    words: CoverageWords,
) -> Iterator[str]:
    """
    What is told, with for which of *services* it holds; nothing when nothing is told.
    """
    lines = list(told)
    if lines and len(alike) < len(services):
        names = "; ".join(words.names(alike))
        yield ""
        yield from fill(words.say(phrases.FOR, services=names))
    yield from lines


def _title(services: Sequence[ServiceCoverage], words: CoverageWords) -> Iterator[str]:
    """
    The name of the service under a line; of several, how many and which.
    """
    say, names = words.say, words.names(services)
    if len(names) == 1:
        yield ""
        title = list(fill(names[0]))
        yield from title
        yield "-" * max(len(line) for line in title)
        return
    template = phrases.SAME_GAPS if services[0].gaps else phrases.NO_GAPS
    yield from heading(say(template, n=len(names)))
    yield from fill("; ".join(names) + ".")


def _beyond(gaps: Iterable[Combination], combinations: Iterable[Combination]) -> list[Combination]:
    """
    The *combinations* that have a route after all.
    """
    closed = [frozenset(gap) for gap in gaps]
    return [one for one in combinations if not any(gap <= frozenset(one) for gap in closed)]


def _told(
    combinations: Sequence[Combination], kind: phrases.Answer, words: CoverageWords
) -> Iterator[str]:
    """
    One kind of answer, for the combinations that have it.
    """
    say = words.say
    if () in combinations:
        yield from fill(say(kind.everybody, where=""))
    elif len(combinations) == 1:
        yield from fill(say(kind.one, barriers=words.barriers(combinations[0])))
    elif combinations:
        yield from fill(say(kind.several, n=say.number(len(combinations))))
        yield from words.items([words.barriers(one) for one in combinations])


# --- what this does not say -----------------------------------------------------------


def _limits(coverage: Coverage) -> Iterator[Text]:
    one_of_each = len(coverage.variants) == len(barriers_in(coverage))
    yield from phrases.LIMITS
    if one_of_each:
        yield phrases.ONE_VARIANT


def barriers_in(coverage: Coverage) -> set[BarrierId]:
    """
    The barriers of which variants were combined.
    """
    return {barrier_of(variant) for variant in coverage.variants}
