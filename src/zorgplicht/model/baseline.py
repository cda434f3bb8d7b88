# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A baseline (nulmeting): how far an authority is with each obligation, and what effort it takes.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import final

import attrs
from attrs import frozen

from zorgplicht.model.assessment import Verdict
from zorgplicht.model.entry import Citation, Entry
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import LawId
from zorgplicht.model.law import LawProvision
from zorgplicht.model.origin import Origin
from zorgplicht.model.policy import Completeness
from zorgplicht.model.text import Text


class Topic(StrEnum):
    """
    What a question asks for.
    """

    HOW_FAR = "how-far"
    ONE_OFF = "one-off"
    PERMANENT = "permanent"
    FACTOR = "factor"
    """A circumstance of the organisation; the others are asked for each obligation."""


@final
@frozen(kw_only=True)
class Choice:
    """
    One possible answer.

    Args:
        id: As it stands in a file of answers.
        label: What it says.
        drives: Why it makes the effort greater; None when the study does not say so.
    """

    id: str
    label: Text
    drives: Text | None = None


@final
@frozen(kw_only=True, repr=False)
class Question(Entry):
    """
    One question of the baseline; its `definition` is how it is asked.

    Args:
        topic: What it asks for.
        choices: The possible answers.
        factor: The organisational factor of the catalogue behind it.
    """

    topic: Topic
    choices: tuple[Choice, ...]
    factor: str | None = None


class AnswersFormat(StrEnum):
    """
    The versions of the format of answers.
    """

    V1 = "zorgplicht-answers/1"


@final
@frozen(kw_only=True)
class Answer:
    """
    What somebody answered.

    Args:
        answer: The id of a choice; None when there is no answer yet.
        note: Own words: what is to be done, and which team does it; never a person's name.
    """

    answer: str | None = None
    note: str | None = None


@final
@frozen(kw_only=True)
class Answers:
    """
    A file of answers.

    Args:
        format: The version of the format.
        obligations: By obligation and question.
        factors: By question.
        origin: The text it was read from; no key of the file.
    """

    format: AnswersFormat = AnswersFormat.V1
    obligations: FrozenMap[str, FrozenMap[str, Answer]] = FrozenMap()
    factors: FrozenMap[str, Answer] = FrozenMap()
    origin: Origin | None = attrs.field(default=None, eq=False, repr=False)


@final
@frozen(kw_only=True)
class Reply:
    """
    A question with the answer that was given.

    Args:
        question: What was asked.
        choice: What was answered; None when nothing was.
        note: Own words.
        from_check: Whether the choice was not given but follows from the check.
    """

    question: Question
    choice: Choice | None = None
    note: str | None = None
    from_check: bool = False


@final
@frozen(kw_only=True)
class ObligationBaseline:
    """
    One obligation: what the check says of it, and what was answered.

    Args:
        id: "a" to "d".
        title: Its name.
        verdict: What the rules say.
        core: Findings of core rules that are not explained.
        supporting: Findings of supporting rules that are not explained.
        advice: Findings that are advice.
        explained: Findings that are explained.
        unknown: Rules that could not be assessed.
        replies: Its questions, in order.
        differs: Whether the given answer on how far is another than the check's.
    """

    id: str
    title: Text
    verdict: Verdict
    core: int
    supporting: int
    advice: int
    explained: int
    unknown: int
    replies: tuple[Reply, ...]
    differs: bool


@final
@frozen(kw_only=True)
class Driver:
    """
    Something that makes the effort greater.

    Args:
        about: The question, or the obligation, from which it follows.
        because: Why.
        sources: Where that is found; empty when it follows from the check.
    """

    about: str
    because: Text
    sources: tuple[Citation, ...] = ()


@final
@frozen(kw_only=True)
class Remark:
    """
    What the study says on effort, whatever was answered.
    """

    id: str
    label: Text
    definition: Text
    sources: tuple[Citation, ...]


@final
@frozen(kw_only=True)
class Baseline:
    """
    How far an authority is on one day, and what effort it takes to get on. It holds no amounts.

    Args:
        policy: The authority's name.
        file: The policy's file.
        completeness: Whether the policy shows all there is.
        on: The day of the check.
        obligations: By id.
        factors: Questions on the organisation, in order.
        drivers: What makes the effort greater: factors first, then obligations, most findings
            first.
        remarks: What the study says on effort.
        basis: The passages on which this rests.
        law: Those passages, as far as the catalogue has them.
    """

    policy: str
    file: str | None
    completeness: Completeness
    on: dt.date
    obligations: tuple[ObligationBaseline, ...]
    factors: tuple[Reply, ...]
    drivers: tuple[Driver, ...]
    remarks: tuple[Remark, ...]
    basis: tuple[LawId, ...] = ()
    law: FrozenMap[str, LawProvision] = FrozenMap()

    @property
    def open(self) -> int:
        """
        The number of questions without an answer.
        """
        replies = [reply for one in self.obligations for reply in one.replies]
        return sum(reply.choice is None for reply in (*replies, *self.factors))
