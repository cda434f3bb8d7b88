# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Phrases of reports for people beyond those in `phrases`: sums, exceptions and rule pages.
"""

from __future__ import annotations

from zorgplicht.model.assessment import Certainty, Verdict, Weight
from zorgplicht.model.law import LawKind
from zorgplicht.model.text import Text

SHORT_SOURCES = {
    LawKind.EXPLANATORY_MEMORANDUM: Text(nl="MvT", en="Memorandum"),
    LawKind.STUDY: Text(nl="Onderzoek", en="Study"),
}
"""What documents that are cited often are called; the full title is told once."""

# --- sums -----------------------------------------------------------------------------

TO_SOLVE = Text(nl="op te lossen: {what}", en="to solve: {what}")
SOME_CORE = Text(nl="{n} kern", en="{n} core")
SOME_SUPPORTING = Text(nl="{n} ondersteunend", en="{n} supporting")
SOME_ADVICE = Text(nl="advies: {n}", en="advice: {n}")
SOME_EXPLAINED = Text(nl="uitgelegd: {n}", en="explained: {n}")
SOME_UNKNOWN = Text(nl="regels niet te beoordelen: {n}", en="rules that cannot be assessed: {n}")
NOTHING_FOUND = Text(nl="geen bevindingen", en="no findings")
IN_ALL = Text(nl="Alles samen", en="All together")

SYMBOLS = {Verdict.MET: "✓", Verdict.PARTLY: "◐", Verdict.NOT_MET: "✗", Verdict.UNKNOWN: "?"}
"""A symbol for each verdict, never without its words."""

VERDICTS_MEAN = {
    Verdict.MET: Text(
        nl="De regels die konden kijken, vonden niets dat anders moet.",
        en="The rules that could look found nothing that should be otherwise.",
    ),
    Verdict.PARTLY: Text(
        nl="De kern is op orde of uitgelegd. Nog niet alles is op orde.",
        en="The core is in order or explained. Not everything is in order yet.",
    ),
    Verdict.NOT_MET: Text(
        nl="Iets uit de kern is niet op orde. Los dat als eerste op.",
        en="Something of the core is not in order. Solve that first.",
    ),
    Verdict.UNKNOWN: Text(
        nl="Er was te weinig te zien. Dit is geen goed en geen slecht nieuws.",
        en="There was too little to see. This is neither good nor bad news.",
    ),
}
"""What each verdict means, for who reads no further."""

ONE_TO_SOLVE = Text(nl="{n} punt om op te lossen", en="{n} thing to solve")
MANY_TO_SOLVE = Text(nl="{n} punten om op te lossen", en="{n} things to solve")
NONE_TO_SOLVE = Text(nl="Niets gevonden om op te lossen", en="Nothing found to solve")

# --- where findings rest on -------------------------------------------------------------

SOURCES = Text(nl="Bronnen: ", en="Sources: ")
ALL_SOURCES = Text(nl="Bronnen", en="Sources")

# --- comply or explain ------------------------------------------------------------------

TO_EXPLAIN = Text(nl="Uitleggen in plaats van oplossen", en="Explaining instead of solving")
TO_EXPLAIN_HOW = Text(
    nl="Kunt u iets nu niet oplossen? Leg dan uit waarom. Zet een uitzondering in het bestand,"
    " onder `exceptions`. De bevinding blijft zichtbaar, als 'uitgelegd'.",
    en="Is there something that you cannot solve now? Then explain why. Put an exception in the"
    " file, under `exceptions`. The finding stays visible, as 'explained'.",
)
EXCEPTION_KEYS = {
    "rule": Text(nl="de code van de regel", en="the code of the rule"),
    "at": Text(
        nl="de plaats, zoals die bij de bevinding staat",
        en="the place, as it stands with the finding",
    ),
    "because": Text(nl="waarom het nu niet anders kan", en="why it cannot be otherwise now"),
    "decided-by": Text(
        nl="wie besloot: council (raad), executive (college) of mayor (burgemeester)",
        en="who decided: council, executive or mayor",
    ),
    "owner": Text(nl="wie erop let dat het goed komt", en="who sees to it that it is put right"),
    "until": Text(nl="de laatste dag waarop de uitleg geldt", en="the last day on which it holds"),
}
"""The keys of an exception in the policy, and what each of them is."""
NOT_TO_EXPLAIN = Text(
    nl="Niet uit te leggen, alleen op te lossen: {rules}.",
    en="Not to be explained, only to be solved: {rules}.",
)

# --- pages ------------------------------------------------------------------------------

TO_CONTENT = Text(nl="Naar de inhoud", en="Skip to content")
IN_SHORT = Text(nl="In het kort", en="In short")
ON_THIS_PAGE = Text(nl="Op deze pagina", en="On this page")
POLICY_FILE = Text(nl="Bestand", en="File")
DAY = Text(nl="Beoordeeld op", en="Assessed on")
AUTHORITY = Text(nl="Overheid", en="Authority")
OBLIGATION = Text(nl="Verplichting", en="Obligation")
VERDICT = Text(nl="Oordeel", en="Verdict")
MEANS = Text(nl="Wat dat betekent", en="What that means")
EXPLAINED = Text(nl="Uitgelegd", en="Explained")
RULE = Text(nl="Regel", en="Rule")
WEIGHT = Text(nl="Gewicht", en="Weight")
OUTCOME = Text(nl="Uitkomst", en="Outcome")
REASON = Text(nl="Reden", en="Reason")
DECIDED_BY = Text(nl="Besloten door", en="Decided by")
OWNER = Text(nl="Eigenaar", en="Owner")
HOLDS_UNTIL = Text(nl="Geldt tot en met", en="Holds up to and including")
NOT_TOLD = Text(nl="staat er niet", en="not told")
KEY = Text(nl="Sleutel", en="Key")
MEANING = Text(nl="Wat u invult", en="What to fill in")
EXAMPLE = Text(nl="Voorbeeld", en="Example")
FINDINGS = Text(nl="Bevindingen", en="Findings")
ALL_RULES = Text(nl="Alle regels en hun uitkomst", en="All rules and their outcome")
EXPLAINED_MEANS = Text(
    nl="Hier wijkt het beleid af van een regel. De overheid legt uit waarom, en tot wanneer.",
    en="Here the policy departs from a rule. The authority explains why, and until when.",
)
ONE_FILE = Text(nl="Controle van {n} bestand", en="Check of {n} file")
SEVERAL = Text(nl="Controle van {n} bestanden", en="Check of {n} files")
SEVERAL_HEAD = Text(nl="Alle bestanden", en="All files")
UNUSABLE = Text(nl="onbruikbaar", en="unusable")

# --- the page of a rule -------------------------------------------------------------------

CERTAINTY = Text(nl="Zekerheid", en="Certainty")
MAY_EXPLAIN = Text(nl="Uitleggen", en="Exception")
SINCE = Text(nl="Sinds", en="Since")
VERSION = Text(nl="versie {version}", en="version {version}")
NO_OBLIGATION = Text(
    nl="Geen. Deze regel gaat over het bestand zelf. Los hem als eerste op: andere regels kunnen"
    " er last van hebben.",
    en="None. This rule is about the file itself. Solve it first: it can hinder other rules.",
)
WEIGHTS_MEAN = {
    Weight.CORE: Text(
        nl="Kern. Is deze regel niet op orde, dan is de verplichting niet op orde.",
        en="Core. When this rule is not met, the obligation is not in order.",
    ),
    Weight.SUPPORTING: Text(
        nl="Ondersteunend. Is deze regel niet op orde, dan is de verplichting hoogstens deels op"
        " orde.",
        en="Supporting. When this rule is not met, the obligation is partly in order at most.",
    ),
    Weight.ADVICE: Text(
        nl="Advies. Ook als deze regel niet op orde is, kan de verplichting op orde zijn.",
        en="Advice. The obligation can be in order even when this rule is not met.",
    ),
}
WEIGHT_OF_FILE = Text(
    nl="{weight}. Een bevinding moet u oplossen, maar zij verandert geen oordeel.",
    en="{weight}. A finding must be solved, but it changes no verdict.",
)
CERTAINTIES_MEAN = {
    Certainty.MECHANICAL: Text(
        nl="Mechanisch. Een computer kan zien of dit zo is.",
        en="Mechanical. A machine can see whether it is so.",
    ),
    Certainty.INDICATIVE: Text(
        nl="Indicatief. De computer wijst een plek aan; een mens moet oordelen.",
        en="Indicative. The machine points at a place; a person must judge.",
    ),
}
EXPLAINING = {
    True: Text(
        nl="Dat mag. U kunt met een uitzondering in het bestand zeggen waarom u afwijkt.",
        en="Possible. With an exception in the file you can say why you depart from it.",
    ),
    False: Text(
        nl="Dat mag niet. U kunt dit alleen oplossen.",
        en="Not possible. This can only be solved.",
    ),
}
PROPERTY = Text(nl="Eigenschap", en="Property")
MEANING_OF = Text(nl="Betekenis", en="Meaning")
WHAT_IT_SAYS = Text(nl="Wat er moet zijn", en="What should be so")
ON_ITS_OWN = Text(nl="Alleen deze regel toetsen", en="Checking this rule alone")
COMMAND_ALONE = Text(
    nl="zorgplicht check BELEID --select {code}", en="zorgplicht check POLICY --select {code}"
)
