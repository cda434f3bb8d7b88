# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What to bring, what it costs, how long it takes and what happens next.

What it checks
--------------
Each service that has information gives `documents`, `cost`, `term` and `afterwards`, and none of
them is empty.

Why it matters
--------------
People must be helped to grasp what is asked of them, says the explanatory memorandum. Whoever
comes without the right paper must come again. Whoever does not know the price or the term cannot
plan, and whoever hears nothing afterwards starts to call.

What it cannot see
------------------
Whether what is told is true, complete and of use: "see the bylaw on fees" counts as telling what
it costs. The memorandum names the documents to attach. That costs, term and what happens next
belong to clear and usable information too is our judgement.

How to fix
----------
Add what is missing. Is nothing needed, or is it free? Say so: a reader cannot tell that nothing
is needed from that it was forgotten.

Example
-------
`documents = ["U hebt niets nodig."]`, `cost = "Dit is gratis."`, `term = "5 werkdagen"`,
`afterwards = "U krijgt een brief."`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: clear and usable information, for
instance on documents to attach; obligation c in study §4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import Information
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_INFORMATION
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.wording import told, told_any

_DUTCH = """
Wat u meeneemt, wat het kost, hoe lang het duurt en wat er daarna gebeurt.

Wat de regel toetst
-------------------
Elke dienst met informatie geeft `documents`, `cost`, `term` en `afterwards`. Geen daarvan is
leeg.

Waarom dit telt
---------------
Help mensen snappen wat er van hen wordt gevraagd, zegt de memorie van toelichting. Wie een papier
vergeet, moet nog een keer komen. Wie de prijs of de termijn niet kent, kan niets plannen. En wie
daarna niets hoort, gaat bellen.

Wat de regel niet ziet
----------------------
Of het klopt, volledig is en helpt. Ook "zie de legesverordening" telt hier als kosten. De memorie
van toelichting noemt de stukken die u meestuurt. Dat kosten, termijn en vervolg er ook bij horen,
is ons oordeel.

Zo lost u het op
----------------
Vul aan wat ontbreekt. Is er niets nodig, of is het gratis? Zet dat er dan bij. Een lezer weet
anders niet of er niets nodig is, of dat u het bent vergeten.

Voorbeeld
---------
`documents = ["U hebt niets nodig."]`, `cost = "Dit is gratis."`, `term = "5 werkdagen"`,
`afterwards = "U krijgt een brief."`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: duidelijke en bruikbare informatie, zoals
voorlichting over bij te voegen stukken. Verplichting c in onderzoek §4.1.
"""

_LACKS = {
    "documents": Text(
        nl="Bij '{name}' staat niet wat u meeneemt of meestuurt.",
        en="'{name}' does not say what to bring or enclose.",
    ),
    "cost": Text(
        nl="Bij '{name}' staat niet wat het kost.",
        en="'{name}' does not say what it costs.",
    ),
    "term": Text(
        nl="Bij '{name}' staat niet hoe lang het duurt.",
        en="'{name}' does not say how long it takes.",
    ),
    "afterwards": Text(
        nl="Bij '{name}' staat niet wat er daarna gebeurt.",
        en="'{name}' does not say what happens next.",
    ),
}
_FIX = {
    "documents": Text(
        nl="Zet in `documents` wat mensen nodig hebben. Is er niets nodig? Schrijf dat op.",
        en="Put into `documents` what people need. Is nothing needed? Write that down.",
    ),
    "cost": Text(
        nl="Zet in `cost` wat mensen betalen. Is het gratis? Schrijf dat op.",
        en="Put into `cost` what people pay. Is it free? Write that down.",
    ),
    "term": Text(
        nl="Zet in `term` wanneer het klaar is. Gaat het meteen? Schrijf dat op.",
        en="Put into `term` when it is ready. Is it done at once? Write that down.",
    ),
    "afterwards": Text(
        nl="Zet in `afterwards` wat mensen na hun aanvraag horen of krijgen, en hoe.",
        en="Put into `afterwards` what people hear or get after they asked, and how.",
    ),
}


def _check(case: Case) -> Iterator[Statement]:
    informed = case.informed_services()
    if not informed:
        yield NO_INFORMATION
    for index, service, information in informed:
        for key in _lacking(information):
            says = _LACKS[key]
            yield Missing(
                at=("services", index, "information", key),
                says=Text(
                    nl=says.nl.replace("{name}", service.name),
                    en=says.en.replace("{name}", service.name),
                ),
                fix=_FIX[key],
            )


def _lacking(information: Information) -> Iterator[str]:
    if not told_any(information.documents):
        yield "documents"
    if not told(information.cost):
        yield "cost"
    if not told(information.term):
        yield "term"
    if not told(information.afterwards):
        yield "afterwards"


RULE = Rule(
    code="ZPC003",
    name="documents-costs-and-term",
    obligation="c",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-clear-information", "study-4-1-c"),
    dutch=_DUTCH,
    check=_check,
)
