# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The target groups are described.

What it checks
--------------
The policy names at least one target group. A document that is not out of force covers them
(`target-groups` under `covers`), in a form in which policy can stand: a policy rule, memo,
vision, decision or guide. A channel designation, service standards or the page of one product
does not describe the groups of the policy. In an excerpt without such a document it stays
unknown: whom the policy describes stands elsewhere. A group that the catalogue does not know has
a label and barriers or facts of its own, so that it is clear whom it is about.

Why it matters
--------------
The memorandum and the study think in target groups, municipalities in barriers (study §3.3,
§4.1). Article 2:1 names no groups. A group that is described by what hinders it joins the two:
support can then be given per barrier and accounted for per group. Age alone is never a barrier.

What it cannot see
------------------
Whether the groups that are named are those that live in the area, and whether one is missing.

How to fix
----------
Name the groups under `target-groups`: one of the catalogue, or one of your own with `label` and
`barriers`. Describe them in a document of the policy and put "target-groups" in its `covers`. A
page on your site that serves as a guide may be called `guide`.

Example
-------
`group = "seizoenswerkers"`, `label = "Seizoenswerkers"`, `barriers = ["language-problem"]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: it goes into the target groups
concerned; obligation d in study §4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import Completeness, PolicyDocument, Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.documents import DESCRIBES_GROUPS
from zorgplicht.validation.rule import Missing, Rule, Statement, Unknown, Wrong

_DUTCH = """
De doelgroepen zijn beschreven.

Wat de regel toetst
-------------------
Het beleid noemt ten minste één doelgroep. Een document dat nog geldt, gaat over doelgroepen
(`target-groups` bij `covers`). Het heeft een vorm waarin beleid kan staan: een beleidsregel,
nota, visie, besluit of handreiking. Een aanwijzingsbesluit, servicenormen of de pagina van één
product beschrijft de doelgroepen van het beleid niet. Is er een uittreksel zonder zo'n document?
Dan blijft dit onbekend: de groepen van het beleid staan ergens anders. Een groep die de
catalogus niet kent, heeft een eigen label en eigen belemmeringen of feiten. Zo is duidelijk om
wie het gaat.

Waarom dit telt
---------------
De memorie van toelichting en het onderzoek denken in doelgroepen, gemeenten in belemmeringen
(onderzoek §3.3, §4.1). Artikel 2:1 noemt geen groepen. Een groep die beschreven is met wat haar
hindert, verbindt die twee. Leeftijd alleen is nooit een belemmering.

Wat de regel niet ziet
----------------------
Of dit de groepen zijn die bij u wonen, en of er een ontbreekt.

Zo lost u het op
----------------
Noem de groepen onder `target-groups`: een uit de catalogus, of een eigen groep met `label` en
`barriers`. Beschrijf ze in een document van het beleid en zet daar "target-groups" in `covers`.
Een pagina op uw site die een handreiking is, mag u `guide` noemen.

Voorbeeld
---------
`group = "seizoenswerkers"`, `label = "Seizoenswerkers"`, `barriers = ["language-problem"]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: het beleid gaat in op de betrokken doelgroepen.
Verplichting d in onderzoek §4.1.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.target_groups:
        yield Missing(
            at=("target-groups",),
            says=Text(
                nl="Er is geen enkele doelgroep beschreven.", en="No target group is described."
            ),
        )
    elif not any(one.instrument in DESCRIBES_GROUPS for _, one in _on_groups(case)):
        if case.policy.completeness is Completeness.EXCERPT:
            yield _ELSEWHERE
        else:
            yield from _in_no_document(case)
    for index, group in enumerate(case.policy.target_groups):
        own = group.group not in case.catalogue.target_groups
        if own and not group.barriers and not group.facts:
            yield Missing(
                at=("target-groups", index),
                says=Text(
                    nl=f"Bij de eigen doelgroep '{group.label}' staat niet wat haar hindert.",
                    en=f"The own target group '{group.label}' does not say what hinders it.",
                ),
            )


def _on_groups(case: Case) -> tuple[tuple[int, PolicyDocument], ...]:
    return case.documents_on(Topic.TARGET_GROUPS)


def _in_no_document(case: Case) -> Iterator[Statement]:
    """
    Each document that covers target groups, with why it does not count.
    """
    now = dict(_on_groups(case))
    about = [
        (index, one)
        for index, one in enumerate(case.policy.documents)
        if Topic.TARGET_GROUPS in one.covers
    ]
    for index, document in about:
        name = document.title
        if index in now:
            says = Text(
                nl=f"'{name}' gaat over doelgroepen, maar heeft geen vorm waarin beleid staat.",
                en=f"'{name}' covers target groups, but not in a form in which policy stands.",
            )
            yield Wrong(at=("documents", index, "instrument"), says=says)
        else:
            says = Text(
                nl=f"'{name}' gaat over doelgroepen, maar geldt niet op {case.on}.",
                en=f"'{name}' covers target groups, but is not in force on {case.on}.",
            )
            yield Wrong(at=("documents", index, "in-force"), says=says)
    if not about:
        yield Missing(
            at=("documents",),
            says=Text(
                nl="Er zijn doelgroepen genoemd, maar geen document gaat over doelgroepen.",
                en="Target groups are named, but no document covers target groups.",
            ),
        )


_ELSEWHERE = Unknown(
    because=Text(
        nl="Dit is een uittreksel zonder geldend beleidsdocument over doelgroepen. Welke groepen"
        " het beleid beschrijft, is niet te zien.",
        en="This is an excerpt without a policy document in force on target groups. Which groups"
        " the policy describes cannot be seen.",
    )
)


RULE = Rule(
    code="ZPD001",
    name="target-groups-described",
    obligation="d",
    weight=Weight.CORE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-minimum", "study-4-1-d"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"target-groups"}),
    explainable=False,
)
