# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Who needs the support can also get it.

What it checks
--------------
For support that must be asked for (`arranged-via`) the rule engine looks whether at least one
of its entries can be used by those who need it, with help that they can get. Who needs it: the
target groups that list it and those it is restricted to; and, when it is for everyone, somebody
with each of the barriers that the measure is meant for.

Why it matters
--------------
A municipality offers help at home for who cannot come, and it must be requested with an online
form with login. Just the people who need the visit cannot ask for it. Help that is out of reach
is no help.

What it cannot see
------------------
Whether people know that they can ask, how the question is treated, and how long it takes.
Support without `arranged-via` is taken to be there for who comes, also where the catalogue says
that it is booked. That one can ask by word of mouth at a channel which is too hard for the whole
case. Relatives who ask on somebody's behalf: that is not support by the authority.

How to fix
----------
Add an entry under `arranged-via` that these people can use; the finding names which of your
channels would do. Is the support simply there for who comes to the channel? Leave
`arranged-via` out.

Example
-------
`arranged-via = ["webformulier"]` for a home visit. With `arranged-via = ["webformulier",
"kcc"]` somebody without digital skills can ask for it.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: the support must be such that the
target group can normally obtain the service; study §3.1, being sent from pillar to post. That
an entry must be usable for who needs the support is how we read "can obtain".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import final

from attrs import evolve, frozen

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.channel import Purpose
from zorgplicht.model.ids import EntryId, VariantId
from zorgplicht.model.offer import Offer
from zorgplicht.model.policy import PolicySupport
from zorgplicht.model.situation import Situation
from zorgplicht.model.text import Text
from zorgplicht.routing import situation_of
from zorgplicht.validation.absent import NO_SUPPORT
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.words import listed, place_label, variant_label

_DUTCH = """
Wie de hulp nodig heeft, kan haar ook krijgen.

Wat de regel toetst
-------------------
Sommige hulp moet u aanvragen (`arranged-via`). De regel kijkt of ten minste één ingang werkt
voor wie de hulp nodig heeft. Hulp die zij daarbij kunnen krijgen, telt mee. Wie zijn dat? De
doelgroepen die de hulp noemen, en de groepen waarvoor zij alleen is. Is de hulp er voor
iedereen? Dan kijkt de regel naar elke belemmering waarvoor de maatregel bedoeld is.

Waarom dit telt
---------------
Een gemeente komt aan huis bij wie niet kan reizen. U moet dat aanvragen met een formulier op
internet, met inloggen. Juist wie het bezoek nodig heeft, kan er niet om vragen. Hulp waar u niet
bij kunt, is geen hulp.

Wat de regel niet ziet
----------------------
Of mensen weten dat zij het kunnen vragen, hoe de vraag wordt behandeld en hoe lang het duurt.
Hulp zonder `arranged-via` is er voor wie komt, ook als u haar volgens de catalogus moet
afspreken. En dat iemand iets kan vragen op een kanaal dat voor de hele zaak te moeilijk is.
Familie die het voor iemand vraagt: dat is geen hulp van de overheid zelf.

Zo lost u het op
----------------
Noem onder `arranged-via` een ingang die deze mensen kunnen gebruiken. De bevinding zegt welke
van uw kanalen dat kan zijn. Is de hulp er gewoon voor wie naar het kanaal komt? Laat
`arranged-via` dan weg.

Voorbeeld
---------
`arranged-via = ["webformulier"]` bij een huisbezoek. Met `arranged-via = ["webformulier",
"kcc"]` kan ook wie niet digitaal vaardig is erom vragen.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: de ondersteuning is zo ingericht dat de
doelgroep de dienst normaal gesproken kan afnemen. Onderzoek §3.1: van het kastje naar de muur.
Dat wie de hulp nodig heeft haar moet kunnen aanvragen, is hoe wij 'kan afnemen' lezen.
"""


