# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What is published is about support, and more than channels or norms.

What it checks
--------------
It looks at the documents that are not out of force and that everyone can get at on the day, as
ZPB001 explains. At least one of them covers support and is not just a channel designation
(aanwijzingsbesluit) or service standards (servicenormen). One and the same document must be all
of that: a memo on the intranet beside a public designation is not enough. An excerpt with those
only leaves it unknown: the policy may stand in what it does not show.

Why it matters
--------------
A designation says where to send a message; service standards say how fast one is answered.
Neither says what help there is for whom cannot manage. A policy that nobody outside can read is
not transparent. So no exception can explain this away: it is the core of obligation b.

What it cannot see
------------------
Whether the support that is described is enough.

How to fix
----------
Publish a policy rule, a memo, a guide or a page that says which support there is and for whom.
Name "support" in its `covers`, and a place that is open to all under `published`.

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

from collections.abc import Iterator, Sequence

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import Instrument, PolicyDocument, Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.publications import is_public, unknown_medium
from zorgplicht.validation.rule import Missing, NotApplicable, Rule, Statement

_DUTCH = """
Wat is bekendgemaakt gaat over ondersteuning, en over meer dan kanalen of normen.

Wat de regel toetst
-------------------
De regel kijkt naar geldende documenten waar iedereen die dag bij kan, zoals bij ZPB001 staat.
Ten minste één daarvan gaat over ondersteuning. Dat is niet alleen een aanwijzingsbesluit of een
lijst servicenormen. Het gaat om één en hetzelfde document. Een nota op het intranet naast een
openbaar aanwijzingsbesluit is dus niet genoeg. Een uittreksel met alleen die laat dit onbekend:
het beleid kan ergens anders staan.

Waarom dit telt
---------------
Een aanwijzingsbesluit zegt waar u een bericht heen stuurt. Servicenormen zeggen hoe snel u
antwoord krijgt. Geen van beide zegt welke hulp er is voor wie er alleen niet uitkomt. Beleid dat
alleen uw eigen medewerkers kunnen lezen, is niet transparant. U kunt hiervan niet afwijken met
een uitzondering: dit is de kern van verplichting b.

Wat de regel niet ziet
----------------------
Of de beschreven ondersteuning genoeg is.

Zo lost u het op
----------------
Maak een beleidsregel, nota, handreiking of webpagina bekend die zegt welke hulp er is en voor
wie. Zet "support" in `covers`, en bij `published` een plek waar iedereen bij kan.

Voorbeeld
---------
`instrument = "guide"`, `covers = ["support", "target-groups"]`, met een bekendmaking.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: minimaal nodig is dat er ondersteuning is. Dat
moet aantoonbaar en transparant zijn, en ingaan op de doelgroepen. Verplichting b in onderzoek
§4.1.
"""

_NO_SUPPORT_POLICY = {Instrument.CHANNEL_DESIGNATION, Instrument.SERVICE_STANDARDS}

_Numbered = Sequence[tuple[int, PolicyDocument]]


def _check(case: Case) -> Iterator[Statement]:
    public = {
        index: known
        for index, document in enumerate(case.policy.documents)
        if case.in_force(document) is not False
        and (known := is_public(case, document)) is not False
    }
    if not public:
        yield NotApplicable(
            because=Text(
                nl="Er is geen geldend document bekendgemaakt (ZPB001).",
                en="No document in force is published (ZPB001).",
            )
        )
        return
    about = case.documents_on(Topic.SUPPORT)
    policies = [(index, one) for index, one in about if one.instrument not in _NO_SUPPORT_POLICY]
    if any(public.get(index, False) for index, _ in policies):
        return
    hidden = [one for index, one in policies if index in public]
    if hidden:
        yield from (unknown_medium(case, one) for one in hidden)
        return
    yield from _not_public(case, [pair for pair in about if pair[0] in public], policies)


def _not_public(case: Case, others: _Numbered, policies: _Numbered) -> Iterator[Statement]:
    for index, document in others:
        yield Missing(
            at=("documents", index, "instrument"),
            says=Text(
                nl=f"Geen bekendgemaakt document is beleid over ondersteuning: '{document.title}'"
                " is een aanwijzingsbesluit of een lijst servicenormen.",
                en=f"No published document is a policy on support: '{document.title}' is a"
                " channel designation or a list of service standards.",
            ),
        )
    for index, document in policies if others else ():
        yield Missing(
            at=("documents", index, "published"),
            says=Text(
                nl=f"'{document.title}' gaat over ondersteuning, maar is op {case.on} niet voor"
                " iedereen te lezen.",
                en=f"'{document.title}' covers support, but not everyone can read it on"
                f" {case.on}.",
            ),
        )
    if not others:
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
    explainable=False,
)
