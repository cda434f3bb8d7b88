# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which publications are open to all, and what is known of their address.
"""

from __future__ import annotations

import datetime as dt
import re
from urllib.parse import urlsplit

from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.policy import PolicyDocument, Publication, Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Unknown

GAZETTE = "official-gazette"

_OPEN = {GAZETTE, "website", "paper", "newspaper", "counter"}
_CLOSED = {"intranet", "internal", "intern"}
_HOST = re.compile(r"^(?!-)[^\s.]+(\.[^\s.]+)+$")


def open_to_all(publication: Publication, on: dt.date) -> bool | None:
    """
    Whether everyone can get at it on the day; None when its medium does not tell.

    A publication without a day is there. A web address does not make an unknown medium open:
    an address behind a login looks the same.
    """
    if is_closed(publication) or (publication.on is not None and publication.on > on):
        return False
    return True if is_open(publication) else None


def is_open(publication: Publication) -> bool:
    """
    Whether its medium is one that everyone can get at.
    """
    return medium_of(publication) in _OPEN


def is_closed(publication: Publication) -> bool:
    """
    Whether only the organisation itself can get at it: that is no publication.
    """
    return medium_of(publication) in _CLOSED


def medium_of(publication: Publication) -> str:
    """
    The word for its medium, as it is compared.
    """
    return publication.medium.strip().lower()


def is_public(case: Case, document: PolicyDocument) -> bool | None:
    """
    Whether everyone can get at a document on the day; None when no medium of it tells.
    """
    known = {open_to_all(one, case.on) for _, one in publications_of(case, document)}
    return True if True in known else None if None in known else False


def published_on_support(case: Case) -> tuple[tuple[int, PolicyDocument], ...]:
    """
    The documents on support with a publication that is, or may be, open to all.
    """
    return tuple(
        (index, document)
        for index, document in case.documents_on(Topic.SUPPORT)
        if is_public(case, document) is not False
    )


def unknown_medium(case: Case, document: PolicyDocument) -> Unknown:
    """
    What a rule says of a document whose media do not tell whether everyone can get at it.
    """
    places = (one for _, one in publications_of(case, document))
    medium = min(one.medium.strip() for one in places if open_to_all(one, case.on) is None)
    return Unknown(
        because=Text(
            nl=f"Of iedereen bij '{document.title}' kan, is niet te zien: '{medium}' is geen"
            " bekende plek.",
            en=f"Whether everyone can get at '{document.title}' cannot be seen: '{medium}' is no"
            " known medium.",
        )
    )


def publications_of(case: Case, document: PolicyDocument) -> tuple[tuple[Path, Publication], ...]:
    """
    Where a document was published, each with its place in the policy.

    An annex that names no place of its own was published with the document it belongs to.
    """
    source = document if document.published else case.main_of(document)
    index = case.policy.documents.index(source)
    return tuple(
        (("documents", index, "published", number), publication)
        for number, publication in enumerate(source.published)
    )


def host_of(url: str) -> str | None:
    """
    The host in a web address that can be followed; None when it is no such address.

    Examples:
        >>> host_of("https://www.voorbeeldstad.example/beleid")
        'voorbeeldstad.example'
        >>> host_of("www.voorbeeldstad.example/beleid")
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or re.search(r"\s", url) or not _HOST.match(host):
        return None
    return host.removeprefix("www.")
