# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What was measured, as text, as Markdown and as JSON.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence

from attrs import asdict, field, frozen

from benchmarks.measure import Laps, ratio, seconds

_MILLI, _MICRO = 1e-3, 1e-6


@frozen(kw_only=True)
class Row:
    """
    One comparison.

    Args:
        benchmark: Which one; the name that ``--only`` takes.
        ours: What we did.
        peer: What it is compared with.
        seconds: Our time for one unit of work, in seconds; None when it was not measured.
        peer_seconds: The same of the peer.
        ratio: Our time divided by the peer's: the median over rounds.
        quartiles: The quartiles of that ratio over rounds.
        bar: What the ratio may at most be; None when nothing is promised.
        stretch: What we would like it to be.
        absent: Why it was not measured.
    """

    benchmark: str
    ours: str
    peer: str
    seconds: float | None = None
    peer_seconds: float | None = None
    ratio: float | None = None
    quartiles: tuple[float, float] | None = None
    bar: float | None = None
    stretch: float | None = None
    absent: str | None = None

    @property
    def verdict(self) -> str:
        """
        "met", "missed", "no bar" or why there is none.
        """
        if self.absent is not None:
            return self.absent
        if self.bar is None or self.ratio is None:
            return "no bar"
        if self.stretch is not None and self.ratio <= self.stretch:
            return "met, stretch too"
        return "met" if self.ratio <= self.bar else "missed"


@frozen(kw_only=True)
class Table:
    """
    Figures that are no comparison with a peer.
    """

    benchmark: str
    title: str
    head: tuple[str, ...]
    body: tuple[tuple[str, ...], ...]
    note: str = ""


@frozen(kw_only=True)
class Report:
    """
    All that one run gave.
    """

    machine: dict[str, str]
    quick: bool
    rows: tuple[Row, ...] = ()
    tables: tuple[Table, ...] = field(default=())

    @property
    def missed(self) -> tuple[Row, ...]:
        """
        The rows whose bar was not met.
        """
        return tuple(row for row in self.rows if row.verdict == "missed")


def compared(
    laps: Laps,
    ours: str,
    peer: str,
    *,
    benchmark: str,
    units: int = 1,
    bar: float | None = None,
    stretch: float | None = None,
) -> Row:
    """
    The row of two contestants that took turns with the same number of units.
    """
    found = ratio(laps, ours, peer)
    return Row(
        benchmark=benchmark,
        ours=ours,
        peer=peer,
        seconds=seconds(laps, ours, units),
        peer_seconds=seconds(laps, peer, units),
        ratio=found.middle,
        quartiles=(found.low, found.high),
        bar=bar,
        stretch=stretch,
    )


def as_json(report: Report) -> str:
    """
    The report for machines, with the verdict of each row.
    """
    value = asdict(report)
    value["rows"] = [{**asdict(row), "verdict": row.verdict} for row in report.rows]
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def as_text(report: Report) -> str:
    """
    The report for a terminal.
    """
    parts = [_machine_line(report)]
    if report.rows:
        parts.append(_aligned(_ROW_HEAD, [_cells(row) for row in report.rows]))
    parts.extend(
        f"{table.title}\n{_aligned(table.head, table.body)}"
        + (f"\n{table.note}" * bool(table.note))
        for table in report.tables
    )
    parts.append(_summary(report))
    return "\n\n".join(parts) + "\n"


def as_markdown(report: Report) -> str:
    """
    The report as part of a page.
    """
    parts = [_machine_line(report)]
    if report.rows:
        parts.append(_piped(_ROW_HEAD, [_cells(row) for row in report.rows]))
        parts.append(_summary(report))
    for table in report.tables:
        parts.append(f"### {table.title}")
        parts.append(_piped(table.head, table.body))
        if table.note:
            parts.append(table.note)
    return "\n\n".join(parts)


_ROW_HEAD = (
    "benchmark",
    "ours",
    "time",
    "peer",
    "its time",
    "ratio",
    "quartiles",
    "bar",
    "verdict",
)


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.benchmark,
        row.ours,
        duration(row.seconds),
        row.peer,
        duration(row.peer_seconds),
        number(row.ratio),
        "" if row.quartiles is None else f"{number(row.quartiles[0])}–{number(row.quartiles[1])}",
        "" if row.bar is None else f"≤ {row.bar:g}",
        row.verdict,
    )


def duration(value: float | None) -> str:
    """
    Seconds as a person reads them: three significant figures and a unit.
    """
    if value is None:
        return ""
    if value >= 1:
        return f"{number(value)} s"
    if value >= _MILLI:
        return f"{number(value / _MILLI)} ms"
    return f"{number(value / _MICRO)} µs"


def number(value: float | None) -> str:
    """
    Two significant figures, or three above ten, without an exponent.
    """
    if value is None:
        return ""
    if value == 0:
        return "0"
    figures = 2 if abs(value) < 10 else 3  # noqa: PLR2004 - where the eye wants a third
    decimals = max(figures - 1 - math.floor(math.log10(abs(value))), 0)
    return f"{value:.{decimals}f}"


def _machine_line(report: Report) -> str:
    line = "; ".join(f"{name}: {value}" for name, value in report.machine.items())
    return f"{line}; quick run, figures are rough" if report.quick else line


def _summary(report: Report) -> str:
    held = [row for row in report.rows if row.bar is not None and row.absent is None]
    away = [row for row in report.rows if row.absent is not None]
    return (
        f"{len(held) - len(report.missed)} of {len(held)} bars met, "
        f"{len(away)} comparisons not made."
    )


def _aligned(head: Sequence[str], body: Iterable[Sequence[str]]) -> str:
    lines = [tuple(head), *map(tuple, body)]
    widths = [max(len(line[index]) for line in lines) for index in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _piped(head: Sequence[str], body: Iterable[Sequence[str]]) -> str:
    lines = [tuple(head), ("---",) * len(head), *map(tuple, body)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
