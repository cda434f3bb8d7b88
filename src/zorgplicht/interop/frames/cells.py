# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Lists of barriers, read one by one where a frame has no functions for lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from zorgplicht.interop.frames.answers import OTHER, Answers


def keys_of_cells(cells: Iterable[object], answers: Answers, column: str) -> list[int]:
    """
    The key of each cell; equal cells are read once.

    Raises:
        TypeError: a cell is no list.
    """
    known: dict[tuple[object, ...] | None, int] = {}
    keys: list[int] = []
    for words in _words_in(cells, column):
        if words not in known:
            known[words] = _key(words, answers)
        keys.append(known[words])
    return keys


def words_in_cells(cells: Iterable[object], column: str) -> set[str]:
    """
    Every word that stands in some cell.

    Raises:
        TypeError: a cell is no list, or holds something that is no word.
    """
    found: set[str] = set()
    for words in _words_in(cells, column):
        for word in words or ():
            if isinstance(word, str):
                found.add(word)
            elif not _is_missing(word):
                message = f"column {column!r} lists {word!r}, which is no word"
                raise TypeError(message)
    return found


def _words_in(cells: Iterable[object], column: str) -> Iterator[tuple[object, ...] | None]:
    for cell in cells:
        if _is_missing(cell):
            yield None
        elif isinstance(cell, Iterable) and not isinstance(cell, str | bytes | dict):
            yield tuple(cell)
        else:
            message = f"column {column!r} holds {type(cell).__name__}, no list"
            raise TypeError(message)


def _is_missing(cell: object) -> bool:
    """
    Whether there is nothing: None, or the NaN or NA that pandas may have made of it.
    """
    return (
        cell is None
        or type(cell).__name__ == "NAType"
        or (
            isinstance(cell, float) and cell != cell  # noqa: PLR0124 - how NaN tells itself
        )
    )


def _key(words: tuple[object, ...] | None, answers: Answers) -> int:
    bits = answers.table.words
    known = words is not None and all(word in bits or word == OTHER for word in words)
    other = words is not None and OTHER in words
    if not known:
        return answers.unknown + other
    mask = answers.table.mask(str(word) for word in words or () if word != OTHER)
    return mask + answers.size * other
