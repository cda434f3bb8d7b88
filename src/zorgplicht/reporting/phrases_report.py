# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Phrases of reports for people beyond those in `phrases`: sums, exceptions and rule pages.
"""

from __future__ import annotations

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
