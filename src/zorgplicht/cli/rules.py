# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``rules``: the rules, or the page of one.
"""

from __future__ import annotations

import argparse

from zorgplicht.cli.command import Command
from zorgplicht.cli.options import add_format
from zorgplicht.cli.output import out
from zorgplicht.cli.parser import Parser
from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker

FORMATS = "text, html, markdown, json"
"""Named here, because looking which ones there are loads them all."""

_CODE = Text(nl="de code van een regel, zoals ZPA001", en="the code of a rule, such as ZPA001")


def _configure(parser: Parser) -> None:
    parser.arguments.add_argument("code", nargs="?", metavar="CODE", help=parser.say(_CODE))
    add_format(parser, FORMATS)


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    from zorgplicht.catalogue import load_catalogue
    from zorgplicht.model.frozen_map import FrozenMap
    from zorgplicht.reporting import Rules, RuleSheet, render
    from zorgplicht.validation import all_rules

    cards = {one.card.code: one.card for one in all_rules()}
    by_code = {str(code): card for code, card in cards.items()}
    catalogue = load_catalogue()
    obligations = catalogue.obligations
    if arguments.code is None:
        titles = FrozenMap((letter, one.label) for letter, one in obligations.items())
        listed = Rules(cards=tuple(cards.values()), obligation_titles=titles)
        out(str(render(listed, arguments.format, lang=say.language)))
        return 0
    card = by_code.get(arguments.code.upper())
    if card is None:
        known = {code.lower(): code for code in by_code}
        near = nearest(arguments.code, known)
        raise UnknownIdError("rule", arguments.code, known[near] if near else None)
    sheet = RuleSheet(
        card=card,
        law=FrozenMap((id_, catalogue.law_provisions[id_]) for id_ in card.basis),
        obligation=obligations[card.obligation].label if card.obligation else None,
    )
    out(str(render(sheet, arguments.format, lang=say.language)))
    return 0


COMMAND = Command(
    name="rules",
    help=Text(
        nl="Laat de regels zien, of alles over één regel.",
        en="Shows the rules, or everything about one.",
    ),
    more=Text(nl="Voorbeeld: zorgplicht rules ZPD004", en="Example: zorgplicht rules ZPD004"),
    configure=_configure,
    run=_run,
)
