# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json

import pytest

import zorgplicht as zp

DAY = ("--on", "2026-11-24")


@pytest.fixture(scope="module")
def catalogue():
    return zp.load_catalogue()


def ids(out):
    return {node["id"] for node in json.loads(out)["nodes"]}


def test_without_anything_it_is_an_overview_in_mermaid(run, catalogue):
    """A map by kind, which Mermaid can draw, and a hint on how to draw more."""
    code, out, err = run("graph")

    assert code == 0
    assert out == str(zp.render(zp.picture_of_kinds(catalogue), "mermaid"))
    assert "--all" in err
    assert run("graph", "--format", "text")[1] == str(zp.render(zp.picture_of_kinds(catalogue)))


def test_programs_get_everything(run, catalogue):
    """GraphML and JSON are of the whole graph, and so is anything with --all."""
    whole = zp.picture_of_knowledge(catalogue)

    assert run("graph", "--format", "json") == (0, str(zp.render(whole, "json")), "")
    assert run("graph", "--format", "graphml")[1] == str(zp.render(whole, "graphml"))
    assert run("graph", "--all", "--format", "dot") == (0, str(zp.render(whole, "dot")), "")


@pytest.mark.parametrize(
    ("words", "around"),
    [
        (["barrier", "low-literacy"], "barrier:low-literacy"),
        (["barriers", "low-literacy"], "barrier:low-literacy"),
        (["barrier", "low-literacy:illiterate"], "variant:low-literacy:illiterate"),
        (["variant", "low-literacy:illiterate"], "variant:low-literacy:illiterate"),
        (["target-groups", "low-literate-people"], "group:low-literate-people"),
        (["group", "low-literate-people"], "group:low-literate-people"),
        (["--barrier", "low-literacy"], "barrier:low-literacy"),
    ],
)
def test_one_thing_is_named_as_elsewhere(run, catalogue, words, around):
    """In the words of the graph, and in those of the command catalogue."""
    code, out, _ = run("graph", *words, "--format", "json")

    assert code == 0
    assert out == str(zp.render(zp.picture_of_knowledge(catalogue, around=[around]), "json"))


def test_depth_and_arrows_are_chosen(run):
    """--depth and --edge make it larger and smaller."""
    few = ids(run("graph", "channel", "phone", "--edge", "demands", "--format", "json")[1])
    more = ids(run("graph", "channel", "phone", "--format", "json")[1])
    most = ids(run("graph", "channel", "phone", "--depth", "2", "--format", "json")[1])

    assert few < more < most
    assert ids(run("graph", "channel", "phone", "--depth", "0", "--format", "json")[1]) == {
        "channel:phone"
    }


def test_hand_overs_of_a_policy(run):
    """--policy draws who hands over to whom."""
    code, out, _ = run("graph", "--policy", "examples/knelpunten.toml", *DAY, "--lang", "en")

    assert code == 0
    assert "hands over to" in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["barrier"], "geef bij een soort ook een naam"),
        (["barrier", "low-literac"], "Bedoelt u 'barrier:low-literacy'?"),
        (["bariers", "low-literacy"], "Bedoelt u 'barriers'?"),
        (["--edge", "demand"], "Bedoelt u 'demands'?"),
        (["--format", "mermaids"], "Bedoelt u 'mermaid'?"),
        (["--depth", "-1"], "geheel getal"),
        (["--all", "channel", "phone"], "kies óf --all"),
        (["--policy", "x.toml", "--depth", "2"], "met --policy"),
        (["--depth", "2"], "--depth telt pijlen vanaf een onderdeel"),
        (["--all", "--depth", "2"], "--depth telt pijlen vanaf een onderdeel"),
        (["--edge", "impairs", "--depth", "2"], "--depth telt pijlen vanaf een onderdeel"),
        (list(DAY), "--on hoort bij --policy"),
        (["channel", "phone", *DAY], "--on hoort bij --policy"),
        (["barrier", "phone"], "Bedoelt u 'channel:phone'?"),
    ],
)
def test_a_question_that_is_wrong(run, words, said):
    """One sentence with what there is or what is near, and exit code 2."""
    code, out, err = run("graph", *words)

    assert (code, out) == (2, "")
    assert said in err


def test_nothing_is_suggested_that_is_not_near(run):
    """All names of a kind begin alike; that makes none of them near."""
    code, _, err = run("graph", "barrier", "nope")

    assert code == 2
    assert "barrier:nope" in err
    assert "Bedoelt u" not in err


def test_routes_can_be_drawn(run, catalogue):
    """`route --format mermaid`, dot and graphml draw the best routes."""
    words = ("route", "--barrier", "low-literacy")
    offer = zp.offer_everything(catalogue)
    plan = zp.RuleEngine(catalogue).plan(zp.Situation(barriers=["low-literacy"]), offer=offer)
    picture = zp.picture_of_plan(plan)

    for form in ("mermaid", "dot", "graphml"):
        assert run(*words, "--format", form) == (0, str(zp.render(picture, form)), "")
    assert json.loads(run(*words, "--format", "json")[1])["schema"] == "zorgplicht-route-plan/1"
    assert "Bedoelt u 'mermaid'?" in run(*words, "--format", "mermaidd")[2]
