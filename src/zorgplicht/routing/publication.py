# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What follows from a policy for the people it is for: specifications, and all for a site.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import final

from attrs import evolve, frozen

from zorgplicht.errors import UnknownIdError
from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, EntryId, GroupId, ServiceId
from zorgplicht.model.level import Level
from zorgplicht.model.offer import Offer
from zorgplicht.model.policy import Policy
from zorgplicht.model.publication import Finder, Publication, together
from zorgplicht.model.route import Ease
from zorgplicht.model.situation import Situation
from zorgplicht.model.specification import Answer, Reach, Specification, Way
from zorgplicht.routing.engine import RuleEngine
from zorgplicht.routing.offer import offers_of, opened_channels, situation_of

PAGES_FOR = 2
"""So many barriers together have a page of their own."""
FINDS_FOR = 3
"""So many barriers together the finder knows. A judgement: with 24 variants that makes 2,325
combinations; each more multiplies the pages' weight by five, and who chooses four things at
once is better served by a person."""


_ELSEWHERE = "other-service"


def specification_of(
    situation: Situation,
    offers: Iterable[Offer],
    engine: RuleEngine,
    *,
    policy: Policy | None = None,
) -> Specification:
    """
    What is expected of people in *situation* and what help there is, for each service.

    Args:
        situation: For whom: `situation_of` a target group, or any other.
        offers: What there is for each service: `offers_of` a policy. Services for another
            audience are passed over.
        engine: The engine that finds the ways.
        policy: The policy of the offers, for services that are meant for some groups only:
            people of another group are passed over, and others taken to be of it.

    Raises:
        UnknownIdError: something unknown is named.

    Source:
        Study §4.1, obligation d; design §4, "Specification".

    Examples:
        >>> import zorgplicht as zp
        >>> catalogue = zp.load_catalogue()
        >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
        >>> found = zp.specification_of(
        ...     zp.situation_of("low-literate-people", catalogue),
        ...     zp.offers_of(policy, catalogue),
        ...     zp.RuleEngine(catalogue),
        ... )
        >>> found.answers[0].services[0], found.answers[0].ways[1].outline.support
        ('identiteitskaart', ('hulp-bij-formulieren',))
        >>> found.answers[0].ways[1].takes_over
        ('write-dutch',)
        >>> sorted(found.always)
        ['act-organise', 'converse-dutch', 'hear-speech', 'office-hours', 'speak']
    """
    gathered = _for_groups(_gathered(offers, policy), situation.groups)
    (found,) = _specifications([situation], gathered, engine)
    return found


def publication_of(
    policy: Policy, catalogue: Catalogue, *, on: dt.date, engine: RuleEngine | None = None
) -> Publication:
    """
    Everything that a site for residents and businesses says, on the day *on*.

    Args:
        policy: What an authority declares.
        catalogue: What the ids mean.
        on: The day; what has ended by then is left out, and the publication says so.
        engine: An engine for *catalogue*; None: one is made.

    Examples:
        >>> from datetime import date
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
        >>> found = zp.publication_of(policy, zp.load_catalogue(), on=date(2026, 11, 25))
        >>> len(found.groups) == len(policy.target_groups)
        True
    """
    engine = engine or RuleEngine(catalogue)
    offers = offers_of(policy, catalogue, on=on)
    unseen = _unseen(policy, catalogue)
    gathered = _gathered([one for one in offers if one.service not in unseen], policy)
    finder = _finder(gathered, engine)
    return Publication(
        policy=policy,
        catalogue=catalogue,
        on=on,
        left_out=_gone(offers),
        unseen=unseen,
        barriers=FrozenMap(_by_barriers(finder, engine)),
        groups=FrozenMap(_by_group(policy, gathered, engine, catalogue)),
        finder=finder,
    )


