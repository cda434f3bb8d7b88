# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

import zorgplicht as zp
from zorgplicht.catalogue.questions import asked_of_obligations, asked_once, baseline_questions
from zorgplicht.model.entry import Basis

FORMAT = 'format = "zorgplicht-answers/1"\n'


def problems(text):
    with pytest.raises(zp.AnswersError) as caught:
        zp.read_answers_text(text, file="a.toml")
    return caught.value.problems


class TestQuestions:
    def test_each_has_a_source_and_words_in_two_languages(self):
        """A judgement has a reason too, and every factor is one of the catalogue."""
        catalogue = zp.load_catalogue()
        for question in baseline_questions():
            texts = [question.label, question.definition]
            texts += [choice.label for choice in question.choices]
            texts += [choice.drives for choice in question.choices if choice.drives]

            assert all(text.nl.strip() and text.en.strip() for text in texts)
            assert question.sources
            assert all(one.id in catalogue.sources for one in question.sources)
            assert question.basis is Basis.STUDY or question.why
            assert question.factor is None or question.factor in catalogue.organisational_factors
            assert len({one.id for one in question.choices}) == len(question.choices) > 1

    def test_they_are_those_of_the_study(self):
        """How far, what once, what for good; then what §4.2 says that decides."""
        assert [one.id for one in asked_of_obligations()] == [
            "how-far", "one-off", "process", "ict", "staff",
        ]  # fmt: skip
        factors = {one.factor for one in asked_once()}
        assert {"decentralised", "outsourcing-scope", "degree-of-digitalisation"} <= factors

    def test_no_amount_of_money_is_asked_or_told(self):
        """The study names none per municipality."""
        for question in baseline_questions():
            for text in (question.definition, *(one.label for one in question.choices)):
                assert "€" not in text.nl + text.en
                assert "euro" not in (text.nl + text.en).lower()


class TestReading:
    def test_the_example(self):
        """A choice, a note, and what was left open."""
        answers = zp.read_answers("examples/metingen/nulmeting.toml")

        assert answers.obligations["d"]["one-off"].answer == "large"
        assert answers.obligations["b"]["one-off"].note.endswith("Team Communicatie.")
        assert "ict" not in answers.obligations["b"]

    def test_nothing_answered_yet(self):
        """A file with only its format is fine."""
        assert zp.read_answers_text(FORMAT) == zp.Answers()

    def test_every_problem_at_once_with_its_place(self):
        """Wrong types, unknown words and unknown keys, in the order of the file."""
        text = (
            'format = "zorgplicht-answers/2"\n'
            "[obligations.e.how-far]\n"
            "[obligations.a.one-of]\n"
            "[obligations.a.process]\n"
            'answer = "mcuh"\n'
            "note = 3\n"
            "[obligations.b.ict]\n"
            "amount = 5000\n"
            "[factors.how-far]\n"
            "[factors.size]\n"
            "answer = true\n"
        )
        found = problems(text)

        assert [(one.line, one.path) for one in found] == [
            (1, "$.format"),
            (2, "$.obligations.e"),
            (3, "$.obligations.a.one-of"),
            (5, "$.obligations.a.process.answer"),
            (6, "$.obligations.a.process.note"),
            (8, "$.obligations.b.ict.amount"),
            (9, "$.factors.how-far"),
            (11, "$.factors.size.answer"),
        ]
        assert found[2].suggestion == "one-off"
        assert found[3].suggestion == "much"

    @pytest.mark.parametrize(
        "text",
        ["", "x = 1\n", "format = 1\n", FORMAT + "obligations = 3\n", FORMAT + "factors = []\n",
         FORMAT + "[obligations]\na = 1\n", FORMAT + "[factors]\nsize = 1\n", "format = \n",
         FORMAT + FORMAT, FORMAT + '[factors.size]\nanswer = ""\n'],
    )  # fmt: skip
    def test_what_is_no_file_of_answers(self, text):
        """It is refused with a place, whatever it is."""
        assert all(one.line is not None for one in problems(text))

    def test_a_file_that_is_not_there(self, tmp_path):
        """The error is one of ours."""
        with pytest.raises(zp.AnswersError, match="bestaat niet"):
            zp.read_answers(tmp_path / "weg.toml")
