# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
There is a policy on how the authority communicates.

What it checks
--------------
At least one document covers communication, is of a kind that can carry policy (a policy rule,
a policy memo, a service vision or a decision), and is not out of force on the day. An annex is
part of its document, and has its kind too. An excerpt with other documents only leaves it
unknown: the policy may stand in what it does not show.

Why it matters
--------------
Obligation a asks the authority to pursue a policy on how it communicates with residents and
businesses. Most municipalities have one: the vision or concept of their service (study §3.1,
§5.1). A channel designation, service standards or a web page alone show practice, not policy.

What it cannot see
------------------
Whether the document says anything of substance, and whether people work by it.

How to fix
----------
Name the document in which the policy stands under `documents`, with `covers` including
"communication". Is there none? Let the service vision say how you communicate, through which
channels, and with whom.

Example
-------
`[[documents]]` with `instrument = "service-vision"` and `covers = ["communication", "channels"]`.

Legal basis
-----------
Awb article 2:1 paragraph 1, in force since 1 January 2024; the explanatory memorandum: to
oblige bodies to pursue a policy on this; obligation a in study §4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.documents import CARRIES_POLICY, communication_policies, has_form
from zorgplicht.validation.rule import Missing, Rule, Statement

_DUTCH = """
Er is beleid over hoe de overheid communiceert.

Wat de regel toetst
-------------------
Ten minste één document gaat over communicatie en geldt op de dag van de toets. Het heeft een
vorm die beleid kan dragen: een beleidsregel, nota, dienstverleningsvisie of besluit. Een bijlage
hoort bij haar document, en heeft dus ook die vorm. Staan in een uittreksel alleen andere
documenten? Dan is het onbekend: het beleid kan ergens anders staan.

Waarom dit telt
---------------
Verplichting a vraagt beleid over de manier van communiceren met inwoners en bedrijven. De
meeste gemeenten hebben dat: hun visie op dienstverlening (onderzoek §3.1, §5.1). Een
aanwijzingsbesluit, servicenormen of een webpagina alleen laten praktijk zien, geen beleid.

Wat de regel niet ziet
----------------------
Of het document echt iets regelt, en of medewerkers ernaar werken.

Zo lost u het op
----------------
Zet het document met uw beleid onder `documents`, met "communication" in `covers`. Hebt u geen
document? Beschrijf dan in de visie op dienstverlening hoe, via welke kanalen en met wie u
communiceert.

Voorbeeld
---------
`[[documents]]` met `instrument = "service-vision"` en `covers = ["communication", "channels"]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb, geldt sinds 1 januari 2024. Memorie van toelichting: bestuursorganen
verplichten hier beleid op te voeren. Verplichting a in onderzoek §4.1.
"""


def _check(case: Case) -> Iterator[Statement]:
    if communication_policies(case):
        return
    for index, document in enumerate(case.policy.documents):
        if Topic.COMMUNICATION not in document.covers:
            continue
        if has_form(case, document, CARRIES_POLICY):
            yield Missing(
                at=("documents", index, "in-force"),
                says=Text(
                    nl=f"'{document.title}' geldt niet op {case.on}; er is geen ander beleid"
                    " over communicatie.",
                    en=f"'{document.title}' is not in force on {case.on}; there is no other"
                    " policy on communication.",
                ),
            )
        else:
            yield Missing(
                at=("documents", index, "instrument"),
                says=Text(
                    nl=f"Geen document draagt het beleid over communicatie: '{document.title}'"
                    " gaat erover, maar heeft geen vorm die beleid kan dragen.",
                    en=f"No document carries the policy on communication: '{document.title}'"
                    " covers it, but is not of a kind that can carry policy.",
                ),
            )
    if not any(Topic.COMMUNICATION in document.covers for document in case.policy.documents):
        yield Missing(
            at=("documents",),
            says=Text(
                nl="Geen document gaat over de manier van communiceren.",
                en="No document covers how the authority communicates.",
            ),
        )


RULE = Rule(
    code="ZPA001",
    name="communication-policy-exists",
    obligation="a",
    weight=Weight.CORE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-policy-duty", "study-4-1-a"),
    dutch=_DUTCH,
    check=_check,
    explainable=False,
)
