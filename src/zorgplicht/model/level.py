# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
How well a person can do something, and how much of it is asked.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Level(IntEnum):
    """
    The level of one capability in one person.
    """

    BLOCKED = 0
    HAMPERED = 1
    ABLE = 2

    @property
    def word(self) -> str:
        """
        The level as it is written in files: "blocked", "hampered" or "able".
        """
        return self.name.lower()


class Demand(StrEnum):
    """
    How much of a capability a channel or a measure asks.

    ``light`` is met in full by a hampered person, ``full`` only by an able one; a
    blocked person meets neither.

    Attributes:
        LIGHT: A little; who is hampered in it can still do it.
        FULL: All of it; only who is not hampered in it can do it well.
    """

    LIGHT = "light"
    FULL = "full"

    @property
    def level(self) -> Level:
        """
        The lowest level that meets this demand in full.
        """
        return Level.HAMPERED if self is Demand.LIGHT else Level.ABLE
