# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The best route beside every row of a frame.
"""

from __future__ import annotations

from typing import TypeVar

from zorgplicht.interop.door import Frame, Key, frames
from zorgplicht.interop.frames.answers import PARTS, Answers
from zorgplicht.interop.frames.keys import answers_of, key_of
from zorgplicht.interop.frames.lookup import lookup_like
from zorgplicht.interop.frames.strangers import check_known
from zorgplicht.model.caseload import Barriers, Unknown
from zorgplicht.model.table import RouteTable

F = TypeVar("F")


def add_routes(
    frame: F, table: RouteTable, barriers: Barriers, *, unknown: Unknown, prefix: str
) -> F:
    """
    *frame* with a column for each part of the best route, and one for flags.

    Raises:
        MissingExtraError: the extra ``frames`` is not installed.
        TypeError: it is no frame, or a column does not hold what it should.
        UnknownIdError: there is no such column, or it is called after no barrier.
        UnknownWordsError: a listed word stands for no barrier that is looked at.
        ValueError: a column has a name that is to be added, or a mask stands for nothing.
    """
    nw = frames()
    own = nw.from_native(frame)
    names = [f"{prefix}{part}" for part in PARTS]
    twice = [name for name in names if name.casefold() in _names_in(own)]
    if twice:
        message = f"the frame has columns {', '.join(twice)} already; give another prefix"
        raise ValueError(message)
    answers = answers_of(table, barriers)
    key = key_of(own, answers, barriers)
    if unknown is Unknown.RAISE:
        check_known(own, answers, barriers)
    if isinstance(own, nw.DataFrame):
        added = _taken(own, key, answers, names)
    else:
        added = _joined(own, key, answers, names)
    result: F = added.to_native()
    return result


def _taken(frame: Frame, key: Key, answers: Answers, names: list[str]) -> Frame:
    """
    By place, so that rows keep their order and pandas its index.
    """
    nw = frames()
    name = _free_name(frame)
    keys = frame.with_columns(key.alias(name)).get_column(name)
    backend = frame.implementation
    places = nw.new_series("place", answers.places, nw.Int64, backend=backend)[keys]
    columns = [
        nw.new_series(name, [cells[part] for cells in answers.cells], nw.String, backend=backend)
        for part, name in enumerate(names)
    ]
    return frame.with_columns(*(column[places].alias(column.name) for column in columns))


def _joined(frame: Frame, key: Key, answers: Answers, names: list[str]) -> Frame:
    """
    By an equality join with one row for every key, so that no row is lost or doubled.
    """
    nw = frames()
    name = _free_name(frame)
    keyed = frame.with_columns(key.alias(name))
    if frame.implementation.is_polars():
        return _replaced(keyed, name, answers, names)
    lookup = nw.from_native(lookup_like(frame, answers, key=name, names=names))
    order = [*frame.collect_schema(), *names]
    return keyed.join(lookup, on=name, how="left").select(*order)


def _replaced(keyed: Frame, name: str, answers: Answers, names: list[str]) -> Frame:
    """
    In place, since the lazy frames of Polars have an order, which a join does not promise.
    """
    nw = frames()
    key, places = nw.col(name), list(range(len(answers.cells)))
    placed = keyed.with_columns(
        key.replace_strict(list(range(answers.count)), answers.places, return_dtype=nw.Int64)
    )
    told = (
        key.replace_strict(
            places, [cells[part] for cells in answers.cells], return_dtype=nw.String
        ).alias(one)
        for part, one in enumerate(names)
    )
    return placed.with_columns(*told).drop(name)


def _free_name(frame: Frame) -> str:
    """
    A name for the key that no column has.
    """
    name = "situation"
    while name in _names_in(frame):
        name += "_"
    return name


def _names_in(frame: Frame) -> set[str]:
    """
    The names of the columns without their capitals: DuckDB and Spark do not see these.
    """
    return {name.casefold() for name in frame.collect_schema()}
