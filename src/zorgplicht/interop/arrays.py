# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A table of routes over arrays of numpy, in blocks that stay in the cache of the processor.

Besides what goes in and what comes out, this takes a few blocks, however many rows there are.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError
from zorgplicht.interop.door import arrays
from zorgplicht.model.ids import EntryId
from zorgplicht.model.table import RouteTable

if TYPE_CHECKING:
    from numpy import bool_, integer, intp, uint8, uint16, unsignedinteger
    from numpy.typing import NDArray

_BLOCK = 1 << 16
"""Rows at a time."""
_BYTE = 8


def place_array(table: RouteTable, masks: NDArray[integer]) -> NDArray[unsignedinteger]:
    """
    For each mask the place of its best route in ``table.routes``; 0 is no route.

    Args:
        table: From `RuleEngine.table`.
        masks: One dimension of whole numbers, such as `mask_array` gives.

    Raises:
        MissingExtraError: the extra ``frames`` is not installed.
        TypeError: *masks* is no such array.
        ValueError: a mask stands for nothing in the table.

    Examples:
        >>> import zorgplicht as zp
        >>> import numpy
        >>> catalogue = zp.load_catalogue()
        >>> barriers = ["low-literacy", "travel-time"]
        >>> offer = zp.offer_everything(catalogue)
        >>> table = zp.RuleEngine(catalogue).table(offer, barriers=barriers)
        >>> places = zp.place_array(table, numpy.array([0, 3, 1, 0]))
        >>> [table.routes[place].channel for place in places]
        ['home-visit', 'phone', 'phone', 'home-visit']
    """
    np = arrays()
    _check(masks)
    index = np.array(table.index, dtype=np.min_scalar_type(len(table.routes)))
    places: NDArray[unsignedinteger] = np.empty(len(masks), index.dtype)
    for start, block in _in_range(masks, len(index)):
        # Checked, so clipping changes nothing; it is the mode that goes straight to the place.
        np.take(index, block, out=places[start : start + len(block)], mode="clip")
    return places


def usable_arrays(table: RouteTable, masks: NDArray[integer]) -> dict[EntryId, NDArray[bool_]]:
    """
    For each channel that somebody can use without support, for whom of *masks* that is so.

    Args:
        table: From `RuleEngine.table`.
        masks: As in `place_array`.

    Raises:
        MissingExtraError: the extra ``frames`` is not installed.
        TypeError: *masks* is no such array.
        ValueError: a mask stands for nothing in the table.

    Examples:
        >>> import zorgplicht as zp
        >>> import numpy
        >>> catalogue = zp.load_catalogue()
        >>> offer = zp.offer_everything(catalogue)
        >>> table = zp.RuleEngine(catalogue).table(offer, barriers=["low-literacy"])
        >>> zp.usable_arrays(table, numpy.array([0, 1]))["post"].tolist()
        [True, False]
    """
    np = arrays()
    _check(masks)
    entries = sorted({entry for some in table.usable for entry in some})
    usable = {entry: np.empty(len(masks), np.bool_) for entry in entries}
    groups = [entries[first : first + _BYTE] for first in range(0, len(entries), _BYTE)]
    codes = [_codes(table, some) for some in groups]
    buffer, bit = np.empty(_BLOCK, np.uint8), np.empty(_BLOCK, np.uint8)
    for start, block in _in_range(masks, len(table.usable)):
        count = len(block)
        code, one = buffer[:count], bit[:count]
        for some, known in zip(groups, codes, strict=True):
            np.take(known, block, out=code, mode="clip")
            for place, entry in enumerate(some):
                np.bitwise_and(code, 1 << place, out=one)
                np.not_equal(one, 0, out=usable[entry][start : start + count])
    return usable


