# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt

import pytest

import zorgplicht as zp
from zorgplicht.testing import ExplainedError
from zorgplicht.testing.rule_check import Unusable, checks_of, words_of
from zorgplicht.testing.yardstick import yardstick
from zorgplicht.validation import all_rules

DAY = dt.date(2026, 11, 1)


def check(policy, code, **how):
    checks = checks_of(policy, yardstick(on=DAY, **how))
    return next(one for one in checks if one.code == code)


def marked(one):
    return [(mark.name, mark.kwargs.get("strict")) for mark in one.marks()]


def test_there_is_one_check_for_each_rule(policy):
    """Every rule that is run has its check, by code."""
    codes = [one.code for one in checks_of(policy("good"), yardstick(on=DAY))]

    assert codes == sorted(registered.card.code for registered in all_rules())


@pytest.mark.parametrize(
    ("name", "code", "how", "raises", "marks"),
    [
        ("good", "ZPC007", {}, None, []),
        ("stale", "ZPC007", {}, AssertionError, []),
        ("stale", "ZPC007", {"weight": "core"}, AssertionError, [("xfail", False)]),
        ("explained", "ZPC007", {}, ExplainedError, [("xfail", True)]),
        ("explained", "ZPC007", {"weight": "core"}, ExplainedError, [("xfail", True)]),
        ("unused", "ZPC007", {}, None, [("xfail", True)]),
        ("unused", "ZPX002", {}, AssertionError, []),
        ("advice", "ZPC009", {}, AssertionError, [("xfail", False)]),
        ("advice", "ZPC009", {"weight": "advice"}, AssertionError, []),
        ("unknown", "ZPC002", {}, None, [("skip", None)]),
        ("unknown", "ZPC002", {"allow_unknown": False}, AssertionError, []),
        ("not-applicable", "ZPA009", {}, None, [("skip", None)]),
        ("not-applicable", "ZPA009", {"allow_unknown": False}, None, [("skip", None)]),
    ],
)
def test_an_outcome_is_a_result_and_a_mark(policy, name, code, how, raises, marks):
    """What the check raises is exactly what its marks expect, or do not."""
    one = check(policy(name), code, **how)

    if raises is None:
        one.check()
    else:
        with pytest.raises(AssertionError) as caught:
            one.check()
        assert caught.type is raises
        assert f"{code} " in str(caught.value)
    assert marked(one) == marks


def test_a_rule_that_is_explained_in_part_fails(policy_text):
    """An exception for one place does not excuse another: the failure is not the expected one."""
    text = policy_text("explained").replace(
        'because = "Wij', 'at = "services.rijbewijs"\nbecause = "Wij', 1
    )
    one = check(zp.read_policy_text(text, format="toml"), "ZPC007")

    assert marked(one) == [("xfail", True)]
    with pytest.raises(AssertionError) as caught:
        one.check()
    assert caught.type is not ExplainedError


def test_reasons_are_those_of_the_policy_and_the_rule(policy):
    """The authority's own words where it explains; the rule's where it could not look."""
    explained = check(policy("explained"), "ZPC007").excused

    assert explained == ("Wij herschrijven alle teksten. (geldt tot en met 31 januari 2027)")
    assert check(policy("unknown"), "ZPC002").skip.startswith(
        "ZPC002: Dit is een uittreksel, dus "
    )
    assert check(policy("not-applicable"), "ZPA009").skip.startswith("ZPA009: Geen document noemt")
    assert check(policy("advice"), "ZPC009").excused.startswith("advies: Bij 'Paspoort")


def test_many_findings_of_advice_are_one_reason(policy_text):
    """A reason is one line: the first finding, and how many more there are."""
    text = policy_text("advice").replace('upl = "paspoort"\n', "")
    reason = check(zp.read_policy_text(text, format="toml"), "ZPC009", lang="en").excused

    assert reason.startswith("advice: ")
    assert reason.endswith("(and 1 more)")


def test_an_exception_without_a_reason_excuses_nothing(policy_text):
    """There is nothing to expect; ZPX002 tells what is missing."""
    text = policy_text("explained").replace('because = "Wij herschrijven alle teksten."\n', "")
    text = text.replace("until = 2027-01-31\n", "")
    one = check(zp.read_policy_text(text, format="toml"), "ZPC007")

    assert (one.excused, one.marks()) == (None, ())


def test_properties_carry_what_a_machine_wants(policy):
    """Rule, weight, basis, outcome and each finding, ready for a JUnit file."""
    file = policy("stale")
    one = check(file, "ZPC007", lang="en")
    facts = dict(one.properties)

    assert facts["rule"] == "ZPC007"
    assert facts["weight"] == "supporting"
    assert facts["obligation"] == "c"
    assert facts["outcome"] == "not-met"
    assert facts["basis"].split()[0] == "awb-2-1-1"
    assert facts["finding"].startswith(f"{file}:{one.line}:1 The information")
    assert "obligation" not in dict(check(file, "ZPX001").properties)
    assert "because" in dict(check(policy("unknown"), "ZPC002").properties)


def test_its_repr_is_short(policy):
    """Pytest shows the arguments of a failing test: a report in there would hide the report."""
    assert len(repr(check(policy("stale"), "ZPC007"))) < 80


def test_an_unusable_policy_fails_whatever_is_asked():
    """No question to it can pass: not the rule, the outcome, the findings or the check."""
    one = Unusable(error=zp.PolicyReadError((zp.Problem(file="p", line=3, nl="Kapot.", en="x"),)))

    for ask in (lambda: one.card, lambda: one.outcome, lambda: one.findings, one.check):
        with pytest.raises(zp.PolicyReadError, match="Kapot"):
            ask()
    assert (one.code, one.line, one.marks()) == ("unusable", 3, ())


def test_who_chooses_a_rule_hears_that_the_policy_is_unusable():
    """The one failing test answers to every code, unless the rules themselves are broken."""
    codes = {registered.card.code for registered in all_rules()}

    assert Unusable(error=zp.PolicyReadError(())).keywords == codes
    assert Unusable(error=zp.RuleContractError("ZPA001", "broke")).keywords == frozenset()


@pytest.mark.parametrize(
    ("error", "nl", "en"),
    [
        (zp.UnknownIdError("rule", "ZPQ"), "geen bekende regelcode", "There is no rule"),
        (zp.MissingExtraError("yaml"), "Hiervoor is de", "This needs the extra"),
        (zp.RuleContractError("ZPA001", "it broke"), "ZPA001: it broke", "ZPA001: it broke"),
    ],
)
def test_every_error_has_words(error, nl, en):
    """In both languages, where it has two."""
    assert nl in words_of(error, "nl")
    assert en in words_of(error, "en")
