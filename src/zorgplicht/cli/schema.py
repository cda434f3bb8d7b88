# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``schema``: the JSON Schema of the policy format, or of what a command writes as JSON.
"""

from __future__ import annotations

import argparse

from zorgplicht.cli.command import Command
from zorgplicht.cli.options import add_catalogue, catalogue_of, one_of
from zorgplicht.cli.output import out
from zorgplicht.cli.parser import Parser
from zorgplicht.model.text import Text
from zorgplicht.reporting.output_schemas import OUTPUTS, output_schema_text, short_name
from zorgplicht.reporting.speaker import Speaker

POLICY = "policy"

_NAME = Text(
    nl="policy (het formaat van een beleid; dit is de standaardkeuze), of de uitvoer van een"
    " opdracht: {outputs}",
    en="policy (the format of a policy; the default), or what a command writes: {outputs}",
)


def _configure(parser: Parser) -> None:
    say = parser.say
    known = one_of(parser, (POLICY, *OUTPUTS))
    parser.arguments.add_argument(
        "name",
        nargs="?",
        type=lambda word: known(short_name(word)),
        default=POLICY,
        metavar=say(Text(nl="NAAM", en="NAME")),
        help=say(_NAME, outputs=", ".join(OUTPUTS)),
    )
    add_catalogue(parser)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    if arguments.name != POLICY:
        out(output_schema_text(arguments.name))
        return 0
    from zorgplicht.codec import policy_schema
    from zorgplicht.reporting.json_text import written
    from zorgplicht.validation import all_rules

    catalogue = catalogue_of(arguments)
    rules = [one.card for one in all_rules()]
    out(written(policy_schema(catalogue, rules=rules, lang=say.language.value)))
    return 0


COMMAND = Command(
    name="schema",
    help=Text(
        nl="Schrijft het JSON Schema van het beleid, of van wat een opdracht schrijft.",
        en="Writes the JSON Schema of a policy, or of what a command writes.",
    ),
    more=Text(
        nl="Met een schema helpt uw editor (zoals VS Code) u bij het schrijven van een beleid. Hij"
        " vult aan, legt uit en wijst fouten aan. Dat schema legt uit in de taal van --lang."
        " De andere schema's zijn in het Engels. Voorbeelden: zorgplicht schema >"
        " beleid.schema.json; zorgplicht schema assessment",
        en="With a schema your editor (such as VS Code) helps you write a policy. It completes,"
        " explains and points at mistakes. The explanation in that schema is in the language of"
        " --lang. The other schemas are in English. Examples: zorgplicht schema >"
        " policy.schema.json; zorgplicht schema assessment",
    ),
    configure=_configure,
    run=_run,
)
