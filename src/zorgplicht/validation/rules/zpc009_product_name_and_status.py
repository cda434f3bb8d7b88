# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Each service has its name in the national product list, and tells how one learns how far it is.

What it checks
--------------
Each service gives `upl`, its name in the Uniforme Productnamenlijst. Each service that has
information says how one learns how far it is (`status`). Neither is empty. This is advice.

Why it matters
--------------
With one name for the same service everywhere, people and search pages find it at every
authority. Who sees how far an application is knows what to expect and need not call; the study
calls such information very promising (§3.1).

What it cannot see
------------------
Whether the name stands in the list. The list is a register of the national government that
changes, and it is not in this package; so the name is not looked up, and no part of the outcome
rests on it. Some services are not in the list. Nor can it see whether the status is right. That
both help is our judgement; no source makes them compulsory for this duty.

How to fix
----------
Look the service up in the list at standaarden.overheid.nl and put its name into `upl`. Does the
list not have it? Then you may leave this advice. Write in `status` where people can ask or see
how far it is. Is the service done at once? Write that.

Example
-------
`upl = "paspoort"`, `status = "Bel 14 0999 en vraag of het paspoort klaar is."`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: findable, clear and usable information;
obligation c in study §4.1; insight into the status in study §3.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_INFORMATION, NO_SERVICES
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.wording import told

_DUTCH = """
Bij elke dienst staat een naam uit de landelijke lijst, en hoe u hoort hoe ver het is.

Wat de regel toetst
-------------------
Elke dienst geeft `upl`: de naam uit de Uniforme Productnamenlijst. Elke dienst met informatie zegt
ook hoe u hoort hoe ver het is (`status`). Geen van beide is leeg. Dit is advies.

Waarom dit telt
---------------
Heet dezelfde dienst overal hetzelfde? Dan vinden mensen en zoekpagina's haar bij elke overheid.
Wie ziet hoe ver de aanvraag is, hoeft niet te bellen en weet waar hij aan toe is. Het onderzoek
noemt zulke informatie zeer veelbelovend (§3.1).

Wat de regel niet ziet
----------------------
Of de naam echt in de lijst staat. Die lijst is een register van het Rijk dat verandert, en zit
niet in dit pakket. De regel zoekt de naam dus niet op, en oordeelt er niet over. Sommige diensten
staan niet in de lijst. Ook ziet de regel niet of de informatie over de voortgang klopt. Dat beide
helpen, is ons oordeel. Geen bron verplicht ze voor de zorgplicht.

Zo lost u het op
----------------
Zoek de dienst op in de lijst op standaarden.overheid.nl en zet de naam in `upl`. Staat de dienst
er niet in? Dan kunt u dit advies laten liggen. Schrijf in `status` waar mensen vragen of zien hoe
ver het is. Is de dienst meteen klaar? Schrijf dat op.

Voorbeeld
---------
`upl = "paspoort"`, `status = "Bel 14 0999 en vraag of het paspoort klaar is."`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: vindbare, duidelijke en bruikbare informatie.
Verplichting c in onderzoek §4.1. Inzicht in de status in onderzoek §3.1.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.services:
        yield NO_SERVICES
        return
    for index, service in enumerate(case.policy.services):
        if not told(service.upl):
            yield Missing(
                at=("services", index, "upl"),
                says=Text(
                    nl=f"Bij '{service.name}' staat geen naam uit de Uniforme Productnamenlijst.",
                    en=f"'{service.name}' gives no name of the Uniforme Productnamenlijst.",
                ),
                fix=Text(
                    nl="Zoek de dienst op in de lijst en zet de naam in `upl`. Staat de dienst er"
                    " niet in? Dan kunt u dit advies laten liggen.",
                    en="Look the service up in the list and put its name into `upl`. Does the list"
                    " not have it? Then you may leave this advice.",
                ),
            )
    informed = case.informed_services()
    if not informed:
        yield NO_INFORMATION
    for index, service, information in informed:
        if not told(information.status):
            yield Missing(
                at=("services", index, "information", "status"),
                says=Text(
                    nl=f"Bij '{service.name}' staat niet hoe u hoort hoe ver het is.",
                    en=f"'{service.name}' does not say how one learns how far it is.",
                ),
                fix=Text(
                    nl="Schrijf in `status` waar mensen vragen of zien hoe ver het is. Is de"
                    " dienst meteen klaar? Schrijf dat op.",
                    en="Write in `status` where people ask or see how far it is. Is the service"
                    " done at once? Write that.",
                ),
            )


RULE = Rule(
    code="ZPC009",
    name="product-name-and-status",
    obligation="c",
    weight=Weight.ADVICE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-clear-information", "study-4-1-c", "study-3-1"),
    dutch=_DUTCH,
    check=_check,
)
