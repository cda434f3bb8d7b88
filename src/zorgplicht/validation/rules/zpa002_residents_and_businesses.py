# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The communication policy addresses residents and businesses.

What it checks
--------------
Together, the documents on communication that are in force name both audiences: residents and
businesses.

Why it matters
--------------
The law speaks of both: residents and businesses can claim support. In many municipalities
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
from zorgplicht.model.policy import Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, NotApplicable, Rule, Statement

_DUTCH = """
Het beleid over communicatie is voor inwoners én bedrijven.

Wat de regel toetst
-------------------
De geldende documenten over communicatie noemen samen beide groepen: inwoners en bedrijven.

Waarom dit telt
---------------
De wet gaat over allebei: inwoners en bedrijven hebben aanspraak op ondersteuning. In veel
gemeenten helpt een andere afdeling de bedrijven, los van het algemene beleid (onderzoek §3.4).
Zo worden zij makkelijk vergeten.

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
Artikel 2:1 lid 1 Awb. De memorie van toelichting spreekt steeds van burgers en bedrijven.
Verplichting a in onderzoek §4.1, en §3.4.
"""

_WORDS = {
    Audience.RESIDENTS: Text(nl="inwoners", en="residents"),
    Audience.BUSINESSES: Text(nl="bedrijven", en="businesses"),
}


def _check(case: Case) -> Iterator[Statement]:
    about = case.documents_on(Topic.COMMUNICATION)
    if not about:
        yield NotApplicable(
            because=Text(
                nl="Er is geen geldend document over communicatie (ZPA001).",
                en="There is no document on communication in force (ZPA001).",
            )
        )
        return
    addressed = {audience for _, document in about for audience in document.audience}
    first, _ = about[0]
    for audience in EVERYONE:
        if audience not in addressed:
            word = _WORDS[audience]
            yield Missing(
                at=("documents", first, "audience"),
                says=Text(
                    nl=f"Het beleid over communicatie noemt {word.nl} niet.",
                    en=f"The policy on communication does not name {word.en}.",
                ),
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
