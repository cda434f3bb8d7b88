# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
People know what to do when a digital way is out of order.

What it checks
--------------
Each own channel on the internet that a service names says what people can do when it is out of
order, and what happens to their term (`when-down`). Before 1 January 2026 the rule does not
apply.

Why it matters
--------------
Who finds the form out of order on the last day does not know whether it still counts. That weighs
most on people for whom it took effort to get that far.

What it cannot see
------------------
Whether the text says enough, and stands where people see it in an outage. The catalogue's text
of article 2:21 is a paraphrase whose words were not checked, and its first day rests on a
secondary source.

How to fix
----------
Write in two or three sentences which other way there is, and where people can ask what the outage
means for their term. Promise no more than the law does. Put it into `when-down`, and on the page
that shows in an outage.

Example
-------
`when-down = "Bel 14 0999. Is uw termijn bijna om? Vraag hoeveel langer u hebt."`.

Legal basis
-----------
Awb article 2:21: in an outage the term may be extended, and being late is not held against the
sender for as long as the outage lasted. The words were not checked. Obligation c in study §4.1:
information on the communication. No source asks that a policy says so beforehand. So this is
advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.ids import LawId
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.digital import digital_ways, nothing_to_ask
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.wording import told

_DUTCH = """
Mensen weten wat ze kunnen doen als een digitale weg het niet doet.

Wat de regel toetst
-------------------
De regel kijkt naar elk eigen kanaal op internet dat een dienst noemt. Daar staat wat mensen
kunnen doen bij een storing, en wat er dan met hun termijn gebeurt (`when-down`). Voor 1 januari
2026 geldt de regel niet.

Waarom dit telt
---------------
Doet het formulier het niet op de laatste dag? Dan weet iemand niet of het nog telt. Dat is het
zwaarst voor mensen die er veel moeite voor deden.

Wat de regel niet ziet
----------------------
Of de tekst genoeg zegt, en of mensen hem zien bij een storing. De tekst van artikel 2:21 in de
catalogus is een samenvatting. De woorden zijn niet nagekeken, en de eerste dag komt uit een andere
bron dan de wet.

Zo lost u het op
----------------
Schrijf kort welke andere weg er is, en waar mensen vragen wat de storing voor hun termijn
betekent. Beloof niet meer dan de wet. Zet dat in `when-down`, en op de pagina die mensen bij een
storing zien.

Voorbeeld
---------
`when-down = "Bel 14 0999. Is uw termijn bijna om? Vraag hoeveel langer u hebt."`.

Grondslag
---------
Artikel 2:21 Awb: bij een storing kan de termijn langer worden. Te laat zijn telt niet tegen de
afzender voor zo lang de storing duurde. De woorden zijn niet nagekeken. Verplichting c in
onderzoek §4.1: informatie over de communicatie. Geen bron vraagt dat uw beleid dit vooraf zegt.
Daarom is dit een advies.
"""


def _check(case: Case) -> Iterator[Statement]:
    nothing = nothing_to_ask(case, LawId("awb-2-21"))
    if nothing is not None:
        yield nothing
        return
    for way in digital_ways(case):
        if way.at[0] == "channels" and not told(case.policy.channels[int(way.at[1])].when_down):
            yield Missing(
                at=(*way.at, "when-down"),
                says=Text(
                    nl=f"Bij '{way.name.nl}' staat niet wat mensen kunnen doen bij een storing.",
                    en=f"'{way.name.en}' does not say what people can do when it is out of order.",
                ),
            )


RULE = Rule(
    code="ZPC011",
    name="what-to-do-when-it-is-down",
    obligation="c",
    weight=Weight.ADVICE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-21", "mvt-clear-information", "study-4-1-c"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "services", "support"}),
)
