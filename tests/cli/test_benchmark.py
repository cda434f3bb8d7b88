# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def folder(tmp_path):
    """A folder with two policies and a file that is none."""
    for name in ("voorbeeldstad.toml", "knelpunten.toml"):
        shutil.copy(EXAMPLES / name, tmp_path / name)
    (tmp_path / "anders.json").write_text("{}", "utf-8")
    return tmp_path


def test_a_folder_is_counted(run, folder):
    """Two policies, no names, exit code 0; what was passed over is told."""
    code, out, err = run("benchmark", folder, "--on", "2026-11-25")

    assert code == 0
    assert "2 bestanden met beleid" in out
    assert "Voorbeeldstad" not in out
    assert "overgeslagen bestanden" in err


def test_names_when_asked(run, folder):
    """Both, in the order of the alphabet, with a warning that it is no ranking."""
    code, out, _ = run("benchmark", folder, "--names", "--on", "2026-11-25", "--lang", "en")

    assert code == 0
    assert out.index("Gemeente Drempelwaard") < out.index("Gemeente Voorbeeldstad")
    assert "no order of merit" in out


def test_processes_give_the_same(run, folder):
    """One process or two: the same bytes."""
    words = ("benchmark", folder, "--on", "2026-11-25", "--format", "json")

    assert run(*words, "--jobs", "1")[1] == run(*words, "--jobs", "2")[1]


def test_an_unusable_file_is_told_and_the_rest_counted(run, folder):
    """Its problems on standard error, its number in the report, exit code 2."""
    (folder / "stuk.toml").write_text('format = "zorgplicht-policy/1"\nx = [\n', "utf-8")
    code, out, err = run("benchmark", folder, "--format", "json", "--on", "2026-11-25")
    found = json.loads(out)

    assert code == 2
    assert (found["policies"], found["unusable"]) == (2, 1)
    assert "stuk.toml" in err


def test_an_empty_folder(run, tmp_path):
    """There is nothing to count."""
    assert run("benchmark", tmp_path)[0] == 2
