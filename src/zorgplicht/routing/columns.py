# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Columns: whole numbers in which bit number i is about situation i.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from zorgplicht.routing.solve import bits

Column = int
"""One bit for each situation."""


@cache
def all_combinations(count: int) -> tuple[Column, ...]:
    """
    For each of *count* things, the column of the combinations that have it.

    Combination number m has thing number i when bit i of m is set.

    Examples:
        >>> [bin(column) for column in all_combinations(2)]
        ['0b1010', '0b1100']
    """
    size = 1 << count
    columns: list[Column] = []
    for thing in range(count):
        run = 1 << thing
        pair = ((1 << run) - 1) << run
        columns.append(pair * repeat(size // (2 * run), 2 * run))
    return tuple(columns)


def columns_of(masks: Sequence[int], count: int) -> list[Column]:
    """
    For each of *count* things, the column of the masks that have it.

    Examples:
        >>> columns_of([0b01, 0b11, 0b00], 2)
        [3, 2]
    """
    rows = [bytearray(len(masks) // 8 + 1) for _ in range(count)]
    for place, mask in enumerate(masks):
        byte, bit = place >> 3, 1 << (place & 7)
        for thing in bits(mask):
            rows[thing.bit_length() - 1][byte] |= bit
    return [int.from_bytes(row, "little") for row in rows]


def repeat(times: int, every: int) -> int:
    """
    A one at place 0, *every*, twice *every* …: what to multiply with to repeat a column.

    Examples:
        >>> bin(0b01 * repeat(3, 2))
        '0b10101'
    """
    return ((1 << times * every) - 1) // ((1 << every) - 1)
