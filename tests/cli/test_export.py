# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import sys

import pytest

import zorgplicht as zp
from zorgplicht.interop.iris import BASE

EXAMPLE = "examples/voorbeeldstad.toml"


def test_a_policy_as_cpsv_ap(run):
    """The data go to standard output, what is lost to the screen."""
    code, out, err = run("export", EXAMPLE, "--format", "cpsv-ap")
    graph = zp.to_cpsv_ap(zp.read_policy(EXAMPLE), zp.load_catalogue())

    assert (code, out) == (0, zp.rdf_text(graph))
    assert "- dit is verantwoording, geen beschrijving van diensten: documents.review-by," in err


def test_a_policy_as_hsds(run):
    """A JSON array with one object for each service."""
    code, out, err = run("export", EXAMPLE, "--format", "hsds", "--lang", "en")

    assert code == 0
    assert json.loads(out) == zp.to_hsds(zp.read_policy(EXAMPLE), zp.load_catalogue())
    assert "This of your policy is not in hsds as data:" in err
    assert "Times are local time" in err


@pytest.mark.parametrize("syntax", ["turtle", "json-ld"])
def test_the_catalogue_as_skos(run, syntax):
    """Without a policy; nothing is lost, so nothing is said."""
    code, out, err = run("export", "--format", "skos", "--syntax", syntax)

    assert (code, err) == (0, "")
    assert out == zp.rdf_text(zp.to_skos(zp.load_catalogue()), syntax)


def test_own_base_and_official_names(run):
    """Names begin with the address that was given, products have their official one."""
    code, out, _ = run(
        "export", EXAMPLE, "--format", "cpsv-ap", "--base", "https://data.stad.example/",
        "--upl", "tests/interop/upl-sample.csv",
    )  # fmt: skip

    assert code == 0
    assert "<https://data.stad.example/policy/gm9999/channels/balie> a cv:Channel" in out
    assert "<http://standaarden.overheid.nl/owms/terms/paspoort>" in out


def test_the_help_names_the_base_that_is_used(run):
    """The words of the help stand apart from the value."""
    _, out, _ = run("export", "--help")

    assert f"{BASE})" in " ".join(out.split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--format", "cpsv-ap"], "voor cpsv-ap is een beleid nodig"),
        (["--format", "hsds"], "zorgplicht export BELEID --format hsds"),
        ([EXAMPLE, "--format", "skos"], "skos is de catalogus, zonder beleid"),
        ([EXAMPLE], "dit ontbreekt: --format"),
        ([EXAMPLE, "--format", "cpsvap"], "Bedoelt u 'cpsv-ap'?"),
        (["--format", "skos", "--syntax", "xml"], "kies uit: turtle, json-ld"),
        (["--format", "skos", "--base", "x"], "'x' is geen goed begin"),
        (["--format", "skos", "--base", "https://a.example/b"], "op / eindigt"),
        ([EXAMPLE, "--format", "hsds", "--upl", "weg.csv"], "weg.csv"),
        (["weg.toml", "--format", "hsds"], "weg.toml"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(run, words, said):
    """Exit code 2, and nothing on standard output."""
    code, out, err = run("export", *words)

    assert (code, out) == (2, "")
    assert said in err


def test_without_the_extra_one_sentence_says_what_to_install(run, monkeypatch):
    """HSDS needs no extra."""
    monkeypatch.setitem(sys.modules, "rdflib", None)
    code, _, err = run("export", "--format", "skos")

    assert code == 2
    assert "pip install 'zorgplicht[rdf]'" in err
    assert run("export", EXAMPLE, "--format", "hsds")[0] == 0
