# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
An offer in which crowds can be received: a program with places of bits instead of masks.
"""

from __future__ import annotations

from typing import NamedTuple, final

from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.routing.program import ChannelProgram, Program
from zorgplicht.routing.solve import Clause, bits, union

Places = tuple[int, ...]
"""Places of bits of state."""


class CrowdClause(NamedTuple):
    """
    With a measure, and with what it needs, one has what it gives.
    """

    measure: int
    needs: Places
    gives: Places


class CrowdGoal(NamedTuple):
    """
    What must be reached on a channel, and all that can matter to it.

    Args:
        places: What must be there at the end.
        clauses: What can help to get there.
        demands: By measure, what using it demands at the end.
        measures: The measures in these, as bits by place.
        doors: The entry channels in these.
    """

    places: Places
    clauses: tuple[CrowdClause, ...]
    demands: tuple[tuple[int, Places], ...]
    measures: int
    doors: Places


class CrowdChannel(NamedTuple):
    """
    A channel of a program, with places instead of masks.
    """

    usable: CrowdGoal
    comfortable: CrowdGoal
    entries: Places
    openings: tuple[Places, ...] | None


def places_of(mask: int) -> Places:
    """
    The places of the bits of *mask*.

    Examples:
        >>> places_of(0b1010)
        (1, 3)
    """
    return tuple(bit.bit_length() - 1 for bit in bits(mask))


def _channel(channel: ChannelProgram, size: int) -> CrowdChannel:
    return CrowdChannel(
        usable=_goal(channel, size, comfortable=False),
        comfortable=_goal(channel, size, comfortable=True),
        entries=tuple(place - size for entry in channel.entries for place in places_of(entry)),
        openings=None
        if channel.openings is None
        else tuple(places_of(one) for one in channel.openings),
    )


def _goal(channel: ChannelProgram, size: int, *, comfortable: bool) -> CrowdGoal:
    """
    The goal of a channel, with the clauses from which it can follow.
    """
    asks = channel.goals[comfortable].demands
    wanted = waiting = channel.goal(comfortable=comfortable)
    found: dict[Clause, None] = {}
    while waiting:
        bit = waiting & -waiting
        waiting ^= bit
        for clause in channel.gifts.get(bit, ()):
            if clause not in found:
                found[clause] = None
                more = (clause.needs | asks.get(clause.uses, 0)) & ~wanted
                wanted |= more
                waiting |= more
    # What needs least goes first, so that little is looked at twice.
    clauses = sorted(found, key=lambda clause: clause.needs.bit_count())
    measures = union(clause.uses for clause in clauses)
    return CrowdGoal(
        places=places_of(channel.goal(comfortable=comfortable)),
        clauses=tuple(
            CrowdClause(one.uses.bit_length() - 1, places_of(one.needs), places_of(one.gives))
            for one in clauses
        ),
        demands=tuple(
            (one.bit_length() - 1, places_of(asked))
            for one, asked in asks.items()
            if one & measures
        ),
        measures=measures,
        doors=tuple(place - size for place in places_of(wanted) if place >= size),
    )


def _matters(program: Program, channel: ChannelProgram) -> tuple[int, int]:
    measures = channels = 0
    waiting = [channel]
    while waiting:
        one = waiting.pop()
        if channels >> one.index & 1:
            continue
        channels |= 1 << one.index
        measures |= one.allowed
        things: list[OfferedChannel | OfferedMeasure] = [one.offered]
        things.extend(measure.offered for measure in one.measures)
        waiting.extend(
            program.by_entry[entry]
            for thing in things
            for entry in thing.arranged_via
            if entry in program.by_entry
        )
    return measures, channels


@final
class Hall:
    """
    An offer in which crowds can be received: a program with places instead of masks.

    Args:
        program: The offer.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        size = program.alphabet.size
        self.channels = tuple(_channel(channel, size) for channel in program.channels)
        self.doors = tuple(
            (channel.index, program.reach[channel.offered.entry].bit_length() - 1 - size)
            for channel in program.doors
        )
        self.matters = tuple(_matters(program, channel) for channel in program.channels)
        """For each channel, the measures and channels that can matter to it, as bits."""
