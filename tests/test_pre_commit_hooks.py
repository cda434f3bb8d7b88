# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import yaml

from zorgplicht.cli import main

ROOT = Path(__file__).parents[1]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))

# The keys of a hook, as pre-commit's page on making hooks lists them.
REQUIRED = {"id", "name", "entry", "language"}
OPTIONAL = {
    "additional_dependencies",
    "always_run",
    "args",
    "description",
    "exclude",
    "exclude_types",
    "fail_fast",
    "files",
    "language_version",
    "log_file",
    "minimum_pre_commit_version",
    "pass_filenames",
    "require_serial",
    "stages",
    "types",
    "types_or",
    "verbose",
}


@pytest.fixture(params=HOOKS, ids=lambda hook: hook["id"])
def hook(request):
    """Each hook of the manifest."""
    return request.param


def test_a_hook_has_the_keys_that_pre_commit_knows(hook):
    """The required ones, and no others than it knows; the language installs this package."""
    assert set(hook) >= REQUIRED
    assert set(hook) <= REQUIRED | OPTIONAL
    assert hook["language"] == "python"


@pytest.mark.parametrize(
    ("file", "chosen"),
    [
        ("beleid.toml", True),
        ("beleid-2026.json", True),
        ("beleid/beleid.yaml", True),
        ("data/beleid_gemeente.yml", True),
        ("pyproject.toml", False),
        ("beleid/pyproject.toml", False),
        ("mijnbeleid.toml", False),
        ("beleid.md", False),
        ("policy.json", False),
    ],
)
def test_files_are_those_that_are_called_a_policy(hook, file, chosen):
    """Pre-commit searches the pattern in the path from the root of the repository."""
    assert bool(re.search(hook["files"], file)) is chosen


@pytest.mark.parametrize(("name", "code"), [("good", 0), ("stale", 1), ("broken", 2)])
def test_the_entry_is_a_command_that_passes_or_fails(hook, policy, name, code, capsys):
    """The command exists, takes files behind it, and any code but 0 stops the commit."""
    program, *words = shlex.split(hook["entry"])

    assert program == "zorgplicht"
    assert main([*words, "--on=2026-11-01", str(policy(name))]) == code
    assert capsys.readouterr()
