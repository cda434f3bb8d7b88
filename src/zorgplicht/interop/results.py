# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Reading outcomes of surveys from a CSV file: figures about many people, never rows about one.
"""

from __future__ import annotations

import datetime as dt
import math
import os
import re
from collections.abc import Iterator, Mapping, Sequence

from zorgplicht.codec import nearest
from zorgplicht.errors import Problem, ResultsError
from zorgplicht.interop.csv_cells import Cell, CsvFault, csv_text, rows_in
from zorgplicht.interop.personal import is_personal
from zorgplicht.model.survey_result import SurveyResult

COLUMNS = ("subject", "method", "on", "score", "scale-low", "scale-high", "responses")
"""The columns, all of which must be there, in any order; and no other."""

MOST_BYTES = 5_000_000
"""The size that is read at most: some eighty thousand outcomes."""
MOST_PROBLEMS = 100
"""Problems that are told; a file that is something else has several on every line."""

_SUBJECT = r"whole|(?:channel|support|service):[A-Za-z0-9][A-Za-z0-9._-]{0,79}"
_METHOD = r"[a-z][a-z0-9]*(?:-[a-z0-9]+){0,5}"
_NUMBER = r"-?[0-9]{1,9}(?:\.[0-9]{1,9})?"
_COUNT = r"[1-9][0-9]{0,8}"
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"

_Words = tuple[str, str]


def read_results(file: str | os.PathLike[str]) -> tuple[SurveyResult, ...]:
    """
    The outcomes in a CSV file, in its order.

    The file has one line per outcome and these columns: ``subject`` (as in a policy:
    ``channel:balie``), ``method`` (``survey``), ``on`` (yyyy-mm-dd), ``score`` (the mean),
    ``scale-low``, ``scale-high`` and ``responses`` (how many people answered). They are separated
    by commas; or by semicolons, and then a number may have a decimal comma, as Dutch
    spreadsheets write it. Nothing else is read, and nothing is guessed.

    Raises:
        ResultsError: it carries every problem with its line and column. A column that looks like
            data about one person is one: there is no place for those here.

    Examples:
        >>> import zorgplicht as zp
        >>> results = zp.read_results("examples/metingen/uitkomsten.csv")
        >>> len(results), results[0].subject, results[0].responses
        (8, 'channel:balie', 341)
    """
    name = os.fspath(file)
    text = csv_text(name, most_bytes=MOST_BYTES, error=ResultsError)
    separator = _separator(text)
    try:
        rows = list(rows_in(text, separator))
    except CsvFault as fault:
        problem = Problem(
            file=name, line=fault.line, column=fault.column, nl=fault.nl, en=fault.en
        )
        raise ResultsError((problem,)) from None
    if not rows:
        words = ("het bestand is leeg.", "the file is empty.")
        raise ResultsError((_problem(name, Cell("", 1, 1), words),))
    problems = sorted(_about_columns(name, rows[0]), key=lambda one: (one.line, one.column))
    if problems:
        raise ResultsError(tuple(problems[:MOST_PROBLEMS]))
    return _results(name, rows, comma=separator == ";")


def _results(name: str, rows: Sequence[list[Cell]], *, comma: bool) -> tuple[SurveyResult, ...]:
    columns = [cell.text.strip() for cell in rows[0]]
    problems: list[Problem] = []
    found: dict[tuple[object, ...], Cell] = {}
    results: list[SurveyResult] = []
    for row in rows[1:]:
        wrong = list(_about_row(name, columns, row, comma=comma))
        if not wrong:
            one = _result(dict(zip(columns, row, strict=True)), comma=comma)
            key = one.subject, one.method, one.on
            if key in found:
                wrong = [_problem(name, row[0], _twice(found[key].line))]
            found.setdefault(key, row[0])
            results.append(one)
        problems += wrong
    if len(rows) == 1:
        words = ("er staat geen uitkomst in.", "it holds no outcome.")
        problems.append(_problem(name, rows[0][0], words))
    if problems:
        raise ResultsError(tuple(problems[:MOST_PROBLEMS]))
    return tuple(results)


def _separator(text: str) -> str:
    """
    A semicolon when the first line has one and no comma.
    """
    first = re.split(r"[\r\n]", text.lstrip(), maxsplit=1)[0]
    return ";" if ";" in first and "," not in first else ","


# --- columns --------------------------------------------------------------------------


def _about_columns(name: str, header: Sequence[Cell]) -> Iterator[Problem]:
    names = [cell.text.strip() for cell in header]
    for cell in header:
        column = cell.text.strip()
        if column in COLUMNS:
            if names.count(column) > 1 and header[names.index(column)] is not cell:
                words = (
                    f"de kolom '{column}' staat er twee keer.",
                    f"column '{column}' stands twice.",
                )
                yield _problem(name, cell, words)
        elif is_personal(column):
            yield _problem(name, cell, _personal(column))
        else:
            near = nearest(column, COLUMNS)
            yield _problem(name, cell, _unknown(column), near)
    lacking = [column for column in COLUMNS if column not in names]
    if lacking:
        nl = f"deze kolommen ontbreken: {', '.join(lacking)}."
        yield _problem(name, header[0], (nl, f"these columns are missing: {', '.join(lacking)}."))


def _personal(column: str) -> _Words:
    shown = column[:40]
    nl = f"de kolom '{shown}' lijkt over personen te gaan. Dat mag hier niet."
    en = f"column '{shown}' looks like data about people. That has no place here."
    return (
        f"{nl} Geef alleen gemiddelden en aantallen, en haal deze kolom weg.",
        f"{en} Give only means and numbers, and take this column out.",
    )


def _unknown(column: str) -> _Words:
    known = ", ".join(COLUMNS)
    return (
        f"de kolom '{column[:40]}' is niet bekend; wel: {known}.",
        f"column '{column[:40]}' is not known; known are: {known}.",
    )


def _twice(line: int) -> _Words:
    return (
        f"deze meting van deze dag staat er al, op regel {line}.",
        f"this measurement of this day is there already, on line {line}.",
    )


# --- rows -----------------------------------------------------------------------------


def _about_row(
    name: str, columns: Sequence[str], row: Sequence[Cell], *, comma: bool
) -> Iterator[Problem]:
    """
    Everything that is wrong with one row.
    """
    if len(row) != len(columns):
        nl = f"deze regel heeft {len(row)} kolommen, de eerste regel {len(columns)}."
        en = f"this line has {len(row)} columns, the first line {len(columns)}."
        yield _problem(name, row[0], (nl, en))
        return
    cells = dict(zip(columns, row, strict=True))
    for column in columns:
        words = _about_cell(column, cells[column].text.strip(), comma=comma)
        if words is not None:
            yield _problem(name, cells[column], words)
    yield from _about_scale(name, cells, comma=comma)


def _about_cell(column: str, text: str, *, comma: bool) -> _Words | None:
    shown = text if len(text) <= 40 else f"{text[:40]}…"  # noqa: PLR2004 - as in codec
    nl, en = f"hier staat '{shown}'", f"found '{shown}'"
    match column:
        case "subject" if not re.fullmatch(_SUBJECT, text):
            want = "channel:…, support:…, service:…"
            return f"{nl}; verwacht: {want} of whole.", f"{en}; expected: {want} or whole."
        case "method" if not re.fullmatch(_METHOD, text):
            return (
                f"{nl}; verwacht: een woord in kleine letters, zoals survey.",
                f"{en}; expected: a word in lower case, such as survey.",
            )
        case "on" if _day(text) is None:
            return (
                f"{nl}; verwacht: een datum die bestaat, jjjj-mm-dd.",
                f"{en}; expected: a date that exists, yyyy-mm-dd.",
            )
        case "responses" if not re.fullmatch(_COUNT, text):
            return (
                f"{nl}; verwacht: hoeveel mensen antwoordden, een geheel getal van 1 of meer.",
                f"{en}; expected: how many people answered, a whole number of 1 or more.",
            )
        case "score" | "scale-low" | "scale-high" if _number(text, comma=comma) is None:
            sample = "7,8 of 7.8" if comma else "7.8"
            return (
                f"{nl}; verwacht: een getal, zoals {sample}.",
                f"{en}; expected: a number, such as {sample.replace(' of ', ' or ')}.",
            )
        case _:
            return None


def _about_scale(name: str, cells: Mapping[str, Cell], *, comma: bool) -> Iterator[Problem]:
    score, low, high = (
        _number(cells[column].text.strip(), comma=comma)
        for column in ("score", "scale-low", "scale-high")
    )
    if score is None or low is None or high is None:
        return
    if low >= high:
        nl = "de laagste score van de schaal is niet lager dan de hoogste."
        words = (nl, "the lowest score of the scale is not lower than the highest.")
        yield _problem(name, cells["scale-low"], words)
    elif not low <= score <= high:
        nl = f"{score:g} ligt niet op de schaal van {low:g} tot {high:g}."
        words = (nl, f"{score:g} is not on the scale from {low:g} to {high:g}.")
        yield _problem(name, cells["score"], words)


def _result(cells: Mapping[str, Cell], *, comma: bool) -> SurveyResult:
    text = {column: cell.text.strip() for column, cell in cells.items()}
    return SurveyResult(
        subject=text["subject"],
        method=text["method"],
        on=dt.date.fromisoformat(text["on"]),
        score=_number(text["score"], comma=comma) or 0.0,
        low=_number(text["scale-low"], comma=comma) or 0.0,
        high=_number(text["scale-high"], comma=comma) or 0.0,
        responses=int(text["responses"]),
    )


def _day(text: str) -> dt.date | None:
    if not re.fullmatch(_DATE, text):
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _number(text: str, *, comma: bool) -> float | None:
    """
    The number; None when it is none. Minus nought is nought.
    """
    written = text.replace(",", ".") if comma else text
    if not re.fullmatch(_NUMBER, written):
        return None
    number = float(written)
    return number + 0.0 if math.isfinite(number) else None


def _problem(name: str, cell: Cell, words: _Words, near: str | None = None) -> Problem:
    nl, en = words
    return Problem(file=name, line=cell.line, column=cell.column, nl=nl, en=en, suggestion=near)
