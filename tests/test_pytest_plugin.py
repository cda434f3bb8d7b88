# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
import subprocess
import sys

import junitparser
import pytest

import zorgplicht as zp
import zorgplicht.testing.yardstick
from zorgplicht.validation import all_rules

CODES = [registered.card.code for registered in all_rules()]
OF_C = sum(code.startswith("ZPC") for code in CODES) - 2
"""The tests that stay when two of these rules are ignored."""
ON = "--zorgplicht-on=2026-11-01"


def ids(result):
    return [line for line in result.outlines if "::" in line and " " not in line]


@pytest.fixture(autouse=True)
def _warm():
    # What a run inside this process imports is forgotten after it; networkx takes long.
    zp.RuleEngine(zp.load_catalogue())


def test_it_loads_nothing_of_the_library():
    """It is imported in every run of pytest of every user: only pytest and what that loads."""
    code = (
        "import pytest, sys; before = set(sys.modules); import zorgplicht.pytest_plugin;"
        "print(sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "['zorgplicht', 'zorgplicht.pytest_plugin']"


def test_it_does_nothing_unless_asked(suite):
    """Without the option and the setting, policies are no tests and the output is as ever."""
    suite.write("stale")
    suite.module("def test_it(): pass")
    result = suite.run()

    result.assert_outcomes(passed=1)
    result.stdout.no_fnmatch_line("zorgplicht:*")


def test_the_setting_turns_it_on(suite):
    """One test for each rule of each file that matches, by code."""
    suite.ini(zorgplicht_files="beleid/*.toml", zorgplicht_on="2026-11-01")
    suite.write("good")
    suite.write("good", "beleid/b.toml")
    suite.write("good", "elders/c.toml")
    result = suite.run("--collect-only", "-q")

    assert ids(result) == [
        f"beleid/{file}.toml::{code}" for file in ("b", "beleid") for code in CODES
    ]
    result.stdout.fnmatch_lines([f"zorgplicht: policy files: 2, tests: {2 * len(CODES)}"])


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("beleid.toml", ["a/beleid.toml", "beleid.toml"]),
        ("bel*", ["a/beleid.json", "a/beleid.toml", "beleid.toml"]),
        ("a/*", ["a/b/diep.toml", "a/beleid.json", "a/beleid.toml"]),
        ("./a/*.toml", ["a/b/diep.toml", "a/beleid.toml"]),
        ("a/b/*.toml *.json", ["a/b/diep.toml", "a/beleid.json"]),
        ("niets/*", []),
    ],
)
def test_a_glob_is_one_of_python_files(suite, pattern, found):
    """Without a slash it is about the name, with one about the path from the root."""
    for file in ("beleid.toml", "a/beleid.toml", "a/beleid.json", "a/b/diep.toml"):
        suite.write("broken", file)
    suite.ini(zorgplicht_files=pattern)

    assert ids(suite.run("--collect-only", "-q")) == [f"{file}::unusable" for file in found]


def test_the_option_takes_the_files_that_are_named(suite):
    """Only what stands on the command line, and only what can be a policy."""
    suite.write("good", "a.toml")
    suite.write("good", "map/b.toml")
    suite.module("def test_it(): pass")
    (module,) = suite.path.glob("test_*.py")

    suite.run("--zorgplicht", ON, module.name).assert_outcomes(passed=1)
    suite.run("--zorgplicht", ON, "a.toml").assert_outcomes(passed=len(CODES))
    suite.run("--zorgplicht", ON, "map/b.toml", "a.toml", ".").assert_outcomes(
        passed=2 * len(CODES) + 1
    )
    suite.run("--zorgplicht", ON, "map", ".").assert_outcomes(passed=1)


def test_a_run_without_policies_says_so(suite):
    """A glob with a mistake in it finds nothing, and that is seen."""
    suite.ini(zorgplicht_files="belied/*.toml")
    suite.write("stale")
    suite.module("def test_it(): pass")
    result = suite.run()

    result.stdout.fnmatch_lines(
        [
            "zorgplicht: on today; files: belied/[*].toml",
            "zorgplicht: policy files: 0, tests: 0",
        ]
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("good", {}),
        ("stale", {"failed": 1}),
        ("explained", {"xfailed": 1}),
        ("unused", {"failed": 2}),
        ("advice", {"xfailed": 1}),
        ("unknown", {"skipped": 1}),
        ("not-applicable", {"skipped": 1}),
    ],
)
def test_outcomes_are_those_of_pytest(suite, name, expected):
    """Not met fails, explained is expected to, unknown and not applicable are skipped."""
    suite.write(name)
    rest = len(CODES) - sum(expected.values())

    suite.run("--zorgplicht", ON, "beleid/beleid.toml").assert_outcomes(passed=rest, **expected)


def test_it_holds_under_the_strictest_settings(suite):
    """Warnings as errors and strict expectations change nothing."""
    suite.ini(
        zorgplicht_files="*.toml",
        filterwarnings="error",
        xfail_strict="true",
        addopts="--strict-markers --strict-config",
    )
    for name in ("explained", "advice", "unknown"):
        suite.write(name, f"{name}.toml")

    suite.run(ON).assert_outcomes(passed=3 * len(CODES) - 3, xfailed=2, skipped=1)


