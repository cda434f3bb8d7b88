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
from zorgplicht.model.channel import (
    Asks,
    Audience,
    Availability,
    Channel,
    Family,
    ProvisionKind,
    Purpose,
)
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


# --- Richer, with the corners that the above leaves out --------------------------------------
#
# Written beside it, not into it: tests ask the above for fixed seeds.

PURPOSES = (Purpose.TRANSACTION, Purpose.STATUS, Purpose.QUESTION)
AUDIENCES = (Audience.RESIDENTS, Audience.BUSINESSES)
BOTH = (AUDIENCES, AUDIENCES, AUDIENCES, AUDIENCES[:1], AUDIENCES[:1], AUDIENCES[1:])


def at_least_one(rng: random.Random, things, most):
    things = list(things)
    return rng.sample(things, rng.randint(1, min(most, len(things))))


def perhaps(rng: random.Random, chance: float, value, otherwise):
    return value() if rng.random() < chance else otherwise


def rich_catalogue(rng: random.Random) -> Catalogue:
    """
    A catalogue of nonsense with more corners.

    Besides what `random_catalogue` has: audiences, several purposes, all families, barriers
    without a default or without variants, losses that take nothing, requirements with several
    facts or none, alternatives that set several levels, openers that also help, measures that
    represent, and measures for one variant only.
    """
    capabilities = [f"cap-{i}" for i in range(rng.randint(2, 5))]
    facts = [f"fact-{i}" for i in range(rng.choice([0, 1, 2, 2, 3]))]
    groups = ["group-0", "group-1"]
    barriers = {f"bar-{i}": rich_barrier(rng, f"bar-{i}", capabilities) for i in range(3)}
    barriers["other"] = Barrier(id="other", kind=BarrierKind.OPEN, **CITED)
    families = rng.sample(list(Family), 2)
    channels = {
        f"chan-{i}": rich_channel(rng, f"chan-{i}", capabilities, families) for i in range(4)
    }
    words = [*barriers, *(f"{b}:{v}" for b, entry in barriers.items() for v in entry.variants)]
    measures = {
        f"mea-{i}": rich_measure(
            rng,
            f"mea-{i}",
            capabilities=capabilities,
            facts=facts,
            groups=groups,
            words=words,
            channels=sorted(channels),
            families=families,
        )
        for i in range(rng.randint(4, 8))
    }
    return Catalogue(
        capabilities=FrozenMap(
            {c: Capability(id=c, kind=CapabilityKind.SKILL, **CITED) for c in capabilities}
        ),
        barriers=FrozenMap(barriers),
        channels=FrozenMap(channels),
        measures=FrozenMap(measures),
        pillars=FrozenMap({"inclusive-offer": PillarEntry(id="inclusive-offer", **CITED)}),
        facts=FrozenMap({f: Fact(id=f, condition=WORDS, question=WORDS, **CITED) for f in facts}),
        target_groups=FrozenMap(
            {
                g: TargetGroup(id=g, prominence=Prominence.NAMED, audience=audience, **CITED)
                for g, audience in zip(groups, AUDIENCES, strict=True)
            }
        ),
    )


def rich_barrier(rng: random.Random, id_: str, capabilities) -> Barrier:
    variants = {
        f"var-{i}": Variant(
            label=WORDS,
            impairs=tuple(
                Impairment(
                    capability=c,
                    level=rng.choice([Level.BLOCKED] * 4 + [Level.HAMPERED] * 4 + [Level.ABLE]),
                    basis=Basis.STUDY,
                )
                for c in at_least_one(rng, capabilities, 4)
            ),
        )
        for i in range(rng.randint(1, 3))
    }
    return Barrier(
        id=id_,
        kind=BarrierKind.OPEN,
        default=perhaps(rng, 0.85, lambda: rng.choice(sorted(variants)), None),
        variants=FrozenMap(variants),
        **CITED,
    )


def rich_channel(rng: random.Random, id_: str, capabilities, families) -> Channel:
    most = rng.choice([0, 1, 2, 3, 3, 4, 5])
    asked = FrozenMap(
        {
            c: rng.choice(list(Demand))
            for c in rng.sample(capabilities, min(most, len(capabilities)))
        }
    )
    return Channel(
        id=id_,
        family=rng.choice(families),
        purposes=perhaps(
            rng,
            0.6,
            lambda: (Purpose.TRANSACTION,),
            tuple(at_least_one(rng, PURPOSES, 3)),
        ),
        asks=Asks(basis=Basis.STUDY, why="x", levels=asked),
        availability=Availability.ALWAYS,
        provision=ProvisionKind.GENERIC,
        audience=rng.choice(BOTH),
        **CITED,
    )


