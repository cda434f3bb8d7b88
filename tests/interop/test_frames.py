# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import random
import sys
from collections import Counter
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


backends, caseload = load("backends"), load("caseload")
BACKENDS, backend = backends.BACKENDS, backends.backend
ENGINE, OFFER, COLUMNS = caseload.ENGINE, caseload.OFFER, caseload.COLUMNS

pytestmark = [
    pytest.mark.filterwarnings("ignore:Dask support is moving:FutureWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

LISTED = [
    (name, listed)
    for name in BACKENDS
    for listed in ("list", "text")
    if (name, listed) != ("dask", "list")
]
"""Dask has no lists."""
WORDS = ["low-literacy", "travel-time", "low-literacy:low-literate", "other"]


def routed(frame, **about):
    return zp.route_frame(frame, ENGINE, OFFER, **about)


def told(kind, frame, count):
    """The first column of each row and its last ones, in the order of the first."""
    return sorted((row[0], *row[-count:]) for row in kind.rows(frame))


class TestExact:
    @pytest.mark.parametrize("name", BACKENDS)
    def test_every_row_has_what_planning_its_situation_gives(self, name):
        """Route, ease, conditions and flags are those of the plan, on every kind of frame."""
        kind, made = backend(name), caseload.columns(600)
        want = caseload.expected(made)

        frame = routed(kind.make(made), barriers=COLUMNS, facts=caseload.FACTS)

        got = kind.rows(frame)
        assert (got if kind.ordered else sorted(got)) == want
        seen = Counter(flag for row in want for flag in row[-1].split())
        assert {"no-route", "manual-assessment", "unknown-barrier"} <= set(seen)
        assert any(row[-2] for row in want), "some route has a condition"
        assert len({row[-8:] for row in want}) > 8

    def test_two_hundred_thousand_rows_are_the_same_everywhere(self):
        """A caseload of that size has the same routes on every kind that is installed."""
        made = caseload.columns(200_000)
        want = caseload.expected(made)
        seen = 0
        for name, kind in BACKENDS.items():
            if name == "pandas nullable" or backends.lacks(name):
                continue
            got = kind.rows(routed(kind.make(made), barriers=COLUMNS, facts=caseload.FACTS))
            assert (got if kind.ordered else sorted(got)) == want, name
            seen += 1

        if not seen:
            pytest.skip("no kind of frame is installed")

    def test_flags_tell_whether_somebody_may_act_for_a_person(self):
        """Unless it is known that nobody may, a row without a route says so, as a plan does."""
        kind = backend("polars")
        made = caseload.columns(200)
        frame = routed(kind.make(made), barriers=COLUMNS)

        seen = Counter()
        for row in kind.rows(frame):
            if None in row[1:8]:
                continue
            here = [name for name, there in zip(COLUMNS, row[1:], strict=False) if there]
            plan = ENGINE.plan(zp.Situation(barriers=here), offer=OFFER)
            assert row[-1] == " ".join(plan.flags)
            seen.update(plan.flags)
        assert seen["only-represented"]


class TestRows:
    @pytest.mark.parametrize("name", [name for name, kind in BACKENDS.items() if kind.ordered])
    def test_order_and_other_columns_stay(self, name):
        """What was there stands where it stood."""
        kind = backend(name)
        made = {"case": [3, 1, 2, 1], "low-literacy": [True, False, None, True]}

        got = kind.rows(routed(kind.make(made), barriers=["low-literacy"]))

        assert [row[:2] for row in got] == list(zip(*made.values(), strict=True))

    def test_the_index_of_pandas_stays(self):
        """Also one in which the same label stands twice."""
        kind = backend("pandas")
        frame = kind.make({"low-literacy": [True, False, None]})
        frame.index = ["b", "a", "b"]

        got = routed(frame, barriers=["low-literacy"])

        assert got.index.tolist() == ["b", "a", "b"]
        assert got["route_flags"].tolist() == ["", "", "unknown-barrier"]
        assert frame.columns.tolist() == ["low-literacy"], "the frame that was given is as it was"
        assert str(got["low-literacy"].dtype) == str(frame["low-literacy"].dtype)

    @pytest.mark.parametrize("name", [name for name in BACKENDS if name != "dask"])
    def test_no_rows_is_no_rows(self, name):
        """An empty frame gets the columns and no rows."""
        kind = backend(name)
        full = kind.make({"case": [1], "low-literacy": [True]})
        none = full.limit(0) if hasattr(full, "limit") else full[:0]

        assert kind.rows(routed(none, barriers=["low-literacy"])) == []

    def test_a_lazy_frame_is_not_read(self):
        """With columns of true and false nothing is computed before the result is asked."""
        kind = backend("polars lazy")
        read = []

        def look(frame):
            read.append(1)
            return frame

        frame = kind.make({"case": [1], "low-literacy": [True]})
        schema = frame.collect_schema()
        lazy = routed(frame.map_batches(look, schema=schema), barriers=["low-literacy"])

        assert read == []
        assert lazy.collect().height == 1
        assert read == [1]

    @pytest.mark.parametrize("name", ["polars lazy", "duckdb", "dask"])
    def test_lazy_frames_stay_lazy(self, name):
        """The result is of the kind that was given."""
        kind = backend(name)
        frame = kind.make({"case": [1], "low-literacy": [True]})

        assert type(routed(frame, barriers=["low-literacy"])) is type(frame)

    @pytest.mark.parametrize("name", BACKENDS)
    def test_hostile_names_are_only_names(self, name):
        """Quotes in names of columns and entries do no harm, and the key takes a free name."""
        kind = backend(name)
        best = ENGINE.table(OFFER, barriers=["travel-time"]).best()
        channels = [
            attrs.evolve(one, entry='\'); DROP "x" --' if one.entry == best.entry else one.entry)
            for one in OFFER.channels
        ]
        offer = attrs.evolve(OFFER, channels=channels)
        made = {"sit'u\"ation": [1, 2], "Situation": ["a", "b"], 'x"; y': [True, False]}

        frame = zp.route_frame(
            kind.make(made), ENGINE, offer, barriers={'x"; y': "travel-time"}, prefix="'\"_"
        )

        rows = sorted(kind.rows(frame))
        assert [row[:3] for row in rows] == list(zip(*made.values(), strict=True))
        assert rows[1][4] == '\'); DROP "x" --'


class TestUnknown:
    @pytest.mark.parametrize("name", BACKENDS)
    def test_nothing_is_never_no(self, name):
        """A row with nothing in a column has no route, while the same row with "no" has one."""
        kind = backend(name)
        made = {"case": [0, 1], "low-literacy": [False, None], "travel-time": [True, True]}

        first, second = told(kind, routed(kind.make(made), barriers=WORDS[:2]), 8)

        assert first[1] is not None
        assert first[-1] == ""
        assert second[1:] == (None,) * 7 + ("unknown-barrier",)

    @pytest.mark.parametrize(("name", "listed"), LISTED)
    def test_listed_barriers_are_the_same_as_columns(self, name, listed):
        """A list or a text gives the routes of the same barriers in columns."""
        kind, rng = backend(name), random.Random(3)
        lists = [rng.sample(WORDS, rng.randint(0, 4)) for _ in range(60)] + [["travel-time"] * 2]
        cells = lists if listed == "list" else [" ;".join(one) for one in lists]
        separate = {
            "case": list(range(61)),
            "low-literacy": ["low-literacy" in str(one) for one in lists],
            "travel-time": ["travel-time" in one for one in lists],
            "other": ["other" in one for one in lists],
        }
        where = zp.Listed("cells", separator=None if listed == "list" else ";")

        got = routed(kind.make({"case": separate["case"], "cells": cells}), barriers=where)
        want = routed(kind.make(separate), barriers=["low-literacy", "travel-time", "other"])

        assert told(kind, got, 8) == told(kind, want, 8)

    @pytest.mark.parametrize(("name", "listed"), LISTED)
    def test_unknown_words_are_told_all_at_once(self, name, listed):
        """Each with the nearest word; or, when asked, the row is flagged and has no route."""
        kind = backend(name)
        lists = [["low-litracy"], ["travel-time"], ["travel-time", "xyz"], [], None, ["Other"]]
        if listed == "text":
            lists = [None if one is None else "|".join(one) for one in lists]
        frame = kind.make({"case": list(range(6)), "cells": lists})
        where = zp.Listed("cells", separator=None if listed == "list" else "|")

        with pytest.raises(zp.UnknownWordsError) as caught:
            routed(frame, barriers=where)
        assert dict(caught.value.words) == {
            "Other": "other", "low-litracy": "low-literacy", "xyz": None,
        }  # fmt: skip
        assert "'low-litracy': did you mean 'low-literacy'?" in caught.value.text("en")
        assert "bedoelt u 'low-literacy'?" in str(caught.value)

        flags = [row[1] for row in told(kind, routed(frame, barriers=where, unknown="flag"), 1)]
        unknown = "unknown-barrier"
        assert flags == [unknown, "", unknown, "", unknown, unknown]

    @pytest.mark.parametrize("name", [name for name, listed in LISTED if listed == "list"])
    def test_nothing_within_a_list_is_unknown(self, name):
        """A list with nothing in it is not the list without."""
        kind = backend(name)
        frame = kind.make({"case": [0, 1], "cells": [["travel-time", None], ["travel-time"]]})

        got = told(kind, routed(frame, barriers=zp.Listed("cells")), 1)

        assert got == [(0, "unknown-barrier"), (1, "")]

    @pytest.mark.parametrize("name", BACKENDS)
    def test_masks_may_have_an_order_of_their_own(self, name):
        """Bits stand for what the caller says, and masks beyond them are an error or a flag."""
        kind = backend(name)
        variants = ["travel-time", "low-literacy", "deaf-or-hard-of-hearing"]
        made = {
            "case": list(range(8)),
            **{
                one: [bool(mask >> bit & 1) for mask in range(8)]
                for bit, one in enumerate(variants)
            },
        }
        masked = zp.Masked("mask", variants=variants)
        frame = kind.make({"case": made["case"], "mask": list(range(8))})

        got = routed(frame, barriers=masked)

        assert told(kind, got, 8) == told(kind, routed(kind.make(made), barriers=variants), 8)
        wild = kind.make({"case": [0, 1, 2], "mask": [-1, 8, 7]})
        with pytest.raises(ValueError, match=r"0 to 7: -1, 8"):
            routed(wild, barriers=masked)
        flags = [row[1] for row in told(kind, routed(wild, barriers=masked, unknown="flag"), 1)]
        assert flags[:2] == ["unknown-barrier"] * 2
        assert flags[2] != "unknown-barrier"

    def test_masks_are_by_default_those_of_the_table(self):
        """Without variants a bit stands for what it does in the table of the engine."""
        kind, table = backend("polars"), ENGINE.table(OFFER)
        masks = random.Random(5).sample(range(len(table.index)), 50)

        got = kind.rows(routed(kind.make({"mask": masks}), barriers=zp.Masked("mask")))

        best = [table.routes[table.index[mask]] for mask in masks]
        assert [row[2] for row in got] == [one and one.entry for one in best]

    @pytest.mark.parametrize("name", BACKENDS)
    def test_two_columns_for_one_barrier_are_one(self, name):
        """It is there when either says so, and unknown when neither does and one says nothing."""
        kind = backend(name)
        made = {
            "case": [0, 1, 2, 3],
            "a": [True, False, False, True],
            "b": [True, False, None, None],
        }
        barriers = {"a": "low-literacy", "b": "low-literacy:low-literate"}

        got = told(kind, routed(kind.make(made), barriers=barriers), 8)

        single = kind.make({"case": [0, 1, 2, 3], "low-literacy": [True, False, None, True]})
        assert got == told(kind, routed(single, barriers=["low-literacy"]), 8)


class TestRefused:
    def test_a_column_that_is_not_there(self):
        """It is an error with the nearest column, never a barrier that nobody has."""
        frame = backend("polars").make({"low-literacy": [True]})

        with pytest.raises(zp.UnknownIdError, match=r"geen bekende kolom.*'low-literacy'"):
            routed(frame, barriers={"low-litracy": "low-literacy"})

    def test_a_column_called_after_no_barrier(self):
        """The word is told, with the nearest barrier."""
        frame = backend("polars").make({"low-litracy": [True]})

        with pytest.raises(zp.UnknownIdError, match="'low-literacy'"):
            routed(frame, barriers=["low-litracy"])

    @pytest.mark.parametrize("name", BACKENDS)
    @pytest.mark.parametrize("values", [[1, 0], ["ja", "nee"], [1.0, 0.0]])
    def test_a_column_of_something_else(self, name, values):
        """Numbers and texts are not taken for true and false."""
        frame = backend(name).make({"low-literacy": values})

        with pytest.raises(TypeError, match="column 'low-literacy' holds"):
            routed(frame, barriers=["low-literacy"])

    def test_objects_that_are_more_than_true_and_false(self):
        """A mixed column of pandas is refused as well."""
        frame = backend("pandas").make({"low-literacy": [True, "x", None]})

        with pytest.raises(TypeError, match="holds more than true, false or nothing"):
            routed(frame, barriers=["low-literacy"])

    @pytest.mark.parametrize(
        ("where", "says"),
        [
            (zp.Listed("case"), "no lists"),
            (zp.Listed("case", separator=";"), "not text"),
            (zp.Listed("text"), "give a separator"),
            (zp.Masked("text"), "no whole numbers"),
        ],
    )
    def test_a_listed_column_of_something_else(self, where, says):
        """What should be lists, text or masks is refused when it is not."""
        frame = backend("polars").make({"case": [1], "text": ["low-literacy"]})

        with pytest.raises(TypeError, match=says):
            routed(frame, barriers=where)

    def test_lists_on_dask(self):
        """They are refused, with what to do."""
        frame = backend("dask").make({"case": [0], "cells": [["low-literacy"]]})

        with pytest.raises(TypeError, match="give a separator"):
            routed(frame, barriers=zp.Listed("cells"))

    @pytest.mark.parametrize("cells", [["low-literacy"], [["low-literacy", 3]]])
    def test_objects_that_are_no_lists_of_words(self, cells):
        """Texts and numbers in a column of objects are refused."""
        frame = backend("pandas").make({"cells": cells}).astype({"cells": object})

        with pytest.raises(TypeError, match=r"no list|no word"):
            routed(frame, barriers=zp.Listed("cells"))

    def test_names_that_are_there_already(self):
        """Nothing is overwritten; a prefix makes room."""
        kind = backend("polars")
        frame = kind.make({"low-literacy": [True], "route_ease": ["x"]})

        with pytest.raises(ValueError, match="route_ease"):
            routed(frame, barriers=["low-literacy"])
        assert "b_ease" in routed(frame, barriers=["low-literacy"], prefix="b_").columns

    def test_what_is_no_frame(self):
        """It is said so."""
        backend("polars")
        with pytest.raises(TypeError):
            routed({"low-literacy": [True]}, barriers=["low-literacy"])

    def test_a_text_is_no_list_of_ids(self):
        """A text would become its letters."""
        with pytest.raises(TypeError, match="expected several ids"):
            zp.Listed("x", among="abc")
        with pytest.raises(TypeError, match="expected several ids"):
            zp.Masked("x", variants="abc")

    def test_a_single_text_for_columns(self):
        """A text would become its letters."""
        with pytest.raises(TypeError, match="expected several columns"):
            routed(object(), barriers="low-literacy")

    def test_no_columns(self):
        """Without a column nobody would have a barrier."""
        with pytest.raises(ValueError, match="name the columns"):
            routed(object(), barriers=[])

    def test_white_space_is_no_separator(self):
        """Spaces around words are taken away, so they cannot separate them."""
        with pytest.raises(ValueError, match="no white space"):
            zp.Listed("x", separator=" ")

    def test_without_the_extra_one_sentence_says_what_to_install(self, monkeypatch):
        """The extra is asked for by name."""
        monkeypatch.setitem(sys.modules, "narwhals.stable.v2", None)

        with pytest.raises(zp.MissingExtraError, match=r"zorgplicht\[frames\]"):
            routed(object(), barriers=["low-literacy"])


class TestCounts:
    @pytest.mark.parametrize("name", BACKENDS)
    def test_every_situation_is_counted_with_its_route(self, name):
        """Told in full, the counts and routes are those of the rows."""
        kind, made = backend(name), caseload.columns(400)
        frame = kind.make(made)

        found = zp.route_counts(
            frame, ENGINE, OFFER, barriers=COLUMNS, fewest=1, facts=caseload.FACTS
        )

        want = Counter(row[-8:] for row in caseload.expected(made))
        got = Counter()
        for channel, flags, cases in zip(
            *(found.columns()[one] for one in ("channel", "flags", "cases")), strict=True
        ):
            got[channel, flags] += cases
        assert got == _by_channel(want)
        assert found.cases == 400
        assert found.withheld == found.withheld_cases == 0
        assert [one.count for one in found.groups] == sorted(
            (one.count for one in found.groups), reverse=True
        )

    def test_a_situation_is_told_by_its_variants(self):
        """Those of the table, ``other`` last; where something is unknown, none."""
        kind = backend("polars")
        made = {"low-literacy": [True, True, None], "other": [True, False, True]}

        found = zp.route_counts(kind.make(made), ENGINE, OFFER, barriers=list(made), fewest=1)

        assert [(one.variants, one.flags) for one in found.groups] == [
            (("low-literacy:low-literate",), ()),
            (("low-literacy:low-literate", "other"), ("manual-assessment",)),
            ((), ("manual-assessment", "unknown-barrier")),
        ]  # fmt: skip
        assert found.columns()["barriers"][2] is None

    @pytest.mark.parametrize("fewest", [2, 5, 10, 60])
    def test_small_situations_do_not_follow_from_the_rest(self, fewest):
        """What is not told has together at least as many cases, or nothing is told."""
        kind, rng = backend("polars"), random.Random(fewest)
        barriers = ["low-literacy", "travel-time", "limited-time"]
        withheld = Counter()
        for _ in range(25):
            rows = [
                tuple(bool(mask >> bit & 1) for bit in range(3))
                for mask in range(8)
                for _ in range(rng.choice([0, 0, 1, 2, fewest - 1, fewest, 3 * fewest]))
            ] or [(False, False, False)]
            made = dict(zip(barriers, map(list, zip(*rows, strict=True)), strict=True))

            found = zp.route_counts(
                kind.make(made), ENGINE, OFFER, barriers=barriers, fewest=fewest
            )

            assert found.cases == len(rows)
            assert sum(one.count for one in found.groups) + found.withheld_cases == len(rows)
            assert all(one.count >= fewest for one in found.groups)
            assert found.withheld_cases == 0 or found.withheld_cases >= min(fewest, len(rows))
            assert found.withheld + len(found.groups) == len(set(rows))
            withheld[bool(found.withheld)] += 1
        assert withheld[True] > 3

    def test_ten_is_what_is_told_unless_asked(self):
        """Small situations are left out by default, and fewer than one makes no sense."""
        kind = backend("polars")
        frame = kind.make({"low-literacy": [True] * 10 + [False] * 9 + [None] * 9})

        found = zp.route_counts(frame, ENGINE, OFFER, barriers=["low-literacy"])

        assert (len(found.groups), found.withheld, found.withheld_cases) == (1, 2, 18)
        with pytest.raises(ValueError, match="1 or more"):
            zp.route_counts(frame, ENGINE, OFFER, barriers=["low-literacy"], fewest=0)

    def test_unknown_words_are_an_error_here_too(self):
        """Unless they are to be counted as unknown."""
        frame = backend("polars").make({"cells": [["low-litracy"], ["low-literacy"]]})
        where = zp.Listed("cells")

        with pytest.raises(zp.UnknownWordsError):
            zp.route_counts(frame, ENGINE, OFFER, barriers=where)
        found = zp.route_counts(frame, ENGINE, OFFER, barriers=where, unknown="flag", fewest=1)
        assert sorted(one.flags for one in found.groups) == [(), ("unknown-barrier",)]


def _by_channel(rows):
    counted = Counter()
    for row, cases in rows.items():
        counted[row[0], row[-1]] += cases
    return counted
