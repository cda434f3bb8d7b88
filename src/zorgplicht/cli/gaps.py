# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``gaps``: for which combinations of barriers a policy has no route, and what would help.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import evolve

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
    within,
)
from zorgplicht.cli.output import out
from zorgplicht.cli.parser import Parser
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.policy import Completeness
from zorgplicht.model.text import Text
from zorgplicht.reporting import phrases
from zorgplicht.reporting.layout import fill, page
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from zorgplicht.model.catalogue import Catalogue
    from zorgplicht.model.coverage import Coverage
    from zorgplicht.model.ids import FactId
    from zorgplicht.model.offer import Offer
    from zorgplicht.model.policy import Policy
    from zorgplicht.model.situation import Situation

_VARIANTS = ("default", "all")

_POLICY = Text(
    nl="een bestand met beleid (.toml, .json, .yaml)",
    en="a policy file (.toml, .json, .yaml)",
)
_SERVICE = Text(
    nl="een dienst uit dat beleid (zonder keuze: alle); mag vaker",
    en="a service of that policy (default: all of them); may be repeated",
)
_WHICH = Text(
    nl="welke vormen van belemmeringen, van elk de gewone of alle: {words}",
    en="which variants of barriers, the usual one of each or all: {words}",
)
_GROUP = Text(
    nl="wie bij deze doelgroep hoort; opent wat alleen voor haar is; mag vaker",
    en="who belongs to this target group; opens what is only for it; may be repeated",
)

_NOT_FOR_GROUP = Text(
    nl="geen van deze diensten is voor de doelgroep van --group",
    en="none of these services is for the target group of --group",
)
_FOR_GROUPS = Text(nl="Bekeken voor de doelgroep: {groups}.", en="For the target group: {groups}.")


def _configure(parser: Parser) -> None:
    say = parser.say
    parser.arguments.add_argument(
        "policy", metavar=say(Text(nl="BELEID", en="POLICY")), help=say(_POLICY)
    )
    parser.options.add_argument(
        "--service",
        action="append",
        default=[],
        metavar=say(Text(nl="NAAM", en="ID")),
        help=say(_SERVICE),
    )
    add_choice(parser, "--variants", list(_VARIANTS), _WHICH, default="default")
    add_purpose(parser)
    add_groups(parser, _GROUP)
    add_facts(parser)
    add_day(parser)
    add_format(parser, "text, html, json")
    add_catalogue(parser)
    parser.set_defaults(wrong=parser.error)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    from zorgplicht.codec import read_policy
    from zorgplicht.model.coverage import Coverage
    from zorgplicht.reporting import format_for, render
    from zorgplicht.routing import RuleEngine

    format_for(Coverage, arguments.format)
    catalogue = catalogue_of(arguments)
    policy = read_policy(arguments.policy)
    groups = groups_of(arguments, catalogue, policy)
    offers = _for_groups(_offers(arguments, catalogue, policy), groups)
    if not offers:
        arguments.wrong(say(_NOT_FOR_GROUP))
    facts = facts_of(arguments, groups)
    engine = RuleEngine(catalogue)
    coverage = engine.coverage(
        offers,
        barriers=engine.variants if arguments.variants == "all" else None,
        purpose=arguments.purpose,
        groups=tuple(name for group in groups for name in group.groups),
        facts=facts,
    )
    coverage = _with_policy(coverage, arguments, catalogue, policy)
    document = str(render(coverage, arguments.format, lang=say.language))
    if arguments.format == "text":
        notes = [within(policy, arguments, say), *_notes(arguments, catalogue, policy, facts, say)]
        document = page([line for note in notes for line in fill(note)] + [""]) + document
    out(document)
    return 0


def _offers(
    arguments: argparse.Namespace, catalogue: Catalogue, policy: Policy
) -> tuple[Offer, ...]:
    from zorgplicht.routing import offer_of, offers_of

    if not arguments.service:
        return offers_of(policy, catalogue, on=day_of(arguments))
    return tuple(
        offer_of(policy, catalogue, service, on=day_of(arguments))
        for service in dict.fromkeys(arguments.service)
    )


def _for_groups(offers: tuple[Offer, ...], groups: Iterable[Situation]) -> tuple[Offer, ...]:
    """
    The part of *offers* that is for the side of the law on which *groups* are.
    """
    sides = {group.audience for group in groups}
    if not sides:
        return offers
    return tuple(
        evolve(offer, audience=tuple(side for side in offer.audience if side in sides))
        for offer in offers
        if not sides.isdisjoint(offer.audience)
    )


def _with_policy(
    coverage: Coverage, arguments: argparse.Namespace, catalogue: Catalogue, policy: Policy
) -> Coverage:
    """
    The coverage with what only the policy knows: hand-overs, and its own names.
    """
    from zorgplicht.routing import hand_overs_of

    return evolve(
        coverage,
        hand_overs=hand_overs_of(policy, catalogue, on=day_of(arguments)),
        policy=policy.authority.name,
        completeness=policy.completeness,
        words=FrozenMap({**coverage.words, **dict(_names(policy))}),
    )


def _names(policy: Policy) -> Iterator[tuple[str, Text]]:
    """
    What the policy calls its services, channels, support and providers.
    """
    named: list[tuple[str, str | None]] = [
        *((f"service:{one.id}", one.name) for one in policy.services),
        *((f"entry:{one.id}", one.name) for one in policy.channels),
        *((f"entry:{one.id}", one.name) for one in policy.support),
        *((f"provider:{one.id}", one.name) for one in policy.providers),
    ]
    for key, name in named:
        if name:
            yield key, Text(nl=name, en=name)


def _notes(
    arguments: argparse.Namespace,
    catalogue: Catalogue,
    policy: Policy,
    facts: Mapping[FactId, bool],
    say: Speaker,
) -> Iterator[str]:
    """
    What the coverage itself does not know: how whole the policy is, and what was asked.
    """
    if policy.completeness is Completeness.EXCERPT:
        yield say(phrases.EXCERPT)
    known = {str(id_): say(group.label) for id_, group in catalogue.target_groups.items()}
    known |= {own.group: own.label for own in policy.target_groups if own.label}
    if arguments.group:
        groups = say.all_of(f"'{known[group]}'" for group in dict.fromkeys(arguments.group))
        yield say(_FOR_GROUPS, groups=groups)
    for fact, value in sorted(facts.items()):
        answer = say(phrases.YES if value else phrases.NO)
        yield say(phrases.FACT) + f"{say(catalogue.facts[fact].label)}: {answer}."


COMMAND = Command(
    name="gaps",
    help=Text(
        nl="Laat zien bij welke combinaties van belemmeringen een beleid geen route heeft.",
        en="Shows for which combinations of barriers a policy has no route.",
    ),
    more=Text(
        nl="Ook: wat zulke gaten zou dichten, en wat niet mag wegvallen. Voorbeeld: zorgplicht"
        " gaps beleid.toml --service paspoort. Uitkomst (exit code): 0 als er een antwoord is,"
        " ook als er gaten zijn; 2 als het bestand of de vraag niet klopt.",
        en="Also: what would close such gaps, and what may not fall away. Example: zorgplicht"
        " gaps policy.toml --service paspoort. Exit code: 0 when there is an answer, also when"
        " there are gaps; 2 when the file or the question is unusable.",
    ),
    configure=_configure,
    run=_run,
)
