# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Each of the eleven barriers has a route to each service.

What it checks
--------------
For each service that names a channel, the rule engine looks at somebody with one of the eleven
barriers of the study, in its most usual form, and with nothing else. Is there a route within
the offer on the day? A route with a representative does not count. A difficult route, and one
that depends on a fact that is unknown, do count; where something is missing, the finding says
of which barriers the route is difficult or conditional.

Why it matters
--------------
Municipalities think in barriers: per barrier a solution is sought (§3.2, §4.1). The memorandum
and the study think in target groups (article 2:1 names none), and a policy describes only some.
This rule looks beyond them: a resident who is deaf need not belong to any group that the policy
names.

What it cannot see
------------------
How strong a barrier is in one person: it looks at one form of each, such as blind and not low
vision. Whether a barrier matters for this service: who lost a driving licence to blindness does
not renew it. Levels of barriers are our model; its sources stand in the catalogue. And a route
on paper may have a queue in practice.

How to fix
----------
Open a channel for the service that asks less, or add support for the barrier. The command
`zorgplicht gaps` shows the smallest additions that help, also for the difficult routes.

Example
-------
A passport is to be had at the counter from nine to five. Who works in those hours has no route;
one evening a week gives one.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: the target group at which a service is
directed can normally obtain it; study §3.2, the list of barriers. That each barrier counts for
each service is a judgement: the memorandum leaves the choice of groups to the authority. So this
rule is supporting, and for a service one may depart from it and say why.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.channel import Audience
from zorgplicht.model.coverage import Combination, ServiceCoverage
from zorgplicht.model.ids import VariantId
from zorgplicht.model.offer import Offer
from zorgplicht.model.policy import Service
from zorgplicht.model.situation import Situation
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_CHANNELS_OF_SERVICES, NO_SERVICES
from zorgplicht.validation.case import Case
from zorgplicht.validation.no_route import what_opens_one
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.words import for_whom, listed, variant_label

_DUTCH = """
Met elk van de elf belemmeringen is er een weg naar elke dienst.

Wat de regel toetst
-------------------
De regel kijkt bij elke dienst die een kanaal noemt. Hij neemt iemand met één van de elf
belemmeringen uit het onderzoek, in de gewoonste vorm. Is er die dag een weg binnen het aanbod?
Een weg met een gemachtigde telt niet. Een moeilijke weg telt wel, en ook een weg die afhangt
van iets dat we niet weten. Ontbreekt er ergens een weg? Dan zegt de bevinding ook bij welke
belemmeringen de weg moeilijk is of een voorwaarde heeft.

Waarom dit telt
---------------
Gemeenten denken in belemmeringen: per belemmering zoeken zij een oplossing (onderzoek §3.2,
§4.1). De memorie van toelichting en het onderzoek denken in doelgroepen; artikel 2:1 noemt er
geen. Een beleid beschrijft maar een paar groepen. Deze regel kijkt verder. Wie doof is, hoeft
niet bij een groep te horen die het beleid noemt.

Wat de regel niet ziet
----------------------
Hoe zwaar een belemmering bij iemand is. De regel kijkt naar één vorm: wel blind, niet
slechtziend. Ook niet of een belemmering bij deze dienst past: wie blind is, verlengt geen
rijbewijs. De niveaus van belemmeringen zijn ons model; de bronnen staan in de catalogus. En een
weg op papier kan in de praktijk een wachtrij hebben.

Zo lost u het op
----------------
Open voor de dienst een kanaal dat minder vraagt. Of voeg hulp toe voor de belemmering. Met
`zorgplicht gaps` ziet u wat er ten minste bij moet, ook waar de weg moeilijk is.

Voorbeeld
---------
Een paspoort is te krijgen aan de balie, van negen tot vijf. Wie dan werkt, heeft geen weg. Eén
avond per week geeft er wel een.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: de doelgroep van een dienst kan die normaal
gesproken krijgen. Onderzoek §3.2, de lijst van belemmeringen. Dat elke belemmering telt bij elke
dienst, is een oordeel: de memorie laat de keuze van groepen aan u. Daarom is deze regel
ondersteunend. U mag er bij een dienst van afwijken en zeggen waarom.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.services:
        yield NO_SERVICES
    elif not any(service.channels for service in case.policy.services):
        yield NO_CHANNELS_OF_SERVICES
    opens = _Opens(case)
    for index, service in enumerate(case.policy.services):
        for part in case.offered.coverage.get(service.id, ()) if service.channels else ():
            closed = _single(part.gaps)
            if () in part.gaps:
                yield _nobody(index, service, part)
            elif closed:
                yield _some(case, index, service, part, opens)


def _single(combinations: tuple[Combination, ...]) -> tuple[VariantId, ...]:
    return tuple(one[0] for one in combinations if len(one) == 1)


def _nobody(index: int, service: Service, part: ServiceCoverage) -> Missing:
    who = for_whom(part.audience, service)
    return Missing(
        at=("services", index, "channels"),
        says=Text(
            nl=f"'{service.name}'{who.nl}: geen van de kanalen leidt tot de dienst, voor niemand.",
            en=f"'{service.name}'{who.en}: none of its channels leads to it, for anybody.",
        ),
    )


def _some(
    case: Case, index: int, service: Service, part: ServiceCoverage, opens: _Opens
) -> Missing:
    who = for_whom(part.audience, service)
    closed = _single(part.gaps)
    labels = listed(variant_label(one, case.catalogue) for one in closed)
    nl = f"'{service.name}'{who.nl}: geen weg met een van deze belemmeringen: {labels.nl}."
    en = f"'{service.name}'{who.en}: no route with any one of these barriers: {labels.en}."
    told: list[tuple[tuple[VariantId, ...], str, str]] = [
        (_single(part.difficult), "Moeilijk gaat het met", "Difficult with"),
        (_single(part.conditional), "Op een voorwaarde gaat het met", "On a condition with"),
    ]
    for variants, dutch, english in told:
        # What is closed is neither difficult nor conditional: there is nothing that could be.
        still = [variant_label(one, case.catalogue) for one in variants if one not in closed]
        if still:
            nl += f" {dutch}: {listed(still).nl}."
            en += f" {english}: {listed(still).en}."
    return Missing(
        at=("services", index, "channels"),
        says=Text(nl=nl, en=en),
        fix=opens.with_one(case.offered.by_service[service.id], part.audience[0], closed),
    )


class _Opens:
    """
    What would open a route, found once for services that are offered alike.
    """

    def __init__(self, case: Case) -> None:
        self.case = case
        self.found: dict[tuple[Offer, Audience, VariantId], Text | None] = {}

    def with_one(
        self, offer: Offer, audience: Audience, variants: tuple[VariantId, ...]
    ) -> Text | None:
        """
        For each barrier the measures of which any one is enough; None where there are none.
        """
        helps: list[Text] = []
        for variant in variants:
            key = offer, audience, variant
            if key not in self.found:
                situation = Situation(barriers=[variant], audience=audience)
                self.found[key] = what_opens_one(self.case.engine.plan(situation, offer=offer))
            text = self.found[key]
            if text is not None:
                label = variant_label(variant, self.case.catalogue)
                helps.append(Text(nl=f"{label.nl}: {text.nl}", en=f"{label.en}: {text.en}"))
        return listed(helps, " ") if helps else None


RULE = Rule(
    code="ZPD005",
    name="each-single-barrier-has-a-route",
    obligation="d",
    weight=Weight.SUPPORTING,
    certainty=Certainty.INDICATIVE,
    basis=("awb-2-1-1", "mvt-appropriate", "study-3-2", "study-4-1-d"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services"}),
)
