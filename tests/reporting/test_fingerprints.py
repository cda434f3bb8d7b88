# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import zorgplicht as zp
from zorgplicht.reporting.fingerprints import fingerprint, identified

KNELPUNTEN = Path("examples/knelpunten.toml")


def identities(assessment):
    return [identity for _, identity in identified(assessment.findings)]


def test_each_finding_of_a_file_has_its_own(checked):
    """Also where one rule finds two things at one place."""
    found = identities(checked["knelpunten"])

    assert len(set(found)) == len(found)
    assert any(ordinal != "0" for _, _, ordinal in found)


def test_lines_may_move(checked, catalogue, engine):
    """A comment above everything changes each line and no identity."""
    text = "# een\n# twee\n" + KNELPUNTEN.read_text("utf-8")
    moved = zp.validate(
        zp.read_policy_text(text, format="toml"),
        catalogue,
        on=dt.date(2026, 11, 1),
        engine=engine,
    )

    assert {one.line for one in moved.findings} != {
        one.line for one in checked["knelpunten"].findings
    }
    assert identities(moved) == identities(checked["knelpunten"])


@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_the_format_of_the_file_does_not_matter(checked, catalogue, engine, suffix):
    """The same policy in JSON or YAML has the same findings."""
    policy = zp.read_policy(KNELPUNTEN.with_suffix(f".{suffix}"))
    other = zp.validate(policy, catalogue, on=dt.date(2026, 11, 1), engine=engine)

    assert sorted(identities(other)) == sorted(identities(checked["knelpunten"]))


@pytest.mark.parametrize(
    ("one", "other"),
    [(("a", "bc"), ("ab", "c")), (("a\0b",), ("a", "b")), (("1:a", "b"), ("1", "a1:b"))],
)
def test_parts_do_not_run_into_each_other(one, other):
    """No text can pretend to be two."""
    assert fingerprint(*one) != fingerprint(*other)


def test_half_a_character_has_a_fingerprint():
    """A text that UTF-8 cannot hold is no error."""
    assert len(fingerprint("\ud800")) == 32
