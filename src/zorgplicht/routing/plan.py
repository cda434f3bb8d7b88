# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From what the solver finds to a plan: routes in order, with reasons, and what does not work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import final

from attrs import frozen

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import FactId
from zorgplicht.model.level import Level
from zorgplicht.model.measure import Help, Horizon
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.model.route import Ease, Flag, Route, RouteKind, RoutePlan, Unusable
from zorgplicht.model.situation import Situation
from zorgplicht.routing.advice import advice_for
from zorgplicht.routing.burden import efforts_in, kind_in
from zorgplicht.routing.compile import ALWAYS, MeasureTable
from zorgplicht.routing.derive import Item
from zorgplicht.routing.explain import reasons_for
from zorgplicht.routing.found import Found, item_of
from zorgplicht.routing.program import ChannelProgram
from zorgplicht.routing.question import Question, Sets
from zorgplicht.routing.rank import Criterion, ranked
from zorgplicht.routing.sentences import Sentences
from zorgplicht.routing.solve import NOTHING, Family, minimal
from zorgplicht.routing.steps import difficulties_of, steps_of
from zorgplicht.routing.why_not import why_not

OTHER = "other"


MOST_ROUTES = 2_000
"""More routes than anybody reads; beyond, a plan tells the lightest ones (ADR 0020)."""

Working = tuple[ChannelProgram, Ease, int]
"""A channel, and a minimal set of ingredients that works on it with that ease."""


def working(question: Question, channels: Iterable[ChannelProgram]) -> tuple[list[Working], bool]:
    """
    Every minimal set on each of *channels*; or, where these are too many, the lightest.

    A set that is minimal to make a channel usable and makes it comfortable as well is
    minimal for that too, and is told once.

    Returns:
        What works, by channel and ease, and whether it is all.
    """
    channels = tuple(channels)
    answers = [question.sets(channel) for channel in channels]
    told = sum(len(usable) + len(comfortable) for usable, comfortable, _ in answers)
    whole = told <= MOST_ROUTES and all(answer.all for answer in answers)
    if not whole:
        answers = [question.lightest(channel) for channel in channels]
    found = [
        one
        for channel, answer in zip(channels, answers, strict=True)
        for one in working_on(channel, answer)
    ]
    return found, whole


def working_on(channel: ChannelProgram, sets: Sets) -> Iterator[Working]:
    """
    What works on one channel, the comfortable first.
    """
    for ingredients in sets.comfortable:
        yield channel, Ease.COMFORTABLE, ingredients
    for ingredients in sets.usable:
        if ingredients not in sets.comfortable:
            yield channel, Ease.DIFFICULT, ingredients


