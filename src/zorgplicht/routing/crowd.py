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
from typing import NamedTuple, final

from zorgplicht.model.channel import Audience
from zorgplicht.model.ids import VariantId
from zorgplicht.routing.alphabet import Admission
from zorgplicht.routing.columns import Column
from zorgplicht.routing.hall import CrowdChannel, CrowdClause, CrowdGoal, Hall, places_of
from zorgplicht.routing.solve import bits


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

    def _reaching(self, goal: CrowdGoal, measures: int, doors: Sequence[Column]) -> Column:
        """
        Who reaches a goal: the measures are tried together, without those that cannot be used.
        """
        alive = {place: self.allowed[place] for place in places_of(measures)}
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

    def _admitted(self, channel: CrowdChannel, there: Column, doors: Sequence[Column]) -> Column:
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


def _grow(
    state: list[Column], clauses: Sequence[CrowdClause], alive: Mapping[int, Column]
) -> None:
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
        for place in places_of(alphabet.able & ~left.have):
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
