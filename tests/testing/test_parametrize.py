# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.testing import parametrize_rules
from zorgplicht.validation import all_rules

RULES = len(all_rules())
OF_C = sum(registered.card.code.startswith("ZPC") for registered in all_rules())

MODULE = """
import datetime as dt
from zorgplicht.testing import parametrize_rules

@parametrize_rules("beleid/beleid.toml", on=dt.date(2026, 11, 1){more})
def test_rule(result):
    {body}

def test_something_else():
    pass
"""


@pytest.fixture
def outcomes(suite):
    """Runs a suite of two tests over a policy: one for each rule, and one besides."""

    def run(name, *words, body="result.check()", more=""):
        suite.write(name)
        suite.module(MODULE.format(body=body, more=more))
        return suite.run(*words)

    return run


def test_there_is_one_test_for_each_rule(outcomes):
    """The ids are the codes, in order."""
    result = outcomes("good", "--collect-only", "-q")
    ids = [line.partition("::")[2] for line in result.outlines if "test_rule" in line]

    assert ids == [f"test_rule[{registered.card.code}]" for registered in all_rules()]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("good", {"passed": RULES + 1}),
        ("stale", {"passed": RULES, "failed": 1}),
        ("explained", {"passed": RULES, "xfailed": 1}),
        ("unused", {"passed": RULES - 1, "failed": 2}),
        ("advice", {"passed": RULES, "xfailed": 1}),
        ("unknown", {"passed": RULES, "skipped": 1}),
        ("not-applicable", {"passed": RULES, "skipped": 1}),
        ("broken", {"passed": 1, "failed": 1}),
    ],
)
def test_outcomes_are_those_of_pytest(outcomes, name, expected):
    """Not met fails, explained is expected to, unknown is skipped; other tests still run."""
    outcomes(name).assert_outcomes(**expected)


def test_an_outcome_can_be_asserted_too(outcomes):
    """A test need not call check; an unusable policy fails whatever is asserted."""
    body = "assert result.outcome != 'not-met'"

    outcomes("good", body=body).assert_outcomes(passed=RULES + 1)
    outcomes("broken", body=body).assert_outcomes(passed=1, failed=1)


def test_an_exception_that_is_not_needed_fails(outcomes):
    """The expected failure stays away, and the rule on exceptions says so as well."""
    result = outcomes("unused")

    result.stdout.fnmatch_lines(
        [
            "FAILED *test_rule[[]ZPC007[]] - [[]XPASS(strict)[]] Wij herschrijven alle teksten.*",
            "FAILED *test_rule[[]ZPX002[]] - *verklaart niets*",
        ]
    )


def test_a_failure_shows_the_finding_and_none_of_our_code(outcomes):
    """The reader sees the own test and the message."""
    result = outcomes("stale")

    result.stdout.fnmatch_lines(
        [
            ">*result.check()",
            "E *AssertionError: beleid/beleid.toml:*:1 ZPC007 checked-within-a-year: *",
            "E *Zo lost u het op: *",
        ]
    )
    result.stdout.no_fnmatch_line("*rule_check.py*")


def test_an_unusable_policy_shows_its_problems_and_none_of_our_code(outcomes):
    """All problems, in the language that was asked for."""
    result = outcomes("broken", more=", lang='en'")

    result.stdout.fnmatch_lines(["*test_rule[[]unusable[]]*", "*Did you mean 'services'?*"])
    result.stdout.no_fnmatch_line("*read.py*")


def test_a_choice_of_rules(outcomes):
    """The keywords are those of assert_policy."""
    outcomes("stale", more=", select='ZPC', ignore='ZPC007'").assert_outcomes(passed=OF_C)
    outcomes("stale", more=", select='ZPC007', weight='core'").assert_outcomes(passed=1, xfailed=1)


def test_a_wrong_code_is_one_failing_test(outcomes):
    """A code without a rule is told, and the other tests run."""
    outcomes("good", more=", select='ZPQ'").assert_outcomes(passed=1, failed=1)


def test_a_wrong_word_is_an_error_at_once():
    """A mistake in the call is not hidden in a test."""
    with pytest.raises(ValueError, match="heavy"):
        parametrize_rules("beleid.toml", weight="heavy")
