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
from zorgplicht.routing.derive import Item, holds
from zorgplicht.routing.found import Found, barriers_behind, restores
from zorgplicht.routing.sentences import Sentences


def reasons_for(found: Found, sentences: Sentences) -> tuple[Reason, ...]:
    """
    For each measure, every capability it restores that something needs.
    """
    wanted = _wanted(found)
    return tuple(
        _reason(found, item, table, capability, to, serves, sentences)
        for item, table in zip(found.items, found.tables, strict=True)
        for capability, to in sorted(restores(item, found.levels, found.after).items())
        if (serves := wanted.get(capability, set()) - {table.id})
    )


def _reason(
    found: Found,
    item: Item,
    table: MeasureTable,
    capability: CapabilityId,
    to: Level,
    serves: set[str],
    sentences: Sentences,
) -> Reason:
    barriers = barriers_behind(found.question, capability)
    before = found.levels[capability]
    through = _through(found, item)
    return Reason(
        measure=table.id,
        capability=capability,
        from_=before,
        to=to,
        leaves=found.levels[capability],
        barriers=barriers,
        serves=tuple(sorted(serves)),
        through=through,
        because=table.why,
        sources=_sources(found, table, capability, barriers),
        text=sentences.reason(table.id, capability, (before, to), barriers, through),
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


def _wanted(found: Found) -> dict[CapabilityId, set[str]]:
    """
    Who needs which capability above the person's own level: the channel or a measure.
    """
    wanted: dict[CapabilityId, set[str]] = {}

    def want(who: str, demands: Iterable[tuple[CapabilityId, Level]]) -> None:
        for capability, level in demands:
            if found.levels[capability] < level:
                wanted.setdefault(capability, set()).add(who)

    want(found.channel.channel, _asked(found.place.demands, found.ease))
    for item, offered in zip(found.items, found.measures, strict=True):
        want(offered.measure, _asked(item.adds, found.ease))
        for way in item.ways:
            if holds(way, found.after):
                want(offered.measure, way.levels.items())
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
