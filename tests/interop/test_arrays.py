# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import random
import sys
import tracemalloc

import pytest

import zorgplicht as zp
from zorgplicht.interop import arrays

np = pytest.importorskip("numpy", reason="numpy is not installed")

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
OFFER = zp.offer_everything(CATALOGUE)
TABLE = ENGINE.table(OFFER)


@pytest.fixture(params=[7, 1 << 16], ids=["small blocks", "blocks"])
def _block(request, monkeypatch):
    monkeypatch.setattr(arrays, "_BLOCK", request.param)


@pytest.mark.usefixtures("_block")
class TestPlaces:
    @pytest.mark.parametrize("kind", ["uint16", "int16", "int64", "uint64", ">u4"])
    def test_every_mask_gets_its_place(self, kind):
        """Whatever the type of the numbers, and also when the array has gaps."""
        masks = np.array(random.Random(1).choices(range(len(TABLE.index)), k=201), kind)

        assert zp.place_array(TABLE, masks).tolist() == [TABLE.index[int(one)] for one in masks]
        assert zp.place_array(TABLE, masks[::-2]).tolist() == [
            TABLE.index[int(one)] for one in masks[::-2]
        ]

    @pytest.mark.parametrize(("wrong", "says"), [(-1, "-1"), (2048, "2048"), (2**40, "1099511")])
    def test_a_mask_that_stands_for_nothing_is_refused(self, wrong, says):
        """The first one is told, with its row; nothing is clipped or counted from the end."""
        masks = np.zeros(30, np.int64)
        masks[[19, 25]] = wrong

        for ask in (zp.place_array, zp.usable_arrays):
            with pytest.raises(ValueError, match=f"row 19: the mask {says}"):
                ask(TABLE, masks)

    @pytest.mark.parametrize(
        "masks", [[0, 1], np.zeros(3), np.zeros(3, bool), np.zeros((2, 2), int), np.array(["a"])]
    )
    def test_what_is_no_array_of_numbers_is_refused(self, masks):
        """Lists, fractions, truth values and more dimensions."""
        with pytest.raises(TypeError, match="whole numbers in one dimension"):
            zp.place_array(TABLE, masks)

    def test_no_masks_is_no_places(self):
        """An empty array gives an empty one."""
        assert zp.place_array(TABLE, np.zeros(0, int)).tolist() == []
        assert all(len(one) == 0 for one in zp.usable_arrays(TABLE, np.zeros(0, int)).values())

    def test_usable_channels_are_those_of_the_table(self):
        """For each channel and mask, as asking the table by mask."""
        masks = np.array(random.Random(2).choices(range(len(TABLE.index)), k=100), "uint16")

        usable = zp.usable_arrays(TABLE, masks)

        assert len(usable) > 8
        for row, mask in enumerate(masks):
            here = {entry for entry, column in usable.items() if column[row]}
            assert here == set(TABLE.usable[mask])


@pytest.mark.usefixtures("_block")
class TestMasks:
    def test_each_row_has_the_mask_of_its_barriers(self):
        """As the table makes it from names, over both bytes."""
        rng = random.Random(3)
        table = ENGINE.table(OFFER, barriers=ENGINE.variants[:12])
        columns = {
            one: np.array([rng.random() < 0.4 for _ in range(90)]) for one in table.variants
        }

        masks = zp.mask_array(table, columns)

        assert masks.tolist() == [
            table.mask(one for one, column in columns.items() if column[row]) for row in range(90)
        ]
        assert zp.mask_array(
            table, {name: one[::3] for name, one in columns.items()}
        ).tolist() == (masks[::3].tolist())

    def test_a_barrier_and_its_variant_are_one(self):
        """Both may be given; either is enough."""
        columns = {
            "low-literacy": np.array([True, False, True]),
            "low-literacy:low-literate": np.array([True, True, False]),
        }

        assert zp.mask_array(TABLE, columns).tolist() == [TABLE.mask(["low-literacy"])] * 3

    def test_wrong_columns_are_refused(self):
        """Unknown names, other types, and lengths that differ."""
        flags = np.zeros(3, bool)
        with pytest.raises(zp.UnknownIdError, match="'low-literacy'"):
            zp.mask_array(TABLE, {"low-litracy": flags})
        for column in (np.zeros(3, int), [True], np.zeros((2, 2), bool), np.array([True, None])):
            with pytest.raises(TypeError, match="true and false"):
                zp.mask_array(TABLE, {"low-literacy": column})
        with pytest.raises(ValueError, match="same length"):
            zp.mask_array(TABLE, {"low-literacy": flags, "travel-time": flags[:2]})
        with pytest.raises(ValueError, match="one array or more"):
            zp.mask_array(TABLE, {})


def test_memory_does_not_grow_with_the_rows():
    """Besides what comes out, ten times as many rows take no more."""
    extra = []
    for rows in (200_000, 2_000_000):
        masks = np.zeros(rows, np.uint16)
        zp.place_array(TABLE, masks[:1])
        tracemalloc.start()
        places = zp.place_array(TABLE, masks)
        extra.append(tracemalloc.get_traced_memory()[1] - places.nbytes)
        tracemalloc.stop()

    assert extra[1] < extra[0] * 1.2
    assert extra[0] < 2_000_000


def test_without_the_extra_one_sentence_says_what_to_install(monkeypatch):
    """The extra is asked for by name."""
    monkeypatch.setitem(sys.modules, "numpy", None)

    with pytest.raises(zp.MissingExtraError, match=r"zorgplicht\[frames\]"):
        zp.place_array(TABLE, None)
