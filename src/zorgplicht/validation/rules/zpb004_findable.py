# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The policy on support can be found, with and without internet.

What it checks
--------------
Of the documents on support that are published: each web address has a form that can be
followed, and a website has its address. At least one publication stands in the official gazette
or on the authority's own site. And the policy can be had without internet: on paper, at a
counter, in a newspaper, or by post on request.

Why it matters
--------------
The memorandum asks for findable information, and names published policy rules and a guide on the
website as examples. A policy on help that can only be read on a site does not reach who is not
online. That it must also be there without internet is our judgement: the memorandum says that
the duty stands apart from digitalisation, and the study found municipalities that send
publications by post on request (§3.3).

What it cannot see
------------------
Whether the address works, leads to the right page and can be found with a search engine: the
library opens no addresses. Whether there really is a copy at the counter. A page on another
site, of a joint arrangement for example, may be as good.

How to fix
----------
Write the whole address, with https:// in front. Publish the policy in the official gazette or on
your own site, and put that site under `authority.url`. Lay a copy at the counter, or send one
on request, and name that under `published`.

Example
-------
`published = [{ medium = "website", url = "https://…/hulp" }, { medium = "counter" }]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: findable information; demonstrable and
transparent, for example in published policy rules or a guide on the website; apart from
digitalisation; obligation b in study §4.1; study §3.3.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import Publication
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_PUBLISHED_SUPPORT_POLICY
from zorgplicht.validation.case import Case
from zorgplicht.validation.publications import (
    GAZETTE,
    host_of,
    medium_of,
    open_to_all,
    publications_of,
    published_on_support,
)
from zorgplicht.validation.rule import Missing, Rule, Statement, Unknown, Wrong

_DUTCH = """
Het beleid over ondersteuning is te vinden, met en zonder internet.

Wat de regel toetst
-------------------
De regel kijkt naar de documenten over ondersteuning die bekend zijn gemaakt. Elk webadres heeft
een vorm die werkt, en bij een website staat een adres. Ten minste één document staat in het
gemeenteblad (of het blad van uw eigen overheid) of op uw eigen site. En het beleid is ook zonder
internet te krijgen: op papier, aan een balie of in een krant. Of per post, als iemand erom
vraagt.

Waarom dit telt
---------------
De memorie van toelichting vraagt vindbare informatie. Voorbeelden daarin zijn bekendgemaakte
beleidsregels en een handreiking op de website. Beleid over hulp dat alleen op een site staat,
bereikt niet wie geen internet gebruikt. Dat het ook zonder internet moet kunnen, is ons oordeel.
De memorie zegt dat de zorgplicht losstaat van digitalisering. En er zijn gemeenten die
publicaties op verzoek per post sturen (onderzoek §3.3).

Wat de regel niet ziet
----------------------
Of het adres echt werkt, naar de goede pagina gaat en met een zoekmachine te vinden is. Dit
programma opent geen adressen. Ook niet of er echt een exemplaar op de balie ligt. Een pagina op
een andere site, zoals die van een samenwerking, kan net zo goed zijn.

Zo lost u het op
----------------
Schrijf het hele adres op, met https:// ervoor. Zet het beleid in het gemeenteblad of op uw eigen
site, en noem die site bij `authority.url`. Leg een exemplaar op de balie, of stuur het op als
iemand erom vraagt. Noem dat bij `published`.

Voorbeeld
---------
`published = [{ medium = "website", url = "https://…/hulp" }, { medium = "counter" }]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: vindbare informatie. Het beleid is aantoonbaar en
transparant, bijvoorbeeld in bekendgemaakte beleidsregels of een handreiking op de website. De
zorgplicht staat los van digitalisering. Verplichting b in onderzoek §4.1, en §3.3.
"""

_OFFLINE = {"paper", "counter", "newspaper"}
_WEBSITE = "website"
_ONLINE = {GAZETTE, _WEBSITE}
_BY_POST = "publications-by-post"
_OFFICIAL = "overheid.nl", "officielebekendmakingen.nl"


def _check(case: Case) -> Iterator[Statement]:
    published = list(
        dict.fromkeys(
            (at, publication)
            for _, document in published_on_support(case)
            for at, publication in publications_of(case, document)
            if open_to_all(publication, case.on) is not False
        )
    )
    if not published:
        yield NO_PUBLISHED_SUPPORT_POLICY
        return
    for at, publication in published:
        if publication.url is not None and host_of(publication.url) is None:
            yield Wrong(
                at=(*at, "url"),
                says=Text(
                    nl=f"'{publication.url}' is geen volledig webadres.",
                    en=f"'{publication.url}' is no complete web address.",
                ),
            )
        elif _lacks_address(publication):
            yield Missing(
                at=(*at, "url"),
                says=Text(
                    nl="Het beleid staat op een website, maar er staat geen webadres bij.",
                    en="The policy is on a website, but no web address is given.",
                ),
            )
    first, publications = published[0][0][:3], [one for _, one in published]
    yield from _official(case, first, publications)
    yield from _without_internet(case, first, publications)


def _official(case: Case, at: Path, publications: list[Publication]) -> Iterator[Statement]:
    own = host_of(case.policy.authority.url or "")
    hosts = [host_of(one.url) for one in publications if one.url is not None]
    known = [*_OFFICIAL, own] if own is not None else [*_OFFICIAL]
    if any(medium_of(one) == GAZETTE for one in publications) or any(
        _within(host, known) for host in hosts if host is not None
    ):
        return
    if any(_lacks_address(one) for one in publications):
        return  # already said, at its own place
    if own is None and any(hosts):
        yield Unknown(
            because=Text(
                nl="Bij `authority.url` staat geen eigen site. Of het beleid daar te vinden is,"
                " is niet te zien.",
                en="`authority.url` names no own site. Whether the policy can be found there"
                " cannot be seen.",
            )
        )
        return
    yield Missing(
        at=at,
        says=Text(
            nl="Het beleid over ondersteuning staat niet in een officieel blad, en ook niet op de"
            " eigen site.",
            en="The policy on support stands neither in the official gazette nor on the"
            " authority's own site.",
        ),
    )


def _lacks_address(publication: Publication) -> bool:
    return publication.url is None and medium_of(publication) == _WEBSITE


def _within(host: str, known: list[str]) -> bool:
    return any(host == one or host.endswith(f".{one}") for one in known)


def _without_internet(
    case: Case, at: Path, publications: list[Publication]
) -> Iterator[Statement]:
    if any(support.measure == _BY_POST for support in case.policy.support):
        return
    if any(medium_of(one) in _OFFLINE for one in publications):
        return
    others = [one.medium for one in publications if one.url is None]
    words = sorted({word for word in others if word.strip().lower() not in _ONLINE})
    if words:
        yield Unknown(
            because=Text(
                nl=f"Of '{words[0]}' zonder internet te lezen is, is niet te zien.",
                en=f"Whether '{words[0]}' can be read without internet cannot be seen.",
            )
        )
        return
    yield Missing(
        at=at,
        says=Text(
            nl="Het beleid over ondersteuning is alleen op internet te vinden.",
            en="The policy on support can only be found on the internet.",
        ),
    )


RULE = Rule(
    code="ZPB004",
    name="findable",
    obligation="b",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=(
        "awb-2-1-1",
        "mvt-clear-information",
        "mvt-minimum",
        "mvt-policy-duty",
        "study-4-1-b",
        "study-3-3",
    ),
    dutch=_DUTCH,
    check=_check,
)
