# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Several barriers at once also leave a route.

What it checks
--------------
For each service that names a channel, the rule engine goes through all combinations of the
eleven barriers and finds every minimal gap: two or more barriers that together leave no route,
while without any one of them there is one. Single barriers are told by ZPD005. Services with
the same gaps are told together, at the first of them, with the smallest additions that help
there. A finding names at most five gaps and counts the rest by size; there are at most five
findings, and the last counts the services with yet other gaps. `zorgplicht gaps` lists all.

Why it matters
--------------
The study found help that is ad hoc and meant for one barrier at a time (§3.2). Somebody who is
deaf can write, and somebody who cannot write can talk; who is both falls in between. Nobody
sees that who looks at one barrier at a time.

What it cannot see
------------------
How many residents have these barriers together. Combinations with a barrier that has no route
by itself: solve ZPD005 first, and then look again. Of each barrier it looks at one form, the
most usual one. An addition that is named closes the gap in the model; whether it fits your
organisation is for you to say.

How to fix
----------
Add what the finding names, or make what you have fit: often the help is there, and its entry or
its restriction shuts it off. Begin with the smallest gaps: they stand first. Or let a member of
staff find a solution each time, and write down that you do so.

Example
-------
The counter has an interpreter for who speaks no Dutch and a pen for who is deaf. Who is deaf and
blind has no route, until there is a tactile interpreter.

Legal basis
-----------
Awb article 2:1 paragraph 1; study §3.2 and §4.1: per barrier, and per case a combination of
channels. No source says that combinations must be covered, and tailored support is not
compulsory. So this is advice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.channel import Audience
from zorgplicht.model.coverage import (
    Combination,
    Repair,
    ServiceCoverage,
    fewest_repairs,
    smallest_first,
)
from zorgplicht.model.policy import Service
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_CHANNELS_OF_SERVICES, NO_SERVICES
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.words import for_whom, listed, variants_in_words

_DUTCH = """
Ook met meer belemmeringen tegelijk is er een weg.

Wat de regel toetst
-------------------
De regel kijkt bij elke dienst die een kanaal noemt. Hij gaat alle combinaties van de elf
belemmeringen na en zoekt elk kleinste gat. Dat zijn twee of meer belemmeringen die samen geen
weg laten. Valt er één belemmering af, dan is er wel een weg. Losse belemmeringen meldt ZPD005.
Diensten met dezelfde gaten staan samen in één bevinding, bij de eerste dienst. Daarbij staan de
kleinste aanvullingen die daar helpen. Een bevinding noemt hoogstens vijf gaten en telt de rest.
Er zijn hoogstens vijf bevindingen. De laatste telt de diensten met weer andere gaten. Alles
staat in `zorgplicht gaps`.

Waarom dit telt
---------------
Het onderzoek zag hulp die per geval is ingericht, voor één belemmering tegelijk (§3.2). Wie
doof is, kan schrijven. Wie niet kan schrijven, kan praten. Wie allebei heeft, valt ertussen. Dat
ziet u niet als u naar één belemmering tegelijk kijkt.

Wat de regel niet ziet
----------------------
Hoeveel inwoners deze belemmeringen samen hebben. Ook geen combinaties met een belemmering die
alleen al geen weg heeft: los eerst ZPD005 op en kijk dan opnieuw. Van elke belemmering bekijkt de
regel één vorm, de gewoonste. Een aanvulling helpt in ons model. Of zij bij u past, beoordeelt u
zelf.

Zo lost u het op
----------------
Voeg toe wat de bevinding noemt. Of pas aan wat u al hebt: vaak is de hulp er wel, maar kan
iemand haar niet aanvragen. Begin met de kleinste gaten: die staan vooraan. U kunt ook elke keer
een medewerker een oplossing laten zoeken. Schrijf dat dan op.

Voorbeeld
---------
Aan de balie is er een tolk voor wie geen Nederlands spreekt, en een pen voor wie doof is. Wie
doof én blind is, heeft geen weg. Met een tactiele tolk wel.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Onderzoek §3.2 en §4.1: per belemmering, en per casus een combinatie van
kanalen. Geen bron zegt dat combinaties gedekt moeten zijn, en maatwerk is niet verplicht. Dit
is dus een advies.
"""

_MOST = 5
"""The most findings; more of them would not be read."""

_NAMED = 5
"""The most gaps that a finding names."""

_ADDED = 3
"""The most additions that a finding names."""

_Gaps = tuple[Combination, ...]


class _Place(NamedTuple):
    """
    A service with gaps, for those to whom they apply.
    """

    number: int
    service: Service
    audience: tuple[Audience, ...]


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.services:
        yield NO_SERVICES
    elif not any(service.channels for service in case.policy.services):
        yield NO_CHANNELS_OF_SERVICES
    alike: dict[tuple[_Gaps, Text], list[_Place]] = {}
    for place, gaps in _places(case):
        who = for_whom(place.audience, place.service)
        alike.setdefault((gaps, who), []).append(place)
    groups = sorted(alike.items(), key=lambda group: -len(group[1]))
    told = groups[:_MOST]
    others = {place.number for _, places in groups[_MOST:] for place in places}
    repairs = _Repairs(case, [places[0].service for _, places in told])
    for nth, ((gaps, who), places) in enumerate(told, start=1):
        more = len(others) if nth == _MOST else 0
        yield Missing(
            at=("services", places[0].number, "channels"),
            says=_says(case, gaps, who, places, more),
            fix=repairs.advice(places[0], gaps),
        )


