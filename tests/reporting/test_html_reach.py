# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The part of a report that shows who can use which service.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib.util
import io
import json
import re
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.cli import main
from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.reach import Reach, ReachTable, SharedGaps, SharedReach
from zorgplicht.model.text import Language, Text
from zorgplicht.reporting.html_reach import reach_view
from zorgplicht.reporting.phrases_reach import REACH, REACH_MEANS, REACH_SYMBOLS
from zorgplicht.reporting.speaker import Speaker

_spec = importlib.util.spec_from_file_location("pages", Path(__file__).parent / "pages.py")
pages = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(pages)

SAY = Speaker(Language.NL)
DEAF, SIGNER, BLIND = "hearing:deaf", "hearing:signer", "sight:blind"
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> {{ 7 * 7 }} \x00\u202eom"


def text(word):
    return Text(nl=word, en=word)


def row(
    *services, deaf=Reach.COMFORTABLE, signer=Reach.COMFORTABLE, blind=Reach.COMFORTABLE, **of
):
    variants = FrozenMap({DEAF: deaf, SIGNER: signer, BLIND: blind})
    return SharedReach(services=services, variants=variants, **of)


def table(*rows, gaps=(), **words):
    named = {
        "barrier:hearing": "Horen",
        "barrier:sight": "Zien",
        f"variant:{DEAF}": "Doof",
        f"variant:{SIGNER}": "Doof, met gebarentaal",
        f"variant:{BLIND}": "Blind",
        "measure:teletolk": "Teletolk",
        **{f"service:{id_}": id_.title() for one in rows for id_ in one.services},
        **words,
    }
    return ReachTable(
        barriers=FrozenMap({"hearing": (DEAF, SIGNER), "sight": (BLIND,)}),
        rows=rows,
        gaps=gaps,
        words=FrozenMap((key, text(word)) for key, word in named.items()),
    )


@pytest.fixture
def page(assessment):
    """The page of an assessment with a table."""

    def shown(found, lang="nl"):
        whole = attrs.evolve(assessment, reach=found)
        return pages.check_page(str(zp.render(whole, "html", lang=lang)), lang)

    return shown


def flat(found):
    return " ".join(found.text.split())


def bare(words):
    """Without spaces: whether there is one between two elements does not matter."""
    return "".join(words.split())


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_answer_has_a_symbol_its_words_and_a_meaning(page, lang):
    """Not by colour, and not by a symbol alone; the legend has what comes by."""
    rows = [row(reach.value, deaf=reach) for reach in Reach]
    found = page(table(*rows), lang)

    assert len(set(REACH_SYMBOLS.values())) == len(Reach)
    for reach in Reach:
        words, means = REACH[reach].in_language(lang), REACH_MEANS[reach].in_language(lang)
        assert bare(f"{REACH_SYMBOLS[reach]} {words} {means}") in bare(found.text)
    symbols = [one for _, one in found.all("span") if one.get("class") == "symbol"]
    assert all(one["aria-hidden"] == "true" for one in symbols)


def test_the_legend_does_not_explain_what_is_not_there(page):
    """A table of well-served people needs one line of explanation."""
    assert REACH_MEANS[Reach.NO_ROUTE].nl not in page(table(row("paspoort"))).text


def test_a_form_that_is_worse_is_told_in_the_cell(page):
    """The usual form counts; what is worse stands beside it, what is better does not."""
    worse = page(table(row("paspoort", deaf=Reach.DIFFICULT, signer=Reach.NO_ROUTE)))
    better = page(table(row("paspoort", deaf=Reach.NO_ROUTE, signer=Reach.DIFFICULT)))

    told = bare("Horen Doof ◐ met moeite Doof, met gebarentaal: ✗ geen weg Zien")
    assert told in bare(worse.text)
    assert bare("Horen Doof ✗ geen weg Zien") in bare(better.text)


def test_wide_tables_are_cut_in_parts(page):
    """Five columns at most, each part with its own name; every service is in one."""
    rows = [row(f"dienst-{n}") for n in range(12)]
    found = page(table(*rows))

    assert found.tags.count("table") == 3 + 1
    assert "deel 3 van 3" in found.text
    for n in range(12):
        assert f"Dienst-{n}" in found.text


