# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Rules as pages of HTML: a list, or the whole page of one.
"""

from __future__ import annotations

from zorgplicht.reporting.citations import Citations
from zorgplicht.reporting.html import filled_in
from zorgplicht.reporting.rule_words import by_obligation, chapters, facts
from zorgplicht.reporting.shown import Rules, RuleSheet
from zorgplicht.reporting.speaker import Speaker


def rules_page(rules: Rules, say: Speaker) -> str:
    """
    Every rule with its title, in a table for each obligation.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    return filled_in("rules.html", say, groups=list(by_obligation(rules, say)))


def rule_page(sheet: RuleSheet, say: Speaker) -> str:
    """
    The page of one rule under its headings.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    return filled_in(
        "rule.html",
        say,
        card=sheet.card,
        facts=facts(sheet, say),
        chapters=chapters(sheet.card, say),
        law=Citations(sheet.law, say).passages(sheet.card.basis),
    )
