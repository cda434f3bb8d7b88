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
from zorgplicht.model.channel import Purpose
from zorgplicht.model.text import Language, Text
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from zorgplicht.model.catalogue import Catalogue
    from zorgplicht.model.ids import FactId
    from zorgplicht.model.level import Level
    from zorgplicht.model.policy import Policy
    from zorgplicht.model.situation import Situation

ANSWERS = {"yes": True, "ja": True, "no": False, "nee": False}

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
    nl="een map met eigen bestanden die de catalogus aanvullen; mag vaker, de laatste wint",
    en="a folder with own files that add to the catalogue; may be repeated, the last one wins",
)
_POLICIES = Text(
    nl="bestanden met beleid (.toml, .json, .yaml), of mappen waar ze in staan",
    en="policy files (.toml, .json, .yaml), or folders that hold them",
)
_JOBS = Text(
    nl="zoveel bestanden tegelijk (zonder keuze: zoveel als er processors zijn)",
    en="so many files at the same time (default: as many as there are processors)",
)
_RESULTS = Text(
    nl="bewaar wat gecontroleerd is in dit bestand, en sla dat de volgende keer over",
    en="keep what was checked in this file, and pass it over the next time",
)
_FACT = Text(
    nl="wat bekend is, zoals has-representative=nee; mag vaker",
    en="what is known, such as has-representative=no; may be repeated",
)
_PURPOSE = Text(nl="waarvoor iemand komt: {words}", en="what one comes for: {words}")
_NO_DAY = Text(
    nl="'{word}' is geen datum; schrijf jjjj-mm-dd, zoals 2026-11-01",
    en="'{word}' is no date; write yyyy-mm-dd, such as 2026-11-01",
)
_NO_WORD = Text(
    nl="'{word}' kan hier niet; kies uit: {words}.",
    en="'{word}' is not possible here; choose from: {words}.",
)
_NO_PAIR = Text(
    nl="'{word}' kan hier niet; schrijf NAAM={words}.",
    en="'{word}' is not possible here; write ID={words}.",
)
_WITHIN = Text(
    nl="Gezocht in het beleid van {name}, zoals het geldt op {day}.",
    en="Searched in the policy of {name}, as it holds on {day}.",
)
_NO_NUMBER = Text(
    nl="'{word}' kan hier niet; schrijf een geheel getal van {least} of meer.",
    en="'{word}' is not possible here; write a whole number of {least} or more.",
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
        action="append",
        default=[],
        metavar=parser.say(Text(nl="MAP", en="FOLDER")),
        help=parser.say(_CATALOGUE),
    )


def add_policies(parser: Parser) -> None:
    """
    The policies, for commands that check many files.
    """
    parser.arguments.add_argument(
        "policies",
        nargs="+",
        metavar=parser.say(Text(nl="BELEID", en="POLICY")),
        help=parser.say(_POLICIES),
    )


def add_many(parser: Parser) -> None:
    """
    ``--jobs`` and ``--results``, for commands that check many files.
    """
    say, add = parser.say, parser.options.add_argument
    number = say(Text(nl="AANTAL", en="NUMBER"))
    add("--jobs", type=whole_number(parser, least=1), metavar=number, help=say(_JOBS))
    add("--results", metavar=say(Text(nl="BESTAND", en="FILE")), help=say(_RESULTS))


def catalogue_of(arguments: argparse.Namespace) -> Catalogue:
    """
    The catalogue, with the folders that were given, the later on top.

    Raises:
        CatalogueError: as `load_catalogue`.
    """
    from zorgplicht.catalogue import load_catalogue

    return load_catalogue(arguments.catalogue)


def add_purpose(parser: Parser) -> None:
    """
    ``--purpose``.
    """
    purposes = [purpose.value for purpose in Purpose]
    add_choice(parser, "--purpose", purposes, _PURPOSE, default=Purpose.TRANSACTION.value)


def add_groups(parser: Parser, about: Text) -> None:
    """
    ``--group``, of which there may be several.
    """
    parser.options.add_argument(
        "--group",
        action="append",
        default=[],
        metavar=parser.say(Text(nl="NAAM", en="ID")),
        help=parser.say(about),
    )


def groups_of(
    arguments: argparse.Namespace, catalogue: Catalogue, policy: Policy | None
) -> tuple[Situation, ...]:
    """
    What is typical of each group that was given.

    Raises:
        UnknownIdError: as `situation_of`.
    """
    from zorgplicht.routing import situation_of

    return tuple(situation_of(group, catalogue, policy) for group in arguments.group)


def add_facts(parser: Parser) -> None:
    """
    ``--fact``, of which there may be several.
    """
    say = parser.say
    name, answers = say(Text(nl="NAAM", en="ID")), say(Text(nl="ja|nee", en="yes|no"))
    parser.options.add_argument(
        "--fact",
        action="append",
        default=[],
        type=pair_of(parser, ANSWERS, answers),
        metavar=f"{name}={answers}",
        help=say(_FACT),
    )


def facts_of(arguments: argparse.Namespace, groups: Iterable[Situation]) -> dict[FactId, bool]:
    """
    The facts that groups bring, and those that were given; the latter go before.
    """
    typical = {fact: value for group in groups for fact, value in group.facts.items()}
    return {**typical, **dict(arguments.fact)}


def add_choice(
    parser: Parser, option: str, words: list[str], about: Text, default: str | None = None
) -> None:
    """
    An option with one of *words*.
    """
    parser.options.add_argument(
        option,
        type=one_of(parser, words),
        default=default,
        metavar=parser.say(Text(nl="WOORD", en="WORD")),
        help=parser.say(about, words=", ".join(words)),
    )


def pair_of(
    parser: Parser, values: dict[str, bool] | dict[str, Level], words: str
) -> Callable[[str], tuple[str, bool | Level]]:
    """
    A reader of ``NAME=VALUE``.
    """

    def read(word: str) -> tuple[str, bool | Level]:
        name, _, value = word.partition("=")
        if not name or value not in values:
            raise argparse.ArgumentTypeError(parser.say(_NO_PAIR, word=word, words=words))
        return name, values[value]

    return read


def within(policy: Policy, arguments: argparse.Namespace, say: Speaker) -> str:
    """
    In which policy was looked, and on which day: what the result itself does not know.
    """
    return say(_WITHIN, name=policy.authority.name, day=say.day(day_of(arguments)))


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


def whole_number(parser: Parser, *, least: int) -> Callable[[str], int]:
    """
    A reader of a whole number that is not below *least*.
    """

    def read(word: str) -> int:
        if re.fullmatch(r"[0-9]{1,6}", word) and int(word) >= least:
            return int(word)
        raise argparse.ArgumentTypeError(parser.say(_NO_NUMBER, word=word, least=least))

    return read
