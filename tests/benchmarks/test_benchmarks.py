# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
That contestants agree, and that results are told as they are. Nothing here looks at a clock.
"""

from __future__ import annotations

import json
import random
import tomllib
from itertools import count
from pathlib import Path

import pytest

import zorgplicht as zp
from benchmarks import machine, measure, page, report
from benchmarks.__main__ import BENCHMARKS
from benchmarks.bulk import KINDS
from benchmarks.knowledge import catalogue, large_policy, situations
from benchmarks.peers import openfisca
from benchmarks.peers.rules import PEERS
from benchmarks.scale import TINY, DifferentAnswersError, agree
from benchmarks.synthetic import catalogue_of

ROOT = Path(__file__).parents[2]
MACHINE = {"processor": "abacus"}


class TestAnswers:
    @pytest.mark.parametrize("name", BENCHMARKS)
    def test_contestants_agree(self, name):
        """Whoever is installed gives the answers that we give."""
        BENCHMARKS[name].check(TINY)

    def test_a_difference_is_an_error(self):
        """Times of different answers are never compared."""
        with pytest.raises(DifferentAnswersError, match="ours is 1, the other is 2"):
            agree("one", 1, 2)

    def test_a_large_policy_is_read_like_any_other(self):
        """The services made from Voorbeeldstad exist, and their channels and support too."""
        policy = large_policy()
        entries = {one.id for one in (*policy.channels, *policy.support)}

        assert len(policy.services) == 50
        assert len({service.id for service in policy.services}) == 50
        assert all(set(service.channels) <= entries for service in policy.services)
        assert len({service.channels for service in policy.services}) > 20
        assert all(zp.offer_of(policy, catalogue(), one.id).channels for one in policy.services)

    def test_what_is_drawn_is_always_the_same(self):
        """Two runs ask the same questions of the same knowledge."""
        assert situations(catalogue(), 9) == situations(catalogue(), 9)
        assert large_policy() == large_policy()
        assert catalogue_of(barriers=5, measures=5) == catalogue_of(barriers=5, measures=5)

    def test_a_synthetic_catalogue_is_as_sparse_as_the_shipped_one(self):
        """Per entry it has about as many edges of each kind."""

        def shares(known):
            graph = zp.build_graph(known)
            kinds = [data["kind"] for _, _, data in graph.edges(data=True)]
            measures = sum(bool(one.effect) for one in known.measures.values())
            return {
                "demands": kinds.count("demands") / len(known.channels),
                "impairs": kinds.count("impairs") / kinds.count("has-variant"),
                "on": kinds.count("on-channel") / measures / len(known.channels),
                "effects": (kinds.count("sets") + kinds.count("raises")) / measures,
            }

        made, shipped = shares(catalogue_of(barriers=24, measures=100)), shares(catalogue())

        assert made == {name: pytest.approx(value, rel=0.3) for name, value in shipped.items()}


class TestMeasuring:
    def test_every_round_begins_with_another(self):
        """Nobody is always first, and the first round of all is not counted."""
        order = []
        ticks = count(1)

        def contestant(name):
            def take():
                order.append(name)
                return next(ticks)

            return take

        laps = measure.race({name: contestant(name) for name in "abc"}, rounds=2)

        assert "".join(order) == "abcabcbca"
        assert laps == {"a": [4, 9], "b": [5, 7], "c": [6, 8]}

    def test_a_ratio_is_the_median_of_ratios(self):
        """Not the ratio of medians: drift hits both in a round."""
        laps = {"ours": [1, 20, 6], "theirs": [1, 10, 2]}

        assert measure.ratio(laps, "ours", "theirs") == (1.5, 2.0, 2.5)
        assert measure.ratio({"ours": [3], "theirs": [2]}, "ours", "theirs") == (1.5, 1.5, 1.5)

    def test_preparing_is_not_counted(self):
        """Each work is done after its preparation."""
        done = []
        measure.turn_after(lambda: done.append("p"), [lambda: done.append("w")] * 2)()

        assert done == ["p", "w", "p", "w"]


class TestReport:
    ROW = report.Row(benchmark="b", ours="o", peer="p", seconds=2e-6, peer_seconds=1e-3)

    @pytest.mark.parametrize(
        ("ratio", "verdict"), [(0.5, "met, stretch too"), (0.9, "met"), (1.1, "missed")]
    )
    def test_a_ratio_meets_its_bar_or_not(self, ratio, verdict):
        """At most the bar; the stretch is told when it is met too."""
        row = report.Row(benchmark="b", ours="o", peer="p", ratio=ratio, bar=1, stretch=0.6)

        assert row.verdict == verdict

    def test_what_is_absent_is_told(self):
        """A peer that is not installed stays in the table, and misses nothing."""
        row = report.Row(benchmark="b", ours="o", peer="p", bar=1, absent="not installed")
        result = report.Report(machine=MACHINE, quick=False, rows=(self.ROW, row))

        assert "not installed" in report.as_text(result)
        assert "not installed" in report.as_markdown(result)
        assert result.missed == ()
        assert "0 of 0 bars met, 1 comparisons not made" in report.as_text(result)

    def test_a_quick_run_says_so(self):
        """Rough figures are called rough."""
        assert "rough" in report.as_text(report.Report(machine=MACHINE, quick=True))

    def test_json_holds_what_the_text_holds(self):
        """With the verdict of each row."""
        table = report.Table(benchmark="t", title="T", head=("x",), body=(("1",),), note="N")
        result = report.Report(machine=MACHINE, quick=False, rows=(self.ROW,), tables=(table,))

        read = json.loads(report.as_json(result))

        assert read["rows"][0]["verdict"] == "no bar"
        assert read["tables"][0]["body"] == [["1"]]
        assert "T\nx\n1\nN" in report.as_text(result)

    @pytest.mark.parametrize(
        ("value", "text"),
        [(0.00000123, "1.2 µs"), (0.0123, "12.3 ms"), (2.0, "2.0 s"), (123.4, "123 s")],
    )
    def test_durations_are_readable(self, value, text):
        """Two or three figures and a unit."""
        assert report.duration(value) == text

    def test_only_what_stands_between_the_marks_changes(self):
        """The rest of the page is written by hand."""
        old = f"before {page.BEGIN} old {page.END} after"
        result = report.Report(machine=MACHINE, quick=False)

        new = page.rewritten(old, result)

        assert new.startswith("before ")
        assert new.endswith(" after")
        assert "abacus" in new
        assert " old " not in new
        assert page.rewritten(new, result) == new

    @pytest.mark.parametrize("text", ["", page.BEGIN, f"{page.END} {page.BEGIN}"])
    def test_a_page_without_marks_is_refused(self, text):
        """Rather than written anywhere."""
        with pytest.raises(ValueError, match="once each"):
            page.rewritten(text, report.Report(machine=MACHINE, quick=False))

    def test_the_page_of_the_documentation_has_its_marks(self):
        """So that the command can fill it in."""
        text = (ROOT / "docs" / "explanation" / "performance.md").read_text("utf-8")

        assert page.rewritten(text, report.Report(machine=MACHINE, quick=False)) != text


def test_every_peer_is_in_the_extra():
    """Whoever installs `bench` gets all that is compared with."""
    read = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extra = {one.partition(">")[0] for one in read["project"]["optional-dependencies"]["bench"]}
    needed = {one.partition(">")[0] for one in read["project"]["dependencies"]}

    assert extra | needed == set(machine.PACKAGES)
    frames = {package for package, _ in KINDS.values()} | {"narwhals", "numpy"}
    others = {"clingo", "PyYAML", "rich", openfisca.PACKAGE}
    assert {peer.package for peer in PEERS} | frames | others == extra


def test_random_is_seeded_by_the_benchmarks_alone():
    """They use generators of their own and leave the global one alone."""
    random.seed(5)
    before = random.getstate()
    situations(catalogue(), 3)

    assert random.getstate() == before
