# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``export``: a policy or the catalogue in an open standard.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from zorgplicht.cli.command import Command
from zorgplicht.cli.options import add_catalogue, catalogue_of, one_of
from zorgplicht.cli.output import err, out
from zorgplicht.cli.parser import USAGE_ERROR, Parser
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from zorgplicht.model.policy import Policy
    from zorgplicht.model.registers import Registers

FORMATS = ("cpsv-ap", "hsds", "skos")
_OF_THE_CATALOGUE = "skos"
_TREE = "hsds"

_POLICY = Text(
    nl="een bestand met beleid (.toml, .json, .yaml); bij skos laat u dit weg",
    en="a policy file (.toml, .json, .yaml); left out with skos",
)
_FORMAT = Text(
    nl="cpsv-ap of hsds (een beleid), of skos (de catalogus)",
    en="cpsv-ap or hsds (a policy), or skos (the catalogue)",
)
_SYNTAX = Text(
    nl="hoe cpsv-ap en skos zijn geschreven: turtle (zonder keuze) of json-ld",
    en="how cpsv-ap and skos are written: turtle (the default) or json-ld",
)
_BASE = Text(
    nl="uw eigen adres, vooraan in namen van cpsv-ap en skos (zonder keuze: urn:zorgplicht:)",
    en="your own address, with which names in cpsv-ap or skos begin (default: urn:zorgplicht:)",
)
_UPL = Text(
    nl="het CSV-bestand van de Uniforme Productnamenlijst, voor de officiële adressen",
    en="the CSV file of the Uniforme Productnamenlijst, for the official addresses",
)
_NO_ADDRESS = Text(
    nl="'{word}' is geen goed begin; schrijf een adres dat met https:// begint en op / eindigt.",
    en="'{word}' is no good beginning; write an address that starts with https:// and ends in /.",
)
_NEEDS_POLICY = Text(
    nl="zorgplicht export: voor {format} is een beleid nodig. Schrijf: zorgplicht export BELEID"
    " --format {format}",
    en="zorgplicht export: {format} needs a policy. Write: zorgplicht export POLICY"
    " --format {format}",
)
_NEEDS_NONE = Text(
    nl="zorgplicht export: skos is de catalogus, zonder beleid. Schrijf: zorgplicht export"
    " --format skos",
    en="zorgplicht export: skos is the catalogue, without a policy. Write: zorgplicht export"
    " --format skos",
)
_LOST = Text(
    nl="Dit uit uw beleid staat niet als gegevens in {format}:",
    en="This of your policy is not in {format} as data:",
)


def _configure(parser: Parser) -> None:
    say = parser.say
    parser.arguments.add_argument(
        "policy", nargs="?", metavar=say(Text(nl="BELEID", en="POLICY")), help=say(_POLICY)
    )
    parser.options.add_argument(
        "--format",
        required=True,
        type=one_of(parser, FORMATS),
        metavar=say(Text(nl="VORM", en="FORMAT")),
        help=say(_FORMAT),
    )
    parser.options.add_argument(
        "--syntax",
        type=one_of(parser, ("turtle", "json-ld")),
        default="turtle",
        metavar="turtle|json-ld",
        help=say(_SYNTAX),
    )

    def address(word: str) -> str:
        from zorgplicht.interop.iris import web_iri

        if web_iri(word) and word.endswith(("/", "#")):
            return word
        raise argparse.ArgumentTypeError(say(_NO_ADDRESS, word=word))

    parser.options.add_argument(
        "--base",
        type=address,
        metavar=say(Text(nl="ADRES", en="ADDRESS")),
        help=say(_BASE),
    )
    parser.options.add_argument("--upl", metavar="CSV", help=say(_UPL))
    add_catalogue(parser)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    of_catalogue = arguments.format == _OF_THE_CATALOGUE
    if of_catalogue != (arguments.policy is None):
        words = _NEEDS_NONE if of_catalogue else _NEEDS_POLICY
        err(say(words, format=arguments.format))
        return USAGE_ERROR
    if of_catalogue:
        from zorgplicht.interop import rdf_text, to_skos
        from zorgplicht.interop.iris import BASE

        graph = to_skos(catalogue_of(arguments), base=arguments.base or BASE)
        out(rdf_text(graph, arguments.syntax))
        return 0
    from zorgplicht.codec import read_policy

    policy = read_policy(arguments.policy)
    out(_exported(policy, arguments))
    _tell_losses(policy, arguments.format, say)
    return 0


def _exported(policy: Policy, arguments: argparse.Namespace) -> str:
    from zorgplicht.interop import rdf_text, to_cpsv_ap, to_hsds
    from zorgplicht.interop.iris import BASE
    from zorgplicht.reporting.json_text import inside

    catalogue, registers = catalogue_of(arguments), _registers(arguments)
    if arguments.format == _TREE:
        return inside(to_hsds(policy, catalogue, registers), 0) + "\n"
    graph = to_cpsv_ap(policy, catalogue, registers, base=arguments.base or BASE)
    return rdf_text(graph, arguments.syntax)


def _registers(arguments: argparse.Namespace) -> Registers:
    from zorgplicht.interop import read_upl
    from zorgplicht.model.registers import Registers

    return Registers(products=read_upl(arguments.upl) if arguments.upl else None)


def _tell_losses(policy: Policy, format_: str, say: Speaker) -> None:
    """
    Says what the receiver will not find, each with what happens to it.
    """
    from zorgplicht.interop.losses import REMARKS, losses_of

    err(say(_LOST, format=format_))
    paths: dict[str, list[str]] = {}
    for loss in losses_of(policy, format_):
        paths.setdefault(say(loss.why), []).append(loss.path)
    for why, lost in paths.items():
        err(f"- {why}: {', '.join(lost)}.")
    for remark in REMARKS[format_]:
        err(say(remark))


COMMAND = Command(
    name="export",
    help=Text(
        nl="Deelt een beleid of de catalogus als open gegevens: CPSV-AP, HSDS of SKOS.",
        en="Shares a policy or the catalogue as open data: CPSV-AP, HSDS or SKOS.",
    ),
    more=Text(
        nl="De gegevens gaan naar de standaarduitvoer; wat er niet in past, staat op het scherm."
        " Voor cpsv-ap en skos is de uitbreiding 'rdf' nodig. Voorbeelden: zorgplicht export"
        " beleid.toml --format cpsv-ap > diensten.ttl; zorgplicht export --format skos >"
        " catalogus.ttl",
        en="The data go to standard output; what does not fit is told on the screen. The extra"
        " 'rdf' is needed for cpsv-ap and skos. Examples: zorgplicht export policy.toml"
        " --format cpsv-ap > services.ttl; zorgplicht export --format skos > catalogue.ttl",
    ),
    configure=_configure,
    run=_run,
)
