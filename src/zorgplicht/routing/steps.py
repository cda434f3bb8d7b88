# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a route takes: its steps in order, and what stays difficult.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from zorgplicht.model.channel import Purpose
from zorgplicht.model.ids import CapabilityId
from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.model.route import Step, StepKind
from zorgplicht.model.text import Text
from zorgplicht.routing.derive import Levels, apply, holds
from zorgplicht.routing.found import Found, catalogue_channels

_VERBS = {
    Purpose.INFORMATION: Text(nl="Zoek informatie via", en="Find information through"),
    Purpose.QUESTION: Text(nl="Stel uw vraag via", en="Ask your question through"),
    Purpose.TRANSACTION: Text(nl="Regel uw zaak via", en="Arrange it through"),
    Purpose.STATUS: Text(nl="Kijk hoe ver het is via", en="See how far it is through"),
    Purpose.ASSISTANCE: Text(nl="Krijg hulp bij", en="Get help at"),
}
_SUPPORT = Text(nl="Maak gebruik van", en="Make use of")


def difficulties_of(found: Found) -> tuple[CapabilityId, ...]:
    """
    The demands that are met, but not in full.
    """
    return tuple(
        name for name, demand in sorted(found.demands.items()) if found.after[name] < demand.level
    )


def steps_of(found: Found, purpose: Purpose, words: Mapping[str, Text]) -> tuple[Step, ...]:
    """
    The steps in order: what must be arranged, the support, the contact itself.
    """
    return tuple(_steps(found, purpose, words))


def _steps(found: Found, purpose: Purpose, words: Mapping[str, Text]) -> Iterator[Step]:
    for offered in _in_order(found):
        yield from _arranging(found, offered, f"measure:{offered.measure}", words)
        yield _step(StepKind.SUPPORT, f"measure:{offered.measure}", _SUPPORT, words)
    channel = found.channel
    yield from _arranging(found, channel, f"channel:{channel.channel}", words)
    yield _step(StepKind.CONTACT, f"channel:{channel.channel}", _VERBS[purpose], words)


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
    found: Found, thing: OfferedChannel | OfferedMeasure, node: str, words: Mapping[str, Text]
) -> Iterator[Step]:
    reached = found.question.doors_with(found.assumed)
    via = catalogue_channels(found.question.program, reached.intersection(thing.arranged_via))
    if not via:
        return
    label = words[node]
    ways = [words[f"channel:{channel}"] for channel in via]
    yield Step(
        kind=StepKind.ARRANGE,
        id=node.partition(":")[2],
        via=via,
        text=Text(
            nl=f"Vraag eerst om '{label.nl}' via: {' of '.join(way.nl for way in ways)}.",
            en=f"First ask for '{label.en}' through: {' or '.join(way.en for way in ways)}.",
        ),
    )


def _step(kind: StepKind, node: str, verb: Text, words: Mapping[str, Text]) -> Step:
    label = words[node]
    text = Text(nl=f"{verb.nl}: {label.nl}.", en=f"{verb.en}: {label.en}.")
    return Step(kind=kind, id=node.partition(":")[2], text=text)