@final
@frozen(kw_only=True)
class _Who:
    """
    Somebody for whom support is meant, and what to call them.
    """

    label: Text
    situation: Situation


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.support:
        yield NO_SUPPORT
    for index, support in enumerate(case.policy.support):
        offers = [one for one in case.offered.everywhere if _is_in(support.id, one)]
        if not support.arranged_via or not offers:
            continue
        shut = [one for one in _meant_for(case, support) if not _can(case, one, support, offers)]
        if shut:
            yield _out_of_reach(case, index, support, shut, offers)


def _is_in(entry: EntryId, offer: Offer) -> bool:
    opened = any(one.entry == entry for one in offer.channels)
    return opened or any(one.entry == entry for one in offer.measures)


def _meant_for(case: Case, support: PolicySupport) -> Iterator[_Who]:
    effect = case.catalogue.measures[support.measure].effect
    restricted = support.groups or (effect.restricted_to if effect else ())
    listing = [one.group for one in case.policy.target_groups if support.id in one.support]
    own = {one.group: case.label_of(one) for one in case.policy.target_groups}
    for group in dict.fromkeys((*listing, *restricted)):
        known = case.catalogue.target_groups.get(group)
        label = own.get(group) or (known.label if known else None)
        if label is not None:
            situation = situation_of(group, case.catalogue, case.policy)
            yield _Who(label=label, situation=situation)
    if not restricted:
        yield from _with_barriers(case, support)


def _with_barriers(case: Case, support: PolicySupport) -> Iterator[_Who]:
    measure = case.catalogue.measures[support.measure]
    some: Sequence[str] = measure.addresses
    together: Sequence[str] = ()
    if measure.effect is not None:
        some = measure.effect.applies_to_any or some
        together = measure.effect.applies_to_all
    sets = [together] if together else [[one] for one in some]
    for barriers in sets:
        label = listed((_barrier_label(case, one) for one in barriers), " + ")
        yield _Who(label=label, situation=Situation(barriers=barriers))


def _barrier_label(case: Case, word: str) -> Text:
    barrier = case.catalogue.barriers[barrier_of(word)]
    variant = case.engine.knowledge.defaults.get(word) if ":" not in word else word
    return variant_label(VariantId(variant), case.catalogue) if variant else barrier.label


def _can(
    case: Case, who: _Who, support: PolicySupport, offers: Iterable[Offer], via: str | None = None
) -> bool:
    """
    Whether an entry can be reached, for whatever one comes there for.
    """
    entries = support.arranged_via if via is None else (via,)
    for offer in offers:
        asking = evolve(
            offer,
            channels=tuple(evolve(one, ends=one.entry in entries) for one in offer.channels),
        )
        for purpose in Purpose:
            situation = evolve(who.situation, purpose=purpose)
            if case.engine.has_route(situation, offer=asking):
                return True
    return False


def _out_of_reach(
    case: Case, index: int, support: PolicySupport, shut: list[_Who], offers: list[Offer]
) -> Missing:
    label = place_label(support.id, case.policy, case.catalogue)
    entries = listed(place_label(one, case.policy, case.catalogue) for one in support.arranged_via)
    who = listed(dict.fromkeys(one.label for one in shut))
    works = [
        place_label(channel.id, case.policy, case.catalogue)
        for channel in case.policy.channels
        if all(_can(case, one, support, offers, channel.id) for one in shut)
    ]
    fix = None
    if works:
        would = listed(works)
        fix = Text(
            nl=f"Noem onder `arranged-via` ook een ingang die wel werkt, zoals: {would.nl}.",
            en=f"Name an entry that does work under `arranged-via`, such as: {would.en}.",
        )
    return Missing(
        at=("support", index, "arranged-via"),
        says=Text(
            nl=f"'{label.nl}' moet u aanvragen via: {entries.nl}. Dat lukt niet voor: {who.nl}.",
            en=f"'{label.en}' must be asked for via: {entries.en}. That is closed to: {who.en}.",
        ),
        fix=fix,
    )


RULE = Rule(
    code="ZPD009",
    name="support-can-be-obtained",
    obligation="d",
    weight=Weight.SUPPORTING,
    certainty=Certainty.INDICATIVE,
    basis=("awb-2-1-1", "mvt-appropriate", "study-3-1", "study-4-1-d"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services", "target-groups"}),
)
