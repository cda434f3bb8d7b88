# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Plain text, for people: no colour, at most 90 columns, words beside every sign.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from zorgplicht.model.assessment import Assessment
from zorgplicht.model.baseline import Baseline
from zorgplicht.model.benchmark import Benchmark
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.comparison import Comparison
from zorgplicht.model.coverage import Coverage
from zorgplicht.model.entry import Entry
from zorgplicht.model.measurement import Measurement
from zorgplicht.model.picture import Picture
from zorgplicht.model.route import RoutePlan
from zorgplicht.model.text import Language
from zorgplicht.reporting.baseline_report import baseline_report
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.layout import page
from zorgplicht.reporting.measurement_report import measurement_report
from zorgplicht.reporting.sections import text_of
from zorgplicht.reporting.shown import CatalogueCheck, Listing, Result, Rules, RuleSheet
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.text_assessment import assessment_lines, unusable_lines
from zorgplicht.reporting.text_benchmark import benchmark_lines
from zorgplicht.reporting.text_catalogue import (
    check_lines,
    entry_lines,
    listing_lines,
    overview_lines,
)
from zorgplicht.reporting.text_comparison import comparison_lines
from zorgplicht.reporting.text_coverage import coverage_lines
from zorgplicht.reporting.text_overview import glance, overview_of_files
from zorgplicht.reporting.text_picture import picture_lines
from zorgplicht.reporting.text_plan import plan_lines
from zorgplicht.reporting.text_rules import rule_lines, rules_lines

V = TypeVar("V")


def _text(lines: Callable[[V, Speaker], Iterable[str]]) -> Callable[[V, Language], str]:
    return lambda value, language: page(lines(value, Speaker(language)))


def _stream(results: Iterable[Result], language: Language) -> Iterator[str]:
    """
    The reports one after another, each as soon as it is there; an overview of several.
    """
    say = Speaker(language)
    glances = []
    for index, one in enumerate(results):
        between = ("", "") if index else ()
        lines = (
            assessment_lines(one, say) if isinstance(one, Assessment) else unusable_lines(one, say)
        )
        yield page((*between, *lines))
        glances.append(glance(one, say))
    if overview := list(overview_of_files(glances, say)):
        yield page(("", *overview))


FORMAT = Format(
    media_type="text/plain",
    renderers={
        Benchmark: _text(benchmark_lines),
        RoutePlan: _text(plan_lines),
        Comparison: _text(comparison_lines),
        Coverage: _text(coverage_lines),
        Baseline: _text(lambda value, say: text_of(baseline_report(value, say))),
        Measurement: _text(lambda value, say: text_of(measurement_report(value, say))),
        Picture: _text(picture_lines),
        RuleSheet: _text(rule_lines),
        Rules: _text(rules_lines),
        Catalogue: _text(overview_lines),
        CatalogueCheck: _text(check_lines),
        Listing: _text(listing_lines),
        Entry: _text(entry_lines),
    },
    stream=_stream,
)
