# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Per target group it is said which support there is, or why none is needed.

What it checks
--------------
Each target group names support entries of the policy, or gives a reasoning.

Why it matters
--------------
Obligation d asks which support is available to the group where necessary. Tailored support is
not compulsory: a reasoned "not needed" is an answer, silence is not.

What it cannot see
------------------
Whether the support fits, or the reasoning holds. ZPD004 looks whether it leads anywhere.

How to fix
----------
Name the support for the group under `support`, or say under `reasoning` why the ordinary
channels are enough.

Example
-------
`support = ["formulierenbrigade", "huisbezoek"]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: paragraph 1 does not prescribe tailored
support in every case; obligation d in study §4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_GROUPS
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement

_DUTCH = """
Per doelgroep staat er welke ondersteuning er is, of waarom die niet nodig is.

Wat de regel toetst
-------------------
Elke doelgroep noemt ondersteuning uit het beleid, of geeft een onderbouwing.

Waarom dit telt
---------------
Verplichting d vraagt welke ondersteuning er zo nodig voor de groep is. Maatwerk is niet
verplicht: een onderbouwd 'niet nodig' is een antwoord, zwijgen niet.

Wat de regel niet ziet
----------------------
Of de ondersteuning past, en of de onderbouwing klopt. ZPD004 kijkt of zij ergens toe leidt.

Zo lost u het op
----------------
Noem de ondersteuning voor de groep onder `support`. Of zeg onder `reasoning` waarom de gewone
kanalen genoeg zijn.

Voorbeeld
---------
`support = ["formulierenbrigade", "huisbezoek"]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: maatwerk hoeft niet in alle gevallen beschikbaar
te zijn. Verplichting d in onderzoek §4.1.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.target_groups:
        yield NO_GROUPS
    for index, group in enumerate(case.policy.target_groups):
        if not group.support and not (group.reasoning or "").strip():
            label = case.label_of(group)
            yield Missing(
                at=("target-groups", index),
                says=Text(
                    nl=f"Bij '{label.nl}' staat geen ondersteuning, en ook niet waarom die niet"
                    " nodig is.",
                    en=f"'{label.en}': no support is named, nor why none is needed.",
                ),
            )


RULE = Rule(
    code="ZPD003",
    name="support-per-group",
    obligation="d",
    weight=Weight.CORE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-not-compulsory-tailored", "study-4-1-d"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"target-groups"}),
)
