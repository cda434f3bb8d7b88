# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The policy on communication is adopted, and it applies.

What it checks
--------------
Each document that carries the policy on communication says which body adopted it (council,
executive or mayor), on which day, and from when it applies. The day of adoption is not after
the day of assessment. An annex shares the adoption and the dates of its document.

Why it matters
--------------
The memorandum wants to oblige administrative bodies to pursue a policy. A policy that no body
adopted, or that nobody can date, is hard to hold a body to. Municipalities commonly lay theirs
down in a vision on service (study §3.1, §5.1). That an adoption is needed for every form is
our judgement: the law prescribes no form. For a policy rule it follows from the Awb, which
calls it a rule laid down by decision.

What it cannot see
------------------
Whether the body that adopted it was competent. Council, executive and mayor each have their own
tasks, and other authorities have bodies with other names. Nor whether the decision was taken
properly, or a later one withdrew it.

How to fix
----------
Add the body and the day of the decision under `adopted`, and the first day under `in-force`. Is
it still a draft? Leave it out until it is adopted.

Example
-------
`adopted = { by = "executive", on = 2025-11-25 }` and `in-force = { from = 2026-01-01 }`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: to oblige bodies to pursue a policy;
Awb articles 1:3 paragraph 4 and 4:81 on policy rules; obligation a in study §4.1; study §3.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_COMMUNICATION_POLICY
from zorgplicht.validation.case import Case
from zorgplicht.validation.documents import communication_policies
from zorgplicht.validation.rule import Missing, Rule, Statement, Wrong

_DUTCH = """
Het beleid over communicatie is vastgesteld, en het geldt.

Wat de regel toetst
-------------------
Elk document met het beleid over communicatie noemt wie het vaststelde: de raad, het college of
de burgemeester. Ook staat erbij wanneer, en vanaf welke dag het geldt. De dag van vaststelling
ligt niet na de dag van de toets. Een bijlage deelt de gegevens van het document waar zij bij
hoort.

Waarom dit telt
---------------
De memorie van toelichting wil bestuursorganen verplichten om beleid te voeren. Is het beleid
door niemand vastgesteld? Dan is een bestuur er moeilijk aan te houden. Gemeenten leggen hun
beleid meestal vast in een visie op dienstverlening (onderzoek §3.1, §5.1). Dat dit voor elk
soort document nodig is, is ons oordeel: de wet schrijft geen vorm voor. Voor een beleidsregel
volgt het uit de Awb. Die noemt een beleidsregel een regel die bij besluit is vastgesteld.

Wat de regel niet ziet
----------------------
Of wie het beleid vaststelde, dat ook mocht. Raad, college en burgemeester hebben elk eigen
taken. Andere overheden hebben besturen met andere namen. De regel ziet ook niet of het besluit
goed is genomen, en of het later is ingetrokken.

Zo lost u het op
----------------
Noem onder `adopted` wie het besluit nam en wanneer. Noem onder `in-force` de eerste dag. Is het
nog een concept? Laat het dan weg tot het is vastgesteld.

Voorbeeld
---------
`adopted = { by = "executive", on = 2025-11-25 }` en `in-force = { from = 2026-01-01 }`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: bestuursorganen verplichten hier beleid op te
voeren. Artikel 1:3 lid 4 en artikel 4:81 Awb over beleidsregels. Verplichting a in onderzoek
§4.1, en §3.1.
"""


def _check(case: Case) -> Iterator[Statement]:
    policies = communication_policies(case)
    if not policies:
        yield NO_COMMUNICATION_POLICY
    for index, document in policies:
        main = case.main_of(document)
        adopted = document.adopted or main.adopted
        if adopted is None:
            yield Missing(
                at=("documents", index, "adopted"),
                says=Text(
                    nl=f"Bij '{document.title}' staat niet wie het vaststelde en wanneer.",
                    en=f"'{document.title}' does not say who adopted it and when.",
                ),
            )
        elif adopted.on > case.on:
            yield Wrong(
                at=("documents", index, "adopted"),
                says=Text(
                    nl=f"'{document.title}' is op {case.on} nog niet vastgesteld: dat gebeurt op"
                    f" {adopted.on}.",
                    en=f"'{document.title}' is not adopted yet on {case.on}: that is due on"
                    f" {adopted.on}.",
                ),
            )
        if (document.in_force or main.in_force) is None:
            yield Missing(
                at=("documents", index, "in-force"),
                says=Text(
                    nl=f"Bij '{document.title}' staat niet vanaf wanneer het geldt.",
                    en=f"'{document.title}' does not say from when it applies.",
                ),
            )


RULE = Rule(
    code="ZPA003",
    name="adopted-and-in-force",
    obligation="a",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=(
        "awb-2-1-1",
        "mvt-policy-duty",
        "awb-1-3-4",
        "awb-4-81",
        "study-4-1-a",
        "study-3-1",
        "study-5-1",
    ),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"documents"}),
)
