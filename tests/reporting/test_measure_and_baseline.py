# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The yearly report and the baseline, as text, Markdown, HTML, JSON and the form to fill in.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
import re
import tomllib
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import zorgplicht as zp
from zorgplicht.model.measurement import Direction
from zorgplicht.model.policy import Completeness, Monitoring, MonitoringResult
from zorgplicht.reporting.layout import WIDTH

_spec = importlib.util.spec_from_file_location("pages", Path(__file__).parent / "pages.py")
pages = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(pages)

FOR_PEOPLE = ["text", "markdown", "html"]
HOSTILE = (
    "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> {{ 7 * 7 }} {n} [x](http://x.nl)"
    " | *a* # `a` \x00\x1b[31m\u202eom\n\n# kop\n"
)


def plain(document, name):
    """The words of a document as a reader sees them."""
    if name == "html":
        return " ".join(pages.Page(document).text.split())
    text = document.replace("\\", "") if name == "markdown" else document
    return " ".join(text.split())


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", ["measurement", "baseline"])
def test_a_page_is_sound(request, name, lang):
    """One title, headings in order, tables with captions, no scripts, no network."""
    value = request.getfixturevalue(name)

    pages.check_page(str(zp.render(value, "html", lang=lang)), lang)


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", ["measurement", "baseline"])
def test_text_fits_a_terminal(request, name, lang):
    """No line is wider than the others may be."""
    text = str(zp.render(request.getfixturevalue(name), "text", lang=lang))

    assert max(map(len, text.splitlines())) <= WIDTH


@pytest.mark.parametrize("format_", FOR_PEOPLE)
def test_a_score_never_stands_without_its_number(measurement, format_):
    """In every format, each outcome with its number of answers and its estimate."""
    said = plain(str(zp.render(measurement, format_, lang="en")), format_)
    for one in measurement.outcomes:
        assert f"{one.score:g} (n = {one.responses:,}), scale {one.low:g} to {one.high:g}" in said
    assert len(re.findall(r"\(n = ", said)) == len(measurement.outcomes)
    assert "no mean was made over different measurements" in said.lower()


def test_an_unknown_number_is_said(catalogue):
    """So is that nothing can be said of how sure it is."""
    result = MonitoringResult(on=dt.date(2026, 1, 1), score=7.8)
    found = of_plan(catalogue, Monitoring(subject="whole", method="survey", results=(result,)))
    said = plain(str(zp.render(found, "text")), "text")

    assert "7,8 (n onbekend)" in said
    assert "Voorzichtig geschat tussen: niet te zeggen" in said


def of_plan(catalogue, *plan, **fields):
    policy = zp.read_policy("examples/knelpunten.toml")
    changed = attrs.evolve(policy, monitoring=plan, **fields)
    return zp.measurement_of(changed, catalogue, on=dt.date(2026, 11, 24))


def test_an_estimate_is_rounded_away_from_the_score(measurement):
    """What is shown never claims more than what was reckoned."""
    said = plain(str(zp.render(measurement, "text", lang="en")), "text")
    shown = [
        (float(low), float(high))
        for low, high in re.findall(r"estimate between: ([\d.]+) and ([\d.]+)", said)
    ]

    assert len(shown) == len(measurement.outcomes)
    for (low, high), one in zip(shown, measurement.outcomes, strict=True):
        assert low <= one.interval_low + 1e-6
        assert high >= one.interval_high - 1e-6


def test_clear_changes_stand_in_the_summary(catalogue):
    """Up and down by name; what may be chance only by number."""

    def two(subject, first, second):
        scores = ((2025, first), (2026, second))
        return Monitoring(subject=subject, method="survey", results=tuple(
            MonitoringResult(on=dt.date(year, 6, 1), score=score, scale=(1, 10), responses=9000)
            for year, score in scores
        ))  # fmt: skip

    found = of_plan(
        catalogue, two("channel:website", 6, 7), two("whole", 8, 7), two("service:x", 7, 7.01)
    )
    said = plain(str(zp.render(found, "text")), "text")
    summary = said[: said.index("Wat opvalt")]

    assert {one.direction for one in found.outcomes} == {
        None, Direction.UP, Direction.DOWN, Direction.WITHIN_MARGIN,
    }  # fmt: skip
    assert "Hoger dan de keer ervoor, meer dan de marge: Website" in summary
    assert "Lager dan de keer ervoor, meer dan de marge: De dienstverlening als geheel" in summary
    assert "toeval kunnen zijn: 1" in summary


