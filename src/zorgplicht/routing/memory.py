# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Answers that were found before.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar, final

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


@final
class Memory(Generic[K, V]):
    """
    Remembers answers by what they depend on, and forgets all when it is full.

    Two threads may both find an answer; then both keep the same one, and no lock is needed.

    Args:
        most: How many answers it holds.

    Examples:
        >>> memory = Memory(most=2)
        >>> for number in (1, 2, 3):
        ...     _ = memory.keep(number, number * number)
        >>> memory.find(1), memory.find(3)
        (None, 9)
    """

    __slots__ = ("_answers", "_most", "find")

    def __init__(self, most: int) -> None:
        self._most = most
        self._answers: dict[K, V] = {}
        self.find = self._answers.get
        """The answer, or None: the look-up of a plain dictionary."""

    def keep(self, key: K, answer: V) -> V:
        """
        Keeps an answer, and gives it back.
        """
        if len(self._answers) >= self._most:
            self._answers.clear()
        self._answers[key] = answer
        return answer

    def values(self) -> tuple[V, ...]:
        """
        All answers.
        """
        return tuple(self._answers.values())

    def forget(self) -> None:
        """
        Begins anew.
        """
        self._answers.clear()
