# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
One test for each rule, with pytest.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING

from zorgplicht.catalogue import Folders
from zorgplicht.errors import ZorgplichtError
from zorgplicht.model.assessment import Weight
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.registers import Registers
from zorgplicht.model.text import Language
from zorgplicht.testing.rule_check import RuleCheck, Unusable, checks_of, for_test
from zorgplicht.testing.yardstick import PolicyOrPath, yardstick

if TYPE_CHECKING:
    import pytest


def parametrize_rules(  # noqa: PLR0913 - all but the first are keywords, each with a default
    policy: PolicyOrPath,
    *,
    catalogue: Catalogue | Folders | None = None,
    on: dt.date | None = None,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
    weight: str = Weight.SUPPORTING,
    allow_unknown: bool = True,
    lang: str = Language.NL,
    registers: Registers | None = None,
) -> pytest.MarkDecorator:
    """
    A decorator that runs a test once for each rule, with a `RuleCheck` called ``result``.

    The ids are the codes of the rules. A rule that the policy makes an exception for is
    expected to fail: if it does not, the test fails, for then the exception is not needed. A
    finding of too little weight is an expected failure that may stay away. A rule that could
    not be judged or does not apply is skipped with the reason. A policy that cannot be used
    is one failing test, with the id "unusable", and does not keep other tests from running.

    The policy is read and judged when the test module is imported. A relative path is
    relative to the folder in which pytest was started.

    Args:
        policy: As `assert_policy`, and so are all others.

    Raises:
        ValueError: *weight* or *lang* is no known word.

    Examples:
        >>> from datetime import date
        >>> from zorgplicht.testing import parametrize_rules
        >>> @parametrize_rules("examples/voorbeeldstad.toml", on=date(2026, 11, 24))
        ... def test_rule(result):
        ...     result.check()
    """
    import pytest

    checks: tuple[RuleCheck | Unusable, ...]
    try:
        measure = yardstick(
            catalogue=catalogue,
            on=on,
            select=select,
            ignore=ignore,
            weight=weight,
            allow_unknown=allow_unknown,
            lang=lang,
            registers=registers,
        )
        checks = checks_of(policy, measure)
    except ZorgplichtError as error:
        checks = (Unusable(error=for_test(error, lang)),)
    return pytest.mark.parametrize(
        "result", [pytest.param(one, id=one.code, marks=one.marks()) for one in checks]
    )
