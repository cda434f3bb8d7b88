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
from zorgplicht.validation.case import Case

GAZETTE = "official-gazette"

_CLOSED = {"intranet", "internal", "intern"}
_HOST = re.compile(r"^(?!-)[^\s.]+(\.[^\s.]+)+$")


def open_to_all(publication: Publication, on: dt.date) -> bool:
    """
    Whether everyone can get at it on the day; a publication without a day is there.
    """
    in_time = publication.on is None or publication.on <= on
    return in_time and not is_closed(publication)


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


def published_on_support(case: Case) -> tuple[tuple[int, PolicyDocument], ...]:
    """
    The documents on support with a publication that is open to all: those ZPB001 rests on.
    """
    return tuple(
        (index, document)
        for index, document in case.documents_on(Topic.SUPPORT)
        if any(open_to_all(one, case.on) for _, one in publications_of(case, document))
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
