# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What holds for every format that other programs read.
"""

from __future__ import annotations

import json
import re
import weakref
from importlib import metadata
from pathlib import Path
from xml.etree import ElementTree as ET

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from junitparser import JUnitXml

import zorgplicht as zp
from zorgplicht.model.text import Language
from zorgplicht.reporting import Batch, format_for
from zorgplicht.reporting.machine_text import visible

GOLDEN = Path(__file__).parent / "golden"
FORMATS = ["github", "gitlab", "junit", "sarif", "sarif-github"]

HOSTILE = [
    "<script>alert('x')</script>",
    "]]><!-- & &amp; <![CDATA[",
    "::error::x",
    "::set-output name=a::b",
    "##[group]x",
    "eerste\nregel\ttwee",
    "terug\rnaar",
    "nul\0 en\x1b[31m",
    "\u202evan rechts\u2066",
    "\"aan\" 'halen'",
    "%0A%25 {0} {{x}} ${{ secrets.X }}",
    "[klik](https://kwaad.example)",
    "\ud800 half",
    "\uffff\ufffe",
    "\\u0000 \\x00",
    "x" * 100_000,
    " rand ",
]


# --- readers that know nothing of the writers --------------------------------------------


def read_sarif(text):
    (only,) = json.loads(text)["runs"]
    message = only["results"][0]["message"]["text"]
    yield message.replace("{{", "{").replace("}}", "}").replace("\\](", "](")


def read_sarif_github(text):
    (only,) = json.loads(text)["runs"]
    yield only["results"][0]["message"]["text"].replace("\\](", "](")


def read_gitlab(text):
    yield json.loads(text)[0]["description"]


def read_github(text):
    lines = text.split("\n")[:-1]
    assert all(re.match("::(error|warning|notice) (file|title)=", line) for line in lines)
    data = lines[1].split("::", 2)[2]
    yield data.replace("%0A", "\n").replace("%25", "%")


def read_junit(text):
    (suite,) = JUnitXml.fromstring(text.encode("utf-8"))
    yield next(iter(suite)).result[0].message
    root = ET.fromstring(text.encode("utf-8"))  # noqa: S314 - our own document
    failure = root.find(".//failure")
    yield failure.text.split("(kern)\n", 1)[1]


READERS = {
    "github": read_github,
    "gitlab": read_gitlab,
    "junit": read_junit,
    "sarif": read_sarif,
    "sarif-github": read_sarif_github,
}


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:20]))
@pytest.mark.parametrize("format_", FORMATS)
def test_a_hostile_text_is_a_text(filled, format_, text):
    """What another parser reads is what the policy said, its hidden characters made visible."""
    written = str(zp.render(filled(text), format_))
    read = list(READERS[format_](written))

    assert written.encode("utf-8")
    assert not re.search("[\0\x1b\r\u2028\u202e\uffff]", written)
    assert read
    assert all(one.startswith(visible(text)) for one in read)


@pytest.mark.parametrize("format_", FORMATS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(text=st.text(st.characters().filter(lambda one: one not in "{}\\"), min_size=1))
def test_any_text_is_a_text(filled, format_, text):
    """The same for whatever Hypothesis thinks of."""
    for one in READERS[format_](str(zp.render(filled(text), format_))):
        assert one.startswith(visible(text))


# --- documents ----------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("format_", FORMATS)
def test_the_whole_document(assessment, unusable, format_, lang):
    """Every outcome once, and a file that cannot be used; read these before you change them."""
    found = str(zp.render(Batch((assessment, unusable)), format_, lang=lang))
    version = f'"semanticVersion": "{metadata.version("zorgplicht")}"'
    expected = (GOLDEN / f"check.{lang}.{format_}").read_text("utf-8")

    assert found.replace(version, '"semanticVersion": "0.0.0"') == expected


@pytest.mark.parametrize("format_", [*FORMATS, "json", "text"])
def test_each_result_is_written_before_the_next_is_asked_for(assessment, format_):
    """However many files there are, one is held at a time, and a reader need not wait."""
    alive = []

    def results():
        for number in range(4):
            one = attrs.evolve(assessment, policy=f"Gemeente {number}")
            alive.append(weakref.ref(one))
            yield one
            del one
            assert len(pieces) > number
            assert sum(ref() is not None for ref in alive) <= 1

    pieces = []
    for piece in format_for(zp.Assessment, format_).stream(results(), Language.NL):
        pieces.append(piece)  # noqa: PERF402 - they are counted as they come

    assert len(alive) == 4


@pytest.mark.parametrize("format_", FORMATS)
def test_nothing_to_show_is_a_document(format_):
    """No file at all still gives something that can be read."""
    text = str(zp.render(Batch(()), format_))

    assert text == "" if format_ == "github" else text.endswith("\n")
