# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The information on each service was checked within the last year.

What it checks
--------------
Each service that has information states `checked-on`, not after the day of assessment and not
more than a year before it.

Why it matters
--------------
Municipalities already give information; keeping it up to date is where more may be asked of them
(study §4.1). Steps that no longer hold send people the wrong way.

What it cannot see
------------------
Whether the check was a real one. The term of a year is our judgement; no source gives one.

How to fix
----------
Check the information with somebody who does the work, and put in the date.

Example
-------
`checked-on = 2026-09-01`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: findable, clear and usable information;
obligation c in study §4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_INFORMATION
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement, Wrong

_DUTCH = """
De informatie over elke dienst is het afgelopen jaar nagekeken.

Wat de regel toetst
-------------------
Elke dienst met informatie noemt `checked-on`. Die dag ligt niet na de dag van de toets, en niet
meer dan een jaar ervoor.

Waarom dit telt
---------------
Gemeenten geven al informatie. Zorgen zijn er als zij meer moeten doen om haar actueel te houden
(onderzoek §4.1). Stappen die niet meer kloppen, sturen mensen de verkeerde kant op.

Wat de regel niet ziet
----------------------
Of er echt is nagekeken. De termijn van een jaar is ons oordeel; geen bron noemt een termijn.

Zo lost u het op
----------------
Kijk de informatie na met iemand die het werk doet. Vul de datum in.

Voorbeeld
---------
`checked-on = 2026-09-01`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: vindbare, duidelijke en bruikbare informatie.
Verplichting c in onderzoek §4.1.
"""

_A_YEAR = 366
"""Days: a leap year must not make a yearly check late."""


def _check(case: Case) -> Iterator[Statement]:
    informed = case.informed_services()
    if not informed:
        yield NO_INFORMATION
    for index, service, information in informed:
        at = ("services", index, "information", "checked-on")
        checked = information.checked_on
        if checked is None:
            yield Missing(
                at=at,
                says=Text(
                    nl=f"Bij '{service.name}' staat niet wanneer de informatie is nagekeken.",
                    en=f"'{service.name}' does not say when its information was checked.",
                ),
            )
        elif checked > case.on:
            yield Wrong(
                at=at,
                says=Text(
                    nl=f"De informatie bij '{service.name}' is nagekeken op een dag die nog moet"
                    f" komen ({checked}).",
                    en=f"The information of '{service.name}' was checked on a day to come"
                    f" ({checked}).",
                ),
            )
        elif (case.on - checked).days > _A_YEAR:
            yield Wrong(
                at=at,
                says=Text(
                    nl=f"De informatie bij '{service.name}' is meer dan een jaar geleden nagekeken"
                    f" ({checked}).",
                    en=f"The information of '{service.name}' was checked more than a year ago"
                    f" ({checked}).",
                ),
            )


RULE = Rule(
    code="ZPC007",
    name="checked-within-a-year",
    obligation="c",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-clear-information", "study-4-1-c"),
    dutch=_DUTCH,
    check=_check,
)
