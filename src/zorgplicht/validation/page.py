# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The page of a rule: text under fixed headings, read into fields.
"""

from __future__ import annotations

import inspect
import re

from zorgplicht.errors import RuleContractError
from zorgplicht.model.assessment import RulePage

ENGLISH = (
    "What it checks",
    "Why it matters",
    "What it cannot see",
    "How to fix",
    "Example",
    "Legal basis",
)
DUTCH = (
    "Wat de regel toetst",
    "Waarom dit telt",
    "Wat de regel niet ziet",
    "Zo lost u het op",
    "Voorbeeld",
    "Grondslag",
)

_HEADING = re.compile(r"^(?P<heading>[^\n]+)\n-{3,}\s*$", re.MULTILINE)


def read_page(text: str, headings: tuple[str, ...], *, rule: str) -> RulePage:
    r"""
    The page in *text*: a title, then each of *headings*, underlined with hyphens.

    Raises:
        RuleContractError: a heading is missing, empty, unknown or out of order.

    Examples:
        >>> body = "".join(f"{heading}\n---\nText.\n\n" for heading in ENGLISH)
        >>> read_page("There is a policy.\n\n" + body, ENGLISH, rule="ZPA000").title
        'There is a policy.'
    """
    clean = inspect.cleandoc(text)
    parts = _HEADING.split(clean)
    title, found, bodies = parts[0].strip(), tuple(parts[1::2]), [b.strip() for b in parts[2::2]]
    if found != headings:
        reason = f"its page has the headings {list(found)}, expected {list(headings)}"
        raise RuleContractError(rule, reason)
    if not title or not all(bodies):
        reason = "its page has no title, or a heading with nothing under it"
        raise RuleContractError(rule, reason)
    checks, matters, cannot_see, fix, example, basis = bodies
    return RulePage(
        title=title,
        checks=checks,
        matters=matters,
        cannot_see=cannot_see,
        fix=fix,
        example=example,
        basis=basis,
    )