def _places(case: Case) -> Iterator[tuple[_Place, _Gaps]]:
    """
    Every service with gaps of two or more barriers, once for all who have the same.
    """
    for index, service in enumerate(case.policy.services):
        found: dict[_Gaps, list[Audience]] = {}
        for part in case.offered.coverage.get(service.id, ()) if service.channels else ():
            found.setdefault(_several(part), []).extend(part.audience)
        for gaps, audience in found.items():
            if gaps:
                yield _Place(index, service, tuple(audience)), gaps


def _several(part: ServiceCoverage) -> _Gaps:
    return smallest_first(gap for gap in part.gaps if len(gap) > 1)


def _says(case: Case, gaps: _Gaps, who: Text, places: Sequence[_Place], more: int) -> Text:
    first, also = places[0].service, len(places) - 1
    nl = en = f"'{first.name}'"
    if also:
        nl += f" en {also} {'dienst' if also == 1 else 'diensten'} met dezelfde uitkomst"
        en += f" and {also} {'service' if also == 1 else 'services'} with the same outcome"
    named = listed(variants_in_words(gap, case.catalogue) for gap in gaps[:_NAMED])
    nl += f"{who.nl}: geen weg met deze belemmeringen samen: {named.nl}."
    en += f"{who.en}: no route with these barriers together: {named.en}."
    for size, count in sorted(Counter(len(gap) for gap in gaps[_NAMED:]).items()):
        nl += f" Aantal andere combinaties van {size}: {count}."
        en += f" Number of other combinations of {size}: {count}."
    if more:
        nl += f" Aantal diensten met weer andere combinaties: {more}."
        en += f" Number of services with yet other combinations: {more}."
    if more or len(gaps) > _NAMED:
        nl += " Alles staat in `zorgplicht gaps`."
        en += " `zorgplicht gaps` lists all."
    return Text(nl=nl, en=en)


class _Repairs:
    """
    What would close gaps, for the services that are told.
    """

    def __init__(self, case: Case, services: Sequence[Service]) -> None:
        catalogue = case.catalogue
        self.labels: dict[str, Text] = {id_: one.label for id_, one in catalogue.channels.items()}
        self.labels |= {id_: one.label for id_, one in catalogue.measures.items()}
        self.parts = case.offered.advised(services)

    def advice(self, place: _Place, gaps: _Gaps) -> Text | None:
        """
        The smallest additions, with how many gaps each closes; None when none was found.
        """
        part = next(
            part
            for part in self.parts[place.service.id]
            if set(part.audience) & set(place.audience)
        )
        chosen, left = fewest_repairs(part.repairs, gaps)
        if not chosen:
            return None
        told = [self._told(repair, new, len(gaps)) for repair, new in chosen[:_ADDED]]
        some = listed(told)
        nl = f"De kleinste aanvullingen die helpen: {some.nl}."
        en = f"The smallest additions that help: {some.en}."
        rest = len(gaps) - sum(len(new) for _, new in chosen[:_ADDED]) - len(left)
        if rest:
            nl += f" Voor {rest} andere combinaties: zie `zorgplicht gaps`."
            en += f" For {rest} other combinations: see `zorgplicht gaps`."
        if left:
            nl += f" Niets gevonden voor {len(left)} van de combinaties."
            en += f" Nothing found for {len(left)} of the combinations."
        present = sorted({one for repair, _ in chosen[:_ADDED] for one in repair.present})
        if present:
            there = listed(self.labels[one] for one in present)
            nl += f" U hebt al: {there.nl}, maar niet zo dat het hier helpt."
            en += f" You have: {there.en}, but not so that it helps here."
            nl, en = f"{nl} Kijk hoe mensen het krijgen.", f"{en} See how people obtain it."
        return Text(nl=nl, en=en)

    def _told(self, repair: Repair, closes: set[Combination], total: int) -> Text:
        named = listed((self.labels[one] for one in repair.add), " + ")
        nl, en = named.nl, named.en
        if total > 1:
            nl += f", bij {len(closes)} van de {total}"
            en += f", with {len(closes)} of {total}"
        if closes <= set(repair.on_condition):
            nl, en = f"{nl}, op een voorwaarde", f"{en}, on a condition"
        return Text(nl=nl, en=en)


RULE = Rule(
    code="ZPD006",
    name="several-barriers-at-once",
    obligation="d",
    weight=Weight.ADVICE,
    certainty=Certainty.INDICATIVE,
    basis=("awb-2-1-1", "mvt-not-compulsory-tailored", "study-3-2", "study-4-1"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services"}),
)
