# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What removes no barrier is not counted as support for a group.

What it checks
--------------
What a target group lists under `support` is a measure that does something for a person in
contact with the authority, now or after a while. Some good measures do not: gender-neutral
toilets, panels of residents, communication around elections, working together as such. They
may stand in the policy, and not as the support of a group.

Why it matters
--------------
The study gives a list of what municipalities call appropriate support (§3.3). Some entries are
good for other reasons and restore no skill, effort or means. Counting them makes a group look
served that has nothing.

What it cannot see
------------------
What good such a measure does otherwise: a panel may lead to better forms next year. Whether the
measure that you mean is another than the one of the catalogue with that name.

How to fix
----------
List support that the group can use: help with forms, an interpreter, a home visit. Or say under
`reasoning` why none is needed. The measure itself may stay in the policy.

Example
-------
`group = "young-people"`, `support = ["jongerenpanel"]`: a panel is a way to be heard, not help
with an application.

Legal basis
-----------
Awb article 2:1 paragraph 1; obligation d in study §4.1: the support that is available to the
group where necessary; study §3.3, the list of examples. Which of them remove no barrier is a
judgement of ours, written at each measure in the catalogue; so this is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.measure import Measure
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_GROUPS
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import NotApplicable, Rule, Statement, Wrong
from zorgplicht.validation.words import listed, place_label

_DUTCH = """
Wat geen belemmering wegneemt, telt niet als hulp voor een groep.

Wat de regel toetst
-------------------
Wat een doelgroep noemt onder `support`, helpt iemand bij het contact met u, nu of na een tijd.
Sommige goede maatregelen doen dat niet: genderneutrale toiletten, panels met bewoners,
communicatie rond verkiezingen, samenwerken op zich. Die mogen in het beleid staan, maar niet
als hulp voor een groep.

Waarom dit telt
---------------
Het onderzoek geeft een lijst van wat gemeenten passende ondersteuning noemen (§3.3). Een deel is
om andere redenen goed, maar maakt niets mogelijk wat eerst niet kon. Telt u dat mee? Dan lijkt
een groep geholpen die niets heeft.

Wat de regel niet ziet
----------------------
Wat zo'n maatregel verder oplevert: een panel kan volgend jaar tot betere formulieren leiden. Of
u iets anders bedoelt dan de maatregel met die naam in de catalogus.

Zo lost u het op
----------------
Noem hulp die de groep kan gebruiken: hulp bij formulieren, een tolk, een huisbezoek. Of zeg
onder `reasoning` waarom die niet nodig is. De maatregel zelf mag in het beleid blijven.

Voorbeeld
---------
`group = "young-people"`, `support = ["jongerenpanel"]`: met een panel laat u zich horen, maar
het helpt niet bij een aanvraag.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Verplichting d in onderzoek §4.1: de hulp die er zo nodig voor de groep
is. Onderzoek §3.3, de lijst met voorbeelden. Welke daarvan geen belemmering wegnemen, is ons
oordeel. Het staat in de catalogus, bij elke maatregel. Dit is dus een advies.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.target_groups:
        yield NO_GROUPS
    elif not any(group.support for group in case.policy.target_groups):
        yield NotApplicable(
            because=Text(
                nl="Geen enkele doelgroep noemt hulp (ZPD003).",
                en="No target group lists any support (ZPD003).",
            )
        )
    measures = {one.id: case.catalogue.measures[one.measure] for one in case.policy.support}
    for index, group in enumerate(case.policy.target_groups):
        label = case.label_of(group)
        for place, entry in enumerate(group.support):
            measure = measures[entry]
            if measure.effect is None:
                name = place_label(entry, case.policy, case.catalogue)
                yield Wrong(
                    at=("target-groups", index, "support", place),
                    says=Text(
                        nl=f"'{name.nl}' staat als hulp bij '{label.nl}', maar neemt geen"
                        " belemmering weg.",
                        en=f"'{name.en}' is listed as support for '{label.en}', but removes no"
                        " barrier.",
                    ),
                    fix=_rather(case, measure),
                )


def _rather(case: Case, measure: Measure) -> Text | None:
    """
    The measures in which the catalogue divides this one, that do something.
    """
    if not measure.split_into:
        return None
    named = listed(case.catalogue.measures[one].label for one in measure.split_into)
    return Text(
        nl=f"Noem liever precies wat u biedt: {named.nl}.",
        en=f"Rather name what exactly is offered: {named.en}.",
    )


RULE = Rule(
    code="ZPD015",
    name="support-removes-a-barrier",
    obligation="d",
    weight=Weight.ADVICE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "study-3-3", "study-4-1-d"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"support", "target-groups"}),
)
