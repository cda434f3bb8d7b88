# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Routes: how a purpose is reached, why, and why not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, final

import attrs
from attrs import frozen

from zorgplicht.model.channel import Audience
from zorgplicht.model.entry import Citation
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import (
    CapabilityId,
    ChannelId,
    EntryId,
    FactId,
    MeasureId,
    VariantId,
)
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.offer import Offer
from zorgplicht.model.situation import Situation
from zorgplicht.model.text import Text

if TYPE_CHECKING:
    import networkx as nx


BY_STAFF = VariantId("other")
"""Stands for what a member of staff established, below what any variant leaves."""

_Node = tuple[str, ...]
"""Kind and id of a node of a derivation, and the entry where only that tells it apart."""
_Edge = tuple[_Node, _Node, dict[str, object]]
"""From where, to where, and what it carries."""


class Ease(StrEnum):
    """
    Whether every demand is met in full.
    """

    COMFORTABLE = "comfortable"
    DIFFICULT = "difficult"


class RouteKind(StrEnum):
    """
    Who does the work, from the person to somebody in the person's place.
    """

    SELF = "self"
    ASSISTED = "assisted"
    ON_BEHALF = "on-behalf"
    REPRESENTED = "represented"


class Flag(StrEnum):
    """
    What a plan says besides its routes.
    """

    MANUAL_ASSESSMENT = "manual-assessment"
    """The barrier ``other`` is present: a person must look."""
    NO_ROUTE = "no-route"
    """No route at all: a person must step in."""
    ONLY_REPRESENTED = "only-represented"
    """Only somebody in the person's place can do it: the body itself offers no route."""
    LIGHTEST_ONLY = "lightest-only"
    """There are too many routes to list: of some channels the lightest, one of each burden."""


class StepKind(StrEnum):
    """
    What happens in a step.
    """

    ARRANGE = "arrange"
    SUPPORT = "support"
    CONTACT = "contact"


@final
@frozen(kw_only=True)
class Step:
    """
    One step of a route, in the order in which it is taken.

    Args:
        kind: Arranging, support, or the contact itself.
        id: The channel or measure it is about.
        entry: What the authority calls it.
        via: For arranging: the channels through which it can be asked for.
        via_entries: The same by what the authority calls them: each entry with its channel.
        text: The step as one would say it.
    """

    kind: StepKind
    id: str
    entry: EntryId
    text: Text
    via: tuple[ChannelId, ...] = ()
    via_entries: FrozenMap[EntryId, ChannelId] = FrozenMap()


@final
@frozen(kw_only=True)
class Requirement:
    """
    One way in which what a measure takes of a person is met.

    Args:
        levels: What the person can do beforehand, if need be with other help.
        facts: What is true of the person.
    """

    levels: FrozenMap[CapabilityId, Level]
    facts: tuple[FactId, ...]


@final
@frozen(kw_only=True)
class Reason:
    """
    What one measure of a route restores, for whom, and on what that rests.

    Args:
        measure: The measure.
        capability: What it restores.
        from_: The level just before the measure works: what the barriers leave, or what
            another measure of the route made of it.
        to: The level to which this measure brings it.
        leaves: The level without any measure.
        barriers: The variants that bring it to that level; ``other`` where a member of staff
            established a lower level than any variant leaves.
        serves: Who asks for it: the channel, or another measure of the route.
        serves_channel: Whether the channel is among them; a measure may have the same id.
        through: What the measure takes, in each way that is met; empty when nothing.
        because: On what it rests, in words: how the measure works.
        sources: Where barrier and effect are found.
        text: All this in sentences that can be read aloud.
    """

    measure: MeasureId
    capability: CapabilityId
    from_: Level
    to: Level
    leaves: Level
    barriers: tuple[VariantId, ...]
    serves: tuple[str, ...]
    serves_channel: bool
    through: tuple[Requirement, ...]
    because: Text
    sources: tuple[Citation, ...]
    text: Text


@final
@frozen(kw_only=True)
class Efforts:
    """
    What a route asks of the person.

    Args:
        demands: Capabilities that channel and measures demand, the highest of each.
        travel: None, or how much travelling.
        appointments: The number of things that must be arranged beforehand.
        waiting_days: The longest wait of its parts, in calendar days; 0 when none is stated.
        cost: Euro that is not given back.
        parties: The number of parties one deals with, the authority included.
    """

    demands: FrozenMap[CapabilityId, Demand]
    travel: Demand | None
    appointments: int
    waiting_days: int
    cost: float
    parties: int


