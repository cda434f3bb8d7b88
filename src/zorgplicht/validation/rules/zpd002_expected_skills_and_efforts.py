# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Per target group it is said which skills and efforts are expected.

What it checks
--------------
Each target group has `expects`: capabilities with how much of each is asked. An empty table says
that nothing is expected, for instance because the authority comes to people. That is an answer;
leaving the key out is none.

Why it matters
--------------
Obligation d asks to specify per group which skills and efforts are expected. Only who knows
what is asked can see in time that help is needed.

What it cannot see
------------------
Whether the expectation is fair. ZPD007 compares it with what the group's barriers take away.

How to fix
----------
Look at the channels that the group uses and write down what they ask: `light` when it works
with difficulty too, `full` when it must go well.

Example
-------
`expects = { use-phone = "light", travel = "light" }`. When nothing is asked: `expects = {}`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: the skills and efforts that may be
expected of them, such as language, thinking, reading and writing, using telephone and computer;
obligation d in study §4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_GROUPS
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement

_DUTCH = """
Per doelgroep staat er welke vaardigheden en inspanningen u verwacht.

Wat de regel toetst
-------------------
Elke doelgroep heeft `expects`: vaardigheden, met hoeveel daarvan nodig is. Een lege tabel zegt
dat u niets verwacht, bijvoorbeeld omdat u naar mensen toe komt. Dat is een antwoord. De sleutel
weglaten is dat niet.

Waarom dit telt
---------------
Verplichting d vraagt om per doelgroep te zeggen welke vaardigheden en inspanningen u verwacht.
Alleen wie weet wat er gevraagd wordt, ziet op tijd dat er hulp nodig is.

Wat de regel niet ziet
----------------------
Of de verwachting redelijk is. ZPD007 legt haar naast wat de belemmeringen van de groep
wegnemen.

Zo lost u het op
----------------
Kijk naar de kanalen die de groep gebruikt. Schrijf op wat die vragen: `light` als het ook met
moeite lukt, `full` als het goed moet gaan.

Voorbeeld
---------
`expects = { use-phone = "light", travel = "light" }`. Vraagt u niets? Dan `expects = {}`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: de vaardigheden en inspanningen die verwacht
mogen worden. Voorbeelden daarvan zijn taal- en denkniveau, lezen en schrijven, en telefoon en
computer bedienen. Verplichting d in onderzoek §4.1.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.target_groups:
        yield NO_GROUPS
    for index, group in enumerate(case.policy.target_groups):
        if group.expects is None:
            label = case.label_of(group)
            yield Missing(
                at=("target-groups", index),
                says=Text(
                    nl=f"Bij '{label.nl}' staat niet wat u van hen verwacht.",
                    en=f"'{label.en}': it is not said what is expected of them.",
                ),
            )


RULE = Rule(
    code="ZPD002",
    name="expected-skills-and-efforts",
    obligation="d",
    weight=Weight.CORE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-minimum", "study-4-1-d"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"target-groups"}),
)
