# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A benchmark as a page of HTML.
"""

from __future__ import annotations

from zorgplicht.model.benchmark import Benchmark
from zorgplicht.reporting.benchmark_words import TITLE, introduction, sections
from zorgplicht.reporting.html import filled_in
from zorgplicht.reporting.speaker import Speaker


def benchmark_page(found: Benchmark, say: Speaker) -> str:
    """
    Everything that was counted, in tables.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    return filled_in(
        "benchmark.html",
        say,
        title=say(TITLE),
        introduction=list(introduction(found, say)),
        sections=list(sections(found, say)),
    )
