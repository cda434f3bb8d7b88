# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Near words: what somebody probably meant.
"""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 80
"""Characters; a longer text is no mistyped word."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """
    The known word nearest to *word*, or None when none is near.

    Examples:
        >>> nearest("teletlok", ["phone", "teletolk"])
        'teletolk'
        >>> nearest("zpa01", ["ZPA010", "ZPA001"])
        'ZPA001'
        >>> nearest("post", ["phone", "postal-address-of-the-counter"])
        'postal-address-of-the-counter'
        >>> nearest("xyz", ["phone", "teletolk"]) is None
        True
    """
    from difflib import (
        SequenceMatcher,
        get_close_matches,
    )  # slow to import, and most words are right

    if len(word) > _LONGEST:
        return None
    word, words = word.lower(), {one.lower(): one for one in sorted(set(known))}
    matches = get_close_matches(word, words, cutoff=0.6)
    if matches:
        # Of words that are equally near, the first.
        return words[
            min(matches, key=lambda one: (-SequenceMatcher(None, one, word).ratio(), one))
        ]
    longer = [one for one in words if one.startswith(word)] if word else []
    return words[longer[0]] if len(longer) == 1 else None
