# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"
GOOD = EXAMPLES / "voorbeeldstad.toml"
RESULTS = EXAMPLES / "metingen" / "uitkomsten.csv"
DAY = ("--on", "2026-11-24")


def test_it_reports(run):
    """In Dutch, with exit 0: a report is no check."""
    code, out, err = run("measure", GOOD, *DAY)

    assert (code, err) == (0, "")
    assert "Niet gemeten: digitaal contact" in out


def test_results_and_the_day_count(run):
    """Outcomes of a file are there; on a later day plans are late."""
    _, out, _ = run("measure", GOOD, "--results", RESULTS, "--format", "json", *DAY)
    _, later, _ = run("measure", GOOD, "--format", "json", "--on", "2027-07-24")

    assert {one["comes"] for one in json.loads(out)["outcomes"]} == {"policy", "brought"}
    assert {one["standing"] for one in json.loads(later)["series"]} == {"overdue"}


def test_scales_alike_on_request(run):
    """Only with --compare."""
    _, without, _ = run("measure", GOOD, "--lang", "en", *DAY)
    _, out, _ = run("measure", GOOD, "--lang", "en", "--compare", *DAY)

    assert "on 0 to 100" not in without
    assert "on 0 to 100: 75.6" in " ".join(out.split())


def test_a_broken_file_ends_with_two(run, tmp_path):
    """Every problem on a line with its place, and nothing on standard output."""
    file = tmp_path / "r.csv"
    file.write_text("subject,naam\nx,y\n", "utf-8")
    code, out, err = run("measure", GOOD, "--results", file, *DAY)

    assert (code, out) == (2, "")
    assert f"{file}:1:9: de kolom 'naam' lijkt over personen te gaan" in err
    assert run("measure", tmp_path / "weg.toml")[0] == 2


def test_an_unknown_format(run):
    """It is refused before anything is read."""
    code, _, err = run("measure", "weg.toml", "--format", "sarif")

    assert code == 2
    assert "sarif" in err
