# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.model.assessment import Outcome, Weight
from zorgplicht.reporting.priorities import priorities


@pytest.fixture
def ranked(make_finding):
    """The rules to begin with, of findings given as code and weight."""

    def rank(*rules):
        found = [
            make_finding(
                rule=code,
                obligation=None if code[2] == "X" else code[2].lower(),
                weight=Weight(weight),
            )
            for code, weight in rules
        ]
        return [findings[0].rule for findings in priorities(found)]

    return rank


def test_core_goes_before_supporting_and_each_obligation_has_its_turn(ranked):
    """No obligation has two before each has one; the file itself comes after them."""
    rules = [
        ("ZPD001", "core"),
        ("ZPD002", "core"),
        ("ZPX002", "core"),
        ("ZPA001", "core"),
        ("ZPC003", "supporting"),
    ]

    assert ranked(*rules) == ["ZPA001", "ZPD001", "ZPX002", "ZPD002", "ZPC003"]
    assert ranked(*reversed(rules)) == ranked(*rules)


def test_no_more_than_five(ranked):
    """More is no beginning."""
    assert len(ranked(*((f"ZPD{n:03}", "core") for n in range(1, 9)))) == 5


def test_advice_and_what_is_explained_do_not_count(ranked, make_finding):
    """Nobody has to solve them."""
    explained = make_finding(outcome=Outcome.EXPLAINED)

    assert ranked(("ZPA008", "advice")) == []
    assert priorities([explained]) == ()


def test_all_findings_of_a_rule_come_along(make_finding):
    """So that they can be counted."""
    ((first, second),) = priorities([make_finding(line=1), make_finding(line=2)])

    assert (first.line, second.line) == (1, 2)
