# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Markdown, for people who talk about a policy: in a merge request, an issue or a wiki.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from zorgplicht.model.baseline import Baseline
from zorgplicht.model.benchmark import Benchmark
from zorgplicht.model.comparison import Comparison
from zorgplicht.model.measurement import Measurement
from zorgplicht.model.text import Language
from zorgplicht.reporting.baseline_report import baseline_report
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.markdown_assessment import results_lines
from zorgplicht.reporting.markdown_benchmark import benchmark_lines
from zorgplicht.reporting.markdown_comparison import comparison_lines
from zorgplicht.reporting.markdown_rules import rule_lines, rules_lines
from zorgplicht.reporting.measurement_report import measurement_report
from zorgplicht.reporting.sections import markdown_of
from zorgplicht.reporting.shown import Result, Rules, RuleSheet
from zorgplicht.reporting.speaker import Speaker

V = TypeVar("V")


def _stream(results: Iterable[Result], language: Language) -> Iterator[str]:
    """
    Line by line, once all results are there: it begins with an overview of all files.
    """
    for line in results_lines(results, Speaker(language)):
        yield f"{line}\n"


def _markdown(lines: Callable[[V, Speaker], Iterable[str]]) -> Callable[[V, Language], str]:
    return lambda value, language: "".join(f"{one}\n" for one in lines(value, Speaker(language)))


FORMAT = Format(
    media_type="text/markdown",
    renderers={
        Comparison: _markdown(comparison_lines),
        Baseline: _markdown(lambda value, say: markdown_of(baseline_report(value, say))),
        Measurement: _markdown(lambda value, say: markdown_of(measurement_report(value, say))),
        Benchmark: _markdown(benchmark_lines),
        RuleSheet: _markdown(rule_lines),
        Rules: _markdown(rules_lines),
    },
    stream=_stream,
)
