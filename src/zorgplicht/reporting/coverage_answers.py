# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a coverage answers, in sentences and lists: the same for every format that people read.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import final

from attrs import frozen

from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.coverage import Combination, Coverage, ServiceCoverage
from zorgplicht.model.ids import BarrierId
from zorgplicht.model.text import Text
from zorgplicht.reporting import phrases as common
from zorgplicht.reporting import phrases_coverage as phrases
from zorgplicht.reporting.coverage_words import CoverageWords


@final
@frozen(kw_only=True)
class Answer:
    """
    A sentence, and what it counts up.

    Args:
        text: Ends with a colon where there are items.
        items: All of them; whoever shows them may cut the list short.
    """

    text: str
    items: tuple[str, ...] = ()


@final
@frozen(kw_only=True)
class Group:
    """
    Services with the same gaps.

    Args:
        names: Each service; for whom, where the others are answered elsewhere.
        title: What stands above them; the name itself, of one service.
        has_gaps: Whether they have any.
        lack: How many combinations have no route; None where nobody counted.
        gaps: The combinations without a route.
        worse: What has a difficult or conditional route only, and for which of the services.
        repaired: One service of each kind with other repairs, and for which that holds.
    """

    names: tuple[str, ...]
    title: str
    has_gaps: bool
    lack: str | None
    gaps: tuple[Answer, ...]
    worse: tuple[tuple[str | None, Answer], ...]
    repaired: tuple[tuple[str | None, ServiceCoverage], ...]


# --- the summary ----------------------------------------------------------------------


def summary(words: CoverageWords) -> Iterator[Answer]:
    """
    What was looked at, how many combinations have no route, and who has none alone.
    """
    say, services = words.say, words.coverage.services
    yield Answer(text=_looked_at(words))
    purpose = say(common.PURPOSES[words.coverage.purpose])
    yield Answer(text=say(phrases.WANTS, purpose=purpose))
    if not services:
        yield Answer(text=say(phrases.NO_SERVICES))
        return
    with_gaps = [one for one in services if one.gaps]
    yield Answer(text=_lack(with_gaps, words, _behind(with_gaps or services, words)))
    yield from _alone(words)


def needs_minimal(coverage: Coverage) -> bool:
    """
    Whether combinations are told, so that it must be said which ones.
    """
    return any(one.gaps or one.difficult or one.conditional for one in coverage.services)


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


def _alone(words: CoverageWords) -> Iterator[Answer]:
    """
    Whether somebody with one barrier, or with none, is left without a route.
    """
    say, services = words.say, words.coverage.services
    nobody = [one for one in services if () in one.gaps]
    if nobody:
        yield Answer(text=say(phrases.NOT_EVEN_NONE, where=_behind(nobody, words)))
    alone = {
        variant: without
        for variant in words.coverage.variants
        if (without := [one for one in services if (variant,) in one.gaps])
    }
    if alone:
        told = (
            words.barriers((variant,)) + _behind(without, words)
            for variant, without in sorted(alone.items(), key=lambda pair: -len(pair[1]))
        )
        yield Answer(text=say(phrases.NOT_ALONE), items=tuple(told))
    elif not nobody:
        yield Answer(text=say(phrases.EACH_ALONE))


# --- services -------------------------------------------------------------------------


def groups(words: CoverageWords) -> Iterator[Group]:
    """
    All services, those with the same gaps together, in the order of the first.
    """
    for services in _alike(words.coverage.services, lambda one: (one.gaps, one.closed)):
        yield _group(services, words)


def _group(services: Sequence[ServiceCoverage], words: CoverageWords) -> Group:
    gaps, closed = services[0].gaps, services[0].closed
    names = words.names(services)
    template = phrases.SAME_GAPS if gaps else phrases.NO_GAPS
    counted = closed is not None or not gaps
    return Group(
        names=tuple(names),
        title=names[0] if len(names) == 1 else words.say(template, n=len(names)),
        has_gaps=bool(gaps),
        lack=_lack(services if gaps else [], words) if counted else None,
        gaps=tuple(combinations_told(gaps, phrases.NONE_FOR, words)),
        worse=tuple(_worse(services, words)),
        repaired=tuple(
            (_for(alike, services, words), alike[0])
            for alike in _alike(services, lambda one: (one.repairs, one.repairs_complete))
        ),
    )


def _worse(
    services: Sequence[ServiceCoverage], words: CoverageWords
) -> Iterator[tuple[str | None, Answer]]:
    gaps = services[0].gaps
    kinds: tuple[tuple[Callable[[ServiceCoverage], tuple[Combination, ...]], phrases.Answer], ...]
    kinds = (
        (lambda one: one.difficult, phrases.DIFFICULT_FOR),
        (lambda one: one.conditional, phrases.CONDITIONAL_FOR),
    )
    for of, kind in kinds:
        for alike in _alike(services, of):
            for told in combinations_told(_beyond(gaps, of(alike[0])), kind, words):
                yield _for(alike, services, words), told


def _for(
    some: Sequence[ServiceCoverage], services: Sequence[ServiceCoverage], words: CoverageWords
) -> str | None:
    """
    For which of *services* something holds; None when for all of them.
    """
    if len(some) == len(services):
        return None
    return words.say(phrases.FOR, services="; ".join(words.names(some)))


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


def _beyond(gaps: Iterable[Combination], combinations: Iterable[Combination]) -> list[Combination]:
    """
    The *combinations* that have a route after all.
    """
    closed = [frozenset(gap) for gap in gaps]
    return [one for one in combinations if not any(gap <= frozenset(one) for gap in closed)]


def combinations_told(
    combinations: Sequence[Combination], kind: phrases.Answer, words: CoverageWords
) -> Iterator[Answer]:
    """
    One kind of answer, for the combinations that have it; nothing when there are none.
    """
    say = words.say
    if () in combinations:
        yield Answer(text=say(kind.everybody, where=""))
    elif len(combinations) == 1:
        yield Answer(text=say(kind.one, barriers=words.barriers(combinations[0])))
    elif combinations:
        yield Answer(
            text=say(kind.several, n=say.number(len(combinations))),
            items=tuple(words.barriers(one) for one in combinations),
        )


# --- what this does not say -----------------------------------------------------------


def limits(coverage: Coverage) -> Iterator[Text]:
    """
    What nobody may conclude from it.
    """
    yield from phrases.LIMITS
    if len(coverage.variants) == len(barriers_in(coverage)):
        yield phrases.ONE_VARIANT


def barriers_in(coverage: Coverage) -> set[BarrierId]:
    """
    The barriers of which variants were combined.
    """
    return {barrier_of(variant) for variant in coverage.variants}
