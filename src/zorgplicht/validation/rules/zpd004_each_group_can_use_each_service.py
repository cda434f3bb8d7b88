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
follow, and the outcome is unknown.

Why it matters
--------------
The explanatory memorandum gives the measure of "appropriate": the target group at which a
service is directed can normally obtain it. Counting measures does not show that; following the
route does. Help that must be asked for with an online form is no help to who cannot use the
form.

What it cannot see
------------------
How people really differ within a group, whether the support has enough hours and staff, and
what happens at the counter. The levels of barriers are our model; its sources stand in the
catalogue.

How to fix
----------
Open a channel that the group can use for this service, or add support that lifts the demand
that the finding names; it also names measures that would help.

Example
-------
A passport is only to be had through a secured web form; people without digital skills then
have no route. With the counter among its `channels`, they have.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: the support must be such that the
target group can normally obtain the service; obligation d in study §4.1.
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
from zorgplicht.validation.no_route import what_opens_one, why_no_route
from zorgplicht.validation.rule import Missing, Rule, Statement, Unknown

_DUTCH = """
Elke doelgroep kan elke dienst krijgen die voor haar is.

Wat de regel toetst
-------------------
Voor elke doelgroep en elke dienst voor die groep zoekt de bibliotheek een weg binnen het
aanbod van die dag. Een weg is een kanaal, met de hulp die nodig is, dat iemand met de
belemmeringen van de groep kan gebruiken en kan krijgen. Een weg met een gemachtigde telt niet:
dat is geen hulp van de overheid zelf. Een moeilijke weg telt wel, en ook een weg die afhangt
van iets dat we niet weten. Staat er geen enkele dienst? Dan valt er niets te volgen, en blijft
dit onbekend.

Waarom dit telt
---------------
De memorie van toelichting zegt wat 'passend' is: de doelgroep van een dienst kan die dienst
normaal gesproken krijgen. Maatregelen tellen laat dat niet zien, de weg volgen wel. Hulp die u
met een webformulier moet vragen, helpt niet wie het formulier niet kan gebruiken.

Wat de regel niet ziet
----------------------
Hoe mensen binnen een groep verschillen, of er genoeg uren en medewerkers zijn, en hoe het aan
de balie gaat. De niveaus van belemmeringen zijn ons model; de bronnen staan in de catalogus.

Zo lost u het op
----------------
Open voor deze dienst een kanaal dat de groep kan gebruiken. Of voeg hulp toe voor wat er
ontbreekt; de bevinding noemt maatregelen die helpen.

Voorbeeld
---------
Een paspoort is alleen te krijgen via een beveiligd webformulier. Wie niet digitaal vaardig is,
heeft dan geen weg. Staat de balie erbij in `channels`, dan wel.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: de ondersteuning is zo ingericht dat de
doelgroep de dienst normaal gesproken kan afnemen. Verplichting d in onderzoek §4.1.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.target_groups:
        yield NO_GROUPS
        return
    if not case.policy.services:
        yield _NO_SERVICES
        return
    offers = case.offered.by_service
    plans: dict[int, RoutePlan | None] = {}
    for index, group in enumerate(case.policy.target_groups):
        situation = situation_of(group.group, case.catalogue, case.policy)
        if set(situation.barriers) == {"other"} and not situation.facts:
            yield _cannot_look(case, group)
            continue
        plans.clear()  # they are those of one group
        for service in case.policy.services:
            if not _meant_for(case, service, group):
                continue
            offer = offers[service.id]
            # Services with the same offer share the object, and comparing two takes long.
            if id(offer) not in plans:
                plans[id(offer)] = _plan_without_route(case, situation, offer)
            plan = plans[id(offer)]
            if plan is not None:
                yield _no_route(case, index, group, service, plan)


def _plan_without_route(case: Case, situation: Situation, offer: Offer) -> RoutePlan | None:
    if case.engine.has_route(situation, offer=offer):
        return None
    return case.engine.plan(situation, offer=offer)


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


def _cannot_look(case: Case, group: PolicyGroup) -> Unknown:
    label = case.label_of(group)
    return Unknown(
        because=Text(
            nl=f"'{label.nl}' heeft alleen de belemmering 'anders'. Daar moet iemand naar kijken.",
            en=f"'{label.en}' has only the barrier 'other'. A person must look at that.",
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
        fix=what_opens_one(plan),
    )


RULE = Rule(
    code="ZPD004",
    name="each-group-can-use-each-service",
    obligation="d",
    weight=Weight.CORE,
    certainty=Certainty.INDICATIVE,
    basis=("awb-2-1-1", "mvt-appropriate", "study-4-1-d"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services", "target-groups"}),
)
