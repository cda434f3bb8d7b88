# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Findings of two assessments beside each other: which are new, and which are solved.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import final

from zorgplicht.model.assessment import Assessment, Finding, Outcome
from zorgplicht.model.comparison import Change, ChangeKind, FindingChange, FindingKind, Side
from zorgplicht.model.policy import Completeness
from zorgplicht.model.text import Text

Place = tuple[str, str]
"""A rule, and where it is not met, by name: so neither a line nor a number in a list counts."""

_NUMBER = re.compile(r"\[\d+\]")


def findings_of(
    old: Assessment, new: Assessment, changes: Collection[Change], services: Collection[str]
) -> tuple[FindingChange, ...]:
    """
    The findings that are not the same in both: of the new policy first, then of the old.

    Args:
        old: The policy as it was, on the day.
        new: The policy as it is to be, on the same day.
        changes: What is different, to know what has gone.
        services: Findings on other services are left out; empty: none are.
    """
    titles = {result.card.code: result.card.title for result in (*old.rules, *new.rules)}
    gone = [f"{one.section}.{one.id}" for one in changes if one.kind is ChangeKind.REMOVED]
    # Who has it is the one; what cannot be told of it depends on the other.
    unseen_of = {Side.NEW: _Unseen(old, changes), Side.OLD: _Unseen(new, changes)}
    found = []
    for was, is_ in _matched(old, new):
        finding = is_ or was
        assert finding is not None  # noqa: S101 - a pair has at least one
        if services and _is_about_another(finding, services):
            continue
        only_in = Side.NEW if was is None else Side.OLD if is_ is None else None
        kind = _kind(was, is_)
        if only_in is Side.OLD and any(_is_within(finding.at, one) for one in gone):
            kind = FindingKind.GONE
        elif only_in is not None and unseen_of[only_in].holds(finding):
            kind = FindingKind.UNKNOWN
        if kind is not None:
            title = titles.get(finding.rule, Text(nl=finding.name, en=finding.name))
            found.append(FindingChange(kind=kind, only_in=only_in, finding=finding, title=title))
    return tuple(found)


@final
class _Unseen:
    """
    What one of two assessments could not see.

    Args:
        assessment: That assessment.
        changes: What is different, with what an excerpt does not show.
    """

    def __init__(self, assessment: Assessment, changes: Collection[Change]) -> None:
        self._rules = {one.rule for one in assessment.not_assessed}
        self._is_excerpt = assessment.completeness is Completeness.EXCERPT
        self._changed = [
            f"{one.section}.{one.id}.{field.key}"
            for one in changes
            for field in one.fields
            if field.certain
        ]

    def holds(self, finding: Finding) -> bool:
        """
        Whether the same finding may have been there, unseen.

        What a rule finds can hang on anything in a policy. So of an excerpt only what is seen
        to have changed at the very place of the finding tells something.
        """
        if finding.rule in self._rules:
            return True
        if not self._is_excerpt:
            return False
        return not any(_is_within(finding.at, one) for one in self._changed)


def _matched(old: Assessment, new: Assessment) -> Iterator[tuple[Finding | None, Finding | None]]:
    """
    Each finding of the new policy with the same one of the old, then those of the old alone.

    Those that say the same at the same place go together first, whatever their number in a
    list; then those at exactly the same place, whatever they say.
    """
    left: dict[Place, list[Finding]] = {}
    for finding in old.findings:
        left.setdefault(_place(finding), []).append(finding)
    pairs: dict[int, Finding] = {}
    for alike in (_says_the_same, _stands_there):
        for number, finding in enumerate(new.findings):
            some = left.get(_place(finding), [])
            was = next((one for one in some if alike(one, finding)), None)
            if was is not None and number not in pairs:
                some.remove(was)
                pairs[number] = was
    for number, finding in enumerate(new.findings):
        yield pairs.get(number), finding
    rest = {id(one) for some in left.values() for one in some}
    for finding in old.findings:
        if id(finding) in rest:
            yield finding, None


def _says_the_same(one: Finding, other: Finding) -> bool:
    return one.message == other.message


def _stands_there(one: Finding, other: Finding) -> bool:
    return one.at == other.at


def _kind(was: Finding | None, is_: Finding | None) -> FindingKind | None:
    if was is None:
        return FindingKind.NEW
    if is_ is None:
        return FindingKind.SOLVED
    if was.outcome is is_.outcome:
        return None
    return FindingKind.EXPLAINED if is_.outcome is Outcome.EXPLAINED else FindingKind.REOPENED


def _place(finding: Finding) -> Place:
    return finding.rule, _NUMBER.sub("", finding.at)


def _is_within(at: str, place: str) -> bool:
    rest = at.removeprefix(place)
    return at.startswith(place) and rest[:1] in {"", ".", "["}


def _is_about_another(finding: Finding, services: Collection[str]) -> bool:
    if not finding.at.startswith("services."):
        return False
    return not any(_is_within(finding.at, f"services.{one}") for one in services)
