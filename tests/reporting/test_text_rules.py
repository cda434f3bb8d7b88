# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.text import Text
from zorgplicht.reporting import Rules, RuleSheet


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


PAGE = """\
ZPA001 policy-exists
====================
Er is beleid.

  Verplichting  a. Beleid
  Gewicht       Kern. Is deze regel niet op orde, dan is de verplichting niet op orde.
  Zekerheid     Mechanisch. Een computer kan zien of dit zo is.
  Uitleggen     Dat mag. U kunt met een uitzondering in het bestand zeggen waarom u
                afwijkt.
  Sinds         versie 0.1.0

Wat de regel toetst
-------------------
Of er een document is.

Waarom dit telt
---------------
Zonder beleid is er niets om na te lezen.

Wat de regel niet ziet
----------------------
Of iemand het leest.

Zo lost u het op
----------------
Schrijf het op.

Voorbeeld
---------
[[documents]]
id = "nota"

Grondslag
---------
Artikel 2:1 lid 1 Awb.

- art. 2:1 lid 1 Awb: Zorgplicht: passende ondersteuning
  https://zoek.officielebekendmakingen.nl/stb-2023-183.html

Alleen deze regel toetsen
-------------------------
  zorgplicht check BELEID --select ZPA001
"""


@pytest.fixture
def sheet(rule_card, catalogue):
    law = FrozenMap({"awb-2-1-1": catalogue.law_provisions["awb-2-1-1"]})
    return RuleSheet(card=rule_card, law=law, obligation=Text(nl="Beleid", en="Policy"))


def test_a_page_reads_as_one_of_a_handbook(sheet):
    """What the rule is, what its weight means, its own text, the law, and what to type."""
    assert str(zp.render(sheet)) == PAGE


def test_a_card_alone_is_a_page_too(rule_card):
    """Without the law at hand, the basis in words remains."""
    text = str(zp.render(rule_card))

    assert "  Verplichting  a\n" in text
    assert "Artikel 2:1 lid 1 Awb.\n\nAlleen deze regel toetsen\n" in text


def test_a_page_in_english(rule_card):
    """English has its own headings; a rule on the file says what that means."""
    card = attrs.evolve(rule_card, obligation=None, explainable=False)
    text = str(zp.render(card, lang="en"))

    assert "What it cannot see" in text
    assert "  Obligation  None. This rule is about the file itself." in text
    assert "  Weight      Core. A finding must be solved, but it changes no verdict.\n" in text
    assert "  Exception   Not possible. This can only be solved.\n" in text


def test_markdown_has_the_same_chapters(sheet):
    """The same words in the same order, with links to the law."""
    text = str(zp.render(sheet, "markdown"))
    headings = [line for line in PAGE.splitlines()[1:] if f"## {line}\n" in text]

    assert headings == [
        "Wat de regel toetst",
        "Waarom dit telt",
        "Wat de regel niet ziet",
        "Zo lost u het op",
        "Voorbeeld",
        "Grondslag",
        "Alleen deze regel toetsen",
    ]
    assert text.startswith("# ZPA001 policy-exists\n\n**Er is beleid.**\n\n| Eigenschap |")
    assert '```toml\n[[documents]]\nid = "nota"\n```\n' in text
    assert "- [art. 2:1 lid 1 Awb](<https://zoek.officielebekendmakingen.nl/" in text


def test_the_list_in_markdown(sheet):
    """A table for each obligation."""
    text = str(zp.render(Rules(cards=(sheet.card,)), "markdown", lang="en"))

    assert "## Obligation a\n\n| Rule | What should be so | Weight |\n" in text
    assert "\n| ZPA001 | There is a policy. | core |\n" in text


def test_json_tells_the_law(sheet):
    """A program can show the citation and link to it."""
    (law,) = json.loads(str(zp.render(sheet, "json")))["law"]

    assert law == {
        "id": "awb-2-1-1",
        "citation": "art. 2:1 lid 1 Awb",
        "label": "Zorgplicht: passende ondersteuning",
        "uri": "https://zoek.officielebekendmakingen.nl/stb-2023-183.html",
    }
