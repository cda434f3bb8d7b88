# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The command: runs benchmarks, prints the result, and tells whether every bar is met.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks import (
    bulk,
    columns,
    compiling,
    coverage,
    growth,
    imports,
    lookup,
    many,
    reading,
    routes,
    usable,
)
from benchmarks.machine import machine
from benchmarks.page import rewritten
from benchmarks.report import Report, Row, Table, as_json, as_text
from benchmarks.scale import FULL, QUICK, Benchmark

BENCHMARKS: dict[str, Benchmark] = {
    module.BENCHMARK.name: module.BENCHMARK
    for module in (
        imports,
        compiling,
        lookup,
        routes,
        usable,
        coverage,
        reading,
        many,
        growth,
        bulk,
        columns,
    )
}


MISSED = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Runs what is asked.

    Returns:
        3 when a bar was missed, 0 otherwise. What could not be measured misses nothing; what
        goes wrong in another way, such as answers that differ, is an error as usual.
    """
    options = _parser().parse_args(arguments)
    scale = QUICK if options.quick else FULL
    rows: list[Row] = []
    tables: list[Table] = []
    for name in options.only or BENCHMARKS:
        print(f"{name} …", file=sys.stderr, flush=True)
        outcome = BENCHMARKS[name].run(scale)
        rows.extend(outcome.rows)
        tables.extend(outcome.tables)
    report = Report(machine=machine(), quick=options.quick, rows=tuple(rows), tables=tuple(tables))
    print(as_text(report), end="")
    if options.json is not None:
        options.json.write_text(as_json(report), "utf-8")
    if options.write is not None:
        page = options.write.read_text("utf-8")
        options.write.write_text(rewritten(page, report), "utf-8")
    return MISSED if report.missed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Compares the library with other ways to the same answers.",
    )
    parser.add_argument(
        "--only", action="append", choices=list(BENCHMARKS), help="this one; may be repeated"
    )
    parser.add_argument("--quick", action="store_true", help="few rounds: rough figures")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the result as JSON too")
    parser.add_argument(
        "--write", type=Path, metavar="PAGE", help="put the result between the marks of a page"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
