# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Support is measured, also at the counter, in the neighbourhood and in the second line.

What it checks
--------------
Under `monitoring`, something is measured of each of these, as far as the policy has it: support
(`support:…`); a channel in person such as the counter, an appointment or the business desk;
contact in the neighbourhood or at home; and a service (`service:…`), or the whole by following
the journey, since that shows how it went after the first contact. A measurement of the whole
counts for none of the others.

Why it matters
--------------
The study found that satisfaction is measured mostly for channels that are easy to measure, the
website and the contact centre, and for the first line; not at the counter, in the neighbourhood
or further on. One municipality knew how its channels were valued, and not how the help with
barriers was (§3.5). Who has trouble is not in those figures.

What it cannot see
------------------
Whether those who dropped out were asked, whether the outcome led to anything, and whether the
question was one that people could answer. Any method counts here, also the counting of visits.
Whether results are reported is for ZPB005.

How to fix
----------
Measure one more thing, small and regular: five short questions after help at the counter, a
round of talks at a neighbourhood desk, one journey a year.

Example
-------
`subject = "support:huisbezoek"`, `method = "survey"`, `every-months = 6`.

Legal basis
-----------
Awb article 2:1 paragraph 1; study §3.5 on the limits of what is measured, and §5.2: keep
steering on quality by measuring, and find out how effective the support is. The law asks no
measuring, so this is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.channel import Family
from zorgplicht.model.ids import ChannelId
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, NotApplicable, Rule, Statement
from zorgplicht.validation.words import listed

_DUTCH = """
U meet de hulp, ook aan de balie, in de wijk en na het eerste contact (de tweede lijn).

Wat de regel toetst
-------------------
Onder `monitoring` staat van elk van deze dingen een meting, als het beleid ze heeft. Hulp
(`support:…`). Een persoonlijk kanaal, zoals de balie, een afspraak of het bedrijfsloket. Contact
in de wijk of aan huis. En een dienst (`service:…`), of het geheel met een klantreisonderzoek:
dan ziet u hoe het ging na het eerste contact. Een meting van het geheel telt niet voor de
andere drie.

Waarom dit telt
---------------
Het onderzoek zag vooral metingen van wat makkelijk te meten is: de website en het
klantcontactcentrum. Zij gingen alleen over het eerste contact (de eerste lijn). Niet over de
balie, de wijk of wat daarna komt. Eén gemeente wist wel wat mensen van de kanalen vonden, maar
niet van de hulp bij belemmeringen (§3.5). Wie moeite heeft, zit niet in die cijfers.

Wat de regel niet ziet
----------------------
Of u vroeg aan wie afhaakte, of er iets met de uitkomst gebeurde, en of mensen de vraag konden
beantwoorden. Elke manier van meten telt hier, ook bezoekers tellen. Of u de uitkomsten meldt,
is voor ZPB005.

Zo lost u het op
----------------
Meet één ding meer, klein en regelmatig. Stel vijf korte vragen na hulp aan de balie. Houd
gesprekken op het wijkpunt. Of volg één klantreis per jaar.

Voorbeeld
---------
`subject = "support:huisbezoek"`, `method = "survey"`, `every-months = 6`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Onderzoek §3.5 over wat er niet wordt gemeten. En §5.2: blijf sturen op
kwaliteit door te meten, en ga na of de hulp werkt. De wet vraagt niet om metingen. Dit is dus
een advies.
"""

_NEAR = frozenset(
    {ChannelId("neighbourhood-team"), ChannelId("neighbourhood-location"), ChannelId("home-visit")}
)
_JOURNEY = "journey-research"


def _check(case: Case) -> Iterator[Statement]:
    policy = case.policy
    if not (policy.channels or policy.support or policy.services):
        yield NotApplicable(
            because=Text(
                nl="Er is geen kanaal, hulp of dienst om te meten (ZPC001, ZPD003).",
                en="There is no channel, support or service to measure (ZPC001, ZPD003).",
            )
        )
        return
    lacking = [what for what, there, measured in _subjects(case) if there and not measured]
    if lacking:
        named = listed(lacking)
        nothing = not policy.monitoring
        yield Missing(
            at=("monitoring",),
            says=Text(
                nl=f"{'U meet nog niets' if nothing else 'U meet nog niet alles'}."
                f" Er is geen meting van: {named.nl}.",
                en=f"{'Nothing is measured yet' if nothing else 'Not all is measured yet'}."
                f" There is no measurement of: {named.en}.",
            ),
        )


def _subjects(case: Case) -> Iterator[tuple[Text, bool, bool]]:
    """
    What should be measured, whether the policy has it, and whether it is measured.
    """
    kinds = case.offered.ways
    in_person = {
        entry
        for entry, kind in kinds.items()
        if case.catalogue.channels[kind].family is Family.IN_PERSON and kind not in _NEAR
    }
    near = {entry for entry, kind in kinds.items() if kind in _NEAR}
    subjects = {one.subject for one in case.policy.monitoring}
    measured = {subject.partition(":")[2] for subject in subjects}
    journey = any(one.method == _JOURNEY for one in case.policy.monitoring)
    followed = journey or any(one.startswith("service:") for one in subjects)
    helped = any(one.startswith("support:") for one in subjects)
    yield _SUPPORT, bool(case.policy.support), helped
    yield _COUNTER, bool(in_person), bool(in_person & measured)
    yield _NEARBY, bool(near), bool(near & measured)
    yield _SECOND_LINE, bool(case.policy.services), followed


_SUPPORT = Text(nl="de hulp zelf", en="the support itself")
_COUNTER = Text(
    nl="persoonlijk contact, zoals aan de balie", en="contact in person, such as at the counter"
)
_NEARBY = Text(nl="contact in de wijk of aan huis", en="contact in the neighbourhood or at home")
_SECOND_LINE = Text(
    nl="de tweede lijn (hoe het ging na het eerste contact)",
    en="the second line (how it went after the first contact)",
)


RULE = Rule(
    code="ZPD014",
    name="support-is-measured",
    obligation="d",
    weight=Weight.ADVICE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "study-3-5", "study-5-2"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services", "monitoring"}),
)
