# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Plain walks over the knowledge graph: what one writes who has networkx and no engine.

`usable_channels` looks for blocked demands. `Walker.has_route` does that too, and then
tries sets of measures, the small ones first, until one route is found; it is told how
large a set may be, so that it does not try what cannot be needed. Reading the offer and
knowing which measure can be used where is prepared, outside what is timed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, combinations
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure

if TYPE_CHECKING:
    import networkx as nx

Edge = tuple[str, dict[str, Any]]
ABLE = 2


def usable_channels(
    graph: nx.MultiDiGraph[str], variants: Sequence[str], channels: Sequence[str]
) -> list[str]:
    """
    Those of *channels* of which no demand is blocked, for who has *variants*.
    """
    blocked = {
        target
        for variant in variants
        for _, target, data in graph.out_edges(variant, data=True)
        if data["kind"] == "impairs" and data["level"] == 0
    }
    return [
        channel
        for channel in channels
        if not any(
            target in blocked and data["kind"] == "demands"
            for _, target, data in graph.out_edges(channel, data=True)
        )
    ]


@frozen(kw_only=True)
class Help:
    """
    What the graph says of one measure.
    """

    sets: list[Edge] = field(factory=list)
    raises: list[str] = field(factory=list)
    demands: list[str] = field(factory=list)
    requires: dict[int, list[Edge]] = field(factory=dict)
    restricted: set[str] = field(factory=set)
    any_of: set[str] = field(factory=set)
    all_of: set[str] = field(factory=set)


class Walker:
    """
    A graph and one offer, for residents who come for a transaction.

    Args:
        graph: The knowledge.
        offer: What there is.
    """

    def __init__(self, graph: nx.MultiDiGraph[str], offer: Offer) -> None:
        self.graph = graph
        self.by_entry = {channel.entry: channel for channel in offer.channels}
        self.ends = [
            channel
            for channel in offer.channels
            if channel.ends
            and "transaction" in graph.nodes[f"channel:{channel.channel}"]["purposes"]
        ]
        self.helpers = {
            channel.entry: [one for one in offer.measures if self._works_on(one, channel)]
            for channel in offer.channels
        }

    def has_route(self, variants: Collection[str], most: int) -> bool:
        """
        Whether somebody with *variants* has a route of at most *most* measures.

        A fact of which nothing is known may be true, so it stops nobody.
        """
        visit = _Visit(self, variants)
        while True:
            if any(visit.is_open(channel, most) for channel in self.ends):
                return True
            if not visit.reach_further(most):
                return False

    def all_routes(self, variants: Collection[str], most: int) -> dict[str, set[frozenset[str]]]:
        """
        For each channel, all minimal sets of at most *most* measures.

        Whether they are comfortable is not asked.
        """
        visit = _Visit(self, variants)
        while True:
            found = {channel.entry: visit.minimal_sets(channel, most) for channel in self.ends}
            if not visit.reach_further(most):
                return found

    def needed(self, variants: Collection[str], most: int = 8) -> int | None:
        """
        The size with which `has_route` finds a route; None when it finds none.
        """
        return next((n for n in range(most + 1) if self.has_route(variants, n)), None)

    def _works_on(self, one: OfferedMeasure, channel: OfferedChannel) -> bool:
        node = self.graph.nodes[f"measure:{one.measure}"]
        if node["horizon"] != "now" or node["help"] == "represent":
            return False
        if one.on is not None and channel.entry not in one.on:
            return False
        edges = self.graph.get_edge_data(
            f"measure:{one.measure}", f"channel:{channel.channel}", default={}
        )
        return one.from_data or any(data["kind"] == "on-channel" for data in edges.values())


