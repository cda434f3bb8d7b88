# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A small frame of the same kind as another, since only frames of one kind can be joined.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from zorgplicht.interop.frames.door import frames

if TYPE_CHECKING:
    from zorgplicht.interop.frames.keys import Frame

Columns = Mapping[str, Sequence[int | str | None]]
"""Columns of text, and one of whole numbers."""


def lookup_like(frame: Frame, columns: Columns, *, key: str) -> object:
    """
    A native frame of the kind of *frame*, with *columns*, of which *key* holds numbers.

    Raises:
        TypeError: this kind of lazy frame is not known here.
    """
    kind = frame.implementation
    if kind.is_duckdb():
        return _duckdb(frame.to_native(), columns, key)
    if kind.is_pyspark() or kind.is_pyspark_connect():
        return _spark(frame.to_native(), columns, key)
    if kind.is_dask():
        return _dask(columns)
    message = f"frames of {kind} are not supported; collect them first"
    raise TypeError(message)


def _duckdb(native: Any, columns: Columns, key: str) -> object:  # noqa: ANN401 - of its package
    """
    A relation on the same connection: relations of others cannot be joined.
    """
    parts = [
        f"unnest([{', '.join(map(_literal, values))}]::"
        f"{'BIGINT' if name == key else 'VARCHAR'}[]) AS {_quoted(name, chr(34))}"
        for name, values in columns.items()
    ]
    return native.query("zorgplicht_rows", f"SELECT {', '.join(parts)}")


def _literal(value: int | str | None) -> str:
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, int) else _quoted(value, "'")


def _quoted(text: str, mark: str) -> str:
    return f"{mark}{text.replace(mark, mark * 2)}{mark}"


def _spark(native: Any, columns: Columns, key: str) -> object:  # noqa: ANN401 - same
    """
    Sent to every worker, so that the large side is not shuffled.
    """
    from pyspark.sql.functions import broadcast  # noqa: PLC0415 - the caller has it

    schema = ", ".join(
        f"{_quoted(name, '`')} {'bigint' if name == key else 'string'}" for name in columns
    )
    rows = list(zip(*columns.values(), strict=True))
    return broadcast(native.sparkSession.createDataFrame(rows, schema))


def _dask(columns: Columns) -> object:
    """
    In one part, so that the parts of the large side stay where they are.
    """
    from dask.dataframe import from_pandas  # noqa: PLC0415 - the caller has it

    nw = frames()
    return from_pandas(nw.from_dict(dict(columns), backend="pandas").to_native(), npartitions=1)
