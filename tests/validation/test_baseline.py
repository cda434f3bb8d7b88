# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt

import pytest

import zorgplicht as zp
from zorgplicht.catalogue.questions import asked_of_obligations, asked_once
from zorgplicht.model.assessment import Outcome, Weight

DAY = dt.date(2026, 11, 24)
CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)


@pytest.fixture(scope="module", params=["knelpunten", "uittreksel", "voorbeeldstad"])
def assessment(request):
    """Each of the examples, held against the rules."""
    policy = zp.read_policy(f"examples/{request.param}.toml")
    return zp.validate(policy, CATALOGUE, on=DAY, engine=ENGINE)


@pytest.fixture(scope="module")
def weak():
    """The weak example."""
    return zp.validate(
        zp.read_policy("examples/knelpunten.toml"), CATALOGUE, on=DAY, engine=ENGINE
    )


def answers(text):
    return zp.read_answers_text(f'format = "zorgplicht-answers/1"\n{text}')


def how_far(baseline, letter="a"):
    one = next(one for one in baseline.obligations if one.id == letter)
    return one.replies[0]


class TestFromTheCheck:
    def test_how_far_is_what_the_check_says(self, assessment):
        """Met is fully, partly is partly, not met is not; unknown stays open."""
        words = {"met": "fully", "partly": "partly", "not-met": "not", "unknown": None}
        baseline = zp.baseline_of(assessment, None, CATALOGUE)
        for one in baseline.obligations:
            choice = one.replies[0].choice

            assert (choice.id if choice else None) == words[assessment.obligations[one.id]]
            assert one.replies[0].from_check is (choice is not None)
            assert not one.differs

    def test_findings_are_counted_by_weight(self, assessment):
        """As another way of counting has it; explained ones apart."""
        baseline = zp.baseline_of(assessment, None, CATALOGUE)
        for one in baseline.obligations:
            own = [f for f in assessment.findings if f.obligation == one.id]
            for weight in Weight:
                expected = sum(f.weight is weight and f.outcome is Outcome.NOT_MET for f in own)
                assert getattr(one, weight.value) == expected
            assert one.explained == sum(f.explanation is not None for f in own)
            assert one.core + one.supporting + one.advice + one.explained == len(own)

    def test_nothing_else_is_filled_in(self, assessment):
        """Effort is for people to say."""
        baseline = zp.baseline_of(assessment, None, CATALOGUE)
        known = sum(one != "unknown" for one in assessment.obligations.values())

        assert baseline.open == 4 * len(asked_of_obligations()) + len(asked_once()) - known


class TestAnswers:
    def test_an_answer_goes_before_the_check(self, weak):
        """And it is told when the two differ."""
        own = answers('[obligations.a.how-far]\nanswer = "fully"\n')
        baseline = zp.baseline_of(weak, own, CATALOGUE)

        assert (how_far(baseline).choice.id, how_far(baseline).from_check) == ("fully", False)
        assert [one.differs for one in baseline.obligations] == [True, False, False, False]

    def test_the_same_answer_does_not_differ(self, weak):
        """Nor does a note without an answer."""
        own = answers(
            '[obligations.a.how-far]\nanswer = "not"\n[obligations.b.how-far]\nnote = "x"'
        )
        baseline = zp.baseline_of(weak, own, CATALOGUE)

        assert not any(one.differs for one in baseline.obligations)
        assert (how_far(baseline, "b").note, how_far(baseline, "b").from_check) == ("x", True)

    def test_every_answer_is_kept(self, weak):
        """The example, question by question."""
        own = zp.read_answers("examples/metingen/nulmeting.toml")
        baseline = zp.baseline_of(weak, own, CATALOGUE)
        for one in baseline.obligations:
            for reply in one.replies:
                given = own.obligations[one.id].get(reply.question.id)
                if given is not None:
                    assert (reply.choice.id if reply.choice else None) in {given.answer, "not"}
                    assert reply.note == given.note
        for reply in baseline.factors:
            given = own.factors.get(reply.question.id)
            assert (reply.choice.id if reply.choice else None) == (given.answer if given else None)


class TestDrivers:
    def test_a_factor_drives_only_with_the_choices_that_the_study_names(self, weak):
        """For each choice of each question apart."""
        for question in asked_once():
            for choice in question.choices:
                own = answers(f'[factors.{question.id}]\nanswer = "{choice.id}"\n')
                drivers = zp.baseline_of(weak, own, CATALOGUE).drivers
                told = [one.because for one in drivers if one.about == question.id]

                assert told == ([choice.drives] if choice.drives else [])
                assert all(one.sources for one in drivers if one.about == question.id)

    def test_obligations_come_with_most_findings_first(self, weak):
        """Only those of which the core has findings, each with its number."""
        baseline = zp.baseline_of(weak, None, CATALOGUE)
        cores = {one.id: one.core for one in baseline.obligations}
        told = [one.about for one in baseline.drivers]

        assert told == sorted((id_ for id_ in cores if cores[id_]), key=lambda i: -cores[i])
        for one in baseline.drivers:
            assert str(cores[one.about]) in one.because.nl

    def test_what_the_study_says_on_effort_is_always_there(self, weak):
        """Each statement with its source."""
        remarks = zp.baseline_of(weak, None, CATALOGUE).remarks

        assert {one.id for one in remarks} == {
            "all-municipalities-already-act",
            "continuous-adjustment",
            "one-off-effort-for-consistency",
        }
        assert all(one.sources for one in remarks)
