# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json

DAY = ["--on", "2026-11-01"]


def test_several_files_are_one_json_document(run, tiny, tmp_path):
    """Assessments and unusable files stand together; one unusable file means exit 2."""
    code, out, err = run("check", tiny, tmp_path / "weg.toml", tiny, "--format", "json", *DAY)
    found = json.loads(out)

    assert code == 2
    assert found["schema"] == "zorgplicht-assessments/1"
    assert [one["policy"] for one in found["assessments"]] == ["Gemeente Voorbeeldstad"] * 2
    assert found["unusable"][0]["file"] == str(tmp_path / "weg.toml")
    assert "het bestand bestaat niet" in err


def test_one_file_is_one_document(run, tiny):
    """The JSON of a single file is the assessment itself."""
    code, out, _ = run("check", tiny, "--format", "json", *DAY)

    assert code == 1
    assert json.loads(out)["schema"] == "zorgplicht-assessment/1"


def test_several_files_in_text(run, tiny, tmp_path):
    """Reports one after another, the unusable file named on top."""
    _, out, _ = run("check", tiny, tmp_path / "weg.toml", *DAY)

    assert out.startswith(f"Niet gecontroleerd: {tmp_path / 'weg.toml'}\n")


def test_an_unusable_file_alone_prints_nothing(run, tmp_path):
    """Where there is nothing to report, standard output stays empty."""
    assert run("check", tmp_path / "weg.toml", "--format", "json")[1] == ""


def test_codes_may_be_joined_or_repeated(run, tiny):
    """Commas, repetition and lower case all work."""

    def codes(*words):
        out = run("check", tiny, "--format", "json", *words, *DAY)[1]
        return [rule["code"] for rule in json.loads(out)["rules"]]

    assert codes("--select", "zpa001,ZPA002") == ["ZPA001", "ZPA002"]
    assert codes("--select", "ZPA001", "--select", "ZPA002") == ["ZPA001", "ZPA002"]
    assert codes("--select", "ZPA001,ZPA002", "--ignore", "ZPA002") == ["ZPA001"]


def test_advice_alone_leaves_the_exit_code_zero(run, tiny):
    """Nothing found by the rules that ran: exit 0, though much was not looked at."""
    assert run("check", tiny, "--select", "ZPX001", *DAY)[0] == 0


def test_a_format_is_refused_before_any_work(run):
    """A mistyped format is told even when the file does not exist."""
    code, _, err = run("check", "weg.toml", "--format", "jsom")

    assert code == 2
    assert "Bedoelt u 'json'?" in err
    assert "weg.toml" not in err


def test_an_own_catalogue_counts(run, tiny, tmp_path):
    """A folder of one's own is laid over the catalogue; a missing one is exit 2."""
    own = tmp_path / "eigen"
    own.mkdir()
    (own / "channels.toml").write_text('[counter]\nlabel.nl = "Loket"\n', "utf-8")

    assert run("check", tiny, "--catalogue", own, *DAY)[0] == 1
    code, _, err = run("check", tiny, "--catalogue", tmp_path / "weg", *DAY)
    assert code == 2
    assert "deze map bestaat niet" in err
