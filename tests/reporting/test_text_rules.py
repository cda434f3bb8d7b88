# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import attrs

import zorgplicht as zp
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.text import Text
from zorgplicht.reporting import Rules


def test_rules_stand_by_obligation(rule_card):
    """First a to d, then those about the file itself."""
    of_file = attrs.evolve(rule_card, code="ZPX001", obligation=None)
    titles = FrozenMap({"a": Text(nl="Beleid", en="Policy")})
    text = str(zp.render(Rules(cards=(of_file, rule_card), obligation_titles=titles)))

    assert text.index("Verplichting a: Beleid") < text.index("Over het bestand zelf")
    assert "  ZPA001  Er is beleid. (kern)\n" in text


def test_rules_without_titles(rule_card):
    """A plain tuple of cards has only the letters."""
    assert "\nVerplichting a\n" in str(zp.render((rule_card,)))


def test_a_page_has_all_headings(rule_card):
    """The whole page, with what the rule cannot see."""
    text = str(zp.render(rule_card))

    assert text.startswith("ZPA001 policy-exists\n====================\nEr is beleid.\n")
    assert "Verplichting a · kern · mechanisch · sinds versie 0.1.0\n" in text
    assert "\nWat de regel niet ziet\n----------------------\nOf iemand het leest.\n" in text
    assert '\n[[documents]]\nid = "nota"\n' in text


def test_a_page_in_english(rule_card):
    """English has its own headings."""
    text = str(zp.render(attrs.evolve(rule_card, obligation=None), lang="en"))

    assert "What it cannot see" in text
    assert "On the file itself · core" in text
