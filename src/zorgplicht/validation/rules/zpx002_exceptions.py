# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Exceptions are complete, allowed, still running and needed.

What it checks
--------------
Each exception (comply or explain) names a rule that exists and may be explained, gives a
reason, the body that decided, an owner and an end. The end has not passed, and the exception
explains at least one finding.

Why it matters
--------------
To explain openly why one departs from a rule is a fair answer. An exception without a reason
or an end is a way to look away, and one that is no longer needed hides the next problem.

What it cannot see
------------------
Whether the reason is good. A person must judge that.

How to fix
----------
Fill in what is missing, decide anew when the end has passed, and remove what explains nothing.
That there is no policy, no publication, no information and no target group cannot be explained
away: solve it.

Example
-------
`rule = "ZPD004"`, `because = "…"`, `decided-by = "executive"`, `owner = "team Dienstverlening"`,
`until = 2026-12-31`.

Legal basis
-----------
The explanatory memorandum: whether the body could reasonably come to its choice can be reviewed
by the court; that asks for a reason that can be found.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.codec import nearest
from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import PolicyException
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.exceptions import covers, is_valid
from zorgplicht.validation.rule import Rule, Statement, Unknown, Wrong

_DUTCH = """
Uitzonderingen zijn volledig, toegestaan, nog geldig en nodig.

Wat de regel toetst
-------------------
Elke uitzondering (pas toe of leg uit) noemt een regel die bestaat en die u mag uitleggen. Zij
geeft een reden, wie besloot, een eigenaar en een einddatum. Die datum is niet voorbij, en de
uitzondering verklaart ten minste één bevinding.

Waarom dit telt
---------------
Open uitleggen waarom u van een regel afwijkt, is een eerlijk antwoord. Een uitzondering zonder
reden of einde is wegkijken. En een uitzondering die niet meer nodig is, verbergt het volgende
probleem.

Wat de regel niet ziet
----------------------
Of de reden goed is. Dat moet een mens beoordelen.

Zo lost u het op
----------------
Vul in wat ontbreekt. Besluit opnieuw als de datum voorbij is. Haal weg wat niets verklaart. Dat
er geen beleid, bekendmaking, informatie of doelgroep is, kunt u niet uitleggen: los het op.

Voorbeeld
---------
`rule = "ZPD004"`, `because = "…"`, `decided-by = "executive"`, `owner = "team Dienstverlening"`,
`until = 2026-12-31`.

Grondslag
---------
Memorie van toelichting: de rechter kan toetsen of het bestuursorgaan in redelijkheid tot zijn
keuze kon komen. Daarvoor moet de reden te vinden zijn.
"""


def _check(case: Case) -> Iterator[Statement]:
    for index, exception in enumerate(case.policy.exceptions):
        at = ("exceptions", index)
        if exception.rule not in case.rules:
            near = nearest(exception.rule, case.rules)
            yield _wrong(
                (*at, "rule"),
                f"Er is geen regel '{exception.rule}'."
                + (f" Bedoelt u '{near}'?" if near else ""),
                f"There is no rule '{exception.rule}'."
                + (f" Did you mean '{near}'?" if near else ""),
            )
        elif not case.rules[exception.rule]:
            yield _wrong(
                (*at, "rule"),
                f"{exception.rule} kunt u niet met een uitzondering verklaren.",
                f"{exception.rule} cannot be explained by an exception.",
            )
        else:
            yield from _incomplete(case, at, exception)
            yield from _unused(case, at, exception)


def _incomplete(case: Case, at: Path, exception: PolicyException) -> Iterator[Statement]:
    for key, value, nl, en in (
        ("because", (exception.because or "").strip(), "de reden", "the reason"),
        ("decided-by", exception.decided_by, "wie besloot", "who decided"),
        ("owner", (exception.owner or "").strip(), "de eigenaar", "the owner"),
        ("until", exception.until, "de einddatum", "the end"),
    ):
        if not value:
            yield _wrong(
                (*at, key),
                f"Bij de uitzondering op {exception.rule} ontbreekt {nl}.",
                f"The exception to {exception.rule} lacks {en}.",
            )
    if exception.until is not None and exception.until < case.on:
        yield _wrong(
            (*at, "until"),
            f"De uitzondering op {exception.rule} is verlopen op {exception.until}.",
            f"The exception to {exception.rule} ended on {exception.until}.",
        )


def _unused(case: Case, at: Path, exception: PolicyException) -> Iterator[Statement]:
    if not is_valid(exception, case):
        return
    if exception.rule not in case.findings:
        yield Unknown(
            because=Text(
                nl=f"{exception.rule} kon niet oordelen, dus of de uitzondering nodig is blijft"
                " onbekend.",
                en=f"{exception.rule} could not be judged, so whether the exception is needed"
                " remains unknown.",
            )
        )
    elif not any(covers(case, exception, place) for place in case.findings[exception.rule]):
        yield _wrong(
            at,
            f"De uitzondering op {exception.rule} verklaart niets. Haal haar weg.",
            f"The exception to {exception.rule} explains nothing. Remove it.",
        )


def _wrong(at: Path, nl: str, en: str) -> Wrong:
    return Wrong(at=at, says=Text(nl=nl, en=en))


RULE = Rule(
    code="ZPX002",
    name="exceptions",
    obligation=None,
    weight=Weight.CORE,
    certainty=Certainty.MECHANICAL,
    basis=("mvt-review",),
    dutch=_DUTCH,
    check=_check,
    explainable=False,
)
