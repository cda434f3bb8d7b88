# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Costs and conditions do not exclude the group that support is meant for.

What it checks
--------------
Three things. Support that costs money says who gets it back (`refund`), unless it is for groups
of businesses only. What support asks on top (`asks`) is not something that the barriers of a
group that lists it, or to which it is restricted, make impossible. And a policy that offers an
interpreter for a conversation says somewhere that children do not interpret (`prohibits =
["child-interpreters"]`).

Why it matters
--------------
Support that one cannot pay for is not there for who needs it most, and low income is found in
every group of residents. A condition that the group cannot fulfil takes with one hand what the
other gives. And where nothing is said, the child at the counter becomes the interpreter: it
cannot carry what it hears, and its parent cannot say everything.

What it cannot see
------------------
Whether an amount is much to somebody, whether a refund is easy to get, and what stands in
`conditions` in words: "pay online in advance" shuts people out as well. The fee for the service
itself (leges) is no cost of support. Whether staff keep to the prohibition.

How to fix
----------
Make the support free, or write under `refund` for whom and how it is paid back. Ask less, or
offer help with what is asked. Add `prohibits = ["child-interpreters"]` to the interpreter.

Example
-------
`cost = { amount = 15.00, refund = "Hebt u een laag inkomen? Dan krijgt u dit bedrag terug." }`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: the target group can normally obtain
the service. That memorandum and study say nothing of fees or of children who interpret: both
are judgements. For children we follow policies that put professional interpreters first and
never use children. Since an interpreter is on offer, silence excludes nobody by itself; it is
told because silence leaves the choice to the counter, and one line mends it.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.channel import Audience
from zorgplicht.model.ids import GroupId
from zorgplicht.model.level import Level
from zorgplicht.model.policy import PolicyGroup, PolicySupport
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_SUPPORT
from zorgplicht.validation.case import Case
from zorgplicht.validation.levels import levels_of
from zorgplicht.validation.rule import Missing, Rule, Statement, Wrong
from zorgplicht.validation.words import place_label

_DUTCH = """
Kosten en voorwaarden sluiten de groep niet uit voor wie de hulp is.

Wat de regel toetst
-------------------
Drie dingen. Kost de hulp geld? Dan staat erbij wie het terugkrijgt (`refund`). Dat hoeft niet
als de hulp alleen voor bedrijven is. Wat de hulp extra vraagt (`asks`), is niet iets wat een
groep door haar belemmeringen niet kan. Het gaat om groepen die de hulp noemen, of voor wie zij
alleen is. En is er een tolk voor een gesprek? Dan zegt het beleid ergens dat kinderen niet
tolken (`prohibits = ["child-interpreters"]`).

Waarom dit telt
---------------
Hulp die u niet kunt betalen, is er niet voor wie haar het hardst nodig heeft. Een laag inkomen
komt in elke groep inwoners voor. Een voorwaarde die de groep niet kan vervullen, neemt de hulp
weer weg. En staat er niets? Dan wordt het kind aan de balie de tolk. Dat is te zwaar voor een
kind, en de ouder kan niet alles zeggen.

Wat de regel niet ziet
----------------------
Of een bedrag voor iemand veel is, en of u het makkelijk terugkrijgt. En wat er in woorden staat
onder `conditions`: 'vooraf online betalen' sluit ook mensen uit. Wat de dienst zelf kost (leges)
telt hier niet mee. Of medewerkers zich aan het verbod houden.

Zo lost u het op
----------------
Maak de hulp gratis, of zet onder `refund` wie het terugkrijgt en hoe. Vraag minder, of help bij
wat u vraagt. Zet `prohibits = ["child-interpreters"]` bij de tolk.

Voorbeeld
---------
`cost = { amount = 15.00, refund = "Hebt u een laag inkomen? Dan krijgt u dit bedrag terug." }`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: de doelgroep kan de dienst normaal gesproken
afnemen. Memorie en onderzoek zeggen niets over kosten van hulp of over kinderen die tolken.
Beide zijn een oordeel. Bij kinderen volgen wij beleid dat eerst een tolk met een opleiding
inzet, en nooit een kind. Er ís een tolk, dus zwijgen sluit niemand uit. De regel meldt het toch:
anders hangt het af van wie er aan de balie zit. Eén regel tekst lost het op.
"""

