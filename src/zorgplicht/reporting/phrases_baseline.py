# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The fixed phrases of a baseline, in Dutch and English: one place per phrase.

What stands between braces is filled in by whoever says it.
"""

from __future__ import annotations

from zorgplicht.model.text import Text

TITLE = Text(nl="Nulmeting zorgplicht: {name}", en="Baseline of the duty of care: {name}")
DAY = Text(nl="Gecontroleerd op", en="Checked on")
FILE = Text(nl="Bestand", en="File")

SUMMARY = Text(nl="In het kort", en="In short")
ANSWERED = Text(
    nl="Van de {all} vragen hebben er {n} een antwoord.",
    en="Of the {all} questions {n} have an answer.",
)
ON_OBLIGATION = Text(nl="{letter}. {title}: {state}.", en="{letter}. {title}: {state}.")
FROM_CHECK = Text(nl="{state} (volgens de controle)", en="{state} (according to the check)")
OTHER_THAN_CHECK = Text(
    nl="{state} (uw antwoord; volgens de controle: {verdict})",
    en="{state} (your answer; according to the check: {verdict})",
)
OWN_ANSWER = Text(nl="{state} (uw antwoord)", en="{state} (your answer)")
NOT_KNOWN = Text(nl="nog niet bekend", en="not known yet")
MOST_WORK = Text(
    nl="Het meeste eenmalige werk verwacht u bij: {obligations}.",
    en="You expect most one-off work at: {obligations}.",
)

PER_OBLIGATION = Text(
    nl="Per verplichting: hoe ver, en welke inspanning",
    en="By obligation: how far, and what effort",
)
OBLIGATION = Text(nl="Verplichting", en="Obligation")
LETTER_TITLE = Text(nl="{letter}. {title}", en="{letter}. {title}")
CHECK = Text(nl="De controle", en="The check")
COUNTS = Text(
    nl="{verdict}; kern: {core}, ondersteunend: {supporting}, advies: {advice}",
    en="{verdict}; core: {core}, supporting: {supporting}, advice: {advice}",
)
EXPLAINED = Text(nl="uitgelegd: {n}", en="explained: {n}")
UNKNOWN = Text(nl="niet te beoordelen: {n} regels", en="could not be assessed: {n} rules")
NO_ANSWER = Text(nl="geen antwoord", en="no answer")

NOTES = Text(nl="Toelichting bij de antwoorden", en="Notes on the answers")
NOTE = Text(nl="{about}, {question}: {note}", en="{about}, {question}: {note}")
NO_NOTES = Text(nl="Er is geen toelichting gegeven.", en="No notes were given.")

DRIVERS = Text(nl="Wat de inspanning groter maakt", en="What makes the effort greater")
DRIVER = Text(nl="{about}: {because}", en="{about}: {because}")
DRIVER_SOURCE = Text(
    nl="{about}: {because} (Bron: {source}.)", en="{about}: {because} (Source: {source}.)"
)
NO_DRIVERS = Text(
    nl="Uit de antwoorden en de controle blijkt niets dat de inspanning groter maakt.",
    en="Nothing in the answers or the check makes the effort greater.",
)

FACTORS = Text(nl="Uw organisatie", en="Your organisation")
QUESTION = Text(nl="Vraag", en="Question")
ANSWER = Text(nl="Antwoord", en="Answer")
OWN_NOTE = Text(nl="Toelichting", en="Note")

REMARKS = Text(nl="Wat het onderzoek zegt over inspanning", en="What the study says on effort")
REMARK = Text(nl="{label}. {definition}", en="{label}. {definition}")

OPEN = Text(nl="Nog te beantwoorden", en="Still to be answered")
OPEN_ITEM = Text(nl="{about}: {questions}.", en="{about}: {questions}.")
ORGANISATION = Text(nl="Uw organisatie", en="Your organisation")
NONE_OPEN = Text(nl="Alle vragen hebben een antwoord.", en="All questions have an answer.")

SOURCES = Text(nl="Waar dit op rust", en="On what this rests")
LIMITS_TITLE = Text(nl="Wat dit wel en niet zegt", en="What this says and does not say")
LIMITS = (
    Text(
        nl="Dit is een beeld van nu, geen oordeel over de vraag of u doet wat de wet vraagt. De"
        " wet noemt geen ondergrens.",
        en="This is a picture of today, and no judgement on whether you do what the law asks. The"
        " law gives no lower bound.",
    ),
    Text(
        nl="De controle leest alleen het bestand met het beleid. De antwoorden komen van uzelf;"
        " niemand heeft ze nagekeken.",
        en="The check reads only the file with the policy. The answers are your own; nobody has"
        " verified them.",
    ),
    Text(
        nl="Er staan geen bedragen in. Het onderzoek van 2022 noemt geen kosten per gemeente, en"
        " wij verzinnen ze niet. Klein, middel en groot zijn geen uren.",
        en="It holds no amounts of money. The study of 2022 names no costs per municipality, and"
        " we do not invent them. Small, medium and large are no hours.",
    ),
    Text(
        nl="De vragen komen uit het onderzoek (§1.3, §4.2 en §5.1). De keuzes bij de antwoorden"
        " zijn van ons.",
        en="The questions come from the study (§1.3, §4.2 and §5.1). The choices of answers are"
        " ours.",
    ),
)

# --- the form -------------------------------------------------------------------------

FORM = (
    Text(
        nl="Nulmeting zorgplicht. Vul bij elke vraag achter answer een van de keuzes in, en haal"
        " het hekje ervoor weg. Sla over wat u niet weet.",
        en="Baseline of the duty of care. For each question write one of the choices after answer,"
        " and take away the sign before it. Skip what you do not know.",
    ),
    Text(
        nl="Bij note is plaats voor uw eigen woorden: wat er moet gebeuren, en welk team het doet."
        " Schrijf geen namen van personen op.",
        en="After note there is room for your own words: what is to be done, and which team does"
        " it. Write down no names of people.",
    ),
    Text(
        nl="Daarna: zorgplicht baseline BELEID --answers DIT-BESTAND",
        en="Then: zorgplicht baseline POLICY --answers THIS-FILE",
    ),
)
FORM_OF = Text(
    nl="Beleid van {name}, gecontroleerd op {day}.", en="Policy of {name}, checked on {day}."
)
FORM_CHOOSE = Text(nl="Kies: {choices}", en="Choose: {choices}")
FORM_CHOICE = Text(nl="{id} ({label})", en="{id} ({label})")
FORM_CHECK = Text(
    nl="Volgens de controle: {verdict}. Vult u niets in, dan geldt dat.",
    en="According to the check: {verdict}. If you fill in nothing, that holds.",
)
