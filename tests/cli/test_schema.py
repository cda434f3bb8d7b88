# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json

import pytest

import zorgplicht as zp
from zorgplicht.reporting import OUTPUTS
from zorgplicht.validation import all_rules


def test_without_a_name_it_is_the_policy(run):
    """The schema of the policy format, in Dutch, with the codes of all rules."""
    code, out, _ = run("schema")
    cards = [one.card for one in all_rules()]

    assert code == 0
    assert json.loads(out) == zp.policy_schema(zp.load_catalogue(), rules=cards)
    assert run("schema", "policy")[1] == out == run("schema", "zorgplicht-policy/1")[1]


def test_in_english(run):
    """--lang chooses the language of the explanation, and of nothing else."""
    found = json.loads(run("schema", "--lang", "en")[1])
    dutch = json.loads(run("schema")[1])

    assert found["title"] == "Policy"
    assert dutch["title"] == "Beleid"
    assert found["required"] == dutch["required"]


@pytest.mark.parametrize("name", OUTPUTS)
def test_the_schema_of_an_output(run, name):
    """Every document that is written as JSON, by its short name and by its own."""
    code, out, _ = run("schema", name)

    assert code == 0
    assert json.loads(out) == zp.output_schema(name)
    assert out == run("schema", f"zorgplicht-{name}/1", "--lang", "en")[1]


def test_a_mistyped_name_gets_a_hint(run):
    """One sentence with what there is and what is nearest, and exit code 2."""
    code, out, err = run("schema", "asessment")

    assert (code, out) == (2, "")
    assert "Bedoelt u 'assessment'?" in err
    assert "Did you mean 'policy'?" in run("schema", "polici", "--lang", "en")[2]
    assert "Bedoelt u" not in run("schema", "quux")[2]


def test_own_entries_are_proposed(run, tmp_path):
    """--catalogue adds the ids of an own folder; what it says is shown as text."""
    (tmp_path / "channels.toml").write_text('[phone]\nlabel.nl = "Bel \\u001b[31m"\n', "utf-8")
    out = run("schema", "--catalogue", tmp_path)[1]
    proposed = json.loads(out)["$defs"]["channel-id"]["anyOf"][0]
    texts = dict(zip(proposed["enum"], proposed["enumDescriptions"], strict=True))

    assert texts["phone"].startswith("Bel \x1b[31m: ")
    assert "\x1b" not in out
    assert run("schema", "--catalogue", tmp_path / "weg")[0] == 2
