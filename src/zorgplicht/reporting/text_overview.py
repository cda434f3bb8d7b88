# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Several files at a glance, in plain text, below their reports.

It stands last, so that each report can be written as soon as it is there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import final

from attrs import frozen

from zorgplicht.model.assessment import Assessment
from zorgplicht.reporting import phrases, phrases_reach
from zorgplicht.reporting import phrases_report as more
from zorgplicht.reporting.frame import columns
from zorgplicht.reporting.layout import fill, heading
from zorgplicht.reporting.shown import Result
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.tally import tally, told
from zorgplicht.reporting.verdict_words import verdict_told


@final
@frozen
class Glance:
    """
    What the overview tells of one file: little enough to keep while reports are let go.

    Args:
        name: The file; the authority where there is none.
        verdicts: A sign for each obligation, such as "x a"; empty for an unusable file.
        counts: How much was found.
    """

    name: str
    verdicts: str
    counts: str


def glance(result: Result, say: Speaker) -> Glance:
    """
    The line of one file.
    """
    if not isinstance(result, Assessment):
        return Glance(result.file, "", say(more.UNUSABLE))
    signs = (f"{verdict_told(result, letter, say).sign} {letter}" for letter in result.obligations)
    return Glance(
        result.file if result.file is not None else result.policy,
        "  ".join(signs),
        told(tally(result), say),
    )


def overview_of_files(glances: Sequence[Glance], say: Speaker) -> Iterator[str]:
    """
    All files with their verdicts, and what the signs mean; nothing for one file alone.
    """
    if len(glances) < 2:  # noqa: PLR2004 - one is no overview
        return
    yield from heading(say(more.SEVERAL_HEAD))
    wide = max(columns(one.verdicts) for one in glances)
    for one in glances:
        yield f"  {one.verdicts:<{wide}}  {one.name}".rstrip()
        yield from fill(one.counts, " " * (wide + 4))
    yield ""
    for sign, words in phrases.VERDICTS.values():
        yield f"  {sign}  {say(words)}"
    if any("- " in one.verdicts for one in glances):
        yield f"  -  {say(phrases_reach.NOT_LOOKED)}"
