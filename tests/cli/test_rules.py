# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json

from zorgplicht.cli import rules
from zorgplicht.reporting import RuleSheet, formats_for


def test_one_rule_in_either_case(run):
    """Codes may be typed in lower case."""
    assert run("rules", "zpa001") == run("rules", "ZPA001")


def test_rules_in_json(run):
    """The list and the page, for programs."""
    assert json.loads(run("rules", "--format", "json")[1])["rules"][0]["code"] == "ZPA001"
    assert "pages" in json.loads(run("rules", "ZPA001", "--format", "json")[1])


def test_a_mistyped_code_gets_a_hint(run):
    """The nearest code, as it is written."""
    code, _, err = run("rules", "zpa01")

    assert code == 2
    assert "Bedoelt u 'ZPA001'?" in err
    assert "Bedoelt u" not in run("rules", "quux")[2]


def test_a_page_tells_the_law_and_what_to_type(run):
    """The command knows the titles of the law and of the obligation."""
    out = run("rules", "ZPD004")[1]

    assert "  Verplichting  d. Passende ondersteuning per doelgroep\n" in out
    assert "- art. 2:1 lid 1 Awb: Zorgplicht: passende ondersteuning\n" in out
    assert "  zorgplicht check BELEID --select ZPD004\n" in out


def test_pages_for_a_wiki_and_a_browser(run):
    """Markdown and HTML, for one rule and for all."""
    assert run("rules", "ZPX001", "--format", "markdown")[1].startswith("# ZPX001 ")
    assert "| ZPA001 |" in run("rules", "--format", "markdown")[1]
    assert "<h1>ZPX001 references-and-dates</h1>" in run("rules", "ZPX001", "--format", "html")[1]
    assert '<th scope="row">ZPA001 ' in run("rules", "--format", "html")[1]
    assert "text, html, markdown, json" in run("rules", "--help")[1]


def test_help_names_every_format():
    """What --help says can be chosen, and the other way round."""
    assert set(rules.FORMATS.split(", ")) == set(formats_for(RuleSheet))
