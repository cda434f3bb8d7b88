# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Each service states its name in the national product list, and how one learns how far it is.

What it checks
--------------
Each service gives `upl`, its name in the Uniforme Productnamenlijst. Each service that has
information says how one learns how far it is (`status`). Neither is empty. With the list at hand
(`zorgplicht check --upl`, or `registers`) the name is looked up as well: it stands in the list,
for this kind of authority and for somebody whom the service is for. Capitals and white space do
not count. This is advice.

Why it matters
--------------
With one name for the same service everywhere, people and search pages find it at every
authority. Who sees how far an application is knows what to expect and need not call; the study
calls such information very promising (§3.1).

What it cannot see
------------------
Without the list: whether the name stands in it. The list is a register of the national
government that changes, and it is not in this package; then the rule judges only that a name is
stated. Where the list marks no layer or no audience, that part is not judged; nor is it for a
joint arrangement, which works for others. Some services are not in the list. Nor can it see
whether the name is the right one, and whether the status is. That both help is our judgement; no
source makes them compulsory for this duty.

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

from zorgplicht.codec import nearest
from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.policy import AuthorityKind, Service
from zorgplicht.model.registers import Layer, Product, product_key
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_INFORMATION, NO_SERVICES
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement, Wrong
from zorgplicht.validation.wording import told
from zorgplicht.validation.words import AUDIENCES, listed

_DUTCH = """
Elke dienst noemt haar naam in de landelijke lijst, en hoe u hoort hoe ver het is.

Wat de regel toetst
-------------------
Elke dienst geeft `upl`: de naam uit de Uniforme Productnamenlijst. Elke dienst met informatie
zegt ook hoe u hoort hoe ver het is (`status`). Geen van beide is leeg. Geeft u de lijst mee
(`zorgplicht check --upl`, of `registers`)? Dan zoekt de regel de naam op. Die staat in de lijst,
voor uw soort organisatie en voor iemand voor wie de dienst is. Hoofdletters en spaties maken niet
uit. Dit is advies.

Waarom dit telt
---------------
Heet dezelfde dienst overal hetzelfde? Dan vinden mensen en zoekpagina's haar bij elke overheid.
Wie ziet hoe ver de aanvraag is, hoeft niet te bellen en weet waar hij aan toe is. Het onderzoek
noemt zulke informatie zeer veelbelovend (§3.1).

Wat de regel niet ziet
----------------------
Zonder de lijst: of de naam er echt in staat. Die lijst is een register van het Rijk dat verandert,
en zit niet in dit pakket. De regel ziet dan alleen dat er een naam staat. Zegt de lijst niet voor
welke overheid of voor wie iets is? Dan oordeelt de regel daar niet over. Dat geldt ook voor een
samenwerking, want die werkt voor anderen. Sommige diensten staan niet in de lijst. Ook ziet de
regel niet of het de juiste naam is, en of de informatie over de voortgang klopt. Dat beide helpen,
is ons oordeel. Geen bron verplicht ze voor de zorgplicht.

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


_LAYERS = {
    AuthorityKind.MUNICIPALITY: (Layer.MUNICIPALITY, Text(nl="gemeenten", en="municipalities")),
    AuthorityKind.PROVINCE: (Layer.PROVINCE, Text(nl="provincies", en="provinces")),
    AuthorityKind.WATER_AUTHORITY: (
        Layer.WATER_AUTHORITY,
        Text(nl="waterschappen", en="water authorities"),
    ),
}


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.services:
        yield NO_SERVICES
        return
    products = case.registers.products
    for index, service in enumerate(case.policy.services):
        if service.upl is None or not told(service.upl):
            yield _no_name(index, service)
        elif products is not None:
            product = products.get(product_key(service.upl))
            wrong = (
                _unknown_name(service, service.upl, products)
                if product is None
                else _not_for(case, service, product)
            )
            if wrong is not None:
                yield Wrong(at=("services", index, "upl"), says=wrong)
    informed = case.informed_services()
    if not informed:
        yield NO_INFORMATION
    for index, service, information in informed:
        if not told(information.status):
            yield _no_status(index, service)


def _no_name(index: int, service: Service) -> Missing:
    return Missing(
        at=("services", index, "upl"),
        says=Text(
            nl=f"Bij '{service.name}' staat geen naam uit de Uniforme Productnamenlijst.",
            en=f"'{service.name}' gives no name of the Uniforme Productnamenlijst.",
        ),
        fix=Text(
            nl="Zoek de dienst op in de lijst en zet de naam in `upl`. Staat de dienst er niet"
            " in? Dan kunt u dit advies laten liggen.",
            en="Look the service up in the list and put its name into `upl`. Does the list not"
            " have it? Then you may leave this advice.",
        ),
    )


def _unknown_name(service: Service, upl: str, products: FrozenMap[str, Product]) -> Text:
    nl = f"Bij '{service.name}' staat '{upl}'. Die naam staat niet in de lijst die u meegaf."
    en = f"'{service.name}' gives '{upl}', which is not in the list that you gave."
    near = nearest(product_key(upl), products)
    if near is not None:
        name = products[near].name
        nl, en = f"{nl} Bedoelt u '{name}'?", f"{en} Did you mean '{name}'?"
    return Text(nl=nl, en=en)


def _not_for(case: Case, service: Service, product: Product) -> Text | None:
    """
    That the list has the product for other authorities, or for other people.
    """
    layer, others = _LAYERS.get(case.policy.authority.kind, (None, None))
    if layer is not None and others is not None and product.layers and layer not in product.layers:
        return Text(
            nl=f"'{product.name}' is in de lijst geen product van {others.nl}. Klopt de naam bij"
            f" '{service.name}'?",
            en=f"'{product.name}' is no product of {others.en} in the list. Is it the right name"
            f" for '{service.name}'?",
        )
    if product.audience and not set(product.audience) & set(service.audience):
        words = listed(AUDIENCES[one] for one in product.audience)
        return Text(
            nl=f"'{product.name}' is in de lijst voor {words.nl}. '{service.name}' is dat niet.",
            en=f"'{product.name}' is for {words.en} in the list. '{service.name}' is not.",
        )
    return None


def _no_status(index: int, service: Service) -> Missing:
    return Missing(
        at=("services", index, "information", "status"),
        says=Text(
            nl=f"Bij '{service.name}' staat niet hoe u hoort hoe ver het is.",
            en=f"'{service.name}' does not say how one learns how far it is.",
        ),
        fix=Text(
            nl="Schrijf in `status` waar mensen vragen of zien hoe ver het is. Is de dienst"
            " meteen klaar? Schrijf dat op.",
            en="Write in `status` where people ask or see how far it is. Is the service done at"
            " once? Write that.",
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
