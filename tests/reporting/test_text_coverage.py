# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.text import Text

GOLDEN = Path(__file__).parent / "golden"


def flat(value, lang="nl"):
    return " ".join(str(zp.render(value, lang=lang)).split())


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_whole_report(coverage, lang):
    """Every kind of answer once; read the files aloud before you change them."""
    expected = (GOLDEN / f"coverage.{lang}.txt").read_text("utf-8")

    assert expected == str(zp.render(coverage, lang=lang))


def test_no_line_is_longer_than_ninety(coverage):
    """The report fits a terminal, also where ids and names are long."""
    lines = str(zp.render(coverage)).splitlines()

    assert max(map(len, lines)) <= 90


class TestSummary:
    def test_one_service_needs_no_count_of_services(self, make):
        """With one service nothing is said of how many there are."""
        text = flat(make.coverage(make.service("paspoort", gaps=(("a",),), closed=1)))

        assert "Bekeken: 1 dienst, met 32 combinaties van 5 belemmeringen." in text
        assert "Voor 1 van de 32 combinaties is er geen route. Wie maar één" in text
        assert "diensten" not in text.partition("Kwetsbare")[0]

    def test_no_service_at_all(self, make):
        """An empty coverage claims nothing."""
        text = flat(make.coverage())

        assert "Er is geen dienst bekeken." in text
        assert "Elke combinatie" not in text

    def test_the_whole_offer(self, make):
        """A policy without services is told as one offer."""
        text = flat(make.coverage(make.service()))

        assert "Bekeken: het hele aanbod, met 32 combinaties" in text
        assert "Elke combinatie heeft een route. Wie maar één belemmering heeft" in text
        assert "Het hele aanbod ---" in text
        assert "Een gat is" not in text

    def test_what_cannot_be_counted_is_not_counted(self, make):
        """Without a number the report says that there are some."""
        text = flat(make.coverage(make.service("paspoort", gaps=(("a", "b"),), closed=None)))

        assert "Er zijn combinaties zonder route." in text
        assert "Voor None" not in text

    def test_thousands_are_set_apart(self, make):
        """Large numbers are written as each language writes them."""
        variants = [f"b{number}:v" for number in range(11)]
        found = make.coverage(make.service("paspoort"), variants=variants)

        assert "met 2.048 combinaties van 11 belemmeringen" in flat(found)
        assert "with 2,048 combinations of 11 barriers" in flat(found, "en")

    def test_several_variants_of_a_barrier(self, make):
        """Variants and barriers are told apart, and no variant is said to be left out."""
        found = make.coverage(make.service("paspoort"), variants=["a:x", "a:y", "b:x"])
        text = flat(found)

        assert "met 8 combinaties van 3 vormen van 2 belemmeringen" in text
        assert "--variants all" not in text

    def test_barriers_that_are_too_much_alone(self, coverage):
        """Single barriers without a route stand in the summary, the most frequent first."""
        text = flat(coverage)

        assert "Soms is één belemmering al te veel." in text
        assert text.index("'Blind', bij 2 van de 4") < text.index("'Laaggeletterd', bij 1 van")
        assert "Wie maar één belemmering heeft" not in text


class TestServices:
    @pytest.mark.parametrize(
        ("gap", "told"),
        [
            ((), "Ook wie geen belemmering heeft, heeft geen route."),
            (("a",), "Wie te maken heeft met 'a', heeft geen route."),
            (("a", "b"), "Wie te maken heeft met 'a' en 'b', heeft geen route."),
            (("a", "b", "c"), "Wie te maken heeft met 'a', 'b' en 'c', heeft geen route."),
        ],
    )
    def test_one_gap_is_a_sentence(self, make, gap, told):
        """Whatever its size, a gap reads as Dutch; words that are not known are ids."""
        assert told in flat(make.coverage(make.service("paspoort", gaps=(gap,))))

    def test_services_with_the_same_gaps_are_told_once(self, coverage):
        """The same gaps stand there once, below the names of the services."""
        text = flat(coverage)

        assert text.count("Er zijn 3 gaten.") == 1
        assert "Paspoort aanvragen; Rijbewijs verlengen." in text

    def test_a_difference_is_told_with_for_whom(self, make):
        """Within the same gaps, what holds for some services only names them."""
        gaps = (("a", "b"),)
        hard = make.service("paspoort", gaps=gaps, difficult=(("c",),))
        text = flat(make.coverage(hard, make.service("rijbewijs", gaps=gaps)))

        assert (
            "Bij Paspoort aanvragen: Wie te maken heeft met 'c', heeft alleen een route die moeite"
            " kost." in text
        )
        assert text.count("'a' en 'b', heeft geen route") == 1

    def test_services_without_gaps(self, make):
        """Several services without gaps are one line."""
        text = flat(make.coverage(make.service("paspoort"), make.service("rijbewijs")))

        assert "2 diensten: geen gaten" in text
        assert "aanvulling gevonden" not in text

    def test_what_has_no_route_is_not_called_difficult(self, coverage):
        """A combination within a gap is not told again as difficult or conditional."""
        text = flat(coverage)

        assert "Wie te maken heeft met 'Laaggeletterd', heeft alleen een route die moeite" in text

    def test_difficult_or_conditional_for_all(self, make):
        """When nobody has an easy route, that is said of everybody."""
        text = flat(make.coverage(make.service("x", difficult=((),), conditional=((),))))

        assert "Ook wie geen belemmering heeft, heeft alleen een route die moeite kost." in text
        assert "heeft alleen een route onder een voorwaarde." in text

    def test_long_lists_are_cut(self, make):
        """Ten gaps are told, and where the rest is."""
        gaps = tuple((f"v{number:02}",) for number in range(13))
        text = flat(make.coverage(make.service("x", gaps=gaps)))

        assert "Er zijn 13 gaten." in text
        assert "'v09' En nog 3. Met --format json ziet u alles." in text
        assert "'v10'" not in text.partition("Er zijn 13")[2]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_hostile_names_stay_text(make, lang):
    """Names from a policy steer no terminal, make no line and fill in no phrase."""
    hostile = "\x1b[2J{n}\u202e\nGeen gaten\n----------"
    words = {
        "service:x": hostile,
        "entry:x": hostile,
        "variant:a": hostile,
        "measure:m": hostile,
        "enabler:e": hostile,
    }
    gap = ("a",)
    found = make.coverage(
        make.service(
            "x",
            gaps=(gap,),
            repairs=(make.repair("m", closes=(gap,), enablers=("e",)),),
            single_points=(make.point("slot", "x", gap, slot=hostile),),
        ),
        hand_overs=make.hand_overs(dead_ends=("x",), circles=(("x",),)),
    )
    found = attrs.evolve(found, words=FrozenMap((k, Text(nl=v, en=v)) for k, v in words.items()))
    text = str(zp.render(found, lang=lang))

    assert not set("\x1b\u202e") & set(text)
    assert "\nGeen gaten" not in text
    assert "\\x1b[2J{n}\\u202e Geen gaten" in " ".join(text.split())
