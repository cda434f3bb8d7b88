# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Why a channel has no route, and what would open it.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.ids import CapabilityId, EntryId, MeasureId
from zorgplicht.model.offer import OfferedMeasure
from zorgplicht.model.route import Block, Hindrance, Unusable
from zorgplicht.routing.compile import MeasureTable
from zorgplicht.routing.found import barriers_behind, catalogue_channels, demands_of
from zorgplicht.routing.program import (
    ChannelProgram,
    MeasureProgram,
    Question,
    admitted,
    fits,
    works_on,
)
from zorgplicht.routing.solve import Clause, bits, minimal_sets


def why_not(question: Question, channel: ChannelProgram) -> Unusable:
    """
    The minimal reasons for which *channel* has no route.

    Measures only ever add to what a person can do, so where a channel is closed there is
    always one single demand that nothing in the offer lifts; each such demand is a
    minimal reason of its own.
    """
    offered = channel.offered
    away = () if question.can_be_asked_for(offered) else offered.arranged_via
    return Unusable(
        channel=offered.channel,
        entry=offered.entry,
        because=tuple(_blocks(question, channel)),
        not_obtainable=catalogue_channels(question.program, away),
        restricted_to=() if admitted(offered, question.person) else offered.groups,
    )


def _blocks(question: Question, channel: ChannelProgram) -> Iterator[Block]:
    clauses = question.clauses(channel)
    demands = question.demands(channel, comfortable=False)
    low = question.program.alphabet.low
    for capability, demand in sorted(demands_of(question.program, channel.offered).items()):
        goal = low[capability]
        if minimal_sets(goal, question.have, clauses, demands):
            continue
        yield Block(
            capability=capability,
            needed=demand,
            level=question.person.levels[capability],
            barriers=barriers_behind(question, capability),
            would_help=tuple(
                measure.id
                for measure in question.program.knowledge.measures.values()
                if _would_help(question, channel, measure, goal, clauses, demands)
            ),
            hindered=tuple(_hindered(question, channel, goal, clauses, demands)),
        )


def _would_help(
    question: Question,
    channel: ChannelProgram,
    table: MeasureTable,
    goal: int,
    clauses: list[Clause],
    demands: dict[int, int],
) -> bool:
    """
    Whether adding this measure of the catalogue to the offer would lift the block.
    """
    extra = OfferedMeasure(entry=EntryId(f"+{table.id}"), measure=table.id)
    if not (works_on(extra, table, channel.offered) and fits(table, question.person)):
        return False
    program = question.program
    ingredient = 1 << (len(program.offer.measures) + len(program.assumed))
    more = program.measure(ingredient, extra, table)
    facts = [
        Clause(program.assumed[fact], 0, bit)
        for fact, bit in program.alphabet.facts.items()
        if bit & question.unknown
    ]
    return bool(
        minimal_sets(
            goal,
            question.have,
            [*clauses, *more.clauses, *facts],
            {**demands, ingredient: more.usable},
        )
    )


def _hindered(
    question: Question,
    channel: ChannelProgram,
    goal: int,
    clauses: list[Clause],
    demands: dict[int, int],
) -> Iterator[Hindrance]:
    """
    Measures of the offer that would restore it, but ask something that is blocked itself.
    """
    for measure in channel.measures:
        if not measure.ingredient & question.allowed:
            continue
        if not any(clause.gives & goal for clause in measure.clauses):
            continue
        asks = measure.usable | _needs(measure, goal)
        lacks = [
            capability
            for capability, bit in question.program.alphabet.low.items()
            if bit & asks & ~goal and not minimal_sets(bit, question.have, clauses, demands)
        ]
        if lacks or not question.can_be_asked_for(measure.offered):
            yield Hindrance(
                measure=MeasureId(measure.table.id),
                lacks=tuple(CapabilityId(one) for one in lacks),
                not_obtainable=()
                if question.can_be_asked_for(measure.offered)
                else catalogue_channels(question.program, measure.offered.arranged_via),
            )


def _needs(measure: MeasureProgram, goal: int) -> int:
    """
    What every way of getting *goal* from the measure needs beforehand.
    """
    ways = [clause.needs for clause in measure.clauses if clause.gives & goal]
    common = ways[0]
    for needs in ways[1:]:
        common &= needs
    return sum(bits(common))
