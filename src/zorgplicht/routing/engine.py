# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The rule engine: a situation and an offer in, a plan out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING, final

from attrs import evolve

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, EntryId, FactId, MeasureId
from zorgplicht.model.level import Level
from zorgplicht.model.measure import Help
from zorgplicht.model.offer import Offer, OfferedChannel
from zorgplicht.model.route import Ease, Flag, Route, RouteKind, RoutePlan, Unusable
from zorgplicht.model.situation import Situation
from zorgplicht.routing.compile import ALWAYS, Knowledge, compile_graph
from zorgplicht.routing.explain import (
    Found,
    advice_for,
    difficulties_of,
    efforts_of,
    kind_of,
    reasons_for,
    steps_of,
    why_not,
)
from zorgplicht.routing.graph import build_graph
from zorgplicht.routing.person import Person, person_in
from zorgplicht.routing.rank import ranked
from zorgplicht.routing.solve import Item
from zorgplicht.routing.world import World

if TYPE_CHECKING:
    import networkx as nx

OTHER = "other"


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
        self._check(offer)
        person = person_in(situation, self._knowledge)
        routes = ranked(self._routes(situation, offer, person), situation.preferred_channel)
        hopeful = self._world(offer, person, person.unknown)
        return RoutePlan(
            situation=situation,
            offer=offer,
            variants=person.variants,
            routes=routes,
            unusable=tuple(self._unusable(situation, hopeful, routes)),
            advice=tuple(advice_for(hopeful)),
            flags=tuple(_flags(person, routes)),
            words=self._knowledge.words,
        )

    def has_route(self, situation: Situation, *, offer: Offer) -> bool:
        """
        Whether the body itself offers any route: one without a representative.

        A difficult route counts, and so does one with a condition. Much cheaper than
        `plan`, since nothing is explained.

        Raises:
            UnknownIdError: as `plan`.
        """
        self._check(offer)
        person = person_in(situation, self._knowledge)
        world = self._world(offer, person, person.unknown)
        reached = world.reachable()
        return any(
            world.obtainable(channel, reached) and world.sets(channel, reached, comfortable=False)
            for channel in self._ends(situation, offer)
        )

    # --- finding ----------------------------------------------------------------------

    def _world(self, offer: Offer, person: Person, assumed: Iterable[str]) -> World:
        return World(
            knowledge=self._knowledge,
            offer=offer,
            person=person,
            facts=person.true | frozenset(assumed),
        )

    def _ends(self, situation: Situation, offer: Offer) -> Iterator[OfferedChannel]:
        """
        The channels of the offer on which the purpose can be reached.
        """
        for channel in offer.channels:
            table = self._knowledge.channels[channel.channel]
            if channel.ends and situation.purpose in table.purposes:
                yield channel

    def _routes(self, situation: Situation, offer: Offer, person: Person) -> Iterator[Route]:
        worlds = {
            assumed: self._world(offer, person, assumed)
            for assumed in _subsets(self._facts_that_matter(offer, person))
        }
        reached = {assumed: world.reachable() for assumed, world in worlds.items()}
        for channel in self._ends(situation, offer):
            for ease in Ease:
                for assumed, entries in _minimal_pairs(channel, ease, worlds, reached):
                    found = _found(channel, ease, worlds[assumed], reached[assumed], entries)
                    if ease is Ease.COMFORTABLE or difficulties_of(found):
                        yield _route(found, situation, assumed)
        yield from self._represented(situation, offer, person)

    def _facts_that_matter(self, offer: Offer, person: Person) -> frozenset[str]:
        """
        The unknown facts that some measure of the offer asks about.
        """
        asked = {
            fact
            for name in _measures_in(offer)
            for way in self._knowledge.measures[name].ways
            for fact in way.facts
            if self._knowledge.measures[name].help is not Help.REPRESENT
        }
        return person.unknown & asked

    def _represented(self, situation: Situation, offer: Offer, person: Person) -> Iterator[Route]:
        """
        Routes in which somebody acts in the person's place (Awb 2:1 paragraph 2).

        The representative is taken to be able to do everything.
        """
        for offered in offer.measures:
            measure = self._knowledge.measures[offered.measure]
            if measure.help is not Help.REPRESENT:
                continue
            ways = [way.facts - person.true for way in measure.ways]
            conditions = min((w for w in ways if w <= person.unknown), key=sorted, default=None)
            if conditions is None:
                continue
            able = evolve(person, levels=_able(self._knowledge), true=person.true | conditions)
            world = self._world(offer, able, ())
            reached = world.reachable()
            if not (world.fits(measure) and world.obtainable(offered, reached)):
                continue
            item = Item(
                entry=offered.entry,
                sets=able.levels,
                raises=frozenset(),
                ways=ALWAYS,
                adds={},
            )
            for channel in self._ends(situation, offer):
                if offered.on is not None and channel.entry not in offered.on:
                    continue
                if world.obtainable(channel, reached):
                    found = Found(
                        channel=channel,
                        measures=(offered,),
                        items=(item,),
                        ease=Ease.COMFORTABLE,
                        world=self._world(offer, person, conditions),
                        reached=reached,
                    )
                    yield _route(found, situation, conditions)

    def _unusable(
        self, situation: Situation, world: World, routes: tuple[Route, ...]
    ) -> Iterator[Unusable]:
        usable = {route.entry for route in routes if route.kind is not RouteKind.REPRESENTED}
        reached = world.reachable()
        for channel in self._ends(situation, world.offer):
            if channel.entry not in usable and world.person.audience in channel.audience:
                yield why_not(world, channel, reached)

    def _check(self, offer: Offer) -> None:
        for kind, words, known in (
            ("channel", [one.channel for one in offer.channels], self._knowledge.channels),
            ("measure", _measures_in(offer), self._knowledge.measures),
        ):
            for word in words:
                if word not in known:
                    raise UnknownIdError(kind, word, nearest(word, known))


