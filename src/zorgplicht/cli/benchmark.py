# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``benchmark``: what many policies have in common.
"""

from __future__ import annotations

import argparse
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
from zorgplicht.cli.output import tell_of
from zorgplicht.cli.parser import USAGE_ERROR, Parser
from zorgplicht.cli.terminal import progress, show
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from zorgplicht.model.assessment import Assessment
    from zorgplicht.reporting import Result

_FORMATS = "text, html, markdown, json"
_NAMES = Text(
    nl="noem ook elk bestuursorgaan, op alfabet (zonder keuze: alleen aantallen)",
    en="name each authority too, in the order of the alphabet (default: numbers only)",
)


def _configure(parser: Parser) -> None:
    add_policies(parser)
    parser.options.add_argument("--names", action="store_true", help=parser.say(_NAMES))
    add_format(parser, _FORMATS)
    add_day(parser)
    add_catalogue(parser)
    add_many(parser)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    from attrs import evolve

    from zorgplicht.cli.checking import Question, files_of, jobs_for
    from zorgplicht.cli.results import check_or_find
    from zorgplicht.model.benchmark import Benchmark
    from zorgplicht.reporting import format_for, render
    from zorgplicht.validation import benchmark_of

    format_for(Benchmark, arguments.format)
    files = files_of(arguments.policies, say)
    if not files:
        return USAGE_ERROR
    question = Question(on=day_of(arguments), catalogue=tuple(arguments.catalogue))
    results = check_or_find(
        files, question, jobs=jobs_for(files, arguments.jobs), results=arguments.results
    )
    unusable: list[str] = []
    with progress(results, len(files), say) as followed:
        found = benchmark_of(_usable(followed, unusable, say), names=arguments.names)
    found = evolve(found, unusable=len(unusable))
    show(str(render(found, arguments.format, lang=say.language)), arguments.format)
    return USAGE_ERROR if unusable else 0


def _usable(results: Iterable[Result], unusable: list[str], say: Speaker) -> Iterator[Assessment]:
    """
    The assessments; what could not be used is told, and remembered in *unusable*.
    """
    from zorgplicht.model.assessment import Assessment

    for one in results:
        if isinstance(one, Assessment):
            yield one
            continue
        unusable.append(one.file)
        tell_of(one.problems, say.language)


COMMAND = Command(
    name="benchmark",
    help=Text(
        nl="Telt wat veel beleid gemeen heeft: welke regels en welke gaten vaak voorkomen.",
        en="Counts what many policies have in common: which rules and which gaps are frequent.",
    ),
    more=Text(
        nl="Uitkomst (exit code): 0, of 2 als een bestand onbruikbaar was. Voorbeeld: zorgplicht"
        " benchmark map-met-beleid --format html > overzicht.html",
        en="Exit code: 0, or 2 when a file was unusable. Example: zorgplicht benchmark"
        " folder-with-policies --format html > overview.html",
    ),
    configure=_configure,
    run=_run,
)
