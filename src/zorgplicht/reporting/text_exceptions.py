# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
How to explain a finding instead of solving it, in plain text.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Assessment
from zorgplicht.reporting import phrases_report as phrases
from zorgplicht.reporting.exceptions import example_of, not_to_explain
from zorgplicht.reporting.layout import fill, heading
from zorgplicht.reporting.speaker import Speaker


def exception_lines(assessment: Assessment, say: Speaker) -> Iterator[str]:
    """
    Which keys to write, with the values for one of the findings; nothing when none is open.
    """
    example = example_of(assessment)
    if example is None:
        return
    yield from heading(say(phrases.TO_EXPLAIN))
    yield from fill(say(phrases.TO_EXPLAIN_HOW))
    yield ""
    wide = max(map(len, example))
    for key, value in example.items():
        meant = f": {value}" if value else ""
        line = f"{key:<{wide}}  {say(phrases.EXCEPTION_KEYS[key])}{meant}"
        yield from fill(line, "  ", " " * (wide + 4))
    never = not_to_explain(assessment)
    if never:
        yield ""
        yield from fill(say(phrases.NOT_TO_EXPLAIN, rules=say.all_of(never)))
