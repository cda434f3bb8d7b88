# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Caseloads in frames of Polars, pandas, PyArrow, DuckDB, Dask and PySpark.

Everything here takes a table of routes, and never asks for one.
"""

from zorgplicht.interop.frames.counts import count_routes
from zorgplicht.interop.frames.rows import add_routes

__all__ = ["add_routes", "count_routes"]
