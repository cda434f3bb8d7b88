# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import zorgplicht as zp
from zorgplicht.interop.personal import is_personal
from zorgplicht.interop.results import COLUMNS, MOST_BYTES, MOST_PROBLEMS

EXAMPLE = Path(__file__).parents[2] / "examples" / "metingen" / "uitkomsten.csv"
HEADER = ",".join(COLUMNS)
ROW = "channel:balie,survey,2026-03-01,7.4,1,10,341"


def written(folder, text, encoding="utf-8"):
    file = folder / "uitkomsten.csv"
    file.write_bytes(text.encode(encoding))
    return file


@pytest.fixture
def problems(tmp_path):
    """Reads a text, which must fail; gives line, column and Dutch words of each problem."""

    def read(text, encoding="utf-8"):
        with pytest.raises(zp.ResultsError) as caught:
            zp.read_results(written(tmp_path, text, encoding))
        return [(one.line, one.column, one.nl) for one in caught.value.problems]

    return read


class TestReading:
    def test_the_example_by_the_standard_library(self):
        """The same figures as another reader finds, in the order of the file."""
        with EXAMPLE.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        found = zp.read_results(EXAMPLE)

        assert [(one.subject, one.score, one.responses) for one in found] == [
            (row["subject"], float(row["score"]), int(row["responses"])) for row in rows
        ]

    def test_any_order_of_columns_and_empty_lines(self, tmp_path):
        """Columns are found by name; an empty line says nothing; a byte order mark is no cell."""
        columns = list(reversed(COLUMNS))
        cells = list(reversed(ROW.split(",")))
        text = f"\ufeff{','.join(columns)}\r\n\r\n{','.join(cells)}\r\n"

        assert zp.read_results(written(tmp_path, text)) == (
            zp.SurveyResult(
                subject="channel:balie", method="survey", on=dt.date(2026, 3, 1),
                score=7.4, low=1.0, high=10.0, responses=341,
            ),
        )  # fmt: skip

    def test_a_dutch_spreadsheet(self, tmp_path):
        """Semicolons, and then a decimal comma or a point."""
        header = ";".join(COLUMNS)
        text = (
            f"{header}\nwhole;survey;2026-03-01;7,4;1;10;341\nwhole;survey;2026-04-01;7.5;1;10;9\n"
        )

        assert [one.score for one in zp.read_results(written(tmp_path, text))] == [7.4, 7.5]

    @given(
        score=st.integers(100, 1000),
        responses=st.integers(1, 10**9 - 1),
        on=st.dates(dt.date(1000, 1, 1)),
    )
    def test_figures_are_read_exactly(self, tmp_path_factory, score, responses, on):
        """Whatever the figures are, they come back as they were written."""
        text = f"{HEADER}\nwhole,survey,{on},{score / 100:.2f},1,10,{responses}\n"
        (found,) = zp.read_results(written(tmp_path_factory.mktemp("r"), text))

        assert (found.score, found.responses, found.on) == (score / 100, responses, on)


