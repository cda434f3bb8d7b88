# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``route``: which routes somebody in a situation has, and why.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from zorgplicht.cli.command import Command
from zorgplicht.cli.options import (
    add_catalogue,
    add_choice,
    add_day,
    add_facts,
    add_format,
    add_groups,
    add_purpose,
    catalogue_of,
    day_of,
    facts_of,
    groups_of,
    pair_of,
    within,
)
from zorgplicht.cli.output import out
from zorgplicht.cli.parser import Parser
from zorgplicht.model.channel import Audience
from zorgplicht.model.level import Level
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from zorgplicht.model.catalogue import Catalogue
    from zorgplicht.model.offer import Offer
    from zorgplicht.model.policy import Policy
    from zorgplicht.model.situation import Situation

_BARRIER = Text(
    nl="een belemmering, of een vorm ervan (limited-time:works-office-hours); mag vaker",
    en="a barrier, or a variant of one (limited-time:works-office-hours); may be repeated",
)
_GROUP = Text(
    nl="een doelgroep; zonder --barrier gelden haar typische belemmeringen; mag vaker",
    en="a target group; without --barrier its typical barriers hold; may be repeated",
)
_AUDIENCE = Text(nl="inwoner of bedrijf: {words}", en="resident or business: {words}")
_PREFER = Text(nl="het kanaal dat iemand het liefst gebruikt", en="the channel one prefers")
_LEVEL = Text(
    nl="wat in gesprek bleek, zoals read-dutch=hampered; mag vaker",
    en="what was established by talking, such as read-dutch=hampered; may be repeated",
)
_POLICY = Text(
    nl="het beleid waarbinnen u zoekt (zonder beleid: alles uit de catalogus)",
    en="the policy within which to look (without one: all of the catalogue)",
)
_SERVICE = Text(nl="een dienst uit dat beleid", en="a service of that policy")

_NO_POLICY = Text(nl="--service kan alleen met --policy", en="--service needs --policy")
_TWO_SIDES = Text(
    nl="deze groepen zijn deels inwoners en deels bedrijven; kies met --audience",
    en="these groups are partly residents and partly businesses; choose with --audience",
)
_WITHIN_ALL = Text(
    nl="Gezocht in alles uit de catalogus; er is geen beleid opgegeven.",
    en="Searched in all of the catalogue; no policy was given.",
)
_TYPICAL = Text(
    nl="Er is geen belemmering opgegeven. Gebruikt is wat typisch is voor de doelgroep. Dat geldt"
    " nooit voor iedereen in die groep.",
    en="No barrier was given. What is typical of the target group was used. That never holds for"
    " everybody in the group.",
)


def _configure(parser: Parser) -> None:
    say = parser.say
    add = parser.options.add_argument
    name = say(Text(nl="NAAM", en="ID"))
    audiences = [audience.value for audience in Audience]
    levels = {level.word: level for level in Level}
    words = "|".join(levels)
    add("--barrier", action="append", default=[], metavar=name, help=say(_BARRIER))
    add_facts(parser)
    add_groups(parser, _GROUP)
    add_choice(parser, "--audience", audiences, _AUDIENCE)
    add_purpose(parser)
    add("--prefer", metavar=say(Text(nl="KANAAL", en="CHANNEL")), help=say(_PREFER))
    level = pair_of(parser, levels, words)
    found = f"{name}={words}"
    add("--level", action="append", default=[], type=level, metavar=found, help=say(_LEVEL))
    file = say(Text(nl="BELEID", en="POLICY"))
    add("--policy", metavar=file, help=say(_POLICY))
    add("--service", metavar=name, help=say(_SERVICE))
    add_day(parser)
    add_format(parser, "text, json, mermaid, dot, graphml")
    add_catalogue(parser)
    parser.set_defaults(wrong=parser.error)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    from zorgplicht.codec import nearest, read_policy
    from zorgplicht.errors import UnknownFormatError
    from zorgplicht.model.picture import Picture
    from zorgplicht.model.route import RoutePlan
    from zorgplicht.reporting import formats_for, render
    from zorgplicht.routing import RuleEngine, picture_of_plan

    if arguments.service is not None and arguments.policy is None:
        arguments.wrong(say(_NO_POLICY))
    told, shapes = formats_for(RoutePlan), formats_for(Picture)
    if arguments.format not in {*told, *shapes}:
        near = nearest(arguments.format, (*told, *shapes))
        raise UnknownFormatError("format", arguments.format, near)
    catalogue = catalogue_of(arguments)
    policy = read_policy(arguments.policy) if arguments.policy is not None else None
    offer = _offer(arguments, catalogue, policy)
    situation = _situation(arguments, catalogue, policy, offer, say)
    plan = RuleEngine(catalogue).plan(situation, offer=offer)
    shown = plan if arguments.format in told else picture_of_plan(plan)
    document = render(shown, arguments.format, lang=say.language)
    if arguments.format == "text":
        out(_notes(arguments, policy, say) + str(document))
    else:
        out(str(document))
    return 0


