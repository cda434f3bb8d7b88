# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
One language: words, numbers, dates and places in sources.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import final

from attrs import frozen

from zorgplicht.model.text import Language, Text
from zorgplicht.reporting import phrases


@final
@frozen
class Speaker:
    """
    Says phrases in one language.

    Examples:
        >>> say = Speaker(Language.NL)
        >>> say(Text(nl="{n} regels", en="{n} rules"), n=3)
        '3 regels'
        >>> say.day(dt.date(2026, 11, 1))
        '1 november 2026'
    """

    language: Language

    def __call__(self, text: Text, **values: object) -> str:
        """
        A phrase, with what stands between braces filled in.
        """
        said = text.in_language(self.language)
        return said.format(**values) if values else said

    def count(self, number: int, one: Text, many: Text) -> str:
        """
        A number of things, in the singular or the plural.
        """
        return self(one if number == 1 else many, n=self.number(number))

    def day(self, day: dt.date) -> str:
        """
        A date, with the month in letters.
        """
        return f"{day.day} {self(phrases.MONTHS[day.month - 1])} {day.year}"

    def euro(self, amount: float) -> str:
        """
        An amount of money.
        """
        written = f"{amount:.2f}"
        return f"€ {written.replace('.', ',')}" if self.language is Language.NL else f"€{written}"

    def decimal(self, number: float) -> str:
        """
        A number with as many decimals as it has.

        Examples:
            >>> Speaker(Language.NL).decimal(7.8), Speaker(Language.EN).decimal(10.0)
            ('7,8', '10')
        """
        written = f"{number:g}"
        return written.replace(".", ",") if self.language is Language.NL else written

    def number(self, number: int) -> str:
        """
        A whole number, its thousands apart.

        Examples:
            >>> Speaker(Language.NL).number(67108864), Speaker(Language.EN).number(2048)
            ('67.108.864', '2,048')
        """
        written = f"{number:,}"
        return written.replace(",", ".") if self.language is Language.NL else written

    def all_of(self, words: Iterable[str]) -> str:
        """
        Words that hold together.

        Examples:
            >>> Speaker(Language.NL).all_of(["a", "b", "c"])
            'a, b en c'
        """
        return self._listed(words, phrases.AND)

    def one_of(self, words: Iterable[str]) -> str:
        """
        Words of which one holds.

        Examples:
            >>> Speaker(Language.NL).one_of(["a", "b", "c"])
            'a, b of c'
        """
        return self._listed(words, phrases.OR)

    def _listed(self, words: Iterable[str], before_last: Text) -> str:
        *first, last = [*words] or [""]
        return f"{', '.join(first)} {self(before_last)} {last}" if first else last

    def either(self, words: Iterable[str]) -> str:
        """
        Words of which any one will do.
        """
        *first, last = words
        return f"{', '.join(first)} {self(phrases.OR)} {last}" if first else last

    def place(self, at: str) -> str:
        """
        A place in a source; empty when this language has no words for it.

        The catalogue writes places in English. In Dutch the section stays, with what stands
        behind it where we have words for that.
        """
        section, _, rest = at.partition(", ")
        if self.language is Language.EN:
            return f"{section} ({rest})" if rest else at
        if not section.startswith(("§", "art.")):
            return ""
        for pattern, dutch in phrases.PLACES_IN_DUTCH.items():
            match = re.fullmatch(pattern, rest)
            if match:
                return f"{section} ({match.expand(dutch)})"
        return section
