# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What is asked, of what: the shipped catalogue, situations, and a larger Voorbeeldstad.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from attrs import evolve

import zorgplicht as zp
from zorgplicht.model.barrier import variant_id
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.policy import Policy, Service
from zorgplicht.model.situation import Situation

ROOT = Path(__file__).parents[1]
SERVICES = 50
SEED = 2_1_1
"""Of all that is drawn; from the article, and never chosen for its outcome."""


@cache
def catalogue() -> Catalogue:
    """
    The shipped catalogue.
    """
    return zp.load_catalogue()


def barriers_of(known: Catalogue) -> tuple[str, ...]:
    """
    The barriers that infer something, each standing for its default variant.
    """
    return tuple(id_ for id_, barrier in known.barriers.items() if barrier.default is not None)


def default_variants(known: Catalogue, barriers: Sequence[str]) -> tuple[str, ...]:
    """
    The default variants of *barriers*.
    """
    return tuple(
        variant_id(barrier, default)
        for barrier in barriers
        if (default := known.barriers[barrier].default) is not None
    )


def situations(known: Catalogue, count: int, *, most: int = 4) -> tuple[Situation, ...]:
    """
    *count* different situations of one to *most* barriers.

    Of each fact it is drawn whether it is true, false or unknown.
    """
    rng = random.Random(SEED)
    names = barriers_of(known)
    found: dict[Situation, None] = {}
    while len(found) < count:
        facts = {fact: rng.choice([True, False, None]) for fact in known.facts}
        one = Situation(
            barriers=rng.sample(names, rng.randint(1, most)),
            facts={fact: value for fact, value in facts.items() if value is not None},
        )
        found[one] = None
    return tuple(found)


def forget(engine: zp.RuleEngine) -> None:
    """
    Drops the answers that *engine* remembers; compiled offers stay.
    """
    engine.forget()


def long_policy(count: int, *, name: str = "Gemeente Voorbeeldstad") -> Policy:
    """
    Voorbeeldstad with *count* services, each a copy of one of its own, with its channels.

    As large as that of a municipality, and with as few different offers: a thousand products
    are had in a dozen ways.
    """
    policy = zp.read_policy(ROOT / "examples" / "voorbeeldstad.toml")
    own = policy.services
    return evolve(
        policy,
        authority=evolve(policy.authority, name=name),
        services=tuple(
            evolve(own[number % len(own)], id=f"dienst-{number:04}") for number in range(count)
        ),
        support=tuple(evolve(one, services=(), except_services=()) for one in policy.support),
        monitoring=tuple(one for one in policy.monitoring if "service:" not in one.subject),
        exceptions=(),
    )


def large_policy(count: int = SERVICES) -> Policy:
    """
    Voorbeeldstad with *count* services, each a copy of one of its own.

    A copy keeps the audience of residents and gets channels of its own: one to five, as in
    the example. Some support is for part of the services only, as in the example.
    """
    rng = random.Random(SEED)
    policy = zp.read_policy(ROOT / "examples" / "voorbeeldstad.toml")
    for_residents = [one for one in policy.services if "residents" in one.audience]
    channels = sorted({entry for service in for_residents for entry in service.channels})
    services = tuple(
        _service(rng.choice(for_residents), number, rng, channels) for number in range(count)
    )
    ids = [service.id for service in services]
    support = []
    for one in policy.support:
        share = rng.choice([0.0, 0.0, 0.1, 0.5])
        without = tuple(id_ for id_ in ids if rng.random() < share)
        support.append(evolve(one, services=(), except_services=without))
    return evolve(policy, services=services, support=tuple(support))


def _service(
    service: Service, number: int, rng: random.Random, channels: Sequence[str]
) -> Service:
    chosen = set(rng.sample(channels, rng.randint(1, 5)))
    return evolve(
        service,
        id=f"dienst-{number:02}",
        channels=tuple(entry for entry in channels if entry in chosen),
    )
