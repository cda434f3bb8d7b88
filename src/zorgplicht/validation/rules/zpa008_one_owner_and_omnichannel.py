# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
One part of the organisation keeps the policy, and channels are managed together.

What it checks
--------------
Each document that carries the policy on communication names its owner, and that is the same
one. And with two channels or more, a document in force says that they are managed together
(omnichannel), and none says that each is managed apart (multichannel).

Why it matters
--------------
The study found channels managed in silos, and the duty of care scattered for that reason (§3.1,
§5.2). Omnichannel brings direction and coherence, also for those who need support; it is the
ambition of municipalities, and costs investment. How central the duty is steered differs
(§4.2), and businesses are often served by another department (§3.4). No source demands one
owner or omnichannel: this is advice.

What it cannot see
------------------
Whether the owner has the means to steer, and whether the channels know of each other in
practice. Two departments that keep their own part may work together very well. A small authority
with few channels may need no strategy at all.

How to fix
----------
Name one team or department as `owner` of the policy. Let the others help to write it. Say in the
policy how the channels hang together, and write that down as `channel-strategy`.

Example
-------
`owner = "team Dienstverlening"` and `channel-strategy = "omnichannel"`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: to be aware of how the body
communicates; obligation a in study §4.1; study §3.1, §3.4, §4.2 and the recommendations in §5.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_COMMUNICATION_POLICY
from zorgplicht.validation.case import Case
from zorgplicht.validation.documents import communication_policies
from zorgplicht.validation.rule import Missing, Rule, Statement, Unknown, Wrong

_DUTCH = """
Eén onderdeel beheert het beleid, en de kanalen horen bij elkaar.

Wat de regel toetst
-------------------
Elk document met het beleid over communicatie noemt een eigenaar, en dat is steeds dezelfde. Zijn
er twee kanalen of meer? Dan zegt een geldend document dat u de kanalen samen beheert
(omnichannel). En geen document zegt dat elk kanaal apart wordt beheerd (multichannel).

Waarom dit telt
---------------
Volgens het onderzoek beheren gemeenten hun kanalen vaak los van elkaar. Daardoor is ook de
zorgplicht versnipperd (§3.1, §5.2). Omnichannel brengt samenhang, ook voor wie hulp nodig heeft.
Gemeenten willen die kant op, maar het kost geld en tijd. Niet overal wordt centraal op de
zorgplicht gestuurd (§4.2). En bedrijven worden vaak door een andere afdeling geholpen (§3.4).
Geen bron eist één eigenaar of omnichannel: dit is een advies.

Wat de regel niet ziet
----------------------
Of de eigenaar echt kan sturen, en of de kanalen in de praktijk van elkaar weten. Twee afdelingen
met elk een eigen deel kunnen heel goed samenwerken. En een kleine overheid met weinig kanalen
heeft misschien geen strategie nodig.

Zo lost u het op
----------------
Noem bij `owner` één team of afdeling als eigenaar van het beleid. Laat de andere meeschrijven.
Zet in het beleid hoe de kanalen samenhangen, en vul dat in bij `channel-strategy`.

Voorbeeld
---------
`owner = "team Dienstverlening"` en `channel-strategy = "omnichannel"`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: bestuursorganen zijn zich bewust van hun manier
van communiceren. Verplichting a in onderzoek §4.1. Onderzoek §3.1, §3.4, §4.2 en de aanbevelingen
in §5.2.
"""

_TOGETHER = "omnichannel"
_APART = "multichannel"


def _check(case: Case) -> Iterator[Statement]:
    if not communication_policies(case):
        yield NO_COMMUNICATION_POLICY
        return
    yield from _owner(case)
    if len(case.policy.channels) > 1:
        yield from _strategy(case)


def _owner(case: Case) -> Iterator[Statement]:
    first: str | None = None
    for index, document in communication_policies(case):
        owner = (document.owner or case.main_of(document).owner or "").strip()
        if not owner:
            yield Missing(
                at=("documents", index, "owner"),
                says=Text(
                    nl=f"Bij '{document.title}' staat niet wie het beheert.",
                    en=f"'{document.title}' does not say who keeps it.",
                ),
            )
        elif first is None:
            first = owner
        elif owner.casefold() != first.casefold():
            yield Wrong(
                at=("documents", index, "owner"),
                says=Text(
                    nl=f"'{document.title}' is van {owner}, ander beleid over communicatie van"
                    f" {first}.",
                    en=f"'{document.title}' belongs to {owner}, other policy on communication to"
                    f" {first}.",
                ),
            )


def _strategy(case: Case) -> Iterator[Statement]:
    stated = [
        (index, document.title, document.channel_strategy.strip())
        for index, document in enumerate(case.policy.documents)
        if document.channel_strategy is not None and case.in_force(document) is not False
    ]
    if not stated:
        first, document = communication_policies(case)[0]
        yield Missing(
            at=("documents", first, "channel-strategy"),
            says=Text(
                nl=f"'{document.title}' zegt niet of u de kanalen samen of apart beheert.",
                en=f"'{document.title}' does not say whether channels are managed together or"
                " apart.",
            ),
        )
    for index, title, strategy in stated:
        if strategy.lower() == _APART:
            yield Wrong(
                at=("documents", index, "channel-strategy"),
                says=Text(
                    nl=f"Volgens '{title}' wordt elk kanaal apart beheerd (multichannel).",
                    en=f"According to '{title}' each channel is managed apart (multichannel).",
                ),
            )
        elif strategy.lower() != _TOGETHER:
            yield Unknown(
                because=Text(
                    nl=f"Of u de kanalen samen beheert, is uit '{strategy}' niet op te maken.",
                    en=f"Whether '{strategy}' means that channels are managed together cannot be"
                    " seen.",
                )
            )


RULE = Rule(
    code="ZPA008",
    name="one-owner-and-omnichannel",
    obligation="a",
    weight=Weight.ADVICE,
    certainty=Certainty.INDICATIVE,
    basis=(
        "awb-2-1-1",
        "mvt-policy-duty",
        "study-4-1-a",
        "study-3-1",
        "study-3-4",
        "study-4-2",
        "study-5-2",
    ),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"documents"}),
)
