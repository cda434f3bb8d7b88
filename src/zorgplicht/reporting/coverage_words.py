# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the parts of a coverage are called in one language, and how its lists are cut short.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import final

from attrs import frozen

from zorgplicht.model.coverage import (
    Combination,
    Coverage,
    ServiceCoverage,
    SingleKind,
    SinglePoint,
)
from zorgplicht.reporting import phrases_coverage as phrases
from zorgplicht.reporting.layout import fill
from zorgplicht.reporting.speaker import Speaker

AT_MOST = 10
"""Things of one list that are told; JSON has them all."""
A_FEW = 3
"""Things that are named within a sentence; the rest are counted."""

_SLOT = re.compile(r"(?P<day>[a-z]{3}) (?P<start>\d\d:\d\d)-(?P<end>\d\d:\d\d)")


@final
@frozen(kw_only=True)
class CoverageWords:
    """
    Names the parts of one coverage.

    Args:
        coverage: Its ``words`` may also hold ``service:…``, ``entry:…`` and ``provider:…``:
            what the authority calls its own services, channels and support, and partners.
        say: The language.
    """

    coverage: Coverage
    say: Speaker

    def label(self, kind: str, id_: str) -> str:
        """
        What a thing is called; its id where the coverage has no word for it.
        """
        words = self.coverage.words.get(f"{kind}:{id_}")
        return self.say(words) if words else id_

    def labels(self, kind: str, ids: Iterable[str]) -> str:
        """
        Several things that hold together, between quotation marks.
        """
        return self.say.all_of(f"'{self.label(kind, id_)}'" for id_ in ids)

    # --- barriers ---------------------------------------------------------------------

    def barriers(self, combination: Combination) -> str:
        """
        A combination of variants; the empty one has words of its own.
        """
        if not combination:
            return self.say(phrases.NOTHING)
        return self.labels("variant", combination)

    def few(self, combinations: Sequence[Combination]) -> str:
        """
        The first combinations, and how many more there are.
        """
        named = [self.barriers(one) for one in combinations[:A_FEW]]
        if len(combinations) > A_FEW:
            more = self.say.number(len(combinations) - A_FEW)
            named.append(self.say(phrases.AND_MORE, n=more))
        return "; ".join(named)

    def combinations(self, number: int) -> str:
        """
        A number of combinations.
        """
        return self.say.count(number, phrases.COMBINATION, phrases.COMBINATIONS)

    # --- services ---------------------------------------------------------------------

    @property
    def services(self) -> int:
        """
        The number of services; residents and businesses are not counted apart.
        """
        return len({one.service for one in self.coverage.services})

    def names(self, services: Sequence[ServiceCoverage]) -> list[str]:
        """
        Each of *services* by name; for whom, where the others are answered elsewhere.
        """
        return list(dict.fromkeys(self._name(one, services) for one in services))

    def _name(self, one: ServiceCoverage, among: Sequence[ServiceCoverage]) -> str:
        name = self.say(phrases.THE_OFFER)
        if one.service is not None:
            name = self.label("service", one.service)
        if all(other in among for other in self.coverage.services if other.service == one.service):
            return name
        sides = self.say.all_of(self.say(phrases.AUDIENCES[side]) for side in one.audience)
        return f"{name} ({sides})"

    def where(self, services: Iterable[ServiceCoverage]) -> str:
        """
        For how many of the services something holds; empty when there is only one.
        """
        if self.services <= 1:
            return ""
        number = len({one.service for one in services})
        if number == self.services:
            return self.say(phrases.ALL_SERVICES, n=number)
        return self.say(phrases.SOME_SERVICES, n=number, all=self.services)

    # --- places -----------------------------------------------------------------------

    def place(self, id_: str, kind: str = "entry") -> str:
        """
        Something of the authority: its name if it has one, and its id in the policy.

        What follows from data, such as evening hours, is called ``measure@place``.
        """
        name = self.label(kind, id_)
        measure, at, entry = id_.partition("@")
        if name == id_ and at:
            what, place = self.label("measure", measure), self.label("entry", entry)
            name = self.say(phrases.AT, what=what, place=place)
        return f"'{id_}'" if name == id_ else f"'{name}' ({id_})"

    def places(self, ids: Iterable[str]) -> str:
        """
        Several places.
        """
        return self.say.all_of(self.place(id_) for id_ in ids)

    def thing(self, point: SinglePoint) -> str:
        """
        What can fall away.
        """
        kind = "provider" if point.kind is SingleKind.PROVIDER else "entry"
        name = self.place(point.id, kind)
        slot = self.slot(point.slot or "")
        return self.say(phrases.SINGLE_KINDS[point.kind], name=name, slot=slot)

    def slot(self, slot: str) -> str:
        """
        A weekly slot in words, such as "op donderdag van 17:00 tot 20:00".
        """
        match = _SLOT.fullmatch(slot)
        if match is None or match["day"] not in phrases.DAYS:
            return slot
        day = self.say(phrases.DAYS[match["day"]])
        return self.say(phrases.SLOT, day=day, start=match["start"], end=match["end"])

    # --- lists ------------------------------------------------------------------------

    def items(self, told: Sequence[str]) -> Iterator[str]:
        """
        A list, cut short with how many there are more.
        """
        for one in told[:AT_MOST]:
            yield from fill(one, "  - ")
        yield from self.more(len(told) - AT_MOST)

    def more(self, number: int) -> Iterator[str]:
        """
        That there are more, and where; nothing when there are none.
        """
        if number > 0:
            yield from fill(self.say(phrases.MORE, n=self.say.number(number)), "    ")
