# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Catalogues of any size, as sparse as the shipped one and without any meaning.

The shares below were counted in the shipped catalogue; see `catalogue_of`.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from zorgplicht.model.barrier import Barrier, BarrierKind, Impairment, Variant
from zorgplicht.model.capability import Capability, CapabilityKind
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import (
    EVERYONE,
    Asks,
    Availability,
    Channel,
    Family,
    ProvisionKind,
    Purpose,
)
from zorgplicht.model.entry import Basis, Citation
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Alternative, Effect, Horizon, Measure, Origin, Pillar
from zorgplicht.model.study import PillarEntry
from zorgplicht.model.target_group import Fact
from zorgplicht.model.text import Text

_WORDS = Text(nl="tekst", en="text")
_COMMON = {
    "label": _WORDS,
    "definition": _WORDS,
    "basis": Basis.STUDY,
    "sources": (Citation(id="study", at="§1"),),
}


def catalogue_of(*, barriers: int, measures: int, channels: int = 20, seed: int = 1) -> Catalogue:
    """
    A random catalogue with 16 capabilities and 4 facts, as the shipped one has.

    A barrier takes away one to six capabilities, of which half are blocked; a channel
    demands seven to ten, half of them in full; a measure works on up to half of the
    channels and sets or raises one or two capabilities. Three in ten require something
    beforehand, one in ten demands something itself.
    """
    rng = random.Random(seed)
    capabilities = [f"capability-{number}" for number in range(16)]
    facts = [f"fact-{number}" for number in range(4)]
    ids = [f"channel-{number}" for number in range(channels)]
    made = [_measure(rng, f"measure-{n}", capabilities, facts, ids) for n in range(measures)]
    return Catalogue(
        capabilities=FrozenMap(
            {one: Capability(id=one, kind=CapabilityKind.SKILL, **_COMMON) for one in capabilities}
        ),
        barriers=FrozenMap(
            {
                one.id: one
                for one in (
                    _barrier(rng, f"barrier-{n:02}", capabilities) for n in range(barriers)
                )
            }
        ),
        channels=FrozenMap({one: _channel(rng, one, capabilities) for one in ids}),
        measures=FrozenMap({one.id: one for one in made}),
        pillars=FrozenMap({"inclusive-offer": PillarEntry(id="inclusive-offer", **_COMMON)}),
        facts=FrozenMap(
            {one: Fact(id=one, condition=_WORDS, question=_WORDS, **_COMMON) for one in facts}
        ),
    )


def _barrier(rng: random.Random, id_: str, capabilities: Sequence[str]) -> Barrier:
    taken = rng.sample(capabilities, rng.choice([1, 1, 1, 2, 2, 2, 3, 3, 5, 5, 6]))
    impairs = tuple(
        Impairment(
            capability=one, level=rng.choice([Level.BLOCKED, Level.HAMPERED]), basis=Basis.STUDY
        )
        for one in taken
    )
    return Barrier(
        id=id_,
        kind=BarrierKind.OPEN,
        default="usual",
        variants=FrozenMap({"usual": Variant(label=_WORDS, impairs=impairs)}),
        **_COMMON,
    )


def _channel(rng: random.Random, id_: str, capabilities: Sequence[str]) -> Channel:
    return Channel(
        id=id_,
        family=Family.DIGITAL,
        purposes=(Purpose.TRANSACTION,),
        audience=EVERYONE,
        asks=Asks(
            basis=Basis.STUDY, why="x", levels=_demands(rng, capabilities, rng.randint(7, 10))
        ),
        availability=Availability.ALWAYS,
        provision=ProvisionKind.GENERIC,
        **_COMMON,
    )


def _measure(
    rng: random.Random,
    id_: str,
    capabilities: Sequence[str],
    facts: Sequence[str],
    channels: Sequence[str],
) -> Measure:
    places = rng.choice([1, 2, 3, 5, len(channels) // 2])
    sets, raises = rng.choice([(1, 0), (1, 0), (2, 0), (0, 1), (0, 2), (1, 1)])
    ways = (
        Alternative(
            levels=_demands(rng, capabilities, rng.randint(0, 2)),
            facts=tuple(rng.sample(facts, rng.choice([0, 0, 1]))),
        ),
    )
    return Measure(
        id=id_,
        origin=Origin.OTHER,
        pillar=Pillar.INCLUSIVE_OFFER,
        provision=ProvisionKind.GENERIC,
        horizon=Horizon.NOW,
        effect=Effect(
            basis=Basis.STUDY,
            why=_WORDS,
            on=tuple(sorted(rng.sample(channels, min(places, len(channels))))),
            sets=FrozenMap(dict.fromkeys(rng.sample(capabilities, sets), Level.ABLE)),
            raises=tuple(rng.sample(capabilities, raises)),
            requires=ways if rng.random() < 0.3 else (),  # noqa: PLR2004 - as in the docstring
            adds_demands=_demands(rng, capabilities, 2 if rng.random() < 0.1 else 0),  # noqa: PLR2004
        ),
        **_COMMON,
    )


def _demands(
    rng: random.Random, capabilities: Sequence[str], count: int
) -> FrozenMap[str, Demand]:
    return FrozenMap(
        {one: rng.choice([Demand.LIGHT, Demand.FULL]) for one in rng.sample(capabilities, count)}
    )
