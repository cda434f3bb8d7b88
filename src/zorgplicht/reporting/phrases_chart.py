# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Phrases of charts: titles, axes, and descriptions for who cannot see them.
"""

from __future__ import annotations

from zorgplicht.model.text import Text

REACH = Text(
    nl="Wie kan welke dienst gebruiken? {policy}", en="Who can use which service? {policy}"
)
REACH_UNDER = Text(
    nl="Iemand met één belemmering, en geen andere", en="Somebody with one barrier, and no other"
)
REACH_DESCRIPTION = Text(
    nl="Een tabel in kleur van {barriers} belemmeringen bij {services} diensten. In elke cel staat"
    " in een woord hoe het gaat. {counts}.",
    en="A coloured table of {barriers} barriers by {services} services. Each cell says in words"
    " how it is. {counts}.",
)
SERVICE = Text(nl="Dienst", en="Service")
BARRIER = Text(nl="Belemmering", en="Barrier")
ANSWER = Text(nl="Hoe het gaat", en="How it is")
GAPS = Text(
    nl="Voor hoeveel combinaties is er geen route?", en="How many combinations have no route?"
)
GAPS_UNDER = Text(
    nl="Van {all} combinaties van belemmeringen", en="Of {all} combinations of barriers"
)
GAPS_DESCRIPTION = Text(
    nl="Een staaf per dienst, van {all} combinaties van belemmeringen. Zonder route: {counts}.",
    en="A bar for each service, of {all} combinations of barriers. Without a route: {counts}.",
)
WITHOUT = Text(nl="Combinaties zonder route", en="Combinations without a route")
WHOLE_OFFER = Text(nl="het hele aanbod", en="the whole offer")
