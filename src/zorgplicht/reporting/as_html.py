# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
HTML, for people: one page that stands alone, without network and without scripts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from zorgplicht.model.baseline import Baseline
from zorgplicht.model.benchmark import Benchmark
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.comparison import Comparison
from zorgplicht.model.coverage import Coverage
from zorgplicht.model.entry import Entry
from zorgplicht.model.measurement import Measurement
from zorgplicht.model.route import RoutePlan
from zorgplicht.model.text import Language
from zorgplicht.reporting.baseline_report import baseline_report
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.html_assessment import check_page
from zorgplicht.reporting.html_benchmark import benchmark_page
from zorgplicht.reporting.html_catalogue import catalogue_page, entry_page, listing_page
from zorgplicht.reporting.html_comparison import comparison_page
from zorgplicht.reporting.html_coverage import coverage_page
from zorgplicht.reporting.html_plan import plan_page
from zorgplicht.reporting.html_rules import rule_page, rules_page
from zorgplicht.reporting.measurement_report import measurement_report
from zorgplicht.reporting.sections import Report, html_of
from zorgplicht.reporting.shown import Listing, Result, Rules, RuleSheet
from zorgplicht.reporting.speaker import Speaker

V = TypeVar("V")


def _stream(results: Iterable[Result], language: Language) -> Iterator[str]:
    """
    The whole page at once: it begins with an overview of all files.
    """
    yield check_page(results, Speaker(language))


def _report(made: Callable[[V, Speaker], Report]) -> Callable[[V, Language], str]:
    def render(value: V, language: Language) -> str:
        say = Speaker(language)
        return html_of(made(value, say), say)

    return render


FORMAT = Format(
    media_type="text/html",
    renderers={
        Comparison: lambda found, language: comparison_page(found, Speaker(language)),
        Baseline: _report(baseline_report),
        Measurement: _report(measurement_report),
        Benchmark: lambda found, language: benchmark_page(found, Speaker(language)),
        Catalogue: lambda catalogue, language: catalogue_page(catalogue, Speaker(language)),
        Coverage: lambda coverage, language: coverage_page(coverage, Speaker(language)),
        Entry: lambda entry, language: entry_page(entry, Speaker(language)),
        Listing: lambda listing, language: listing_page(listing, Speaker(language)),
        RoutePlan: lambda plan, language: plan_page(plan, Speaker(language)),
        RuleSheet: lambda sheet, language: rule_page(sheet, Speaker(language)),
        Rules: lambda rules, language: rules_page(rules, Speaker(language)),
    },
    stream=_stream,
)
