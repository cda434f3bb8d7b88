# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The command line as its users meet it: words, exit codes, and never a traceback.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import zorgplicht as zp
from zorgplicht.cli import main

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
BROKEN = ROOT / "tests" / "codec" / "broken"
DAY = ["--on", "2026-11-24"]


@pytest.fixture
def run(capsys):
    """Runs the command line; gives the exit code, what it printed and what it complained."""

    def call(*words):
        try:
            code = main([str(word) for word in words])
        except SystemExit as stopped:  # argparse's own way to stop
            code = stopped.code
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return code, out, err

    return call


class TestCheck:
    def test_a_good_policy_ends_with_zero(self, run):
        """Nothing but an explained finding: exit 0."""
        code, out, _ = run("check", EXAMPLES / "voorbeeldstad.toml", *DAY)

        assert code == 0
        assert "Gemeente Voorbeeldstad" in out
        assert "Niet beoordeeld" in out

    def test_a_weak_policy_ends_with_one(self, run):
        """Findings of weight core or supporting: exit 1, each with line and column."""
        file = EXAMPLES / "knelpunten.toml"
        code, out, _ = run("check", file, *DAY)
        policy = zp.read_policy(file)
        result = zp.validate(policy, zp.load_catalogue(), on=dt.date(2026, 11, 24))

        assert code == 1
        for finding in result.findings:
            assert f"    {file}:{finding.line}:{finding.column}" in out
        assert out.rindex("Niet beoordeeld") > out.rindex("ZPX002")
        assert "Zo lost u het op" in out

    def test_json_is_the_contract(self, run):
        """The JSON has the keys of design §7."""
        code, out, _ = run("check", EXAMPLES / "knelpunten.toml", "--format", "json", *DAY)
        found = json.loads(out)

        assert code == 1
        assert found["schema"] == "zorgplicht-assessment/1"
        assert {"policy", "on", "obligations", "findings", "not-assessed", "rules"} <= set(found)
        assert found["obligations"] == dict.fromkeys("abcd", "not-met")
        assert {
            "rule", "name", "obligation", "weight", "certainty", "outcome", "message", "fix",
            "file", "line", "column", "path", "basis", "explanation",
        } <= set(found["findings"][0])  # fmt: skip

    @pytest.mark.parametrize("name", sorted(file.name for file in BROKEN.iterdir()))
    def test_a_broken_file_ends_with_two(self, run, name):
        """Each broken file gives one clear report on stderr and exit 2."""
        if name in {"README.md", "expected.toml"}:
            name = "weg.toml"
        code, out, err = run("check", BROKEN / name, *DAY)

        assert code == 2
        assert name in err
        assert "Gemeente" not in out

    def test_it_goes_on_after_a_broken_file(self, run):
        """One broken file does not keep the others from being judged."""
        code, out, err = run(
            "check", BROKEN / "toml-unknown-key.toml", EXAMPLES / "voorbeeldstad.toml", *DAY
        )

        assert code == 2
        assert "toml-unknown-key.toml" in err
        assert "Gemeente Voorbeeldstad" in out

    def test_english(self, run):
        """With --lang en the whole report is in English."""
        code, out, _ = run("check", EXAMPLES / "knelpunten.toml", "--lang", "en", *DAY)

        assert code == 1
        assert "Not assessed" in out
        assert "Niet beoordeeld" not in out

    def test_selected_rules_leave_the_rest_unassessed(self, run):
        """What was not chosen is said, and its obligation is unknown."""
        _, out, _ = run(
            "check", EXAMPLES / "voorbeeldstad.toml", "--select", "ZPA", "--format", "json", *DAY
        )
        found = json.loads(out)

        assert found["obligations"]["a"] == "met"
        assert found["obligations"]["d"] == "unknown"
        assert "ZPD004" in {one["rule"] for one in found["not-assessed"]}

    def test_an_unknown_rule_is_a_usage_error(self, run):
        """A code that belongs to no rule is refused with the nearest."""
        code, _, err = run("check", EXAMPLES / "voorbeeldstad.toml", "--select", "ZPD044", *DAY)

        assert code == 2
        assert "Bedoelt u" in err

    def test_a_date_that_is_none(self, run):
        """A mistyped day is a usage error."""
        code, _, err = run("check", EXAMPLES / "voorbeeldstad.toml", "--on", "gisteren")

        assert code == 2
        assert "gisteren" in err