def test_what_is_never_measured_is_named(catalogue):
    """Places in the summary, and each thing by its name; in an excerpt it is unknown."""
    found = of_plan(catalogue)
    excerpt = of_plan(catalogue, completeness=Completeness.EXCERPT)
    said = plain(str(zp.render(found, "text")), "text")

    assert "Niet gemeten: digitaal contact, telefoon, balie en afspraken" in said
    assert "Eerste lijn: 0 van 4 op tijd gemeten" in said
    assert "§3.5" in said[said.index("Wat opvalt") : said.index("Waar wel en niet")]
    for one in found.subjects[:-1]:
        assert " ".join(one.name.nl.split()) in said
    shown = plain(str(zp.render(excerpt, "text")), "text")
    assert "Onbekend, want dit is een uittreksel: digitaal contact" in shown
    assert "Over het plan als geheel is niets te zeggen" in shown
    for claim in ("Niet gemeten:", "Nergens is", "Eerste lijn: 0", "geen van de zwakke plekken"):
        assert claim not in shown


@pytest.mark.parametrize("format_", [*FOR_PEOPLE, "json"])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_hostile_words_stay_words(catalogue, weak_policy, format_, lang):
    """Of a policy, of its plan and of answers; nothing of them becomes markup."""
    policy = attrs.evolve(
        weak_policy,
        authority=attrs.evolve(weak_policy.authority, name=HOSTILE),
        channels=(attrs.evolve(weak_policy.channels[0], name=HOSTILE),),
        monitoring=(Monitoring(subject=HOSTILE, method=HOSTILE, reported_to=HOSTILE),),
    )
    on = dt.date(2026, 11, 24)
    measurement = zp.measurement_of(policy, catalogue, on=on)
    answers = zp.Answers(
        factors={"size": zp.read_answers("examples/metingen/nulmeting.toml").factors["size"]}
    )
    answers = attrs.evolve(
        answers, factors={"size": attrs.evolve(answers.factors["size"], note=HOSTILE)}
    )
    baseline = zp.baseline_of(zp.validate(policy, catalogue, on=on), answers, catalogue)
    for value in (measurement, baseline):
        said = str(zp.render(value, format_, lang=lang))
        assert "\x1b" not in said
        assert "\x00" not in said
        assert "\u202e" not in said
        if format_ == "html":
            pages.check_page(said, lang)
            assert "<script>alert(1)</script>" in pages.Page(said).text
        if format_ == "markdown":
            assert "<script>" not in said.replace("\\<", "")
            assert not re.search(r"(?m)^# kop", said)
        if format_ == "json":
            assert HOSTILE in values_in(json.loads(said))


def values_in(tree):
    """Every text in a tree."""
    if isinstance(tree, dict | list):
        found = tree.values() if isinstance(tree, dict) else tree
        return {text for one in found for text in values_in(one)}
    return {tree} if isinstance(tree, str) else set()


@pytest.fixture(scope="module")
def weak_policy():
    """The weak example."""
    return zp.read_policy("examples/knelpunten.toml")


# --- the form ---------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_form_is_a_file_of_answers(checked, catalogue, lang):
    """As it comes, it has no answers; every choice that it names is one."""
    empty = zp.baseline_of(checked["voorbeeldstad"], None, catalogue)
    form = str(zp.render(empty, "toml", lang=lang))
    answers = zp.read_answers_text(form)
    told = re.findall(r"(?m)^# (?:Kies|Choose): (\w[\w-]*)", form)

    assert zp.baseline_of(checked["voorbeeldstad"], answers, catalogue) == empty
    assert len(told) == form.count("[obligations.") + form.count("[factors.") == 28
    filled = re.sub(r'(?m)^# answer = ""', "answer = CHOICE", form)
    for choice in told:
        filled = filled.replace("answer = CHOICE", f'answer = "{choice}"', 1)
    full = zp.baseline_of(checked["voorbeeldstad"], zp.read_answers_text(filled), catalogue)
    assert full.open == 0


def test_answers_go_through_the_form(baseline, checked, catalogue):
    """What was answered comes back the same."""
    answers = zp.read_answers_text(str(zp.render(baseline, "toml")))

    assert zp.baseline_of(checked["knelpunten"], answers, catalogue) == baseline


@settings(max_examples=60)
@given(note=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_any_note_goes_through_the_form(baseline, note):
    """Quotation marks, line ends and all: read back, it is the same note."""
    factors = list(baseline.factors)
    factors[0] = attrs.evolve(factors[0], note=note)
    form = str(zp.render(attrs.evolve(baseline, factors=tuple(factors)), "toml"))

    assert tomllib.loads(form)["factors"]["organisation"]["note"] == note


@pytest.mark.parametrize("format_", FOR_PEOPLE)
def test_a_baseline_names_no_amounts_and_gives_no_judgement(baseline, format_):
    """No euros, and never that the law is met."""
    said = plain(str(zp.render(baseline, format_)), format_).lower()

    assert "€" not in said
    assert "voldoet aan de wet" not in said
    assert "geen bedragen" in said
    assert "uw antwoord; volgens de controle: niet op orde" in said
