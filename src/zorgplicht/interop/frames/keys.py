# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From what a row holds to its key: by sums, so that every kind of frame can do it lazily.

Bits are put together with ``+`` and never with ``&`` or ``|``: on DuckDB these are logical, also
between numbers, and the answer is wrong without a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from operator import add

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError
from zorgplicht.interop.door import Expr, Frame, Key, Schema, frames
from zorgplicht.interop.frames.answers import OTHER, Answers
from zorgplicht.interop.frames.cells import keys_of_cells
from zorgplicht.model.caseload import Barriers, Listed, Masked
from zorgplicht.model.table import RouteTable

_OTHER = 0
"""The bit of the barrier that infers nothing: none."""


def answers_of(table: RouteTable, barriers: Barriers) -> Answers:
    """
    The answers to the keys that `key_of` makes.

    Raises:
        UnknownIdError: bits stand for something that is not in the table.
    """
    if isinstance(barriers, Masked) and barriers.variants is not None:
        return Answers(table, [_bit(table, word) for word in barriers.variants])
    return Answers(table, [1 << place for place in range(len(table.variants))])


def key_of(frame: Frame, answers: Answers, barriers: Barriers) -> Key:
    """
    The key of each row.

    Raises:
        TypeError: a column does not hold what it should.
        UnknownIdError: there is no such column, or it is called after no barrier.
    """
    schema = frame.collect_schema()
    match barriers:
        case Listed():
            _check_column(schema, barriers.column)
            return _key_of_listed(frame, answers, barriers)
        case Masked():
            _check_column(schema, barriers.column)
            return _key_of_masks(schema, answers, barriers.column)
        case _:
            columns = columns_of(barriers)
            for name in columns:
                _check_column(schema, name)
            return _key_of_columns(frame, answers, columns)


def columns_of(barriers: Iterable[str] | Mapping[str, str]) -> dict[str, str]:
    """
    For each column of true and false, what it stands for.

    Raises:
        TypeError: it is one text, which would become its letters.
        ValueError: there are none, so that nobody would have a barrier.
    """
    if isinstance(barriers, str):
        message = f"expected several columns, found the text {barriers!r}; write [{barriers!r}]"
        raise TypeError(message)
    columns = dict(barriers) if isinstance(barriers, Mapping) else {one: one for one in barriers}
    if not columns:
        message = "name the columns that hold barriers"
        raise ValueError(message)
    return columns


def words_of(table: RouteTable) -> tuple[str, ...]:
    """
    Every word that may be listed.
    """
    return (*table.words, OTHER)


def _check_column(schema: Schema, name: str) -> None:
    if name not in schema:
        raise UnknownIdError("column", name, nearest(name, schema))


def _bit(table: RouteTable, word: str) -> int:
    if word not in table.words:
        raise UnknownIdError("barrier", word, nearest(word, table.words))
    return table.words[word]


# --- columns of true and false --------------------------------------------------------------


def _key_of_columns(frame: Frame, answers: Answers, columns: Mapping[str, str]) -> Key:
    nw = frames()
    schema = frame.collect_schema()
    if any(_is_object(frame, name) for name in columns):
        frame = _with_truth_values(frame, columns)
        schema = frame.collect_schema()
    for name in columns:
        if schema[name] != nw.Boolean:
            message = f"column {name!r} holds {schema[name]}, not true, false or nothing"
            raise TypeError(message)
    table = answers.table
    here: dict[int, list[Expr]] = {}
    for name, word in columns.items():
        bit = _OTHER if word.partition(":")[0] == OTHER else _bit(table, word)
        here.setdefault(bit, []).append(nw.col(name))
    key = _key(answers, here)
    if frame.implementation.is_pandas_like():
        # Of a copy with other types, perhaps; a column of its own fits any frame of the rows.
        return frame.select(key=key).get_column("key")
    return key


def _is_object(frame: Frame, name: str) -> bool:
    pandas = frame.implementation.is_pandas_like()
    return bool(pandas and frame.collect_schema()[name] == frames().Object)


def _with_truth_values(frame: Frame, columns: Iterable[str]) -> Frame:
    """
    The columns with the type that pandas has for true, false and nothing.

    Pandas makes a column of objects when something is missing; to cast that to ``bool`` would
    make it false.
    """
    native = frame.to_native()
    for name in columns:
        if _is_object(frame, name):
            try:
                native = native.astype({name: "boolean"})
            except (TypeError, ValueError):
                message = f"column {name!r} holds more than true, false or nothing"
                raise TypeError(message) from None
    return frames().from_native(native)


