# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A comparison in words, in the order in which every report tells it.

Text, Markdown and HTML say the same; they differ in how it looks and in what they cut short.
"""

from __future__ import annotations

from typing import final

from attrs import frozen

from zorgplicht.model.digitalised import Moved


@final
@frozen(kw_only=True)
class EffectView:
    """
    Combinations to which one thing happens.

    Args:
        head: What happens, as the head of a column.
        count: How many, and that it is not certain where that is so.
        sentence: What happens, with the number.
        combinations: The smallest, each in words.
    """

    head: str
    count: str
    sentence: str
    combinations: tuple[str, ...]


@final
@frozen(kw_only=True)
class ImpactView:
    """
    Services for which the change does the same.

    Args:
        services: Their names.
        effects: What happens there: lost, harder, easier and gained, each when it does.
    """

    services: tuple[str, ...]
    effects: tuple[EffectView, ...]


@final
@frozen(kw_only=True)
class DigitalView:
    """
    A service that went digital.
    """

    service: str
    verdict: Moved
    said: str
    signs: tuple[str, ...]
    because: tuple[str, ...]


@final
@frozen(kw_only=True)
class FindingView:
    """
    A finding: the rule, what is the matter, where, and in which policy.
    """

    about: str
    title: str
    message: str
    place: str
    at: str


@final
@frozen(kw_only=True)
class FieldView:
    """
    A key that says something else.
    """

    label: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    certain: bool


@final
@frozen(kw_only=True)
class ChangeView:
    """
    An entry that changes.
    """

    name: str
    id: str
    kind: str
    fields: tuple[FieldView, ...]


@final
@frozen(kw_only=True)
class ComparisonView:
    """
    Everything that is told.

    Args:
        title: Of whom it is.
        facts: Names and values: the files and the day.
        notes: What a reader must know first: that one is an excerpt.
        summary: Sentences, the gravest first.
        looked_at: What was compared of routes; None when nothing was.
        impact: Services with a difference, alike ones together.
        same: That there is no difference to the other services; None when there are none.
        digital: Services that went digital, the gravest first.
        verdicts: Per obligation its letter, name and the verdict before and after.
        findings: By what happened to them.
        sections: What changes in the policy, by section.
        limits: What this does not say.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    summary: tuple[str, ...]
    looked_at: str | None
    impact: tuple[ImpactView, ...]
    same: str | None
    digital: tuple[DigitalView, ...]
    verdicts: tuple[tuple[str, str, str, str], ...]
    findings: tuple[tuple[str, tuple[FindingView, ...]], ...]
    sections: tuple[tuple[str, tuple[ChangeView, ...]], ...]
    limits: tuple[str, ...]
