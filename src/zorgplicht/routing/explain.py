# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Why a route works: which measure restores what, for which barrier, on what ground.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from zorgplicht.model.entry import Citation
from zorgplicht.model.ids import CapabilityId, VariantId
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.route import Ease, Reason
from zorgplicht.routing.compile import MeasureTable
from zorgplicht.routing.derive import holds
from zorgplicht.routing.found import Found, barriers_behind, demands_of, restores


def reasons_for(found: Found) -> tuple[Reason, ...]:
    """
    For each measure, every capability it restores that something needs.
    """
    wanted = _wanted(found)
    return tuple(
        Reason(
            measure=table.id,
            capability=capability,
            from_=found.levels[capability],
            to=to,
            barriers=(barriers := barriers_behind(found.question, capability)),
            serves=tuple(sorted(serves)),
            because=table.why,
            sources=_sources(found, table, capability, barriers),
        )
        for item, table in zip(found.items, found.tables, strict=True)
        for capability, to in sorted(restores(item, found.levels, found.after).items())
        if (serves := wanted.get(capability, set()) - {table.id})
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

    demands = demands_of(found.question.program, found.channel)
    want(found.channel.channel, _asked(demands, found.ease))
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
