# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Two barriers at once also leave a route.

What it checks
--------------
For each service that names a channel, the rule engine goes through all combinations of the
eleven barriers and finds the smallest ones without a route. This rule tells the combinations of
two barriers of which each alone has a route: single barriers are told by ZPD005. Services with
the same combinations are told together, at the first of them, with the smallest addition that
helps. At most five findings; the last says how many services have yet other combinations.

Why it matters
--------------
The study found help that is ad hoc and meant for one barrier at a time (§3.2). Somebody who is
deaf can write, and somebody who cannot write can talk; who is both falls in between. Nobody
sees that who looks at one barrier at a time.

What it cannot see
------------------
How many residents have both barriers. Combinations with a barrier that has no route by itself:
solve ZPD005 first. Combinations of three or more are computed too, and told
as a number only: they are rare enough to be solved person by person, and `zorgplicht gaps`
lists them all. An addition that is named closes the gap in the model; whether it fits your
organisation is for you to say.

How to fix
----------
Add what the finding names, or make what you have fit: often the help is there, and its entry or
its restriction shuts it off. Or let a member of staff find a solution each time, and write
down that you do so.

Example
-------
The counter has an interpreter for speech and a pen for who is deaf. Who is deaf and blind has
no route, until there is a tactile interpreter.

Legal basis
-----------
Awb article 2:1 paragraph 1; study §3.2 and §4.1: per barrier, and per case a combination of
channels. No source says that combinations must be covered, and tailored support is not
compulsory. So this is advice. That it stops at two is a judgement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.coverage import Combination, Repair
from zorgplicht.model.policy import Service
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_CHANNELS_OF_SERVICES, NO_SERVICES
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.words import listed, variants_in_words

_DUTCH = """
Ook met twee belemmeringen tegelijk is er een weg.

Wat de regel toetst
-------------------
De regel kijkt bij elke dienst die een kanaal noemt. Hij gaat alle combinaties van de elf
belemmeringen na en zoekt de kleinste zonder weg. Deze regel meldt de combinaties van twee
belemmeringen die elk apart wel een weg hebben. Losse belemmeringen meldt ZPD005. Diensten met
dezelfde combinaties staan samen in één bevinding, bij de eerste dienst. Daarbij staat de
kleinste aanvulling die helpt. Er zijn hoogstens vijf bevindingen. De laatste zegt
hoeveel diensten nog andere combinaties hebben.

Waarom dit telt
---------------
Het onderzoek zag hulp die per geval is ingericht, voor één belemmering tegelijk (§3.2). Wie
doof is, kan schrijven. Wie niet kan schrijven, kan praten. Wie allebei heeft, valt ertussen. Dat
ziet u niet als u naar één belemmering tegelijk kijkt.

Wat de regel niet ziet
----------------------
Hoeveel inwoners beide belemmeringen hebben. Combinaties met een belemmering die ook alleen al
geen weg heeft: los eerst ZPD005 op. Combinaties van drie of meer rekent hij ook uit,
maar hij noemt alleen het aantal. Die zijn zo zeldzaam dat u ze per persoon kunt oplossen.
`zorgplicht gaps` laat ze allemaal zien. Een aanvulling helpt in ons model. Of zij bij u past,
beoordeelt u zelf.

Zo lost u het op
----------------
Voeg toe wat de bevinding noemt. Of pas aan wat u al hebt: vaak is de hulp er wel, maar kan
iemand haar niet aanvragen. U kunt ook elke keer een medewerker een oplossing laten zoeken.
Schrijf dat dan op.

Voorbeeld
---------
Aan de balie is er een tolk voor wie praat, en een pen voor wie doof is. Wie doof én blind is,
heeft geen weg. Met een tactiele tolk wel.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Onderzoek §3.2 en §4.1: per belemmering, en per casus een combinatie van
kanalen. Geen bron zegt dat combinaties gedekt moeten zijn, en maatwerk is niet verplicht. Dit
is dus een advies. Dat de regel bij twee stopt, is een oordeel.
"""

_MOST = 5
"""The most findings; more of them would not be read."""

_NAMED = 3
"""The most combinations that a finding names."""

