# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The steps to take are given, for each service and each of its channels.

What it checks
--------------
Each service that has information gives `steps`, or `steps-by-channel` for every channel
through which it can be had. A step that is empty, or only white space, does not count.

Why it matters
--------------
The study names information about the steps to take as the example of obligation c. Whoever
finds it hard to plan or to begin is helped by steps in their order.

What it cannot see
------------------
Whether the steps are complete, in the right order and easy to follow.

How to fix
----------
Write the steps as short sentences in the order in which people take them. Differ they by
channel? Then use `steps-by-channel`.

Example
-------
`steps = ["Maak een afspraak.", "Kom met uw oude kaart naar de balie."]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: information on the steps to take;
obligation c in study §4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_INFORMATION
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.wording import told_any

_DUTCH = """
De stappen staan erbij, voor elke dienst en elk kanaal.

Wat de regel toetst
-------------------
Elke dienst met informatie geeft `steps`. Of zij geeft `steps-by-channel` voor elk kanaal
waarlangs u de dienst krijgt. Een lege stap telt niet.

Waarom dit telt
---------------
Het onderzoek noemt voorlichting over de te doorlopen stappen als voorbeeld van verplichting c.
Wie moeite heeft met plannen of beginnen, is geholpen met stappen op volgorde.

Wat de regel niet ziet
----------------------
Of de stappen volledig zijn, in de goede volgorde staan en makkelijk te volgen zijn.

Zo lost u het op
----------------
Schrijf de stappen in korte zinnen, in de volgorde waarin mensen ze zetten. Verschillen zij per
kanaal? Gebruik dan `steps-by-channel`.

Voorbeeld
---------
`steps = ["Maak een afspraak.", "Kom met uw oude kaart naar de balie."]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: voorlichting over te doorlopen stappen.
Verplichting c in onderzoek §4.1.
"""


def _check(case: Case) -> Iterator[Statement]:
    informed = case.informed_services()
    if not informed:
        yield NO_INFORMATION
    for index, service, information in informed:
        if told_any(information.steps):
            continue
        at = ("services", index, "information")
        if not information.steps_by_channel:
            yield Missing(
                at=at,
                says=Text(
                    nl=f"Bij '{service.name}' staan geen stappen.",
                    en=f"'{service.name}' gives no steps.",
                ),
            )
            continue
        for channel in service.channels:
            if not told_any(information.steps_by_channel.get(channel, ())):
                yield Missing(
                    at=(*at, "steps-by-channel"),
                    says=Text(
                        nl=f"Bij '{service.name}' staan geen stappen voor '{channel}'.",
                        en=f"'{service.name}' gives no steps for '{channel}'.",
                    ),
                )


RULE = Rule(
    code="ZPC002",
    name="steps",
    obligation="c",
    weight=Weight.CORE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-clear-information", "study-4-1-c"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"services"}),
)