def test_many_services_in_one_column_are_named_below(page):
    """A column names two and counts the rest; all can be opened without a script."""
    found = page(table(row(*(f"dienst-{n}" for n in range(9)))))

    assert "Dienst-0; Dienst-1 en 7 andere diensten (groep 1)" in flat(found)
    assert "Diensten in groep 1 Dienst-0 Dienst-1 Dienst-2" in flat(found)
    assert "details" in found.tags


def test_for_whom_is_told_where_it_matters(page):
    """Residents and businesses that are served differently have a column each."""
    found = page(
        table(
            row("vergunning", only_for=(Audience.RESIDENTS,)),
            row("vergunning", only_for=(Audience.BUSINESSES,), deaf=Reach.NO_ROUTE),
        )
    )

    assert "Vergunning voor inwoners Vergunning voor bedrijven" in flat(found)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((row("a"), row("b")), "Met elke belemmering apart is er een weg naar alle 2 diensten."),
        ((row("a", "b"),), "Met elke belemmering apart is er een weg naar alle 2 diensten."),
        ((row("a"),), "Met elke belemmering apart is er een weg naar de dienst."),
        ((row("a"), row("b", deaf=Reach.NO_ROUTE)), "Bij 1 van de 2 diensten heeft iemand met"),
        ((row("a", "b", deaf=Reach.NO_ROUTE),), "Bij alle 2 diensten heeft iemand met"),
        ((row("a", deaf=Reach.NO_ROUTE),), "Bij deze dienst heeft iemand met"),
        ((row("a", deaf=Reach.UNKNOWN),), "Bij deze dienst is niet te zien of"),
        ((row("a"), row("b", deaf=Reach.UNKNOWN)), "Bij 1 van de 2 diensten is niet te zien of"),
        ((SharedReach(services=("a",), because=text("x")),), "Bij deze dienst is niet te zien of"),
        ((), "Het beleid beschrijft geen dienst."),
    ],
)
def test_the_summary_counts_services(assessment, rows, said):
    """One sentence for who reads no table; a form that is not the usual one does not count."""
    view = reach_view(attrs.evolve(assessment, reach=table(*rows)), SAY)

    assert view["summary"][0].startswith(said)


def test_the_barriers_that_close_most_are_named_first(assessment):
    """By the number of services."""
    found = table(
        row("a", "b", blind=Reach.NO_ROUTE), row("c", deaf=Reach.NO_ROUTE, blind=Reach.NO_ROUTE)
    )
    view = reach_view(attrs.evolve(assessment, reach=found), SAY)

    assert view["summary"][1] == "Het vaakst gaat het mis met: 'Blind' en 'Doof'."


def test_who_did_not_ask_is_told_so(page):
    """No rule on barriers was chosen: nothing is claimed."""
    found = page(None)

    assert "de regels over belemmeringen zijn niet gekozen" in found.text
    assert "Wie heeft geen weg?" not in found.text


def test_why_nobody_could_look_is_told(page):
    """The services with the reason; a word of code in it is code."""
    found = page(
        table(
            row("paspoort"),
            SharedReach(services=("melding",), because=text("Zie `channels`.")),
        )
    )

    assert "Zie channels. Melding" in flat(found)


# --- gaps -------------------------------------------------------------------------------


def gaps(make, *repairs, services=("paspoort",), advised=True, found=((BLIND, DEAF),)):
    example = make.service(services[0], gaps=found, repairs=repairs, closed=4)
    return SharedGaps(services=services, only_for=(), example=example, advised=advised)


def test_gaps_have_their_repairs(page, make):
    """In the words of the catalogue, with what that closes."""
    repair = make.repair("teletolk", closes=((BLIND, DEAF),), closes_all=True, combinations=2)
    found = page(table(row("paspoort"), gaps=(gaps(make, repair),)))

    assert "Wie te maken heeft met 'Blind' en 'Doof', heeft geen route." in found.text
    assert (
        "Voeg toe: de maatregel 'Teletolk'. Dat dicht het gat."
        " Zo krijgen 2 van de 4 combinaties een route." in flat(found)
    )


