# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Rows: a value as a table, for whoever counts and draws with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, final, overload

from attrs import frozen


@final
@frozen
class Rows(Sequence[Mapping[str, Any]]):
    """
    A table: names of columns, and the rows.

    It is a sequence of dicts, which is what `pandas.DataFrame(rows)` and
    `polars.DataFrame(rows)` take. Of a table without rows they cannot see the columns, and
    polars guesses types from the first hundred rows: ``DataFrame(rows.to_columns())`` always
    works.

    Args:
        columns: The names, in order.
        values: The rows; each has one value for each column. Several things in one cell
            are a tuple.

    Examples:
        >>> rows = Rows(("id", "size"), (("a", 1), ("b", 2)))
        >>> len(rows), rows[1]
        (2, {'id': 'b', 'size': 2})
        >>> rows.to_dicts()
        [{'id': 'a', 'size': 1}, {'id': 'b', 'size': 2}]
    """

    columns: tuple[str, ...]
    values: tuple[tuple[Any, ...], ...]

    def __len__(self) -> int:
        return len(self.values)

    @overload
    def __getitem__(self, at: int) -> Mapping[str, Any]: ...
    @overload
    def __getitem__(self, at: slice) -> Rows: ...
    def __getitem__(self, at: int | slice) -> Mapping[str, Any] | Rows:
        if isinstance(at, slice):
            return Rows(self.columns, self.values[at])
        return dict(zip(self.columns, self.values[at], strict=True))

    def to_dicts(self) -> list[dict[str, Any]]:
        """
        The rows as a list of dicts.
        """
        return [dict(zip(self.columns, row, strict=True)) for row in self.values]

    def to_columns(self) -> dict[str, list[Any]]:
        """
        The columns by name, each as a list; also when there are no rows.
        """
        return {name: [row[at] for row in self.values] for at, name in enumerate(self.columns)}


def table(columns: str, rows: Iterable[tuple[Any, ...]]) -> Rows:
    """
    Rows with columns that are named in one string.

    Examples:
        >>> table("a b", [(1, 2)]).to_dicts()
        [{'a': 1, 'b': 2}]
    """
    return Rows(tuple(columns.split()), tuple(rows))
