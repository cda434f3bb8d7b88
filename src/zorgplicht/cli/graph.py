# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``graph``: draws what the library knows, or who hands over to whom under a policy.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from zorgplicht.cli.command import Command
from zorgplicht.cli.options import add_catalogue, add_day, catalogue_of, day_of, whole_number
from zorgplicht.cli.output import err, out
from zorgplicht.cli.parser import Parser
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from zorgplicht.model.picture import Picture

_WHOLE = ("graphml", "json")
"""Formats for programs, which want everything rather than a map."""

_KIND = Text(
    nl="een soort: barrier, variant, capability, measure, channel, group of een andere",
    en="a kind: barrier, variant, capability, measure, channel, group or another one",
)
_ID = Text(nl="de naam van één onderdeel", en="the id of one entry")
_BARRIER = Text(
    nl="een belemmering, of een vorm ervan; mag vaker, dan samen in één tekening",
    en="a barrier, or a variant of one; may be repeated, for one picture of them together",
)
_DEPTH = Text(nl="hoeveel pijlen ver (zonder keuze: 1)", en="how many arrows away (default: 1)")
_EDGE = Text(
    nl="een soort pijl, zoals impairs of demands (zonder keuze: alle); mag vaker",
    en="a kind of arrow, such as impairs or demands (default: all); may be repeated",
)
_ALL = Text(
    nl="teken alles; zonder dit tonen mermaid, dot en text een overzicht per soort",
    en="draw everything; without it mermaid, dot and text show an overview by kind",
)
_POLICY = Text(
    nl="teken wie in dit beleid aan wie overdraagt",
    en="draw who hands over to whom under this policy",
)
_FORMAT = Text(
    nl="de vorm: mermaid, dot, graphml, json of text (zonder keuze: mermaid)",
    en="the form: mermaid, dot, graphml, json or text (default: mermaid)",
)
_NO_ID = Text(
    nl="geef bij een soort ook een naam, zoals: zorgplicht graph barrier low-literacy",
    en="with a kind, give an id too, such as: zorgplicht graph barrier low-literacy",
)
_ONE_SUBJECT = Text(
    nl="met --policy kunt u geen soort, --barrier, --edge, --depth of --all kiezen",
    en="--policy does not go with a kind, --barrier, --edge, --depth or --all",
)
_ALL_OF_WHAT = Text(
    nl="kies óf --all, óf een onderdeel om te tekenen",
    en="choose either --all, or something to draw around",
)
_FAR_FROM_WHAT = Text(
    nl="--depth telt pijlen vanaf een onderdeel; noem er een, zoals: zorgplicht graph barrier"
    " low-literacy --depth 2",
    en="--depth counts arrows from something; name it, such as: zorgplicht graph barrier"
    " low-literacy --depth 2",
)
_NO_DAY = Text(
    nl="--on hoort bij --policy; wat de bibliotheek kent, hangt niet van een dag af",
    en="--on goes with --policy; what the library knows does not depend on a day",
)
_OVERVIEW = Text(
    nl="Dit is het overzicht per soort. Alles tekenen: --all. Eén onderdeel: zorgplicht graph"
    " barrier low-literacy.",
    en="This is the overview by kind. To draw everything: --all. One entry: zorgplicht graph"
    " barrier low-literacy.",
)


