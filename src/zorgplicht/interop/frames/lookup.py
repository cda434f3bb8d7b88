# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A small frame of the same kind as another, since only frames of one kind can be joined.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from zorgplicht.interop.door import Frame, frames
from zorgplicht.interop.frames.answers import Answers

Columns = Mapping[str, Sequence[int | str | None]]


def lookup_like(frame: Frame, answers: Answers, *, key: str, names: Sequence[str]) -> object:
    """
    A native frame of the kind of *frame*, with a row for each key.

    Args:
        frame: What it will be joined with.
        answers: What it holds.
        key: The name of the column of keys.
        names: The names of the columns of text, in the order of the parts.

    Raises:
        TypeError: this kind of lazy frame is not known here.
    """
    kind = frame.implementation
    if kind.is_duckdb():
        return _duckdb(frame.to_native(), answers, key, names)
    columns: Columns = {
        key: range(answers.count),
        **{name: answers.column(part) for part, name in enumerate(names)},
    }
    if kind.is_pyspark() or kind.is_pyspark_connect():
        return _spark(frame.to_native(), columns, key)
    if kind.is_dask():
        return _dask(columns)
    message = f"frames of {kind} are not supported; collect them first"
    raise TypeError(message)


def _duckdb(
    native: Any,  # noqa: ANN401 - a type of its package
    answers: Answers,
    key: str,
    names: Sequence[str],
) -> object:
    """
    A relation on the same connection: relations of others cannot be joined.

    Each text is written once: reading a long query takes longer than running it.
    """
    cells = [
        f"([{', '.join(_literal(one[part]) for one in answers.cells)}]::VARCHAR[])[place + 1]"
        f" AS {_quoted(name, chr(34))}"
        for part, name in enumerate(names)
    ]
    places = ", ".join(map(str, answers.places))
    keys = f"SELECT unnest(range({answers.count})) AS key, unnest([{places}]) AS place"
    told = f"key AS {_quoted(key, chr(34))}, {', '.join(cells)}"
    return native.query("zorgplicht_rows", f"SELECT {told} FROM ({keys})")  # noqa: S608 - quoted


def _literal(text: str | None) -> str:
    return "NULL" if text is None else _quoted(text, "'")


def _quoted(text: str, mark: str) -> str:
    return f"{mark}{text.replace(mark, mark * 2)}{mark}"


def _spark(native: Any, columns: Columns, key: str) -> object:  # noqa: ANN401 - same
    """
    Sent to every worker, so that the large side is not shuffled.
    """
    schema = ", ".join(
        f"{_quoted(name, '`')} {'bigint' if name == key else 'string'}" for name in columns
    )
    rows = list(zip(*columns.values(), strict=True))
    broadcast = import_module("pyspark.sql.functions").broadcast
    return broadcast(native.sparkSession.createDataFrame(rows, schema))


def _dask(columns: Columns) -> object:
    """
    In one part, so that the parts of the large side stay where they are.
    """
    nw, from_pandas = frames(), import_module("dask.dataframe").from_pandas
    return from_pandas(nw.from_dict(dict(columns), backend="pandas").to_native(), npartitions=1)
