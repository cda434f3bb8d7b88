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
        >>> nearest("post", ["phone", "postal-address-of-the-counter"])
        'postal-address-of-the-counter'
        >>> nearest("xyz", ["phone", "teletolk"]) is None
        True
    """
    from difflib import get_close_matches  # slow to import, and most words are right

    if len(word) > _LONGEST:
        return None
    word, words = word.lower(), {one.lower(): one for one in sorted(set(known))}
    matches = get_close_matches(word, words, n=1, cutoff=0.6)
    if not matches and word:
        longer = [one for one in words if one.startswith(word)]
        matches = longer if len(longer) == 1 else []
    return words[matches[0]] if matches else None
