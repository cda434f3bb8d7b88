# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``compare``: what is different between two policies, and who loses a route by it.
"""

from __future__ import annotations

import argparse

from zorgplicht.cli.command import Command
from zorgplicht.cli.options import add_catalogue, add_day, add_format, catalogue_of, day_of
from zorgplicht.cli.output import out
from zorgplicht.cli.parser import Parser
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker

LOST = 1

FORMATS = "text, html, markdown, json"
"""Named here, because looking which ones there are loads them all."""

_OLD = Text(
    nl="het beleid zoals het was (.toml, .json, .yaml)",
    en="the policy as it was (.toml, .json, .yaml)",
)
_NEW = Text(nl="het beleid zoals het wordt", en="the policy as it is to be")
_SERVICE = Text(
    nl="alleen deze dienst, en wat niet over een dienst gaat; mag vaker",
    en="only this service, and what is not about a service; may be repeated",
)


def _configure(parser: Parser) -> None:
    say = parser.say
    for name, metavar, words in (
        ("old", Text(nl="OUD", en="OLD"), _OLD),
        ("new", Text(nl="NIEUW", en="NEW"), _NEW),
    ):
        parser.arguments.add_argument(name, metavar=say(metavar), help=say(words))
    parser.options.add_argument(
        "--service",
        action="append",
        default=[],
        metavar=say(Text(nl="NAAM", en="ID")),
        help=say(_SERVICE),
    )
    add_day(parser)
    add_format(parser, FORMATS)
    add_catalogue(parser)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    from zorgplicht.codec import read_policy
    from zorgplicht.model.comparison import Comparison
    from zorgplicht.reporting import format_for, render
    from zorgplicht.validation import compare

    format_for(Comparison, arguments.format)
    catalogue = catalogue_of(arguments)
    found = compare(
        read_policy(arguments.old),
        read_policy(arguments.new),
        catalogue,
        on=day_of(arguments),
        services=arguments.service,
    )
    out(str(render(found, arguments.format, lang=say.language)))
    return LOST if found.route_lost else 0


COMMAND = Command(
    name="compare",
    help=Text(
        nl="Vergelijkt twee versies van beleid: wat verandert er, en wie verliest een route?",
        en="Compares two versions of a policy: what changes, and who loses a route?",
    ),
    more=Text(
        nl="Ook: welke bevindingen nieuw of opgelost zijn, en of de hulp meegaat als een dienst"
        " digitaal wordt. Uitkomst (exit code): 1 als een combinatie van belemmeringen haar"
        " laatste route verliest of een dienst vervalt; 0 als dat niet zo is, of niet zeker is"
        " omdat het nieuwe beleid een uittreksel is; 2 als een bestand of de vraag niet klopt.",
        en="Also: which findings are new or solved, and whether support moves along when a"
        " service goes digital. Exit code: 1 when a combination of barriers loses its last route"
        " or a service goes; 0 when that is not so, or not certain because the new policy is an"
        " excerpt; 2 when a file or the question is unusable.",
    ),
    configure=_configure,
    run=_run,
)
