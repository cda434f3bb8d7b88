# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Routes a caseload on a local PySpark: IN.parquet OUT.json. Not a test.

In a process of its own: PySpark talks to Java over a socket, and tests may open none.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import zorgplicht as zp


def main(file: str, out: str) -> None:
    from pyspark.sql import SparkSession

    spec = importlib.util.spec_from_file_location(
        "caseload", Path(__file__).parent / "caseload.py"
    )
    caseload = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(caseload)
    engine, offer, columns = caseload.ENGINE, caseload.OFFER, caseload.COLUMNS
    settings = {
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "1",
        "spark.pyspark.python": sys.executable,
    }
    builder = SparkSession.builder.master("local[1]")
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    frame = spark.read.parquet(file)
    routed = zp.route_frame(frame, engine, offer, barriers=columns, facts=caseload.FACTS)
    listed = spark.createDataFrame(
        [
            (0, ["travel-time", "other", "travel-time"], "travel-time; other"),
            (1, ["travel-time", None], None),
            (2, ["low-litracy"], "low-litracy"),
            (3, [], ""),
        ],
        "case int, list array<string>, text string",
    )
    flags = {}
    errors = {}
    for column, separator in (("list", None), ("text", ";")):
        where = zp.Listed(column, separator=separator)
        found = zp.route_frame(listed, engine, offer, barriers=where, unknown="flag")
        flags[column] = [row["route_flags"] for row in found.orderBy("case").collect()]
        try:
            zp.route_frame(listed, engine, offer, barriers=where)
        except zp.UnknownWordsError as error:
            errors[column] = error.words
    counts = zp.route_counts(
        frame, engine, offer, barriers=columns, facts=caseload.FACTS, fewest=1
    )
    told = {
        "rows": [list(row) for row in routed.collect()],
        "plan": routed._jdf.queryExecution().toString(),  # noqa: SLF001 - explain() prints it
        "cases": counts.cases,
        "situations": len(counts.groups),
        "flags": flags,
        "errors": errors,
    }
    Path(out).write_text(json.dumps(told), "utf-8")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
