# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Names of things on the web: our own, and the official ones where they exist.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urlsplit

from zorgplicht.model.policy import Authority, AuthorityKind

BASE: Final = "urn:zorgplicht:"
"""What our names begin with, as long as the project has no address of its own."""

_AUTHORITY_TABLE = "http://publications.europa.eu/resource/authority/"
NETHERLANDS: Final = f"{_AUTHORITY_TABLE}atu/NLD"
EURO: Final = f"{_AUTHORITY_TABLE}currency/EUR"
WEEKLY: Final = f"{_AUTHORITY_TABLE}frequency/WEEKLY"
MONTHLY: Final = f"{_AUTHORITY_TABLE}frequency/MONTHLY"

LANGUAGES: Final = {
    "ar": "ARA",
    "bg": "BUL",
    "cs": "CES",
    "de": "DEU",
    "dse": "DSE",
    "el": "ELL",
    "en": "ENG",
    "es": "SPA",
    "fa": "FAS",
    "fr": "FRA",
    "fy": "FRY",
    "hr": "HRV",
    "hu": "HUN",
    "it": "ITA",
    "ku": "KUR",
    "lt": "LIT",
    "lv": "LAV",
    "ngt": "DSE",
    "nl": "NLD",
    "nsl": "DSE",
    "pap": "PAP",
    "pl": "POL",
    "ps": "PUS",
    "pt": "POR",
    "ro": "RON",
    "ru": "RUS",
    "sk": "SLK",
    "so": "SOM",
    "sq": "SQI",
    "sr": "SRP",
    "ti": "TIR",
    "tr": "TUR",
    "uk": "UKR",
    "ur": "URD",
    "vi": "VIE",
    "zh": "ZHO",
}
"""Codes of a policy file, and those of ISO 639-3; "ngt" and "nsl" are Dutch Sign Language."""

_TOOI = {
    AuthorityKind.MUNICIPALITY: ("gemeente", re.compile(r"gm[0-9]{4}")),
    AuthorityKind.PROVINCE: ("provincie", re.compile(r"pv[0-9]{2}")),
    AuthorityKind.WATER_AUTHORITY: ("waterschap", re.compile(r"ws[0-9]{4}")),
}
_AWB = re.compile(r"awb-([0-9]+)-([0-9]+)(?:-([0-9]+))?")
_NOT_IN_AN_IRI = re.compile(
    r"[\x00-\x20\x7f-\xa0<>\"{}|\\^`\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def web_iri(text: str | None) -> str | None:
    """
    *text* when it is a good web address, else None.

    Examples:
        >>> web_iri("https://voorbeeldstad.example/hulp")
        'https://voorbeeldstad.example/hulp'
        >>> web_iri("javascript:alert(1)"), web_iri("https://a b"), web_iri("geen adres")
        (None, None, None)
    """
    if text is None or _NOT_IN_AN_IRI.search(text):
        return None
    try:
        parts = urlsplit(text)
        _ = parts.port  # a port that is no number is told when one asks for it
    except ValueError:
        return None
    return text if parts.scheme.lower() in {"http", "https"} and parts.hostname else None


def usable(base: str) -> str:
    """
    *base*, when names can begin with it.

    Raises:
        ValueError: they cannot.

    Examples:
        >>> usable("https://data.voorbeeldstad.example/")
        'https://data.voorbeeldstad.example/'
    """
    scheme, colon, rest = base.partition(":")
    if not (scheme.isalpha() and colon and rest) or _NOT_IN_AN_IRI.search(base):
        message = f"{base!r} cannot be the beginning of an IRI"
        raise ValueError(message)
    return base


def named(*parts: str) -> str:
    """
    Parts of a name behind each other, with what an address cannot hold written as its bytes.

    Examples:
        >>> named("catalogue", "barriers", "low-literacy:low-literate")
        'catalogue/barriers/low-literacy:low-literate'
        >>> named("policy", "a/b é>")
        'policy/a%2Fb%20%C3%A9%3E'
    """
    return "/".join(quote(part.encode("utf-8", "replace"), safe=":") for part in parts)


def entry_iri(kind: str, id_: str, base: str = BASE) -> str:
    """
    The name of an entry of the catalogue.

    Examples:
        >>> entry_iri("barriers", "low-literacy")
        'urn:zorgplicht:catalogue/barriers/low-literacy'
    """
    return base + named("catalogue", kind, id_)


def authority_key(authority: Authority) -> str:
    """
    What tells one authority from others: its TOOI id, else its name.
    """
    return authority.id or authority.name


def tooi_iri(authority: Authority) -> str | None:
    """
    The official name of an authority in TOOI; None when its id does not say which it is.

    Source:
        The value lists of TOOI, ``https://identifier.overheid.nl/tooi/``.

    Examples:
        >>> one = Authority(name="Groningen", kind=AuthorityKind.MUNICIPALITY, id="gm0014")
        >>> tooi_iri(one)
        'https://identifier.overheid.nl/tooi/id/gemeente/gm0014'
    """
    if authority.id is None or authority.kind not in _TOOI:
        return None
    word, form = _TOOI[authority.kind]
    if not form.fullmatch(authority.id):
        return None
    return f"https://identifier.overheid.nl/tooi/id/{word}/{authority.id}"


def law_iri(provision: str) -> str | None:
    """
    Where the Awb of today can be read, in the form of Juriconnect (JCI 1.3); None for the rest.

    Examples:
        >>> law_iri("awb-2-1-1")
        'https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=2:1&lid=1'
    """
    found = _AWB.fullmatch(provision)
    if found is None:
        return None
    paragraph = f"&lid={found[3]}" if found[3] else ""
    return (
        f"https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel={found[1]}:{found[2]}{paragraph}"
    )


def language_iri(code: str) -> str | None:
    """
    A language in the table of the Publications Office of the EU; None: not among ours.

    Examples:
        >>> language_iri("NL"), language_iri("klingon")
        ('http://publications.europa.eu/resource/authority/language/NLD', None)
    """
    found = LANGUAGES.get(code.lower())
    return None if found is None else f"{_AUTHORITY_TABLE}language/{found}"
