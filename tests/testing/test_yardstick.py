# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

import zorgplicht as zp
from zorgplicht.model.assessment import Weight
from zorgplicht.testing.yardstick import yardstick


@pytest.mark.parametrize(
    ("given", "codes"),
    [
        ((), ()),
        ("", ()),
        ("ZPD", ("ZPD",)),
        ("zpd, ZPA001,", ("ZPD", "ZPA001")),
        (["ZPD", "zpa001,ZPB"], ("ZPD", "ZPA001", "ZPB")),
    ],
)
def test_codes_are_a_list_or_a_text(given, codes):
    """A text is never read letter by letter."""
    measure = yardstick(select=given, ignore=given)

    assert (measure.select, measure.ignore) == (codes, codes)


def test_one_catalogue_has_one_engine():
    """Many assertions in a suite build the engine once."""
    shipped = zp.load_catalogue()

    assert yardstick().engine is yardstick(catalogue=shipped).engine


@pytest.mark.parametrize("least", list(Weight))
def test_a_weight_fails_from_the_least_up(least):
    """Core always fails; what is lighter than the least never does."""
    measure = yardstick(weight=least)
    failing = [weight for weight in Weight if measure.fails(weight)]

    assert failing == list(Weight)[: list(Weight).index(least) + 1]