def rich_measure(
    rng: random.Random, id_: str, *, capabilities, facts, groups, words, channels, families
) -> Measure:
    opens = perhaps(rng, 0.15, lambda: rng.choice(channels), None)
    helps = opens is None or rng.random() < 0.3
    effect = Effect(
        basis=Basis.STUDY,
        why=WORDS,
        on=tuple(some(rng, channels, 3)) if helps else (),
        on_families=tuple(some(rng, families, 2)) if helps and rng.random() < 0.8 else (),
        sets=levels(rng, capabilities, 3),
        raises=tuple(some(rng, capabilities, 2)),
        requires=tuple(
            Alternative(
                levels=demands(rng, capabilities, 2),
                facts=tuple(some(rng, facts, 2)),
                sets=levels(rng, capabilities, 2),
            )
            for _ in range(rng.choice([0, 0, 0, 1, 2, 3]))
        ),
        adds_demands=perhaps(rng, 0.45, lambda: demands(rng, capabilities, 2), FrozenMap()),
        opens=opens,
        restricted_to=perhaps(rng, 0.07, lambda: tuple(at_least_one(rng, groups, 2)), ()),
        applies_to_any=perhaps(rng, 0.12, lambda: tuple(at_least_one(rng, words, 3)), ()),
        applies_to_all=perhaps(rng, 0.06, lambda: tuple(at_least_one(rng, words, 2)), ()),
    )
    return Measure(
        id=id_,
        origin=Origin.OTHER,
        pillar=Pillar.INCLUSIVE_OFFER,
        provision=ProvisionKind.GENERIC,
        horizon=Horizon.LONG if rng.random() < 0.06 else Horizon.NOW,
        help=Help.REPRESENT
        if opens is None and rng.random() < 0.06
        else rng.choice([None, Help.REFER, Help.ASSIST, Help.DO, Help.TEACH]),
        effect=effect if opens is not None or rng.random() < 0.95 else None,
        **CITED,
    )


def levels(rng: random.Random, capabilities, most):
    choice = [Level.BLOCKED] + [Level.HAMPERED] * 4 + [Level.ABLE] * 4
    return FrozenMap({c: rng.choice(choice) for c in some(rng, capabilities, most)})


def rich_offer(rng: random.Random, catalogue: Catalogue, channels: int, measures: int) -> Offer:
    """
    An offer with more corners.

    Besides what `random_offer` has: audiences of its own, longer circles and chains of entries,
    entries that are not there, help that works nowhere, and help that is called as a channel is.
    """
    names = [f"own-{i}" for i in range(rng.randint(1, channels))]
    openers = {
        m.id: m.effect.opens
        for m in catalogue.measures.values()
        if m.effect is not None and m.effect.opens is not None
    }
    # Mostly channels for the usual purpose: the others have no routes to compare.
    kinds = [one.id for one in catalogue.channels.values() if Purpose.TRANSACTION in one.purposes]
    kinds = 4 * kinds + sorted(catalogue.channels)
    made = []
    for name in names:
        opener = perhaps(rng, 0.25, lambda: rng.choice(sorted(openers)), None) if openers else None
        kind = openers[opener] if opener else rng.choice(kinds)
        made.append(
            OfferedChannel(
                entry=name,
                channel=kind,
                ends=rng.random() < 0.8,
                audience=perhaps(
                    rng, 0.8, lambda kind=kind: catalogue.channels[kind].audience, rng.choice(BOTH)
                ),
                opened_by=opener,
                **terms(rng, catalogue, names),
            )
        )
    likely = [one for one in sorted(catalogue.measures) if can_work(catalogue, one, made)]
    helps = [
        OfferedMeasure(
            entry=names[0] if i == 0 and rng.random() < 0.3 else f"help-{i}",
            measure=rng.choice(
                likely if likely and rng.random() < 0.85 else sorted(catalogue.measures)
            ),
            on=perhaps(rng, 0.2, lambda: tuple(some(rng, names, 3)), None),
            from_data=rng.random() < 0.15,
            **terms(rng, catalogue, names),
        )
        for i in range(rng.randint(measures // 2, measures))
    ]
    return Offer(channels=tuple(made), measures=tuple(helps))


def can_work(catalogue: Catalogue, measure: str, channels) -> bool:
    """Whether it can do anything on one of the channels; such help makes the better questions."""
    effect = catalogue.measures[measure].effect
    if effect is None:
        return False
    kinds = [catalogue.channels[one.channel] for one in channels]
    return any(one.id in effect.on or one.family in effect.on_families for one in kinds)


def terms(rng: random.Random, catalogue: Catalogue, names):
    """On what terms a thing is offered."""
    groups = sorted(catalogue.target_groups)
    capabilities = sorted(catalogue.capabilities)
    return {
        "arranged_via": perhaps(
            rng, 0.2, lambda: tuple(at_least_one(rng, [*names, "not-there"], 3)), ()
        ),
        "groups": perhaps(rng, 0.06, lambda: tuple(at_least_one(rng, groups, 2)), ()),
        "asks": perhaps(rng, 0.15, lambda: demands(rng, capabilities, 2), FrozenMap()),
    }


def rich_situation(rng: random.Random, catalogue: Catalogue) -> Situation:
    """
    A situation with more corners.

    Besides what `random_situation` has: another audience or purpose, levels that staff
    established, barriers by name and by variant at once, and the barrier ``other``.
    """
    words = [*catalogue.barriers]
    words += [f"{b}:{v}" for b, entry in catalogue.barriers.items() for v in entry.variants]
    purposes = sorted({p for one in catalogue.channels.values() for p in one.purposes})
    return Situation(
        barriers=rng.sample(words, min(rng.choice([0, 1, 1, 1, 2, 2, 2, 3, 3, 4]), len(words))),
        facts={fact: rng.random() < 0.6 for fact in catalogue.facts if rng.random() < 0.3},
        audience=rng.choices(AUDIENCES, [5, 1])[0],
        groups=[g for g in catalogue.target_groups if rng.random() < 0.3],
        purpose=rng.choice(purposes) if rng.random() < 0.15 else Purpose.TRANSACTION,
        levels=perhaps(
            rng,
            0.2,
            lambda: {c: rng.choice(list(Level)) for c in some(rng, catalogue.capabilities, 2)},
            {},
        ),
    )
