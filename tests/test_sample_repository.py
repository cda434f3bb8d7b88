# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import junitparser
import pytest
import yaml

import zorgplicht as zp
from zorgplicht.reporting import formats_for
from zorgplicht.validation import all_rules

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "examples" / "sample-repository"
CODES = [registered.card.code for registered in all_rules()]


@pytest.fixture
def sample(tmp_path):
    """A copy of the sample repository."""
    copy = tmp_path / "voorbeeldhaven"
    shutil.copytree(SAMPLE, copy, ignore=shutil.ignore_patterns("__pycache__", ".pytest_cache"))
    return copy


@pytest.fixture
def outcomes(sample, plugin_words):
    """Runs pytest in the copy as its users do; gives what is no pass, and how many passed."""

    def run(*words):
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *plugin_words, "--junitxml=uit.xml", *words],
            cwd=sample,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        )
        other, passed = {}, 0
        (cases,) = junitparser.JUnitXml.fromfile(str(sample / "uit.xml"))
        for case in cases:
            if not case.result:
                passed += 1
                continue
            (result,) = case.result
            kind = getattr(result, "type", None) or "failed"
            other[f"{case.classname}::{case.name}"] = kind.removeprefix("pytest.")
        return done.returncode, other, passed

    return run


def edit(sample, old, new):
    file = sample / "beleid" / "beleid.toml"
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")


EXPLAINED = {
    "beleid.beleid.toml::ZPC005": "xfail",
    "tests.test_beleid::test_informatie[ZPC005]": "xfail",
}
# No date of law, and no way on the internet: nothing for these rules to look at.
SKIPPED = dict.fromkeys(
    [
        *[f"beleid.beleid.toml::{code}" for code in ("ZPA009", "ZPA010", "ZPC010", "ZPC011")],
        *[f"tests.test_beleid::test_informatie[{code}]" for code in ("ZPC010", "ZPC011")],
    ],
    "skip",
)
# All rules by the plugin, those of obligation c from Python as well, and two tests besides.
TESTS = len(CODES) + sum(code.startswith("ZPC") for code in CODES) + 2


def test_the_sample_passes(outcomes):
    """One exception is explained, some rules have nothing to look at, and all the rest passes."""
    code, other, passed = outcomes()

    assert code == 0
    assert other == EXPLAINED | SKIPPED
    assert passed == TESTS - len(other)


@pytest.mark.parametrize(
    ("old", "new", "failing"),
    [
        pytest.param(
            'term = "8 weken"\n',
            "",
            [
                "beleid.beleid.toml::ZPC003",
                "tests.test_beleid::test_informatie[ZPC003]",
                "tests.test_beleid::test_beleid_is_op_orde",
            ],
            id="a term is missing",
        ),
        pytest.param(
            "review-by = 2027-12-01",
            "review-by = 2026-11-01",
            ["beleid.beleid.toml::ZPA004", "tests.test_beleid::test_beleid_is_op_orde"],
            id="a review that is overdue",
        ),
    ],
)
def test_a_fault_makes_exactly_its_own_tests_fail(sample, outcomes, old, new, failing):
    """The rule that is broken fails, wherever it is tested, and nothing else changes."""
    edit(sample, old, new)
    code, other, passed = outcomes()

    assert code == 1
    assert other == EXPLAINED | SKIPPED | dict.fromkeys(failing, "failed")
    assert passed == TESTS - len(other)


def test_a_mended_text_makes_its_exception_fail(sample, outcomes):
    """An exception that explains nothing any more must go: the expected failure stays away."""
    edit(sample, 'language-level = "B2"', 'language-level = "B1"')
    code, other, _ = outcomes()

    assert code == 1
    assert other == SKIPPED | {
        "beleid.beleid.toml::ZPC005": "failed",
        "beleid.beleid.toml::ZPX002": "failed",
        "tests.test_beleid::test_informatie[ZPC005]": "failed",
        "tests.test_beleid::test_beleid_is_op_orde": "failed",
    }


def test_an_exception_that_ended_fails(outcomes):
    """The day counts: after the end of an exception its finding is there again."""
    code, other, _ = outcomes("beleid", "--zorgplicht-on=2027-07-01")

    assert code == 1
    assert other["beleid.beleid.toml::ZPC005"] == "failed"
    assert other["beleid.beleid.toml::ZPX002"] == "failed"


def test_a_broken_file_is_one_failing_test_where_it_is_collected(sample, outcomes):
    """Nothing is interrupted: the plugin and each test from Python report it once."""
    edit(sample, '[[services]]\nid = "paspoort"', '[[service]]\nid = "paspoort"')
    code, other, passed = outcomes()

    assert code == 1
    assert set(other.values()) == {"failed"}
    assert sorted(other) == [
        "beleid.beleid.toml::unusable",
        "tests.test_beleid::test_beleid_is_op_orde",
        "tests.test_beleid::test_iedereen_heeft_een_route_naar_een_paspoort",
        "tests.test_beleid::test_informatie[unusable]",
    ]
    assert passed == 0


CI_FILES = [".github/workflows/beleid.yml", ".gitlab-ci.yml"]


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (CI_FILES[0], ["--builtin-schema", "vendor.github-workflows"]),
        (CI_FILES[1], ["--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"]),
    ],
)
def test_ci_files_are_valid(file, words):
    """They fit the schemas of GitHub and GitLab."""
    command = [sys.executable, "-m", "check_jsonschema", *words, str(SAMPLE / file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("file", CI_FILES)
def test_ci_files_use_formats_that_exist(file):
    """Each check names a format that its service reads, and a file of the sample."""
    checks = re.findall(r"zorgplicht check --format (\S+) (\S+)", (SAMPLE / file).read_text())

    assert checks
    for format_, policy in checks:
        assert format_ in formats_for(zp.Assessment)
        assert (SAMPLE / policy).is_file()


def test_actions_are_pinned():
    """Each action is named by its commit, with the version behind it."""
    text = (SAMPLE / CI_FILES[0]).read_text("utf-8")
    uses = re.findall(r"uses: (.*)", text)

    assert uses
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[0-9.]+", one) for one in uses)


def test_the_hook_exists():
    """What the sample asks of pre-commit is in our manifest."""
    wanted = yaml.safe_load((SAMPLE / ".pre-commit-config.yaml").read_text("utf-8"))
    offered = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (repository,) = wanted["repos"]

    assert {hook["id"] for hook in repository["hooks"]} <= {hook["id"] for hook in offered}
    for hook in repository["hooks"]:
        assert re.search(hook["files"], "beleid/beleid.toml")
