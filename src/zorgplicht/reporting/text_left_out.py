# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a policy names and does not count, in plain text.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import EntryId
from zorgplicht.model.text import Text
from zorgplicht.reporting import phrases
from zorgplicht.reporting.layout import fill, heading
from zorgplicht.reporting.speaker import Speaker


def left_out_told(left_out: FrozenMap[EntryId, str]) -> list[tuple[EntryId, Text]]:
    """
    Each entry with the reason; that support is for another service goes without saying.
    """
    return [
        (entry, phrases.LEFT_OUT_REASONS[reason])
        for entry, reason in left_out.items()
        if reason in phrases.LEFT_OUT_REASONS
    ]


def left_out_lines(left_out: FrozenMap[EntryId, str], say: Speaker) -> Iterator[str]:
    """
    The same in lines, under a heading; none when there is nothing to tell.
    """
    told = left_out_told(left_out)
    if not told:
        return
    yield from heading(say(phrases.LEFT_OUT))
    for entry, words in told:
        yield from fill(f"{entry}: {say(words)}.", "- ")
