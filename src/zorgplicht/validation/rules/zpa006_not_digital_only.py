# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
No service can be had through digital channels alone.

What it checks
--------------
Each service names at least one channel that is not digital: telephone, counter, appointment,
home visit, paper. Channels where one only gets help with the digital one (a library, an IDO)
do not count, since the service itself still ends on the digital channel.

Why it matters
--------------
The duty of care stands apart from digitalisation. The paper way remains for everybody, and the
study found that nearly all municipalities let the resident choose the channel (§3.1, §3.2).

What it cannot see
------------------
Whether the other channel is offered in earnest, or only for who insists.

How to fix
----------
Add a channel that is not digital to the service, such as post or the counter; or explain, with
an end, why there is none.

Example
-------
`channels = ["webformulier", "balie"]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; note on the report (Kst 35 261, no. 7): the possibility of post
remains; study §3.1 and §3.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_CHANNELS_OF_SERVICES
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.without_internet import is_digital, kind_of

_DUTCH = """
Geen enkele dienst is alleen digitaal te krijgen.

Wat de regel toetst
-------------------
Elke dienst noemt ten minste één kanaal dat niet digitaal is: telefoon, balie, afspraak, bezoek
aan huis of papier. Plekken waar u alleen hulp bij het digitale kanaal krijgt (bibliotheek, IDO)
tellen niet: de dienst zelf loopt dan nog steeds digitaal.

Waarom dit telt
---------------
De zorgplicht staat los van digitalisering. De papieren weg blijft open, tenzij een andere wet
digitaal voorschrijft. En bijna alle gemeenten laten de inwoner zelf het kanaal kiezen (onderzoek
§3.1, §3.2).

Wat de regel niet ziet
----------------------
Of het andere kanaal echt wordt aangeboden, of alleen aan wie erom vraagt.

Zo lost u het op
----------------
Geef de dienst een kanaal dat niet digitaal is, zoals post of de balie. Of leg uit waarom dat er
niet is, met een einddatum.

Voorbeeld
---------
`channels = ["webformulier", "balie"]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Nota naar aanleiding van het verslag (Kst 35 261, nr. 7): communiceren
per post blijft mogelijk. Onderzoek §3.1 en §3.2.
"""


def _check(case: Case) -> Iterator[Statement]:
    services = [(index, one) for index, one in enumerate(case.policy.services) if one.channels]
    if not services:
        yield NO_CHANNELS_OF_SERVICES
    for index, service in services:
        if all(is_digital(kind_of(case, channel)) for channel in service.channels):
            yield Missing(
                at=("services", index, "channels"),
                says=Text(
                    nl=f"'{service.name}' is alleen digitaal te krijgen.",
                    en=f"'{service.name}' can only be had digitally.",
                ),
            )


RULE = Rule(
    code="ZPA006",
    name="not-digital-only",
    obligation="a",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "kst-35261-7", "study-3-1", "study-3-2"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services"}),
)
