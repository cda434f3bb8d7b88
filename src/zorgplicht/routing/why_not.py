# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Why a channel has no route, and what would open it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from attrs import frozen

from zorgplicht.model.ids import CapabilityId, EntryId, FactId, MeasureId
from zorgplicht.model.measure import Horizon
from zorgplicht.model.offer import OfferedMeasure
from zorgplicht.model.route import Block, Hindrance, Requirement, Unusable
from zorgplicht.model.text import Text
from zorgplicht.routing.compile import MeasureTable
from zorgplicht.routing.found import barriers_behind, catalogue_channels, missing_entries
from zorgplicht.routing.program import ChannelProgram, MeasureProgram, works_on
from zorgplicht.routing.question import Question
from zorgplicht.routing.sentences import Sentences
from zorgplicht.routing.solve import Clause, reached


def why_not(question: Question, channel: ChannelProgram, sentences: Sentences) -> Unusable:
    """
    The minimal reasons for which *channel* has no route.

    Measures only ever add to what a person can do. So a channel is closed because of one
    single thing, and each such thing is a minimal reason of its own: a demand that nothing
    in the offer lifts, an entry, a restriction, or what opens it.
    """
    offered, program = channel.offered, question.program
    via = () if question.can_be_asked_for(offered) else offered.arranged_via
    away, missing = catalogue_channels(program, via), missing_entries(program, via)
    groups = _only_for(question, channel)
    audience = tuple(one for one in program.offer.audience if one in offered.audience)
    only_for = () if question.person.audience in audience else audience or offered.audience
    opener = channel.opener
    shut = opener is not None and not _opens(question, channel)
    because = tuple(_Blocked(question, channel, sentences).blocks())
    return Unusable(
        channel=offered.channel,
        entry=offered.entry,
        because=because,
        not_obtainable=away,
        missing=missing,
        restricted_to=groups,
        only_for=only_for,
        opener=opener.id if opener is not None and shut else None,
        says=(
            *([sentences.not_obtainable(away)] if away else ()),
            *([sentences.entry_missing(missing)] if missing else ()),
            *([sentences.restricted_to(groups)] if groups else ()),
            *([sentences.only_for(only_for)] if only_for else ()),
            *([_unopened(question, opener, sentences)] if opener is not None and shut else ()),
        ),
    )


def _only_for(question: Question, channel: ChannelProgram) -> tuple[str, ...]:
    """
    The groups to which the authority, or what opens the channel, restricts it.
    """
    alphabet, mine = question.program.alphabet, question.person.groups
    restrictions = [
        channel.offered.groups,
        channel.opener.restricted_to if channel.opener else (),
    ]
    return tuple(
        sorted(
            {
                str(group)
                for groups in restrictions
                if groups and not alphabet.members(groups) & mine
                for group in groups
            }
        )
    )


def _opens(question: Question, channel: ChannelProgram) -> bool:
    """
    Whether what opens the channel works for this person, as he or she is.
    """
    person = question.person
    possible = person.have | person.unknown
    barriers = channel.admission._replace(groups=())
    return barriers.admits(person) and any(
        not opening & ~possible for opening in channel.openings or ()
    )


def _unopened(question: Question, opener: MeasureTable, sentences: Sentences) -> Text:
    """
    Why a measure does not open its channel for this person.
    """
    if opener.horizon is not Horizon.NOW:
        return sentences.opens_later(opener.id)
    barriers = question.program.alphabet.admissions[opener.id]._replace(groups=())
    if not barriers.admits(question.person):
        return sentences.opens_for(opener.id, opener.applies_any | opener.applies_all)
    ways = [
        Requirement(levels=way.levels, facts=tuple(FactId(one) for one in sorted(way.facts)))
        for way in opener.ways
    ]
    return sentences.opens_with(opener.id, tuple(ways))


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
        demands = {**self.channel.goals[0].demands, ingredient: more.usable}
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
                via = measure.offered.arranged_via if away else ()
                yield Hindrance(
                    measure=MeasureId(measure.table.id),
                    lacks=lacks,
                    not_obtainable=catalogue_channels(question.program, via),
                    missing=missing_entries(question.program, via),
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
