# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which names of columns look like data about one person.
"""

from __future__ import annotations

import re
import unicodedata

_WORDS = frozenset(
    re.findall(
        r"\S+",
        """
naam voornaam achternaam roepnaam voorletters name firstname lastname surname forename
initials bsn burgerservicenummer sofinummer ssn email mail emailadres e-mail telefoon
telefoonnummer mobiel phone telephone mobile adres straat huisnummer postcode woonplaats
address street zip zipcode postalcode geboortedatum geboortejaar geboorteplaats leeftijd dob
birthdate birthday age geslacht gender nationaliteit nationality ip ipadres ipaddress
respondent respondentnummer respondentid deelnemer klantnummer klantid customerid userid
zaaknummer zaakid opmerking opmerkingen toelichting reactie antwoord comment comments remark
remarks feedback freetext tekst text iban rekeningnummer digid kvk diagnose gezondheid
health handtekening signature medewerker employee
""",
    )
)
"""A judgement, made wide: what surveys and case systems call such columns, also free text, in
which people write whatever they want."""

_PARTS = (
    "naam",
    "name",
    "mail",
    "geboorte",
    "birth",
    "telefoon",
    "adres",
    "address",
    "respondent",
)
"""Within a longer word these say enough: ``klantnaam``, ``emailaddress``."""


def is_personal(column: str) -> bool:
    """
    Whether the name of a column looks like data about one person.

    Examples:
        >>> [is_personal(one) for one in ("E-mail adres", "geboorte_datum", "score")]
        [True, True, False]
    """
    plain = unicodedata.normalize("NFKD", column).encode("ascii", "ignore").decode().lower()
    words = set(re.findall(r"[a-z]+", plain))
    joined = re.sub(r"[^a-z]", "", plain)
    return bool(words & _WORDS or joined in _WORDS) or any(part in joined for part in _PARTS)
