# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A few lines of a file, to show where something stands.
"""

from __future__ import annotations

from typing import final

from attrs import frozen


@final
@frozen(kw_only=True)
class Excerpt:
    """
    The lines around a place, each cut to the same window when they are very long.

    Args:
        first: The number of the first line, from 1.
        lines: The lines, without their ends.
        from_column: The column at which each line begins here; 1 unless it was cut.

    Examples:
        >>> Excerpt(first=7, lines=("[authority]", 'name = ""')).last
        8
    """

    first: int
    lines: tuple[str, ...]
    from_column: int = 1

    @property
    def last(self) -> int:
        """
        The number of the last line.
        """
        return self.first + len(self.lines) - 1