def test_a_failure_names_the_place_and_what_to_do(suite):
    """File, line and column first; message, remedy and basis; and no trace of Python."""
    suite.write("stale")
    result = suite.run("--zorgplicht", ON, "beleid/beleid.toml")

    result.stdout.fnmatch_lines(
        [
            "*_ ZPC007 _*",
            "beleid/beleid.toml:*:1 ZPC007 checked-within-a-year: De informatie*",
            "    Zo lost u het op: *",
            "    Bronnen: art. 2:1 lid 1 Awb; *",
            "FAILED beleid/beleid.toml::ZPC007 - *beleid.toml:*:1 ZPC007 *: De informatie*",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*.py*")
    result.stdout.no_fnmatch_line("During handling*")


def test_reasons_stand_in_the_summary(suite):
    """Why something was skipped or expected can be read without looking further."""
    suite.ini(zorgplicht_files="*.toml", zorgplicht_lang="en")
    for name in ("explained", "advice", "unknown"):
        suite.write(name, f"{name}.toml")

    suite.run(ON).stdout.fnmatch_lines_random(
        [
            "SKIPPED [[]1[]] unknown.toml: ZPC002: This is an excerpt, so this is not certain: *",
            "XFAIL advice.toml::ZPC009 - advice: *",
            "XFAIL explained.toml::ZPC007 - Wij herschrijven*(holds up to and including 31 Jan*",
        ]
    )


def test_an_explained_finding_is_shown_when_nothing_is_expected(suite):
    """With --runxfail the finding is told, with the authority's explanation."""
    suite.write("explained")
    result = suite.run("--zorgplicht", ON, "--runxfail", "beleid/beleid.toml")

    result.assert_outcomes(failed=1, passed=len(CODES) - 1)
    result.stdout.fnmatch_lines(["*Uitleg van de overheid: Wij herschrijven*"])


def test_a_broken_file_is_one_failing_test(suite):
    """It shows all its problems, and the rest of the run goes on."""
    suite.ini(zorgplicht_files="beleid/*")
    suite.write("broken", "beleid/a.toml")
    suite.write("good", "beleid/b.toml")
    (suite.path / "beleid" / "c.txt").write_text("geen beleid", "utf-8")
    (suite.path / "beleid" / "d.toml").write_bytes(b"\xff\xfe\x00")
    suite.module("def test_it(): pass")
    result = suite.run(ON)

    result.assert_outcomes(failed=3, passed=len(CODES) + 1)
    result.stdout.fnmatch_lines(
        [
            "*_ unusable _*",
            "beleid/a.toml:*:3: $.service: *Bedoelt u 'services'?",
            "beleid/a.toml:*",
        ]
    )
    result.stdout.no_fnmatch_line("*Interrupted*")


def test_a_fault_of_ours_is_one_failing_test_too(suite, monkeypatch):
    """An error that nobody foresaw keeps no other test from running, and shows its trace."""

    def fail(*_, **__):
        raise RuntimeError("niemand dacht hieraan")

    monkeypatch.setattr("zorgplicht.testing.rule_check.checks_of", fail)
    suite.write("good")
    suite.module("def test_it(): pass")
    result = suite.run("--zorgplicht", ON, "beleid/beleid.toml", ".")

    result.assert_outcomes(failed=1, passed=1)
    result.stdout.fnmatch_lines(["*raise RuntimeError*", "*niemand dacht hieraan*"])


def test_tests_are_chosen_as_usual(suite):
    """By node id, by a part of the code or the name, and by marker."""
    suite.write("good")
    suite.module("def test_it(): pass")
    own = ("--zorgplicht", ON)
    file = "beleid/beleid.toml"

    suite.run(*own, f"{file}::ZPD004").assert_outcomes(passed=1)
    assert ids(suite.run(*own, "-k", "ZPD", "--co", "-q", file)) == [
        f"{file}::{code}" for code in CODES if code.startswith("ZPD")
    ]
    assert ids(suite.run(*own, "-k", "findable", "--co", "-q", file)) == [f"{file}::ZPB004"]
    suite.run(*own, "-m", "not zorgplicht", file, ".").assert_outcomes(
        passed=1, deselected=len(CODES)
    )


def test_a_broken_file_is_not_deselected_by_code(suite):
    """Who runs only some rules must hear that they could not be looked at."""
    suite.write("broken")
    file = "beleid/beleid.toml"

    suite.run("--zorgplicht", "-k", "ZPD", file).assert_outcomes(failed=1)


def test_settings_are_those_of_assert_policy(suite):
    """Rules, weight, unknown and catalogue; -o gives a setting on the command line."""
    (suite.path / "eigen").mkdir()
    (suite.path / "eigen" / "law-provisions.toml").write_text(
        '[awb-2-1-1]\ncitation = { nl = "ONZE WET", en = "OUR ACT" }\n', "utf-8"
    )
    suite.ini(
        zorgplicht_files="stale.toml",
        zorgplicht_on="2026-11-01",
        zorgplicht_select="ZPC",
        zorgplicht_ignore="ZPC001 ZPC003",
        zorgplicht_catalogue="eigen",
    )
    suite.write("stale", "stale.toml")
    result = suite.run()
    result.assert_outcomes(failed=1, passed=OF_C - 1)
    result.stdout.fnmatch_lines(["*Bronnen: ONZE WET;*"])

    suite.run("-o", "zorgplicht_weight=core").assert_outcomes(xfailed=1, passed=OF_C - 1)
    suite.write("unknown", "stale.toml")
    suite.run().assert_outcomes(skipped=1, passed=OF_C - 1)
    suite.run("-o", "zorgplicht_allow_unknown=false").assert_outcomes(failed=1, passed=OF_C - 1)


def test_the_option_goes_before_the_setting(suite):
    """The day on the command line is the day; without any it is today."""
    suite.ini(zorgplicht_files="*.toml", zorgplicht_on="2026-11-01", zorgplicht_select="ZPC007")
    suite.write("explained", "a.toml")

    suite.run().assert_outcomes(xfailed=1)
    suite.run("--zorgplicht-on=2027-02-01").assert_outcomes(failed=1)
    suite.run("-o", "zorgplicht_on=").stdout.fnmatch_lines(["zorgplicht: on today;*"])


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--zorgplicht-on=1 november"], "*zorgplicht_on: '1 november' is no day*2026-11-01*"),
        (["-o", "zorgplicht_on=2026-02-30"], "*zorgplicht_on: '2026-02-30' is no day*"),
        (["--zorgplicht-on=20261101"], "*zorgplicht_on: '20261101' is no day*"),
        (["-o", "zorgplicht_lang=fr"], "*zorgplicht_lang: 'fr' is none of: nl, en*"),
        (["-o", "zorgplicht_weight=x"], "*zorgplicht_weight: 'x' is none of: core, *"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_at_once(suite, words, told):
    """It is a mistake in the use of pytest, told before anything runs."""
    result = suite.run("--zorgplicht", *words)

    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([told])


@pytest.mark.parametrize(
    ("setting", "told"),
    [("zorgplicht_select=ZPQ", "*'ZPQ' is geen*"), ("zorgplicht_catalogue=weg", "*weg*map*")],
)
def test_a_wrong_code_or_folder_is_one_failing_test(suite, setting, told):
    """To know these takes the whole library, so they are told when a policy is met."""
    suite.write("good")
    result = suite.run("--zorgplicht", "-o", setting, "beleid/beleid.toml")

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([told])


def test_catalogue_and_engine_are_made_once(suite, monkeypatch):
    """However many policies there are."""
    made = []
    real = zp.testing.yardstick.yardstick
    monkeypatch.setattr(
        "zorgplicht.testing.yardstick.yardstick", lambda **how: made.append(1) or real(**how)
    )
    suite.ini(zorgplicht_files="*.toml")
    for name in ("a", "b", "c"):
        suite.write("good", f"{name}.toml")
    suite.run(ON).assert_outcomes(passed=3 * len(CODES))

    assert made == [1]


def test_junit_carries_rule_weight_and_basis(suite):
    """A JUnit file has a test case for each rule, with facts for whoever reads it on."""
    for name in ("stale", "explained", "unknown"):
        suite.write(name, f"{name}.toml")
    suite.run(
        "--zorgplicht", ON, "--junitxml=uit.xml", "stale.toml", "explained.toml", "unknown.toml"
    )
    (tests,) = junitparser.JUnitXml.fromfile(str(suite.path / "uit.xml"))
    by_name = {(case.classname, case.name): case for case in tests}
    case = by_name["stale.toml", "ZPC007"]
    facts = {one.name: one.value for one in case.child(junitparser.Properties)}

    assert (tests.tests, tests.failures, tests.skipped) == (3 * len(CODES), 1, 2)
    assert facts["rule"] == "ZPC007"
    assert facts["weight"] == "supporting"
    assert facts["basis"].startswith("awb-2-1-1 ")
    assert re.match(r"stale\.toml:\d+:1 De informatie", facts["finding"])
    assert "Zo lost u het op" in case.result[0].text
    assert by_name["explained.toml", "ZPC007"].result[0].message.startswith("Wij herschrijven")


def test_hostile_text_stays_text(suite):
    """What a policy says can neither steer a terminal nor begin a line of the output."""
    suite.write("hostile")
    result = suite.run("--zorgplicht", ON, "beleid/beleid.toml", "--junitxml=uit.xml")

    assert r"\x1b[31mrood\x0a::error::" in result.stdout.str()
    assert "\x1b[31m" not in result.stdout.str()
    assert not any(line.startswith("::") for line in result.outlines)
    junitparser.JUnitXml.fromfile(str(suite.path / "uit.xml"))
