# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Many situations before one offer at once: each a bit, at its own place in every number.

Where the solver asks *which* measures open a channel, this asks only *whether* any do, and
asks it of thousands of situations together. What one of them has, is and may use are columns:
whole numbers in which bit number i is about situation i. One ``&`` answers for all.

It rests on one fact: more measures never take away. So a channel has a route exactly when it
has one with all measures together, without those whose own demands stay open even then. See
`zorgplicht.routing.solve.reached`, which says the same for one person.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple, final

from zorgplicht.model.channel import Audience
from zorgplicht.model.ids import VariantId
from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.routing.alphabet import Admission
from zorgplicht.routing.program import ChannelProgram, Program
from zorgplicht.routing.solve import Clause, bits

Column = int
"""One bit for each situation."""
Places = tuple[int, ...]
"""Places of bits of state."""


class Who(NamedTuple):
    """
    What all situations of a crowd share.

    Args:
        audience: Residents or businesses.
        groups: The groups they belong to, as bits.
        facts: The facts that are true of them, or may be: as bits of state.
    """

    audience: Audience
    groups: int
    facts: int


class _Clause(NamedTuple):
    measure: int
    needs: Places
    gives: Places


class _Goal(NamedTuple):
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
    clauses: tuple[_Clause, ...]
    demands: tuple[tuple[int, Places], ...]
    measures: int
    doors: Places


class _Channel(NamedTuple):
    """
    A channel of a program, with places instead of masks.
    """

    usable: _Goal
    comfortable: _Goal
    entries: Places
    openings: tuple[Places, ...] | None


def _places(mask: int) -> Places:
    return tuple(bit.bit_length() - 1 for bit in bits(mask))


def _channel(channel: ChannelProgram, size: int) -> _Channel:
    return _Channel(
        usable=_goal(channel, size, comfortable=False),
        comfortable=_goal(channel, size, comfortable=True),
        entries=tuple(place - size for entry in channel.entries for place in _places(entry)),
        openings=None
        if channel.openings is None
        else tuple(_places(one) for one in channel.openings),
    )


