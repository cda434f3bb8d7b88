# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Each way on the internet to a service is designated in a decision.

What it checks
--------------
Each channel on the internet on which one writes, and on which a service is asked for, stands under
`designates` of a document in force that is a decision: a channel designation, a decision or a
policy rule. Before 1 January 2026 the rule does not apply.

Why it matters
--------------
Everyone may send a formal message electronically, in the way that the authority designates. Who
uses a way that is not designated may be told to do it again, and loses time. No route should end
there.

What it cannot see
------------------
Whether the decision designates the channel for this very service: `process` is free text. The
catalogue's text of article 2:13 is a paraphrase whose words were not checked, and its first day
rests on a secondary source. That a guide, a vision or a web page cannot designate is our
judgement. Laws of their own, such as the Omgevingswet, may prescribe a way.

How to fix
----------
Name the channel in your decision on electronic messages, and under `designates` of that document.
Or take the channel away from the service.

Example
-------
`instrument = "channel-designation"`,
`designates = [{ process = "aanvragen", channels = ["webformulier"] }]`.

Legal basis
-----------
Awb article 2:13 paragraph 1, and 2:16 on a message by the wrong way; obligation a in study §4.1.
Article 2:13 is about formal messages; for others it is enough that the way is open (2:14). The
words of these articles were not checked, and the duty of care does not ask it. So this is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.ids import LawId
from zorgplicht.model.policy import Instrument
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.digital import digital_ways, nothing_to_ask
from zorgplicht.validation.rule import Missing, Rule, Statement

_DUTCH = """
Elke weg op internet naar een dienst is aangewezen in een besluit.

Wat de regel toetst
-------------------
De regel kijkt naar elk kanaal op internet waarop iemand schrijft om een dienst te vragen. Dat
kanaal staat bij `designates` van een geldend document. Dat document is een besluit: een
aanwijzingsbesluit, een ander besluit of een beleidsregel. Voor 1 januari 2026 geldt de regel niet.

Waarom dit telt
---------------
Iedereen mag een officieel bericht digitaal sturen, op de manier die u aanwijst. Wie een andere weg
neemt, moet het misschien opnieuw doen. Dat kost tijd. Geen route moet dus eindigen op een weg die
niet is aangewezen.

Wat de regel niet ziet
----------------------
Of het besluit het kanaal voor precies deze dienst aanwijst: `process` is vrije tekst. De tekst
van artikel 2:13 in de catalogus is een samenvatting. De woorden zijn niet nagekeken, en de eerste
dag komt uit een andere bron dan de wet. Dat een handreiking, een visie of een webpagina niets kan
aanwijzen, is ons oordeel. Andere wetten, zoals de Omgevingswet, kunnen een eigen weg
voorschrijven.

Zo lost u het op
----------------
Noem het kanaal in uw besluit over digitale berichten, en bij `designates` van dat document. Of
haal het kanaal weg bij de dienst.

Voorbeeld
---------
`instrument = "channel-designation"`,
`designates = [{ process = "aanvragen", channels = ["webformulier"] }]`.

Grondslag
---------
Artikel 2:13 lid 1 Awb, en artikel 2:16 over een bericht langs de verkeerde weg. Verplichting a in
onderzoek §4.1. Artikel 2:13 gaat over officiële berichten. Voor andere berichten is het genoeg dat
de weg open is (2:14). De woorden van deze artikelen zijn niet nagekeken, en de zorgplicht vraagt
dit niet. Daarom is dit een advies.
"""

_DECIDES = {Instrument.CHANNEL_DESIGNATION, Instrument.DECISION, Instrument.POLICY_RULE}


def _check(case: Case) -> Iterator[Statement]:
    nothing = nothing_to_ask(case, LawId("awb-2-13-1"))
    if nothing is not None:
        yield nothing
        return
    designated = _designated(case)
    if not designated:
        yield Missing(
            at=("documents",),
            says=Text(
                nl="Geen geldend besluit wijst kanalen aan (`designates`).",
                en="No decision in force designates channels (`designates`).",
            ),
        )
        return
    for way in digital_ways(case):
        if way.written and way.id not in designated:
            nl = f"{way.services} {'dienst' if way.services == 1 else 'diensten'}"
            en = f"{way.services} {'service' if way.services == 1 else 'services'}"
            yield Missing(
                at=way.at,
                says=Text(
                    nl=f"'{way.name.nl}' is een weg naar {nl}, maar geen geldend besluit wijst"
                    " dit kanaal aan.",
                    en=f"'{way.name.en}' is a way to {en}, but no decision in force designates"
                    " this channel.",
                ),
            )


def _designated(case: Case) -> set[str]:
    return {
        channel
        for document in case.policy.documents
        if document.instrument in _DECIDES and case.in_force(document) is not False
        for designation in document.designates
        for channel in designation.channels
    }


RULE = Rule(
    code="ZPA010",
    name="digital-ways-designated",
    obligation="a",
    weight=Weight.ADVICE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-13-1", "awb-2-16", "study-4-1-a"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"documents", "channels", "services", "support"}),
)
