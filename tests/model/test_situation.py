# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

import zorgplicht as zp


def test_order_and_repetition_do_not_matter():
    """Equal content is one value, and can be a key."""
    one = zp.Situation(barriers=["low-literacy", "travel-time", "low-literacy"])
    two = zp.Situation(barriers=("travel-time", "low-literacy"))

    assert one == two
    assert hash(one) == hash(two)


def test_a_text_is_not_a_list_of_letters():
    """A forgotten pair of brackets is a mistake of the caller."""
    with pytest.raises(TypeError, match="several ids"):
        zp.Situation(barriers="low-literacy")


def test_a_fact_is_true_or_false():
    """A word for yes is not taken as true."""
    with pytest.raises(TypeError, match="True or False"):
        zp.Situation(facts={"has-representative": "no"})


def test_levels_by_word_or_value():
    """Both ways of writing a level give the same."""
    by_word = zp.Situation(levels={"travel": "blocked"})

    assert by_word == zp.Situation(levels={"travel": zp.Level.BLOCKED})
    with pytest.raises(ValueError, match="blocked, hampered, able"):
        zp.Situation(levels={"travel": "none"})


def test_enumerations_by_word():
    """Audience and purpose may be given as text; a wrong one is refused."""
    assert zp.Situation(audience="businesses").audience == "businesses"
    with pytest.raises(ValueError, match="visit"):
        zp.Situation(purpose="visit")


def test_it_is_frozen():
    """A situation does not change."""
    with pytest.raises(AttributeError):
        zp.Situation().barriers = ("travel-time",)
