# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The policy covers partners and outsourced services, with an agreement.

What it checks
--------------
Where the policy names partners, a document in force has partners among its subjects, and each
partner has an agreement. A partner is everyone under `providers`: who gives support, runs a
channel or carries out a service for the authority.

Why it matters
--------------
Help is often given by libraries and civil society, and outsourcing of tasks is common (study
§3.1, §4.2). The study names as a factor whether the duty also reaches those organisations.
It leaves that open, and so do we. Our judgement is that the policy should
answer the question: a resident who is helped by a partner must know what to expect. Who is
involved in the task must keep confidential what is confidential.

What it cannot see
------------------
What the agreement says, whether it is kept, and whether it still runs. Nor who carries the duty
in the end. An administrative body to which a task was transferred has a duty of care of its
own. And partners that the file does not name stay unseen.

How to fix
----------
Say in the policy what holds for partners, and put "partners" in `covers`. Name under
`agreement` on what the cooperation rests: a contract, a subsidy decision, a mandate or a joint
arrangement.

Example
-------
`agreement = "Uitvoeringsovereenkomst IDO 2026"` and `covers = ["communication", "partners"]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: support has regard to the social
facilities available; Awb article 2:5 paragraph 2 on confidentiality; obligation a in study
§4.1; study §4.2, on outsourcing. The rest is judgement.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_DOCUMENTS, NO_PARTNERS
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement

_DUTCH = """
Het beleid geldt ook voor partners en uitbestede diensten, met een afspraak op papier.

Wat de regel toetst
-------------------
Noemt het beleid partners? Dan gaat een geldend document ook over partners, en heeft elke
partner een afspraak op papier. Een partner is ieder die onder `providers` staat: wie voor u
helpt, een kanaal beheert of een dienst uitvoert.

Waarom dit telt
---------------
Vaak helpen bibliotheken en maatschappelijke organisaties, en veel taken zijn uitbesteed
(onderzoek §3.1, §4.2). Het onderzoek noemt de vraag of de zorgplicht ook voor die
organisaties geldt. Het laat dat open, en wij ook. Ons oordeel is dat het beleid die
vraag moet beantwoorden. Wie door een partner wordt geholpen, moet weten waar hij op kan
rekenen. Wie bij de taak is betrokken, moet geheimhouden wat vertrouwelijk is.

Wat de regel niet ziet
----------------------
Wat er in de afspraak staat, of iedereen zich eraan houdt, en of zij nog loopt. De regel zegt ook
niet wie de zorgplicht uiteindelijk draagt. Is een taak overgedragen aan een ander
bestuursorgaan? Dan heeft dat een eigen zorgplicht. Partners buiten het bestand blijven buiten
beeld.

Zo lost u het op
----------------
Zet in het beleid wat er voor partners geldt, en zet "partners" in `covers`. Noem bij `agreement`
waar de samenwerking op rust: een contract, een subsidie, een mandaat of een gemeenschappelijke
regeling.

Voorbeeld
---------
`agreement = "Uitvoeringsovereenkomst IDO 2026"` en `covers = ["communication", "partners"]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: mede gelet op de beschikbare maatschappelijke
voorzieningen. Artikel 2:5 lid 2 Awb over geheimhouding. Verplichting a in onderzoek §4.1, en
§4.2 over uitbesteding. De rest is een oordeel.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.providers:
        yield NO_PARTNERS
        return
    if not case.policy.documents:
        yield NO_DOCUMENTS
    elif not case.documents_on(Topic.PARTNERS):
        names = ", ".join(f"'{provider.name}'" for provider in case.policy.providers)
        yield Missing(
            at=("documents",),
            says=Text(
                nl=f"Geen geldend document zegt wat er voor partners geldt: {names}.",
                en=f"No document in force says what holds for partners: {names}.",
            ),
        )
    for index, provider in enumerate(case.policy.providers):
        if not (provider.agreement or "").strip():
            yield Missing(
                at=("providers", index, "agreement"),
                says=Text(
                    nl=f"Bij '{provider.name}' staat niet op welke afspraak de samenwerking rust.",
                    en=f"'{provider.name}' does not name the agreement on which it works.",
                ),
            )


RULE = Rule(
    code="ZPA007",
    name="partners-in-scope",
    obligation="a",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=(
        "awb-2-1-1",
        "mvt-policy-duty",
        "mvt-appropriate",
        "awb-2-5-2",
        "study-4-1-a",
        "study-3-1",
        "study-4-2",
    ),
    dutch=_DUTCH,
    check=_check,
)
