# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Each target group can use each service that is meant for it.

What it checks
--------------
For each target group and each service for its audience, the rule engine looks whether at least
one route exists within the offer on the day: a channel, with whatever support is needed, that
somebody with the typical barriers of the group can use and can obtain. A route with a
representative does not count, since it is not support by the authority. A difficult route, and
one that depends on a fact that is unknown, do count. Without any service there is nothing to
follow, and the outcome is unknown. So it is for a service that no described group reaches: no
group has its audience, or it is for groups that are not described. What the barrier `other`
takes away cannot be inferred. Where the other barriers of the group leave no route, that is a
finding; where they do, the group stays unknown.

Why it matters
--------------
The explanatory memorandum gives the measure of "appropriate": the target group at which a
service is directed can normally obtain it. Counting measures does not show that; following the
route does. Help that must be asked for with an online form is no help to who cannot use the
form.

What it cannot see
------------------
How people really differ within a group, whether the support has enough hours and staff, and what
happens at the counter. The levels of barriers are our model; its sources stand in the catalogue.
What hinders disadvantaged residents: the study names that group and not its barriers, so it has
only `other`, and a policy with it leaves d unknown. Who knows what hinders those people in the
area gives the group `barriers` of its own.

How to fix
----------
Open a channel that the group can use for this service, or add support that lifts the demand that
the finding names. Where one measure is enough, the finding names it. Tailored support is not
compulsory: a reasoned exception is an answer too, and d is then partly. For a service that no
group reaches, describe the group that it is for, or mend its `audience` or `groups`.

Example
-------
A passport is only to be had through a secured web form; people without digital skills then
have no route. With the counter among its `channels`, they have.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: the support must be such that the target
group can normally obtain the service; paragraph 1 does not prescribe tailored support in every
case; obligation d in study §4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.offer import Offer
from zorgplicht.model.policy import PolicyGroup, Service
from zorgplicht.model.route import RoutePlan
from zorgplicht.model.situation import Situation
from zorgplicht.model.text import Text
from zorgplicht.routing import situation_of
from zorgplicht.validation.absent import NO_GROUPS
from zorgplicht.validation.case import Case
from zorgplicht.validation.no_route import NO_MEASURE_OPENS_ONE, what_opens_one, why_no_route
from zorgplicht.validation.rule import Missing, Rule, Statement, Unknown

