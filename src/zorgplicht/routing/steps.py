# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a route takes: its steps in order, and what stays difficult.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.channel import Purpose
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, EntryId
from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.model.route import Step, StepKind
from zorgplicht.model.text import Text
from zorgplicht.routing.derive import Item, Levels, apply, holds
from zorgplicht.routing.found import Found
from zorgplicht.routing.sentences import Sentences

_VERBS = {
    Purpose.INFORMATION: Text(
        nl="Zoek of vraag informatie via", en="Find or ask for information through"
    ),
    Purpose.QUESTION: Text(nl="Stel uw vraag via", en="Ask your question through"),
    Purpose.TRANSACTION: Text(nl="Regel het via", en="Arrange it through"),
    Purpose.STATUS: Text(
        nl="Kijk of vraag hoe het ervoor staat via", en="Check how things stand through"
    ),
    Purpose.ASSISTANCE: Text(nl="Ga voor hulp naar", en="Get help at"),
}
_SUPPORT = Text(nl="Wat hierbij helpt", en="What helps here")


def difficulties_of(found: Found) -> tuple[CapabilityId, ...]:
    """
    The demands that are met, but not in full.
    """
    return tuple(
        name for name, demand in sorted(found.demands.items()) if found.after[name] < demand.level
    )


def steps_of(found: Found, purpose: Purpose, sentences: Sentences) -> tuple[Step, ...]:
    """
    The steps in order: what must be arranged, the support, the contact itself.
    """
    return tuple(_steps(found, purpose, sentences))


def _steps(found: Found, purpose: Purpose, sentences: Sentences) -> Iterator[Step]:
    for offered in _in_order(found):
        label = sentences.label("measure", offered.measure)
        yield from _arranging(found, offered, offered.measure, label, sentences)
        yield _step(StepKind.SUPPORT, offered.measure, offered.entry, (_SUPPORT, label))
    channel = found.channel
    label = sentences.label("channel", channel.channel)
    yield from _arranging(found, channel, channel.channel, label, sentences)
    yield _step(StepKind.CONTACT, channel.channel, channel.entry, (_VERBS[purpose], label))


def _in_order(found: Found) -> Iterator[OfferedMeasure]:
    """
    The measures such that what one requires is restored by those before it.
    """
    levels: Levels = found.levels
    done: list[Item] = []
    waiting = list(zip(found.items, found.measures, strict=True))
    while waiting:
        ready = [pair for pair in waiting if any(holds(way, levels) for way in pair[0].ways)]
        done += [item for item, _ in ready]
        # What came before counts again: what raises may have waited for what sets.
        levels = apply(done, found.levels)
        yield from (offered for _, offered in ready)
        waiting = [pair for pair in waiting if pair not in ready]


def _arranging(
    found: Found,
    thing: OfferedChannel | OfferedMeasure,
    id_: str,
    label: Text,
    sentences: Sentences,
) -> Iterator[Step]:
    by_entry = found.question.program.by_entry
    via_entries = FrozenMap(
        (entry, by_entry[entry].offered.channel)
        for entry in found.doors.intersection(thing.arranged_via)
    )
    if not via_entries:
        return
    via = tuple(sorted(set(via_entries.values())))
    ways = sentences.choice("channel", via)
    yield Step(
        kind=StepKind.ARRANGE,
        id=id_,
        entry=thing.entry,
        via=via,
        via_entries=via_entries,
        text=Text(
            nl=f"Vraag eerst '{label.nl}' aan via: {ways.nl}.",
            en=f"First ask for '{label.en}' through: {ways.en}.",
        ),
    )


def _step(kind: StepKind, id_: str, entry: EntryId, words: tuple[Text, Text]) -> Step:
    verb, label = words
    text = Text(nl=f"{verb.nl}: {label.nl}.", en=f"{verb.en}: {label.en}.")
    return Step(kind=kind, id=id_, entry=entry, text=text)