def mask_array(table: RouteTable, columns: Mapping[str, NDArray[bool_]]) -> NDArray[uint16]:
    """
    For each row the mask of its barriers, from arrays of true and false.

    An array cannot say that something is unknown: use `route_frame` where that occurs.

    Args:
        table: From `RuleEngine.table`.
        columns: For each barrier or variant of the table, for which rows it is there. What is
            left out is there for nobody.

    Raises:
        MissingExtraError: the extra ``frames`` is not installed.
        TypeError: an array holds something else than true and false.
        UnknownIdError: a barrier is not in the table.
        ValueError: there are no arrays, or they are not of equal length.

    Examples:
        >>> import zorgplicht as zp
        >>> import numpy
        >>> catalogue = zp.load_catalogue()
        >>> barriers = ["low-literacy", "travel-time"]
        >>> offer = zp.offer_everything(catalogue)
        >>> table = zp.RuleEngine(catalogue).table(offer, barriers=barriers)
        >>> columns = {"low-literacy": [True, False], "travel-time": [True, True]}
        >>> arrays = {name: numpy.array(column) for name, column in columns.items()}
        >>> zp.mask_array(table, arrays).tolist() == [3, table.mask(["travel-time"])]
        True
    """
    np = arrays()
    rows = _rows(columns)
    by_place: dict[int, list[NDArray[uint8]]] = {}
    for word, column in columns.items():
        by_place.setdefault(_place(word, table), []).append(column.view(np.uint8))
    masks: NDArray[uint16] = np.empty(rows, np.uint16)
    # The two bytes of each number are filled apart: a byte is half the work of a number.
    halves = masks.view(np.uint8).reshape(-1, 2)
    low, high = (0, 1) if sys.byteorder == "little" else (1, 0)
    buffer = np.empty(min(_BLOCK, max(rows, 1)), np.uint8)
    for start in range(0, rows, _BLOCK):
        part = slice(start, min(start + _BLOCK, rows))
        byte = buffer[: part.stop - start]
        for half, first in ((low, 0), (high, _BYTE)):
            _fill(byte, [by_place.get(first + bit, []) for bit in range(_BYTE)], part)
            halves[part, half] = byte
    return masks


def _fill(byte: NDArray[uint8], bits: Sequence[Sequence[NDArray[uint8]]], part: slice) -> None:
    """
    Puts eight columns, the lowest bit first, into one byte for each row of *part*.

    By doubling and adding, which processors do for many bytes at once; shifting they do not.
    """
    np = arrays()
    byte.fill(0)
    begun = False
    for some in reversed(bits):
        if begun:
            np.add(byte, byte, out=byte)
        for column in some:
            np.bitwise_or(byte, column[part], out=byte)
        begun = begun or bool(some)


def _place(word: str, table: RouteTable) -> int:
    if word not in table.words:
        raise UnknownIdError("barrier", word, nearest(word, table.words))
    return table.words[word].bit_length() - 1


def _rows(columns: Mapping[str, NDArray[bool_]]) -> int:
    np = arrays()
    for word, column in columns.items():
        if getattr(column, "dtype", None) != np.bool_ or column.ndim != 1:
            message = f"{word!r} is no array of true and false in one dimension"
            raise TypeError(message)
    lengths = {len(column) for column in columns.values()}
    if len(lengths) != 1:
        message = "give one array or more, all of the same length"
        raise ValueError(message)
    return lengths.pop()


def _check(masks: NDArray[integer]) -> None:
    np = arrays()
    if not (isinstance(masks, np.ndarray) and masks.ndim == 1 and masks.dtype.kind in "iu"):
        message = "masks are an array of whole numbers in one dimension"
        raise TypeError(message)


def _in_range(masks: NDArray[integer], size: int) -> Iterator[tuple[int, NDArray[intp]]]:
    """
    The masks block by block, as places in a table of *size*, with where each block starts.

    Raises:
        ValueError: a mask is no place in it.
    """
    np = arrays()
    buffer = np.empty(min(_BLOCK, max(len(masks), 1)), np.intp)
    signed = masks.dtype.kind == "i"
    for start in range(0, len(masks), _BLOCK):
        block = masks[start : start + _BLOCK]
        if block.max() >= size or (signed and block.min() < 0):
            wrong = (block < 0) | (block >= size)
            row = start + int(np.flatnonzero(wrong)[0])
            message = f"row {row}: the mask {masks[row]} is not in 0 to {size - 1}"
            raise ValueError(message)
        places = buffer[: len(block)]
        np.copyto(places, block, casting="unsafe")
        yield start, places


def _codes(table: RouteTable, entries: list[EntryId]) -> NDArray[uint8]:
    """
    For each mask, which of at most eight *entries* are usable: a bit for each.
    """
    np = arrays()
    bit = {entry: 1 << place for place, entry in enumerate(entries)}
    alike: dict[tuple[EntryId, ...], int] = {}
    codes: NDArray[uint8] = np.empty(len(table.usable), np.uint8)
    for mask, some in enumerate(table.usable):
        if some not in alike:
            alike[some] = sum(bit.get(entry, 0) for entry in some)
        codes[mask] = alike[some]
    return codes
