# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Near words: what somebody probably meant.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str | None:
    """
    The known word nearest to *word*, or None when none is near.

    Examples:
        >>> nearest("teletlok", ["phone", "teletolk"])
        'teletolk'
        >>> nearest("xyz", ["phone", "teletolk"]) is None
        True
    """
    # A mistyped word is short and near; a longer text only costs time to compare.
    if len(word) > 80:
        return None
    matches = get_close_matches(word.lower(), sorted(set(known)), n=1, cutoff=0.6)
    return matches[0] if matches else None
