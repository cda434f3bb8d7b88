# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A text that states B1 or simpler has short sentences and common words.

What it checks
--------------
The information on each service that states B1, A2 or A1: no sentence of more than 25 words, and
no word from our list of words of official letters, such as "indien" or "met betrekking tot". A
finding names the longest sentence, and simpler words. With the extra `reading` it also names words
that few people use; that changes no outcome. This is advice on reading and no test of B1.

Why it matters
--------------
Information must be clear (obligation c). Who states B1 has promised people that they can read it.
A sentence that is too long, or a word from a letter of long ago, is quickly mended.

What it cannot see
------------------
Whether the text is at B1. No program can tell: short sentences can be hard, and long ones easy. A
hard word may be explained in the next sentence, or be the only right one. Only the text in this
file is read, not that on the website. The list of words and the number 25 are our judgement;
guides on plain language name 15 to 25. Abbreviations make the count less exact.

How to fix
----------
Cut the sentence in two, and take the simpler word. Must the word stay? Explain it, and leave this
advice. Then have the text read by somebody for whom it is meant.

Example
-------
Not: "Indien u verhuist, dient u dit te melden." But: "Verhuist u? Vertel het ons."

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: clear and usable information; obligation
c in study §4.1; communicating at level B1 in study §3.3. No source counts words. So this is
advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.reading import Reading
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_INFORMATION
from zorgplicht.validation.case import Case
from zorgplicht.validation.reading import LONG_SENTENCE, in_words, read
from zorgplicht.validation.rule import NotApplicable, Rule, Statement, Wrong

_DUTCH = """
Een tekst die B1 of eenvoudiger noemt, heeft korte zinnen en gewone woorden.

Wat de regel toetst
-------------------
De regel leest de informatie bij elke dienst die B1, A2 of A1 noemt. Geen zin telt meer dan 25
woorden. Er staat geen woord in uit onze lijst met woorden uit ambtelijke brieven, zoals 'indien'
of 'met betrekking tot'. Een bevinding noemt de langste zin, en eenvoudiger woorden. Met de
uitbreiding `reading` noemt zij ook woorden die weinig mensen gebruiken. Dat verandert de uitkomst
niet. Dit is leesadvies en geen B1-toets.

Waarom dit telt
---------------
Informatie moet duidelijk zijn (verplichting c). Wie B1 noemt, belooft dat mensen het kunnen lezen.
Een te lange zin of een woord uit een oude brief is snel verbeterd.

Wat de regel niet ziet
----------------------
Of de tekst B1 is. Geen programma kan dat zien. Korte zinnen kunnen moeilijk zijn, en lange
makkelijk. Een moeilijk woord kan in de volgende zin zijn uitgelegd, of het enige juiste zijn. De
regel leest alleen de tekst in dit bestand, niet die op uw website. De lijst met woorden en het
getal 25 zijn ons oordeel. Schrijfwijzers noemen 15 tot 25. Afkortingen maken de telling minder
precies.

Zo lost u het op
----------------
Knip de zin in tweeën en neem het eenvoudiger woord. Moet het woord blijven? Leg het uit en laat
dit advies liggen. Laat de tekst daarna lezen door iemand voor wie hij bedoeld is.

Voorbeeld
---------
Niet: 'Indien u verhuist, dient u dit te melden.' Wel: 'Verhuist u? Vertel het ons.'

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: duidelijke en bruikbare informatie. Verplichting c
in onderzoek §4.1. Communiceren op B1-niveau in onderzoek §3.3. Geen bron telt woorden. Daarom is
dit een advies.
"""

_SHOWN = 60
"""The most characters that are shown of a sentence."""

_NOTHING_PLAIN = NotApplicable(
    because=Text(
        nl="Geen enkele dienst heeft een tekst die B1 of eenvoudiger noemt (ZPC005).",
        en="No service has a text that states B1 or simpler (ZPC005).",
    )
)


def _check(case: Case) -> Iterator[Statement]:
    informed = case.informed_services()
    frequency = case.registers.word_frequency
    texts = [
        (index, service, reading)
        for index, service, information in informed
        if information.language_level is not None
        and information.language_level.is_plain
        and (reading := read(index, service, information, frequency)) is not None
    ]
    if not informed:
        yield NO_INFORMATION
    elif not texts:
        yield _NOTHING_PLAIN
    for index, service, reading in texts:
        if reading.longest > LONG_SENTENCE or reading.hard_words:
            advice, start = in_words(reading), _start(reading)
            yield Wrong(
                at=("services", index, "information"),
                says=Text(
                    nl=f"De tekst bij '{service.name}' kan eenvoudiger. {advice.nl}{start.nl}",
                    en=f"The text of '{service.name}' can be simpler. {advice.en}{start.en}",
                ),
            )


def _start(reading: Reading) -> Text:
    """
    How the longest sentence begins, where it is too long.
    """
    if reading.longest <= LONG_SENTENCE:
        return Text(nl="", en="")
    sentence = " ".join(reading.longest_sentence.split())
    shown = sentence if len(sentence) <= _SHOWN else f"{sentence[:_SHOWN].rstrip()} …"
    return Text(
        nl=f" De langste zin begint zo: '{shown}'.",
        en=f" The longest sentence begins with: '{shown}'.",
    )


RULE = Rule(
    code="ZPC012",
    name="short-sentences-and-common-words",
    obligation="c",
    weight=Weight.ADVICE,
    certainty=Certainty.INDICATIVE,
    basis=("awb-2-1-1", "mvt-clear-information", "study-4-1-c", "study-3-3"),
    dutch=_DUTCH,
    check=_check,
)
