# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Phrases of pages on plans and the catalogue, beyond those in `phrases`.
"""

from __future__ import annotations

from zorgplicht.model.text import Text

# --- a plan ---------------------------------------------------------------------------

ONE_MORE = Text(nl="Nog {n} route", en="{n} more route")
SOME_MORE = Text(nl="Nog {n} routes", en="{n} more routes")
OTHER_ROUTES = Text(nl="De andere routes", en="The other routes")
CHANNEL = Text(nl="Kanaal", en="Channel")
HOW_IT_GOES = Text(nl="Hoe het gaat", en="How it goes")

# --- the catalogue --------------------------------------------------------------------

KIND = Text(nl="Soort", en="Kind")
NUMBER = Text(nl="Aantal", en="Number")
AS_WORD = Text(nl="Woord voor de opdracht", en="Word for the command")
NAME = Text(nl="Naam", en="Name")
ONE_ENTRY = Text(nl="{n} begrip", en="{n} entry")
ENTRIES = Text(nl="{n} begrippen", en="{n} entries")
LABEL = Text(nl="Benaming", en="Label")
DEFINITION = Text(nl="Wat het is", en="What it is")
VARIANTS = Text(nl="Vormen", en="Variants")
WHAT_IS_KNOWN = Text(nl="Wat er bekend is", en="What is known")
IN_ENGLISH = Text(
    nl="Namen van onderdelen zijn in het Engels. De redenen achter dit onderdeel ook. Die staan in"
    " de Engelse versie van deze pagina.",
    en="The reasons were written by the makers of the catalogue.",
)

WORDS_IN_DUTCH = {
    "able": "lukt",
    "blocked": "lukt niet",
    "external": "andere bron",
    "full": "helemaal",
    "hampered": "lukt met moeite",
    "judgement": "eigen inschatting",
    "light": "een beetje",
    "study": "onderzoek van 2022",
}
"""Words that stand in the catalogue's files by themselves, in Dutch."""
