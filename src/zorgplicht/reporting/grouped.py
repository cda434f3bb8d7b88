# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Findings put together for people: by obligation, rule, remedy and place.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar, final

from attrs import frozen

from zorgplicht.model.assessment import Finding

V = TypeVar("V")
K = TypeVar("K", bound=Hashable)


@final
@frozen(kw_only=True)
class Spot:
    """
    What one rule found at one place.

    Args:
        findings: At least one.
        is_first: Whether the rule was not at these lines before.
    """

    findings: tuple[Finding, ...]
    is_first: bool


@final
@frozen(kw_only=True)
class Remedy:
    """
    The places where the same thing helps, or the same exception explains.
    """

    spots: tuple[Spot, ...]

    @property
    def example(self) -> Finding:
        """
        One of its findings: they differ in message and place only.
        """
        return self.spots[0].findings[0]


@final
@frozen(kw_only=True)
class OfRule:
    """
    Everything that one rule found.
    """

    remedies: tuple[Remedy, ...]

    @property
    def example(self) -> Finding:
        """
        One of its findings.
        """
        return self.remedies[0].example


@final
@frozen(kw_only=True)
class OfObligation:
    """
    Everything that the rules of one obligation found.

    Args:
        letter: "a" to "d"; None for the file itself.
        rules: By weight and code, as the findings are.
    """

    letter: str | None
    rules: tuple[OfRule, ...]


def grouped(findings: Iterable[Finding]) -> tuple[OfObligation, ...]:
    """
    The findings in groups, each group in the order of its first finding.
    """
    return tuple(
        OfObligation(
            letter=letter,
            rules=tuple(_of_rule(own) for _, own in _together(of_letter, lambda one: one.rule)),
        )
        for letter, of_letter in _together(findings, lambda one: one.obligation)
    )


def _of_rule(findings: tuple[Finding, ...]) -> OfRule:
    seen: set[tuple[object, ...]] = set()
    remedies = []
    for _, alike in _together(findings, _remedy):
        spots = []
        for _, there in _together(alike, lambda one: (_lines(one), one.at)):
            lines = _lines(there[0])
            spots.append(Spot(findings=there, is_first=lines not in seen))
            seen.add(lines)
        remedies.append(Remedy(spots=tuple(spots)))
    return OfRule(remedies=tuple(remedies))


def _remedy(finding: Finding) -> tuple[Hashable, ...]:
    return finding.fix, finding.outcome, finding.explanation


def _lines(finding: Finding) -> tuple[Hashable, ...]:
    return finding.file, finding.line, finding.column


def _together(values: Iterable[V], key: Callable[[V], K]) -> list[tuple[K, tuple[V, ...]]]:
    groups: dict[K, list[V]] = {}
    for value in values:
        groups.setdefault(key(value), []).append(value)
    return [(one, tuple(group)) for one, group in groups.items()]
