# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A site: pages by their path, ready to be put in a folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib import resources
from pathlib import Path
from typing import final

from attrs import frozen

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.publication import Publication
from zorgplicht.model.text import Language
from zorgplicht.reporting.site.book import Book
from zorgplicht.reporting.site.finder import finder_script
from zorgplicht.reporting.site.folder import put
from zorgplicht.reporting.site.pages import pages_of

THEME = "thema.css"
"""The one file that belongs to the authority: an own look, which is never replaced."""

_STATIC = ("site.css", "finder.js")


@final
@frozen
class Site:
    """
    The files of a site.

    Args:
        files: The text of each file, by its path with ``/`` between folders.

    Examples:
        >>> from datetime import date
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
        >>> publication = zp.publication_of(policy, zp.load_catalogue(), on=date(2026, 11, 25))
        >>> site = zp.site_of(publication)
        >>> "index.html" in site.files, "hulp/blind.html" in site.files
        (True, True)
    """

    files: FrozenMap[str, str]

    def save(self, folder: str | os.PathLike[str]) -> None:
        """
        Writes the files into a folder that is new, is empty or holds an earlier site.

        Pages that the earlier site had and this one has not are taken away; `THEME` stays as
        the authority made it.

        Raises:
            FolderInUseError: there are other files in it.
            OSError: it cannot be written; what was there stays.
        """
        put(self.files, Path(folder), keep=[THEME])


def site_of(publication: Publication, *, languages: Iterable[str] = ("nl", "en")) -> Site:
    """
    The pages for residents and businesses: what obligations b, c and d ask to be told.

    Args:
        publication: What is published, from `publication_of`.
        languages: "nl", "en" or both; the Dutch pages stand at the root, the English ones
            in the folder ``en``.

    Returns:
        A site that stands alone: it loads nothing from elsewhere, works without a script,
        and links only within itself and to what the policy names.

    Raises:
        MissingExtraError: Jinja2 is not installed.
        ValueError: a language is neither, or there is none.
    """
    chosen = tuple(dict.fromkeys(Language(one) for one in languages))
    if not chosen:
        message = "a site needs a language: 'nl', 'en' or both"
        raise ValueError(message)
    return Site(FrozenMap(_files(publication, chosen)))


def _files(publication: Publication, languages: tuple[Language, ...]) -> Iterator[tuple[str, str]]:
    for language in languages:
        book = Book(publication, language, languages)
        yield from pages_of(book)
        yield f"finder-{language.value}.js", finder_script(book)
    templates = resources.files("zorgplicht.reporting") / "templates" / "site"
    for name in _STATIC:
        yield name, (templates / name).read_text("utf-8")
    yield THEME, (templates / THEME).read_text("utf-8")
