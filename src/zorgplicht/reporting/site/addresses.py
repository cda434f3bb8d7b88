# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Where each page of a site stands, and how one page points at another.
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import final

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.text import Language, Text

PAGES = {
    "home": Text(nl="index.html", en="index.html"),
    "contact": Text(nl="contact.html", en="contact.html"),
    "help": Text(nl="hulp/index.html", en="help/index.html"),
    "measures": Text(nl="hulp/alle-hulp.html", en="help/all-help.html"),
    "services": Text(nl="diensten/index.html", en="services/index.html"),
    "represent": Text(nl="machtigen.html", en="representation.html"),
    "complain": Text(nl="klacht.html", en="complaint.html"),
    "policy": Text(nl="beleid.html", en="policy.html"),
    "paper": Text(nl="papier/index.html", en="paper/index.html"),
}
"""The pages of which there is one, in each language."""

FOLDERS = {
    "barriers": Text(nl="hulp", en="help"),
    "groups": Text(nl="doelgroepen", en="groups"),
    "sheets": Text(nl="papier", en="paper"),
    "services": Text(nl="diensten", en="services"),
}
"""The folders with a page for each thing of a kind."""

ROOTS = {Language.NL: "", Language.EN: "en/"}
_TAKEN = {"index", "alle-hulp", "all-help", "content", "also"}
"""Names of pages, and places on every page."""
_LONGEST = 60
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)")


def slug(words: str) -> str:
    """
    *words* as part of an address: small letters without accents, digits and hyphens.

    Examples:
        >>> slug("Café ’t Hoekje & zonen"), slug("../../etc"), slug("日本")
        ('cafe-t-hoekje-zonen', 'etc', 'x')
    """
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    found = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].rstrip("-")
    return f"x-{found}" if _DEVICES.fullmatch(found) else found or "x"


def slugs(words: Iterable[tuple[str, str]]) -> FrozenMap[str, str]:
    """
    A slug for each thing, no two the same.

    Args:
        words: The ids of things, each with the words to make its slug from.

    Examples:
        >>> dict(slugs([("a", "Balie"), ("b", "balie!"), ("c", "index")]))
        {'a': 'balie', 'b': 'balie-2', 'c': 'index-2'}
    """
    used = set(_TAKEN)
    found: dict[str, str] = {}
    for id_, text in words:
        if id_ in found:
            continue
        base = slug(text)
        chosen, number = base, 1
        while chosen in used:
            number += 1
            chosen = f"{base}-{number}"
        used.add(chosen)
        found[id_] = chosen
    return FrozenMap(found)


@final
class Addresses:
    """
    The addresses of one language of a site.

    Args:
        language: The language.
        names: For each folder of `FOLDERS`, the slug of each thing in it.
    """

    def __init__(self, language: Language, names: dict[str, FrozenMap[str, str]]) -> None:
        self.language = language
        self.names = names

    def page(self, name: str) -> str:
        """
        The path of a page of which there is one, from the root of the site.
        """
        return ROOTS[self.language] + PAGES[name].in_language(self.language)

    def of(self, folder: str, id_: str) -> str | None:
        """
        The path of the page of one thing; None when it has none.
        """
        name = self.names[folder].get(id_)
        if name is None:
            return None
        return f"{ROOTS[self.language]}{FOLDERS[folder].in_language(self.language)}/{name}.html"


@lru_cache(maxsize=4096)
def between(here: str, there: str) -> str:
    """
    How a page points at another, so that a folder works wherever it is put.

    Examples:
        >>> between("hulp/blind.html", "contact.html#balie"), between("index.html", "x/y.html")
        ('../contact.html#balie', 'x/y.html')
    """
    path, hash_, fragment = there.partition("#")
    return posixpath.relpath(path, posixpath.dirname(here) or ".") + hash_ + fragment
