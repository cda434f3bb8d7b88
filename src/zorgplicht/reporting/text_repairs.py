# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Repairs in plain text.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.coverage import ServiceCoverage
from zorgplicht.reporting import phrases_coverage as phrases
from zorgplicht.reporting.coverage_words import CoverageWords
from zorgplicht.reporting.layout import fill
from zorgplicht.reporting.repair_words import repair_told, repairs_to_tell


def repair_lines(service: ServiceCoverage, words: CoverageWords) -> Iterator[str]:
    """
    What would close gaps, with a number each; or that there is nothing, or that nobody looked.
    """
    say, repairs = words.say, service.repairs
    if repairs:
        yield from fill(say(phrases.REPAIRS))
        told = repairs_to_tell(service)
        for number, repair in enumerate(told, start=1):
            mark = f"  {number}. "
            said = repair_told(repair, service, words)
            yield from fill(said.add, mark)
            for sentences in said.behind:
                yield from fill(sentences, " " * len(mark))
        yield from words.more(len(repairs) - len(told))
    elif service.gaps and words.coverage.advised:
        yield from fill(say(phrases.NO_REPAIRS))
    if words.coverage.advised and not service.repairs_complete:
        yield from fill(say(phrases.MORE_REPAIRS))
