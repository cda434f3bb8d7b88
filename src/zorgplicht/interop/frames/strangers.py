# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Words and masks that stand for no barrier: looked for beforehand, and told all at once.
"""

from __future__ import annotations

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownWordsError
from zorgplicht.interop.door import Frame, frames
from zorgplicht.interop.frames.answers import Answers
from zorgplicht.interop.frames.cells import words_in_cells
from zorgplicht.interop.frames.keys import in_python, leftover, odd_list, words_of
from zorgplicht.model.caseload import Barriers, Listed, Masked

_SHOWN = 20
"""Masks that are told."""


def check_known(frame: Frame, answers: Answers, barriers: Barriers) -> None:
    """
    Reads the column once, and a lazy frame with it.

    Raises:
        UnknownWordsError: a listed word stands for no barrier that is looked at.
        ValueError: a mask has bits that stand for nothing.
    """
    if isinstance(barriers, Masked):
        _check_masks(frame, answers, barriers.column)
    elif isinstance(barriers, Listed):
        known = words_of(answers.table)
        strange = sorted(_words(frame, barriers, known) - set(known))
        if strange:
            near = tuple((word, nearest(word, known)) for word in strange)
            raise UnknownWordsError(barriers.column, near)


def _check_masks(frame: Frame, answers: Answers, name: str) -> None:
    nw = frames()
    column = nw.col(name)
    odd = frame.filter((column < 0) | (column >= answers.size))
    found = sorted(map(int, map(str, _values(odd.select(name).unique().head(_SHOWN), name))))
    if found:
        masks = ", ".join(map(str, found))
        message = f"column {name!r} holds masks that are not in 0 to {answers.size - 1}: {masks}"
        raise ValueError(message)


def _words(frame: Frame, listed: Listed, known: tuple[str, ...]) -> set[str]:
    column, separator = listed.column, listed.separator
    if separator is not None:
        odd = frame.drop_nulls(column).filter(leftover(column, separator, known) != "")
        texts = _values(odd.select(column).unique(), column)
        parts = (part for text in texts for part in str(text).split(separator))
        return {word for part in parts if (word := part.strip(" "))}
    if in_python(frame, column):
        return words_in_cells(frame.get_column(column).to_list(), column)
    odd = frame.filter(odd_list(column, known)).select(column).explode(column)
    return {str(word) for word in _values(odd.unique(), column) if word is not None}


def _values(frame: Frame, column: str) -> list[object]:
    nw = frames()
    eager = frame.collect() if isinstance(frame, nw.LazyFrame) else frame
    return list(eager.get_column(column).to_list())
