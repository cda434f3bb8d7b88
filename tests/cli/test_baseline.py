# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from pathlib import Path

import zorgplicht as zp

EXAMPLES = Path(__file__).parents[2] / "examples"
WEAK = EXAMPLES / "knelpunten.toml"
ANSWERS = EXAMPLES / "metingen" / "nulmeting.toml"
DAY = ("--on", "2026-11-24")


def test_it_reports_without_answers(run):
    """With what the check says, and exit 0 whatever that is."""
    code, out, err = run("baseline", WEAK, *DAY)

    assert (code, err) == (0, "")
    assert "a. Beleid over communicatie: nog niet (volgens de controle)." in out


def test_from_a_form_to_a_report(run, tmp_path):
    """The form is filled in and read again."""
    code, form, _ = run("baseline", WEAK, "--template", *DAY)
    file = tmp_path / "antwoorden.toml"
    file.write_text(
        form.replace('[factors.size]\n# answer = ""', '[factors.size]\nanswer = "over-100000"'),
        "utf-8",
    )
    _, out, _ = run("baseline", WEAK, "--answers", file, "--format", "json", *DAY)

    assert code == 0
    found = {one["question"]: one["answer"] for one in json.loads(out)["factors"]}
    assert found["size"] == "over-100000"
    assert set(found.values()) == {"over-100000", None}


def test_a_form_with_answers_keeps_them(run):
    """So that one can go on where one stopped."""
    _, form, _ = run("baseline", WEAK, "--answers", ANSWERS, "--template", *DAY)

    assert zp.read_answers_text(form).factors["organisation"].answer == "decentral"


def test_a_form_is_toml(run):
    """Another format beside it is refused; toml itself is not."""
    code, _, err = run("baseline", WEAK, "--template", "--format", "json")

    assert code == 2
    assert "--template" in err
    assert run("baseline", WEAK, "--template", "--format", "toml", *DAY)[0] == 0


def test_broken_answers_end_with_two(run, tmp_path):
    """Every problem with its place; nothing on standard output."""
    file = tmp_path / "a.toml"
    file.write_text(
        'format = "zorgplicht-answers/1"\n[factors.sise]\n[factors.size]\nanswer = 1\n'
    )
    code, out, err = run("baseline", WEAK, "--answers", file, "--lang", "en", *DAY)

    assert (code, out) == (2, "")
    assert err.count(str(file)) == 2
    assert "Did you mean 'size'?" in err
