# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Why a route works: which measure restores what, for which barrier, on what ground.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from zorgplicht.model.entry import Citation
from zorgplicht.model.ids import CapabilityId, FactId, VariantId
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.route import Ease, Reason, Requirement
from zorgplicht.routing.compile import MeasureTable
from zorgplicht.routing.derive import Gain, Item, holds
from zorgplicht.routing.found import Found, barriers_behind
from zorgplicht.routing.sentences import Sentences

CHANNEL, MEASURE = "channel", "measure"
Who = tuple[str, str]
"""Who asks for something: a channel or a measure, and its id. Both may have the same id."""


def reasons_for(found: Found, sentences: Sentences) -> tuple[Reason, ...]:
    """
    For each measure, every capability it restores that something needs.
    """
    wanted = _wanted(found)
    return tuple(
        _reason(found, item, table, capability, gain, serves, sentences)
        for item, table, gained in zip(found.items, found.tables, found.gains, strict=True)
        for capability, gain in sorted(gained.items())
        if (serves := _served(wanted.get(capability, {}), gain) - {(MEASURE, table.id)})
    )


def _reason(
    found: Found,
    item: Item,
    table: MeasureTable,
    capability: CapabilityId,
    gain: Gain,
    serves: set[Who],
    sentences: Sentences,
) -> Reason:
    barriers = barriers_behind(found.question, capability)
    through = _through(found, item)
    return Reason(
        measure=table.id,
        capability=capability,
        from_=gain.from_,
        to=gain.to,
        leaves=found.levels[capability],
        barriers=barriers,
        serves=tuple(sorted(id_ for _, id_ in serves)),
        serves_channel=any(kind == CHANNEL for kind, _ in serves),
        through=through,
        because=table.why,
        sources=_sources(found, table, capability, barriers),
        text=sentences.reason(table.id, capability, gain, barriers, through),
    )


def _through(found: Found, item: Item) -> tuple[Requirement, ...]:
    """
    The ways in which what the measure takes is met; none where it takes nothing.
    """
    ways = [way for way in item.ways if holds(way, found.after)]
    if not all(way.levels or way.facts for way in ways):
        return ()
    return tuple(
        Requirement(levels=way.levels, facts=tuple(FactId(one) for one in sorted(way.facts)))
        for way in ways
    )


def _served(wanted: Mapping[Who, Level], gain: Gain) -> set[Who]:
    """
    Who asks for more than there was before the gain.
    """
    return {who for who, level in wanted.items() if level > gain.from_}


def _wanted(found: Found) -> dict[CapabilityId, dict[Who, Level]]:
    """
    Who needs which capability above the person's own level, and how much: channel or measure.
    """
    wanted: dict[CapabilityId, dict[Who, Level]] = {}

    def want(who: Who, demands: Iterable[tuple[CapabilityId, Level]]) -> None:
        for capability, level in demands:
            if found.levels[capability] < level:
                by = wanted.setdefault(capability, {})
                by[who] = max(level, by.get(who, level))

    want((CHANNEL, found.channel.channel), _asked(found.place.demands, found.ease))
    for item, offered in zip(found.items, found.measures, strict=True):
        who = MEASURE, offered.measure
        want(who, _asked(item.adds, found.ease))
        for way in item.ways:
            if holds(way, found.after):
                want(who, way.levels.items())
    return wanted


def _asked(
    demands: Mapping[CapabilityId, Demand], ease: Ease
) -> Iterator[tuple[CapabilityId, Level]]:
    for capability, demand in demands.items():
        yield capability, demand.level if ease is Ease.COMFORTABLE else Level.HAMPERED


def _sources(
    found: Found, table: MeasureTable, capability: CapabilityId, barriers: tuple[VariantId, ...]
) -> tuple[Citation, ...]:
    """
    Where the measure and the barriers stand, each place once.
    """
    cited = dict.fromkeys(table.sources)
    for variant in barriers:
        if variant in found.knowledge.losses:
            cited.update(dict.fromkeys(found.knowledge.losses[variant][capability].sources))
    return tuple(cited)
