# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from xml.etree import ElementTree as ET

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from junitparser import Error, Failure, JUnitXml, Skipped

import zorgplicht as zp
from zorgplicht.model.assessment import Outcome, RuleResult, Weight
from zorgplicht.reporting import Batch


def document(value, lang="nl"):
    return str(zp.render(value, "junit", lang=lang))


def suites(value, lang="nl"):
    return list(JUnitXml.fromstring(document(value, lang).encode()))


def cases(value, lang="nl"):
    return {case.name.split()[0]: case for suite in suites(value, lang) for case in suite}


def test_each_file_is_a_suite_and_each_rule_a_test(assessment, unusable):
    """A test is called after its rule, and grouped by its file and obligation."""
    first, second = suites(Batch((assessment, unusable)))

    assert (first.name, second.name) == ("beleid.toml", "stuk.toml")
    assert [(case.name, case.classname) for case in first] == [
        ("ZPA001 policy-exists", "beleid.toml/a"),
        ("ZPB001 policy-exists", "beleid.toml/b"),
        ("ZPD002 policy-exists", "beleid.toml/d"),
        ("ZPX002 policy-exists", "beleid.toml/x"),
        ("ZPB002", "beleid.toml/x"),
    ]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_counts_are_those_of_the_tests(assessment, unusable, checked, lang):
    """Another parser counts the same."""
    for suite in suites(Batch((assessment, unusable, *checked.values())), lang):
        kinds = [type(result) for case in suite for result in case.result]
        assert suite.tests == len(list(suite))
        assert suite.failures == kinds.count(Failure)
        assert suite.errors == kinds.count(Error)
        assert suite.skipped == kinds.count(Skipped)


def test_a_rule_that_is_not_met_fails_with_all_it_found(assessment):
    """One failure for a rule, since some readers look at the first only."""
    (failure,) = cases(assessment)["ZPA001"].result

    assert isinstance(failure, Failure)
    assert failure.type == "core"
    assert failure.message == "2 bevindingen. De eerste: Er is geen beleid."
    assert failure.text.split("\n\n")[1] == (
        "beleid.toml:9:2 $.documents[1] (kern)\nEr is geen beleid.\n"
        "Zo lost u het op: Schrijf het op."
    )
    assert cases(assessment)["ZPX002"].result[0].message == "Er is geen beleid."


def test_an_explained_rule_is_skipped_with_the_reason(assessment):
    """It neither passed nor failed."""
    (skipped,) = cases(assessment)["ZPD002"].result

    assert isinstance(skipped, Skipped)
    assert skipped.message.startswith("Uitgelegd: De balie wordt verbouwd. (besloten door het")
    assert "Uitgelegd: De balie" in skipped.text


def test_an_unknown_rule_is_skipped_with_the_reason(assessment):
    """What could not be looked at did not pass; also for a rule without a card."""
    for code in ("ZPB001", "ZPB002"):
        (skipped,) = cases(assessment)[code].result
        assert isinstance(skipped, Skipped)
        assert skipped.message == "Niet beoordeeld: Niet te zien."


def test_a_rule_that_does_not_apply_is_skipped(assessment, rule_card):
    """There was nothing to look at."""
    rule = RuleResult(card=rule_card, outcome=Outcome.NOT_APPLICABLE)
    bare = attrs.evolve(assessment, findings=(), rules=(rule,), not_assessed=())
    (skipped,) = cases(bare)["ZPA001"].result

    assert skipped.message == "Niet van toepassing."


def test_a_rule_that_is_met_passes(checked):
    """There is nothing to say of it."""
    assert cases(checked["voorbeeldstad"])["ZPA001"].result == []


def test_advice_passes_and_is_told(checked):
    """It does not make the check fail, so it is no failure; its text is in the output."""
    advice = cases(checked["knelpunten"])["ZPA008"]

    assert advice.result == []
    assert "(advies)" in advice.system_out


def test_what_a_failing_rule_could_not_see_is_told_too(assessment):
    """A rule may find one thing and be unable to look at another."""
    seen = attrs.evolve(
        assessment, not_assessed=(attrs.evolve(assessment.not_assessed[0], rule="ZPA001"),)
    )

    assert cases(seen)["ZPA001"].result[0].text.endswith("Niet beoordeeld: Niet te zien.")


def test_a_file_that_cannot_be_used_is_an_error(unusable):
    """All its problems are in the text."""
    ((case,),) = suites(unusable, "en")
    (error,) = case.result

    assert isinstance(error, Error)
    assert (case.name, error.type) == ("unusable-file", "unusable-file")
    assert error.text.splitlines() == [
        "stuk.toml:2:5: $.authority.naam: this does not belong here. Did you mean 'name'?",
        "stuk.toml: this does not belong here.",
    ]


def test_properties_hold_the_verdicts_and_the_law(assessment):
    """And which rules were left out by choice."""
    (suite,) = suites(attrs.evolve(assessment, ignored=("ZPB002", "ZPC001")))
    properties = {one.name: one.value for one in suite.properties()}

    assert properties["policy"] == "Gemeente Voorbeeldstad"
    assert properties["obligation-b"] == "unknown"
    assert properties["basis-ZPA001"] == "art. 2:1 lid 1 Awb"
    assert properties["ignored"] == "ZPB002, ZPC001"


def test_a_policy_without_a_file_is_called_after_its_authority(assessment):
    """Then a finding has its path for a place."""
    bare = attrs.evolve(assessment, file=None, findings=assessment.findings[3:])
    (suite,) = suites(bare)

    assert suite.name == "Gemeente Voorbeeldstad"
    assert cases(bare)["ZPX002"].result[0].text.startswith("$.exceptions[0] (kern)\n")


def test_nothing_in_it_tells_the_time(assessment):
    """The same assessment gives the same bytes."""
    root = ET.fromstring(document(assessment))  # noqa: S314 - our own document

    assert not any({"time", "timestamp", "hostname"} & set(one.attrib) for one in root.iter())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(Weight), st.sampled_from([Outcome.NOT_MET, Outcome.EXPLAINED])),
        max_size=4,
    )
)
def test_tests_fail_exactly_when_the_check_does(assessment, rule_card, make_finding, said):
    """Exit code 1 is: a finding that is neither advice nor explained."""
    explanation = assessment.findings[2].explanation
    rules, findings = [], []
    for number, (weight, outcome) in enumerate(said):
        card = attrs.evolve(rule_card, code=f"ZPA00{number}", weight=weight)
        explained = explanation if outcome is Outcome.EXPLAINED else None
        rules.append(RuleResult(card=card, outcome=outcome))
        findings.append(make_finding(card, outcome=outcome, explanation=explained))
    value = attrs.evolve(assessment, rules=tuple(rules), findings=tuple(findings))
    (suite,) = suites(value)
    failing = [one for one in said if one[1] is Outcome.NOT_MET and one[0] is not Weight.ADVICE]

    assert suite.failures == len(failing)
