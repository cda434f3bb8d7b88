# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
It can be shown that the policy is applied.

What it checks
--------------
At least one measurement of the policy has an outcome on or before the day of assessment, or
says to whom it is reported. Statistics that nobody receives and of which no outcome is given
show nothing.

Why it matters
--------------
Residents and businesses can hold a body to the existence of the policy and to the application
of its measures, says the memorandum. The policy must be demonstrable. The study advises to keep
measuring quality and to report the outcomes to the municipal government (§5.2), and found that
this is done little (§3.5). That measuring and reporting count as evidence is our judgement: the
law names no means of proof.

What it cannot see
------------------
Whether the measurement is a good one, whether the outcome is true, and whether anybody acted on
it. Other evidence, such as complaints handled or a review by an audit office, has no place in
the file. Nor whether the help itself is measured, or only the service as a whole.

How to fix
----------
Add under `monitoring` what you measure, with the outcomes under `results`. Or name under
`reported-to` who gets the outcomes, such as the council. Do you measure nothing yet? Start with
one question at the counter and on the telephone: were you helped?

Example
-------
`subject = "whole"`, `method = "survey"`, `reported-to = "council"`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: demonstrable and transparent; to hold
bodies to the existence of the policy and the application of the measures; obligation b in study
§4.1; study §3.5 and §5.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import Monitoring, Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_SUPPORT_POLICY
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement

_DUTCH = """
Er is te laten zien dat het beleid wordt toegepast.

Wat de regel toetst
-------------------
Ten minste één meting van het beleid heeft een uitkomst van voor of op de dag van de toets. Of er
staat bij wie de uitkomst krijgt. Cijfers zonder uitkomst, die niemand krijgt, laten niets zien.

Waarom dit telt
---------------
Burgers en bedrijven kunnen een bestuursorgaan aanspreken op het beleid en op de toepassing
ervan. Dat zegt de memorie van toelichting. Het beleid moet aantoonbaar zijn. Het onderzoek
raadt aan om de kwaliteit te blijven meten, en de uitkomsten aan het gemeentebestuur te melden
(§5.2). Dat gebeurt nu weinig (§3.5). Dat meten en melden als bewijs tellen, is ons oordeel: de
wet schrijft geen bewijs voor.

Wat de regel niet ziet
----------------------
Of er goed is gemeten, of de uitkomst klopt, en of iemand er iets mee deed. Ander bewijs heeft
geen plek in het bestand. Denk aan klachten die zijn opgelost, of een rapport van de rekenkamer.
Ook niet of de hulp zelf wordt gemeten, of alleen de dienstverlening als geheel.

Zo lost u het op
----------------
Zet bij `monitoring` wat u meet, en bij `results` de uitkomsten. Of noem bij `reported-to` wie de
uitkomsten krijgt, zoals de raad. Meet u nog niets? Begin met één vraag, aan de balie en aan de
telefoon: bent u geholpen?

Voorbeeld
---------
`subject = "whole"`, `method = "survey"`, `reported-to = "council"`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: aantoonbaar en transparant; aanspreken op het
bestaan van beleid en de toepassing van de maatregelen. Verplichting b in onderzoek §4.1, en
§3.5 en §5.2.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.documents_on(Topic.SUPPORT):
        yield NO_SUPPORT_POLICY
        return
    if any(_shows(case, one) for one in case.policy.monitoring):
        return
    if not case.policy.monitoring:
        yield Missing(
            at=("monitoring",),
            says=Text(
                nl="Nergens staat dat de toepassing van het beleid wordt gemeten of gemeld.",
                en="Nothing says that the application of the policy is measured or reported.",
            ),
        )
    for index, monitoring in enumerate(case.policy.monitoring):
        yield Missing(
            at=("monitoring", index),
            says=Text(
                nl=f"De meting van '{monitoring.subject}' heeft op {case.on} geen uitkomst. Ook"
                " staat er niet bij wie de uitkomst krijgt.",
                en=f"The measurement of '{monitoring.subject}' has no outcome on {case.on}, nor"
                " does it say who gets the outcome.",
            ),
        )


def _shows(case: Case, monitoring: Monitoring) -> bool:
    reported = bool((monitoring.reported_to or "").strip())
    return reported or any(result.on <= case.on for result in monitoring.results)


RULE = Rule(
    code="ZPB005",
    name="application-shown",
    obligation="b",
    weight=Weight.SUPPORTING,
    certainty=Certainty.INDICATIVE,
    basis=(
        "awb-2-1-1",
        "mvt-minimum",
        "mvt-claim",
        "study-4-1-b",
        "study-3-5",
        "study-5-2",
    ),
    dutch=_DUTCH,
    check=_check,
)
