# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Advice on reading: what can be counted in a text. It is no test of B1 and no level.
"""

from __future__ import annotations

from typing import final

from attrs import frozen

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import ServiceId
from zorgplicht.model.policy import LanguageLevel


@final
@frozen(kw_only=True)
class Reading:
    """
    What can be counted in the information on one service. No test of B1.

    Args:
        service: The service.
        path: The place of the information: ``$.services[2].information``.
        language_level: The level that the authority states; nothing here checks it.
        sentences: How many sentences there are.
        words: How many words.
        longest: The words of the longest sentence.
        longest_sentence: The first sentence of that length.
        mean: Words per sentence.
        mean_in_steps: The same in the steps; None when there are none.
        long_words: Words of many letters.
        hard_words: Words of official letters, with simpler ones.
        rare_words: Words that are seldom used; None when nobody looked.
        unknown_words: Words of which it is not known how often they are used, such as
            compounds: they may be rare or plain. None when nobody looked.
    """

    service: ServiceId
    path: str
    language_level: LanguageLevel | None
    sentences: int
    words: int
    longest: int
    longest_sentence: str
    mean: float
    mean_in_steps: float | None
    long_words: tuple[str, ...]
    hard_words: FrozenMap[str, str]
    rare_words: tuple[str, ...] | None = None
    unknown_words: tuple[str, ...] | None = None
