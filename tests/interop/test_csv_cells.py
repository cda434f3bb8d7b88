# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Cells of CSV, held against the reader of the standard library.
"""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgplicht.interop.csv_cells import CsvFault, rows_in

CELLS = st.text(st.sampled_from('ab1 ,;"\n\r.é\u2028'), max_size=6)


@given(
    rows=st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=5),
    separator=st.sampled_from(",;"),
    end=st.sampled_from(["\n", "\r\n"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_it_reads_what_the_standard_library_writes(rows, separator, end, quoting):
    """Each cell as it was, with the place where it begins; empty rows fall out."""
    if any("\r" in cell for row in rows for cell in row):
        quoting = csv.QUOTE_ALL  # the library itself does not always quote these
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator, lineterminator=end, quoting=quoting).writerows(rows)
    text = stream.getvalue()
    found = list(rows_in(text, separator))

    assert [[cell.text for cell in row] for row in found] == [
        row for row in rows if any(cell.strip() for cell in row)
    ]
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for cell in (cell for row in found for cell in row):
        rest = lines[cell.line - 1][cell.column - 1 :]
        first = cell.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[0]
        assert rest.startswith((first, '"' + first.replace('"', '""')))


@given(text=st.text(st.sampled_from('a,"\n\r ;'), max_size=20))
def test_any_text_is_read_or_refused(text):
    """Nothing else happens, and a refusal has a place in the text."""
    fault = None
    rows = []
    try:
        rows = list(rows_in(text, ","))
    except CsvFault as caught:
        fault = caught

    assert all(any(cell.text.strip() for cell in row) for row in rows)
    if fault is not None:
        assert 1 <= fault.line <= text.count("\n") + text.count("\r") + 1
        assert fault.column >= 1


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ('a,"b\n', (1, 3), "niet gesloten"),
        ('a\n"b"c,d\n', (2, 4), "scheidingsteken"),
        ('"a\nb"c\n', (2, 3), "scheidingsteken"),
    ],
)
def test_quotation_marks_that_do_not_match(text, place, word):
    """The place is where it goes wrong."""
    with pytest.raises(CsvFault) as caught:
        list(rows_in(text, ","))

    assert (caught.value.line, caught.value.column) == place
    assert word in caught.value.nl
