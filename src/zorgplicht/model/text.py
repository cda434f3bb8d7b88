# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Words for people, in both languages.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Language(StrEnum):
    """
    The languages the library speaks.
    """

    NL = "nl"
    EN = "en"


@frozen(kw_only=True)
class Text:
    """
    One statement in Dutch and in English.

    Examples:
        >>> Text(nl="Balie", en="Counter").in_language("nl")
        'Balie'
    """

    nl: str
    en: str

    def in_language(self, language: str) -> str:
        """
        The statement in *language*, "nl" or "en".

        Raises:
            ValueError: *language* is neither.
        """
        match Language(language):
            case Language.NL:
                return self.nl
            case Language.EN:
                return self.en
