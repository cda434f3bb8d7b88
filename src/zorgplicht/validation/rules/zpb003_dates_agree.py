# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The days of adoption, publication and entry into force agree.

What it checks
--------------
In each document: it is adopted before or on the day from which it applies, and not published
before it is adopted. A policy rule, a decision and a channel designation are published before or
on the day from which they apply; when there is a publication in the official gazette with a day,
that one counts. An internal site does not count. A `medium` that ZPB001 does not know is no
publication before the adoption. A document on support names at least two of the three days, so
that there is something to compare.

Why it matters
--------------
Adoption, publication and entry into force are three different facts. In real policies they
contradict each other, and then nobody can tell what applied when. A policy whose days are wrong
is not demonstrable.

What it cannot see
------------------
Whether a policy was meant to reach back: then it may well apply from a day before its adoption,
and an exception can say so. Whether what was published first was a draft, for people to
respond to. Nor the day on which the gazette really appeared.

How to fix
----------
Look the days up in the decision and in the official gazette, and correct the one that is wrong.
Are they right, and did the policy come too late? Let it apply from the day of publication.

Example
-------
`adopted` on 2025-11-25, `published` on 2025-12-01, `in-force` from 2026-01-01.

Legal basis
-----------
Awb article 3:40: a decision does not take effect before it is published. Awb article 1:3
paragraph 4: a policy rule is laid down by decision. Awb article 2:1 paragraph 1; the
explanatory memorandum: demonstrable and transparent; obligation b in study §4.1.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import Instrument, PolicyDocument, Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_DOCUMENTS
from zorgplicht.validation.case import Case
from zorgplicht.validation.publications import GAZETTE, is_closed, is_open, medium_of
from zorgplicht.validation.rule import Rule, Statement, Unknown, Wrong

_DUTCH = """
De dagen van vaststelling, bekendmaking en ingang kloppen met elkaar.

Wat de regel toetst
-------------------
Een document is vastgesteld voor of op de dag dat het gaat gelden. Het is niet bekendgemaakt
voordat het was vastgesteld. Een beleidsregel, besluit of aanwijzingsbesluit is ook bekendgemaakt
voor of op de dag dat het gaat gelden. Staat er een dag bij voor het gemeenteblad (of het blad
van uw eigen overheid)? Dan telt die. Een intern netwerk telt niet. Een `medium` dat ZPB001 niet
kent, telt niet als bekendmaking voor de vaststelling. Een document over ondersteuning noemt ten
minste twee van de drie dagen. Anders valt er niets te vergelijken.

Waarom dit telt
---------------
Vaststellen, bekendmaken en gaan gelden zijn drie verschillende dingen. In echt beleid spreken
die dagen elkaar soms tegen. Dan weet niemand wat wanneer gold. Beleid met verkeerde dagen is
niet aantoonbaar.

Wat de regel niet ziet
----------------------
Of het beleid met opzet terugwerkt. Dan kan het gelden vanaf een dag voor de vaststelling. Leg
dat uit in een uitzondering. Ook niet of eerst een concept is gepubliceerd, om reacties te
vragen. En niet op welke dag het gemeenteblad echt verscheen.

Zo lost u het op
----------------
Zoek de dagen op in het besluit en in het gemeenteblad, en verbeter de dag die fout is. Kloppen
ze, en was u te laat? Laat het beleid dan gelden vanaf de dag van bekendmaking.

Voorbeeld
---------
`adopted` op 2025-11-25, `published` op 2025-12-01, `in-force` vanaf 2026-01-01.

Grondslag
---------
Artikel 3:40 Awb: een besluit geldt niet voordat het is bekendgemaakt. Artikel 1:3 lid 4 Awb: een
beleidsregel wordt bij besluit vastgesteld. Artikel 2:1 lid 1 Awb. Memorie van toelichting:
aantoonbaar en transparant. Verplichting b in onderzoek §4.1.
"""

_BY_DECISION = {Instrument.POLICY_RULE, Instrument.DECISION, Instrument.CHANNEL_DESIGNATION}
"""Forms that take effect by decision. A vision or a guide may be printed later."""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.documents:
        yield NO_DOCUMENTS
    for index, document in enumerate(case.policy.documents):
        yield from _adoption(index, document)
        yield from _publication(index, document)
        yield from _too_little(case, document)


def _adoption(index: int, document: PolicyDocument) -> Iterator[Statement]:
    if document.adopted is None:
        return
    adopted = document.adopted.on
    if document.in_force is not None and adopted > document.in_force.from_:
        yield Wrong(
            at=("documents", index, "adopted", "on"),
            says=Text(
                nl=f"'{document.title}' is vastgesteld op {adopted}, maar geldt al vanaf"
                f" {document.in_force.from_}.",
                en=f"'{document.title}' was adopted on {adopted}, but applies from"
                f" {document.in_force.from_} already.",
            ),
        )
    for number, publication in enumerate(document.published):
        if not is_open(publication):
            continue
        if publication.on is not None and publication.on < adopted:
            yield Wrong(
                at=("documents", index, "published", number, "on"),
                says=Text(
                    nl=f"'{document.title}' is bekendgemaakt op {publication.on}, maar pas"
                    f" vastgesteld op {adopted}.",
                    en=f"'{document.title}' was published on {publication.on}, but adopted only"
                    f" on {adopted}.",
                ),
            )


def _publication(index: int, document: PolicyDocument) -> Iterator[Statement]:
    if document.in_force is None or document.instrument not in _BY_DECISION:
        return
    begins = document.in_force.from_
    published = _first_publication(document)
    if published is not None and published > begins:
        yield Wrong(
            at=("documents", index, "in-force"),
            says=Text(
                nl=f"'{document.title}' geldt vanaf {begins}, maar is pas bekendgemaakt op"
                f" {published}.",
                en=f"'{document.title}' applies from {begins}, but was published only on"
                f" {published}.",
            ),
        )


def _first_publication(document: PolicyDocument) -> dt.date | None:
    dated = [
        (medium_of(one), one.on)
        for one in document.published
        if one.on is not None and not is_closed(one)
    ]
    gazette = [day for medium, day in dated if medium == GAZETTE]
    return min(gazette or [day for _, day in dated], default=None)


def _too_little(case: Case, document: PolicyDocument) -> Iterator[Statement]:
    if Topic.SUPPORT not in document.covers or case.main_of(document) is not document:
        return
    known = (document.adopted, document.in_force, _first_publication(document))
    if known.count(None) > 1:
        yield Unknown(
            because=Text(
                nl=f"Bij '{document.title}' staan te weinig dagen om te vergelijken.",
                en=f"'{document.title}' names too few days to compare.",
            )
        )


RULE = Rule(
    code="ZPB003",
    name="dates-agree",
    obligation="b",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-3-40", "awb-1-3-4", "awb-2-1-1", "mvt-minimum", "study-4-1-b"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"documents"}),
)
