# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the page of a rule says beside the rule's own text, in every format the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from zorgplicht.model.assessment import RuleCard
from zorgplicht.reporting import phrases
from zorgplicht.reporting import phrases_report as more
from zorgplicht.reporting.shown import Rules, RuleSheet
from zorgplicht.reporting.speaker import Speaker


def facts(sheet: RuleSheet, say: Speaker) -> tuple[tuple[str, str], ...]:
    """
    Obligation, weight, certainty, exceptions and version, each with what it means.
    """
    card = sheet.card
    if card.obligation is None:
        obligation = say(more.NO_OBLIGATION)
        weight = say(more.WEIGHT_OF_FILE, weight=say(phrases.WEIGHTS[card.weight]).capitalize())
    else:
        title = say(sheet.obligation) if sheet.obligation else ""
        obligation = f"{card.obligation}. {title}".rstrip(". ")
        weight = say(more.WEIGHTS_MEAN[card.weight])
    return (
        (say(more.OBLIGATION), obligation),
        (say(more.WEIGHT), weight),
        (say(more.CERTAINTY), say(more.CERTAINTIES_MEAN[card.certainty])),
        (say(more.MAY_EXPLAIN), say(more.EXPLAINING[card.explainable])),
        (say(more.SINCE), say(more.VERSION, version=card.since)),
    )


def chapters(card: RuleCard, say: Speaker) -> tuple[tuple[str, str], ...]:
    """
    The headings of the rule's page, each with its text.
    """
    page = card.page(say.language)
    return tuple(
        (say(words), getattr(page, name)) for name, words in phrases.RULE_HEADINGS.items()
    )


def by_obligation(rules: Rules, say: Speaker) -> Iterator[tuple[str, tuple[RuleCard, ...]]]:
    """
    The rules under the name of their obligation, those on the file itself last.
    """
    ordered = sorted(rules.cards, key=lambda card: (card.obligation or "x", card.code))
    for letter, cards in groupby(ordered, lambda card: card.obligation):
        yield _name(rules, letter, say), tuple(cards)


def _name(rules: Rules, letter: str | None, say: Speaker) -> str:
    if letter is None:
        return say(phrases.RULES_ON_FILE)
    title = rules.obligation_titles.get(letter)
    named = say(phrases.OBLIGATION, letter=letter)
    return f"{named}: {say(title)}" if title else named
