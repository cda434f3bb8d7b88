# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Millions of cases: from columns to masks and from masks to best routes, against copying.
"""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Mapping
from functools import partial
from importlib.util import find_spec
from time import perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple

import zorgplicht as zp
from benchmarks.knowledge import SEED, catalogue
from benchmarks.measure import Turn, race, turn
from benchmarks.report import Row, Table, compared, duration, number
from benchmarks.scale import Benchmark, Outcome, Scale, agree

if TYPE_CHECKING:
    from numpy import bool_, uint16
    from numpy.typing import NDArray

PLACES, COPY = "masks to best routes", "numpy.copyto of the masks"
MASKS, COPIES = "12 columns to masks", "copying the 12 columns"
BARS = {PLACES: (8, 3.5), MASKS: (5, 2.5)}
VARIANTS = 12
ROUNDS = 15
"""At most: a round of this many rows is long enough to tell, and takes seconds."""
MEGABYTE = 1e6


class Cases(NamedTuple):
    """
    Made-up cases, and the table that answers them.
    """

    table: zp.RouteTable
    columns: Mapping[str, NDArray[bool_]]
    masks: NDArray[uint16]


def cases(rows: int, *, variants: int = VARIANTS) -> Cases:
    """
    *rows* cases; each variant is there for one in five.
    """
    import numpy as np

    engine = zp.RuleEngine(catalogue())
    usual = engine.default_variants
    rest = [one for one in engine.variants if one not in usual]
    barriers = [*usual, *rest][:variants]
    table = engine.table(zp.offer_everything(catalogue()), barriers=barriers)
    rng = np.random.default_rng(SEED)
    columns = {one: rng.random(rows, dtype=np.float32) < 0.2 for one in table.variants}  # noqa: PLR2004
    return Cases(table, columns, zp.mask_array(table, columns))


def check(scale: Scale) -> None:
    """
    Arrays say what the table says by name.
    """
    if find_spec("numpy") is None:
        return
    made = cases(min(scale.cases, 500))
    places = zp.place_array(made.table, made.masks)
    for row, place in enumerate(places):
        here = [one for one, column in made.columns.items() if column[row]]
        agree(here, made.table.routes[place], made.table.best(*here))


def run(scale: Scale) -> Outcome:
    """
    The races, and what memory they take besides what comes out.
    """
    check(scale)
    if find_spec("numpy") is None:
        pairs = [(PLACES, COPY), (MASKS, COPIES)]
        return Outcome(rows=tuple(_row(*one, absent="numpy is not installed") for one in pairs))
    made = cases(scale.cases)
    rounds = min(scale.rounds, ROUNDS)
    rows = [_against(PLACES, COPY, _places(made), rounds, len(made.masks))]
    rows.append(_against(MASKS, COPIES, _masks(made), rounds, len(made.masks)))
    return Outcome(rows=tuple(rows), tables=(_memory(made), *_frames(scale)))


def _against(ours: str, peer: str, turns: dict[str, Turn], rounds: int, units: int) -> Row:
    bar, stretch = BARS[ours]
    laps = race(turns, rounds)
    return compared(laps, ours, peer, benchmark="bulk", units=units, bar=bar, stretch=stretch)


def _row(ours: str, peer: str, absent: str) -> Row:
    bar, stretch = BARS[ours]
    return Row(benchmark="bulk", ours=ours, peer=peer, bar=bar, stretch=stretch, absent=absent)


def _places(made: Cases) -> dict[str, Turn]:
    import numpy as np

    copy = np.empty_like(made.masks)
    return {
        PLACES: turn(partial(zp.place_array, made.table, made.masks)),
        COPY: turn(partial(np.copyto, copy, made.masks)),
    }


def _masks(made: Cases) -> dict[str, Turn]:
    import numpy as np

    copies = [np.empty_like(column) for column in made.columns.values()]

    def copy_all() -> None:
        for copy, column in zip(copies, made.columns.values(), strict=True):
            np.copyto(copy, column)

    return {
        MASKS: turn(partial(zp.mask_array, made.table, made.columns)),
        COPIES: turn(copy_all),
    }


# --- figures --------------------------------------------------------------------------------


def _memory(made: Cases) -> Table:
    """
    What numpy asks for at most, besides what comes out.
    """

    def extra(work: Callable[[], NDArray[Any]]) -> str:
        tracemalloc.start()
        result = work()
        peak = tracemalloc.get_traced_memory()[1] - result.nbytes
        tracemalloc.stop()
        return f"{number(peak / MEGABYTE)} MB"

    rows = len(made.masks)
    tenth = {name: column[: rows // 10] for name, column in made.columns.items()}
    body = (
        (
            PLACES,
            extra(partial(zp.place_array, made.table, made.masks[: rows // 10])),
            extra(partial(zp.place_array, made.table, made.masks)),
        ),
        (
            MASKS,
            extra(partial(zp.mask_array, made.table, tenth)),
            extra(partial(zp.mask_array, made.table, made.columns)),
        ),
    )
    return Table(
        benchmark="bulk",
        title="Memory besides input and result",
        head=("", f"{rows // 10:,} rows", f"{rows:,} rows"),
        body=body,
        note="What numpy asked for at most, by tracemalloc.",
    )


def _frames(scale: Scale) -> tuple[Table, ...]:
    """
    `route_frame` and `route_counts` on every kind of frame that is installed.
    """
    kinds = {name: make for name, (package, make) in KINDS.items() if find_spec(package)}
    if not kinds or find_spec("narwhals") is None or find_spec("pyarrow") is None:
        return ()
    import pyarrow as pa

    made = cases(min(scale.cases, 1_000_000), variants=11)
    engine, offer = zp.RuleEngine(catalogue()), zp.offer_everything(catalogue())
    arrow = pa.table(dict(made.columns))
    names = list(made.columns)
    engine.table(offer, barriers=names)
    body: list[tuple[str, ...]] = []
    for name, (make, settle) in kinds.items():
        frame = make(arrow)
        started = perf_counter()
        settle(zp.route_frame(frame, engine, offer, barriers=names))
        routed = perf_counter()
        zp.route_counts(frame, engine, offer, barriers=names)
        body.append((name, duration(routed - started), duration(perf_counter() - routed)))
    return (
        Table(
            benchmark="bulk",
            title=f"A frame of {len(made.masks):,} rows and {len(names)} columns of barriers",
            head=("frame", "route per row", "counts per situation"),
            body=tuple(body),
            note="Once, the table of routes included; the result of a lazy frame is computed.",
        ),
    )


def _polars(arrow: Any) -> Any:  # noqa: ANN401 - of packages that need not be there
    import polars as pl

    return pl.from_arrow(arrow)


def _duckdb(arrow: Any) -> Any:  # noqa: ANN401 - same
    import duckdb

    return duckdb.connect().from_arrow(arrow)


KINDS: dict[str, tuple[str, Any]] = {
    "Polars": ("polars", (_polars, lambda _: None)),
    "Polars, lazy": ("polars", (lambda arrow: _polars(arrow).lazy(), lambda one: one.collect())),
    "pandas": ("pandas", (lambda arrow: arrow.to_pandas(), lambda _: None)),
    "PyArrow": ("pyarrow", (lambda arrow: arrow, lambda _: None)),
    "DuckDB": ("duckdb", (_duckdb, lambda one: one.to_arrow_table())),
}
"""What each frame needs, how it is made, and how its result is computed."""


BENCHMARK = Benchmark("bulk", check, run)
