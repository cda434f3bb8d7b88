# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Frames of every kind from the same columns, and back to rows. Not a test.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import NamedTuple

import pytest


class Backend(NamedTuple):
    needs: str
    make: Callable[[dict], object]
    rows: Callable[[object], list[tuple]]
    ordered: bool


def _pandas(columns, **kinds):
    import pandas as pd

    made = {}
    for name, values in columns.items():
        flags = all(one is None or isinstance(one, bool) for one in values)
        made[name] = pd.Series(values, dtype=kinds.get("flags") if flags else None)
    return pd.DataFrame(made)


def _pandas_rows(frame):
    return _nothing(frame.astype(object).itertuples(index=False, name=None))


def _nothing(rows):
    """Rows in which what pandas writes for nothing is None."""
    return [
        tuple(None if type(one).__name__ == "NAType" or one != one else one for one in row)  # noqa: PLR0124
        for row in rows
    ]


def _polars(columns):
    import polars as pl

    return pl.DataFrame(columns)


def _arrow(columns):
    import pyarrow as pa

    return pa.table(columns)


def _arrow_rows(table):
    return list(zip(*(column.to_pylist() for column in table.columns), strict=True))


def _duckdb(columns):
    import duckdb

    # A connection of its own: what is joined must be made on it.
    return duckdb.connect().from_arrow(_arrow(columns))


def _dask(columns):
    import dask.dataframe as dd

    return dd.from_pandas(_pandas(columns, flags="boolean"), npartitions=3)


BACKENDS = {
    "polars": Backend("polars", _polars, lambda frame: frame.rows(), ordered=True),
    "polars lazy": Backend(
        "polars",
        lambda columns: _polars(columns).lazy(),
        lambda frame: frame.collect().rows(),
        ordered=True,
    ),
    "pandas": Backend("pandas", _pandas, _pandas_rows, ordered=True),
    "pandas nullable": Backend(
        "pandas", lambda columns: _pandas(columns, flags="boolean"), _pandas_rows, ordered=True
    ),
    "pyarrow": Backend("pyarrow", _arrow, _arrow_rows, ordered=True),
    "duckdb": Backend("duckdb", _duckdb, lambda frame: frame.fetchall(), ordered=False),
    "dask": Backend("dask", _dask, lambda frame: _pandas_rows(frame.compute()), ordered=False),
}
"""PySpark has a file of its own: it needs sockets, which tests do not have."""


def lacks(name: str) -> list[str]:
    """The packages that a kind of frame needs and that are not there."""
    packages = ["narwhals", BACKENDS[name].needs]
    if name == "duckdb":
        packages.append("pyarrow")  # from which its relation is made
    return [package for package in packages if find_spec(package) is None]


def backend(name: str) -> Backend:
    """The backend; it skips the test when what it needs is not there."""
    if lacks(name):
        pytest.skip(f"not installed: {', '.join(lacks(name))}")
    return BACKENDS[name]