_INTERPRETERS = frozenset(
    {"foreign-language-interpreter", "sign-language-interpreter", "tactile-interpreter"}
)
"""Interpreters in a conversation, whose place a child could take; a written interpreter types."""

_NO_CHILDREN = "child-interpreters"


_FIX_COST = Text(
    nl="Maak de hulp gratis. Of zet onder `refund` wie het geld terugkrijgt, en hoe.",
    en="Make the support free, or write under `refund` who gets it back, and how.",
)
_FIX_ASKS = Text(
    nl="Vraag dit niet van deze groep, of help erbij.",
    en="Do not ask this of the group, or help with it.",
)
_FIX_CHILDREN = Text(
    nl='Zet `prohibits = ["child-interpreters"]` bij de tolk.',
    en='Add `prohibits = ["child-interpreters"]` to the interpreter.',
)


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.support:
        yield NO_SUPPORT
    for index, support in enumerate(case.policy.support):
        yield from _costs(case, index, support)
        yield from _asks(case, index, support)
    yield from _children(case)


# --- costs --------------------------------------------------------------------------------


def _costs(case: Case, index: int, support: PolicySupport) -> Iterator[Missing]:
    cost = support.cost
    if cost is None or cost.amount <= 0 or (cost.refund or "").strip():
        return
    if support.groups and all(_of_businesses(case, one) for one in support.groups):
        return
    label = place_label(support.id, case.policy, case.catalogue)
    amount = f"{cost.amount:.2f}"
    yield Missing(
        at=("support", index, "cost"),
        says=Text(
            nl=f"'{label.nl}' kost {amount.replace('.', ',')} euro, en er staat niet wie dat"
            " terugkrijgt.",
            en=f"'{label.en}' costs {amount} euro, and no refund is named.",
        ),
        fix=_FIX_COST,
    )


def _of_businesses(case: Case, group: GroupId) -> bool:
    own = next((one for one in case.policy.target_groups if one.group == group), None)
    if own is not None:
        return case.audience_of(own) is Audience.BUSINESSES
    known = case.catalogue.target_groups.get(group)
    return known is not None and known.audience is Audience.BUSINESSES


# --- conditions ---------------------------------------------------------------------------


def _asks(case: Case, index: int, support: PolicySupport) -> Iterator[Wrong]:
    for group in _meant_for(case, support):
        levels = levels_of(group, case.catalogue, case.policy)
        for capability in support.asks:
            if levels.get(capability) is Level.BLOCKED:
                label = place_label(support.id, case.policy, case.catalogue)
                what = case.catalogue.capabilities[capability].label
                who = case.label_of(group)
                yield Wrong(
                    at=("support", index, "asks", capability),
                    says=Text(
                        nl=f"'{label.nl}' vraagt: {what.nl}. Dat kan '{who.nl}' vaak niet.",
                        en=f"'{label.en}' asks: {what.en}. That is often impossible for"
                        f" '{who.en}'.",
                    ),
                    fix=_FIX_ASKS,
                )


def _meant_for(case: Case, support: PolicySupport) -> Iterator[PolicyGroup]:
    for group in case.policy.target_groups:
        if support.id in group.support or group.group in support.groups:
            yield group
    described = {group.group for group in case.policy.target_groups}
    for id_ in support.groups:
        if id_ not in described and id_ in case.catalogue.target_groups:
            yield PolicyGroup(group=id_)


# --- children -----------------------------------------------------------------------------


def _children(case: Case) -> Iterator[Missing]:
    interpreters = [
        index
        for index, support in enumerate(case.policy.support)
        if support.measure in _INTERPRETERS
    ]
    said = any(_NO_CHILDREN in support.prohibits for support in case.policy.support)
    if interpreters and not said:
        index = interpreters[0]
        label = place_label(case.policy.support[index].id, case.policy, case.catalogue)
        yield Missing(
            at=("support", index),
            says=Text(
                nl=f"Er is een tolk ('{label.nl}'), maar nergens staat dat kinderen niet tolken.",
                en=f"There is an interpreter ('{label.en}'), but nowhere that children do not"
                " interpret.",
            ),
            fix=_FIX_CHILDREN,
        )


RULE = Rule(
    code="ZPD013",
    name="costs-and-conditions-exclude-nobody",
    obligation="d",
    weight=Weight.SUPPORTING,
    certainty=Certainty.INDICATIVE,
    basis=("awb-2-1-1", "mvt-appropriate", "study-4-1-d"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"support", "target-groups"}),
)
