# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

import zorgplicht as zp


def flat(value, lang="nl"):
    return " ".join(str(zp.render(value, lang=lang)).split())


@pytest.fixture
def told(make):
    """The report on one service with these single points."""

    def of(*points):
        return flat(make.coverage(make.service("paspoort", single_points=points)))

    return of


@pytest.mark.parametrize(
    ("opens", "sentence"),
    [
        ((), "dan heeft ook wie geen belemmering heeft geen route meer."),
        (("a",), "dan heeft wie te maken heeft met 'a' geen route meer."),
        (("a", "b"), "dan heeft wie te maken heeft met 'a' en 'b' geen route meer."),
    ],
)
def test_one_combination_is_one_sentence(told, make, opens, sentence):
    """What falls away, and for whom: in one sentence."""
    assert f"Valt het kanaal 'kcc' weg, {sentence}" in told(make.point("channel", "kcc", opens))


def test_more_combinations_are_counted(told, make):
    """Of several, how many lose their route, and the smallest ones."""
    point = make.point("measure", "huisbezoek", *(("a",), ("b",), ("c",), ("d",)), combinations=30)
    text = told(point)

    assert "Valt de maatregel 'huisbezoek' weg, dan is er geen route meer voor 30" in text
    assert "Geen route heeft dan wie te maken heeft met: 'a'; 'b'; 'c'; en nog 1." in text


def test_the_same_point_at_several_services_is_told_once(make):
    """One sentence, with for how many services, the highest count and whose gaps."""
    services = (
        make.service("paspoort", single_points=(make.point("channel", "kcc", ("a",)),)),
        make.service(
            "rijbewijs",
            single_points=(make.point("channel", "kcc", ("a", "b"), ("c",), combinations=5),),
        ),
        make.service("melding"),
    )
    text = flat(make.coverage(*services))

    assert text.count("Valt het kanaal 'kcc' weg") == 1
    assert "voor ten hoogste 5 combinaties (bij 2 van de 3 diensten)." in text
    assert (
        "Bij een of meer diensten heeft dan geen route wie te maken heeft met: 'a'; 'c'." in text
    )


def test_the_gravest_comes_first(told, make):
    """By how many combinations hang on it; what cannot be counted is gravest."""
    text = told(
        make.point("channel", "klein", ("a",), combinations=1),
        make.point("channel", "groot", ("a",), combinations=9),
        make.point("channel", "ontelbaar", ("a",), ("b",), combinations=None),
    )

    assert text.index("'ontelbaar'") < text.index("'groot'") < text.index("'klein'")
    assert "dan is er geen route meer voor meer combinaties." in text


def test_slots_and_providers(told, make):
    """A weekly slot is told in words; one that is written otherwise stays as it is."""
    text = told(
        make.point("slot", "balie", ("a",), slot="thu 17:00-20:00"),
        make.point("slot", "kcc", ("b",), slot="elke 2e dag"),
        make.point("provider", "tolken", ("c",)),
    )

    assert (
        "Valt de tijd op donderdag van 17:00 tot 20:00 bij 'Balie in het stadhuis' (balie)" in text
    )
    assert "Valt de tijd elke 2e dag bij 'kcc' weg" in text
    assert "Valt de uitvoerder 'Tolkendienst Voorbeeld' (tolken) weg" in text


def test_what_does_the_same_harm_is_one_sentence(told, make):
    """A measure, its provider and its only hour fall away alike."""
    text = told(
        make.point("measure", "tolk", ("a",)),
        make.point("provider", "tolken", ("a",)),
        make.point("channel", "kcc", ("a",), combinations=9),
    )

    assert (
        "2. Valt de maatregel 'tolk' of de uitvoerder 'Tolkendienst Voorbeeld' (tolken) weg, dan"
        " heeft wie" in text
    )


def test_no_more_than_ten_points(told, make):
    """The rest is in JSON."""
    text = told(
        *(make.point("channel", f"k{number:02}", (f"v{number:02}",)) for number in range(12))
    )

    assert "'k09'" in text
    assert "'k10'" not in text
    assert "En nog 2. Met --format json ziet u alles." in text


def test_without_single_points(told):
    """Nothing found is said, not left out."""
    assert "Er is niets gevonden waar een laatste route van afhangt." in told()


def test_hand_overs_that_nobody_looked_at(make):
    """Not looked at is not the same as fine."""
    assert "Naar doorverwijzen is hier niet gekeken." in flat(make.coverage(make.service()))


def test_hand_overs_without_trouble(make):
    """All is well is said in words."""
    found = make.coverage(make.service(), hand_overs=make.hand_overs())

    assert "Geen enkele doorverwijzing loopt dood, gaat rond of duurt te lang." in flat(found)


def test_hand_overs_with_trouble(make):
    """Dead ends, circles of one and more, and long chains."""
    hand_overs = make.hand_overs(
        dead_ends=("ido",),
        circles=(("a", "b"), ("c",)),
        long_chains=(("a", "b", "c", "d"),),
    )
    text = flat(make.coverage(make.service(), hand_overs=hand_overs))

    assert "Wie het bij 'ido' niet kan afronden, wordt nergens naar doorverwezen." in text
    assert "'a' en 'b' verwijzen alleen naar elkaar door." in text
    assert "'c' verwijst alleen naar zichzelf door." in text
    assert "Van 'a' naar 'd' wordt iemand meer dan twee keer doorverwezen, via 'b' en 'c'." in text
    assert "Geen enkele doorverwijzing" not in text


def test_what_all_hand_overs_pass_is_no_fault(make):
    """It is told, beside that there is no trouble."""
    found = make.coverage(make.service(), hand_overs=make.hand_overs(passed_by_all=("a", "b")))
    text = flat(found)

    assert "Geen enkele doorverwijzing loopt dood" in text
    assert "Wie wordt doorverwezen, komt altijd langs 'a' en 'b'. Dat is geen fout" in text
