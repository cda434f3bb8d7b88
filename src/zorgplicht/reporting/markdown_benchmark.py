# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A benchmark in Markdown: tables.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.benchmark import Benchmark
from zorgplicht.reporting.benchmark_words import TITLE, introduction, sections
from zorgplicht.reporting.markdown import table, text
from zorgplicht.reporting.speaker import Speaker


def benchmark_lines(found: Benchmark, say: Speaker) -> Iterator[str]:
    """
    Everything that was counted.
    """
    yield f"# {text(say(TITLE))}"
    for sentence in introduction(found, say):
        yield ""
        yield text(sentence)
    for section in sections(found, say):
        yield ""
        yield f"## {text(section.title)}"
        yield ""
        if section.note:
            yield text(section.note)
            yield ""
        yield from table(map(text, section.head), (map(text, row) for row in section.rows))
        if section.more:
            yield ""
            yield text(section.more)
