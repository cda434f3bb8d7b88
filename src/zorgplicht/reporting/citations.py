# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Citing briefly: a document by a short name with all its places, and its full title once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import final

from attrs import frozen

from zorgplicht.model.law import LawProvision
from zorgplicht.model.text import Text
from zorgplicht.reporting.phrases_report import SHORT_SOURCES
from zorgplicht.reporting.speaker import Speaker

_PLACE = re.compile(r", (?=§|par\. )")
"""What stands between a document and a place in it."""


@final
@frozen(kw_only=True)
class Cited:
    """
    A document with the places in it on which something rests.

    Args:
        name: How it is called in short; the whole title where there is nothing shorter.
        title: Its full title.
        places: "§3.4", "§4.1 a"; none for what has no places.
    """

    name: str
    title: str
    places: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.name} {', '.join(self.places)}".rstrip()


@final
@frozen(kw_only=True)
class Passage:
    """
    A place in a law or document, with what it is about.

    Args:
        citation: How a lawyer writes it.
        uri: Where it can be read.
        about: What of it counts here.
    """

    citation: str
    uri: str | None
    about: tuple[str, ...]


@final
class Citations:
    """
    Says on what rules rest.

    Args:
        law: The provisions that are known, by id.
        say: In which language.
        titles: Citations of provisions of which nothing else is known.
    """

    __slots__ = ("_law", "_names", "_say", "_titles")

    def __init__(
        self,
        law: Mapping[str, LawProvision],
        say: Speaker,
        titles: Mapping[str, Text] | None = None,
    ) -> None:
        self._law = law
        self._say = say
        self._titles = titles or {}
        self._names = self._short_names()

    def cited(self, basis: Iterable[str]) -> tuple[Cited, ...]:
        """
        The documents that hold the provisions in *basis*, in that order, each once.
        """
        places: dict[str, list[str]] = {}
        for id_ in basis:
            title, place = _parts(self.citation(id_))
            found = places.setdefault(title, [])
            if place and place not in found:
                found.append(place)
        return tuple(
            Cited(name=self._names.get(title, title), title=title, places=tuple(sorted(found)))
            for title, found in places.items()
        )

    def brief(self, basis: Iterable[str]) -> str:
        """
        The same in one line.
        """
        return "; ".join(map(str, self.cited(basis)))

    def shortened(self, basis: Iterable[str]) -> tuple[Cited, ...]:
        """
        The documents in *basis* that `brief` calls by a short name.
        """
        return tuple(one for one in self.cited(basis) if one.name != one.title)

    def passages(self, basis: Iterable[str]) -> tuple[Passage, ...]:
        """
        What is known of the provisions in *basis*, in the order of the law, each place once.
        """
        used = set(basis)
        about: dict[tuple[str, str | None], list[str]] = {}
        for id_, one in self._law.items():
            if id_ in used:
                about.setdefault((self._say(one.citation), one.uri), []).append(
                    self._say(one.label)
                )
        return tuple(
            Passage(citation=citation, uri=uri, about=tuple(labels))
            for (citation, uri), labels in about.items()
        )

    def citation(self, id_: str) -> str:
        """
        How a lawyer writes the provision; its id when nobody told.
        """
        known = self._law.get(id_)
        citation = known.citation if known else self._titles.get(id_)
        return self._say(citation) if citation else id_

    def _short_names(self) -> dict[str, str]:
        """
        By title; a name that would stand for two documents stands for none.
        """
        titles: dict[str, set[str]] = {}
        for one in self._law.values():
            if one.kind in SHORT_SOURCES:
                name = self._say(SHORT_SOURCES[one.kind])
                titles.setdefault(name, set()).add(_parts(self._say(one.citation))[0])
        return {title: name for name, (title, *more) in titles.items() if not more}


def _parts(citation: str) -> tuple[str, str]:
    title, *place = _PLACE.split(citation, maxsplit=1)
    # A place is not broken off at the end of a line.
    return title, " ".join(place).replace(",", "").replace(" ", "\u00a0")
