# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Reading the answers for a baseline: one frozen value, or every problem at once.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping

import attrs

from zorgplicht.catalogue.questions import asked_of_obligations, asked_once
from zorgplicht.codec.document import parse, read_text
from zorgplicht.codec.formats.tree import Path
from zorgplicht.codec.problems import Misfit, misfits_of, problem_of
from zorgplicht.codec.structure import structure
from zorgplicht.codec.words import nearest
from zorgplicht.errors import AnswersError, PolicyReadError
from zorgplicht.model.baseline import Answers, Question
from zorgplicht.model.origin import Origin

OBLIGATIONS = ("a", "b", "c", "d")


def read_answers(file: str | os.PathLike[str]) -> Answers:
    """
    The answers in a TOML file, such as ``render(baseline, "toml")`` writes to be filled in.

    Raises:
        AnswersError: it carries every problem with line, column and the nearest known word.

    Examples:
        >>> import zorgplicht as zp
        >>> answers = zp.read_answers("examples/metingen/nulmeting.toml")
        >>> answers.factors["organisation"].answer
        'decentral'
    """
    name = os.fspath(file)
    try:
        return read_answers_text(read_text(name), file=name)
    except PolicyReadError as error:
        raise AnswersError(error.problems) from None


def read_answers_text(text: str, *, file: str = "<text>") -> Answers:
    """
    The answers in a TOML text.

    Args:
        text: The whole document.
        file: The name that problems mention.

    Raises:
        AnswersError: as `read_answers`.
    """
    origin = Origin(file=file, format="toml", text=text)
    try:
        tree = parse(origin)
    except PolicyReadError as error:
        raise AnswersError(error.problems) from None
    misfits = list(_strange(tree))
    answers = Answers()
    try:
        answers = structure(tree, Answers, format="toml")
    except Exception as error:  # noqa: BLE001 - misfits_of raises what it does not know
        misfits += misfits_of(error)
    if "format" not in tree:
        nl, en = "de sleutel 'format' ontbreekt.", "the key 'format' is missing."
        misfits.append(Misfit(path=("format",), nl=nl, en=en))
    if misfits:
        problems = [problem_of(origin, misfit) for misfit in misfits]
        problems.sort(key=lambda one: (one.line or 0, one.column or 0, one.path))
        raise AnswersError(tuple(problems))
    return attrs.evolve(answers, origin=origin)


# --- words that nobody asked for ------------------------------------------------------


def _strange(tree: Mapping[str, object]) -> Iterator[Misfit]:
    """
    Obligations, questions and choices that are not known.
    """
    obligations = tree.get("obligations")
    if isinstance(obligations, dict):
        for letter, replies in obligations.items():
            at: Path = ("obligations", letter)
            if letter not in OBLIGATIONS:
                yield _unknown(at, letter, OBLIGATIONS)
            else:
                yield from _replies(at, replies, asked_of_obligations())
    yield from _replies(("factors",), tree.get("factors"), asked_once())


def _replies(at: Path, replies: object, questions: Iterable[Question]) -> Iterator[Misfit]:
    if not isinstance(replies, dict):
        return
    known = {question.id: question for question in questions}
    for id_, reply in replies.items():
        if id_ not in known:
            yield _unknown((*at, id_), id_, known)
            continue
        answer = reply.get("answer") if isinstance(reply, dict) else None
        choices = [choice.id for choice in known[id_].choices]
        if isinstance(answer, str) and answer not in choices:
            yield _unknown((*at, id_, "answer"), answer, choices)


def _unknown(path: Path, word: str, known: Iterable[str]) -> Misfit:
    words = list(known)
    shown = " ".join(word.split())[:40]
    return Misfit(
        path=path,
        nl=f"'{shown}' is hier niet bekend; kies uit: {', '.join(words)}.",
        en=f"'{shown}' is not known here; choose from: {', '.join(words)}.",
        suggestion=nearest(word, words),
    )
