# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``check``: holds policies against obligations a–d.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from zorgplicht.cli.command import Command
from zorgplicht.cli.options import add_catalogue, add_day, add_format, catalogue_of, day_of
from zorgplicht.cli.output import err, out, problems_of
from zorgplicht.cli.parser import USAGE_ERROR, Parser
from zorgplicht.errors import UnknownIdError, ZorgplichtError
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from zorgplicht.model.assessment import Assessment

FOUND = 1

_POLICY = Text(
    nl="een of meer bestanden met beleid (.toml, .json, .yaml)",
    en="one or more policy files (.toml, .json, .yaml)",
)
_SELECT = Text(
    nl="alleen deze regels: codes of een begin ervan (ZPD), met komma's ertussen",
    en="only these rules: codes or beginnings of them (ZPD), separated by commas",
)
_IGNORE = Text(nl="deze regels niet; als --select", en="not these rules; as --select")


def _configure(parser: Parser) -> None:
    say = parser.say
    parser.arguments.add_argument(
        "policies", nargs="+", metavar=say(Text(nl="BELEID", en="POLICY")), help=say(_POLICY)
    )
    add_format(parser)
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


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    from zorgplicht.model.assessment import Assessment
    from zorgplicht.reporting import Batch, UnusableFile, format_for, render

    files: list[str] = arguments.policies
    several = len(files) > 1
    format_for(Batch if several else Assessment, arguments.format)
    assess = _assessor(arguments)
    assessments: list[Assessment] = []
    unusable: list[UnusableFile] = []
    for file in files:
        try:
            assessments.append(assess(file))
        except UnknownIdError:
            raise  # a rule that does not exist was selected: the question itself is wrong
        except ZorgplichtError as error:
            problems = problems_of(error, file)
            unusable.append(UnusableFile(file=file, problems=problems))
            for problem in problems:
                err(" ".join(problem.text(say.language).splitlines()))
    if several:
        batch = Batch(assessments=tuple(assessments), unusable=tuple(unusable))
        out(str(render(batch, arguments.format, lang=say.language)))
    elif assessments:
        out(str(render(assessments[0], arguments.format, lang=say.language)))
    if unusable:
        return USAGE_ERROR
    return FOUND if any(_must_be_solved(one) for one in assessments) else 0


def _assessor(arguments: argparse.Namespace) -> Callable[[str], Assessment]:
    """
    Assesses one file after another, with one catalogue and one engine for all.
    """
    from zorgplicht.codec import read_policy
    from zorgplicht.routing import RuleEngine
    from zorgplicht.validation import validate

    catalogue = catalogue_of(arguments)
    engine = RuleEngine(catalogue)

    def assess(file: str) -> Assessment:
        return validate(
            read_policy(file),
            catalogue,
            on=day_of(arguments),
            select=_codes(arguments.select),
            ignore=_codes(arguments.ignore),
            engine=engine,
        )

    return assess


def _codes(given: list[str]) -> tuple[str, ...]:
    words = (word.strip().upper() for one in given for word in one.split(","))
    return tuple(word for word in words if word)


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
        " wel zo'n bevinding; 2 een bestand was onbruikbaar. Bij meer dan een bestand is JSON één"
        " document met 'assessments' en 'unusable'.",
        en="Exit code: 0 no finding of a core or supporting rule; 1 there is such a finding; 2 a"
        " file was unusable. With more than one file, JSON is one document with 'assessments' and"
        " 'unusable'.",
    ),
    configure=_configure,
    run=_run,
)
