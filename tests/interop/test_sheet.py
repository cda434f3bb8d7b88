# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rdflib import Literal, URIRef
from rdflib.compare import isomorphic

import zorgplicht as zp
from zorgplicht.interop.sheet import PREFIXES, SYNTAXES, Sheet, clean

PROGRAM = """
import sys, zorgplicht as zp
policy = zp.read_policy("examples/voorbeeldstad.toml")
graph = zp.to_cpsv_ap(policy, zp.load_catalogue())
sys.stdout.buffer.write(zp.rdf_text(graph, sys.argv[1]).encode())
"""


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_the_same_policy_gives_the_same_bytes(syntax):
    """Whatever the seed by which Python mixes its sets."""
    texts = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM, syntax],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(texts) == 1
    assert texts.pop().endswith((b" .\n", b"}\n"))


def test_turtle_and_json_ld_say_the_same(example, catalogue, parsed):
    """Each read back gives the graph that was written."""
    graph = zp.to_cpsv_ap(example, catalogue)
    turtle, json_ld = (parsed(zp.rdf_text(graph, one), one) for one in SYNTAXES)

    assert isomorphic(turtle, graph)
    assert isomorphic(json_ld, graph)


def test_json_ld_is_plain_json(catalogue):
    """With a context of prefixes, so that no address is looked up when it is read."""
    tree = json.loads(zp.rdf_text(zp.to_skos(catalogue), "json-ld"))

    assert tree["@context"] == PREFIXES
    assert [one["@id"] for one in tree["@graph"]] == sorted(one["@id"] for one in tree["@graph"])


def test_an_unknown_syntax_is_refused():
    """With the nearest one that there is."""
    with pytest.raises(zp.UnknownFormatError, match="json-ld"):
        zp.rdf_text(zp.to_skos(zp.Catalogue()), "jsonld")


@pytest.mark.parametrize("syntax", SYNTAXES)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(words=st.text(st.characters()))
def test_any_words_come_back(syntax, words, parsed):
    """Each character of Unicode; only half pairs, which UTF-8 cannot hold, are replaced."""
    sheet = Sheet()
    sheet.says("urn:a", "dct:title", words, en=words)
    sheet.value("urn:a", "dct:identifier", words)
    text = zp.rdf_text(sheet.graph, syntax)

    assert set(parsed(text, syntax)) == set(sheet.graph)
    assert Literal(clean(words), lang="nl") in set(sheet.graph.objects())
    assert not set("\x1b\x9b\u202e\x00") & set(text)
    text.encode()


def test_a_word_that_only_looks_like_a_prefix_is_a_name():
    """What stands before the colon must be one of our prefixes."""
    sheet = Sheet()
    sheet.link("https://a.example/", "dct:relation", "urn:b")

    assert set(sheet.graph) == {
        (
            URIRef("https://a.example/"),
            URIRef("http://purl.org/dc/terms/relation"),
            URIRef("urn:b"),
        )
    }
