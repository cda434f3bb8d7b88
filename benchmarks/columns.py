# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which channels each of a million cases can use without support, against OpenFisca.

Both begin with a column for each barrier and end with one for each channel.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import zorgplicht as zp
from benchmarks.bulk import ROUNDS, cases
from benchmarks.knowledge import catalogue, default_variants
from benchmarks.machine import version
from benchmarks.measure import Turn, race, turn, turn_after
from benchmarks.peers import openfisca
from benchmarks.report import Row, compared
from benchmarks.scale import Benchmark, Outcome, Scale, agree
from zorgplicht.model.level import Level

if TYPE_CHECKING:
    from numpy import bool_
    from numpy.typing import NDArray

USABLE = "usable channels of each case"
LEVELS, BLOCKS = "OpenFisca, levels", "OpenFisca, blocked or not"
WORKED_OUT = "OpenFisca, worked out beforehand"
BARS = {LEVELS: (0.2, 0.1), BLOCKS: (None, None), WORKED_OUT: (None, None)}
"""The bar is on the rules as they are written; the others answer this one question only."""
ROWS, VARIANTS = 1_000_000, 11


def check(scale: Scale) -> None:
    """
    Both say the same of every case and channel.
    """
    if not _is_there():
        return
    made = cases(min(scale.cases, 500), variants=VARIANTS)
    by_word = _worded(zp.usable_arrays(made.table, made.masks))
    for name, simulate in _simulations().items():
        for channel, column in simulate(_worded(made.columns))().items():
            usable = by_word.get(channel)
            ours = [False] * len(column) if usable is None else usable.tolist()
            agree((name, channel), ours, column.tolist())


def run(scale: Scale) -> Outcome:
    """
    All in one race.
    """
    check(scale)
    if _is_there():
        return Outcome(rows=tuple(_rows(scale)))
    rows = (
        Row(
            benchmark="columns",
            ours=USABLE,
            peer=peer,
            bar=bar,
            stretch=stretch,
            absent="not installed",
        )
        for peer, (bar, stretch) in BARS.items()
    )
    return Outcome(rows=tuple(rows))


def _is_there() -> bool:
    return find_spec("numpy") is not None and version(openfisca.PACKAGE) is not None


def _rows(scale: Scale) -> Iterator[Row]:
    made = cases(min(scale.cases, ROWS), variants=VARIANTS)

    def ours() -> None:
        zp.usable_arrays(made.table, zp.mask_array(made.table, made.columns))

    turns = {USABLE: turn(ours)}
    columns = _worded(made.columns)
    for name, simulate in _simulations().items():
        turns[name] = _fresh(simulate, columns)
    _keep_memory()
    laps = race(turns, min(scale.rounds, ROUNDS))
    for peer, (bar, stretch) in BARS.items():
        yield compared(
            laps,
            USABLE,
            peer,
            benchmark="columns",
            units=len(made.masks),
            bar=bar,
            stretch=stretch,
        )


def _keep_memory() -> None:
    """
    Makes the process keep what arrays give back, for all contestants alike.

    Otherwise the C library hands it to the system after each turn, and what is timed is getting
    it again. It stops doing so for blocks of the size of one that was given back.
    """
    from numpy import ones

    ones(30_000_000, bool)


def _fresh(simulate: openfisca.Simulate, columns: openfisca.Columns) -> Turn:
    """
    A turn that calculates in a simulation that remembers nothing yet.
    """
    ready: list[Callable[[], object]] = []

    def prepare() -> None:
        ready[:] = [simulate(columns)]

    def calculate() -> None:
        ready[0]()

    return turn_after(prepare, [calculate])


def _simulations() -> dict[str, openfisca.Simulate]:
    """
    OpenFisca in its three forms, from the catalogue and apart from the engine.
    """
    known = catalogue()
    variants = default_variants(known, [id_ for id_, one in known.barriers.items() if one.default])
    leaves: dict[str, dict[str, int]] = {}
    for variant in variants:
        barrier, _, name = variant.partition(":")
        for loss in known.barriers[barrier].variants[name].impairs:
            leaves.setdefault(_word(loss.capability), {})[_word(variant)] = loss.level.value
    blocked_by = {
        capability: sorted(one for one, level in some.items() if level == Level.BLOCKED.value)
        for capability, some in leaves.items()
    }
    asks = {
        _word(id_): [_word(one) for one in channel.asks.levels]
        for id_, channel in known.channels.items()
        if "transaction" in channel.purposes and "residents" in channel.audience
    }
    closed_by = {
        channel: sorted({barrier for one in some for barrier in blocked_by.get(one, ())})
        for channel, some in asks.items()
    }
    return {
        LEVELS: openfisca.by_level(leaves, asks),
        BLOCKS: openfisca.by_block(blocked_by, asks),
        WORKED_OUT: openfisca.worked_out(closed_by),
    }


def _worded(columns: Mapping[Any, NDArray[bool_]]) -> dict[str, NDArray[bool_]]:
    return {_word(name): column for name, column in columns.items()}


def _word(id_: str) -> str:
    return id_.replace("-", "_").replace(":", "__")


BENCHMARK = Benchmark("columns", check, run)
