# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Rules in plain text: a list, or the whole page of one.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.reporting import phrases
from zorgplicht.reporting import phrases_report as more
from zorgplicht.reporting.citations import Citations
from zorgplicht.reporting.layout import fill, heading, prose
from zorgplicht.reporting.rule_words import by_obligation, chapters, facts
from zorgplicht.reporting.shown import Rules, RuleSheet
from zorgplicht.reporting.speaker import Speaker


def rules_lines(rules: Rules, say: Speaker) -> Iterator[str]:
    """
    Every rule with its title, by obligation.
    """
    yield say(phrases.RULES)
    yield "=" * len(say(phrases.RULES))
    for name, cards in by_obligation(rules, say):
        yield from heading(name)
        for card in cards:
            weight = say(phrases.WEIGHTS[card.weight])
            line = f"{card.code}  {say(card.title)} ({weight})"
            yield from fill(line, "  ", " " * (len(card.code) + 4))
    yield ""
    yield from fill(say(phrases.RULES_HINT))


def rule_lines(sheet: RuleSheet, say: Speaker) -> Iterator[str]:
    """
    The page of one rule under its headings.
    """
    card = sheet.card
    title = f"{card.code} {card.name}"
    yield title
    yield "=" * len(title)
    yield from fill(say(card.title))
    yield ""
    told = facts(sheet, say)
    wide = max(len(name) for name, _ in told)
    for name, meaning in told:
        yield from fill(f"{name:<{wide}}  {meaning}", "  ", " " * (wide + 4))
    for name, words in chapters(card, say):
        yield from heading(name)
        yield from prose(words)
    yield from _law(sheet, say)
    yield from heading(say(more.ON_ITS_OWN))
    yield f"  {say(more.COMMAND_ALONE, code=card.code)}"


def _law(sheet: RuleSheet, say: Speaker) -> Iterator[str]:
    """
    Below the legal basis in words: each provision, and where it can be read.
    """
    passages = Citations(sheet.law, say).passages(sheet.card.basis)
    if passages:
        yield ""
    for one in passages:
        yield from fill(f"- {one.citation}: {'; '.join(one.about)}", "", "  ")
        if one.uri:
            yield f"  {one.uri}"
