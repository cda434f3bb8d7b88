# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Each service says how to get information on it without internet.

What it checks
--------------
Each service that has information names a way to that information without internet, for residents
and for businesses, whomever the service is for. One way is enough: a channel of the service, a
channel for questions (`contact`) or another way (`other-ways`). It must give information and be
open. A way that must be asked for can be asked for without internet too.

Why it matters
--------------
Support is owed irrespective of digitalisation, says the explanatory memorandum. Government told
parliament that the paper route remains. Councils want to keep all channels (study §3.2). Whoever
has no internet also wants to know what a service is before asking for it.

What it cannot see
------------------
Whether the counter or the telephone really knows of the service, and whether somebody without
internet finds the way there. A general number that the service does not name does not count,
although it may help. A way in words ("a leaflet in the library") counts, also when it is
digital after all. Support under `other-ways` that opens no channel counts as well. A library or
IDO does not count: the help there is with the internet.

How to fix
----------
Name a channel for questions without internet under `contact`, such as the telephone or the
counter. Or send the information by post on request, and name that under `other-ways`.

Example
-------
`contact = ["kcc"]`, `other-ways = ["post"]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: findable, clear and usable information;
note on the report (Kst 35 261, no. 7): the paper route remains; obligation c in study §4.1; study
§3.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.channel import EVERYONE, Audience
from zorgplicht.model.policy import Information, Service
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_INFORMATION
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.without_internet import tells_without_internet
from zorgplicht.validation.wording import told

_DUTCH = """
Bij elke dienst staat hoe u zonder internet aan informatie komt.

Wat de regel toetst
-------------------
Elke dienst met informatie noemt een weg naar die informatie zonder internet. Die weg is er voor
wie de dienst er is: inwoners, bedrijven of beide. Eén weg is genoeg: een kanaal van de dienst, een
kanaal voor vragen (`contact`) of een andere weg (`other-ways`). Die weg geeft informatie en is
open. Moet u eerst een afspraak maken? Dan kan dat ook zonder internet.

Waarom dit telt
---------------
Ondersteuning staat los van digitalisering, zegt de memorie van toelichting. De regering
schreef aan de Kamer dat de papieren weg blijft. Gemeenteraden willen alle kanalen behouden
(onderzoek §3.2). Ook wie geen internet heeft, wil weten wat een dienst is voor hij die aanvraagt.

Wat de regel niet ziet
----------------------
Of de balie of de telefoon de dienst echt kent, en of iemand zonder internet de weg vindt. Een
algemeen nummer dat niet bij de dienst staat, telt niet mee, al kan het wel helpen. Een weg in
woorden ("een folder in de bibliotheek") telt mee, ook als zij toch digitaal is. Ook hulp onder
`other-ways` die geen eigen kanaal is, telt mee. Een bibliotheek of IDO telt niet: daar krijgt u
hulp bij internet.

Zo lost u het op
----------------
Noem onder `contact` een kanaal voor vragen zonder internet, zoals de telefoon of de balie. Of
stuur de informatie op verzoek met de post. Noem dat dan onder `other-ways`.

Voorbeeld
---------
`contact = ["kcc"]`, `other-ways = ["post"]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: vindbare, duidelijke en bruikbare informatie. Nota
naar aanleiding van het verslag (Kst 35 261, nr. 7): de papieren weg blijft. Verplichting c in
onderzoek §4.1, en §3.2.
"""

_WORDS = {
    Audience.RESIDENTS: Text(nl="inwoners", en="residents"),
    Audience.BUSINESSES: Text(nl="bedrijven", en="businesses"),
}


def _check(case: Case) -> Iterator[Statement]:
    informed = case.informed_services()
    if not informed:
        yield NO_INFORMATION
    for index, service, information in informed:
        ways = _ways(service, information)
        left_out = [
            _WORDS[audience]
            for audience in EVERYONE
            if audience in (service.audience or EVERYONE)
            and not any(tells_without_internet(case, way, audience) for way in ways)
        ]
        if left_out:
            nl = " en ".join(word.nl for word in left_out)
            en = " and ".join(word.en for word in left_out)
            yield Missing(
                at=("services", index, "information", "contact"),
                says=Text(
                    nl=f"Bij '{service.name}' staat niet hoe {nl} zonder internet aan informatie"
                    " komen.",
                    en=f"'{service.name}' does not say how {en} get information without internet.",
                ),
            )


def _ways(service: Service, information: Information) -> tuple[str, ...]:
    return (
        *service.channels,
        *information.contact,
        *(way for way in information.other_ways if told(way)),
    )


RULE = Rule(
    code="ZPC006",
    name="information-without-internet",
    obligation="c",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-clear-information", "kst-35261-7", "study-4-1-c", "study-3-2"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services"}),
)