class TestRoute:
    WORDS = (
        "--barrier",
        "low-literacy",
        "--barrier",
        "no-digital-means",
        "--barrier",
        "limited-time",
    )

    def test_every_route_is_minimal_and_every_reason_is_complete(self, run):
        """The JSON of the README's example: minimal routes, reasons with ground."""
        code, out, _ = run("route", *self.WORDS, "--format", "json")
        found = json.loads(out)
        own = [route for route in found["routes"] if route["kind"] != "represented"]

        assert code == 0
        assert found["schema"] == "zorgplicht-route-plan/1"
        assert own
        for route in found["routes"]:
            assert {reason["measure"] for reason in route["reasons"]} == set(route["measures"])
            for reason in route["reasons"]:
                assert reason["barriers"]
                assert reason["capability"]
                assert reason["sources"]
                assert all(source["id"] and source["at"] for source in reason["sources"])
        for one in own:
            assert not any(
                other is not one
                and other["channel"] == one["channel"]
                and set(other["measures"]) < set(one["measures"])
                and (other["ease"] == one["ease"] or other["ease"] == "comfortable")
                and set(other["conditions"]) <= set(one["conditions"])
                for other in own
            )

    def test_the_same_bytes_under_every_hash_seed(self):
        """Nothing in the output depends on set or dict order."""
        command = [sys.executable, "-m", "zorgplicht", "route", *self.WORDS, "--format", "json"]
        outputs = {
            subprocess.run(
                command,
                capture_output=True,
                check=True,
                env={**os.environ, "PYTHONHASHSEED": seed},
            ).stdout
            for seed in ("0", "1", "2")
        }

        assert len(outputs) == 1

    def test_within_a_policy(self, run):
        """With a policy and a service, only what that municipality offers counts."""
        code, out, _ = run(
            "route", *self.WORDS, "--policy", EXAMPLES / "voorbeeldstad.toml",
            "--service", "identiteitskaart", "--format", "json", *DAY,
        )  # fmt: skip
        policy = zp.read_policy(EXAMPLES / "voorbeeldstad.toml")
        entries = {channel.id for channel in policy.channels} | {s.id for s in policy.support}

        assert code == 0
        assert {route["entry"] for route in json.loads(out)["routes"]} <= entries

    def test_a_typing_error(self, run):
        """A barrier that does not exist is refused with the nearest."""
        code, out, err = run("route", "--barrier", "low-litteracy")

        assert code == 2
        assert out == ""
        assert "Bedoelt u 'low-literacy'?" in err

    def test_a_service_without_a_policy(self, run):
        """A service means nothing without a policy."""
        code, _, err = run("route", "--service", "paspoort")

        assert code == 2
        assert "--policy" in err

    def test_no_route_is_said_in_words(self, run):
        """Nobody gets an empty list: the text says that a person must step in."""
        code, out, _ = run(
            "route", "--barrier", "language-problem", "--fact", "speaks-an-offered-language=nee",
            "--fact", "has-representative=no", "--policy", EXAMPLES / "knelpunten.toml",
            "--service", "verhuizing", *DAY,
        )  # fmt: skip

        assert code == 0
        assert "medewerker" in out


class TestOthers:
    @pytest.mark.parametrize("format_", ["text", "json"])
    def test_catalogue(self, run, format_):
        """The catalogue shows kinds, a kind, and an entry, by plural or singular name."""
        for words in ((), ("barriers",), ("barrier", "low-literacy"), ("measures", "teletolk")):
            code, out, _ = run("catalogue", *words, "--format", format_)
            assert code == 0
            assert out.strip()

    def test_catalogue_check(self, run):
        """The shipped catalogue has no flaws."""
        assert run("catalogue", "--check")[0] == 0

    def test_catalogue_typing_error(self, run):
        """A kind that does not exist is refused with the nearest."""
        code, _, err = run("catalogue", "bariers")

        assert code == 2
        assert "Bedoelt u" in err

    def test_rules(self, run):
        """All rules are listed; one rule shows its whole page, in both languages."""
        listing = run("rules")[1]
        assert all(code in listing for code in ("ZPA001", "ZPD004", "ZPX002"))
        dutch, english = run("rules", "ZPD004")[1], run("rules", "ZPD004", "--lang", "en")[1]
        assert "Wat de regel niet ziet" in dutch
        assert "What it cannot see" in english

    def test_new_writes_a_policy_that_can_be_read(self, run, tmp_path):
        """What `new` writes is a policy; an existing file is never overwritten."""
        file = tmp_path / "beleid.toml"
        assert run("new", "--out", file)[0] == 0
        assert zp.read_policy(file).authority.name
        before = file.read_text("utf-8")
        assert run("new", "--out", file)[0] == 2
        assert file.read_text("utf-8") == before
        assert run("check", file, *DAY)[0] in {0, 1}

    def test_no_command_and_an_unknown_one(self, run):
        """Usage errors end with 2 and say what is possible."""
        assert run()[0] == 2
        code, _, err = run("cheque")
        assert code == 2
        assert "check" in err

    def test_a_closed_pipe_is_no_error(self):
        """Reading only the first line of the output leaves no traceback."""
        command = f"{sys.executable} -m zorgplicht catalogue measures --format json | head -1"
        done = subprocess.run(
            ["/bin/sh", "-c", command], capture_output=True, text=True, check=True, cwd=ROOT
        )

        assert done.stderr == ""
        assert done.stdout.strip()

    def test_hostile_text_is_made_harmless(self, run, tmp_path):
        """Escape codes in a name do not reach the terminal."""
        file = tmp_path / "p.json"
        name = "Gemeente \x1b[31mRood\x07\u202e"
        policy = {
            "format": "zorgplicht-policy/1",
            "authority": {"name": name, "kind": "municipality"},
        }
        file.write_text(json.dumps(policy), "utf-8")
        out = run("check", file, *DAY)[1]

        assert "Gemeente" in out
        assert not {"\x1b", "\x07", "\u202e"} & set(out)
