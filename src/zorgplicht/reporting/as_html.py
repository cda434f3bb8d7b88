# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
HTML, for people: one page that stands alone, without network and without scripts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from zorgplicht.model.baseline import Baseline
from zorgplicht.model.measurement import Measurement
from zorgplicht.model.text import Language
from zorgplicht.reporting.baseline_report import baseline_report
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.html_assessment import check_page
from zorgplicht.reporting.html_rules import rule_page, rules_page
from zorgplicht.reporting.measurement_report import measurement_report
from zorgplicht.reporting.sections import Report, html_of
from zorgplicht.reporting.shown import Result, Rules, RuleSheet
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
        Baseline: _report(baseline_report),
        Measurement: _report(measurement_report),
        RuleSheet: lambda sheet, language: rule_page(sheet, Speaker(language)),
        Rules: lambda rules, language: rules_page(rules, Speaker(language)),
    },
    stream=_stream,
)
