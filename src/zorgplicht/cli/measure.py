# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``measure``: what is measured of contact and help, with what outcome, and what never is.
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
_RESULTS = Text(
    nl="een CSV-bestand met nog meer uitkomsten: gemiddelden en aantallen, geen personen",
    en="a CSV file with more outcomes: means and numbers, no people",
)
_COMPARE = Text(
    nl="zet scores ook om naar een schaal van 0 tot 100",
    en="also give scores on a scale of 0 to 100",
)


def _configure(parser: Parser) -> None:
    say = parser.say
    parser.arguments.add_argument(
        "policy", metavar=say(Text(nl="BELEID", en="POLICY")), help=say(_POLICY)
    )
    parser.options.add_argument("--results", metavar="CSV", help=say(_RESULTS))
    parser.options.add_argument("--compare", action="store_true", help=say(_COMPARE))
    add_day(parser)
    add_format(parser, "text, html, markdown, json")
    add_catalogue(parser)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    from zorgplicht.codec import read_policy
    from zorgplicht.interop import read_results
    from zorgplicht.model.measurement import Measurement
    from zorgplicht.reporting import format_for, render
    from zorgplicht.validation import measurement_of

    format_for(Measurement, arguments.format)
    measurement = measurement_of(
        read_policy(arguments.policy),
        catalogue_of(arguments),
        on=day_of(arguments),
        results=read_results(arguments.results) if arguments.results else (),
        compare=arguments.compare,
    )
    out(str(render(measurement, arguments.format, lang=say.language)))
    return 0


COMMAND = Command(
    name="measure",
    help=Text(
        nl="Laat zien wat u meet van contact en hulp, met welke uitkomst, en wat u niet meet.",
        en="Shows what is measured of contact and help, with what outcome, and what is not.",
    ),
    more=Text(
        nl="Voorbeeld, een verslag voor de raad: zorgplicht measure beleid.toml --format html >"
        " verslag.html. Uitkomst (exit code): 0 als er een antwoord is; 2 als een bestand niet"
        " klopt.",
        en="Example, a report for the council: zorgplicht measure policy.toml --format html >"
        " report.html. Exit code: 0 when there is an answer; 2 when a file is unusable.",
    ),
    configure=_configure,
    run=_run,
)
