# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The policy is kept up to date, also when a service goes digital.

What it checks
--------------
Each document that carries the policy on communication has a moment at which it is looked at
again: a day of review, the day of a past review, or a last day. A day of review that is past
has been followed by a review. And the policy is not older than the newest step of
digitalisation: a document on communication, support or digitalisation that carries policy was
adopted or reviewed on or after the day on which each service became digital. Where no day of
adoption is given, the first day on which the document applies counts.

Why it matters
--------------
What is appropriate is not static, says the memorandum: it differs over time and with technical
developments. The study found that the need for support is greatest at new digital steps, and
that each of them needs attention for it (§5.1). That a policy names a moment of review is our
judgement; no source gives a term.

What it cannot see
------------------
Whether the review changed anything, and whether the policy foresaw the digital step when it was
adopted. A review up to three months before its day counts as that review; that is our judgement.
A step that the file does not name in `digital-since` stays unseen.

How to fix
----------
Review the policy and fill in `reviewed-on` and the next `review-by`. Did the policy foresee the
digital step? Look again whether that holds, and fill in the day of that look as `reviewed-on`.

Example
-------
`reviewed-on = 2026-09-15` and `review-by = 2027-09-15`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: the policy is not static; study §4.2,
point 3, and §5.1; obligation a in study §4.1.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import PolicyDocument, Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_COMMUNICATION_POLICY
from zorgplicht.validation.case import Case
from zorgplicht.validation.documents import CARRIES_POLICY, communication_policies, has_form
from zorgplicht.validation.rule import Missing, Rule, Statement, Unknown, Wrong

_DUTCH = """
Het beleid wordt bijgehouden, ook als een dienst digitaal wordt.

Wat de regel toetst
-------------------
Voor elk document met het beleid over communicatie is er een moment waarop u er opnieuw naar
kijkt. Dat is een dag voor de herziening, de dag van een eerdere herziening, of een laatste dag.
Is de dag voor de herziening voorbij? Dan is er daarna ook herzien. Verder is het beleid niet
ouder dan de nieuwste digitale stap: na elke stap is er beleid vastgesteld of herzien. Dat beleid
gaat over communicatie, ondersteuning of digitalisering. Staat er geen dag van vaststelling bij?
Dan telt de eerste dag dat het beleid geldt.

Waarom dit telt
---------------
Wat passend is, staat niet vast, zegt de memorie van toelichting: het verandert met de tijd en met
de techniek. Volgens het onderzoek is de behoefte aan hulp bij nieuwe digitale stappen groot. Bij
elke stap moet daar aandacht voor zijn (§5.1). Dat beleid een moment van herziening noemt, is ons
oordeel; geen bron noemt een termijn.

Wat de regel niet ziet
----------------------
Of de herziening iets veranderde, en of het beleid de digitale stap al voorzag. Een herziening tot
drie maanden voor de geplande dag telt als die herziening; dat is ons oordeel.
Een digitale stap zonder `digital-since` blijft buiten beeld.

Zo lost u het op
----------------
Herzie het beleid. Vul die dag in bij `reviewed-on`.
Zet bij `review-by` de datum van de volgende herziening. Voorzag het beleid
de digitale stap al? Ga na of dat nog klopt, en vul die dag in bij `reviewed-on`.

Voorbeeld
---------
`reviewed-on = 2026-09-15` en `review-by = 2027-09-15`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: het beleid is geen statisch gegeven. Onderzoek
§4.2, punt 3, en §5.1. Verplichting a in onderzoek §4.1.
"""

_EARLY = dt.timedelta(days=92)
"""A review up to three months before its day is still that review. A judgement."""

_GOVERNS = {Topic.COMMUNICATION, Topic.SUPPORT, Topic.DIGITALISATION}
"""A new policy on support alone is attention for a digital step as well."""


def _check(case: Case) -> Iterator[Statement]:
    policies = communication_policies(case)
    if not policies:
        yield NO_COMMUNICATION_POLICY
        return
    for index, document in policies:
        yield from _review(case, index, document)
    yield from _digitalisation(case)


def _review(case: Case, index: int, document: PolicyDocument) -> Iterator[Statement]:
    main = case.main_of(document)
    due = document.review_by or main.review_by
    reviewed = document.reviewed_on or main.reviewed_on
    ends = [one.in_force.until for one in (document, main) if one.in_force is not None]
    if reviewed is not None and reviewed > case.on:
        yield Wrong(
            at=("documents", index, "reviewed-on"),
            says=Text(
                nl=f"'{document.title}' is herzien op een dag die nog moet komen ({reviewed}).",
                en=f"'{document.title}' was reviewed on a day to come ({reviewed}).",
            ),
        )
    elif due is None and reviewed is None and not any(ends):
        yield Missing(
            at=("documents", index, "review-by"),
            says=Text(
                nl=f"Bij '{document.title}' staat niet wanneer u het opnieuw bekijkt.",
                en=f"'{document.title}' does not say when it will be looked at again.",
            ),
        )
    elif due is not None and due < case.on and (reviewed is None or reviewed < due - _EARLY):
        last = (
            Text(nl="Een herziening staat er niet bij.", en="No review is given.")
            if reviewed is None
            else Text(
                nl=f"De laatste herziening was op {reviewed}.",
                en=f"The last review was on {reviewed}.",
            )
        )
        yield Missing(  # an excerpt may have left out a later review
            at=("documents", index, "review-by"),
            says=Text(
                nl=f"'{document.title}' zou voor {due} worden herzien. {last.nl}",
                en=f"'{document.title}' was to be reviewed before {due}. {last.en}",
            ),
        )


def _digitalisation(case: Case) -> Iterator[Statement]:
    steps = [
        (index, service.name, service.digital_since)
        for index, service in enumerate(case.policy.services)
        if service.digital_since is not None and service.digital_since <= case.on
    ]
    looked_at = [day for document in _governing(case) for day in _days(case, document)]
    if steps and not looked_at:
        yield Unknown(
            because=Text(
                nl="Geen beleid noemt een dag van vaststelling of ingang (ZPA003). Of het"
                " nieuwer is dan de digitale diensten, is niet te zien.",
                en="No policy names the day of its adoption or its first day (ZPA003). Whether it"
                " is newer than the digital services cannot be seen.",
            )
        )
        return
    for index, name, since in steps:
        newest = max(looked_at)
        if since > newest:
            yield Missing(
                at=("services", index, "digital-since"),
                says=Text(
                    nl=f"'{name}' is digitaal sinds {since}. Het beleid is daarna niet herzien:"
                    f" het nieuwste is van {newest}.",
                    en=f"'{name}' is digital since {since}. The policy was not reviewed after"
                    f" that: the newest is of {newest}.",
                ),
            )


def _governing(case: Case) -> Iterator[PolicyDocument]:
    for document in case.policy.documents:
        governs = _GOVERNS & set(document.covers) and has_form(case, document, CARRIES_POLICY)
        if governs and case.in_force(document) is not False:
            yield document


def _days(case: Case, document: PolicyDocument) -> Iterator[dt.date]:
    """
    The days, up to the day of assessment, on which the document was made or looked at.
    """
    for one in (document, case.main_of(document)):
        begins = one.in_force.from_ if one.in_force is not None else None
        made = one.adopted.on if one.adopted is not None else begins
        for day in (made, one.reviewed_on):
            if day is not None and day <= case.on:
                yield day


RULE = Rule(
    code="ZPA004",
    name="reviewed-on-time",
    obligation="a",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-not-static", "study-4-1-a", "study-4-2", "study-5-1"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"documents"}),
)
