# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import attrs
import pytest

import zorgplicht as zp

A, B, C, D = ("a",), ("b",), ("c",), ("d",)


@pytest.fixture
def told(make):
    """The report on one service with these gaps and repairs."""

    def of(gaps, *repairs, closed=20, lang="nl", complete=True):
        service = make.service(
            "paspoort", gaps=gaps, repairs=repairs, closed=closed, repairs_complete=complete
        )
        return " ".join(str(zp.render(make.coverage(service), lang=lang)).split())

    return of


def test_channels_and_measures_are_told_apart(told, make):
    """One of a kind or several: each reads as a sentence."""
    one = make.repair("teletolk", channels=("home-visit",), closes=(A,))
    several = make.repair("teletolk", "x", channels=("home-visit", "y"), closes=(A,))

    assert "Voeg toe: het kanaal 'Afspraak aan huis' en de maatregel 'Teletolk'." in told(
        (A, B), one
    )
    assert (
        "Voeg toe: de kanalen 'Afspraak aan huis' en 'y' en de maatregelen 'Teletolk' en 'x'."
        in told((A, B), several)
    )
    assert "Add: the channel 'Home visit' and the measure" in told((A, B), one, lang="en")


def test_some_gaps_are_named(told, make):
    """What it closes, and how many combinations that helps."""
    text = told((A, B, C, D), make.repair("m", closes=(A, B), combinations=1))

    assert "Dat dicht 2 van de 4 gaten: 'a'; 'b'. Zo krijgt 1 van de 20 combinaties" in text


def test_many_gaps_are_cut(told, make):
    """Three gaps are named within a sentence, the rest are counted."""
    gaps = tuple((f"v{number}",) for number in range(6))

    assert "5 van de 6 gaten: 'v0'; 'v1'; 'v2'; en nog 2." in told(
        gaps, make.repair("m", closes=gaps[:5])
    )


def test_all_gaps_is_not_all_combinations(told, make):
    """Closing each gap may leave larger combinations; then the report does not say "all"."""
    some = told((A, B), make.repair("m", closes=(A, B), closes_all=True, combinations=12))
    everything = told((A, B), make.repair("m", closes=(A, B), closes_all=True, combinations=20))

    assert "Dat dicht alle 2 gaten. Zo krijgen 12 van de 20 combinaties een route." in some
    assert "Dat dicht alle 2 gaten. Zo heeft elke combinatie een route." in everything


def test_the_only_gap(told, make):
    """One gap is not called all gaps."""
    assert "Dat dicht het gat. Zo krijgen 4 van" in told(
        (A,), make.repair("m", closes=(A,), closes_all=True)
    )


@pytest.mark.parametrize(("closed", "combinations"), [(None, None), (20, None), (None, 3)])
def test_without_a_count(told, make, closed, combinations):
    """Where combinations were not counted, only the gaps are."""
    text = told((A, B), make.repair("m", closes=(A,), combinations=combinations), closed=closed)

    assert "Dat dicht 1 van de 2 gaten: 'a'. Kwetsbare plekken" in text


def test_a_condition_is_told(told, make):
    """Gaps that are closed only if something holds are named, or all at once."""
    some = told((A, B, C), make.repair("m", closes=(A, B), on_condition=(B,)))
    everything = told((A, B, C), make.repair("m", closes=(A, B), on_condition=(A, B)))

    assert "Daarvan onder een voorwaarde: 'b'." in some
    assert "Het is steeds een route onder een voorwaarde." in everything


def test_many_conditions_are_counted(told, make):
    """More than three gaps with a condition are a number."""
    gaps = tuple((f"v{number}",) for number in range(6))
    text = told(gaps, make.repair("m", closes=gaps, on_condition=gaps[:4], closes_all=True))

    assert "Daarvan zijn er 4 onder een voorwaarde." in text


def test_what_the_organisation_needs(told, make):
    """Enablers are named, and only where there are any."""
    needs = told((A, B), make.repair("m", closes=(A,), enablers=("kcc", "training")))

    assert (
        "De organisatie heeft daarvoor nodig: Klantcontactcentrum en Training van medewerkers."
        in needs
    )
    assert "heeft daarvoor nodig" not in told((A, B), make.repair("m", closes=(A,)))


def test_two_for_all_gaps_and_three_for_some(told, make):
    """Large repairs do not hide the small ones; how many there are more is told."""
    large = [make.repair(f"groot{n}", closes=(A, B), closes_all=True) for n in range(4)]
    small = [make.repair(f"klein{n}", closes=(A,)) for n in range(5)]
    text = told((A, B), *large, *small)

    assert "2. Voeg toe: de maatregel 'groot1'." in text
    assert "3. Voeg toe: de maatregel 'klein0'." in text
    assert "5. Voeg toe: de maatregel 'klein2'." in text
    assert "En nog 4. Met --format json ziet u alles." in text
    assert "groot2" not in text
    assert "klein3" not in text


def test_nothing_was_found(told):
    """A gap without a repair says so."""
    assert "Er is geen aanvulling gevonden die een gat dicht." in told((A,))


def test_there_may_be_more(told, make):
    """A search that hit a limit says so, whether it found anything or not."""
    more = "Er kunnen nog andere aanvullingen zijn: niet alles is bekeken of bewaard."

    assert f"die een gat dicht. {more}" in told((A,), complete=False)
    assert more in told((A, B), make.repair("m", closes=(A,)), complete=False)
    assert "andere aanvullingen" not in told((A, B), make.repair("m", closes=(A,)))
    assert "There may be other additions" in told((A,), complete=False, lang="en")


def test_services_that_differ_in_that_only_are_told_apart(make):
    """Of two services with the same gaps, the sentence is about the one it is true of."""
    services = [make.service("paspoort", (A,)), make.service("b", (A,), repairs_complete=False)]
    text = " ".join(str(zp.render(make.coverage(*services), lang="nl")).split())

    assert text.count("Er is geen aanvulling gevonden") == 2
    assert text.count("Er kunnen nog andere aanvullingen zijn") == 1


def test_nobody_looked(make):
    """Without advice there is another sentence for that."""
    coverage = make.coverage(make.service("paspoort", (A,), repairs_complete=False))
    text = str(zp.render(attrs.evolve(coverage, advised=False), lang="nl"))

    assert "andere aanvullingen" not in text
