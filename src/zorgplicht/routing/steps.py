# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a route takes: its kind, its efforts and its steps in order.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.channel import Purpose
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId
from zorgplicht.model.measure import Help
from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.model.route import Efforts, RouteKind, Step, StepKind
from zorgplicht.model.text import Text
from zorgplicht.routing.derive import Levels, apply, holds
from zorgplicht.routing.found import NOBODY, Found, catalogue_channels

TRAVEL = CapabilityId("travel")
"""The one capability that ranking looks at by name (design §4, point 11)."""

_VERBS = {
    Purpose.INFORMATION: Text(nl="Zoek informatie via", en="Find information through"),
    Purpose.QUESTION: Text(nl="Stel uw vraag via", en="Ask your question through"),
    Purpose.TRANSACTION: Text(nl="Regel uw zaak via", en="Arrange it through"),
    Purpose.STATUS: Text(nl="Kijk hoe ver het is via", en="See how far it is through"),
    Purpose.ASSISTANCE: Text(nl="Krijg hulp bij", en="Get help at"),
}
_SUPPORT = Text(nl="Maak gebruik van", en="Make use of")

_KINDS = {
    Help.ASSIST: RouteKind.ASSISTED,
    Help.DO: RouteKind.ON_BEHALF,
    Help.REPRESENT: RouteKind.REPRESENTED,
}


def kind_of(found: Found) -> RouteKind:
    """
    Who does the work: the one furthest from the person decides.
    """
    helps = [table.help for table in found.tables if table.help is not None]
    kinds = [_KINDS.get(help_, RouteKind.SELF) for help_ in helps]
    return max(kinds, key=list(RouteKind).index, default=RouteKind.SELF)


def efforts_of(found: Found) -> Efforts:
    """
    What the route asks of the person.
    """
    things: list[OfferedChannel | OfferedMeasure] = [found.channel, *found.measures]
    opener = found.knowledge.measures.get(found.channel.opened_by or NOBODY)
    parties = {found.channel.provider} | {
        one.provider or table.party
        for one, table in zip(found.measures, found.tables, strict=True)
        if table.help is not None
    }
    return Efforts(
        demands=FrozenMap(found.demands),
        travel=found.demands.get(TRAVEL),
        appointments=sum(
            bool(thing.arranged_via) or (table is not None and table.appointment)
            for thing, table in zip(things, (opener, *found.tables), strict=True)
        ),
        waiting_days=max(thing.lead_time_days for thing in things),
        cost=sum(thing.cost for thing in things),
        parties=len(parties - {None}) + 1,
    )


def difficulties_of(found: Found) -> tuple[CapabilityId, ...]:
    """
    The demands that are met, but not in full.
    """
    return tuple(
        name for name, demand in sorted(found.demands.items()) if found.after[name] < demand.level
    )


def steps_of(found: Found, purpose: Purpose) -> tuple[Step, ...]:
    """
    The steps in order: what must be arranged, the support, the contact itself.
    """
    return tuple(_steps(found, purpose))


def _steps(found: Found, purpose: Purpose) -> Iterator[Step]:
    for offered in _in_order(found):
        yield from _arranging(found, offered, "measure", offered.measure)
        yield _step(found, StepKind.SUPPORT, f"measure:{offered.measure}", _SUPPORT)
    channel = found.channel
    yield from _arranging(found, channel, "channel", channel.channel)
    yield _step(found, StepKind.CONTACT, f"channel:{channel.channel}", _VERBS[purpose])


def _in_order(found: Found) -> Iterator[OfferedMeasure]:
    """
    The measures such that what one requires is restored by those before it.
    """
    levels: Levels = found.levels
    waiting = list(zip(found.items, found.measures, strict=True))
    while waiting:
        ready = [pair for pair in waiting if any(holds(way, levels) for way in pair[0].ways)]
        levels = apply([item for item, _ in ready], levels)
        yield from (offered for _, offered in ready)
        waiting = [pair for pair in waiting if pair not in ready]


def _arranging(
    found: Found, thing: OfferedChannel | OfferedMeasure, kind: str, id_: str
) -> Iterator[Step]:
    reached = found.question.reached_with(found.assumed)
    via = catalogue_channels(found.question.program, reached.intersection(thing.arranged_via))
    if not via:
        return
    words = found.knowledge.words
    label = words[f"{kind}:{id_}"]
    ways = [words[f"channel:{channel}"] for channel in via]
    yield Step(
        kind=StepKind.ARRANGE,
        id=id_,
        via=via,
        text=Text(
            nl=f"Vraag eerst om '{label.nl}' via: {' of '.join(way.nl for way in ways)}.",
            en=f"First ask for '{label.en}' through: {' or '.join(way.en for way in ways)}.",
        ),
    )


def _step(found: Found, kind: StepKind, node: str, verb: Text) -> Step:
    label = found.knowledge.words[node]
    text = Text(nl=f"{verb.nl}: {label.nl}.", en=f"{verb.en}: {label.en}.")
    return Step(kind=kind, id=node.partition(":")[2], text=text)
