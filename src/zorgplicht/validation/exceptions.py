# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Comply or explain: which exception explains a finding.
"""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import NamedTuple, final

import attrs
from attrs import frozen

from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.policy import Policy, PolicyException
from zorgplicht.validation.places import NAMED_BY, Places
from zorgplicht.validation.wording import words_in

FEWEST_WORDS = 3
"""Words of a reason: fewer tell that there is one, and not which."""

FURTHEST_DAYS = 3653
"""Ten years: an end further away is none."""


class Valid(NamedTuple):
    """
    An exception that may explain, with the places that it names.

    Args:
        number: Which one of the policy it is, from 0.
        exception: The exception.
        places: All that it is about; the whole policy when it names no place.
    """

    number: int
    exception: PolicyException
    places: tuple[Path, ...]


@final
@frozen(kw_only=True)
class Exceptions:
    """
    The exceptions of a policy on one day.

    Args:
        policy: What is judged.
        on: The day of assessment.
    """

    policy: Policy = attrs.field(repr=False)
    on: dt.date

    @cached_property
    def places(self) -> Places:
        """
        The places that an exception may name.
        """
        return Places(policy=self.policy)

    @cached_property
    def by_rule(self) -> dict[str, tuple[Valid, ...]]:
        """
        For each rule its exceptions that are complete, run still and name a place.
        """
        found: dict[str, list[Valid]] = {}
        for number, exception in enumerate(self.policy.exceptions):
            if lacks(exception, self.on):
                continue
            at = exception.at
            places = self.places.named(at) if at is not None else ((),)
            if places:
                found.setdefault(exception.rule, []).append(Valid(number, exception, places))
        return {rule: tuple(some) for rule, some in found.items()}

    @cached_property
    def _by_place(self) -> dict[tuple[str, Path], Valid]:
        """
        For each rule and place, the first exception that names it.
        """
        found: dict[tuple[str, Path], Valid] = {}
        for rule, some in self.by_rule.items():
            for valid in some:
                for place in valid.places:
                    found.setdefault((rule, place), valid)
        return found

    def explaining(self, rule: str, at: Path) -> Valid | None:
        """
        The exception for *rule* at this place: of several the narrowest, then the first.
        """
        if rule not in self.by_rule:
            return None
        around = (self._by_place.get((rule, at[:steps])) for steps in range(len(at), -1, -1))
        return next((valid for valid in around if valid is not None), None)


def lacks(exception: PolicyException, on: dt.date) -> tuple[str, ...]:
    """
    The keys in which an exception falls short, so that it explains nothing.

    It has a reason that tells why, a body that decided, an owner, and an end that is not past
    and within ten years.
    """
    until = exception.until
    runs = until is not None and 0 <= (until - on).days <= FURTHEST_DAYS
    good = {
        "because": len(words_in(exception.because or "")) >= FEWEST_WORDS,
        "decided-by": exception.decided_by is not None,
        "owner": bool((exception.owner or "").strip()),
        "until": runs,
    }
    return tuple(key for key, is_good in good.items() if not is_good)


def named(policy: Policy, at: Path) -> str:
    """
    A path with ids instead of numbers, as people write it in an exception.
    """
    steps: list[str] = [str(at[0])] if at else []
    if len(at) > 1 and isinstance(at[1], int) and at[0] in NAMED_BY:
        section = getattr(policy, str(at[0]).replace("-", "_"))
        steps.append(str(getattr(section[at[1]], NAMED_BY[str(at[0])])))
        at = at[2:]
    else:
        at = at[1:]
    text = ".".join(steps)
    for step in at:
        text += f"[{step}]" if isinstance(step, int) else f".{step}"
    return text
