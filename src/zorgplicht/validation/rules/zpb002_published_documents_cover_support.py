# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What is published is about support, and more than channels or norms.

What it checks
--------------
Of the documents that are published and not out of force, at least one covers support and is
not just a channel designation (aanwijzingsbesluit) or service standards (servicenormen). An
excerpt with those only leaves it unknown: the policy may stand in what it does not show.

Why it matters
--------------
A designation says where to send a message; service standards say how fast one is answered.
Neither says what help there is for whom cannot manage. Both are often the only thing that is
published.

What it cannot see
------------------
Whether the support that is described is enough.

How to fix
----------
Publish a policy rule, a memo, a guide or a page that says which support there is and for whom,
and name "support" in its `covers`.

Example
-------
`instrument = "guide"`, `covers = ["support", "target-groups"]`, with a publication.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: at least that there is support, that
this is demonstrable and transparent, and goes into the target groups; obligation b in study
§4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import Instrument, Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.publications import publications_of
from zorgplicht.validation.rule import Missing, NotApplicable, Rule, Statement

_DUTCH = """
Wat is bekendgemaakt gaat over ondersteuning, en over meer dan kanalen of normen.

Wat de regel toetst
-------------------
Van de geldende documenten die bekend zijn gemaakt, gaat er ten minste één over ondersteuning.
Dat is niet alleen een aanwijzingsbesluit of een lijst servicenormen. Een uittreksel met alleen
die laat dit onbekend: het beleid kan ergens anders staan.

Waarom dit telt
---------------
Een aanwijzingsbesluit zegt waar u een bericht heen stuurt. Servicenormen zeggen hoe snel u
antwoord krijgt. Geen van beide zegt welke hulp er is voor wie er alleen niet uitkomt. Toch zijn
zij vaak het enige dat bekend is gemaakt.

Wat de regel niet ziet
----------------------
Of de beschreven ondersteuning genoeg is.

Zo lost u het op
----------------
Maak een beleidsregel, nota, handreiking of webpagina bekend die zegt welke hulp er is en voor
wie. Zet "support" in `covers`.

Voorbeeld
---------
`instrument = "guide"`, `covers = ["support", "target-groups"]`, met een bekendmaking.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: minimaal nodig is dat er ondersteuning is, dat
dit aantoonbaar en transparant is, en ingaat op de doelgroepen. Verplichting b in onderzoek
§4.1.
"""

_NO_SUPPORT_POLICY = {Instrument.CHANNEL_DESIGNATION, Instrument.SERVICE_STANDARDS}


def _check(case: Case) -> Iterator[Statement]:
    published = [
        (index, document)
        for index, document in enumerate(case.policy.documents)
        if publications_of(case, document) and case.in_force(document) is not False
    ]
    if not published:
        yield NotApplicable(
            because=Text(
                nl="Er is geen geldend document bekendgemaakt (ZPB001).",
                en="No document in force is published (ZPB001).",
            )
        )
        return
    about = [(index, one) for index, one in published if Topic.SUPPORT in one.covers]
    if any(one.instrument not in _NO_SUPPORT_POLICY for _, one in about):
        return
    for index, document in about:
        yield Missing(
            at=("documents", index, "instrument"),
            says=Text(
                nl=f"Geen bekendgemaakt document is beleid over ondersteuning: '{document.title}'"
                " is een aanwijzingsbesluit of een lijst servicenormen.",
                en=f"No published document is a policy on support: '{document.title}' is a"
                " channel designation or a list of service standards.",
            ),
        )
    if not about:
        yield Missing(
            at=("documents",),
            says=Text(
                nl="Geen bekendgemaakt document gaat over ondersteuning.",
                en="No published document covers support.",
            ),
        )


RULE = Rule(
    code="ZPB002",
    name="published-documents-cover-support",
    obligation="b",
    weight=Weight.CORE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-minimum", "study-4-1-b"),
    dutch=_DUTCH,
    check=_check,
)
