# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Random catalogues, offers and situations: small, and full of corners.
"""

from __future__ import annotations

import random

from zorgplicht.model.barrier import Barrier, BarrierKind, Impairment, Variant
from zorgplicht.model.capability import Capability, CapabilityKind
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Asks, Availability, Channel, Family, ProvisionKind, Purpose
from zorgplicht.model.entry import Basis, Citation
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Alternative, Effect, Help, Horizon, Measure, Origin, Pillar
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.model.situation import Situation
from zorgplicht.model.study import PillarEntry
from zorgplicht.model.target_group import Fact, Prominence, TargetGroup
from zorgplicht.model.text import Text

WORDS = Text(nl="tekst", en="text")
COMMON = {"label": WORDS, "definition": WORDS, "basis": Basis.STUDY}
CITED = {**COMMON, "sources": (Citation(id="study", at="§1"),)}


def some(rng: random.Random, things, most):
    things = list(things)
    return rng.sample(things, rng.randint(0, min(most, len(things))))


def demands(rng, capabilities, most):
    return FrozenMap({c: rng.choice(list(Demand)) for c in some(rng, capabilities, most)})


def random_catalogue(rng: random.Random) -> Catalogue:
    """A catalogue of nonsense in which anything that the model allows can happen."""
    capabilities = [f"cap-{i}" for i in range(rng.randint(2, 5))]
    facts = [f"fact-{i}" for i in range(2)]
    groups = ["group-0"]
    barriers = [f"bar-{i}" for i in range(3)]
    channels = [f"chan-{i}" for i in range(4)]
    made_barriers = {}
    for barrier in barriers:
        variants = {
            f"var-{i}": Variant(
                label=WORDS,
                impairs=tuple(
                    Impairment(
                        capability=c,
                        level=rng.choice([Level.BLOCKED, Level.HAMPERED]),
                        basis=Basis.STUDY,
                    )
                    for c in some(rng, capabilities, 3)
                ),
            )
            for i in range(2)
        }
        made_barriers[barrier] = Barrier(
            id=barrier,
            kind=BarrierKind.OPEN,
            default="var-0",
            variants=FrozenMap(variants),
            **CITED,
        )
    made_channels = {
        channel: Channel(
            id=channel,
            family=rng.choice([Family.DIGITAL, Family.VOICE]),
            purposes=(Purpose.TRANSACTION,) if rng.random() < 0.8 else (Purpose.STATUS,),
            asks=Asks(basis=Basis.STUDY, why="x", levels=demands(rng, capabilities, 4)),
            availability=Availability.ALWAYS,
            provision=ProvisionKind.GENERIC,
            **CITED,
        )
        for channel in channels
    }
    made_measures = {
        f"mea-{i}": random_measure(
            rng, f"mea-{i}", capabilities, facts, groups, barriers, channels
        )
        for i in range(rng.randint(3, 6))
    }
    return Catalogue(
        capabilities=FrozenMap(
            {c: Capability(id=c, kind=CapabilityKind.SKILL, **CITED) for c in capabilities}
        ),
        barriers=FrozenMap(made_barriers),
        channels=FrozenMap(made_channels),
        measures=FrozenMap(made_measures),
        pillars=FrozenMap({"inclusive-offer": PillarEntry(id="inclusive-offer", **CITED)}),
        facts=FrozenMap({f: Fact(id=f, condition=WORDS, question=WORDS, **CITED) for f in facts}),
        target_groups=FrozenMap(
            {
                g: TargetGroup(id=g, prominence=Prominence.NAMED, audience="residents", **CITED)
                for g in groups
            }
        ),
    )


def random_measure(rng, id_, capabilities, facts, groups, barriers, channels) -> Measure:
    sets = {c: rng.choice([Level.HAMPERED, Level.ABLE]) for c in some(rng, capabilities, 2)}
    ways = tuple(
        Alternative(
            levels=demands(rng, capabilities, 2),
            facts=tuple(some(rng, facts, 1)),
            sets=FrozenMap(dict.fromkeys(some(rng, capabilities, 1), Level.ABLE)),
        )
        for _ in range(rng.choice([0, 0, 1, 2]))
    )
    opens = rng.choice(channels) if rng.random() < 0.15 else None
    effect = Effect(
        basis=Basis.STUDY,
        why=Text(nl="x", en="x"),
        on=tuple(some(rng, channels, 3)) if opens is None else (),
        on_families=(Family.DIGITAL,) if rng.random() < 0.5 and opens is None else (),
        sets=FrozenMap(sets),
        raises=tuple(some(rng, capabilities, 2)),
        requires=ways,
        adds_demands=demands(rng, capabilities, 2) if rng.random() < 0.5 else FrozenMap(),
        opens=opens,
        restricted_to=tuple(groups) if rng.random() < 0.15 else (),
        applies_to_any=tuple(some(rng, barriers, 1)) if rng.random() < 0.2 else (),
        applies_to_all=tuple(some(rng, barriers, 2)) if rng.random() < 0.1 else (),
    )
    return Measure(
        id=id_,
        origin=Origin.OTHER,
        pillar=Pillar.INCLUSIVE_OFFER,
        provision=ProvisionKind.GENERIC,
        horizon=Horizon.LONG if rng.random() < 0.1 else Horizon.NOW,
        help=rng.choice([None, Help.ASSIST, Help.DO, Help.REFER]),
        effect=effect if rng.random() < 0.95 else None,
        **CITED,
    )


def random_offer(rng: random.Random, catalogue: Catalogue, channels: int, measures: int) -> Offer:
    """An offer with entries of its own names, entry channels, scopes and extra demands."""
    names = [f"own-{i}" for i in range(rng.randint(1, channels))]
    capabilities = sorted(catalogue.capabilities)
    kinds = sorted(catalogue.channels)
    groups = sorted(catalogue.target_groups)
    made = []
    for name in names:
        opened = [
            m.id
            for m in catalogue.measures.values()
            if m.effect is not None and m.effect.opens is not None
        ]
        opener = rng.choice(opened) if opened and rng.random() < 0.2 else None
        kind = catalogue.measures[opener].effect.opens if opener else rng.choice(kinds)
        made.append(
            OfferedChannel(
                entry=name,
                channel=kind,
                ends=rng.random() < 0.85,
                arranged_via=tuple(some(rng, names, 2)) if rng.random() < 0.4 else (),
                audience=catalogue.channels[kind].audience,
                opened_by=opener,
                groups=tuple(groups[:1]) if rng.random() < 0.1 else (),
                asks=demands(rng, capabilities, 1) if rng.random() < 0.2 else FrozenMap(),
            )
        )
    helps = [
        OfferedMeasure(
            entry=f"help-{i}",
            measure=rng.choice(sorted(catalogue.measures)),
            on=tuple(some(rng, names, 2)) if rng.random() < 0.3 else None,
            arranged_via=tuple(some(rng, names, 2)) if rng.random() < 0.4 else (),
            groups=tuple(groups[:1]) if rng.random() < 0.1 else (),
            asks=demands(rng, capabilities, 1) if rng.random() < 0.2 else FrozenMap(),
            from_data=rng.random() < 0.1,
        )
        for i in range(rng.randint(0, measures))
    ]
    return Offer(channels=tuple(made), measures=tuple(helps))


def random_situation(rng: random.Random, catalogue: Catalogue) -> Situation:
    """Up to three barriers, some facts, perhaps a group."""
    words = [
        barrier if rng.random() < 0.5 else f"{barrier}:{rng.choice(sorted(entry.variants))}"
        for barrier, entry in catalogue.barriers.items()
        if entry.variants
    ]
    facts = {fact: rng.random() < 0.5 for fact in catalogue.facts if rng.random() < 0.5}
    groups = [g for g in catalogue.target_groups if rng.random() < 0.3]
    return Situation(barriers=some(rng, words, 3), facts=facts, groups=groups)
