# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Whether a contact detail is written in a form that can work.

Form only: nothing is called, written to or looked up.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_SEPARATORS = re.compile(r"[\s().–-]")
_TRUNK_ZERO = re.compile(r"\(0\)")  # +31 (0)50: the zero is for callers in the Netherlands
_SHORT = re.compile(r"140[0-9]{2,3}|11[23]|144|116[0-9]{3}")
_SERVICE = re.compile(r"0(?:800|90[069])(?:[0-9]{4}|[0-9]{7})")
_TEN = re.compile(r"0(?!800|90[069])[1-9][0-9]{8}")
_ABROAD = re.compile(r"[1-9][0-9]{6,14}")
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_DOMAIN = re.compile(rf"(?:{_LABEL}\.)+(?:xn--[a-z0-9-]+|[^\W\d_]{{2,}})", re.IGNORECASE)
_LOCAL_PART = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
# A postcode and after it a place, which begins with a letter or with 's-.
_POSTCODE_AND_PLACE = re.compile(
    r"[\s,][1-9][0-9]{3}\s?[a-z]{2}[\s,]+['’‘]?[^\W\d_]", re.IGNORECASE
)
_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"[0-9]")


def is_phone(text: str) -> bool:
    """
    Whether *text* is one telephone number, of the Netherlands or with a country code.

    Examples:
        >>> [is_phone(text) for text in ("14 050", "0800-1234", "+31 (0)50 123 45 67")]
        [True, True, True]
        >>> [is_phone(text) for text in ("14 O50", "050 123", "14 050 of 14 0591")]
        [False, False, False]
    """
    text = text.strip()
    abroad = text.startswith(("+", "00"))
    number = _SEPARATORS.sub("", _TRUNK_ZERO.sub("", text) if abroad else text)
    if not abroad:
        return _is_national(number)
    number = number.removeprefix("+").removeprefix("00")
    if number.startswith("31"):
        rest = number.removeprefix("31")
        return _is_national(f"0{rest}") or _SHORT.fullmatch(rest) is not None
    return _ABROAD.fullmatch(number) is not None


def is_email(text: str) -> bool:
    """
    Whether *text* is one e-mail address.

    Examples:
        >>> is_email("info@voorbeeldstad.example"), is_email("info@voorbeeldstad")
        (True, False)
    """
    local, at, domain = text.strip().rpartition("@")
    return bool(at and _LOCAL_PART.fullmatch(local) and _DOMAIN.fullmatch(domain))


def is_url(text: str) -> bool:
    """
    Whether *text* is a whole web address, with http or https in front.

    Examples:
        >>> is_url("https://voorbeeldstad.example/hulp"), is_url("www.voorbeeldstad.example")
        (True, False)
    """
    text = text.strip()
    if re.search(r"[\s\\<>\"]", text):
        return False
    try:
        parts = urlsplit(text)
        _ = parts.port  # reading it is what checks it
    except ValueError:
        return False
    known = parts.scheme in {"http", "https"}
    return known and _DOMAIN.fullmatch(parts.hostname or "") is not None


def is_postal_address(text: str) -> bool:
    """
    Whether *text* is a Dutch address for post: street, Postbus or Antwoordnummer.

    Examples:
        >>> is_postal_address("Antwoordnummer 12, 9990 VB Voorbeeldstad")
        True
        >>> is_postal_address("Postbus 9999, Voorbeeldstad")
        False
    """
    found = _POSTCODE_AND_PLACE.search(text)
    if found is None:
        return False
    before = text[: found.start()]
    return _LETTER.search(before) is not None and _DIGIT.search(before) is not None


def _is_national(number: str) -> bool:
    return any(pattern.fullmatch(number) for pattern in (_SHORT, _SERVICE, _TEN))
