# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``check``: holds policies against obligations a–d.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from zorgplicht.cli.command import Command
from zorgplicht.cli.options import (
    add_catalogue,
    add_day,
    add_format,
    add_many,
    add_policies,
    day_of,
)
from zorgplicht.cli.output import err, out, tell_of
from zorgplicht.cli.parser import USAGE_ERROR, Parser
from zorgplicht.cli.terminal import is_watched, progress, show
from zorgplicht.model.text import Language, Text
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from zorgplicht.cli.checking import Question
    from zorgplicht.model.assessment import Assessment
    from zorgplicht.reporting import Result

FOUND = 1

FORMATS = "text, html, markdown, json, sarif, sarif-github, github, gitlab, junit"
"""Named here, because looking which ones there are loads them all."""

ADVISING = {"html"}
"""Formats that show what would close gaps: for these it is worth the time to look for all."""

_SELECT = Text(
    nl="alleen deze regels: codes of een begin ervan (ZPD), met komma's ertussen",
    en="only these rules: codes or beginnings of them (ZPD), separated by commas",
)
_IGNORE = Text(nl="deze regels niet; als --select", en="not these rules; as --select")
_UPL = Text(
    nl="zoek de namen van diensten op in dit bestand: de Uniforme Productnamenlijst",
    en="look the names of services up in this file: the Uniforme Productnamenlijst",
)
_RARE_WORDS = Text(
    nl="zoek in de informatie ook naar zeldzame woorden (uitbreiding 'reading'); geen B1-toets",
    en="look for rare words in the information too (extra 'reading'); no test of B1",
)
_NO_RULES = Text(
    nl="--select en --ignore laten samen geen enkele regel over.",
    en="--select and --ignore together leave no rule at all.",
)


def _configure(parser: Parser) -> None:
    say = parser.say
    add_policies(parser)
    add_format(parser, FORMATS)
    add_day(parser)
    for name, words in (("--select", _SELECT), ("--ignore", _IGNORE)):
        parser.options.add_argument(
            name,
            action="append",
            default=[],
            metavar=say(Text(nl="CODES", en="CODES")),
            help=say(words),
        )
    add_catalogue(parser)
    parser.options.add_argument("--upl", metavar="CSV", help=say(_UPL))
    parser.options.add_argument("--rare-words", action="store_true", help=say(_RARE_WORDS))
    add_many(parser)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    from zorgplicht.cli.checking import files_of, jobs_for
    from zorgplicht.cli.results import check_or_find
    from zorgplicht.model.assessment import Assessment
    from zorgplicht.reporting import format_for
    from zorgplicht.validation import chosen, codes_in

    format_for(Assessment, arguments.format)
    if not chosen(codes_in(arguments.select), codes_in(arguments.ignore)):
        err(say(_NO_RULES))
        return USAGE_ERROR
    files = files_of(arguments.policies, say)
    if not files:
        return USAGE_ERROR
    are_one = len(arguments.policies) == 1 and files == arguments.policies
    results = check_or_find(
        files,
        _question(arguments),
        jobs=jobs_for(files, arguments.jobs),
        results=arguments.results,
    )
    # Who reads the report of several files on a terminal finds the problems in it.
    told = not are_one and arguments.format == "text" and is_watched(sys.stdout)
    seen = _Seen(say.language, told=told)
    with progress(results, len(files), say) as followed:
        _write(seen.watch(followed), arguments.format, say, one=are_one)
    return seen.exit_code


def _question(arguments: argparse.Namespace) -> Question:
    from zorgplicht.cli.checking import Question
    from zorgplicht.validation import codes_in

    return Question(
        on=day_of(arguments),
        select=codes_in(arguments.select),
        ignore=codes_in(arguments.ignore),
        catalogue=tuple(arguments.catalogue),
        upl=arguments.upl,
        rare_words=arguments.rare_words,
        advise=arguments.format in ADVISING,
    )


def _write(results: Iterable[Result], name: str, say: Speaker, *, one: bool) -> None:
    """
    Writes the results, each as soon as the format allows, until nobody reads any more.
    """
    from zorgplicht.model.assessment import Assessment
    from zorgplicht.reporting import format_for, render

    if one:
        (result,) = results
        if isinstance(result, Assessment):
            show(str(render(result, name, lang=say.language)), name)
        elif name != "text":  # people have read it on standard error
            out(str(render(result, name, lang=say.language)))
        return
    stream = format_for(Assessment, name).stream
    assert stream is not None  # noqa: S101 - every format of assessments has one
    for piece in stream(results, say.language):
        if not show(piece, name):
            return


class _Seen:
    """
    What came by: enough for the exit code, while the results themselves are let go.
    """

    def __init__(self, language: Language, *, told: bool) -> None:
        self._language = language
        self._told = told
        self._unusable = False
        self._found = False

    def watch(self, results: Iterable[Result]) -> Iterator[Result]:
        from zorgplicht.model.assessment import Assessment

        for result in results:
            if isinstance(result, Assessment):
                self._found = self._found or _must_be_solved(result)
            else:
                self._unusable = True
                if not self._told:
                    tell_of(result.problems, self._language)
            yield result

    @property
    def exit_code(self) -> int:
        if self._unusable:
            return USAGE_ERROR
        return FOUND if self._found else 0


def _must_be_solved(assessment: Assessment) -> bool:
    from zorgplicht.model.assessment import Outcome, Weight

    return any(
        finding.outcome is Outcome.NOT_MET and finding.weight is not Weight.ADVICE
        for finding in assessment.findings
    )


COMMAND = Command(
    name="check",
    help=Text(
        nl="Controleert beleid op de verplichtingen a tot en met d.",
        en="Checks policies against obligations a to d.",
    ),
    more=Text(
        nl="Uitkomst (exit code): 0 geen bevinding van een kernregel of ondersteunende regel; 1"
        " wel zo'n bevinding; 2 een bestand was onbruikbaar. Bij een map of meer dan een bestand"
        " is JSON één document met 'assessments' en 'unusable'. Wie geen weg heeft bij meer"
        " belemmeringen tegelijk, ziet u met: zorgplicht gaps BELEID",
        en="Exit code: 0 no finding of a core or supporting rule; 1 there is such a finding; 2 a"
        " file was unusable. With a folder or more than one file, JSON is one document with"
        " 'assessments' and 'unusable'. Who has no route with several barriers at once is shown"
        " by: zorgplicht gaps POLICY",
    ),
    configure=_configure,
    run=_run,
)
