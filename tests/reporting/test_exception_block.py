# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
import json
import tomllib

import pytest
import yaml

from zorgplicht.model.text import Language
from zorgplicht.reporting.exception_block import exception_block
from zorgplicht.reporting.speaker import Speaker

SAY = Speaker(Language.NL)
EXAMPLE = {
    "rule": "ZPC007",
    "at": "services.paspoort",
    "because": "",
    "decided-by": "",
    "owner": "",
    "until": "2026-12-31",
}
READ = EXAMPLE | {"until": dt.date(2026, 12, 31)}
HOSTILE = 'a"b\\c\n[[x]] \x7f\x00\u202e # y: é'


def block(file, **changes):
    return "\n".join(exception_block(EXAMPLE | changes, file, SAY))


@pytest.mark.parametrize("file", [None, "beleid.toml", "beleid"])
def test_toml_can_be_copied(file):
    """It reads as what it stands for, and says what to fill in."""
    text = block(file)

    assert text.startswith("[[exceptions]]\n")
    assert tomllib.loads(text) == {"exceptions": [READ]}
    assert 'because = ""  # waarom kan het nu niet anders?' in text


@pytest.mark.parametrize("file", ["beleid.yaml", "beleid.yml"])
def test_a_policy_in_yaml_gets_yaml(file):
    """The same exception."""
    assert yaml.safe_load(block(file)) == {"exceptions": [READ]}


def test_a_policy_in_json_gets_json():
    """An object for the list of exceptions; JSON knows no comments and no dates."""
    assert json.loads(block("beleid.json")) == EXAMPLE


@pytest.mark.parametrize("file", ["x.toml", "x.yaml", "x.json"])
def test_whatever_stands_in_a_place_stays_a_text(file):
    """Quotes, newlines and control characters end nothing."""
    text = block(file, at=HOSTILE)
    found = {"x.toml": tomllib.loads, "x.yaml": yaml.safe_load, "x.json": json.loads}[file](text)
    one = found if file == "x.json" else found["exceptions"][0]

    assert one["at"] == HOSTILE
