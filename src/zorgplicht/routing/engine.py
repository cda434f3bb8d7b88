# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The rule engine: a situation and an offer in, a plan out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, final

from attrs import evolve

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Purpose
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import EntryId, FactId, MeasureId
from zorgplicht.model.level import Level
from zorgplicht.model.measure import Help
from zorgplicht.model.offer import Offer
from zorgplicht.model.route import Ease, Flag, Route, RouteKind, RoutePlan, Unusable
from zorgplicht.model.situation import Situation
from zorgplicht.routing.advice import advice_for
from zorgplicht.routing.compile import ALWAYS, Knowledge, compile_graph
from zorgplicht.routing.derive import Item
from zorgplicht.routing.explain import reasons_for
from zorgplicht.routing.found import Found, item_of
from zorgplicht.routing.graph import build_graph
from zorgplicht.routing.person import Person, person_in
from zorgplicht.routing.program import (
    ChannelProgram,
    Program,
    Question,
    admitted,
    alphabet_of,
    fits,
)
from zorgplicht.routing.rank import ranked
from zorgplicht.routing.solve import FREE
from zorgplicht.routing.steps import difficulties_of, efforts_of, kind_of, steps_of
from zorgplicht.routing.why_not import why_not

if TYPE_CHECKING:
    import networkx as nx

OTHER = "other"

_PROGRAMS_KEPT = 256
"""Compiled offers that an engine remembers before it begins anew."""


class BareRoute(NamedTuple):
    """
    A route without explanation.
    """

    entry: EntryId
    support: tuple[EntryId, ...]
    ease: Ease
    conditions: tuple[FactId, ...]