@final
@frozen(kw_only=True)
class Route:
    """
    A channel plus a minimal set of measures by which the purpose is reached.

    Args:
        channel: The catalogue's channel.
        entry: What the authority calls it.
        measures: The catalogue's measures.
        support: What the authority calls them.
        ease: Comfortable or difficult.
        kind: Self, assisted, on behalf or represented.
        conditions: Facts that are unknown and must be true for it.
        steps: In order.
        reasons: Why each measure is part of it.
        difficulties: Demands that are met, but not in full.
        efforts: What it asks.
    """

    channel: ChannelId
    entry: EntryId
    measures: frozenset[MeasureId]
    support: tuple[EntryId, ...]
    ease: Ease
    kind: RouteKind
    conditions: tuple[FactId, ...]
    steps: tuple[Step, ...]
    reasons: tuple[Reason, ...]
    difficulties: tuple[CapabilityId, ...]
    efforts: Efforts

    def graph(self) -> nx.MultiDiGraph[str]:
        """
        The derivation of the route: why it works, as a graph.

        Nodes are named as in the knowledge graph, ``kind:id``, and carry ``kind`` and ``id``.
        Each edge carries ``kind``:

        - ``impairs``: a variant takes a capability away, and leaves ``level``;
        - ``established``: the same, where a member of staff found it in conversation and no
          variant leaves so little; from the node ``situation:levels``, which the knowledge
          graph does not have;
        - ``restores``: a measure brings a capability to ``level``;
        - ``serves``: a restored capability is what a channel or measure asks;
        - ``requires``: a measure takes a capability (with ``level``) or a fact; of several
          ways each has its own ``alternative``;
        - ``arranged-via``: something is asked for through a channel. Another entry of the
          route's own channel (a second counter), and each of several entries of one channel,
          is a node of its own, ``entry:id``, which carries ``entry`` too.

        Examples:
            >>> import zorgplicht as zp
            >>> catalogue = zp.load_catalogue()
            >>> situation = zp.Situation(barriers=["low-literacy"])
            >>> offer = zp.offer_everything(catalogue)
            >>> plan = zp.RuleEngine(catalogue).plan(situation, offer=offer)
            >>> route = next(one for one in plan.routes if "help-with-forms" in one.measures)
            >>> graph = route.graph()
            >>> graph.has_edge("measure:help-with-forms", "capability:write-dutch")
            True
        """
        # The one place outside the engine that draws a graph, and only when asked (ADR 0022).
        import networkx as nx  # noqa: PLC0415

        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()

        def node(kind: str, id_: str, entry: str = "") -> str:
            name = f"entry:{entry}" if entry else f"{kind}:{id_}"
            graph.add_node(name, kind=kind, id=id_, **({"entry": entry} if entry else {}))
            return name

        for measure in sorted(self.measures):
            node("measure", measure)
        node("channel", self.channel)
        for source, target, attributes in self._edges():
            graph.add_edge(node(*source), node(*target), **attributes)
        return graph

    def _edges(self) -> Iterator[_Edge]:
        """
        What the steps and reasons say, each relation once.
        """
        told: set[tuple[object, ...]] = set()
        for source, target, attributes in (*self._reasoned(), *self._arranged()):
            key = source, target, *attributes.values()
            if key not in told:
                told.add(key)
                yield source, target, attributes

    def _reasoned(self) -> Iterator[_Edge]:
        for reason in self.reasons:
            measure = ("measure", str(reason.measure))
            capability = ("capability", str(reason.capability))
            for variant in reason.barriers:
                if variant == BY_STAFF:
                    cause, kind = ("situation", "levels"), "established"
                else:
                    cause, kind = ("variant", variant), "impairs"
                yield cause, capability, {"kind": kind, "level": reason.leaves}
            yield measure, capability, {"kind": "restores", "level": reason.to}
            for asks in self._served(reason):
                yield capability, asks, {"kind": "serves"}
            for index, way in enumerate(reason.through):
                requires: dict[str, object] = {"kind": "requires", "alternative": index}
                for needed, level in way.levels.items():
                    yield measure, ("capability", needed), {**requires, "level": level}
                for fact in way.facts:
                    yield measure, ("fact", fact), dict(requires)

    def _arranged(self) -> Iterator[_Edge]:
        asked = {entry: one for step in self.steps for entry, one in step.via_entries.items()}
        entries = Counter({**asked, self.entry: self.channel}.values())
        # What must be arranged comes right after the arranging.
        for step, arranged in pairwise(self.steps):
            kind = "channel" if arranged.kind is StepKind.CONTACT else "measure"
            for entry, channel in step.via_entries.items():
                alone = entry == self.entry or entries[channel] == 1
                door = ("channel", channel) if alone else ("channel", channel, entry)
                yield (kind, step.id), door, {"kind": "arranged-via"}

    def _served(self, reason: Reason) -> Iterator[_Node]:
        measures = list(reason.serves)
        if reason.serves_channel:
            measures.remove(self.channel)
            yield "channel", self.channel
        yield from (("measure", one) for one in measures)


