# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt

import pytest

import zorgplicht as zp
from zorgplicht.reporting import Batch
from zorgplicht.reporting.rows import Rows
from zorgplicht.reporting.tables import TABLES


@pytest.fixture(scope="module")
def values(catalogue, engine, checked, plan, measurement, baseline):
    """A value of every type that has tables."""
    on = dt.date(2026, 11, 1)
    weak, good = (
        zp.offer_of(zp.read_policy(f"examples/{name}.toml"), catalogue, "identiteitskaart", on=on)
        for name in ("knelpunten", "voorbeeldstad")
    )
    made = [
        checked["knelpunten"],
        Batch(tuple(checked.values())),
        catalogue,
        engine.coverage(weak),
        engine.impact(weak, good),
        engine.table(weak, barriers=["low-literacy", "visual-impairment"]),
        plan,
        measurement,
        baseline,
    ]
    return {type(one): one for one in made}


NAMES = [(of, name) for of, tables in TABLES.items() for name in tables]
NAMES = [(of, name) for of, name in NAMES if of.__name__ != "Listing"]


@pytest.mark.parametrize(("of", "name"), NAMES)
@pytest.mark.parametrize("frames", ["pandas", "polars"])
def test_every_table_becomes_a_data_frame(values, of, name, frames):
    """As it is, with its columns in order, and with as many rows."""
    library = pytest.importorskip(frames, reason=f"{frames} is not installed")
    rows = zp.rows_of(values[of], name)

    assert len(rows) > 0
    for frame in (library.DataFrame(rows), library.DataFrame(rows.to_columns())):
        assert list(frame.columns) == list(rows.columns)
        assert len(frame) == len(rows)


@pytest.mark.parametrize(("of", "name"), NAMES)
def test_columns_do_not_hang_on_the_language(values, of, name):
    """Only labels and sentences do; ids and numbers are the same."""
    dutch, english = (zp.rows_of(values[of], name, lang=lang) for lang in ("nl", "en"))

    assert dutch.columns == english.columns
    assert len(dutch) == len(english)
    assert len(set(dutch.columns)) == len(dutch.columns)


def test_no_route_is_lost(values, plan, catalogue):
    """Every route, channel without one, gap, finding and entry has a row."""
    coverage = values[zp.Coverage]
    assessment = values[zp.Assessment]
    gaps = [row for row in zp.rows_of(coverage) if row["answer"] == "no-route"]

    assert [row["rank"] for row in zp.rows_of(plan)] == [*range(1, len(plan.routes) + 1)]
    assert {row["channel"] for row in zp.rows_of(plan, "unusable")} == {
        one.channel for one in plan.unusable
    }
    assert [row["barriers"] for row in gaps] == list(coverage.services[0].gaps)
    assert [row["rule"] for row in zp.rows_of(assessment)] == [
        one.rule for one in assessment.findings
    ]
    assert {row["id"] for row in zp.rows_of(catalogue.channels)} == set(catalogue.channels)


def test_a_table_of_combinations_agrees_with_looking_up(values):
    """Each row has what `best` gives for its barriers."""
    table = values[zp.RouteTable]
    rows = zp.rows_of(table)

    assert len(rows) == 4
    for row in rows:
        best = table.best(*row["barriers"])
        assert row["has_route"] is (best is not None)
        assert row["channel"] == (best.channel if best else None)


def test_several_assessments_are_one_table(checked):
    """A list of them is what an analyst has."""
    rows = zp.rows_of(list(checked.values()), "obligations")

    assert len({row["policy"] for row in rows}) == 3
    assert len(rows) == 12


def test_entries_may_come_in_any_form(catalogue):
    """A kind, a list, or a single entry."""
    barrier = catalogue.barriers["low-literacy"]
    one = zp.rows_of(barrier)

    assert one == zp.rows_of([barrier]) == zp.rows_of(("barriers", (barrier,)))
    assert one[0]["kind"] == "barriers"
    assert zp.rows_of(one) is one


def test_a_wrong_name_or_value_is_told(plan):
    """With the nearest name; and a value without tables is a mistake of type."""
    with pytest.raises(zp.UnknownIdError, match="routes"):
        zp.rows_of(plan, "route")
    with pytest.raises(TypeError, match="int"):
        zp.rows_of(42)


def test_rows_are_a_sequence_of_dicts():
    """Indexing, slicing and columns, also of nothing."""
    rows = Rows(("a", "b"), ((1, 2), (3, 4)))

    assert rows[-1] == {"a": 3, "b": 4}
    assert list(rows[:1]) == [{"a": 1, "b": 2}]
    assert rows.to_columns() == {"a": [1, 3], "b": [2, 4]}
    assert Rows(("a",), ()).to_columns() == {"a": []}
