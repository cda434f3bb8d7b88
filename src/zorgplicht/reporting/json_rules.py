# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Rules as plain trees: ``zorgplicht-rule/1`` and ``zorgplicht-rules/1``.
"""

from __future__ import annotations

from typing import Any

from zorgplicht.codec import unstructure
from zorgplicht.model.assessment import RuleCard
from zorgplicht.model.law import LawProvision
from zorgplicht.reporting.shown import Rules, RuleSheet
from zorgplicht.reporting.speaker import Speaker


def rule_tree(sheet: RuleSheet, say: Speaker) -> dict[str, Any]:
    """
    One rule with its page in both languages, and the law on which it rests.
    """
    card = sheet.card
    pages = {"nl": unstructure(card.nl), "en": unstructure(card.en)}
    law = [_provision(sheet.law[id_], say) for id_ in card.basis if id_ in sheet.law]
    return {"schema": "zorgplicht-rule/1", **_summary(card, say), "pages": pages, "law": law}


def rules_tree(rules: Rules, say: Speaker) -> dict[str, Any]:
    """
    The rules by code, without their pages.
    """
    ordered = sorted(rules.cards, key=lambda card: card.code)
    return {"schema": "zorgplicht-rules/1", "rules": [_summary(card, say) for card in ordered]}


def _summary(card: RuleCard, say: Speaker) -> dict[str, Any]:
    return {
        "code": card.code,
        "name": card.name,
        "obligation": card.obligation,
        "weight": card.weight.value,
        "certainty": card.certainty.value,
        "title": say(card.title),
        "basis": list(card.basis),
        "since": card.since,
        "explainable": card.explainable,
    }


def _provision(law: LawProvision, say: Speaker) -> dict[str, Any]:
    return {
        "id": law.id,
        "citation": say(law.citation),
        "label": say(law.label),
        "uri": law.uri,
    }