class _Visit:
    """
    One person walking along the channels of one offer.
    """

    def __init__(self, walker: Walker, variants: Collection[str]) -> None:
        self.walker = walker
        self.graph = walker.graph
        self.present = {*variants, *(barrier_of(one) for one in variants)}
        self.levels: dict[str, int] = {}
        for variant in variants:
            for _, target, data in self.graph.out_edges(f"variant:{variant}", data=True):
                if data["kind"] == "impairs":
                    self.levels[target] = min(self.levels.get(target, ABLE), data["level"])
        self.reached: set[str] = set()
        self.shut: set[str] = set()
        self.helps: dict[str, Help] = {}

    def is_open(self, channel: OfferedChannel, most: int) -> bool:
        """
        Whether a set of at most *most* measures makes *channel* usable.
        """
        return any(True for _ in self._working(channel, most))

    def minimal_sets(self, channel: OfferedChannel, most: int) -> set[frozenset[str]]:
        """
        The sets of at most *most* measures that work, and of which no part does.
        """
        found: list[frozenset[str]] = []
        for chosen in self._working(channel, most, found):
            # What is found counts for what is tried next.
            found.append(frozenset(one.entry for one in chosen))  # noqa: PERF401
        return set(found)

    def _working(
        self, channel: OfferedChannel, most: int, known: Sequence[frozenset[str]] = ()
    ) -> Iterator[tuple[OfferedMeasure, ...]]:
        """
        The sets that make *channel* usable, the small ones first.

        Sets that contain one of *known* are not tried.
        """
        if channel.groups or "residents" not in channel.audience or not self._there(channel):
            return
        demands = self._demands(channel)
        if demands is None:
            return
        blocked = {one for one in demands if self.levels.get(one, ABLE) == 0}
        if not blocked:
            yield ()
            return
        helpers = self._that_may_help(channel, blocked)
        for size in range(1, most + 1):
            for chosen in combinations(helpers, size):
                entries = {one.entry for one in chosen}
                if not any(one <= entries for one in known) and self._works(chosen, demands):
                    yield chosen

    def reach_further(self, most: int) -> bool:
        """
        Goes once along the channels at which something stopped by now must be asked for.
        """
        doors = self.shut - self.reached
        opened = {
            door
            for door in sorted(doors)
            if (channel := self.walker.by_entry.get(door)) and self.is_open(channel, most)
        }
        self.reached |= opened
        return bool(opened) or bool(self.shut - self.reached - doors)

    def _there(self, thing: OfferedChannel | OfferedMeasure) -> bool:
        if not thing.arranged_via or not self.reached.isdisjoint(thing.arranged_via):
            return True
        self.shut |= set(thing.arranged_via)
        return False

    def _demands(self, channel: OfferedChannel) -> list[str] | None:
        """
        What a channel demands; None when it does not exist for this person.
        """
        edges = self.graph.out_edges(f"channel:{channel.channel}", data=True)
        demands = [target for _, target, data in edges if data["kind"] == "demands"]
        demands += [f"capability:{one}" for one in channel.asks]
        if channel.opened_by is None:
            return demands
        opener = self._help(channel.opened_by)
        if not self._fits(opener) or not self._ways(opener, self.levels):
            return None
        return demands + opener.demands

    def _that_may_help(self, channel: OfferedChannel, blocked: set[str]) -> list[OfferedMeasure]:
        """
        The measures that touch what is missing, or what such a measure asks in turn.
        """
        wanted, found = set(blocked), dict[str, OfferedMeasure]()
        waiting = [
            one
            for one in self.walker.helpers[channel.entry]
            if not one.groups and self._fits(self._help(one.measure)) and self._there(one)
        ]
        grown = True
        while grown:
            grown = False
            for one in waiting:
                helping = self._help(one.measure)
                touched = {*(target for target, _ in helping.sets), *helping.raises}
                if one.entry in found or wanted.isdisjoint(touched):
                    continue
                found[one.entry] = one
                asked = {*helping.demands, *(f"capability:{name}" for name in one.asks)}
                ways = chain.from_iterable(helping.requires.values())
                wanted |= asked | {target for target, _ in ways}
                grown = True
        return list(found.values())

    def _works(self, chosen: Sequence[OfferedMeasure], demands: Sequence[str]) -> bool:
        helps = [self._help(one.measure) for one in chosen]
        levels = self._after(helps)
        asked = chain(
            demands,
            *(helping.demands for helping in helps),
            *((f"capability:{name}" for name in one.asks) for one in chosen),
        )
        return all(levels.get(one, ABLE) > 0 for one in asked)

    def _after(self, helps: Sequence[Help]) -> Mapping[str, int]:
        levels = dict(self.levels)
        while True:
            before = dict(levels)
            live = [(helping, ways) for helping in helps if (ways := self._ways(helping, before))]
            for helping, ways in live:
                for target, data in helping.sets:
                    if data["alternative"] is None or data["alternative"] in ways:
                        levels[target] = max(levels.get(target, ABLE), data["level"])
            for helping, _ in live:
                for target in helping.raises:
                    if levels.get(target, ABLE) == 1:
                        levels[target] = ABLE
            if levels == before:
                return levels

    def _ways(self, helping: Help, levels: Mapping[str, int]) -> list[int]:
        """
        The alternatives that hold; one that is no number when nothing is required.
        """
        if not helping.requires:
            return [-1]
        return [
            index
            for index, edges in helping.requires.items()
            if all(
                levels.get(target, ABLE) >= data["demand"].level
                for target, data in edges
                if "demand" in data
            )
        ]

    def _fits(self, helping: Help) -> bool:
        if helping.restricted or (helping.any_of and helping.any_of.isdisjoint(self.present)):
            return False
        return helping.all_of <= self.present

    def _help(self, measure: str) -> Help:
        """
        What the edges of a measure say; walked once in a visit.
        """
        found = self.helps.get(measure)
        if found is None:
            found = self.helps[measure] = self._read(f"measure:{measure}")
        return found

    def _read(self, node: str) -> Help:
        found = Help()
        found.requires.update(
            (index, []) for index in range(self.graph.nodes[node]["alternatives"])
        )
        for target, data in self._edges(node):
            match data["kind"]:
                case "sets":
                    found.sets.append((target, data))
                case "raises":
                    found.raises.append(target)
                case "adds-demand":
                    found.demands.append(target)
                case "requires":
                    found.requires[data["alternative"]].append((target, data))
                case "restricted-to":
                    found.restricted.add(target)
                case "applies-to":
                    wanted = found.any_of if data["mode"] == "any" else found.all_of
                    wanted.add(target.partition(":")[2])
                case _:
                    pass
        return found

    def _edges(self, node: str) -> Iterator[Edge]:
        for _, target, data in self.graph.out_edges(node, data=True):
            yield target, data
