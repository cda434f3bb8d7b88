# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Comply or explain: which exception explains a finding.
"""

from __future__ import annotations

from zorgplicht.codec import written
from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.policy import Policy, PolicyException
from zorgplicht.validation.case import Case

_NAMED_BY = {
    "documents": "id",
    "providers": "id",
    "channels": "id",
    "support": "id",
    "target-groups": "group",
    "services": "id",
    "monitoring": "subject",
}


def explanation_for(case: Case, rule: str, at: Path) -> PolicyException | None:
    """
    The first valid exception for *rule* at this place.
    """
    for exception in case.policy.exceptions:
        if exception.rule == rule and is_valid(exception, case) and covers(case, exception, at):
            return exception
    return None


def is_valid(exception: PolicyException, case: Case) -> bool:
    """
    Whether it has a reason, a body that decided, an owner and an end that is not past.
    """
    complete = (exception.because or "").strip() and (exception.owner or "").strip()
    return bool(
        complete
        and exception.decided_by is not None
        and exception.until is not None
        and case.on <= exception.until
    )


def covers(case: Case, exception: PolicyException, at: Path) -> bool:
    """
    Whether the place of *exception* is *at*, or contains it.

    A place is written by number (``$.services[2]``) or by id (``services.paspoort``).
    """
    if exception.at is None:
        return True
    place = exception.at
    return any(
        name == place or name.startswith((f"{place}.", f"{place}["))
        for name in (written(at), named(case.policy, at))
    )


def named(policy: Policy, at: Path) -> str:
    """
    A path with ids instead of numbers, as people write it in an exception.
    """
    steps: list[str] = [str(at[0])] if at else []
    if len(at) > 1 and isinstance(at[1], int) and at[0] in _NAMED_BY:
        section = getattr(policy, str(at[0]).replace("-", "_"))
        steps.append(str(getattr(section[at[1]], _NAMED_BY[str(at[0])])))
        at = at[2:]
    else:
        at = at[1:]
    text = ".".join(steps)
    for step in at:
        text += f"[{step}]" if isinstance(step, int) else f".{step}"
    return text