def _offer(arguments: argparse.Namespace, catalogue: Catalogue, policy: Policy | None) -> Offer:
    from zorgplicht.routing import offer_everything, offer_of

    if policy is None:
        return offer_everything(catalogue)
    return offer_of(policy, catalogue, arguments.service, on=day_of(arguments))


def _situation(
    arguments: argparse.Namespace,
    catalogue: Catalogue,
    policy: Policy | None,
    offer: Offer,
    say: Speaker,
) -> Situation:
    """
    The situation that was asked about.

    A group brings its facts and its side of the law; its barriers only where none is given,
    for not everybody in a group has what is typical of it.
    """
    from zorgplicht.model.situation import Situation

    groups = groups_of(arguments, catalogue, policy)
    sides = list(dict.fromkeys(group.audience for group in groups)) or _side_of(offer)
    if arguments.audience is None and len(sides) > 1:
        arguments.wrong(say(_TWO_SIDES))
    typical = [barrier for group in groups for barrier in group.barriers]
    return Situation(
        barriers=arguments.barrier or typical,
        facts=facts_of(arguments, groups),
        audience=arguments.audience or next(iter(sides), Audience.RESIDENTS),
        groups=[name for group in groups for name in group.groups],
        purpose=arguments.purpose,
        preferred_channel=arguments.prefer,
        levels=dict(arguments.level),
    )


def _side_of(offer: Offer) -> list[Audience]:
    """
    The one side that a service is for; none when it is for both.
    """
    return list(offer.audience) if len(offer.audience) == 1 else []


def _notes(arguments: argparse.Namespace, policy: Policy | None, say: Speaker) -> str:
    """
    What the plan cannot know: where was looked, and what was filled in.
    """
    from zorgplicht.reporting.layout import page

    return page(_note_lines(arguments, policy, say))


def _note_lines(
    arguments: argparse.Namespace, policy: Policy | None, say: Speaker
) -> Iterator[str]:
    from zorgplicht.reporting.layout import fill

    if policy is None:
        yield from fill(say(_WITHIN_ALL))
    else:
        yield from fill(within(policy, arguments, say))
    if arguments.group and not arguments.barrier:
        yield from fill(say(_TYPICAL))
    yield ""


COMMAND = Command(
    name="route",
    help=Text(
        nl="Laat zien welke ondersteuningsroutes er zijn bij een of meer belemmeringen.",
        en="Shows which support routes there are with one or more barriers.",
    ),
    more=Text(
        nl="Voorbeeld: zorgplicht route --barrier low-literacy --barrier no-digital-means. Welke"
        " namen er zijn: zorgplicht catalogue barriers. Uitkomst (exit code): 0 als er een plan"
        " is, ook als geen route werkt; 2 als de vraag niet klopt.",
        en="Example: zorgplicht route --barrier low-literacy --barrier no-digital-means. Which ids"
        " there are: zorgplicht catalogue barriers. Exit code: 0 when there is a plan, also when"
        " no route works; 2 when the question is unusable.",
    ),
    configure=_configure,
    run=_run,
)
