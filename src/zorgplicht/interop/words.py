# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
How common Dutch words are, by the package wordfreq.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec

from zorgplicht.errors import MissingExtraError


def dutch_words() -> Callable[[str], float]:
    """
    A function that tells how common a Dutch word is, on the Zipf scale.

    A word that is never seen has 0. That says little: many compounds are never seen.

    Raises:
        MissingExtraError: the extra ``reading`` is not installed.

    Examples:
        >>> how_common = dutch_words()
        >>> how_common("huis") > 5, how_common("ontvankelijkheid") < 3
        (True, True)
    """
    if find_spec("wordfreq") is None:
        raise MissingExtraError("reading")
    return how_common


def how_common(word: str) -> float:
    """
    How common a Dutch word is; a function of the module, so that it can be sent elsewhere.
    """
    from wordfreq import zipf_frequency

    return float(zipf_frequency(word, "nl"))
