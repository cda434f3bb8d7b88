# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What makes a finding the same finding the next time, also when its line has moved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from zorgplicht.model.assessment import Finding


def fingerprint(*parts: str) -> str:
    """
    Thirty-two hexadecimal digits that differ when any of *parts* does.

    Examples:
        >>> fingerprint("a", "bc") == fingerprint("ab", "c")
        False
    """
    # Each part with its length, so that no text can pretend to be two parts.
    joined = "".join(f"{len(part)}:{part}" for part in parts)
    return sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def identified(findings: Iterable[Finding]) -> Iterator[tuple[Finding, tuple[str, ...]]]:
    """
    Each finding with what identifies it within its file.

    That is its rule, its place by name, and how many of the same rule stood at that place
    before it.
    """
    before = Counter[tuple[str, str]]()
    for finding in findings:
        same = (finding.rule, finding.at)
        yield finding, (*same, str(before[same]))
        before[same] += 1
