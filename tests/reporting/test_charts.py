# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import sys
from collections import Counter

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.reach import Reach
from zorgplicht.reporting.charts import COLOURS, chart_bundle, chart_spec


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4
                        for one in parts)  # fmt: skip
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_heat_map_has_the_answers_of_the_report(checked, lang):
    """One cell for each service and barrier, with the answer in words."""
    assessment = checked["knelpunten"]
    cells = chart_spec(assessment, lang=lang)["data"]["values"]
    told = Counter(
        row.variants[variants[0]]
        for row in assessment.reach.rows
        for _ in row.services
        for variants in assessment.reach.barriers.values()
    )
    words = {"nl": "geen weg", "en": "no route"}[lang]

    assert len(cells) == len({(one["service"], one["barrier"]) for one in cells})
    assert len(cells) == sum(told.values())
    assert sum(one["mark"] == f"✗ {words}" for one in cells) == told[Reach.NO_ROUTE] > 0
    assert f"{words}: {told[Reach.NO_ROUTE]}" in chart_spec(assessment, lang=lang)["description"]


def test_words_can_be_read_on_their_colour():
    """The contrast of the words in a cell is at least 4.5 to 1 (WCAG 1.4.3)."""
    for behind, of_words in COLOURS.values():
        light, dark = sorted((luminance(behind), luminance(of_words)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_bars_have_their_number_beside_them(coverage):
    """Also a service without gaps; whom it is for only where it is there twice."""
    bars = chart_spec(coverage)["data"]["values"]

    assert [(one["service"], one["closed"]) for one in bars][-3:] == [
        ("melding", 0),
        ("subsidie (een inwoner)", 32),
        ("subsidie (een ondernemer)", 16),
    ]
    assert "melding 0; subsidie (een inwoner) 32" in chart_spec(coverage)["description"]


def test_nothing_to_draw_is_told(assessment, make):
    """A chart without anything in it would say that all is well."""
    with pytest.raises(ValueError, match="nobody looked"):
        chart_spec(assessment)
    with pytest.raises(ValueError, match="no services"):
        chart_spec(make.coverage())


def test_without_altair_the_extra_is_named(monkeypatch, coverage):
    """One sentence with the command that installs it."""
    monkeypatch.setitem(sys.modules, "altair", None)

    with pytest.raises(zp.MissingExtraError, match=r"zorgplicht\[plot\]"):
        zp.chart(coverage)


def test_altair_takes_the_chart(coverage, checked):
    """Its own schema accepts both, and they keep title and description."""
    pytest.importorskip("altair", reason="altair is not installed")

    for value in (coverage, checked["voorbeeldstad"]):
        tree = zp.chart(value).to_dict()
        assert tree["title"] == chart_spec(value)["title"]
        assert tree["description"] == chart_spec(value)["description"]


def test_a_picture_needs_no_network(monkeypatch, checked):
    """An image with a text alternative; without vl-convert Vega-Lite for the notebook."""
    hostile = attrs.evolve(checked["knelpunten"], policy='"><script>alert(1)</script>')
    tree = chart_spec(hostile)
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    plain = chart_bundle(tree | {"$schema": "https://vega.github.io/schema/vega-lite/v6.1.0.json"})

    assert plain["text/plain"] == tree["description"]
    assert plain["application/vnd.vegalite.v6+json"]["data"] == tree["data"]
    assert "text/html" not in plain

    monkeypatch.undo()
    pytest.importorskip("vl_convert", reason="vl-convert is not installed")
    shown = chart_bundle(tree)["text/html"]
    assert shown.startswith('<img src="data:image/svg+xml;base64,')
    assert "<script" not in shown
    assert "http" not in shown
