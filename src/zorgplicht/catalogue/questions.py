# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The questions of a baseline, as the study asked them.
"""

from __future__ import annotations

from functools import cache

from zorgplicht.codec.document import parse
from zorgplicht.codec.structure import structure
from zorgplicht.model.baseline import Question, Topic
from zorgplicht.model.origin import Origin

FILE = "baseline-questions.toml"


@cache
def baseline_questions() -> tuple[Question, ...]:
    """
    Every question, in the order in which they are asked.

    Examples:
        >>> [question.id for question in baseline_questions()][:3]
        ['how-far', 'one-off', 'process']
    """
    from importlib import resources  # noqa: PLC0415 - slow to import

    text = (resources.files("zorgplicht.catalogue") / FILE).read_text("utf-8")
    tree = parse(Origin(file=FILE, format="toml", text=text))
    return tuple(
        structure({"id": id_, **fields}, Question, format="toml")
        for id_, fields in tree.items()
        if isinstance(fields, dict)
    )


def asked_of_obligations() -> tuple[Question, ...]:
    """
    The questions that are asked for each obligation.
    """
    return tuple(one for one in baseline_questions() if one.topic is not Topic.FACTOR)


def asked_once() -> tuple[Question, ...]:
    """
    The questions on the organisation.
    """
    return tuple(one for one in baseline_questions() if one.topic is Topic.FACTOR)
