# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt

from zorgplicht.cli import options


def test_without_a_day_it_is_today(run, tiny, monkeypatch):
    """Only the command line reads the clock."""

    class Day(dt.date):
        @classmethod
        def today(cls):
            return dt.date(2027, 2, 3)

    monkeypatch.setattr(options.dt, "date", Day)

    assert "Beoordeeld op: 3 februari 2027" in run("check", tiny)[1]


def test_a_day_is_written_one_way(run):
    """Days that Python would also understand are refused, and days that do not exist."""
    for word in ("20261101", "2026-W01-1", "2026-02-30", "1-11-2026"):
        code, _, err = run("check", "x", "--on", word)
        assert code == 2
        assert f"'{word}' is geen datum" in err


def test_a_choice_names_the_nearest(run):
    """A mistyped word gets the words there are, and the nearest."""
    code, _, err = run("route", "--audience", "resident")

    assert code == 2
    assert "kies uit: residents, businesses. Bedoelt u 'residents'?" in err
    assert "Bedoelt u" not in run("route", "--lang", "xxxxxxx")[2]
