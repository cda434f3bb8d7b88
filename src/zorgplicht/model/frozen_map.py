# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A mapping that can be a field of a frozen value.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from typing import TypeVar, final

K = TypeVar("K", bound=str)
V = TypeVar("V")


@final
class FrozenMap(Mapping[K, V]):
    """
    A hashable, picklable mapping whose keys are always in sorted order.

    A plain dict would make a frozen class unhashable, and its order would depend on
    who filled it; the order of this one is part of its value.

    Args:
        items: A mapping or pairs. Of equal keys the last one stays, as in a dict.

    Examples:
        >>> FrozenMap({"b": 2, "a": 1})
        FrozenMap({'a': 1, 'b': 2})
        >>> hash(FrozenMap({"a": 1})) == hash(FrozenMap([("a", 1)]))
        True
    """

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[K, V] | Iterable[tuple[K, V]] = ()) -> None:
        pairs = dict(items)
        self._items: dict[K, V] = {key: pairs[key] for key in sorted(pairs)}

    def __getitem__(self, key: K) -> V:
        return self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    # What a Mapping would do by itself, without a step in Python for each pair.

    def __contains__(self, key: object) -> bool:
        return key in self._items

    def keys(self) -> KeysView[K]:
        """
        The keys, sorted.
        """
        return self._items.keys()

    def values(self) -> ValuesView[V]:
        """
        The values, in the order of the keys.
        """
        return self._items.values()

    def items(self) -> ItemsView[K, V]:
        """
        The pairs, in the order of the keys.
        """
        return self._items.items()

    def __hash__(self) -> int:
        return hash(tuple(self._items.items()))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, FrozenMap):
            return self._items == other._items
        if isinstance(other, Mapping):
            return self._items == dict(other)
        return NotImplemented

    def __repr__(self) -> str:
        return f"FrozenMap({self._items!r})"

    def __reduce__(self) -> tuple[type[FrozenMap[K, V]], tuple[dict[K, V]]]:
        return (FrozenMap, (self._items,))
