# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import zorgplicht as zp

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
CATALOGUE = zp.load_catalogue()
ON = dt.date(2026, 11, 24)


def assess(name):
    return zp.validate(zp.read_policy(EXAMPLES / name), CATALOGUE, on=ON)


def test_the_quickstart_runs():
    """The script of the quickstart prints routes and verdicts."""
    done = subprocess.run(
        [sys.executable, EXAMPLES / "quickstart.py"], capture_output=True, text=True, check=True
    )

    assert "restores" in done.stdout
    assert "d: met" in done.stdout


NOTEBOOKS = {
    "notebook": [],
    "many-policies": ["pandas", "altair"],
}
"""Every notebook, and the packages it needs besides our own."""


def cells_of(name):
    notebook = json.loads((EXAMPLES / f"{name}.ipynb").read_text("utf-8"))
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def test_every_notebook_is_known_and_stores_nothing():
    """A notebook that is added is run too; outputs are never kept in the repository."""
    assert {file.stem for file in EXAMPLES.glob("*.ipynb")} == set(NOTEBOOKS)
    for name in NOTEBOOKS:
        assert all(cell["outputs"] == [] for cell in cells_of(name))
        assert all(cell["execution_count"] is None for cell in cells_of(name))


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_runs(monkeypatch, capsys, name):
    """Every cell runs, in order; without IPython values are shown as text."""
    for package in NOTEBOOKS[name]:
        pytest.importorskip(package, reason=f"{package} is not installed")
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    for cell in cells_of(name):
        exec("".join(cell["source"]), names)

    assert name != "notebook" or "On their own without a route" in capsys.readouterr().out


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_shows_pages(monkeypatch, tmp_path, name):
    """In a shell of IPython, without a kernel, each `show` gives HTML or a picture."""
    for package in ["IPython", *NOTEBOOKS[name]]:
        pytest.importorskip(package, reason=f"{package} is not installed")
    from IPython.core.interactiveshell import InteractiveShell
    from IPython.utils.capture import capture_output

    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    InteractiveShell.clear_instance()
    shell = InteractiveShell.instance()
    shell.history_manager.enabled = False
    shown = 0
    for cell in cells_of(name):
        source = "".join(cell["source"])
        with capture_output() as captured:
            shell.run_cell(source).raise_error()
        if "zp.show(" in source:
            assert captured.outputs[0].data.keys() - {"text/plain"}
            shown += 1
    InteractiveShell.clear_instance()

    assert shown >= 2


def test_voorbeeldstad_is_a_good_policy():
    """The good example leaves nothing to wish for, but for one explained exception."""
    result = assess("voorbeeldstad.toml")
    policy = zp.read_policy(EXAMPLES / "voorbeeldstad.toml")

    assert dict(result.obligations) == {"a": "met", "b": "met", "c": "partly", "d": "met"}
    assert {"explained"} == {finding.outcome for finding in result.findings}
    assert result.not_assessed == ()
    assert len(policy.services) >= 8
    assert any("businesses" in service.audience for service in policy.services)
    assert len(policy.target_groups) >= 5
    assert len({support.measure for support in policy.support}) >= 12


def test_voorbeeldstad_has_a_route_for_each_single_barrier():
    """Each of the eleven barriers has a route to each service for residents."""
    policy = zp.read_policy(EXAMPLES / "voorbeeldstad.toml")
    engine = zp.RuleEngine(CATALOGUE)
    for service in policy.services:
        offer = zp.offer_of(policy, CATALOGUE, service.id, on=ON)
        for barrier in CATALOGUE.barriers:
            situation = zp.Situation(barriers=[barrier], audience=service.audience[0])
            assert engine.has_route(situation, offer=offer), (service.id, barrier)


@pytest.mark.parametrize("name", ["voorbeeldstad", "knelpunten", "uittreksel"])
def test_the_three_formats_give_the_same_findings(name):
    """TOML, JSON and YAML: equal findings at the same paths, each with its own line."""

    def findings(suffix):
        result = assess(f"{name}.{suffix}")
        assert all(finding.line and finding.column for finding in result.findings)
        places = [(f.rule, f.path, f.message, f.outcome) for f in result.findings]
        return sorted(places, key=repr), result.obligations, result.not_assessed

    assert findings("toml") == findings("json") == findings("yaml")


def item_at(file: Path, path: str):
    """The value at a path such as ``$.support[5].on[0]``, read from the TOML twin."""
    value = tomllib.loads(file.with_suffix(".toml").read_text("utf-8"))
    for part in re.findall(r"[^.$\[\]]+", path):
        value = value[int(part) if part.isdigit() else part]
    return value


@pytest.mark.parametrize("suffix", ["toml", "json", "yaml"])
def test_the_line_of_a_finding_shows_what_it_is_about(suffix):
    """At the line and column of each finding stands the key or entry of its path."""
    file = EXAMPLES / f"knelpunten.{suffix}"
    lines = file.read_text("utf-8").splitlines()
    result = assess(file.name)

    assert len(result.findings) >= 20
    first_keys = {"id", "group", "subject", "rule"}
    for finding in result.findings:
        shown = lines[finding.line - 1][finding.column - 1 :].lstrip("[\"'{")
        word = shown.partition(":")[0].split()[0].rstrip("]\"'=,") if shown else "{"
        names = {name.partition("[")[0] for name in finding.path.split(".")}
        if finding.path.endswith("]") and word == item_at(file, finding.path):
            continue  # a word in a list shows itself
        # What is missing is shown at the nearest thing around it; a JSON object has no name.
        assert word in names | first_keys or not shown, (finding.path, shown)


def test_knelpunten_shows_the_weak_spots():
    """The weak example fails all four obligations, at the places that are weak."""
    result = assess("knelpunten.toml")
    codes = {finding.rule for finding in result.findings}

    assert {"not-met"} == set(result.obligations.values())
    assert {"ZPA002", "ZPA006", "ZPB001", "ZPC001", "ZPC002", "ZPC007", "ZPD002"} <= codes
    assert {"ZPD003", "ZPD004", "ZPX002"} <= codes
    assert {"ZPA003", "ZPA004", "ZPA005", "ZPA007", "ZPA008", "ZPA009", "ZPB003"} <= codes
    assert "ZPX001" not in codes


def test_an_excerpt_is_unknown_never_not_met():
    """What an excerpt does not show is not held against it."""
    result = assess("uittreksel.toml")

    assert "not-met" not in result.obligations.values()
    assert "unknown" in result.obligations.values()
    assert result.findings == ()
    assert result.not_assessed
