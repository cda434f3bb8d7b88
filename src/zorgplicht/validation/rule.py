# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a rule is, and what it may say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, final

from attrs import frozen

from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text

if TYPE_CHECKING:
    from zorgplicht.validation.case import Case


@final
@frozen(kw_only=True)
class Wrong:
    """
    What the policy shows is not as it should be.

    Args:
        at: The place in the document.
        says: What is the matter, here.
        fix: What to do, here; None: as the rule's page says.
    """

    at: Path
    says: Text
    fix: Text | None = None


@final
@frozen(kw_only=True)
class Missing:
    """
    The policy does not show something. In an excerpt that is unknown, not wrong.

    Fields as in `Wrong`.
    """

    at: Path
    says: Text
    fix: Text | None = None


@final
@frozen(kw_only=True)
class Unknown:
    """
    The rule could not look.
    """

    because: Text


@final
@frozen(kw_only=True)
class NotApplicable:
    """
    There is nothing for the rule to look at.
    """

    because: Text


Statement = Wrong | Missing | Unknown | NotApplicable
"""What a check yields. Nothing at all means: looked, and all is well."""


@final
@frozen(kw_only=True)
class Rule:
    """
    One rule: how it weighs, on what it rests, and its check.

    The rest of what it says of itself stands in the docstring of its module (English) and
    in `dutch`; see `zorgplicht.validation.page`.

    Args:
        code: ``ZP``, the letter of the obligation or X, three digits.
        name: A slug; the module is called ``<code>_<name>``.
        obligation: "a" to "d"; None for X rules.
        weight: Core, supporting or advice.
        certainty: Mechanical or indicative.
        basis: Ids of law provisions in the catalogue; at least one.
        dutch: The page in Dutch, with the same headings as the docstring.
        check: Yields what is the matter.
        follows: Sections of the policy whose ids it follows. When one of those points at
            nothing (ZPX001), the rule is unknown.
        explainable: Whether an exception may explain it away.
        since: The version in which it came.
        after_all: Whether it looks at what all other rules found, and so runs after them.
    """

    code: str
    name: str
    obligation: str | None
    weight: Weight
    certainty: Certainty
    basis: tuple[str, ...]
    dutch: str
    check: Callable[[Case], Iterable[Statement]]
    follows: frozenset[str] = frozenset()
    explainable: bool = True
    since: str = "0.1.0"
    after_all: bool = False