@final
class RuleEngine:
    """
    Finds every minimal support route, exactly, and says why.

    Args:
        catalogue: The knowledge. The engine is compiled from the graph of it.

    Examples:
        >>> import zorgplicht as zp
        >>> catalogue = zp.load_catalogue()
        >>> engine = zp.RuleEngine(catalogue)
        >>> situation = zp.Situation(barriers=["low-literacy"], preferred_channel="counter")
        >>> plan = engine.plan(situation, offer=zp.offer_everything(catalogue))
        >>> best = plan.routes[0]
        >>> best.channel, best.ease.value, sorted(best.measures)
        ('counter', 'comfortable', ['help-with-forms'])
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._compile(build_graph(catalogue))

    @classmethod
    def from_graph(cls, graph: nx.MultiDiGraph[str]) -> RuleEngine:
        """
        An engine that knows what *graph* says.

        It is the graph of a catalogue, to which nodes and edges may have been added.
        """
        engine = cls.__new__(cls)
        engine._compile(graph.copy())  # noqa: SLF001 - a constructor of this class
        return engine

    def _compile(self, graph: nx.MultiDiGraph[str]) -> None:
        self._graph = graph
        self._knowledge = compile_graph(graph)
        self._alphabet = alphabet_of(self._knowledge)
        self._programs: dict[Offer, Program] = {}

    def __getstate__(self) -> dict[str, object]:
        # What was found before is found again; it need not travel to another process.
        return {**self.__dict__, "_programs": {}}

    @property
    def graph(self) -> nx.MultiDiGraph[str]:
        """
        A copy of the knowledge graph; change it and give it to `from_graph`.
        """
        return self._graph.copy()

    @property
    def knowledge(self) -> Knowledge:
        """
        The compact tables that the engine works with.
        """
        return self._knowledge

    def plan(self, situation: Situation, *, offer: Offer) -> RoutePlan:
        """
        All minimal routes for *situation* within *offer*, best first, and the reasons.

        Args:
            situation: What hinders, what is known, what one comes for.
            offer: What there is: `offer_of` a policy, or `offer_everything`.

        Returns:
            Routes in the order of `zorgplicht.routing.rank.ranked`; for each channel that
            serves the purpose without a route the reason; advice for the long run; flags.
            With no route at all the flag ``no-route`` says that a person must step in.

        Raises:
            UnknownIdError: *situation* or *offer* names something unknown.
        """
        question = self._ask(situation, offer)
        found = [*self._found(situation, question), *self._represented(situation, question)]
        routes = ranked(
            (_route(one, situation.purpose) for one in found), situation.preferred_channel
        )
        return RoutePlan(
            situation=situation,
            offer=offer,
            variants=question.person.variants,
            routes=routes,
            unusable=tuple(self._unusable(situation, question)),
            advice=tuple(advice_for(question)),
            flags=tuple(_flags(question.person, routes)),
            words=self._knowledge.words,
        )

    def minimal_routes(self, situation: Situation, *, offer: Offer) -> tuple[BareRoute, ...]:
        """
        The unrepresented routes of `plan`, bare and unranked: for many questions at once.

        Returns:
            Channel entry, entries of support, ease and conditions of each route, by channel
            and ease.

        Raises:
            UnknownIdError: as `plan`.
        """
        question = self._ask(situation, offer)
        program = question.program
        return tuple(
            BareRoute(
                channel.offered.entry,
                program.entries_of(ingredients),
                ease,
                program.facts_of(ingredients),
            )
            for channel, ease, ingredients in self._working(situation, question)
        )

    def has_route(self, situation: Situation, *, offer: Offer) -> bool:
        """
        Whether the body itself offers any route: one without a representative.

        A difficult route counts, and so does one with a condition. Much cheaper than
        `plan`, since nothing is explained.

        Raises:
            UnknownIdError: as `plan`.
        """
        question = self._ask(situation, offer)
        return any(question.sets(channel)[0] for channel in self._ends(situation, question))

    def usable_channels(self, situation: Situation, *, offer: Offer) -> tuple[EntryId, ...]:
        """
        The channels that can be used as they are, without any support.

        Raises:
            UnknownIdError: as `plan`.
        """
        question = self._ask(situation, offer)
        return tuple(
            channel.offered.entry
            for channel in self._ends(situation, question)
            if not channel.usable & ~question.have and question.sets(channel)[0] == FREE
        )

    # --- finding ----------------------------------------------------------------------

    def _ask(self, situation: Situation, offer: Offer) -> Question:
        return self._program(offer).ask(person_in(situation, self._knowledge))

    def _program(self, offer: Offer) -> Program:
        program = self._programs.get(offer)
        if program is None:
            self._check(offer)
            if len(self._programs) >= _PROGRAMS_KEPT:
                self._programs.clear()
            program = Program(self._knowledge, self._alphabet, offer)
            self._programs[offer] = program
        return program

    def _ends(self, situation: Situation, question: Question) -> Iterator[ChannelProgram]:
        """
        The channels of the offer on which the purpose can be reached.
        """
        for channel in question.program.channels:
            if channel.offered.ends and situation.purpose in channel.purposes:
                yield channel

    def _working(
        self, situation: Situation, question: Question
    ) -> Iterator[tuple[ChannelProgram, Ease, int]]:
        """
        Every minimal set on every channel, with its ease.

        A set that is minimal to make a channel usable and makes it comfortable as well is
        minimal for that too, and is told once.
        """
        for channel in self._ends(situation, question):
            usable, comfortable = question.sets(channel)
            for ingredients in comfortable:
                yield channel, Ease.COMFORTABLE, ingredients
            for ingredients in usable:
                if ingredients not in comfortable:
                    yield channel, Ease.DIFFICULT, ingredients

    def _found(self, situation: Situation, question: Question) -> Iterator[Found]:
        program, person = question.program, question.person
        by_entry = {one.entry: one for one in program.offer.measures}
        for channel, ease, ingredients in self._working(situation, question):
            facts = frozenset(program.facts_of(ingredients))
            measures = tuple(by_entry[entry] for entry in program.entries_of(ingredients))
            yield Found(
                question=question,
                channel=channel.offered,
                measures=measures,
                items=tuple(
                    item_of(one, self._knowledge.measures[one.measure], person.true | facts)
                    for one in measures
                ),
                ease=ease,
                assumed=facts,
            )

    def _represented(self, situation: Situation, question: Question) -> Iterator[Found]:
        """
        Routes in which somebody acts in the person's place (Awb 2:1 paragraph 2).

        The representative is taken to be able to do everything.
        """
        program, person = question.program, question.person
        for offered in program.offer.measures:
            table = self._knowledge.measures[offered.measure]
            if table.help is not Help.REPRESENT:
                continue
            ways = [way.facts - person.true for way in table.ways]
            open_ways = [way for way in ways if way <= person.unknown]
            if not (open_ways and fits(table, person) and admitted(offered, person)):
                continue
            conditions = min(open_ways, key=lambda way: (len(way), sorted(way)))
            levels = FrozenMap(dict.fromkeys(self._knowledge.capabilities, Level.ABLE))
            able = program.ask(
                evolve(
                    person,
                    levels=levels,
                    true=person.true | conditions,
                    unknown=person.unknown - conditions,
                )
            )
            if not able.can_be_asked_for(offered):
                continue
            item = Item(entry=offered.entry, sets=levels, raises=frozenset(), ways=ALWAYS, adds={})
            for channel in self._ends(situation, able):
                placed = offered.on is None or channel.offered.entry in offered.on
                if placed and FREE[0] in able.sets(channel)[0]:
                    yield Found(
                        question=question,
                        channel=channel.offered,
                        measures=(offered,),
                        items=(item,),
                        ease=Ease.COMFORTABLE,
                        assumed=conditions,
                        represented=True,
                    )

    def _unusable(self, situation: Situation, question: Question) -> Iterator[Unusable]:
        for channel in self._ends(situation, question):
            audience = channel.offered.audience
            if question.person.audience in audience and not question.sets(channel)[0]:
                yield why_not(question, channel)

    def _check(self, offer: Offer) -> None:
        for kind, words, known in (
            ("channel", [one.channel for one in offer.channels], self._knowledge.channels),
            ("measure", _measures_in(offer), self._knowledge.measures),
        ):
            for word in words:
                if word not in known:
                    raise UnknownIdError(kind, word, nearest(word, known))


def _measures_in(offer: Offer) -> list[MeasureId]:
    opened = [one.opened_by for one in offer.channels if one.opened_by is not None]
    return [one.measure for one in offer.measures] + opened


def _route(found: Found, purpose: Purpose) -> Route:
    return Route(
        channel=found.channel.channel,
        entry=found.channel.entry,
        measures=frozenset(one.measure for one in found.measures),
        support=tuple(one.entry for one in found.measures),
        ease=found.ease,
        kind=kind_of(found),
        conditions=tuple(FactId(fact) for fact in sorted(found.assumed)),
        steps=steps_of(found, purpose),
        reasons=reasons_for(found),
        difficulties=difficulties_of(found),
        efforts=efforts_of(found),
    )


def _flags(person: Person, routes: tuple[Route, ...]) -> Iterator[Flag]:
    if OTHER in person.present:
        yield Flag.MANUAL_ASSESSMENT
    if not routes:
        yield Flag.NO_ROUTE
    elif all(route.kind is RouteKind.REPRESENTED for route in routes):
        yield Flag.ONLY_REPRESENTED