@final
@frozen
class Planner:
    """
    Makes the plan for one question.

    Args:
        situation: What was asked.
        question: The same in bits, before the offer.
        sentences: The words of the knowledge.
    """

    situation: Situation
    question: Question
    sentences: Sentences

    def plan(self, offer: Offer, ranking: Sequence[Criterion]) -> RoutePlan:
        """
        The whole plan, with *offer* as it was given and routes in the order of *ranking*.
        """
        works, whole = working(self.question, self.ends)
        found = [*self._found(works), *represented(self.question, self.ends)]
        routes, order = ranked((self._route(one) for one in found), self.situation, ranking)
        return RoutePlan(
            situation=self.situation,
            offer=offer,
            variants=self.question.variants,
            routes=routes,
            order=order,
            unusable=tuple(self._unusable()),
            advice=tuple(advice_for(self.question, self.sentences)),
            flags=tuple(self._flags(routes, whole=whole)),
            words=self.sentences.words,
        )

    @property
    def ends(self) -> tuple[ChannelProgram, ...]:
        """
        The channels on which the purpose can be reached.
        """
        return self.question.program.ends[self.situation.purpose]

    def _found(self, works: Iterable[Working]) -> Iterator[Found]:
        question, program = self.question, self.question.program
        by_entry = {one.entry: one for one in program.offer.measures}
        for channel, ease, ingredients in works:
            facts = program.facts_of(ingredients)
            measures = tuple(by_entry[entry] for entry in program.entries_of(ingredients))
            true = question.true.union(facts)
            yield Found(
                question=question,
                place=channel,
                measures=measures,
                items=tuple(
                    item_of(one, program.knowledge.measures[one.measure], true) for one in measures
                ),
                ease=ease,
                assumed=facts,
            )

    def _route(self, found: Found) -> Route:
        return Route(
            channel=found.channel.channel,
            entry=found.channel.entry,
            measures=frozenset(one.measure for one in found.measures),
            support=tuple(one.entry for one in found.measures),
            ease=found.ease,
            kind=kind_in(found.burden),
            conditions=found.assumed,
            steps=steps_of(found, self.situation.purpose, self.sentences),
            reasons=reasons_for(found, self.sentences),
            difficulties=difficulties_of(found),
            efforts=efforts_in(found.burden, found.demands),
        )

    def _unusable(self) -> Iterator[Unusable]:
        for channel in self.ends:
            if not self.question.reaches(channel):
                yield why_not(self.question, channel, self.sentences)

    def _flags(self, routes: tuple[Route, ...], *, whole: bool) -> Iterator[Flag]:
        if any(word.partition(":")[0] == OTHER for word in self.situation.barriers):
            yield Flag.MANUAL_ASSESSMENT
        if not routes:
            yield Flag.NO_ROUTE
        elif all(route.kind is RouteKind.REPRESENTED for route in routes):
            yield Flag.ONLY_REPRESENTED
        if not whole:
            yield Flag.LIGHTEST_ONLY


def represented(question: Question, ends: Iterable[ChannelProgram]) -> Iterator[Found]:
    """
    Routes in which somebody acts in the person's place (Awb 2:1 paragraph 2).

    The representative is taken to be able to do everything. What must be true of the person,
    so that there is a representative, that this one can be asked for and that the channel is
    open, is a condition of the route where it is unknown.
    """
    program, person = question.program, question.person
    alphabet = program.alphabet
    able = Question(program, person._replace(have=person.have | alphabet.able), question.answers)
    levels = FrozenMap(dict.fromkeys(program.knowledge.capabilities, Level.ABLE))
    for offered in program.offer.measures:
        table = program.knowledge.measures[offered.measure]
        if not (_represents(table) and alphabet.admission(offered, table.id).admits(person)):
            continue
        item = Item(entry=offered.entry, sets=levels, raises=frozenset(), ways=ALWAYS, adds={})
        for channel in ends:
            if not _placed(offered, table, channel.offered):
                continue
            for facts in _both(_terms(able, offered, table), able.sets(channel).usable):
                yield Found(
                    question=question,
                    place=channel,
                    measures=(offered,),
                    items=(item,),
                    ease=Ease.COMFORTABLE,
                    assumed=program.facts_of(facts),
                    able=able,
                )


def _represents(table: MeasureTable) -> bool:
    """
    Whether a measure is somebody who can act in the person's place, now.
    """
    return table.help is Help.REPRESENT and table.horizon is Horizon.NOW


def _placed(offered: OfferedMeasure, table: MeasureTable, channel: OfferedChannel) -> bool:
    """
    Whether a representative can act on *channel*: everywhere, unless offer or catalogue says.
    """
    if offered.on is not None and channel.entry not in offered.on:
        return False
    return not table.on or channel.channel in table.on


def _terms(able: Question, offered: OfferedMeasure, table: MeasureTable) -> Family:
    """
    The minimal facts with which a representative is there and can be asked for.
    """
    open_ways = [
        sum(able.program.assumed[FactId(fact)] for fact in facts)
        for way in table.ways
        if (facts := way.facts - able.true) <= able.unknown
    ]
    if not offered.arranged_via:
        return minimal(open_ways)
    doors = [one for entry in offered.arranged_via for one in able.doors.get(entry, NOTHING)]
    return _both(open_ways, doors)


def _both(some: Iterable[int], others: Iterable[int]) -> Family:
    """
    The minimal facts with which one of *some* and one of *others* is the case.
    """
    return minimal(one | other for one, other in product(tuple(some), tuple(others)))