@final
@frozen(kw_only=True)
class Higher:
    """
    Why one route stands above the next.

    Args:
        criterion: The first thing in which they differ, in the order of the ranking.
        text: The same in a sentence.
    """

    criterion: str
    text: Text


@final
@frozen(kw_only=True)
class Hindrance:
    """
    A measure of the offer that would lift a block, but is itself out of reach.

    Args:
        measure: The measure.
        lacks: What it asks that stays blocked.
        not_obtainable: Channels through which it must be asked for, none of which this
            person can use; empty when that is not the reason.
        missing: Entries through which it must be asked for that the offer does not have.
    """

    measure: MeasureId
    lacks: tuple[CapabilityId, ...]
    not_obtainable: tuple[ChannelId, ...] = ()
    missing: tuple[EntryId, ...] = ()


@final
@frozen(kw_only=True)
class Block:
    """
    One demand that stays blocked; on its own enough to close a channel.

    Args:
        capability: What is missing.
        needed: How much of it is asked.
        level: What the offer can bring it to for this person: blocked.
        barriers: The variants that take it away; ``other`` where a member of staff
            established that, and no variant does.
        would_help: Catalogue measures of which any one would lift it.
        hindered: Measures of the offer that would, if they were not out of reach too.
        says: All this in sentences: what is blocked, and what would unblock it.
    """

    capability: CapabilityId
    needed: Demand
    level: Level
    barriers: tuple[VariantId, ...]
    would_help: tuple[MeasureId, ...]
    hindered: tuple[Hindrance, ...] = ()
    says: tuple[Text, ...] = ()


@final
@frozen(kw_only=True)
class Unusable:
    """
    A channel without a route, and why.

    Args:
        channel: The catalogue's channel.
        entry: What the authority calls it.
        because: Demands that stay blocked; each alone is a minimal reason.
        not_obtainable: Channels through which it must be asked for, none of which this
            person can use; empty when that is not the reason.
        restricted_to: The groups it is only for; empty when that is not the reason.
        missing: Entries through which it must be asked for that the offer does not have.
        only_for: The audience it is for; empty when that is not the reason.
        opener: The measure that would open it, and does not work for this person; None when
            that is not the reason.
        says: The reasons other than a blocked demand, in sentences.
    """

    channel: ChannelId
    entry: EntryId
    because: tuple[Block, ...] = ()
    not_obtainable: tuple[ChannelId, ...] = ()
    restricted_to: tuple[str, ...] = ()
    missing: tuple[EntryId, ...] = ()
    only_for: tuple[Audience, ...] = ()
    opener: MeasureId | None = None
    says: tuple[Text, ...] = ()


@final
@frozen(kw_only=True)
class Advice:
    """
    A measure that helps in the long run, beside the plan.
    """

    measure: MeasureId
    capabilities: tuple[CapabilityId, ...]
    barriers: tuple[VariantId, ...]
    text: Text


@final
@frozen(kw_only=True)
class RoutePlan:
    """
    The answer to "which routes does somebody in this situation have, and why".

    Args:
        situation: What was asked.
        offer: Within what.
        variants: The variants that the barriers stand for.
        routes: All minimal routes, best first.
        order: For each route but the last, what puts it above the next one.
        unusable: The channels of the offer without a route.
        advice: What helps in the long run.
        flags: What a person must know besides.
        words: The label of every id that is mentioned, as ``kind:id``.
    """

    situation: Situation
    offer: Offer = attrs.field(repr=False)
    variants: tuple[VariantId, ...]
    routes: tuple[Route, ...]
    order: tuple[Higher, ...]
    unusable: tuple[Unusable, ...]
    advice: tuple[Advice, ...]
    flags: tuple[Flag, ...]
    words: FrozenMap[str, Text] = attrs.field(repr=False)
