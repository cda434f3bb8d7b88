# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Options that several commands share, and how their values are read.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from zorgplicht.cli.parser import Parser
from zorgplicht.codec import nearest
from zorgplicht.model.text import Language, Text

if TYPE_CHECKING:
    from zorgplicht.model.catalogue import Catalogue

_FORMAT = Text(
    nl="de vorm van de uitvoer: {formats} (zonder keuze: text)",
    en="the form of the output: {formats} (default: text)",
)
_LANG = Text(nl="de taal: nl of en (zonder keuze: nl)", en="the language: nl or en (default: nl)")
_ON = Text(
    nl="de dag waarop u beoordeelt, jjjj-mm-dd (zonder keuze: vandaag)",
    en="the day of assessment, yyyy-mm-dd (default: today)",
)
_CATALOGUE = Text(
    nl="een map met eigen bestanden die de catalogus aanvullen",
    en="a folder with own files that add to the catalogue",
)
_NO_DAY = Text(
    nl="'{word}' is geen datum; schrijf jjjj-mm-dd, zoals 2026-11-01",
    en="'{word}' is no date; write yyyy-mm-dd, such as 2026-11-01",
)
_NO_WORD = Text(
    nl="'{word}' kan hier niet; kies uit: {words}.",
    en="'{word}' is not possible here; choose from: {words}.",
)
_MEANT = Text(nl=" Bedoelt u '{word}'?", en=" Did you mean '{word}'?")


def add_format(parser: Parser, formats: str = "text, json") -> None:
    """
    ``--format``; whether a format exists is asked when it is used.
    """
    parser.options.add_argument(
        "--format",
        default="text",
        metavar=parser.say(Text(nl="VORM", en="FORMAT")),
        help=parser.say(_FORMAT, formats=formats),
    )


def add_language(parser: Parser, *, default: str = argparse.SUPPRESS) -> None:
    """
    ``--lang``, before the command or after it.
    """
    parser.options.add_argument(
        "--lang",
        type=one_of(parser, [language.value for language in Language]),
        default=default,
        metavar=parser.say(Text(nl="TAAL", en="LANG")),
        help=parser.say(_LANG),
    )


def add_day(parser: Parser) -> None:
    """
    ``--on``.
    """

    def day(word: str) -> dt.date:
        try:
            if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", word):
                return dt.date.fromisoformat(word)
        except ValueError:
            pass
        raise argparse.ArgumentTypeError(parser.say(_NO_DAY, word=word))

    parser.options.add_argument(
        "--on",
        type=day,
        metavar=parser.say(Text(nl="DAG", en="DATE")),
        help=parser.say(_ON),
    )


def day_of(arguments: argparse.Namespace) -> dt.date:
    """
    The day that was given; else today. Nothing else in the library reads the clock.
    """
    given: dt.date | None = arguments.on
    return given or dt.date.today()


def add_catalogue(parser: Parser) -> None:
    """
    ``--catalogue``.
    """
    parser.options.add_argument(
        "--catalogue",
        metavar=parser.say(Text(nl="MAP", en="FOLDER")),
        help=parser.say(_CATALOGUE),
    )


def catalogue_of(arguments: argparse.Namespace) -> Catalogue:
    """
    The catalogue, with the folder that was given.

    Raises:
        CatalogueError: as `load_catalogue`.
    """
    from zorgplicht.catalogue import load_catalogue

    return load_catalogue(arguments.catalogue)


def one_of(parser: Parser, words: Iterable[str]) -> Callable[[str], str]:
    """
    A reader of one of *words*, that says which there are and which one is near.
    """
    known = tuple(words)

    def read(word: str) -> str:
        if word in known:
            return word
        said = parser.say(_NO_WORD, word=word, words=", ".join(known))
        near = nearest(word, known)
        raise argparse.ArgumentTypeError(said + (parser.say(_MEANT, word=near) if near else ""))

    return read
