# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The best route for every combination of barriers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from attrs import evolve

from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import EntryId, VariantId
from zorgplicht.model.offer import Offer
from zorgplicht.model.route import Ease
from zorgplicht.model.situation import Situation
from zorgplicht.model.table import Outline, RouteTable
from zorgplicht.routing.alphabet import Person
from zorgplicht.routing.burden import burden, efforts_in, kind_in
from zorgplicht.routing.coverage import Asked
from zorgplicht.routing.plan import working_on
from zorgplicht.routing.program import ChannelProgram, Program, together
from zorgplicht.routing.question import Answers, Question, Sets
from zorgplicht.routing.rank import RANKING, Criterion, rank
from zorgplicht.routing.solve import bits


def table_of(
    program: Program,
    answers: Answers,
    offer: Offer,
    asked: Asked,
    situation: Situation,
    ranking: Sequence[Criterion],
) -> RouteTable:
    """
    The best route for every combination of the variants of *asked*.

    Args:
        program: The offer, compiled.
        answers: What was found for it before.
        offer: The offer as it was given.
        asked: The variants, and what all combinations share.
        situation: The same, for criteria that look at the situation.
        ranking: By what routes are ordered.

    Raises:
        ValueError: there are more variants than can be looked at together.
    """
    asked.check_for_table()
    chooser = _Chooser(program, situation, ranking)
    left = [program.alphabet.left[variant] for variant in asked.variants]
    best: list[int] = []
    usable: list[tuple[EntryId, ...]] = []
    alike: dict[tuple[EntryId, ...], tuple[EntryId, ...]] = {}
    for mask in range(1 << len(left)):
        have, present = program.alphabet.able | asked.true, 0
        for bit in bits(mask):
            one = left[bit.bit_length() - 1]
            have &= one.have | program.alphabet.known
            present |= one.present
        person = Person(have, asked.unknown, present, asked.groups, situation.audience)
        question = Question(program, person, answers)
        here = [one for place, one in enumerate(asked.variants) if mask >> place & 1]
        best.append(chooser.best(question, here))
        open_ = question.open_channels(asked.purpose)
        usable.append(alike.setdefault(open_, open_))
    words: dict[str, int] = {}
    for place, variant in enumerate(asked.variants):
        words[variant] = 1 << place
    for barrier, default in program.knowledge.defaults.items():
        if default in words:
            words[barrier] = words[default]
    return RouteTable(
        variants=asked.variants,
        words=FrozenMap(words),
        routes=(None, *chooser.outlines),
        index=tuple(best),
        usable=tuple(usable),
        service=offer.service,
        audience=situation.audience,
        purpose=asked.purpose,
    )


Placed = tuple[tuple[object, ...], Outline]
"""A route and where it comes in the ranking."""


@final
class _Chooser:
    """
    Chooses the best route; what is best on a channel is kept by what works on it.
    """

    def __init__(
        self, program: Program, situation: Situation, ranking: Sequence[Criterion]
    ) -> None:
        self.program = program
        self.situation = situation
        self.ranking = ranking
        self.outlines: list[Outline] = []
        self._places: dict[Outline, int] = {}
        self._on_channel: dict[tuple[int, Sets], Placed | None] = {}

    def best(self, question: Question, variants: Sequence[VariantId]) -> int:
        """
        The place of the best route for a person, counted from 1; 0 for none.

        The default criteria do not look at barriers; others may, and then nothing is kept.
        """
        if self.ranking is not RANKING:
            self.situation = evolve(self.situation, barriers=variants)
            self._on_channel.clear()
        first: Placed | None = None
        for channel in self.program.ends[self.situation.purpose]:
            placed = self._best_on(question, channel)
            if placed is not None and (first is None or placed[0] < first[0]):
                first = placed
        if first is None:
            return 0
        if first[1] not in self._places:
            self.outlines.append(first[1])
            self._places[first[1]] = len(self.outlines)
        return self._places[first[1]]

    def _best_on(self, question: Question, channel: ChannelProgram) -> Placed | None:
        key = channel.index, question.sets(channel)
        if key not in self._on_channel:
            outlines = [
                self._outline(channel, ease, ingredients)
                for _, ease, ingredients in working_on(channel, question.sets(channel))
            ]
            self._on_channel[key] = min(
                ((rank(one, self.situation, self.ranking), one) for one in outlines),
                key=lambda placed: placed[0],
                default=None,
            )
        return self._on_channel[key]

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


def audience_of(offer: Offer) -> Audience:
    """
    For whom a table of an offer is, when nobody says: the first audience it has.
    """
    return offer.audience[0] if offer.audience else Audience.RESIDENTS
