# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A benchmark as plain text: each row with the counts that are not nought.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.benchmark import Benchmark
from zorgplicht.reporting.benchmark_words import TITLE, Section, introduction, sections
from zorgplicht.reporting.layout import fill, heading
from zorgplicht.reporting.speaker import Speaker

_NOUGHT = {"0", ""}


def benchmark_lines(found: Benchmark, say: Speaker) -> Iterator[str]:
    """
    Everything that was counted.
    """
    yield from heading(say(TITLE))
    for sentence in introduction(found, say):
        yield from fill(sentence)
    for section in sections(found, say):
        yield ""
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    yield from heading(section.title)
    if section.note:
        yield from fill(section.note)
        yield ""
    for first, *cells in section.rows:
        yield from fill(first, "  ")
        told = [
            f"{name}: {cell}"
            for name, cell in zip(section.head[1:], cells, strict=True)
            if cell not in _NOUGHT
        ]
        yield from fill("; ".join(told), "      ")
    if section.more:
        yield from fill(section.more, "  ")
