# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
HTML, for people: one page that stands alone, without network and without scripts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from zorgplicht.model.comparison import Comparison
from zorgplicht.model.text import Language
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.html_assessment import check_page
from zorgplicht.reporting.html_comparison import comparison_page
from zorgplicht.reporting.html_rules import rule_page, rules_page
from zorgplicht.reporting.shown import Result, Rules, RuleSheet
from zorgplicht.reporting.speaker import Speaker


def _stream(results: Iterable[Result], language: Language) -> Iterator[str]:
    """
    The whole page at once: it begins with an overview of all files.
    """
    yield check_page(results, Speaker(language))


FORMAT = Format(
    media_type="text/html",
    renderers={
        Comparison: lambda found, language: comparison_page(found, Speaker(language)),
        RuleSheet: lambda sheet, language: rule_page(sheet, Speaker(language)),
        Rules: lambda rules, language: rules_page(rules, Speaker(language)),
    },
    stream=_stream,
)
