# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The policy names each channel in use, and each promised channel is there.

What it checks
--------------
Each own channel that can be open stands under `designates` of a document in force, whatever its
kind: all documents count together. And the other way round: a channel that a document or a
service promises is there. A channel with an empty list of hours is never open, and a channel
that rests on a pilot that has ended is gone.

Why it matters
--------------
Municipalities lay down in their vision with which channels they work (study §3.1). Channels that
grow beside it may be managed by nobody, and people may be sent from pillar to post: the study
speaks of a wild growth of channels in some situations. A promised channel that is not there sends
people to a closed door.

What it cannot see
------------------
Whether the text of the document really names the channel: only `designates` shows it. Whether a
channel in the file is used in practice, and which channels are used but not in the file.

How to fix
----------
Name the channel in the policy and under `designates` of that document, with what it is for. Do
you not want the channel? Close it and take it out of the file. Is a promised channel not there?
Open it, or take it out of the document or the service.

Example
-------
`designates = [{ process = "vragen", channels = ["kcc", "balie", "email"] }]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: bodies must be aware of how they
communicate; obligation a in study §4.1; study §3.1. For formal electronic messages: Awb article
2:13 paragraph 1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import PolicyChannel
from zorgplicht.model.text import Text
from zorgplicht.routing.offer import never_open
from zorgplicht.validation.absent import NO_CHANNELS, NO_DOCUMENTS
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement, Wrong

_DUTCH = """
Het beleid noemt elk kanaal dat u gebruikt, en elk beloofd kanaal is er ook.

Wat de regel toetst
-------------------
Elk eigen kanaal dat open kan zijn, staat bij `designates` van een geldend document. De vorm van
het document maakt niet uit; alle documenten tellen samen. En omgekeerd: een kanaal dat een
document of een dienst belooft, is er ook. Een kanaal met een lege lijst van tijden is nooit
open. Een kanaal uit een proef die voorbij is, is er niet meer.

Waarom dit telt
---------------
Gemeenten leggen in hun visie vast met welke kanalen zij werken (onderzoek §3.1). Kanalen die
daarnaast ontstaan, beheert soms niemand. Het onderzoek noemt dat wildgroei: mensen kunnen dan van
het kastje naar de muur gaan. En wie een beloofd kanaal kiest dat er niet is, staat voor een
dichte deur.

Wat de regel niet ziet
----------------------
Of het kanaal echt in de tekst van het document staat: alleen `designates` laat dat zien. Ook
niet of een kanaal in de praktijk wordt gebruikt, en welke kanalen u buiten het bestand om
gebruikt.

Zo lost u het op
----------------
Noem het kanaal in het beleid, en bij `designates` van dat document, met waar het voor is. Wilt
u het kanaal niet? Sluit het dan en haal het uit het bestand. Is een beloofd kanaal er niet?
Open het, of haal het weg bij het document of de dienst.

Voorbeeld
---------
`designates = [{ process = "vragen", channels = ["kcc", "balie", "email"] }]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: bestuursorganen zijn zich bewust van hun manier
van communiceren. Verplichting a in onderzoek §4.1, en §3.1. Voor officiële elektronische
berichten: artikel 2:13 lid 1 Awb.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.documents:
        yield NO_DOCUMENTS
        return
    if not case.policy.channels:
        yield NO_CHANNELS
        return
    promised = tuple(_promised(case))
    yield from _unnamed(case, {id_ for _, id_, by_policy in promised if by_policy})
    gone = dict(_gone(case))
    for at, id_, _ in promised:
        if id_ in gone:
            yield Wrong(at=at, says=gone[id_])


def _promised(case: Case) -> Iterator[tuple[Path, str, bool]]:
    """
    Each place that promises a channel, the channel, and whether a document in force does.
    """
    for index, document in enumerate(case.policy.documents):
        if case.in_force(document) is False:
            continue
        for number, designation in enumerate(document.designates):
            for place, id_ in enumerate(designation.channels):
                at = ("documents", index, "designates", number, "channels", place)
                yield at, id_, True
    for index, service in enumerate(case.policy.services):
        for place, id_ in enumerate(service.channels):
            yield ("services", index, "channels", place), id_, False


def _unnamed(case: Case, named: set[str]) -> Iterator[Statement]:
    if not named:
        yield Missing(
            at=("documents",),
            says=Text(
                nl="Geen geldend document noemt de kanalen (`designates`).",
                en="No document in force names the channels (`designates`).",
            ),
        )
        return
    for index, channel in enumerate(case.policy.channels):
        if channel.id not in named and not _never_open(case, channel):
            name = channel.name or channel.id
            yield Missing(
                at=("channels", index),
                says=Text(
                    nl=f"U gebruikt het kanaal '{name}', maar geen geldend document noemt het.",
                    en=f"The channel '{name}' is in use, but no document in force names it.",
                ),
            )


def _never_open(case: Case, channel: PolicyChannel) -> bool:
    kind = case.catalogue.channels.get(channel.channel)
    return kind is not None and never_open(channel, kind)


def _gone(case: Case) -> Iterator[tuple[str, Text]]:
    """
    The channels that are not there on the day, with the reason.
    """
    for channel in case.policy.channels:
        if _never_open(case, channel):
            name = channel.name or channel.id
            yield (
                channel.id,
                Text(
                    nl=f"Het kanaal '{name}' is beloofd, maar het is nooit open.",
                    en=f"The channel '{name}' is promised, but it is never open.",
                ),
            )
    for support in case.policy.support:
        if support.pilot_until is not None and support.pilot_until < case.on:
            name = support.name or support.id
            yield (
                support.id,
                Text(
                    nl=f"'{name}' is beloofd, maar de proef is op {support.pilot_until} gestopt.",
                    en=f"'{name}' is promised, but the pilot ended on {support.pilot_until}.",
                ),
            )


RULE = Rule(
    code="ZPA005",
    name="channels-named",
    obligation="a",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-policy-duty", "awb-2-13-1", "study-4-1-a", "study-3-1"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"documents", "services"}),
)
