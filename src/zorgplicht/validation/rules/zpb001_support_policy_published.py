# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The policy on support is published, in a form that is open to all.

What it checks
--------------
A document that covers support and is not out of force has a publication on or before the day
that everyone can get at: the official gazette, a public site, paper, a newspaper, a counter. An
internal site is not open to all. A `medium` other than `official-gazette`, `website`, `paper`,
`newspaper` or `counter` leaves it unknown, also with a web address: who can open that, the word
does not tell. An annex that names no place was published with its document.

Why it matters
--------------
Obligation b asks that the policy is demonstrable and transparent, for instance in published
policy rules or a guide on the website. The study found this new to municipalities (§4.1).
Who does not know of the support cannot claim it.

What it cannot see
------------------
Whether the address works, whether people find it, and what the document says. ZPB002 looks
whether what is published is more than a channel designation.

How to fix
----------
Publish the policy on support and name where and when under `published`, with a medium that the
rule knows.

Example
-------
`published = [{ medium = "official-gazette", url = "https://…", on = 2025-12-01 }]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: demonstrable and transparent, for
example in published policy rules or a guide on the website; obligation b in study §4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.publications import is_public, unknown_medium
from zorgplicht.validation.rule import Missing, Rule, Statement

_DUTCH = """
Het beleid over ondersteuning is bekendgemaakt, in een vorm die voor iedereen open is.

Wat de regel toetst
-------------------
Een geldend document over ondersteuning is bekendgemaakt, op of voor de dag van de toets. Dat is
op een plek waar iedereen bij kan: het gemeenteblad, een openbare site, papier, een krant, een
balie. Een intern netwerk is niet voor iedereen open. Staat er bij `medium` een ander woord dan
`official-gazette`, `website`, `paper`, `newspaper` of `counter`? Dan blijft dit onbekend, ook
met een webadres. Het woord zegt niet wie dat adres kan openen. Een bijlage zonder eigen plek is
bekendgemaakt met haar document.

Waarom dit telt
---------------
Verplichting b vraagt dat het beleid aantoonbaar en transparant is, bijvoorbeeld door
bekendgemaakte beleidsregels of een handreiking op de website. Voor gemeenten is dat nieuw
(onderzoek §4.1). Wie de hulp niet kent, kan er geen beroep op doen.

Wat de regel niet ziet
----------------------
Of het webadres werkt, of mensen het vinden, en wat er in het document staat. ZPB002 kijkt of er
meer bekend is gemaakt dan een aanwijzingsbesluit.

Zo lost u het op
----------------
Maak het beleid over ondersteuning bekend. Noem onder `published` waar en wanneer, met een woord
dat de regel kent.

Voorbeeld
---------
`published = [{ medium = "official-gazette", url = "https://…", on = 2025-12-01 }]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: aantoonbaar en transparant, bijvoorbeeld in
bekendgemaakte beleidsregels of een handreiking op de website. Verplichting b in onderzoek §4.1.
"""


def _check(case: Case) -> Iterator[Statement]:
    about = case.documents_on(Topic.SUPPORT)
    if not about:
        yield Missing(
            at=("documents",),
            says=Text(
                nl="Geen geldend document gaat over ondersteuning.",
                en="No document in force covers support.",
            ),
        )
        return
    public = {index: is_public(case, document) for index, document in about}
    if True in public.values():
        return
    for index, document in about:
        if public[index] is None:
            yield unknown_medium(case, document)
    if None in public.values():
        return
    for index, document in about:
        yield Missing(
            at=("documents", index, "published"),
            says=Text(
                nl=f"'{document.title}' is op {case.on} niet bekendgemaakt op een plek die voor"
                " iedereen open is.",
                en=f"'{document.title}' is not published on {case.on} in a place that is open"
                " to all.",
            ),
        )


RULE = Rule(
    code="ZPB001",
    name="support-policy-published",
    obligation="b",
    weight=Weight.CORE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-minimum", "study-4-1-b"),
    dutch=_DUTCH,
    check=_check,
    explainable=False,
)
