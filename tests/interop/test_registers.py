# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import csv
import datetime as dt
import os
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import zorgplicht as zp
from zorgplicht.interop.registers import COLUMNS, MOST_BYTES
from zorgplicht.model.registers import Layer, product_key

SAMPLE = Path(__file__).with_name("upl-sample.csv")
# The whole list is not in this repository; ZORGPLICHT_UPL tells where it is.
OFFICIAL = Path(
    os.environ.get("ZORGPLICHT_UPL", "/work/shared/domain/data/UPL-actueel-2025-04-30.csv")
)
HEADER = ",".join(COLUMNS)
ROW = "paspoort,X,,,X,X,X"


def written(folder, text, encoding="utf-8"):
    file = folder / "upl.csv"
    file.write_bytes(text.encode(encoding))
    return file


def problems(file):
    with pytest.raises(zp.RegisterError) as caught:
        zp.read_upl(file)
    return caught.value.problems


class TestProducts:
    def test_several_rows_are_one_product(self):
        """A row for each legal ground; the name comes once, with its layers and audience."""
        product = zp.read_upl(SAMPLE)["aanschrijving"]

        assert product.layers == (Layer.PROVINCE, Layer.WATER_AUTHORITY, Layer.MUNICIPALITY)
        assert product.audience == tuple(zp.Audience)

    def test_marks_of_several_rows_count_together(self, tmp_path):
        """What one row marks holds for the product."""
        file = written(tmp_path, f"{HEADER}\na,X,,,,,\na,,,,X,,X\n")

        assert zp.read_upl(file)["a"] == zp.Product(
            name="a",
            layers=(Layer.NATIONAL, Layer.MUNICIPALITY),
            audience=(zp.Audience.BUSINESSES,),
        )

    @pytest.mark.skipif(not OFFICIAL.exists(), reason="the official list is not on this machine")
    def test_the_official_list(self):
        """1,214 products of which 512 municipal, as its provenance says."""
        products = zp.read_upl(OFFICIAL)
        with OFFICIAL.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))

        assert len(products) == 1214
        assert sum(Layer.MUNICIPALITY in one.layers for one in products.values()) == 512
        assert {one.name for one in products.values()} == {
            row["UniformeProductnaam"] for row in rows
        }
        for row in rows:
            product = products[product_key(row["UniformeProductnaam"])]
            assert (zp.Audience.RESIDENTS in product.audience) == bool(row["Burger"])
            assert (zp.Audience.BUSINESSES in product.audience) == bool(row["Bedrijf"])

    @pytest.mark.skipif(not OFFICIAL.exists(), reason="the official list is not on this machine")
    def test_the_example_stands_in_the_official_list(self):
        """Every name of Voorbeeldstad is known, for municipalities and the right people."""
        policy = zp.read_policy("examples/voorbeeldstad.toml")
        registers = zp.Registers(products=zp.read_upl(OFFICIAL))
        result = zp.validate(
            policy,
            zp.load_catalogue(),
            on=dt.date(2026, 11, 24),
            select=["ZPC009"],
            registers=registers,
        )

        assert result.findings == ()

    def test_a_register_is_a_value(self):
        """It can be compared and pickled."""
        registers = zp.Registers(products=zp.read_upl(SAMPLE))

        assert pickle.loads(pickle.dumps(registers)) == registers


class TestForms:
    @pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
    @pytest.mark.parametrize("mark", ["", "\ufeff"])
    def test_newlines_and_byte_order_mark(self, tmp_path, newline, mark):
        """Every way of ending a line is read, and so is a file from Excel."""
        file = written(tmp_path, mark + newline.join([HEADER, ROW, ""]))

        assert list(zp.read_upl(file)) == ["paspoort"]

    def test_quotes_and_other_columns(self, tmp_path):
        """A name with a comma is one name; columns that nobody asks for are passed over."""
        file = written(tmp_path, f'x,{HEADER}\n1,"a, b",,,,X,X,\n\n')

        assert [one.name for one in zp.read_upl(file).values()] == ["a, b"]

    @given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)))
    def test_any_name_comes_back(self, tmp_path_factory, names):
        """What a CSV writer of Python writes, comes back under its key."""
        names = [name for name in names if name.strip()] or ["a"]
        file = tmp_path_factory.mktemp("upl") / "upl.csv"
        with file.open("w", encoding="utf-8", newline="") as lines:
            writer = csv.writer(lines)
            writer.writerow(COLUMNS)
            writer.writerows([name, *"X" * (len(COLUMNS) - 1)] for name in names)

        assert set(zp.read_upl(file)) == {product_key(name) for name in names}


class TestProblems:
    def test_all_problems_at_once_with_their_lines(self, tmp_path):
        """One error tells every line that is wrong, and how."""
        file = written(tmp_path, f"{HEADER}\n{ROW}\n,X,,,,,\na,ja,,,,,\nb,X\n")
        found = problems(file)

        assert [(one.line, one.nl) for one in found] == [
            (3, "de kolom 'UniformeProductnaam' is leeg."),
            (4, "in kolom 'Rijk' staat 'ja'; verwacht: X of niets."),
            (5, "deze regel heeft 2 kolommen, de eerste regel 7."),
        ]
        assert all(one.file == str(file) and one.en for one in found)

    def test_missing_columns_are_named(self, tmp_path):
        """What is missing is told by name, once."""
        (found,) = problems(written(tmp_path, "UniformeProductnaam,Rijk,Burger\na,X,X\n"))

        assert found.nl == "deze kolommen ontbreken: Provincie, Waterschap, Gemeente, Bedrijf."

    def test_semicolons(self, tmp_path):
        """A list that was saved anew by a spreadsheet says so."""
        (found,) = problems(written(tmp_path, HEADER.replace(",", ";") + "\n"))

        assert "gescheiden met ';'" in found.nl

    def test_a_column_twice(self, tmp_path):
        """Two columns of one name leave open which is meant."""
        (found,) = problems(written(tmp_path, f"{HEADER},Rijk\n{ROW},X\n"))

        assert "'Rijk' staat er twee keer" in found.nl

    @pytest.mark.parametrize(
        ("text", "says"),
        [
            ("", "leeg"),
            ("\n \n", "leeg"),
            (f"{HEADER}\n", "geen product"),
            (f'{HEADER}\n"a', "geen goede CSV"),
            (f'{HEADER}\n"a"b,X\n', "geen goede CSV"),
            (f"{HEADER}\n{'a' * 200_000},,,,,,\n", "geen goede CSV"),
        ],
    )
    def test_what_is_no_list(self, tmp_path, text, says):
        """An empty or broken file is one problem."""
        (found,) = problems(written(tmp_path, text))

        assert says in found.nl

    def test_another_encoding(self, tmp_path):
        """Latin-1 is not guessed."""
        (found,) = problems(written(tmp_path, f"{HEADER}\ncafé,X,,,,,\n", "latin-1"))

        assert found.line == 2
        assert "UTF-8" in found.nl

    @pytest.mark.parametrize("name", ["nothing.csv", "a\0b.csv"])
    def test_no_such_file(self, tmp_path, name):
        """A file that is not there is a problem too."""
        assert len(problems(str(tmp_path / name))) == 1

    def test_too_big(self, tmp_path):
        """What cannot be the list is not read."""
        file = tmp_path / "big.csv"
        with file.open("wb") as big:
            big.truncate(MOST_BYTES + 1)

        assert "te groot" in problems(file)[0].nl

    def test_a_file_that_is_something_else(self, tmp_path):
        """A thousand wrong lines are not a thousand problems."""
        assert len(problems(written(tmp_path, HEADER + "\nx" * 1000))) == 20
