# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The target groups are described.

What it checks
--------------
The policy names at least one target group. A group that the catalogue does not know has a
label and barriers or facts of its own, so that it is clear whom it is about. An excerpt in which
no document covers target groups, such as the page of one product, leaves it unknown: whom the
policy describes stands elsewhere.

Why it matters
--------------
The law thinks in target groups, municipalities in barriers (study §3.3, §4.1). A group that is
described by what hinders it joins the two: support can then be given per barrier and accounted
for per group. Age alone is never a barrier.

What it cannot see
------------------
Whether the groups that are named are those that live in the area, and whether one is missing.

How to fix
----------
Name the groups under `target-groups`: one of the catalogue, or one of your own with `label`
and `barriers`.

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
from zorgplicht.model.policy import Completeness, Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement, Unknown

_DUTCH = """
De doelgroepen zijn beschreven.

Wat de regel toetst
-------------------
Het beleid noemt ten minste één doelgroep. Een groep die de catalogus niet kent, heeft een eigen
label en eigen belemmeringen of feiten. Zo is duidelijk om wie het gaat. Is er een uittreksel
zonder document over doelgroepen, zoals de pagina van één product? Dan blijft dit onbekend: de
groepen van het beleid staan ergens anders.

Waarom dit telt
---------------
De wet denkt in doelgroepen, gemeenten denken in belemmeringen (onderzoek §3.3, §4.1). Een groep
die beschreven is met wat haar hindert, verbindt die twee. Leeftijd alleen is nooit een
belemmering.

Wat de regel niet ziet
----------------------
Of dit de groepen zijn die bij u wonen, en of er een ontbreekt.

Zo lost u het op
----------------
Noem de groepen onder `target-groups`: een uit de catalogus, of een eigen groep met `label` en
`barriers`.

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
    elif _only_in_passing(case):
        yield _ELSEWHERE
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


def _only_in_passing(case: Case) -> bool:
    excerpt = case.policy.completeness is Completeness.EXCERPT
    return excerpt and not case.documents_on(Topic.TARGET_GROUPS)


_ELSEWHERE = Unknown(
    because=Text(
        nl="Dit is een uittreksel zonder document over doelgroepen. Welke groepen het beleid"
        " beschrijft, is niet te zien.",
        en="This is an excerpt without a document on target groups. Which groups the policy"
        " describes cannot be seen.",
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