# --- one column -----------------------------------------------------------------------------


def _key_of_listed(frame: Frame, answers: Answers, listed: Listed) -> Key:
    nw = frames()
    column, separator = listed.column, listed.separator
    dtype = frame.collect_schema()[column]
    words = words_of(answers.table)
    if separator is not None:
        if dtype != nw.String:
            message = f"column {column!r} holds {dtype}, not text"
            raise TypeError(message)
        text = _apart(column, separator)
        has = {
            word: text.str.contains(f"{separator}{word}{separator}", literal=True)
            for word in words
        }
        return _key_of_words(answers, has, leftover(column, separator, words) != "")
    if in_python(frame, column):
        values = frame.get_column(column).to_list()
        keys = keys_of_cells(values, answers, column)
        return nw.new_series("key", keys, nw.Int64, backend=frame.implementation)
    if dtype != nw.List:
        message = f"column {column!r} holds {dtype}, no lists; give a separator for text"
        raise TypeError(message)
    has = {word: nw.col(column).list.contains(word) for word in words}
    return _key_of_words(answers, has, odd_list(column, words))


def in_python(frame: Frame, column: str) -> bool:
    """
    Whether lists must be read one by one: pandas and Arrow have no functions for them.
    """
    nw = frames()
    if isinstance(frame, nw.LazyFrame) or frame.implementation.is_polars():
        return False
    dtype = frame.collect_schema()[column]
    return any(dtype == kind for kind in (nw.Object, nw.List))


def leftover(column: str, separator: str, words: Iterable[str]) -> Expr:
    """
    What remains of a text when every known word is taken out: nothing, or what is unknown.
    """
    text = _apart(column, separator)
    for word in words:
        text = text.str.replace_all(f"{separator}{word}{separator}", "", literal=True)
    return text.str.replace_all(separator, "", literal=True)


def odd_list(column: str, words: Iterable[str]) -> Expr:
    """
    Whether a list holds something that is none of *words*.
    """
    nw = frames()
    known = _sum(nw.col(column).list.contains(word).cast(nw.Int64) for word in words)
    return nw.col(column).list.unique().list.len().cast(nw.Int64) != known


def _apart(column: str, separator: str) -> Expr:
    """
    The text, with a separator on both sides of every word and without spaces.
    """
    nw = frames()
    text = nw.col(column).str.replace_all(" ", "", literal=True)
    text = text.str.replace_all(separator, separator * 2, literal=True)
    return nw.concat_str(nw.lit(separator), text, nw.lit(separator))


def _key_of_words(answers: Answers, has: Mapping[str, Expr], odd: Expr) -> Expr:
    here: dict[int, list[Expr]] = {}
    for word, expression in has.items():
        here.setdefault(answers.table.words.get(word, _OTHER), []).append(expression)
    return _key(answers, here, odd)


def _key_of_masks(schema: Schema, answers: Answers, name: str) -> Expr:
    nw = frames()
    if not schema[name].is_integer():
        message = f"column {name!r} holds {schema[name]}, no whole numbers"
        raise TypeError(message)
    column = nw.col(name)
    fits = (column >= 0) & (column < answers.size)
    return nw.when(fits).then(column).otherwise(nw.lit(answers.unknown)).cast(nw.Int64)


# --- together -------------------------------------------------------------------------------


def _key(answers: Answers, here: Mapping[int, list[Expr]], odd: Expr | None = None) -> Expr:
    """
    The key of a row; nothing in one of its parts, or *odd*, makes it unknown.

    Args:
        answers: What the key is for.
        here: For each bit of the table, what tells that it is there: any of them.
        odd: What tells that there is something else.
    """
    nw = frames()
    parts = {
        bit: some[0] if len(some) == 1 else nw.any_horizontal(*some, ignore_nulls=False)
        for bit, some in here.items()
    }
    missing = [one.is_null() for one in parts.values()]
    if odd is not None:
        missing.append(odd.fill_null(value=True))
    unknown = nw.any_horizontal(*missing, ignore_nulls=False)
    # Filled before it becomes a number: on Dask a number cannot be nothing.
    number = {bit: one.fill_null(value=False).cast(nw.Int64) for bit, one in parts.items()}
    other = number.pop(_OTHER, nw.lit(0, nw.Int64))
    mask = _sum(one * bit for bit, one in number.items())
    key = nw.when(unknown).then(other + answers.unknown).otherwise(mask + other * answers.size)
    return key.cast(nw.Int64)


def _sum(parts: Iterable[Expr]) -> Expr:
    return reduce(add, parts, frames().lit(0, frames().Int64))
