# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Makes the handbook of rules when the documentation is built, from what the rules say themselves.

The pages stand in ``reference/rules/``, one for each rule and an index. They are never committed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generated import write_folder

from zorgplicht.catalogue import load_catalogue
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.text import Language
from zorgplicht.reporting import Rules, RuleSheet
from zorgplicht.reporting.markdown import table, text
from zorgplicht.reporting.markdown_rules import rule_lines
from zorgplicht.reporting.phrases import WEIGHTS
from zorgplicht.reporting.rule_words import by_obligation
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.validation import all_rules

if TYPE_CHECKING:
    from sphinx.application import Sphinx

FOLDER = Path("reference", "rules")
ENGLISH, DUTCH = Speaker(Language.EN), Speaker(Language.NL)

INTRODUCTION = """\
# Rules

*For everyone who wants to know what a rule checks, why it counts, and how to solve a finding.*

Each page says what the rule cannot see as well.
On the command line `zorgplicht rules CODE` shows the same page, with `--lang en` in English.
A rule of weight *core* decides whether its obligation is in order; the page of a rule says more.
"""


def setup(app: Sphinx) -> dict[str, Any]:
    """
    Called by Sphinx; the pages are there before it looks for pages.
    """
    app.connect("builder-inited", lambda app: write_pages(Path(app.srcdir) / FOLDER))
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write_pages(folder: Path) -> None:
    """
    Writes the pages that changed, and removes those of rules that are gone.
    """
    write_folder(folder, dict(_pages(load_catalogue())))


def _pages(catalogue: Catalogue) -> Iterator[tuple[str, Iterator[str]]]:
    cards = tuple(one.card for one in all_rules())
    titles = FrozenMap((letter, one.label) for letter, one in catalogue.obligations.items())
    yield "index.md", _index(Rules(cards=cards, obligation_titles=titles))
    for card in cards:
        sheet = RuleSheet(
            card=card,
            law=FrozenMap((id_, catalogue.law_provisions[id_]) for id_ in card.basis),
            obligation=titles.get(card.obligation or ""),
        )
        yield f"{card.code}.md", _both_languages(sheet)


def _both_languages(sheet: RuleSheet) -> Iterator[str]:
    yield from rule_lines(sheet, ENGLISH)
    yield ""
    yield "## In het Nederlands"
    _, *dutch = rule_lines(sheet, DUTCH, "##")  # its title is that of the whole page
    yield from dutch


def _index(rules: Rules) -> Iterator[str]:
    yield from INTRODUCTION.splitlines()
    for name, cards in by_obligation(rules, ENGLISH):
        yield ""
        yield f"## {text(name)}"
        yield ""
        rows = (
            [f"{{doc}}`{card.code}`", text(ENGLISH(card.title)), ENGLISH(WEIGHTS[card.weight])]
            for card in cards
        )
        yield from table(("rule", "what should be so", "weight"), rows)
    yield ""
    yield "```{toctree}"
    yield ":hidden:"
    yield ""
    yield from (card.code for card in rules.cards)
    yield "```"