class TestProblems:
    def test_all_at_once_each_with_its_place(self, problems):
        """Line and column of the cell, also behind quotation marks."""
        text = (
            f'{HEADER}\n{ROW}\n"balie",survey,1-3-2026,"7,4",1,10,341\n'
            "whole,survey,2026-02-30,7.4,1,10,3.5\n"
        )

        assert [(line, column) for line, column, _ in problems(text)] == [
            (3, 1), (3, 16), (3, 25), (4, 14), (4, 34),
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("column", "cell"),
        [
            ("subject", "Balie"), ("subject", "channel:"), ("subject", "person:jansen"),
            ("subject", "channel:jan jansen"), ("method", "Vragenlijst van Jan"), ("method", ""),
            ("on", "2026"), ("on", "01-03-2026"), ("on", "2026-3-1"), ("on", "2026-13-01"),
            ("score", ""), ("score", "7,4"), ("score", "zeven"), ("score", "1e1"),
            ("score", "nan"), ("score", "7.4%"), ("score", "\u0667"), ("score", "+7"),
            ("scale-low", "-"), ("scale-high", "inf"),
            ("responses", "0"), ("responses", "-5"), ("responses", "1.204"),
            ("responses", "circa 100"), ("responses", ""), ("responses", "\u0663"),
        ],
    )  # fmt: skip
    def test_nothing_is_guessed(self, problems, column, cell):
        """A cell that is not what its column asks is a problem in that cell."""
        cells = dict(zip(COLUMNS, ROW.split(","), strict=True)) | {column: cell}
        text = ",".join(f'"{one}"' for one in cells.values())
        before = list(cells)[: list(cells).index(column)]
        ((line, at, words),) = problems(f"{HEADER}\n{text}\n")

        assert (line, at) == (2, 1 + sum(len(cells[one]) + 3 for one in before))
        assert "verwacht" in words

    @pytest.mark.parametrize(
        ("low", "high", "score", "word"),
        [
            ("10", "1", "7", "niet lager"),
            ("5", "5", "5", "niet lager"),
            ("1", "5", "7.4", "schaal"),
        ],
    )
    def test_a_score_must_fit_its_scale(self, problems, low, high, score, word):
        """And a scale must go up."""
        ((line, _, words),) = problems(
            f"{HEADER}\nwhole,survey,2026-03-01,{score},{low},{high},9\n"
        )

        assert line == 2
        assert word in words

    @pytest.mark.parametrize(
        "column",
        ["naam", "Naam respondent", "BSN", "E-mail", "e_mail_adres", "geboortedatum", "Postcode",
         "Opmerkingen", "Toelichting:", "klantnummer", "IP-adres", "telefoon 2", "dateOfBirth",
         "full name", "comment"],
    )  # fmt: skip
    def test_a_column_about_people_is_refused(self, problems, column):
        """By name, with what to do; also when all the other columns are there."""
        ((line, at, words),) = problems(f"{HEADER},{column}\n{ROW},x\n")

        assert (line, at) == (1, len(HEADER) + 2)
        assert "personen" in words
        assert column in words

    def test_a_score_is_held_against_its_scale_whatever_else_is_wrong(self, problems):
        """A cell that is wrong does not hide another."""
        told = problems(f"{HEADER}\nBalie,survey,2026-03-01,7.4,1,5,9\n")

        assert [column for _, column, _ in told] == [1, 25]

    def test_no_column_of_ours_looks_personal(self):
        """The guard does not stand in the way of the file it guards."""
        assert not any(map(is_personal, COLUMNS))

    def test_columns_unknown_missing_and_twice(self, problems):
        """Each is told; the nearest known name too."""
        told = problems("subject,methode,on,on,score,scale-low,scale-high\n")

        assert [column for _, column, _ in told] == [1, 9, 20]
        assert "'methode'" in told[1][2]
        assert "responses" in told[0][2]

    def test_the_same_measurement_of_the_same_day_twice(self, problems):
        """Which of the two would be true? The line of the first is told."""
        ((line, _, words),) = problems(f"{HEADER}\n{ROW}\n{ROW}\n")

        assert line == 3
        assert "regel 2" in words

    @pytest.mark.parametrize(
        ("text", "word"),
        [("", "leeg"), ("\n\n", "leeg"), (f"{HEADER}\n", "geen uitkomst"),
         (f"{HEADER}\na,b\n", "2 kolommen"), (f"{HEADER}\n{ROW},x\n", "8 kolommen"),
         (f'{HEADER}\n"x\n', "niet gesloten")],
    )  # fmt: skip
    def test_a_file_that_is_none(self, problems, text, word):
        """Empty, without outcomes, or broken: one clear sentence."""
        ((_, _, words),) = problems(text)

        assert word in words

    def test_not_a_text_not_there_or_too_big(self, problems, tmp_path):
        """Files are read with care."""
        assert "UTF-8" in problems(HEADER + "é", "latin-1")[0][2]
        assert "te groot" in problems("x" * (MOST_BYTES + 1))[0][2]
        with pytest.raises(zp.ResultsError, match="bestaat niet"):
            zp.read_results(tmp_path / "weg.csv")

    def test_problems_stop_somewhere(self, problems):
        """A file that is something else does not fill the screen."""
        assert len(problems(f"{HEADER}\n" + "a,b\n" * 500)) == MOST_PROBLEMS
