# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The policy on support is also there in plain language.

What it checks
--------------
Of the documents on support that are published, at least one states that it is written at level
B1 or simpler. It need not be the policy rule itself: a guide that tells the same will do.

Why it matters
--------------
The policy says what residents and businesses may claim. Who cannot read it cannot claim it. The
memorandum asks for clear and usable information, and names a guide on the website as a way to
be transparent. Municipalities asked to keep it short and practical (study §4.1), and some
communicate at level B1 (§3.3). That the policy itself should be plain is advice; B1 is a
guideline for texts of government, and it is contested as a measure.

What it cannot see
------------------
Whether the text really has that level: the rule reads what the file states and measures nothing.
Nor whether it tells all that the policy says, and whether those whom it is for understand it.

How to fix
----------
Write a short version in plain language, publish it beside the policy, and let people for whom
it is meant read it. State its level under `language-level`.

Example
-------
`instrument = "guide"`, `covers = ["support"]`, `language-level = "B1"`, with a publication.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: findable, clear and usable information,
and transparent, for example in a guide on the website; obligation b in study §4.1; study §3.3.
The level is a judgement.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_PUBLISHED_SUPPORT_POLICY
from zorgplicht.validation.case import Case
from zorgplicht.validation.publications import published_on_support
from zorgplicht.validation.rule import Missing, Rule, Statement

_DUTCH = """
Het beleid over ondersteuning is er ook in gewone taal.

Wat de regel toetst
-------------------
Van de documenten over ondersteuning die bekend zijn gemaakt, noemt er ten minste één taalniveau
B1 of eenvoudiger. Dat hoeft niet de beleidsregel zelf te zijn. Een handreiking die hetzelfde
vertelt, is goed.

Waarom dit telt
---------------
Het beleid zegt op welke hulp inwoners en bedrijven aanspraak hebben. Wie het niet kan lezen, kan
er niet om vragen. De memorie van toelichting vraagt duidelijke en bruikbare informatie. Een
voorbeeld daarin is een handreiking op de website. Gemeenten vroegen om het kort en praktisch te
houden (onderzoek §4.1). Sommige schrijven op niveau B1 (§3.3). Dat ook het beleid zelf in gewone
taal moet, is een advies. B1 is een richtlijn voor teksten van de overheid. Als maat is het
omstreden.

Wat de regel niet ziet
----------------------
Of de tekst dat niveau echt heeft: de regel leest wat er in het bestand staat, en meet niets.
Ook niet of de tekst alles vertelt wat in het beleid staat. En niet of de mensen voor wie hij is,
hem begrijpen.

Zo lost u het op
----------------
Schrijf een korte versie in gewone taal. Maak die bekend naast het beleid. Laat mensen voor wie
de tekst is, hem lezen. Noem het niveau bij `language-level`.

Voorbeeld
---------
`instrument = "guide"`, `covers = ["support"]`, `language-level = "B1"`, met een bekendmaking.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: vindbare, duidelijke en bruikbare informatie, en
transparant, bijvoorbeeld in een handreiking op de website. Verplichting b in onderzoek §4.1, en
§3.3. Het niveau is een oordeel.
"""


def _check(case: Case) -> Iterator[Statement]:
    published = published_on_support(case)
    if not published:
        yield NO_PUBLISHED_SUPPORT_POLICY
        return
    levels = [document.language_level for _, document in published]
    if any(level is not None and level.is_plain for level in levels):
        return
    for index, document in published:
        level = document.language_level
        says = (
            Text(
                nl=f"Bij '{document.title}' staat geen taalniveau.",
                en=f"'{document.title}' states no language level.",
            )
            if level is None
            else Text(
                nl=f"Naast '{document.title}' (niveau {level.value}) is er geen versie in gewone"
                " taal.",
                en=f"Beside '{document.title}' (level {level.value}) there is no version in plain"
                " language.",
            )
        )
        yield Missing(at=("documents", index, "language-level"), says=says)


RULE = Rule(
    code="ZPB006",
    name="policy-in-plain-language",
    obligation="b",
    weight=Weight.ADVICE,
    certainty=Certainty.INDICATIVE,
    basis=(
        "awb-2-1-1",
        "mvt-clear-information",
        "mvt-minimum",
        "study-4-1-b",
        "study-3-3",
    ),
    dutch=_DUTCH,
    check=_check,
)
