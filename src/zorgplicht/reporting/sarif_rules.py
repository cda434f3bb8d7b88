# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Rules as SARIF describes them, each with its whole page.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zorgplicht.model.assessment import Certainty, RuleCard, Weight
from zorgplicht.reporting import phrases
from zorgplicht.reporting import phrases_machine as words
from zorgplicht.reporting.machine_text import UNUSABLE, flowing, lines_of
from zorgplicht.reporting.prose import Block, Code, blocks
from zorgplicht.reporting.speaker import Speaker

LEVELS = {Weight.CORE: "error", Weight.SUPPORTING: "warning", Weight.ADVICE: "note"}

_PRECISIONS = {Certainty.MECHANICAL: "very-high", Certainty.INDICATIVE: "medium"}
_SEVERITIES = {"error": "error", "warning": "warning", "note": "recommendation"}
"""How GitHub orders alerts; SARIF itself knows no such words."""


def rule_tree(
    card: RuleCard, titles: Mapping[str, str], obligation: str | None, say: Speaker
) -> dict[str, Any]:
    """
    One rule.

    Args:
        card: The rule.
        titles: Its legal basis by id, as a lawyer writes it.
        obligation: The name of its obligation.
        say: The language.
    """
    page = card.page(say.language)
    level = LEVELS[card.weight]
    tags = [f"obligation-{card.obligation}"] if card.obligation else []
    return {
        "id": card.code,
        "name": card.name,
        "shortDescription": {"text": page.title},
        "fullDescription": {"text": flowing(page.checks)},
        "help": {"text": _page(card, say), "markdown": _markdown_page(card, say)},
        "defaultConfiguration": {"level": level},
        "properties": {
            "obligation": card.obligation,
            "obligationTitle": obligation,
            "weight": card.weight.value,
            "certainty": card.certainty.value,
            "basis": [{"id": id_, "title": title} for id_, title in titles.items()],
            "since": card.since,
            "tags": [*tags, card.weight.value, card.certainty.value],
            "precision": _PRECISIONS[card.certainty],
            "problem.severity": _SEVERITIES[level],
        },
    }


def unusable_tree(say: Speaker) -> dict[str, Any]:
    """
    What it means that a file could not be used, in the place of a rule.
    """
    return {
        "id": UNUSABLE,
        "name": UNUSABLE,
        "shortDescription": {"text": say(words.UNUSABLE)},
        "fullDescription": {"text": say(words.UNUSABLE_MEANS)},
        "help": {"text": say(words.UNUSABLE_HELP)},
        "defaultConfiguration": {"level": "error"},
    }


def _page(card: RuleCard, say: Speaker) -> str:
    page = card.page(say.language)
    parts = [page.title]
    for name, heading in phrases.RULE_HEADINGS.items():
        parts.append(f"{say(heading)}\n{flowing(getattr(page, name))}")
    return "\n\n".join(parts)


def _markdown_page(card: RuleCard, say: Speaker) -> str:
    page = card.page(say.language)
    parts = []
    for name, heading in phrases.RULE_HEADINGS.items():
        parts += [f"## {say(heading)}", *map(_markdown, blocks(getattr(page, name)))]
    return "\n\n".join(parts)


def _markdown(block: Block) -> str:
    """
    A paragraph or a list, or a fragment of TOML between fences.
    """
    text = lines_of(block)
    return f"```toml\n{text}\n```" if isinstance(block, Code) else text
