# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The information on each service states a language level of B1 or simpler.

What it checks
--------------
Each service that has information states `language-level`, and it is B1, A2 or A1. A finding also
counts the words of the sentences, and names words of official letters with simpler ones. That is
advice on reading and no test of B1. Texts that state B1 are read by ZPC012.

Why it matters
--------------
Information must be clear (obligation c), and the explanatory memorandum names language and level
of thinking among what may be expected of people. Municipalities name communicating at B1 as
support (study §3.3). Government itself advises B1 for its texts.

What it cannot see
------------------
Whether the text is at the level that is stated. No program can tell, and researchers doubt that a
text can be put at one level at all. Short sentences can be hard, and long ones easy. Abbreviations
make the count less exact. Neither the law nor the memorandum names B1, so that B1 is the mark is
our judgement.

How to fix
----------
Have the text read by somebody for whom it is meant, make it simpler, and state the level. Must a
word be hard? Explain it.

Example
-------
`language-level = "B1"`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: clear and usable information; obligation
c in study §4.1; communicating at level B1 in study §3.3.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_INFORMATION
from zorgplicht.validation.case import Case
from zorgplicht.validation.reading import in_words, read
from zorgplicht.validation.rule import Missing, Rule, Statement, Wrong

_DUTCH = """
De informatie bij elke dienst noemt taalniveau B1 of eenvoudiger.

Wat de regel toetst
-------------------
Elke dienst met informatie noemt `language-level`, en dat is B1, A2 of A1. Een bevinding telt ook
de woorden in de zinnen, en noemt moeilijke woorden met een eenvoudiger woord. Dat is leesadvies en
geen B1-toets. Teksten die B1 noemen, leest ZPC012.

Waarom dit telt
---------------
Informatie moet duidelijk zijn (verplichting c). De memorie van toelichting noemt taal en
denkniveau bij wat u van mensen mag verwachten. Gemeenten noemen communiceren op B1 als
ondersteuning (onderzoek §3.3). De overheid raadt zelf B1 aan voor haar teksten.

Wat de regel niet ziet
----------------------
Of de tekst echt dat niveau heeft. Geen programma kan dat zien. En onderzoekers betwijfelen of een
tekst één niveau heeft. Korte zinnen kunnen moeilijk zijn, en lange makkelijk. Afkortingen maken de
telling minder precies. De wet en de memorie van toelichting noemen B1 niet. Dat B1 de maat is, is
ons oordeel.

Zo lost u het op
----------------
Laat de tekst lezen door iemand voor wie hij bedoeld is. Maak hem eenvoudiger en vul het niveau in.
Moet een moeilijk woord blijven? Leg het uit.

Voorbeeld
---------
`language-level = "B1"`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: duidelijke en bruikbare informatie. Verplichting c
in onderzoek §4.1. Communiceren op B1-niveau in onderzoek §3.3.
"""


def _check(case: Case) -> Iterator[Statement]:
    informed = case.informed_services()
    if not informed:
        yield NO_INFORMATION
    for index, service, information in informed:
        at = ("services", index, "information", "language-level")
        level = information.language_level
        if level is not None and level.is_plain:
            continue
        reading = read(index, service, information, case.registers.word_frequency)
        advice = in_words(reading) if reading is not None else None
        nl, en = (f" {advice.nl}", f" {advice.en}") if advice is not None else ("", "")
        if level is None:
            yield Missing(
                at=at,
                says=Text(
                    nl=f"Bij '{service.name}' staat geen taalniveau.{nl}",
                    en=f"'{service.name}' states no language level.{en}",
                ),
            )
        else:
            yield Wrong(
                at=at,
                says=Text(
                    nl=f"Bij '{service.name}' staat taalniveau {level}. Dat is moeilijker dan"
                    f" B1.{nl}",
                    en=f"'{service.name}' states language level {level}. That is harder than"
                    f" B1.{en}",
                ),
            )


RULE = Rule(
    code="ZPC005",
    name="language-level-stated",
    obligation="c",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-clear-information", "mvt-minimum", "study-4-1-c", "study-3-3"),
    dutch=_DUTCH,
    check=_check,
)