def _gone(offers: Sequence[Offer]) -> FrozenMap[EntryId, str]:
    """
    What is left out for every service; help for some services only is there for those.
    """
    first, *others = [one.left_out for one in offers]
    gone: dict[EntryId, str] = {}
    for entry, why in first.items():
        reasons = [why, *(one[entry] for one in others if entry in one)]
        if len(reasons) == len(offers):
            # That it is for another service is the reason only where nothing else is.
            gone[entry] = next((one for one in reasons if one != _ELSEWHERE), why)
    return FrozenMap(gone)


def _unseen(policy: Policy, catalogue: Catalogue) -> tuple[ServiceId, ...]:
    """
    The services of which no channel is known, so that nobody can look how they are reached.
    """
    known = {one.id for one in policy.channels if one.channel in catalogue.channels}
    known.update(opened_channels(policy, catalogue))
    return tuple(
        dict.fromkeys(one.id for one in policy.services if not known.intersection(one.channels))
    )


# --- services that are offered alike ------------------------------------------------------


@final
@frozen
class _Alike:
    """
    Services with the same offer, for one audience.

    Args:
        offer: The offer, for none of them in particular.
        audience: For whom.
        groups: The target groups they are meant for; empty: everyone.
        services: The services.
    """

    offer: Offer
    audience: Audience
    groups: tuple[GroupId, ...]
    services: tuple[ServiceId | None, ...]

    def ways(
        self, situations: Iterable[Situation], engine: RuleEngine
    ) -> tuple[tuple[Reach, ...], ...]:
        """
        The ways in each situation, taken for this audience and, where there are any, groups.
        """
        theirs = [
            evolve(one, audience=self.audience, groups=(*one.groups, *self.groups))
            for one in situations
        ]
        return engine.ways(theirs, offer=self.offer)


def _gathered(offers: Iterable[Offer], policy: Policy | None) -> tuple[_Alike, ...]:
    meant: dict[ServiceId | None, tuple[GroupId, ...]] = {}
    for service in policy.services if policy is not None else ():
        meant.setdefault(service.id, tuple(sorted(set(service.groups))))
    found: dict[tuple[Offer, Audience, tuple[GroupId, ...]], list[ServiceId | None]] = {}
    for offer in offers:
        groups = meant.get(offer.service, ())
        for audience in offer.audience:
            key = evolve(offer, service=None), audience, groups
            found.setdefault(key, []).append(offer.service)
    return tuple(_Alike(*key, tuple(services)) for key, services in found.items())


def _for_groups(gathered: Iterable[_Alike], groups: Iterable[str]) -> tuple[_Alike, ...]:
    """
    Without the services that are meant for groups of which none is among *groups*.
    """
    own = set(groups)
    return tuple(
        one for one in gathered if not own or not one.groups or own.intersection(one.groups)
    )


# --- specifications -----------------------------------------------------------------------


def _specifications(
    situations: Sequence[Situation], gathered: Iterable[_Alike], engine: RuleEngine
) -> Iterator[Specification]:
    """
    A specification for each of *situations*, which are for one audience.
    """
    columns = [
        (one, one.ways(situations, engine))
        for one in gathered
        if any(situation.audience is one.audience for situation in situations)
    ]
    for place, situation in enumerate(situations):
        found: dict[tuple[Reach, ...], list[ServiceId | None]] = {}
        for alike, column in columns:
            found.setdefault(column[place], []).extend(alike.services)
        yield _specified(situation, found, engine)


def _specified(
    situation: Situation,
    found: Mapping[tuple[Reach, ...], list[ServiceId | None]],
    engine: RuleEngine,
) -> Specification:
    levels = engine.levels(situation)
    return Specification(
        situation=situation,
        variants=engine.variants_in(situation.barriers),
        manual=not set(situation.barriers).isdisjoint(engine.inferring_nothing),
        answers=tuple(
            Answer(services=tuple(services), ways=tuple(_way(one, levels) for one in ways))
            for ways, services in found.items()
        ),
    )


