# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Reading registers that the user brings.

The Uniforme Productnamenlijst is read in the form in which standaarden.overheid.nl gives it: one
row per product and legal ground, so that a product can have several rows.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterator, Sequence

from zorgplicht.errors import Problem, RegisterError
from zorgplicht.interop.csv_cells import csv_text
from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.registers import Layer, Product, product_key

NAME = "UniformeProductnaam"
URI = "URI"
LAYERS = {
    "Rijk": Layer.NATIONAL,
    "Provincie": Layer.PROVINCE,
    "Waterschap": Layer.WATER_AUTHORITY,
    "Gemeente": Layer.MUNICIPALITY,
}
AUDIENCES = {"Burger": Audience.RESIDENTS, "Bedrijf": Audience.BUSINESSES}
COLUMNS = (NAME, *LAYERS, *AUDIENCES)
"""The columns that must be there; the list has more. Its addresses are read when it has them."""

MOST_BYTES = 20_000_000
"""The size that is read at most: some fifty times that of the list of 2025."""
_MOST_PROBLEMS = 20
"""Problems that are told; a file that is something else has one on every line."""


def read_upl(file: str | os.PathLike[str]) -> FrozenMap[str, Product]:
    """
    The products of the Uniforme Productnamenlijst, from its official CSV file.

    Give them to `validate` as ``registers=Registers(products=read_upl("UPL-actueel.csv"))``; then
    ZPC009 looks the names up.

    Args:
        file: The CSV file from standaarden.overheid.nl, in UTF-8.

    Returns:
        Each product once, by its name as `product_key` writes it.

    Raises:
        RegisterError: the file is not such a list; it carries the problems, with lines.

    Examples:
        >>> products = read_upl("tests/interop/upl-sample.csv")
        >>> products["paspoort"].layers[-1].value
        'municipality'
        >>> [audience.value for audience in products["identiteitskaart"].audience]
        ['residents']
    """
    name = os.fspath(file)
    header, rows = _table(name, csv_text(name, most_bytes=MOST_BYTES, error=RegisterError))
    problems: list[Problem] = []
    found: dict[str, set[str]] = {}
    names: dict[str, str] = {}
    addresses: dict[str, str] = {}
    for line, row in rows:
        if len(problems) == _MOST_PROBLEMS:
            break
        wrong = _wrong(header, row)
        if wrong is not None:
            problems.append(_problem(name, line, *wrong))
            continue
        cells = dict(zip(header, row, strict=True))
        key = product_key(cells[NAME])
        names.setdefault(key, " ".join(cells[NAME].split()))
        addresses.setdefault(key, cells.get(URI, "").strip())
        marked = found.setdefault(key, set())
        marked.update(column for column in (*LAYERS, *AUDIENCES) if cells[column].strip())
    if not problems and not found:
        problems.append(_problem(name, 1, "er staat geen product in.", "it holds no product."))
    if problems:
        raise RegisterError(tuple(problems))
    return FrozenMap(
        (key, _product(names[key], addresses[key], marked)) for key, marked in found.items()
    )


def _product(name: str, address: str, marked: set[str]) -> Product:
    return Product(
        name=name,
        layers=tuple(layer for column, layer in LAYERS.items() if column in marked),
        audience=tuple(one for column, one in AUDIENCES.items() if column in marked),
        uri=address or None,
    )


def _table(name: str, text: str) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """
    The columns, and the rows with the line on which each ends.
    """
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[tuple[int, list[str]]] = []
    try:
        rows.extend((reader.line_num, row) for row in reader if any(map(str.strip, row)))
    except csv.Error as error:
        nl, en = f"dit is geen goede CSV ({error}).", f"this is no good CSV ({error})."
        raise RegisterError((_problem(name, reader.line_num, nl, en),)) from None
    if not rows:
        raise RegisterError((_problem(name, 1, "het bestand is leeg.", "the file is empty."),))
    line, header = rows[0][0], [cell.strip() for cell in rows[0][1]]
    problems = tuple(_problem(name, line, *words) for words in _lacking(header))
    if problems:
        raise RegisterError(problems)
    return header, rows[1:]


def _lacking(header: Sequence[str]) -> Iterator[tuple[str, str]]:
    """
    What is wrong with the line of column names.
    """
    lacking = [column for column in COLUMNS if column not in header]
    if not lacking:
        twice = [column for column in COLUMNS if header.count(column) > 1]
        for column in twice:
            yield f"de kolom '{column}' staat er twee keer.", f"column '{column}' stands twice."
    elif len(header) == 1 and ";" in header[0]:
        nl = "de kolommen zijn gescheiden met ';'. Neem het bestand zoals het is gepubliceerd."
        yield nl, "the columns are separated by ';'. Take the file as it was published."
    else:
        names = ", ".join(lacking)
        yield f"deze kolommen ontbreken: {names}.", f"these columns are missing: {names}."


def _wrong(header: Sequence[str], row: Sequence[str]) -> tuple[str, str] | None:
    """
    What is wrong with one row.
    """
    if len(row) != len(header):
        return (
            f"deze regel heeft {len(row)} kolommen, de eerste regel {len(header)}.",
            f"this line has {len(row)} columns, the first line {len(header)}.",
        )
    cells = dict(zip(header, row, strict=True))
    if not cells[NAME].strip():
        return f"de kolom '{NAME}' is leeg.", f"column '{NAME}' is empty."
    for column in (*LAYERS, *AUDIENCES):
        mark = cells[column].strip()
        if mark.upper() not in {"", "X"}:
            return (
                f"in kolom '{column}' staat '{mark[:20]}'; verwacht: X of niets.",
                f"column '{column}' holds '{mark[:20]}'; expected: X or nothing.",
            )
    return None


def _problem(name: str, line: int, nl: str, en: str) -> Problem:
    return Problem(file=name, line=line, column=1, nl=nl, en=en)
