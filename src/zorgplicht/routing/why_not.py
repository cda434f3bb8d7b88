# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Why a channel has no route, and what would open it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from attrs import frozen

from zorgplicht.model.ids import CapabilityId, EntryId, MeasureId
from zorgplicht.model.offer import OfferedMeasure
from zorgplicht.model.route import Block, Hindrance, Unusable
from zorgplicht.model.text import Text
from zorgplicht.routing.compile import MeasureTable
from zorgplicht.routing.found import barriers_behind, catalogue_channels
from zorgplicht.routing.program import ChannelProgram, MeasureProgram, works_on
from zorgplicht.routing.question import Question
from zorgplicht.routing.sentences import Sentences
from zorgplicht.routing.solve import Clause, reached


def why_not(question: Question, channel: ChannelProgram, sentences: Sentences) -> Unusable:
    """
    The minimal reasons for which *channel* has no route.

    Measures only ever add to what a person can do, so where a channel is closed there is
    always one single demand that nothing in the offer lifts; each such demand is a
    minimal reason of its own.
    """
    offered = channel.offered
    via = () if question.can_be_asked_for(offered) else offered.arranged_via
    away = catalogue_channels(question.program, via)
    closed_to = not all(one & question.person.groups for one in channel.admission.groups)
    groups = _only_for(channel) if closed_to else ()
    because = tuple(_Blocked(question, channel, sentences).blocks())
    says: list[Text] = []
    if away:
        says.append(sentences.not_obtainable(away))
    if groups:
        says.append(sentences.restricted_to(groups))
    if not (because or away or groups):
        says.append(sentences.not_together())
    return Unusable(
        channel=offered.channel,
        entry=offered.entry,
        because=because,
        not_obtainable=away,
        restricted_to=groups,
        says=tuple(says),
    )


def _only_for(channel: ChannelProgram) -> tuple[str, ...]:
    """
    The groups that the authority, or what opens the channel, restricts it to.
    """
    if channel.offered.groups:
        return tuple(channel.offered.groups)
    return tuple(sorted(channel.opener.restricted_to)) if channel.opener else ()


@final
@frozen
class _Blocked:
    """
    A person before a closed channel.
    """

    question: Question
    channel: ChannelProgram
    sentences: Sentences

    def blocks(self) -> Iterator[Block]:
        """
        Every demand that stays blocked, whatever is used.
        """
        question, alphabet = self.question, self.question.program.alphabet
        state = question.reached(self.channel)
        for capability, demand in sorted(self.channel.demands.items()):
            if alphabet.low[capability] & state:
                continue
            barriers = barriers_behind(question, capability)
            helps = tuple(self._would_help(alphabet.low[capability], state))
            hindered = tuple(self._hindered(alphabet.low[capability], state))
            yield Block(
                capability=capability,
                needed=demand,
                level=question.levels[capability],
                barriers=barriers,
                would_help=helps,
                hindered=hindered,
                says=(
                    self.sentences.blocked(capability, barriers),
                    *([self.sentences.would_help(helps)] if helps else ()),
                    *(self.sentences.hindered(one) for one in hindered),
                    *(() if helps or hindered else [self.sentences.nothing_helps()]),
                ),
            )

    def _would_help(self, goal: int, state: int) -> Iterator[MeasureId]:
        """
        Measures of the catalogue of which any one, added to the offer, lifts the block.
        """
        program = self.question.program
        ingredient = 1 << (len(program.offer.measures) + len(program.assumed))
        for table in program.knowledge.measures.values():
            more = self._extra(table, ingredient)
            if more is not None and self._lifts(more, ingredient, goal, state):
                yield table.id

    def _extra(self, table: MeasureTable, ingredient: int) -> MeasureProgram | None:
        """
        A measure of the catalogue, as if it were offered without conditions.
        """
        extra = OfferedMeasure(entry=EntryId(f"+{table.id}"), measure=table.id)
        program = self.question.program
        if not works_on(extra, table, self.channel.offered):
            return None
        if not program.alphabet.admissions[table.id].admits(self.question.person):
            return None
        return program.measure(ingredient, extra, table)

    def _lifts(self, more: MeasureProgram, ingredient: int, goal: int, state: int) -> bool:
        if not any(clause.gives & ~state for clause in more.clauses):
            return False
        question, program = self.question, self.question.program
        # Facts that do not matter yet may matter to it.
        facts = [
            Clause(program.assumed[fact], 0, bit)
            for fact, bit in program.alphabet.facts.items()
            if bit & question.person.unknown
        ]
        clauses = [*question.clauses(self.channel), *more.clauses, *facts]
        demands = {**self.channel.demanded(comfortable=False), ingredient: more.usable}
        return bool(goal & reached(question.person.have, clauses, demands))

    def _hindered(self, goal: int, state: int) -> Iterator[Hindrance]:
        """
        Measures of the offer that would restore it, but ask something blocked themselves.
        """
        question = self.question
        for measure in self.channel.measures:
            if not measure.ingredient & question.allowed:
                continue
            if not any(clause.gives & goal for clause in measure.clauses):
                continue
            asks = measure.usable | _needs(measure, goal)
            lacks = tuple(
                CapabilityId(capability)
                for capability, bit in question.program.alphabet.low.items()
                if bit & asks & ~goal & ~state
            )
            away = not question.can_be_asked_for(measure.offered)
            if lacks or away:
                yield Hindrance(
                    measure=MeasureId(measure.table.id),
                    lacks=lacks,
                    not_obtainable=catalogue_channels(
                        question.program, measure.offered.arranged_via if away else ()
                    ),
                )


def _needs(measure: MeasureProgram, goal: int) -> int:
    """
    What every way of getting *goal* from the measure needs beforehand.
    """
    common = ~0
    for clause in measure.clauses:
        if clause.gives & goal:
            common &= clause.needs
    return common
