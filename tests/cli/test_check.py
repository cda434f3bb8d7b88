# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from pathlib import Path

import pytest

import zorgplicht as zp
from zorgplicht.cli import check
from zorgplicht.reporting import formats_for

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
    """Reports one after another, the unusable file named in its place."""
    _, out, err = run("check", tmp_path / "weg.toml", tiny, *DAY)

    assert out.startswith(f"Niet gecontroleerd: {tmp_path / 'weg.toml'}\n")
    assert "het bestand bestaat niet" in err
    assert "Gemeente Voorbeeldstad" in out


def test_an_unusable_file_alone(run, tmp_path):
    """People read the problem on standard error; programs get a document that holds it."""
    gone = tmp_path / "weg.toml"

    assert run("check", gone)[1] == ""
    assert json.loads(run("check", gone, "--format", "json")[1])["unusable"][0]["problems"]


def test_a_folder_is_searched_for_policies(run, tiny, tmp_path):
    """Policies at any depth, by name; other files are counted, hidden ones left alone."""
    folder = tmp_path / "map"
    (folder / "b" / "diep").mkdir(parents=True)
    (folder / ".git").mkdir()
    text = tiny.read_text("utf-8")
    for name in ("z.toml", "a.toml", "b/diep/c.toml", ".git/d.toml", ".e.toml"):
        (folder / name).write_text(text, "utf-8")
    (folder / "package.json").write_text("{}", "utf-8")
    (folder / "lees.txt").write_text("zorgplicht-policy/1", "utf-8")
    code, out, err = run("check", folder, "--format", "json", *DAY)
    files = [one["file"] for one in json.loads(out)["assessments"]]

    assert code == 1
    assert files == [str(folder / name) for name in ("a.toml", "z.toml", "b/diep/c.toml")]
    assert err == f"{folder}: overgeslagen bestanden zonder 'zorgplicht-policy/1': 1.\n"


def test_a_folder_without_policies_is_unusable(run, tmp_path):
    """No findings because nothing was looked at is no clean result."""
    code, out, err = run("check", tmp_path, "--format", "json")

    assert (code, out) == (2, "")
    assert "in deze map staat geen beleid" in err


@pytest.mark.parametrize("name", formats_for(zp.Assessment))
def test_processes_give_what_one_process_gives(run, tiny, tmp_path, name):
    """The same bytes in the same order, whatever the number of processes; also when broken."""
    files = []
    for number in range(9):
        file = tmp_path / f"{number}.toml"
        file.write_text(tiny.read_text("utf-8").replace("Voorbeeldstad", f"Stad {number}"))
        files.append(file)
    files[4].write_text("format = ", "utf-8")
    alone = run("check", *files, "--format", name, "--jobs", "1", *DAY)

    assert alone == run("check", *files, "--format", name, "--jobs", "3", *DAY)
    assert alone[0] == 2
    assert all(file.name in alone[1] for file in files)


@pytest.mark.parametrize("name", formats_for(zp.Assessment))
@pytest.mark.parametrize(
    ("example", "expected"), [("knelpunten", 1), ("uittreksel", 0), ("voorbeeldstad", 0)]
)
def test_a_format_does_not_change_the_exit_code(run, name, example, expected):
    """Each format shows the examples, and a test report has failures when the code is 1."""
    code, out, err = run("check", f"examples/{example}.toml", "--format", name, *DAY)

    assert (code, err) == (expected, "")
    assert out.endswith("\n")
    if name == "junit":
        assert ("<failure" in out) == (code == 1)


def test_a_wrong_question_is_told_once_by_processes_too(run, tiny):
    """An unknown rule is found before any file is read."""
    code, out, err = run("check", *[tiny] * 6, "--select", "ZPQ", "--jobs", "2")

    assert (code, out) == (2, "")
    assert err.count("ZPQ") == 1


@pytest.mark.parametrize("word", ["0", "-1", "veel", "1.5"])
def test_a_number_of_processes_is_a_whole_number(run, tiny, word):
    """Anything else is a mistake in the way of asking."""
    assert run("check", tiny, f"--jobs={word}")[0] == 2


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


def test_to_leave_no_rule_is_a_mistake_in_the_way_of_asking(run, tiny):
    """A clean result without a single rule would say nothing."""
    code, out, err = run("check", tiny, "--select", "ZPA", "--ignore", "ZPA")

    assert (code, out) == (2, "")
    assert "geen enkele regel" in err


def test_help_names_every_format():
    """What --help says can be chosen, and the other way round."""
    assert set(check.FORMATS.split(", ")) == set(formats_for(zp.Assessment))


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


UPL = Path(__file__).parents[1] / "interop" / "upl-sample.csv"


def test_names_are_looked_up_in_the_list_that_is_given(run, tiny):
    """Only who brings the list has names looked up in it."""
    tiny.write_text(
        tiny.read_text("utf-8").replace('id = "ligplaats"', 'id = "l"\nupl = "ligplats"')
    )
    words = ["check", tiny, "--select", "ZPC009", "--format", "json", *DAY]
    without = json.loads(run(*words)[1])
    with_list = json.loads(run(*words, "--upl", UPL)[1])

    assert len(with_list["findings"]) > len(without["findings"])
    assert "ligplats" in with_list["findings"][0]["message"]


def test_a_list_that_cannot_be_read_is_told_once(run, tiny, tmp_path):
    """The way of asking is wrong, and no policy is checked."""
    code, out, err = run("check", *[tiny] * 6, "--upl", tmp_path / "weg.csv", *DAY)

    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert "weg.csv" in err


def test_rare_words_are_named_when_asked_for(run, tiny):
    """With the list of words that the extra brings; without it one sentence says what to do."""
    information = (
        'information = { language-level = "C1", about = "De ontvankelijkheid is vereist." }'
    )
    tiny.write_text(tiny.read_text("utf-8") + information + "\n", "utf-8")
    words = ["check", tiny, "--select", "ZPC005", *DAY]

    assert "Woorden die weinig mensen gebruiken" not in run(*words)[1]
    assert "Woorden die weinig mensen gebruiken: ontvankelijkheid" in said(
        run(*words, "--rare-words")
    )


def said(result):
    return " ".join(result[1].split())