def _goal(channel: ChannelProgram, size: int, *, comfortable: bool) -> _Goal:
    """
    The goal of a channel, with the clauses from which it can follow.
    """
    asks = channel.demanded(comfortable=comfortable)
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
    measures = 0
    for clause in clauses:
        measures |= clause.uses
    return _Goal(
        places=_places(channel.goal(comfortable=comfortable)),
        clauses=tuple(
            _Clause(one.uses.bit_length() - 1, _places(one.needs), _places(one.gives))
            for one in clauses
        ),
        demands=tuple(
            (one.bit_length() - 1, _places(asked)) for one, asked in asks.items() if one & measures
        ),
        measures=measures,
        doors=tuple(place - size for place in _places(wanted) if place >= size),
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


@final
class Crowd:
    """
    Situations before an offer.

    Args:
        hall: The offer.
        size: How many situations.
        have: For each bit of state, who has it.
        allowed: For each measure of the offer, who may use it.
        there: For each channel of the offer, for whom it is there.
    """

    def __init__(
        self,
        hall: Hall,
        size: int,
        *,
        have: Sequence[Column],
        allowed: Sequence[Column],
        there: Sequence[Column],
    ) -> None:
        self.hall = hall
        self.size = size
        self.everyone = (1 << size) - 1
        self.have = have
        self.allowed = allowed
        self.there = there
        self._measures = self._channels = -1
        self._doors: tuple[Column, ...] | None = None
        self._known: dict[tuple[object, ...], Column] = {}

    def within(self, measures: int, channels: int) -> Crowd:
        """
        The same situations before a part of the offer; what was found is shared.

        Args:
            measures: The measures that are left, as bits by place.
            channels: The channels that are left, likewise.
        """
        part = Crowd(self.hall, self.size, have=self.have, allowed=self.allowed, there=self.there)
        part._measures = self._measures & measures
        part._channels = self._channels & channels
        part._known = self._known
        return part

    def usable(self, channels: Iterable[int], *, comfortable: bool = False) -> Column:
        """
        Who can use at least one of *channels*, with whatever help.

        Args:
            channels: Places of channels in the offer.
            comfortable: Whether every demand must be met in full.
        """
        doors = self._reached_doors()
        found = 0
        for channel in channels:
            found |= self._usable(channel, doors, comfortable=comfortable)
            if found == self.everyone:
                break
        return found

    def _reached_doors(self) -> tuple[Column, ...]:
        """
        Who reaches each entry channel: the least fixpoint.
        """
        if self._doors is None:
            doors = [0] * len(self.hall.program.reach)
            grown = bool(self.hall.doors)
            while grown:
                grown = False
                for channel, place in self.hall.doors:
                    found = self._usable(channel, doors, comfortable=False)
                    if found != doors[place]:
                        doors[place] = found
                        grown = True
            self._doors = tuple(doors)
        return self._doors

    def _usable(self, index: int, doors: Sequence[Column], *, comfortable: bool) -> Column:
        if not self._channels >> index & 1:
            return 0
        channel = self.hall.channels[index]
        there = self._admitted(channel, self.there[index], doors)
        if not there:
            return 0
        goal = channel.comfortable if comfortable else channel.usable
        measures = self._measures & goal.measures
        key = (index, comfortable, measures, *(doors[place] for place in goal.doors))
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._reaching(goal, measures, doors)
        return found & there

    def _reaching(self, goal: _Goal, measures: int, doors: Sequence[Column]) -> Column:
        """
        Who reaches a goal: the measures are tried together, without those that cannot be used.
        """
        alive = {place: self.allowed[place] for place in _places(measures)}
        clauses = [one for one in goal.clauses if alive.get(one.measure)]
        while True:
            state = [*self.have, *doors]
            _grow(state, clauses, alive)
            lost = False
            for measure, asked in goal.demands:
                before = after = alive.get(measure, 0)
                for place in asked:
                    after &= state[place]
                if after != before:
                    alive[measure] = after
                    lost = True
            if not lost:
                break
        found = self.everyone
        for place in goal.places:
            found &= state[place]
        return found

    def _admitted(self, channel: _Channel, there: Column, doors: Sequence[Column]) -> Column:
        """
        Who may come: it must be asked for, and opened for a person as he or she is.
        """
        if channel.entries and there:
            asked = 0
            for place in channel.entries:
                asked |= doors[place]
            there &= asked
        if channel.openings is not None and there:
            opened = 0
            for opening in channel.openings:
                holds = self.everyone
                for place in opening:
                    holds &= self.have[place]
                opened |= holds
            there &= opened
        return there


def _grow(state: list[Column], clauses: Sequence[_Clause], alive: Mapping[int, Column]) -> None:
    """
    Lets everything work that works, until nothing changes.
    """
    grown = True
    while grown:
        grown = False
        for measure, needs, gives in clauses:
            live = alive[measure]
            for place in needs:
                live &= state[place]
                if not live:
                    break
            if not live:
                continue
            for place in gives:
                before = state[place]
                after = before | live
                if after != before:
                    state[place] = after
                    grown = True


# --- gathering a crowd ------------------------------------------------------------------


def crowd_of(
    hall: Hall, variants: Sequence[VariantId], columns: Sequence[Column], size: int, who: Who
) -> Crowd:
    """
    A crowd of people with barriers.

    Args:
        hall: The offer.
        variants: Variants of barriers.
        columns: For each variant, who has it.
        size: How many situations.
        who: What they all share.
    """
    program = hall.program
    alphabet, everyone = program.alphabet, (1 << size) - 1
    named: dict[int, Column] = {}
    have = [
        everyone if 1 << place & (alphabet.able | who.facts) else 0
        for place in range(alphabet.size)
    ]
    for variant, column in zip(variants, columns, strict=True):
        left = alphabet.left[variant]
        for place in _places(alphabet.able & ~left.have):
            have[place] &= ~column
        for bit in bits(left.present):
            named[bit] = named.get(bit, 0) | column
    return Crowd(
        hall,
        size,
        have=have,
        allowed=[
            _admits(alphabet.admission(one, one.measure), named, who, everyone)
            for one in program.offer.measures
        ],
        there=[
            _admits(channel.admission, named, who, everyone)
            if who.audience in channel.offered.audience
            else 0
            for channel in program.channels
        ],
    )


def _admits(admission: Admission, named: dict[int, Column], who: Who, everyone: Column) -> Column:
    """
    Whom something is for.
    """
    if not all(one & who.groups for one in admission.groups):
        return 0
    found = everyone
    if admission.any:
        some = 0
        for bit in bits(admission.any):
            some |= named.get(bit, 0)
        found &= some
    for bit in bits(admission.all):
        found &= named.get(bit, 0)
    return found


@cache
def all_combinations(count: int) -> tuple[Column, ...]:
    """
    For each of *count* things, the column of the combinations that have it.

    Combination number m has thing number i when bit i of m is set.

    Examples:
        >>> [bin(column) for column in all_combinations(2)]
        ['0b1010', '0b1100']
    """
    size = 1 << count
    columns: list[Column] = []
    for thing in range(count):
        run = 1 << thing
        pair = ((1 << run) - 1) << run
        columns.append(pair * repeat(size // (2 * run), 2 * run))
    return tuple(columns)


def columns_of(masks: Sequence[int], count: int) -> list[Column]:
    """
    For each of *count* things, the column of the masks that have it.

    Examples:
        >>> columns_of([0b01, 0b11, 0b00], 2)
        [3, 2]
    """
    rows = [bytearray(len(masks) // 8 + 1) for _ in range(count)]
    for place, mask in enumerate(masks):
        byte, bit = place >> 3, 1 << (place & 7)
        for thing in bits(mask):
            rows[thing.bit_length() - 1][byte] |= bit
    return [int.from_bytes(row, "little") for row in rows]


def repeat(times: int, every: int) -> int:
    """
    A one at place 0, *every*, twice *every* …: what to multiply with to repeat a column.

    Examples:
        >>> bin(0b01 * repeat(3, 2))
        '0b10101'
    """
    return ((1 << times * every) - 1) // ((1 << every) - 1)
