# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``baseline``: how far an authority is with each obligation, and what effort it takes.
"""

from __future__ import annotations

import argparse

from zorgplicht.cli.command import Command
from zorgplicht.cli.options import add_catalogue, add_day, add_format, catalogue_of, day_of
from zorgplicht.cli.output import out
from zorgplicht.cli.parser import Parser
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker

_POLICY = Text(
    nl="een bestand met beleid (.toml, .json, .yaml)",
    en="a policy file (.toml, .json, .yaml)",
)
_ANSWERS = Text(nl="een TOML-bestand met uw antwoorden", en="a TOML file with your answers")
_TEMPLATE = Text(
    nl="schrijft het formulier om in te vullen, met wat al bekend is",
    en="writes the form to fill in, with what is known already",
)
_BOTH = Text(
    nl="--template schrijft TOML en gaat niet samen met --format",
    en="--template writes TOML and does not go together with --format",
)


def _configure(parser: Parser) -> None:
    say = parser.say
    parser.arguments.add_argument(
        "policy", metavar=say(Text(nl="BELEID", en="POLICY")), help=say(_POLICY)
    )
    parser.options.add_argument("--answers", metavar="TOML", help=say(_ANSWERS))
    parser.options.add_argument("--template", action="store_true", help=say(_TEMPLATE))
    add_day(parser)
    add_format(parser, "text, html, markdown, json, toml")
    add_catalogue(parser)
    parser.set_defaults(wrong=parser.error)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    from zorgplicht.catalogue.answers import read_answers
    from zorgplicht.codec import read_policy
    from zorgplicht.model.baseline import Baseline
    from zorgplicht.reporting import format_for, render
    from zorgplicht.validation import baseline_of, validate

    if arguments.template and arguments.format not in {"text", "toml"}:
        arguments.wrong(say(_BOTH))
    form = "toml" if arguments.template else arguments.format
    format_for(Baseline, form)
    answers = read_answers(arguments.answers) if arguments.answers else None
    catalogue = catalogue_of(arguments)
    assessment = validate(read_policy(arguments.policy), catalogue, on=day_of(arguments))
    out(str(render(baseline_of(assessment, answers, catalogue), form, lang=say.language)))
    return 0


COMMAND = Command(
    name="baseline",
    help=Text(
        nl="Maakt een nulmeting: hoe ver u bent per verplichting, en welke inspanning het vraagt.",
        en="Makes a baseline: how far you are with each obligation, and what effort it takes.",
    ),
    more=Text(
        nl="Begin met: zorgplicht baseline beleid.toml --template > antwoorden.toml. Vul dat in,"
        " en dan: zorgplicht baseline beleid.toml --answers antwoorden.toml. Uitkomst (exit code):"
        " 0 als er een antwoord is; 2 als een bestand niet klopt.",
        en="Begin with: zorgplicht baseline policy.toml --template > answers.toml. Fill that in,"
        " and then: zorgplicht baseline policy.toml --answers answers.toml. Exit code: 0 when"
        " there is an answer; 2 when a file is unusable.",
    ),
    configure=_configure,
    run=_run,
)
