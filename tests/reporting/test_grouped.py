# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from zorgplicht.model.text import Text
from zorgplicht.reporting.grouped import grouped

FIXES = (Text(nl="Een.", en="One."), Text(nl="Twee.", en="Two."))


def finding_at(make_finding, fix, line):
    return make_finding(fix=FIXES[fix], line=line, at=f"services.s{line}")


def test_the_same_remedy_is_told_once(make_finding):
    """Also when findings with another remedy stand in between."""
    findings = [finding_at(make_finding, fix, line) for line in (1, 2) for fix in (0, 1)]
    (of_a,) = grouped(findings)
    (rule,) = of_a.rules

    assert [remedy.example.fix for remedy in rule.remedies] == list(FIXES)
    assert [[spot.is_first for spot in remedy.spots] for remedy in rule.remedies] == [
        [True, True],
        [False, False],
    ]


def test_findings_at_one_place_stand_together(make_finding):
    """Two things wrong with one line need the line once."""
    (of_a,) = grouped([finding_at(make_finding, 0, 1)] * 2)
    (spot,) = of_a.rules[0].remedies[0].spots

    assert len(spot.findings) == 2


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 1), st.integers(1, 3))))
def test_no_finding_is_lost_or_doubled(make_finding, facts):
    """Grouping is only another order."""
    findings = [
        make_finding(obligation=letter, fix=FIXES[fix], line=line) for letter, fix, line in facts
    ]
    found = [
        one
        for group in grouped(findings)
        for rule in group.rules
        for remedy in rule.remedies
        for spot in remedy.spots
        for one in spot.findings
    ]

    assert sorted(map(repr, found)) == sorted(map(repr, findings))
