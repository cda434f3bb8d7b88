# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``catalogue``: what the library knows.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from zorgplicht.cli.command import Command
from zorgplicht.cli.options import add_catalogue, add_format, catalogue_of
from zorgplicht.cli.output import out
from zorgplicht.cli.parser import Parser
from zorgplicht.codec import nearest, written
from zorgplicht.errors import CatalogueError, Problem, UnknownIdError
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from zorgplicht.model.catalogue import Catalogue
    from zorgplicht.reporting import CatalogueCheck

_FLAWED = 1

_KIND = Text(
    nl="een soort, zoals barriers, channels of target-groups",
    en="a kind, such as barriers, channels or target-groups",
)
_ID = Text(nl="de naam van één onderdeel", en="the id of one entry")
_CHECK = Text(
    nl="kijk na of alles in de catalogus klopt (1: nee)",
    en="check that everything in the catalogue fits together (1: no)",
)


def _configure(parser: Parser) -> None:
    say = parser.say
    parser.arguments.add_argument(
        "kind", nargs="?", metavar=say(Text(nl="SOORT", en="KIND")), help=say(_KIND)
    )
    parser.arguments.add_argument(
        "id", nargs="?", metavar=say(Text(nl="NAAM", en="ID")), help=say(_ID)
    )
    parser.options.add_argument("--check", action="store_true", help=say(_CHECK))
    add_format(parser)
    add_catalogue(parser)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    from zorgplicht.reporting import render

    if arguments.check:
        check = _checked(arguments)
        out(str(render(check, arguments.format, lang=say.language)))
        return _FLAWED if check.problems else 0
    catalogue = catalogue_of(arguments)
    if arguments.kind is None:
        out(str(render(catalogue, arguments.format, lang=say.language)))
        return 0
    kind = kind_named(arguments.kind)
    entries = catalogue.of_kind(kind)
    if arguments.id is None:
        listing = (kind, tuple(entries.values()))
        out(str(render(listing, arguments.format, lang=say.language)))
        return 0
    # Who names a variant means its barrier: its page tells all variants.
    id_ = arguments.id.partition(":")[0]
    if id_ not in entries:
        raise UnknownIdError("entry", arguments.id, nearest(id_, entries))
    out(str(render(entries[id_], arguments.format, lang=say.language)))
    return 0


def kind_named(word: str) -> str:
    """
    The kind that *word* names, in the plural or the singular.

    Raises:
        UnknownIdError: there is no such kind.

    Examples:
        >>> kind_named("barrier"), kind_named("capability"), kind_named("target_groups")
        ('barriers', 'capabilities', 'target-groups')
    """
    from zorgplicht.model.catalogue import KINDS

    names = {kind: kind for kind in KINDS} | {_singular(kind): kind for kind in KINDS}
    wanted = word.lower().replace("_", "-")
    if wanted not in names:
        near = nearest(wanted, names)
        raise UnknownIdError("kind", word, names[near] if near else None)
    return names[wanted]


def _singular(kind: str) -> str:
    return kind.removesuffix("ies") + "y" if kind.endswith("ies") else kind.removesuffix("s")


def _checked(arguments: argparse.Namespace) -> CatalogueCheck:
    """
    What does not fit. Loading already refuses that, so mostly it is loading that tells.
    """
    from zorgplicht.model.catalogue import KINDS
    from zorgplicht.model.frozen_map import FrozenMap
    from zorgplicht.reporting import CatalogueCheck

    try:
        catalogue = catalogue_of(arguments)
    except CatalogueError as error:
        if not all(Path(one).is_dir() for one in arguments.catalogue):
            raise
        return CatalogueCheck(entries=FrozenMap(), problems=error.problems)
    numbers = FrozenMap((kind, len(catalogue.of_kind(kind))) for kind in KINDS)
    return CatalogueCheck(entries=numbers, problems=tuple(_flaws(catalogue)))


def _flaws(catalogue: Catalogue) -> Iterator[Problem]:
    from zorgplicht.catalogue import flaws_in

    for flaw in flaws_in(catalogue):
        yield Problem(
            file=flaw.kind,
            path=written((flaw.id, *flaw.path)),
            nl=flaw.nl,
            en=flaw.en,
            suggestion=flaw.suggestion,
        )


COMMAND = Command(
    name="catalogue",
    help=Text(
        nl="Laat zien wat de bibliotheek kent: belemmeringen, kanalen, maatregelen en meer.",
        en="Shows what the library knows: barriers, channels, measures and more.",
    ),
    more=Text(
        nl="Voorbeelden: zorgplicht catalogue; zorgplicht catalogue barriers; zorgplicht catalogue"
        " barrier low-literacy",
        en="Examples: zorgplicht catalogue; zorgplicht catalogue barriers; zorgplicht catalogue"
        " barrier low-literacy",
    ),
    configure=_configure,
    run=_run,
)
