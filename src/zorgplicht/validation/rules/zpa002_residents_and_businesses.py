# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The communication policy addresses residents and businesses.

What it checks
--------------
Together, the documents in force that carry the policy on communication (ZPA001) name both
audiences: residents and businesses. An annex that names none is for those of its document. A
channel designation, service standards or a web page do not make up for a policy that leaves one
out.

Why it matters
--------------
The memorandum speaks of both: residents and businesses can claim support. In many municipalities
another department serves businesses, apart from the general policy (study §3.4), so they are
easily forgotten.

What it cannot see
------------------
Whether what is said to businesses is of use to them.

How to fix
----------
State in the policy that it is for residents and for businesses, or add a policy of the
business desk, and name both in `audience`.

Example
-------
`audience = ["residents", "businesses"]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum speaks of residents and businesses
throughout; obligation a in study §4.1; study §3.4.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.channel import EVERYONE, Audience
from zorgplicht.model.policy import AuthorityKind
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_COMMUNICATION_POLICY
from zorgplicht.validation.case import Case
from zorgplicht.validation.documents import communication_policies
from zorgplicht.validation.rule import Missing, Rule, Statement, Unknown

_DUTCH = """
Het beleid over communicatie is voor inwoners én bedrijven.

Wat de regel toetst
-------------------
De geldende documenten met het beleid over communicatie (ZPA001) noemen samen beide groepen:
inwoners en bedrijven. Noemt een bijlage geen groep? Dan telt de groep van het document waar zij
bij hoort. Noemt het beleid er maar één? Dan vult een aanwijzingsbesluit, een lijst servicenormen
of een webpagina dat niet aan. Bent u geen gemeente, en is geen dienst voor die groep? Dan is het
onbekend.

Waarom dit telt
---------------
De memorie van toelichting gaat over allebei: inwoners en bedrijven hebben aanspraak op hulp. In
veel gemeenten helpt een andere afdeling de bedrijven, los van het algemene beleid (onderzoek
§3.4). Zo worden zij makkelijk vergeten.

Wat de regel niet ziet
----------------------
Of bedrijven iets hebben aan wat er staat.

Zo lost u het op
----------------
Zet in het beleid dat het voor inwoners en bedrijven is. Of voeg het beleid van het
bedrijvenloket toe. Noem beide groepen in `audience`.

Voorbeeld
---------
`audience = ["residents", "businesses"]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. De memorie van toelichting spreekt van burgers, bedrijven en andere
belanghebbenden. Verplichting a in onderzoek §4.1, en §3.4.
"""

_WORDS = {
    Audience.RESIDENTS: Text(nl="inwoners", en="residents"),
    Audience.BUSINESSES: Text(nl="bedrijven", en="businesses"),
}


def _check(case: Case) -> Iterator[Statement]:
    policies = communication_policies(case)
    if not policies:
        yield NO_COMMUNICATION_POLICY
        return
    addressed = {
        audience
        for _, document in policies
        for audience in document.audience or case.main_of(document).audience
    }
    first, _ = policies[0]
    for audience in EVERYONE:
        if audience not in addressed:
            word = _WORDS[audience]
            if _may_serve_others_only(case, audience):
                yield Unknown(
                    because=Text(
                        nl=f"Het beleid noemt {word.nl} niet, en geen dienst is voor hen. Of dat"
                        " klopt bij uw taak, moet een mens beoordelen.",
                        en=f"The policy does not name {word.en}, and no service is for them."
                        " Whether that fits your task is for a person to judge.",
                    )
                )
                continue
            yield Missing(
                at=("documents", first, "audience"),
                says=Text(
                    nl=f"Het beleid over communicatie noemt {word.nl} niet.",
                    en=f"The policy on communication does not name {word.en}.",
                ),
            )


def _may_serve_others_only(case: Case, audience: Audience) -> bool:
    """
    Whether it is no municipality, and shows services of which none is for *audience*.
    """
    services = case.policy.services
    return (
        case.policy.authority.kind is not AuthorityKind.MUNICIPALITY
        and bool(services)
        and not any(audience in service.audience for service in services)
    )


RULE = Rule(
    code="ZPA002",
    name="residents-and-businesses",
    obligation="a",
    weight=Weight.CORE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-both-audiences", "study-4-1-a", "study-3-4"),
    dutch=_DUTCH,
    check=_check,
)
