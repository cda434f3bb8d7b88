# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Per target group it is said which support there is, or why none is needed.

What it checks
--------------
Each target group names support entries of the policy, or gives a reasoning. Support counts when
it is there on the day and removes a barrier: a pilot that has ended does not count, nor does a
measure that has no effect in the catalogue, such as a panel. A reasoning has at least three
words: "n.v.t." gives no reason.

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
channels are enough. An exception with a reason may also explain it; d is then partly.

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
from zorgplicht.model.ids import EntryId
from zorgplicht.model.policy import PolicyGroup
from zorgplicht.model.text import Text
from zorgplicht.routing.offer import why_gone
from zorgplicht.validation.absent import NO_GROUPS
from zorgplicht.validation.case import Case
from zorgplicht.validation.exceptions import FEWEST_WORDS
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.wording import words_in

_DUTCH = """
Per doelgroep staat er welke ondersteuning er is, of waarom die niet nodig is.

Wat de regel toetst
-------------------
Elke doelgroep noemt ondersteuning uit het beleid, of geeft een onderbouwing. Ondersteuning telt
als zij er die dag is en een belemmering wegneemt. Een proef die voorbij is, telt niet. Ook een
maatregel die volgens de catalogus niets wegneemt, zoals een panel, telt niet. Een onderbouwing
heeft ten minste drie woorden: 'n.v.t.' zegt niet waarom.

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
kanalen genoeg zijn. Afwijken met een uitzondering en een reden kan ook: d wordt dan 'deels'.

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
    helping = _helping(case)
    for index, group in enumerate(case.policy.target_groups):
        if _reasoned(group) or any(one in helping for one in group.support):
            continue
        label = case.label_of(group)
        if group.support:
            says = Text(
                nl=f"Bij '{label.nl}' staat alleen hulp die er niet is of geen belemmering"
                " wegneemt, en niet waarom andere hulp niet nodig is.",
                en=f"'{label.en}': the support that is named is not there or removes no barrier,"
                " and it is not said why no other is needed.",
            )
        else:
            says = Text(
                nl=f"Bij '{label.nl}' staat geen ondersteuning, en ook niet waarom die niet"
                " nodig is.",
                en=f"'{label.en}': no support is named, nor why none is needed.",
            )
        yield Missing(at=("target-groups", index), says=says)


def _reasoned(group: PolicyGroup) -> bool:
    return len(words_in(group.reasoning or "")) >= FEWEST_WORDS


def _helping(case: Case) -> frozenset[EntryId]:
    """
    The support that is there on the day and does something at all.
    """
    return frozenset(
        one.id
        for one in case.policy.support
        if case.catalogue.measures[one.measure].effect is not None
        and why_gone(one, case.on) is None
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
    follows=frozenset({"support", "target-groups"}),
)
