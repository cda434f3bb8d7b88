# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from attrs import evolve

import zorgplicht as zp

REAL = Path(__file__).parent / "real"
EXPECTED = tomllib.loads((REAL / "expected.toml").read_text("utf-8"))
ON = EXPECTED.pop("on")
FILES = sorted(EXPECTED)
OBLIGATIONS = ("a", "b", "c", "d")
CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
ASSESSMENTS: dict[str, zp.Assessment] = {}


def assess(name):
    if name not in ASSESSMENTS:
        policy = zp.read_policy(REAL / name)
        ASSESSMENTS[name] = zp.validate(policy, CATALOGUE, on=ON, engine=ENGINE)
    return ASSESSMENTS[name]


def argued(name):
    """The verdicts as they are argued: at the head of the file, or for JSON beside it."""
    if name.endswith(".json"):
        because = EXPECTED[name]["because"]
        return {letter: EXPECTED[name][letter] for letter in OBLIGATIONS if because[letter]}
    head = []
    for line in (REAL / name).read_text("utf-8").splitlines():
        if not line.startswith("#"):
            break
        head.append(line)
    return dict(re.findall(r"^# ([a-d]) ([a-z-]+): \S", "\n".join(head), re.MULTILINE))


def test_each_policy_has_an_expectation():
    """A policy without a verdict argued beforehand would prove nothing."""
    policies = {file.name for file in REAL.iterdir()} - {"expected.toml"}

    assert policies == set(FILES)


@pytest.mark.parametrize("name", FILES)
def test_the_verdicts_are_argued(name):
    """For each obligation the file argues the verdict that is expected."""
    assert argued(name) == {letter: EXPECTED[name][letter] for letter in OBLIGATIONS}


@pytest.mark.parametrize("name", FILES)
def test_the_verdicts_come_out_as_argued(name):
    """The validator gives the verdict that a careful lawyer would."""
    verdicts = {letter: verdict.value for letter, verdict in assess(name).obligations.items()}

    assert {letter: EXPECTED[name][letter] for letter in OBLIGATIONS} == verdicts


@pytest.mark.parametrize("name", FILES)
def test_the_findings_come_out_as_argued(name):
    """What the argument points at is found, where it stands; what is sound is left alone."""
    expected = EXPECTED[name]
    result = assess(name)
    found = {(one.rule, one.path, one.outcome == "explained") for one in result.findings}
    must = {
        (one["rule"], one["at"], one.get("explained", False)) for one in expected.get("finds", ())
    }

    assert must <= found
    assert not set(expected.get("nothing-from", ())) & {rule for rule, *_ in found}
    assert set(expected.get("cannot-see", ())) <= {one.rule for one in result.not_assessed}
    if expected.get("silent"):
        assert found == set()


@pytest.mark.parametrize("name", FILES)
def test_no_finding_lacks_a_line(name):
    """Each finding points at a place in its file, in every format."""
    lines = len((REAL / name).read_text("utf-8").splitlines())

    assert all(
        one.line and one.column and one.line <= lines and one.file for one in assess(name).findings
    )


def test_an_excerpt_is_never_not_met():
    """What an excerpt does not show is held against nobody."""
    excerpts = [name for name in FILES if assess(name).completeness == "excerpt"]
    verdicts = {one for name in excerpts for one in assess(name).obligations.values()}

    assert len(excerpts) >= 9
    assert "not-met" not in verdicts


@pytest.mark.parametrize(
    ("without", "changes"),
    [
        ("visie", {"a": "not-met"}),  # nobody speaks of residents
        ("bedrijven", {"a": "not-met"}),  # nobody speaks of businesses
        # A designation and standards are no policy on support, and describe no target groups.
        ("handreiking", {"b": "not-met", "d": "not-met"}),
        ("aanwijzing-college", {"a": "partly"}),  # nobody names the telephone; d stands
        ("aanwijzing-burgemeester", {}),
        ("servicenormen", {}),
    ],
)
def test_each_document_of_a_set_counts_for_what_it_is(without, changes):
    """A set loses what only the document that is taken out gave it, and nothing else."""
    policy = zp.read_policy(REAL / "stukken-samen.toml")
    left = tuple(one for one in policy.documents if one.id != without)
    result = zp.validate(evolve(policy, documents=left), CATALOGUE, on=ON, engine=ENGINE)

    assert len(left) == len(policy.documents) - 1
    assert dict.fromkeys(OBLIGATIONS, "met") | changes == dict(result.obligations)


def test_every_verdict_and_format_occurs():
    """The folder shows each verdict on each obligation, in the three formats."""
    seen = {(letter, EXPECTED[name][letter]) for name in FILES for letter in OBLIGATIONS}

    assert len(seen) == len(OBLIGATIONS) * len(zp.Verdict)
    assert {".toml", ".yaml", ".json"} == {Path(name).suffix for name in FILES}
