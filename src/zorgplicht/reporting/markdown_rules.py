# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Rules in Markdown: a list, or the whole page of one.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.reporting import phrases
from zorgplicht.reporting import phrases_report as more
from zorgplicht.reporting.citations import Citations
from zorgplicht.reporting.markdown import fenced, passage_items, prose, table, text
from zorgplicht.reporting.rule_words import by_obligation, chapters, facts
from zorgplicht.reporting.shown import Rules, RuleSheet
from zorgplicht.reporting.speaker import Speaker


def rules_lines(rules: Rules, say: Speaker) -> Iterator[str]:
    """
    Every rule with its title, in a table for each obligation.
    """
    yield f"# {say(phrases.RULES)}"
    head = (more.RULE, more.WHAT_IT_SAYS, more.WEIGHT)
    for name, cards in by_obligation(rules, say):
        yield ""
        yield f"## {text(name)}"
        yield ""
        rows = (
            [card.code, text(say(card.title)), say(phrases.WEIGHTS[card.weight])] for card in cards
        )
        yield from table(map(say, head), rows)
    yield ""
    yield text(say(phrases.RULES_HINT))


def rule_lines(sheet: RuleSheet, say: Speaker, mark: str = "#") -> Iterator[str]:
    """
    The page of one rule under its headings.

    Args:
        sheet: The rule.
        say: In which language.
        mark: What makes its title a heading.
    """
    card = sheet.card
    yield f"{mark} {card.code} {text(card.name)}"
    yield ""
    yield f"**{text(say(card.title))}**"
    yield ""
    yield from table(
        (say(more.PROPERTY), say(more.MEANING_OF)),
        ([name, text(meaning)] for name, meaning in facts(sheet, say)),
    )
    for name, words in chapters(card, say):
        yield ""
        yield f"{mark}# {name}"
        yield ""
        yield from prose(words)
    passages = Citations(sheet.law, say).passages(card.basis)
    if passages:
        yield ""
        yield from passage_items(passages)
    yield ""
    yield f"{mark}# {say(more.ON_ITS_OWN)}"
    yield ""
    yield from fenced([say(more.COMMAND_ALONE, code=card.code)], "console")
