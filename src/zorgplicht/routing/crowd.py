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

from collections.abc import Iterable, Sequence
from typing import NamedTuple, final

from zorgplicht.model.channel import Audience
from zorgplicht.model.ids import VariantId
from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.routing.alphabet import Admission
from zorgplicht.routing.program import ChannelProgram, Program
from zorgplicht.routing.solve import bits

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


class _Channel(NamedTuple):
    """
    A channel of a program, with places instead of masks.
    """

    clauses: tuple[_Clause, ...]
    usable: Places
    comfortable: Places
    usable_demands: tuple[tuple[int, Places], ...]
    comfortable_demands: tuple[tuple[int, Places], ...]
    entries: Places
    openings: tuple[Places, ...] | None


def _places(mask: int) -> Places:
    return tuple(bit.bit_length() - 1 for bit in bits(mask))


def _channel(channel: ChannelProgram) -> _Channel:
    return _Channel(
        clauses=tuple(
            _Clause(measure.ingredient.bit_length() - 1, _places(one.needs), _places(one.gives))
            for measure in channel.measures
            for one in measure.clauses
        ),
        usable=_places(channel.usable),
        comfortable=_places(channel.comfortable),
        usable_demands=tuple(
            (measure.ingredient.bit_length() - 1, _places(measure.usable))
            for measure in channel.measures
            if measure.usable
        ),
        comfortable_demands=tuple(
            (measure.ingredient.bit_length() - 1, _places(measure.comfortable))
            for measure in channel.measures
            if measure.usable
        ),
        entries=tuple(place for entry in channel.entries for place in _places(entry)),
        openings=None
        if channel.openings is None
        else tuple(_places(one) for one in channel.openings),
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
        self.channels = tuple(_channel(channel) for channel in program.channels)
        self.doors = tuple(
            (channel.index, program.reach[channel.offered.entry].bit_length() - 1)
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
        self._doors: list[Column] | None = None

    def usable(self, channels: Iterable[int], *, comfortable: bool = False) -> Column:
        """
        Who can use at least one of *channels*, with whatever help.

        Args:
            channels: Places of channels in the offer.
            comfortable: Whether every demand must be met in full.
        """
        found = 0
        for channel in channels:
            found |= self._usable(channel, self._reached_doors(), comfortable=comfortable)
            if found == self.everyone:
                break
        return found

    def _reached_doors(self) -> list[Column]:
        """
        Who reaches each entry channel: the least fixpoint.
        """
        if self._doors is None:
            self._doors = [0] * len(self.hall.program.reach)
            first = len(self.have)
            grown = bool(self.hall.doors)
            while grown:
                grown = False
                for channel, place in self.hall.doors:
                    found = self._usable(channel, self._doors, comfortable=False)
                    if found != self._doors[place - first]:
                        self._doors[place - first] = found
                        grown = True
        return self._doors

    def _usable(self, index: int, doors: Sequence[Column], *, comfortable: bool) -> Column:
        channel = self.hall.channels[index]
        there = self._admitted(channel, self.there[index], doors)
        if not there:
            return 0
        alive = list(self.allowed)
        demands = channel.comfortable_demands if comfortable else channel.usable_demands
        while True:
            state = [*self.have, *doors]
            _grow(state, channel.clauses, alive)
            lost = False
            for measure, asked in demands:
                still = alive[measure]
                for place in asked:
                    still &= state[place]
                if still != alive[measure]:
                    alive[measure] = still
                    lost = True
            if not lost:
                break
        for place in channel.comfortable if comfortable else channel.usable:
            there &= state[place]
        return there

    def _admitted(self, channel: _Channel, there: Column, doors: Sequence[Column]) -> Column:
        """
        Who may come: it must be asked for, and opened for a person as he or she is.
        """
        first = len(self.have)
        if channel.entries and there:
            asked = 0
            for place in channel.entries:
                asked |= doors[place - first]
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


def _grow(state: list[Column], clauses: Sequence[_Clause], alive: Sequence[Column]) -> None:
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


def all_combinations(count: int) -> list[Column]:
    """
    For each of *count* things, the column of the combinations that have it.

    Combination number m has thing number i when bit i of m is set.

    Examples:
        >>> [bin(column) for column in all_combinations(2)]
        ['0b1010', '0b1100']
    """
    size = 1 << count
    columns = []
    for thing in range(count):
        run = 1 << thing
        pair = ((1 << run) - 1) << run
        columns.append(pair * repeat(size // (2 * run), 2 * run))
    return columns


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
