# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
How sure a mean is, when only the mean, the scale and the number of answers are known.

Without the spread of the answers there is no t-interval. Hoeffding's inequality (Journal of the
American Statistical Association 58, 1963, theorem 2) needs no spread: it holds for every way in
which answers can lie on the scale, for every number of them. So its interval is wide, and never
too narrow, as long as those who answered are a random part of those who could.
"""

from __future__ import annotations

import math

ERROR = 0.05
"""The chance of being wrong, which leaves the customary 95%."""

_DIGITS = 4


def margin(width: float, responses: int) -> float:
    """
    How far the mean of all may lie from the mean of those who answered.

    Args:
        width: Highest less lowest possible score.
        responses: The number of answers, 1 or more.

    Examples:
        >>> round(margin(9, 212), 2)
        0.84
    """
    return width * math.sqrt(math.log(2 / ERROR) / (2 * responses))


def interval(score: float, low: float, high: float, responses: int) -> tuple[float, float]:
    """
    The interval around a mean, which never leaves the scale.

    Examples:
        >>> interval(7.8, 1, 10, 212)
        (6.9605, 8.6395)
    """
    beside = margin(high - low, responses)
    return (
        round(max(low, score - beside), _DIGITS),
        round(min(high, score + beside), _DIGITS),
    )


def margin_of_difference(width: float, first: int, second: int) -> float:
    """
    How far the difference of two means may lie from the true one, if the second changed nothing.

    The same theorem, for two groups of answers that do not depend on each other.

    Examples:
        >>> round(margin_of_difference(9, 488, 512), 2)
        0.77
    """
    spread = width**2 / first + width**2 / second
    return round(math.sqrt(spread * math.log(2 / ERROR) / 2), _DIGITS)
