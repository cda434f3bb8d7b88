# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Every service has information: what it is and how to get it.

What it checks
--------------
Each service has a block `information` with at least an address where it can be read, a
description or steps, and at least one channel through which the service can be had. Text that
is empty, or only white space, does not count.

Why it matters
--------------
Obligation c asks clear and usable information on the services and on how contact goes while
getting them. Municipalities asked whether that means general or per product (study §4.1); a
resident needs it for the product at hand.

What it cannot see
------------------
Whether the information is clear, and whether it is true.

How to fix
----------
Add `[services.information]` with `url`, `about` or `steps`, and name the channels of the
service under `channels`.

Example
-------
`[services.information]` with `url = "https://…/paspoort"` and `steps = ["Maak een afspraak."]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: findable, clear and usable information
on the services; obligation c in study §4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import Information
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.wording import told, told_any

_DUTCH = """
Bij elke dienst is informatie: wat het is en hoe u het krijgt.

Wat de regel toetst
-------------------
Elke dienst heeft een blok `information` met ten minste een webadres, een beschrijving of
stappen. Een lege tekst telt niet. En elke dienst noemt ten minste één kanaal waarlangs u de dienst
krijgt.

Waarom dit telt
---------------
Verplichting c vraagt duidelijke en bruikbare informatie over de diensten, en over het contact
daarbij. Gemeenten vroegen zich af of dat algemeen of per product moet (onderzoek §4.1). Een
inwoner heeft het nodig voor het product waar hij voor komt.

Wat de regel niet ziet
----------------------
Of de informatie duidelijk is, en of zij klopt.

Zo lost u het op
----------------
Voeg `[services.information]` toe met `url`, `about` of `steps`. Noem de kanalen van de dienst
onder `channels`.

Voorbeeld
---------
`[services.information]` met `url = "https://…/paspoort"` en `steps = ["Maak een afspraak."]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: vindbare, duidelijke en bruikbare informatie
over de diensten. Verplichting c in onderzoek §4.1.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.services:
        yield Missing(
            at=("services",),
            says=Text(nl="Er is geen enkele dienst beschreven.", en="No service is described."),
        )
    for index, service in enumerate(case.policy.services):
        if service.information is None or not _tells(service.information):
            yield Missing(
                at=("services", index, "information"),
                says=Text(
                    nl=f"Bij '{service.name}' staat geen informatie over wat het is.",
                    en=f"'{service.name}' has no information on what it is.",
                ),
            )
        if not service.channels:
            yield Missing(
                at=("services", index, "channels"),
                says=Text(
                    nl=f"Bij '{service.name}' staat niet via welk kanaal u de dienst krijgt.",
                    en=f"'{service.name}' does not say through which channel it can be had.",
                ),
            )


def _tells(information: Information) -> bool:
    return (
        told(information.url)
        or told(information.about)
        or told_any(information.steps)
        or any(told_any(steps) for steps in information.steps_by_channel.values())
    )


RULE = Rule(
    code="ZPC001",
    name="service-information",
    obligation="c",
    weight=Weight.CORE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-clear-information", "study-4-1-c"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"services"}),
    explainable=False,
)
