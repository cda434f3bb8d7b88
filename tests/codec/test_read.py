# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

import zorgplicht as zp
from zorgplicht.codec import unstructure

HERE = Path(__file__).parent
BROKEN = HERE / "broken"
EXAMPLES = HERE.parents[1] / "examples"
EXPECTED = tomllib.loads((BROKEN / "expected.toml").read_text("utf-8"))
NAMES = ["voorbeeldstad", "knelpunten", "uittreksel"]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_broken_file(name):
    """A broken file gives one error with every problem at its line, in both languages."""
    with pytest.raises(zp.PolicyReadError) as raised:
        zp.read_policy(BROKEN / name)
    problems = raised.value.problems
    expected = EXPECTED[name]

    assert problems
    for fault in expected.get("faults", [expected]):
        if "line" in fault:
            lines = {problem.line for problem in problems}
            assert fault["line"] in lines
        if "column" in fault:
            assert (fault["line"], fault["column"]) in {(p.line, p.column) for p in problems}
        assert fault.get("says", "") in raised.value.text("nl")
    for problem in problems:
        assert problem.nl.strip()
        assert problem.en.strip()
        assert problem.file.endswith(name)


def test_every_broken_file_is_expected():
    """No broken file lies there untested."""
    files = {file.name for file in BROKEN.iterdir()} - {"README.md", "expected.toml"}

    assert set(EXPECTED) == files
    assert len(files) >= 30


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_formats_give_equal_policies(name, suffix):
    """The same policy in TOML, JSON and YAML is one value."""
    toml = zp.read_policy(EXAMPLES / f"{name}.toml")
    other = zp.read_policy(EXAMPLES / f"{name}.{suffix}")

    assert toml == other
    assert hash(toml) == hash(other)
    assert toml.origin != other.origin


@pytest.mark.parametrize("name", NAMES)
def test_reading_what_was_written(name):
    """A policy written out and read again is the same."""
    policy = zp.read_policy(EXAMPLES / f"{name}.toml")
    text = json.dumps(unstructure(policy))

    assert zp.read_policy_text(text, format="json") == policy


def test_all_problems_at_once_with_the_nearest_word():
    """Three mistakes give three problems, each with its place and what was meant."""
    text = (
        'format = "zorgplicht-policy/1"\n'
        "[authority]\n"
        'name = "Gemeente Voorbeeldstad"\n'
        'kind = "municipalty"\n'
        "[[chanels]]\n"
        'id = "kcc"\n'
        "[[services]]\n"
        "id = 3\n"
        'name = "Paspoort"\n'
    )
    with pytest.raises(zp.PolicyReadError) as raised:
        zp.read_policy_text(text, format="toml", file="p.toml")

    assert [(p.path, p.line, p.column, p.suggestion) for p in raised.value.problems] == [
        ("$.authority.kind", 4, 1, "municipality"),
        ("$.chanels", 5, 3, "channels"),
        ("$.services[0].id", 8, 1, None),
    ]
    assert "Bedoelt u 'channels'?" in str(raised.value)
    assert "Did you mean 'channels'?" in raised.value.text("en")


def test_plain_words_of_yaml_stay_what_was_written():
    """17:00 is a time, 0612345670 and no are text where text is asked."""
    text = """
format: zorgplicht-policy/1
authority: {name: no, kind: municipality}
channels:
  - id: 0612345670
    channel: phone
    hours: [{days: [mon], from: 09:00, to: 17:00}]
"""
    policy = zp.read_policy_text(text, format="yaml")

    assert policy.authority.name == "no"
    assert policy.channels[0].id == "0612345670"
    assert policy.channels[0].hours[0].to.hour == 17


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ('"drie"', "geheel getal"),
        ("3.0", "geheel getal"),
        ("true", "geheel getal"),
        ('"3"', "geheel getal"),
    ],
)
def test_nothing_is_coerced(value, says):
    """A number is a number, also when a text looks like one."""
    text = (
        'format = "zorgplicht-policy/1"\nauthority = { name = "X", kind = "other" }\n'
        f'[[support]]\nid = "a"\nmeasure = "b"\nlead-time-days = {value}\n'
    )
    with pytest.raises(zp.PolicyReadError, match=says) as raised:
        zp.read_policy_text(text, format="toml")

    assert [(problem.line, problem.path) for problem in raised.value.problems] == [
        (6, "$.support[0].lead-time-days")
    ]


def test_a_file_that_is_not_there(tmp_path):
    """A missing file, a folder and an odd name are said in one sentence."""
    for name, says in (("weg.toml", "bestaat niet"), ("x.docx", "soort bestand")):
        with pytest.raises(zp.PolicyReadError, match=says):
            zp.read_policy(tmp_path / name)
    (tmp_path / "map.toml").mkdir()
    with pytest.raises(zp.PolicyReadError, match="dit is een map"):
        zp.read_policy(tmp_path / "map.toml")
    with pytest.raises(zp.PolicyReadError, match="bestandsnaam"):
        zp.read_policy("nul\0.toml")