_DUTCH = """
Elke doelgroep kan elke dienst krijgen die voor haar is.

Wat de regel toetst
-------------------
Voor elke doelgroep en elke dienst voor die groep zoekt het programma een weg binnen het aanbod
van die dag. Een weg is een kanaal, met de hulp die nodig is. Iemand met de belemmeringen van de
groep kan dat kanaal gebruiken en die hulp krijgen. Een weg met een gemachtigde telt niet: dat is
geen hulp van de overheid zelf. Een moeilijke weg telt wel, en ook een weg die afhangt van iets
dat we niet weten. Staat er geen enkele dienst? Dan valt er niets te volgen, en blijft dit
onbekend. Dat geldt ook voor een dienst die voor geen van de beschreven groepen is. Bij de
belemmering `other` (anders) weten we niet wat lastig is. Laten de andere belemmeringen van de
groep geen weg? Dan is dat een bevinding. Laten zij er wel een, dan blijft de groep onbekend.

Waarom dit telt
---------------
De memorie van toelichting zegt wat 'passend' is: de doelgroep van een dienst kan die dienst
normaal gesproken krijgen. Maatregelen tellen laat dat niet zien, de weg volgen wel. Hulp die u
met een webformulier moet vragen, helpt niet wie het formulier niet kan gebruiken.

Wat de regel niet ziet
----------------------
Hoe mensen binnen een groep verschillen, of er genoeg uren en medewerkers zijn, en hoe het aan de
balie gaat. De niveaus van belemmeringen zijn ons model; de bronnen staan in de catalogus. En wat
kansarme burgers hindert: het onderzoek noemt die groep, maar niet haar belemmeringen. Zij heeft
daarom alleen `other`, en met deze groep blijft d onbekend. Weet u wat deze mensen bij u hindert?
Geef de groep dan eigen `barriers`.

Zo lost u het op
----------------
Open voor deze dienst een kanaal dat de groep kan gebruiken. Of voeg hulp toe voor wat er
ontbreekt. Is één maatregel genoeg, dan noemt de bevinding die. Maatwerk is niet verplicht. Een
uitzondering met een reden is ook een antwoord: d wordt dan 'deels'. Is een dienst voor geen van
de groepen? Beschrijf de groep waarvoor zij is, of verbeter `audience` of `groups`.

Voorbeeld
---------
Een paspoort is alleen te krijgen via een beveiligd webformulier. Wie niet digitaal vaardig is,
heeft dan geen weg. Staat de balie erbij in `channels`, dan wel.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: de ondersteuning is zo ingericht dat de doelgroep
de dienst normaal gesproken kan afnemen. Maatwerk hoeft niet in alle gevallen beschikbaar te
zijn. Verplichting d in onderzoek §4.1.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.target_groups:
        yield NO_GROUPS
        return
    if not case.policy.services:
        yield _NO_SERVICES
        return
    offers = case.offered.by_service
    for index, group in enumerate(case.policy.target_groups):
        situation = situation_of(group.group, case.catalogue, case.policy)
        only_other = set(situation.barriers) == {"other"}
        if only_other and not situation.facts:
            yield _cannot_look(case, group, only=True)
            continue
        closed = False
        plans: dict[int, RoutePlan | None] = {}
        for service in case.policy.services:
            if not _meant_for(case, service, group):
                continue
            offer = offers[service.id]
            # Services with the same offer share the object, and comparing two takes long.
            if id(offer) not in plans:
                plans[id(offer)] = _plan_without_route(case, situation, offer)
            plan = plans[id(offer)]
            if plan is not None:
                closed = True
                yield _no_route(case, index, group, service, plan)
        if "other" in situation.barriers and not closed:
            yield _cannot_look(case, group, only=only_other)
    yield from _not_reached(case)


def _plan_without_route(case: Case, situation: Situation, offer: Offer) -> RoutePlan | None:
    if case.engine.has_route(situation, offer=offer):
        return None
    return case.engine.plan(situation, offer=offer)


_NAMED = 3
"""The most services that are named."""

# No other rule of d looks at services, so "not applicable" would make d met without a look.
_NO_SERVICES = Unknown(
    because=Text(
        nl="Er is geen enkele dienst beschreven. Of de doelgroepen een dienst kunnen krijgen, is"
        " niet te zien.",
        en="No service is described. Whether the target groups can get one cannot be seen.",
    )
)


def _meant_for(case: Case, service: Service, group: PolicyGroup) -> bool:
    return case.audience_of(group) in service.audience and (
        not service.groups or group.group in service.groups
    )


def _not_reached(case: Case) -> Iterator[Unknown]:
    """
    The services at which no group looked: silence on them would be a judgement.
    """
    names = [
        f"'{service.name}'"
        for service in case.policy.services
        if not any(_meant_for(case, service, group) for group in case.policy.target_groups)
    ]
    if not names:
        return
    some, more = ", ".join(names[:_NAMED]), len(names) - _NAMED
    dutch, english = (f" en nog {more}", f" and {more} more") if more > 0 else ("", "")
    yield Unknown(
        because=Text(
            nl=f"Geen beschreven doelgroep hoort bij {some}{dutch}. Of mensen daar een weg"
            " hebben, is niet te zien.",
            en=f"No described target group belongs to {some}{english}. Whether people have a"
            " route there cannot be seen.",
        )
    )


def _cannot_look(case: Case, group: PolicyGroup, *, only: bool) -> Unknown:
    label = case.label_of(group)
    nl, en = ("alleen", "only") if only else ("ook", "also")
    return Unknown(
        because=Text(
            nl=f"'{label.nl}' heeft {nl} de belemmering 'anders'. Daar moet iemand naar kijken.",
            en=f"'{label.en}' has {en} the barrier 'other'. A person must look at that.",
        )
    )


def _no_route(
    case: Case,
    index: int,
    group: PolicyGroup,
    service: Service,
    plan: RoutePlan,
) -> Missing:
    label = case.label_of(group)
    why = why_no_route(plan)
    return Missing(
        at=("target-groups", index),
        says=Text(
            nl=f"'{label.nl}': geen weg naar '{service.name}'. {why.nl}",
            en=f"'{label.en}': no route to '{service.name}'. {why.en}",
        ),
        fix=what_opens_one(plan) or NO_MEASURE_OPENS_ONE,
    )


RULE = Rule(
    code="ZPD004",
    name="each-group-can-use-each-service",
    obligation="d",
    weight=Weight.CORE,
    certainty=Certainty.INDICATIVE,
    basis=("awb-2-1-1", "mvt-appropriate", "mvt-not-compulsory-tailored", "study-4-1-d"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services", "target-groups"}),
)
