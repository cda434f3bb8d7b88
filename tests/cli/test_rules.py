# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json


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
