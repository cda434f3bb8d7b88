# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Catalogues made by hand, of which a test says only what it is about.
"""

from __future__ import annotations

from zorgplicht.model.barrier import Barrier, BarrierKind, Impairment, Variant
from zorgplicht.model.capability import Capability, CapabilityKind
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import (
    Asks,
    Availability,
    Channel,
    Family,
    ProvisionKind,
    Purpose,
)
from zorgplicht.model.entry import Basis, Citation
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.measure import Effect, Horizon, Measure, Origin, Pillar
from zorgplicht.model.study import PillarEntry
from zorgplicht.model.target_group import Fact
from zorgplicht.model.text import Text

WORDS = Text(nl="tekst", en="text")
COMMON = {
    "label": WORDS,
    "definition": WORDS,
    "basis": Basis.STUDY,
    "sources": (Citation(id="study", at="§1"),),
}


def small_catalogue(*, barriers=None, channels=None, measures=None, facts=()) -> Catalogue:
    """
    Barriers by what they take away, channels by what they ask, measures by their effect.

    The one variant of a barrier is called ``usual``. An effect is a mapping as the fields of
    `Effect` are, and may say who helps as ``help``.
    """
    barriers, channels, measures = barriers or {}, channels or {}, measures or {}
    names = {name for one in (*barriers.values(), *channels.values()) for name in one}
    for effect in measures.values():
        names |= {*effect.get("sets", {}), *effect.get("adds_demands", {})}
    return Catalogue(
        capabilities=FrozenMap(
            {one: Capability(id=one, kind=CapabilityKind.SKILL, **COMMON) for one in names}
        ),
        barriers=FrozenMap({id_: barrier(id_, losses) for id_, losses in barriers.items()}),
        channels=FrozenMap({id_: channel(id_, asks) for id_, asks in channels.items()}),
        measures=FrozenMap({id_: measure(id_, **effect) for id_, effect in measures.items()}),
        pillars=FrozenMap({"inclusive-offer": PillarEntry(id="inclusive-offer", **COMMON)}),
        facts=FrozenMap({f: Fact(id=f, condition=WORDS, question=WORDS, **COMMON) for f in facts}),
    )


def barrier(id_, losses) -> Barrier:
    impairs = tuple(
        Impairment(capability=one, level=level, basis=Basis.STUDY) for one, level in losses.items()
    )
    return Barrier(
        id=id_,
        kind=BarrierKind.OPEN,
        default="usual",
        variants=FrozenMap({"usual": Variant(label=WORDS, impairs=impairs)}),
        **COMMON,
    )


def channel(id_, asks) -> Channel:
    return Channel(
        id=id_,
        family=Family.VOICE,
        purposes=(Purpose.TRANSACTION,),
        asks=Asks(basis=Basis.STUDY, why="x", levels=FrozenMap(asks)),
        availability=Availability.ALWAYS,
        provision=ProvisionKind.GENERIC,
        **COMMON,
    )


def measure(id_, *, help=None, **effect) -> Measure:  # noqa: A002 - as the field is called
    maps = {name: FrozenMap(effect.pop(name, {})) for name in ("sets", "adds_demands")}
    return Measure(
        id=id_,
        origin=Origin.OTHER,
        pillar=Pillar.INCLUSIVE_OFFER,
        provision=ProvisionKind.GENERIC,
        horizon=Horizon.NOW,
        help=help,
        effect=Effect(basis=Basis.STUDY, why=WORDS, **maps, **effect),
        **COMMON,
    )