def test_what_nothing_closes_is_told(page, make):
    """No repair at all, and none for some of the gaps."""
    two = ((BLIND,), (DEAF,))
    repair = make.repair("teletolk", closes=((BLIND,),))
    none = page(table(row("paspoort"), gaps=(gaps(make),)))
    some = page(table(row("paspoort"), gaps=(gaps(make, repair, found=two),)))

    assert "Wij vonden geen aanvulling die een gat dicht." in none.text
    assert "Voor 1 van de 2 gaten vonden wij geen aanvulling." in some.text


def test_what_was_not_calculated_is_told(page, make):
    """With the command that does."""
    found = page(table(row("paspoort"), gaps=(gaps(make, advised=False),)))

    assert "Wat helpt, is hier niet uitgerekend. U ziet het met zorgplicht gaps." in found.text


def test_services_with_the_same_gaps_stand_together(page, make):
    """A few by name, more with their number; repairs are told to be of one of them."""
    few, many = ("a", "b"), tuple("abcdefghijkl")
    repair = make.repair("teletolk", closes=((BLIND, DEAF),))
    some = page(table(row(*few), gaps=(gaps(make, repair, services=few),)))
    all_ = page(table(row(*many), gaps=(gaps(make, repair, services=many),)))

    assert "A; B Wie te maken heeft" in flat(some)
    assert "Uitgerekend voor 'A'." in some.text
    assert "12 diensten met dezelfde gaten Dit geldt voor deze diensten: A B" in flat(all_)
    assert "Nog 2 K L" in flat(all_)


def test_no_gaps_is_told(page):
    """Looked at, and nothing was found."""
    assert "Geen gat gevonden" in page(table(row("paspoort"))).text


def test_hostile_words_of_services_are_words(page, make):
    """No name of a service makes an element, in tables, lists or gaps."""

    def shown(word):
        names = {f"service:{id_}": word for id_ in ("a", "b", "c", "d")}
        repair = make.repair("teletolk", closes=((BLIND, DEAF),))
        return page(
            table(
                row("a", "b", "c", "d"),
                SharedReach(services=("a",), because=text(word)),
                gaps=(gaps(make, repair, services=("a", "b", "c", "d")),),
                **names,
            )
        )

    hostile, harmless = shown(HOSTILE), shown("x")

    assert hostile.tags == harmless.tags
    assert hostile.text.count("<script>alert(1)</script>") >= 10
    assert not {"\x00", "\u202e"} & set(hostile.text)


@pytest.mark.parametrize(("format_", "advised"), [("html", True), ("json", False)])
def test_the_command_looks_for_repairs_where_they_are_shown(format_, advised):
    """A report to read has them for every kind of gap; it takes a little longer."""
    with contextlib.redirect_stdout(io.StringIO()) as stream:
        main(["check", "examples/knelpunten.toml", "--format", format_, "--on", "2026-11-01"])
    output = stream.getvalue()

    if advised:
        assert "niet uitgerekend" not in output
    else:
        groups = json.loads(output)["reach"]["gaps"]
        assert {group["advised"] for group in groups} == {True, False}


def test_a_real_report_shows_every_service():
    """Each service of each example is in a table, or among those with a reason."""
    catalogue = zp.load_catalogue()
    engine = zp.RuleEngine(catalogue)
    for name in ("knelpunten", "voorbeeldstad", "uittreksel"):
        policy = zp.read_policy(f"examples/{name}.toml")
        assessment = zp.validate(policy, catalogue, on=dt.date(2026, 11, 1), engine=engine)
        for lang in ("nl", "en"):
            found = pages.check_page(str(zp.render(assessment, "html", lang=lang)), lang)
            cells = sum(
                bool(re.fullmatch("|".join(Reach), one.get("class", "")))
                for _, one in found.all("td")
            )

            assert cells == 11 * len([one for one in assessment.reach.rows if one.variants])
            assert all(service.name in found.text for service in policy.services)
