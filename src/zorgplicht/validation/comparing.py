# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Comparing two policies on one day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from attrs import evolve

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError
from zorgplicht.model.assessment import Assessment
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.comparison import Compared, Comparison, Section
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import EntryId, GroupId, ServiceId
from zorgplicht.model.impact import Impact, ServiceImpact
from zorgplicht.model.offer import Offer
from zorgplicht.model.policy import Policy, Service
from zorgplicht.model.text import Text
from zorgplicht.routing import RuleEngine, offer_of
from zorgplicht.validation.changes import changes_of
from zorgplicht.validation.moved import Digitalisation
from zorgplicht.validation.offered import Offered
from zorgplicht.validation.rediscovered import findings_of
from zorgplicht.validation.runner import validate
from zorgplicht.validation.values import Words


def compare(
    old: Policy,
    new: Policy,
    catalogue: Catalogue,
    *,
    on: dt.date,
    services: Iterable[str] = (),
    engine: RuleEngine | None = None,
) -> Comparison:
    """
    What is different between two policies: in words, in routes, in findings, and for whom.

    Both are looked at on the same day, so that only the policies differ and not the law or
    the calendar.

    Args:
        old: The policy as it was.
        new: The policy as it is to be.
        catalogue: What the ids mean.
        on: The day.
        services: Only these services, and what is not about a service; empty: all.
        engine: An engine of the same catalogue, to save building one.

    Returns:
        What changed; per service that both have, which combinations of barriers lose their
        last route, get a harder or an easier one, or gain one; which findings are new or
        solved; and for each service that went digital whether support moved along.

    Raises:
        TypeError: *old* or *new* is no policy, or *on* no date.
        UnknownIdError: *services* names a service that neither policy has.
        RuleContractError: a rule broke; its code is in the error.

    Source:
        Design §4, "Impact of change"; study §5.1: each newly digitalised service needs new
        attention.

    Examples:
        >>> from datetime import date
        >>> import zorgplicht as zp
        >>> found = zp.compare(
        ...     zp.read_policy("examples/loket-dicht/voor.toml"),
        ...     zp.read_policy("examples/loket-dicht/na.toml"),
        ...     zp.load_catalogue(),
        ...     on=date(2026, 11, 25),
        ... )
        >>> found.route_lost
        True
        >>> found.impact[0].lost.minimal[0]
        ('low-literacy:low-literate',)
    """
    chosen = frozenset(services)
    _check(old, new, chosen)
    engine = engine or RuleEngine(catalogue)
    was, is_ = (validate(one, catalogue, on=on, engine=engine) for one in (old, new))
    before, after = (
        Offered(policy=one, catalogue=catalogue, engine=engine, on=on) for one in (old, new)
    )
    changes = tuple(
        one
        for one in changes_of(old, new, catalogue)
        if not chosen or one.section is not Section.SERVICES or one.id in chosen
    )
    impact, about = _impact(before, after, chosen)
    by_service: dict[ServiceId, list[ServiceImpact]] = {}
    for part in impact:
        if part.service is not None:
            by_service.setdefault(part.service, []).append(part)
    return Comparison(
        old=_side(old, was),
        new=_side(new, is_),
        on=on,
        changes=changes,
        impact=impact,
        purpose=about.purpose,
        variants=about.variants,
        findings=findings_of(was, is_, changes, chosen),
        digitalised=tuple(Digitalisation(before, after, by_service).found()),
        obligation_titles=is_.obligation_titles,
        words=FrozenMap({**about.words, **_own_words(old, new, catalogue)}),
    )


def _check(old: Policy, new: Policy, chosen: Iterable[str]) -> None:
    for one in (old, new):
        if not isinstance(one, Policy):
            raise TypeError(
                f"a Policy is asked, as read_policy gives it, not {type(one).__name__}"
            )
    known = {service.id for one in (old, new) for service in one.services}
    for word in chosen:
        if word not in known:
            raise UnknownIdError("service", word, nearest(word, known))


def _side(policy: Policy, assessment: Assessment) -> Compared:
    return Compared(
        policy=policy.authority.name,
        file=assessment.file,
        completeness=policy.completeness,
        obligations=assessment.obligations,
    )


# --- impact -----------------------------------------------------------------------------


def _impact(
    before: Offered, after: Offered, chosen: frozenset[str]
) -> tuple[tuple[ServiceImpact, ...], Impact]:
    """
    What the change does to each service that both have.

    Services with the same offers before and after share one answer. A service that is for
    certain groups is looked at for who belongs to them, as the validator does.
    """
    engine = before.engine
    if not before.policy.services and not after.policy.services:
        whole = [offer_of(one.policy, one.catalogue, on=one.on) for one in (before, after)]
        about = engine.impact(*whole)
        return about.services, about
    both = [
        service
        for id_, service in _first(before.policy).items()
        if id_ in after.by_service and (not chosen or id_ in chosen)
    ]
    theirs = _first(after.policy)
    alike: dict[tuple[GroupId, ...], dict[tuple[Offer, Offer], list[ServiceId]]] = {}
    for service in both:
        groups = tuple(
            one for one in service.groups if one in theirs[service.id].groups and before.known(one)
        )
        pair = before.by_service[service.id], after.by_service[service.id]
        alike.setdefault(groups, {}).setdefault(pair, []).append(service.id)
    found: dict[ServiceId, list[ServiceImpact]] = {}
    for groups, pairs in alike.items():
        for services, parts in _told(engine, groups, pairs):
            for id_ in services:
                found[id_] = [evolve(part, service=id_) for part in parts]
    about = engine.impact([], [])
    return tuple(part for service in both for part in found[service.id]), about


def _told(
    engine: RuleEngine,
    groups: tuple[GroupId, ...],
    pairs: dict[tuple[Offer, Offer], list[ServiceId]],
) -> Iterator[tuple[list[ServiceId], list[ServiceImpact]]]:
    """
    For services with the same offers, what the change does to them.
    """
    firsts = [services[0] for services in pairs.values()]
    impact = engine.impact(
        [evolve(old, service=one) for one, (old, _) in zip(firsts, pairs, strict=True)],
        [evolve(new, service=one) for one, (_, new) in zip(firsts, pairs, strict=True)],
        groups=groups,
    )
    parts: dict[ServiceId | None, list[ServiceImpact]] = {}
    for part in impact.services:
        parts.setdefault(part.service, []).append(part)
    for first, services in zip(firsts, pairs.values(), strict=True):
        yield services, parts[first]


def _first(policy: Policy) -> dict[ServiceId, Service]:
    found: dict[ServiceId, Service] = {}
    for service in policy.services:
        found.setdefault(service.id, service)
    return found


# --- words ------------------------------------------------------------------------------


def _own_words(old: Policy, new: Policy, catalogue: Catalogue) -> dict[str, Text]:
    """
    What the policies call their services, channels and support; the new name goes before.
    """
    found: dict[str, Text] = {}
    for policy in (old, new):
        words = Words(policy, catalogue).own
        for word, kind in (("service", ServiceId), ("entry", EntryId)):
            found |= {f"{word}:{id_}": name for id_, name in words[kind].items()}
    return found
