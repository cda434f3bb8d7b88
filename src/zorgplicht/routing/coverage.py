# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which combinations of barriers have no route to a service, exactly; and what to do about it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import final

from attrs import evolve, frozen

from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.coverage import Coverage, ServiceCoverage
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import VariantId
from zorgplicht.model.offer import Offer
from zorgplicht.model.situation import Situation
from zorgplicht.model.text import Text
from zorgplicht.routing.alphabet import Alphabet
from zorgplicht.routing.compile import Knowledge
from zorgplicht.routing.hall import Hall
from zorgplicht.routing.program import Program
from zorgplicht.routing.repairs import Repairs, Workshop
from zorgplicht.routing.single_points import single_points
from zorgplicht.routing.survey import MOST_IN_A_TABLE, Quality, Scope, Survey, joined, scope_of


@final
@frozen(kw_only=True)
class Asked:
    """
    What a coverage, an impact or a table is about.

    Args:
        variants: The variants that are combined.
        situation: What all combinations share: purpose, groups and facts.
        groups: The groups one belongs to, as bits.
        true: The facts known to be true, as bits of state.
        unknown: The facts of which nothing is known, as bits of state.
    """

    variants: tuple[VariantId, ...]
    situation: Situation
    groups: int
    true: int
    unknown: int

    @property
    def purpose(self) -> Purpose:
        """
        What one comes for.
        """
        return self.situation.purpose

    def check_for_table(self) -> None:
        """
        Refuses more variants than of which all combinations can be looked at together.

        Raises:
            ValueError: there are more.
        """
        if len(self.variants) > MOST_IN_A_TABLE:
            message = f"at most {MOST_IN_A_TABLE} variants can be combined here"
            raise ValueError(message)

    def survey(self, hall: Hall, audience: Audience) -> Survey:
        """
        All combinations before one program.
        """
        return Survey(
            hall,
            self.variants,
            audience=audience,
            groups=self.groups,
            certain=self.true,
            possible=self.true | self.unknown,
        )


@final
@frozen
class Halls:
    """
    Offers put together, as far as they go together.

    Args:
        knowledge: What the ids mean.
        alphabet: The bits of the knowledge.
    """

    knowledge: Knowledge
    alphabet: Alphabet

    def of(self, offers: Sequence[Offer]) -> list[tuple[Hall, tuple[Offer, ...]]]:
        """
        One hall for all offers, or where they contradict one for each.
        """
        whole = joined(offers)
        if whole is not None:
            return [(self.hall(whole), tuple(offers))]
        return [(self.hall(offer), (offer,)) for offer in offers]

    def hall(self, offer: Offer) -> Hall:
        """
        The hall of one offer.
        """
        return Hall(Program(self.knowledge, self.alphabet, offer))


def coverage_of(
    halls: Halls,
    offers: Sequence[Offer],
    asked: Asked,
    words: FrozenMap[str, Text],
    *,
    advise: bool,
) -> Coverage:
    """
    The coverage of each offer, for each audience it is for.

    Args:
        halls: Puts offers together.
        offers: One for each service.
        asked: The barriers that are combined, and what all situations share.
        words: The label of every node.
        advise: Whether to look for repairs and single points as well.
    """
    found: list[ServiceCoverage] = []
    for hall, some in halls.of(offers):
        desk = _Desk(hall, asked, advise=advise)
        found.extend(part for offer in some for part in desk.service(offer))
    return Coverage(
        services=tuple(found),
        variants=asked.variants,
        purpose=asked.purpose,
        groups=asked.situation.groups,
        facts=asked.situation.facts,
        advised=advise,
        left_out=FrozenMap(pair for offer in offers for pair in offer.left_out.items()),
        words=words,
    )


@final
class _Desk:
    """
    Where the services of one hall come by; what was found for one is there for the next.
    """

    def __init__(self, hall: Hall, asked: Asked, *, advise: bool) -> None:
        self.hall = hall
        self.asked = asked
        self.advise = advise
        self.surveys = {one: asked.survey(hall, one) for one in Audience}
        self._found: dict[tuple[Audience, Scope], ServiceCoverage] = {}

    @cached_property
    def workshop(self) -> Workshop:
        """
        What is offered, and what could be.
        """
        return Workshop(self.hall.program)

    def service(self, offer: Offer) -> Iterator[ServiceCoverage]:
        """
        The coverage for each audience; those who are served alike are told together.
        """
        alike: dict[ServiceCoverage, list[Audience]] = {}
        for audience in sorted(set(offer.audience), key=tuple(Audience).index):
            part = evolve(self._part(audience, offer), audience=())
            alike.setdefault(part, []).append(audience)
        for part, audiences in alike.items():
            yield evolve(part, service=offer.service, audience=tuple(audiences))

    def _part(self, audience: Audience, offer: Offer) -> ServiceCoverage:
        scope = scope_of(offer, self.hall.program, self.asked.purpose)
        if (audience, scope) not in self._found:
            self._found[audience, scope] = self._look(audience, offer, scope)
        return self._found[audience, scope]

    def _look(self, audience: Audience, offer: Offer, scope: Scope) -> ServiceCoverage:
        survey = self.surveys[audience]
        covered = survey.covered(scope) if survey.in_a_table else 0
        gaps = survey.smallest_closed(scope)
        part = ServiceCoverage(
            service=None,
            audience=(audience,),
            gaps=gaps,
            difficult=survey.smallest_worse(scope, Quality(comfortable=True)),
            conditional=survey.smallest_worse(scope, Quality(certain=True)),
            closed=survey.size - covered.bit_count() if survey.in_a_table else None,
            repairs_complete=False,
        )
        if not self.advise:
            return part
        found = Repairs(
            workshop=self.workshop,
            scope=scope_of(offer, self.workshop.hall.program, self.asked.purpose),
            purpose=self.asked.purpose,
            who=survey.whos[False],
            sure=survey.whos[True],
            variants=survey.variants if survey.in_a_table else (),
            covered=covered,
            gaps=gaps,
        ).found()
        return evolve(
            part,
            repairs=found.repairs,
            repairs_complete=found.complete,
            single_points=single_points(survey, scope),
        )
