# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Rules in plain text: a list, or the whole page of one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from zorgplicht.model.assessment import RuleCard
from zorgplicht.reporting import phrases
from zorgplicht.reporting.layout import fill, heading, prose
from zorgplicht.reporting.shown import Rules
from zorgplicht.reporting.speaker import Speaker


def rules_lines(rules: Rules, say: Speaker) -> Iterator[str]:
    """
    Every rule with its title, by obligation.
    """
    yield say(phrases.RULES)
    yield "=" * len(say(phrases.RULES))
    ordered = sorted(rules.cards, key=lambda card: (card.obligation or "x", card.code))
    for letter, cards in groupby(ordered, lambda card: card.obligation):
        yield from heading(_heading(rules, letter, say))
        for card in cards:
            weight = say(phrases.WEIGHTS[card.weight])
            line = f"{card.code}  {say(card.title)} ({weight})"
            yield from fill(line, "  ", " " * (len(card.code) + 4))
    yield ""
    yield from fill(say(phrases.RULES_HINT))


def _heading(rules: Rules, letter: str | None, say: Speaker) -> str:
    if letter is None:
        return say(phrases.RULES_ON_FILE)
    title = rules.obligation_titles.get(letter)
    named = say(phrases.OBLIGATION, letter=letter)
    return f"{named}: {say(title)}" if title else named


def rule_lines(card: RuleCard, say: Speaker) -> Iterator[str]:
    """
    The page of one rule under its headings.
    """
    rule_page = card.page(say.language)
    title = f"{card.code} {card.name}"
    yield title
    yield "=" * len(title)
    yield from fill(rule_page.title)
    facts = [
        say(phrases.OBLIGATION, letter=card.obligation)
        if card.obligation
        else say(phrases.RULES_ON_FILE),
        say(phrases.WEIGHTS[card.weight]),
        say(phrases.CERTAINTIES[card.certainty]),
        say(phrases.SINCE, version=card.since),
    ]
    yield from fill(" · ".join(facts))
    for name, words in phrases.RULE_HEADINGS.items():
        yield from heading(say(words))
        yield from prose(getattr(rule_page, name))