def _able(knowledge: Knowledge) -> FrozenMap[CapabilityId, Level]:
    return FrozenMap(dict.fromkeys(knowledge.capabilities, Level.ABLE))


def _measures_in(offer: Offer) -> list[MeasureId]:
    opened = [one.opened_by for one in offer.channels if one.opened_by is not None]
    return [one.measure for one in offer.measures] + opened


Pair = tuple[frozenset[str], frozenset[str]]
"""The facts assumed, and the entries of the measures."""


def _minimal_pairs(
    channel: OfferedChannel,
    ease: Ease,
    worlds: dict[frozenset[str], World],
    reached: dict[frozenset[str], frozenset[str]],
) -> list[Pair]:
    """
    The sets of measures that work, each with the fewest facts taken for granted.

    A pair is left out when another one needs no more measures and no more facts.
    """
    kept: list[Pair] = []
    for assumed, world in worlds.items():  # fewest facts first
        if not world.obtainable(channel, reached[assumed]):
            continue
        comfortable = ease is Ease.COMFORTABLE
        for measures in world.sets(channel, reached[assumed], comfortable=comfortable):
            if not any(facts <= assumed and other <= measures for facts, other in kept):
                kept.append((assumed, measures))
    return [
        one
        for one in kept
        if not any(other != one and other[0] <= one[0] and other[1] <= one[1] for other in kept)
    ]


def _found(
    channel: OfferedChannel,
    ease: Ease,
    world: World,
    reached: frozenset[str],
    entries: frozenset[str],
) -> Found:
    by_entry = {one.entry: one for one in world.offer.measures}
    items = [item for item in world.items(channel, reached) if item.entry in entries]
    return Found(
        channel=channel,
        measures=tuple(by_entry[EntryId(item.entry)] for item in items),
        items=tuple(items),
        ease=ease,
        world=world,
        reached=reached,
    )


def _route(found: Found, situation: Situation, conditions: frozenset[str]) -> Route:
    return Route(
        channel=found.channel.channel,
        entry=found.channel.entry,
        measures=frozenset(one.measure for one in found.measures),
        support=tuple(one.entry for one in found.measures),
        ease=found.ease,
        kind=kind_of(found),
        conditions=tuple(FactId(fact) for fact in sorted(conditions)),
        steps=steps_of(found, situation.purpose),
        reasons=reasons_for(found),
        difficulties=difficulties_of(found),
        efforts=efforts_of(found),
    )


def _subsets(facts: frozenset[str]) -> Iterator[frozenset[str]]:
    """
    All subsets, the smaller ones first.
    """
    ordered = sorted(facts)
    for size in range(len(ordered) + 1):
        yield from map(frozenset, combinations(ordered, size))


def _flags(person: Person, routes: tuple[Route, ...]) -> Iterator[Flag]:
    if OTHER in person.present:
        yield Flag.MANUAL_ASSESSMENT
    if not routes:
        yield Flag.NO_ROUTE
    elif all(route.kind is RouteKind.REPRESENTED for route in routes):
        yield Flag.ONLY_REPRESENTED
