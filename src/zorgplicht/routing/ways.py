# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The best route on each channel, without its explanation: for many people at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import final

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.model.route import Ease
from zorgplicht.model.situation import Situation
from zorgplicht.model.specification import Reach
from zorgplicht.model.table import Outline
from zorgplicht.routing.burden import burden, efforts_in, kind_in
from zorgplicht.routing.plan import working_on
from zorgplicht.routing.program import ChannelProgram, Program, together
from zorgplicht.routing.question import Question, Sets
from zorgplicht.routing.rank import RANKING, Criterion, rank

Placed = tuple[tuple[object, ...], Outline]
"""A route and where it comes in the ranking."""


def by_rank(placed: Placed) -> tuple[object, ...]:
    """
    Where a route comes in the ranking.
    """
    return placed[0]


@final
class Ways:
    """
    Finds the best unrepresented route on each channel of one offer.

    What is best on a channel is kept by what works on it, unless a criterion of the caller
    may look at the barriers.

    Args:
        program: The offer, compiled.
        ranking: By what routes are ordered.
    """

    def __init__(self, program: Program, ranking: Sequence[Criterion]) -> None:
        self.program = program
        self.ranking = ranking
        self.keeps = ranking is RANKING
        self._kept: dict[tuple[object, ...], Placed | None] = {}
        offer = program.offer
        things: list[OfferedChannel | OfferedMeasure] = [*offer.channels, *offer.measures]
        self._asked = {
            one.entry: frozenset(one.arranged_via) for one in things if one.arranged_via
        }
        self._reaches: dict[tuple[object, ...], Reach] = {}

    def of(self, question: Question, situation: Situation) -> Iterator[Placed]:
        """
        The best route on each channel that has one, in the order of the channels.
        """
        for channel in self.program.ends[situation.purpose]:
            placed = self._best_on(question.sets(channel), channel, situation)
            if placed is not None:
                yield placed

    def reach(self, question: Question, outline: Outline) -> Reach:
        """
        *outline*, with the entries through which its parts can be asked for.
        """
        doors = question.doors_with(outline.conditions)
        parts = [one for one in (outline.entry, *outline.support) if one in self._asked]
        through = {one: tuple(sorted(self._asked[one] & doors)) for one in parts}
        aided = tuple(
            one
            for one in sorted({entry for some in through.values() for entry in some})
            if 0 not in question.sets(self.program.by_entry[one]).usable
        )
        key = outline, doors, aided
        found = self._reaches.get(key)
        if found is None:
            found = self._reaches[key] = Reach(
                outline=outline, through=FrozenMap(through), aided=aided
            )
        return found

    def _best_on(self, sets: Sets, channel: ChannelProgram, situation: Situation) -> Placed | None:
        key = channel.index, sets, situation.preferred_channel
        if not self.keeps or key not in self._kept:
            outlines = [
                self._outline(channel, ease, ingredients)
                for _, ease, ingredients in working_on(channel, sets)
            ]
            self._kept[key] = min(
                ((rank(one, situation, self.ranking), one) for one in outlines),
                key=by_rank,
                default=None,
            )
        return self._kept[key]

    def _outline(self, channel: ChannelProgram, ease: Ease, ingredients: int) -> Outline:
        program = self.program
        chosen = [one for one in channel.measures if one.ingredient & ingredients]
        demands = channel.demands
        for one in chosen:
            demands = together(demands, together(one.table.adds, one.offered.asks))
        heavy = burden([channel.weight, *(program.weights[one.ingredient] for one in chosen)])
        return Outline(
            channel=channel.offered.channel,
            entry=channel.offered.entry,
            measures=frozenset(one.offered.measure for one in chosen),
            support=program.entries_of(ingredients),
            ease=ease,
            kind=kind_in(heavy),
            conditions=program.facts_of(ingredients),
            efforts=efforts_in(heavy, demands),
        )
