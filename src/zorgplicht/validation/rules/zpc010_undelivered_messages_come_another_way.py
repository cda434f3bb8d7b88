# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A digital message that does not arrive comes again, by another way.

What it checks
--------------
Each own channel on the internet on which one writes, and which a service names, says by which
other own channels you try again when a message does not arrive (`when-undelivered`). At least
one of them is not on the internet. Before 1 January 2026 the rule does not apply.

Why it matters
--------------
An address changes, a mailbox is full, somebody no longer has internet. Who does not get the
message misses a term and does not know it. These are often the people who need support.

What it cannot see
------------------
Whether you notice that a message did not arrive, and whether you really try again. The catalogue's
text of article 2:11 is a paraphrase whose words were not checked, and its first day rests on a
secondary source. That the other way must not be on the internet is our judgement.

How to fix
----------
Agree what a colleague does with a message that comes back: a letter, a call. Write the channels
under `when-undelivered`, and tell people.

Example
-------
`when-undelivered = ["post", "kcc"]`.

Legal basis
-----------
Awb article 2:11: the authority sends again or in another way; a failed notice again or by another
route. The words were not checked. Obligation c in study §4.1: information on the communication.
No source asks that a policy says so beforehand. So this is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.ids import LawId
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.digital import digital_ways, nothing_to_ask
from zorgplicht.validation.rule import Missing, Rule, Statement, Wrong
from zorgplicht.validation.without_internet import is_digital, kind_of

_DUTCH = """
Een digitaal bericht dat niet aankomt, komt opnieuw, op een andere manier.

Wat de regel toetst
-------------------
De regel kijkt naar elk eigen kanaal op internet waarop u elkaar schrijft, en dat een dienst noemt.
Daar staat met welke andere eigen kanalen u het opnieuw probeert als een bericht niet aankomt
(`when-undelivered`). Minstens één daarvan is niet op internet. Voor 1 januari 2026 geldt de regel
niet.

Waarom dit telt
---------------
Een adres verandert, een mailbox is vol, of iemand heeft geen internet meer. Wie het bericht niet
krijgt, mist een termijn en weet dat niet. Vaak zijn dat juist mensen die hulp nodig hebben.

Wat de regel niet ziet
----------------------
Of u merkt dat een bericht niet aankomt, en of u het echt opnieuw probeert. De tekst van artikel
2:11 in de catalogus is een samenvatting. De woorden zijn niet nagekeken, en de eerste dag komt uit
een andere bron dan de wet. Dat de andere weg niet op internet mag zijn, is ons oordeel.

Zo lost u het op
----------------
Spreek af wat een collega doet met een bericht dat terugkomt: een brief sturen, of bellen. Zet die
kanalen bij `when-undelivered`. En vertel het aan mensen.

Voorbeeld
---------
`when-undelivered = ["post", "kcc"]`.

Grondslag
---------
Artikel 2:11 Awb: het bestuursorgaan stuurt het opnieuw of op een andere manier. De woorden zijn
niet nagekeken. Verplichting c in onderzoek §4.1: informatie over de communicatie. Geen bron vraagt
dat uw beleid dit vooraf zegt. Daarom is dit een advies.
"""


def _check(case: Case) -> Iterator[Statement]:
    nothing = nothing_to_ask(case, LawId("awb-2-11"))
    if nothing is not None:
        yield nothing
    for way in digital_ways(case) if nothing is None else ():
        if way.at[0] != "channels" or not way.written:
            continue
        channel = case.policy.channels[int(way.at[1])]
        others = [id_ for id_ in channel.when_undelivered if id_ != channel.id]
        at = (*way.at, "when-undelivered")
        name = way.name
        if not others:
            yield Missing(
                at=at,
                says=Text(
                    nl=f"Bij '{name.nl}' staat niet wat u doet als een bericht niet aankomt.",
                    en=f"'{name.en}' does not say what you do when a message does not arrive.",
                ),
            )
        elif all(is_digital(kind_of(case, id_)) for id_ in others):
            yield Wrong(
                at=at,
                says=Text(
                    nl=f"Komt een bericht via '{name.nl}' niet aan? Dan probeert u het alleen op"
                    " internet.",
                    en=f"When a message by '{name.en}' does not arrive, you try again on the"
                    " internet only.",
                ),
            )


RULE = Rule(
    code="ZPC010",
    name="undelivered-messages-come-another-way",
    obligation="c",
    weight=Weight.ADVICE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-11", "mvt-clear-information", "study-4-1-c"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "services", "support"}),
)