_Gaps = tuple[Combination, ...]
_Numbered = tuple[int, Service]


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.services:
        yield NO_SERVICES
    elif not any(service.channels for service in case.policy.services):
        yield NO_CHANNELS_OF_SERVICES
    alike: dict[_Gaps, list[_Numbered]] = {}
    for index, service in enumerate(case.policy.services):
        gaps = _gaps(case, service)
        if any(len(gap) == 2 for gap in gaps):  # noqa: PLR2004 - two is what the rule is about
            alike.setdefault(gaps, []).append((index, service))
    groups = sorted(alike.items(), key=lambda group: -len(group[1]))
    told, rest = groups[:_MOST], groups[_MOST:]
    more = sum(len(services) for _, services in rest)
    firsts = [services[0][1] for _, services in told]
    repairs = _repairs(case, firsts) if told else {}
    for place, (gaps, services) in enumerate(told, start=1):
        others = more if place == _MOST else 0
        repair = repairs.get(services[0][1].id)
        yield _finding(case, gaps, services, repair, others)


def _gaps(case: Case, service: Service) -> _Gaps:
    """
    The minimal gaps of two or more barriers, for residents and businesses together.
    """
    parts = case.offered.coverage.get(service.id, ()) if service.channels else ()
    found = {gap for part in parts for gap in part.gaps if len(gap) > 1}
    return tuple(sorted(found, key=lambda gap: (len(gap), gap)))


def _repairs(case: Case, services: Sequence[Service]) -> dict[str, Repair]:
    """
    Per service the smallest addition that closes combinations of two, and of those the best.
    """
    best: dict[str, Repair] = {}
    for service, parts in case.offered.covered(services, advise=True).items():
        useful = [
            (len(repair.add), -closed, place, repair)
            for part in parts
            for place, repair in enumerate(part.repairs)
            if (closed := sum(len(gap) == 2 for gap in repair.closes))  # noqa: PLR2004
        ]
        if useful:
            best[service] = min(useful, key=lambda one: one[:3])[3]
    return best


def _finding(
    case: Case, gaps: _Gaps, services: Sequence[_Numbered], repair: Repair | None, others: int
) -> Missing:
    pairs = [gap for gap in gaps if len(gap) == 2]  # noqa: PLR2004
    index, service = services[0]
    nl = en = f"'{service.name}'"
    also = len(services) - 1
    if also:
        nl += f" en {also} {'dienst' if also == 1 else 'diensten'} met dezelfde uitkomst"
        en += f" and {also} {'service' if also == 1 else 'services'} with the same outcome"
    named = listed(variants_in_words(gap, case.catalogue) for gap in pairs[:_NAMED])
    nl += f": geen weg met deze twee belemmeringen samen: {named.nl}."
    en += f": no route with these two barriers together: {named.en}."
    for count, dutch, english in (
        (len(pairs) - _NAMED, "andere combinaties van twee", "other combinations of two"),
        (len(gaps) - len(pairs), "combinaties van drie of meer", "combinations of three or more"),
    ):
        if count > 0:
            nl += f" Aantal {dutch}: {count}."
            en += f" Number of {english}: {count}."
    if others:
        nl += f" Aantal diensten met weer andere combinaties: {others}."
        en += f" Number of services with yet other combinations: {others}."
    return Missing(
        at=("services", index, "channels"),
        says=Text(nl=nl, en=en),
        fix=_fix(case, repair, len(pairs)) if repair else None,
    )


def _fix(case: Case, repair: Repair, pairs: int) -> Text:
    labels: dict[str, Text] = {id_: one.label for id_, one in case.catalogue.channels.items()}
    labels |= {id_: one.label for id_, one in case.catalogue.measures.items()}
    named = listed(labels[one] for one in repair.add)
    closed = sum(len(gap) == 2 for gap in repair.closes)  # noqa: PLR2004
    nl = f"Zorg voor: {named.nl}. Dat opent een weg bij {closed} van de {pairs} combinaties."
    en = f"Provide: {named.en}. That opens a route for {closed} of {pairs} combinations."
    if repair.present:
        there = listed(labels[one] for one in repair.present)
        nl += f" U hebt al: {there.nl}, maar niet zo dat het hier helpt. Kijk hoe men het krijgt."
        en += f" You have: {there.en}, but not so that it helps here. Look at how it is obtained."
    return Text(nl=nl, en=en)


RULE = Rule(
    code="ZPD006",
    name="two-barriers-at-once",
    obligation="d",
    weight=Weight.ADVICE,
    certainty=Certainty.INDICATIVE,
    basis=("awb-2-1-1", "mvt-not-compulsory-tailored", "study-3-2", "study-4-1"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services"}),
)
