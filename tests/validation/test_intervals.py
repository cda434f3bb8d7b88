# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Intervals, held against exact probabilities of the most spread answers there can be.
"""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgplicht.validation.intervals import interval, margin, margin_of_difference


def chances(n, p):
    """The exact chance of each number of people who give the highest score, of *n*."""
    p = Fraction(p)
    return [math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1)]


@pytest.mark.parametrize("n", [1, 2, 5, 13, 40])
@pytest.mark.parametrize("p", ["0", "1/20", "1/4", "1/2", "4/5", "1"])
def test_an_interval_holds_the_true_mean_often_enough(n, p):
    """When all give the lowest or the highest score, still in at least 95 of 100 cases."""
    low, high = 1, 10
    true = low + (high - low) * float(Fraction(p))
    right = 0
    for k, chance in enumerate(chances(n, p)):
        begin, end = interval(low + (high - low) * k / n, low, high, n)
        right += chance if begin <= true + 1e-4 and true - 1e-4 <= end else 0

    assert right >= Fraction(95, 100)


@pytest.mark.parametrize(("n", "m"), [(1, 1), (4, 9), (12, 12), (3, 20)])
@pytest.mark.parametrize("p", ["1/10", "1/2", "3/4"])
def test_a_difference_by_chance_stays_within_its_margin(n, m, p):
    """Two groups of whom nothing differs: the margin is passed in at most 5 of 100 cases."""
    limit = margin_of_difference(9, n, m)
    wrong = sum(
        one * other
        for k, one in enumerate(chances(n, p))
        for j, other in enumerate(chances(m, p))
        if abs(9 * k / n - 9 * j / m) > limit + 1e-4
    )

    assert wrong <= Fraction(5, 100)


def test_the_margin_by_hand():
    """1.3581 times the width of the scale, divided by the root of the number of answers."""
    assert margin(1, 1) == pytest.approx(1.3581, abs=1e-4)
    assert margin(9, 144) == pytest.approx(9 * 1.3581 / 12, abs=1e-3)
    assert margin_of_difference(9, 144, 144) == pytest.approx(
        9 * 1.3581 * math.sqrt(2) / 12, abs=1e-3
    )


@given(
    low=st.integers(-50, 50),
    width=st.integers(1, 100),
    share=st.floats(0, 1),
    n=st.integers(1, 10**6),
)
def test_an_interval_stays_on_the_scale_and_around_its_score(low, width, share, n):
    """Whatever the scale, and more answers never make it wider."""
    high, score = low + width, low + width * share
    begin, end = interval(score, low, high, n)
    nearer = interval(score, low, high, 4 * n)

    assert low <= begin <= end <= high
    assert begin - 1e-3 <= score <= end + 1e-3
    assert nearer[1] - nearer[0] <= end - begin + 1e-3