def _way(reach: Reach, levels: Mapping[CapabilityId, Level]) -> Way:
    """
    *reach* for people who have *levels* before any help.

    On a comfortable way help lifts all that would be hard. On a difficult one somebody who is
    hampered may still have to do it.
    """
    demands = reach.outline.efforts.demands
    comfortable = reach.outline.ease is Ease.COMFORTABLE
    lifted = {
        one
        for one, demand in demands.items()
        if levels[one] < (demand.level if comfortable else Level.HAMPERED)
    }
    return Way(
        outline=reach.outline,
        through=reach.through,
        aided=reach.aided,
        difficulties=()
        if comfortable
        else tuple(one for one, demand in demands.items() if levels[one] < demand.level),
        expects=FrozenMap({one: demands[one] for one in demands if one not in lifted}),
        takes_over=tuple(sorted(lifted)),
    )


def _by_barriers(finder: Finder, engine: RuleEngine) -> dict[str, tuple[Specification, ...]]:
    """
    What the finder found for one barrier and for two, for each audience there is.

    Two forms of one barrier, of which one is worse in everything, are not two barriers.
    """
    found: dict[str, tuple[Specification, ...]] = {}
    audiences = {audience for some in finder.services for _, audience in some}
    for place, chosen in enumerate(finder.combinations):
        if 1 <= len(chosen) <= PAGES_FOR and not _is_one(finder, chosen, engine):
            barriers = [finder.variants[one] for one in chosen]
            found[together(*barriers)] = tuple(
                _found(finder, place, Situation(barriers=barriers, audience=audience), engine)
                for audience in Audience
                if audience in audiences
            )
    return found


def _is_one(finder: Finder, chosen: tuple[int, ...], engine: RuleEngine) -> bool:
    """
    Whether two choices are one: a barrier, and a worse form of it.
    """
    if len(chosen) == 1:
        return False
    one, other = (finder.variants[place] for place in chosen)
    if barrier_of(one) != barrier_of(other):
        return False
    alone = [engine.levels(Situation(barriers=[variant])) for variant in (one, other)]
    return engine.levels(Situation(barriers=[one, other])) in alone


def _found(finder: Finder, place: int, situation: Situation, engine: RuleEngine) -> Specification:
    groups: dict[int, list[ServiceId | None]] = {}
    for services, column in zip(finder.services, finder.index, strict=True):
        theirs = [service for service, audience in services if audience is situation.audience]
        if theirs:
            groups.setdefault(column[place], []).extend(theirs)
    ways = {
        tuple(finder.ways[one] for one in finder.answers[answer]): services
        for answer, services in groups.items()
    }
    return _specified(situation, ways, engine)


def _by_group(
    policy: Policy, gathered: tuple[_Alike, ...], engine: RuleEngine, catalogue: Catalogue
) -> Iterator[tuple[GroupId, Specification]]:
    """
    A specification for each group of which every word is known; rule ZPX001 reports others.
    """
    for group in policy.target_groups:
        try:
            situation = situation_of(group.group, catalogue, policy)
            theirs = [one for one in gathered if one.audience is situation.audience]
            theirs = list(_for_groups(theirs, situation.groups))
            (found,) = _specifications([situation], theirs, engine)
        except UnknownIdError:
            continue
        yield group.group, found


def _finder(gathered: tuple[_Alike, ...], engine: RuleEngine) -> Finder:
    variants = engine.variants
    chosen = [
        choice
        for size in range(FINDS_FOR + 1)
        for choice in combinations(range(len(variants)), size)
    ]
    situations = [Situation(barriers=[variants[one] for one in choice]) for choice in chosen]
    known: dict[Reach, int] = {}
    answers: dict[tuple[int, ...], int] = {}
    columns: dict[tuple[int, ...], list[tuple[ServiceId | None, Audience]]] = {}
    for alike in gathered:
        column = []
        for ways in alike.ways(situations, engine):
            answer = tuple(known.setdefault(one, len(known)) for one in ways)
            column.append(answers.setdefault(answer, len(answers)))
        services = [(service, alike.audience) for service in alike.services]
        columns.setdefault(tuple(column), []).extend(services)
    return Finder(
        variants=variants,
        combinations=tuple(chosen),
        services=tuple(tuple(services) for services in columns.values()),
        ways=tuple(known),
        answers=tuple(answers),
        index=tuple(columns),
    )