def _configure(parser: Parser) -> None:
    say = parser.say
    name = say(Text(nl="NAAM", en="ID"))
    add = parser.options.add_argument
    parser.arguments.add_argument(
        "kind", nargs="?", metavar=say(Text(nl="SOORT", en="KIND")), help=say(_KIND)
    )
    parser.arguments.add_argument("id", nargs="?", metavar=name, help=say(_ID))
    add("--barrier", action="append", default=[], metavar=name, help=say(_BARRIER))
    depth = whole_number(parser, least=0)
    add("--depth", type=depth, metavar=say(Text(nl="GETAL", en="N")), help=say(_DEPTH))
    edge = say(Text(nl="PIJL", en="RELATION"))
    add("--edge", action="append", default=[], metavar=edge, help=say(_EDGE))
    add("--all", action="store_true", help=say(_ALL))
    add("--policy", metavar=say(Text(nl="BELEID", en="POLICY")), help=say(_POLICY))
    add_day(parser)
    add(
        "--format",
        default="mermaid",
        metavar=say(Text(nl="VORM", en="FORMAT")),
        help=say(_FORMAT),
    )
    add_catalogue(parser)
    parser.set_defaults(wrong=parser.error)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    from zorgplicht.model.picture import Picture
    from zorgplicht.reporting import format_for, render

    _check(arguments, say)
    format_for(Picture, arguments.format)
    picture = _picture(arguments)
    out(str(render(picture, arguments.format, lang=say.language)))
    if _is_overview(arguments):
        err(say(_OVERVIEW))
    return 0


def _check(arguments: argparse.Namespace, say: Speaker) -> None:
    about = bool(arguments.kind or arguments.barrier)
    chosen = about or arguments.edge or arguments.all or arguments.depth is not None
    if arguments.policy is not None and chosen:
        arguments.wrong(say(_ONE_SUBJECT))
    if arguments.kind is not None and arguments.id is None:
        arguments.wrong(say(_NO_ID))
    if arguments.all and about:
        arguments.wrong(say(_ALL_OF_WHAT))
    if arguments.depth is not None and not about:
        arguments.wrong(say(_FAR_FROM_WHAT))
    if arguments.on is not None and arguments.policy is None:
        arguments.wrong(say(_NO_DAY))


def _is_overview(arguments: argparse.Namespace) -> bool:
    asked = arguments.kind or arguments.barrier or arguments.edge or arguments.policy
    return not asked and not arguments.all and arguments.format not in _WHOLE


def _picture(arguments: argparse.Namespace) -> Picture:
    from zorgplicht.codec import read_policy
    from zorgplicht.routing import picture_of_hand_overs, picture_of_kinds, picture_of_knowledge

    catalogue = catalogue_of(arguments)
    if arguments.policy is not None:
        policy = read_policy(arguments.policy)
        return picture_of_hand_overs(policy, catalogue, on=day_of(arguments))
    if _is_overview(arguments):
        return picture_of_kinds(catalogue)
    return picture_of_knowledge(
        catalogue,
        around=tuple(_around(arguments)),
        depth=1 if arguments.depth is None else arguments.depth,
        edges=arguments.edge or None,
    )


def _around(arguments: argparse.Namespace) -> Iterator[str]:
    """
    The nodes that were asked for, as the graph names them.
    """
    if arguments.kind is not None:
        yield _node(_kind(arguments.kind), arguments.id)
    yield from (_node("barrier", one) for one in arguments.barrier)


def _kind(word: str) -> str:
    """
    The kind of node that *word* names; also the words of `catalogue`, in the plural too.
    """
    from zorgplicht.cli.catalogue import kind_named
    from zorgplicht.routing.graph import NODE_KINDS

    nodes = {*NODE_KINDS.values(), "variant"}
    return word if word in nodes else NODE_KINDS[kind_named(word)]


def _node(kind: str, id_: str) -> str:
    # Who names a variant as a barrier means that variant.
    return f"variant:{id_}" if kind == "barrier" and ":" in id_ else f"{kind}:{id_}"


COMMAND = Command(
    name="graph",
    help=Text(
        nl="Tekent wat de bibliotheek kent: alles, of wat rond één onderdeel staat.",
        en="Draws what the library knows: all of it, or what stands around one entry.",
    ),
    more=Text(
        nl="Voorbeelden: zorgplicht graph barrier low-literacy; zorgplicht graph channel phone"
        " --edge demands --format dot. Liever lezen dan kijken: --format text. Routes tekenen:"
        " zorgplicht route --format mermaid.",
        en="Examples: zorgplicht graph barrier low-literacy; zorgplicht graph channel phone --edge"
        " demands --format dot. To read instead of look: --format text. To draw routes:"
        " zorgplicht route --format mermaid.",
    ),
    configure=_configure,
    run=_run,
)
