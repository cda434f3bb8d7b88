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
from zorgplicht.model.situation import Situation
from zorgplicht.model.table import Outline, RouteTable
from zorgplicht.routing.alphabet import Person
from zorgplicht.routing.coverage import Asked
from zorgplicht.routing.plan import represented
from zorgplicht.routing.program import ChannelProgram, Program
from zorgplicht.routing.question import Answers, Question
from zorgplicht.routing.rank import Criterion
from zorgplicht.routing.solve import bits
from zorgplicht.routing.ways import Ways, by_rank


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
    chooser = _Chooser(Ways(program, ranking), situation)
    left = [program.alphabet.left[variant] for variant in asked.variants]
    best: list[int] = []
    usable: list[tuple[EntryId, ...]] = []
    alike: dict[tuple[EntryId, ...], tuple[EntryId, ...]] = {}
    stand_ins = _StandIns(program.ends[asked.purpose])
    without: set[int] = set()
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
        if not best[-1] and stand_ins.act_for(question):
            without.add(mask)
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
        only_represented=frozenset(without),
    )


@final
class _StandIns:
    """
    Tells whether somebody may act in a person's place on any of *ends*.
    """

    def __init__(self, ends: Sequence[ChannelProgram]) -> None:
        self.ends = ends
        self._known: dict[int, bool] = {}

    def act_for(self, question: Question) -> bool:
        """
        The same for all whose named barriers are the same: a stand-in is able to do all.
        """
        present = question.person.present
        if present not in self._known:
            self._known[present] = any(True for _ in represented(question, self.ends))
        return self._known[present]


@final
class _Chooser:
    """
    Chooses the best route, and numbers the routes that are best for somebody.
    """

    def __init__(self, ways: Ways, situation: Situation) -> None:
        self.ways = ways
        self.situation = situation
        self.outlines: list[Outline] = []
        self._places: dict[Outline, int] = {}

    def best(self, question: Question, variants: Sequence[VariantId]) -> int:
        """
        The place of the best route for a person, counted from 1; 0 for none.

        The default criteria do not look at barriers; others may.
        """
        if not self.ways.keeps:
            self.situation = evolve(self.situation, barriers=variants)
        first = min(self.ways.of(question, self.situation), key=by_rank, default=None)
        if first is None:
            return 0
        outline = first[1]
        if outline not in self._places:
            self.outlines.append(outline)
            self._places[outline] = len(self.outlines)
        return self._places[outline]


def audience_of(offer: Offer) -> Audience:
    """
    For whom a table of an offer is, when nobody says: the first audience it has.
    """
    return offer.audience[0] if offer.audience else Audience.RESIDENTS
