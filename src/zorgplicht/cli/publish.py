# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``publish``: the pages for residents and businesses.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from zorgplicht.cli.command import Command
from zorgplicht.cli.options import add_catalogue, add_day, catalogue_of, day_of
from zorgplicht.cli.output import err
from zorgplicht.cli.parser import USAGE_ERROR, Parser
from zorgplicht.model.text import Language, Text
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from zorgplicht.model.publication import Publication

_POLICY = Text(
    nl="een bestand met beleid (.toml, .json, .yaml)",
    en="a policy file (.toml, .json, .yaml)",
)
_OUT = Text(
    nl="de map voor de pagina's: een nieuwe, een lege of die van de vorige keer",
    en="the folder for the pages: a new one, an empty one or that of last time",
)
_ONLY = Text(
    nl="alleen deze taal: nl of en (zonder keuze: allebei)",
    en="only this language: nl or en (default: both)",
)
_WRITTEN = Text(
    nl="{n} pagina's staan in {folder}. Begin bij {folder}/index.html.",
    en="{n} pages are in {folder}. Start at {folder}/index.html.",
)
_LEFT_OUT = Text(
    nl="Niet op de pagina's: {entry}. Reden: {reason}.",
    en="Not on the pages: {entry}. Reason: {reason}.",
)
_NOT_HERE = Text(
    nl="het is er niet op deze dag, of alleen voor een dienst die niet in het beleid staat",
    en="it is not there on this day, or only for a service that is not in the policy",
)
_UNKNOWN_GROUPS = Text(
    nl="Bij deze doelgroepen staat niet hoe zij iets regelen: {groups}. Er staat iets in dat de "
    "catalogus niet kent. Wat het is, zegt: zorgplicht check {file}",
    en="For these target groups the pages do not say how to arrange things: {groups}. They name "
    "something that the catalogue does not know. To see what: zorgplicht check {file}",
)
_FAILED = Text(
    nl="{folder}: schrijven lukt niet ({reason}).", en="{folder}: cannot write ({reason})."
)


def _configure(parser: Parser) -> None:
    say = parser.say
    parser.arguments.add_argument(
        "policy", metavar=say(Text(nl="BELEID", en="POLICY")), help=say(_POLICY)
    )
    parser.options.add_argument(
        "--out", required=True, metavar=say(Text(nl="MAP", en="FOLDER")), help=say(_OUT)
    )
    parser.options.add_argument(
        "--only", choices=[one.value for one in Language], help=say(_ONLY), metavar="nl|en"
    )
    add_day(parser)
    add_catalogue(parser)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    from zorgplicht.codec import read_policy
    from zorgplicht.reporting import site_of
    from zorgplicht.routing import publication_of

    catalogue = catalogue_of(arguments)
    policy = read_policy(arguments.policy)
    publication = publication_of(policy, catalogue, on=day_of(arguments))
    languages = [arguments.only] if arguments.only else list(Language)
    site = site_of(publication, languages=languages)
    try:
        site.save(arguments.out)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or str(error)
        err(say(_FAILED, folder=arguments.out, reason=reason))
        return USAGE_ERROR
    _tell(publication, arguments, say)
    pages = sum(path.endswith(".html") for path in site.files)
    err(say(_WRITTEN, n=say.number(pages), folder=arguments.out))
    return 0


def _tell(publication: Publication, arguments: argparse.Namespace, say: Speaker) -> None:
    """
    Says what the pages do not tell, and why.
    """
    from zorgplicht.reporting.phrases import LEFT_OUT_REASONS

    for entry, why in publication.left_out.items():
        reason = say(LEFT_OUT_REASONS.get(why, _NOT_HERE))
        err(say(_LEFT_OUT, entry=entry, reason=reason))
    groups = dict.fromkeys(one.group for one in publication.policy.target_groups)
    unknown = [one for one in groups if one not in publication.groups]
    if unknown:
        err(say(_UNKNOWN_GROUPS, groups=", ".join(unknown), file=arguments.policy))


COMMAND = Command(
    name="publish",
    help=Text(
        nl="Maakt de pagina's voor inwoners en bedrijven: contact, hulp, diensten en beleid.",
        en="Makes the pages for residents and businesses: contact, help, services and policy.",
    ),
    more=Text(
        nl="Voorbeeld: zorgplicht publish beleid.toml --out pagina",
        en="Example: zorgplicht publish policy.toml --out pages",
    ),
    configure=_configure,
    run=_run,
)
