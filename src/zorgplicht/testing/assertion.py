# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
One assertion for a whole policy.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from zorgplicht.catalogue import Folders
from zorgplicht.errors import ZorgplichtError
from zorgplicht.model.assessment import Assessment, Outcome, Weight
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.registers import Registers
from zorgplicht.model.text import Language
from zorgplicht.reporting.text_failure import plain, policy_lines
from zorgplicht.testing.rule_check import for_test
from zorgplicht.testing.yardstick import PolicyOrPath, yardstick


def assert_policy(  # noqa: PLR0913 - all but the first are keywords, each with a default
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
) -> Assessment:
    """
    The assessment of *policy*, if no rule of enough weight finds anything.

    It works in every test framework. What the policy explains is no failure, as with
    ``zorgplicht check``. Without *on*, a policy may fail one day that passed the day before,
    for instance because its review is due: that is what a nightly run is for. A test that
    must give the same result for ever names a day.

    Args:
        policy: A policy, or the file it is in.
        catalogue: A catalogue, or folders of own files that add to the shipped one; None:
            the shipped one.
        on: The day of assessment; None: today.
        select: Codes of rules to run, or beginnings of codes: a list, or a text with commas.
        ignore: Codes of rules to leave out, in the same way.
        weight: The lightest weight that fails: "core", "supporting" or "advice".
        allow_unknown: False makes a rule that could not be judged a failure.
        lang: The language of the message, "nl" or "en".
        registers: Lists of others; see `zorgplicht.read_upl` and `zorgplicht.dutch_words`.

    Raises:
        AssertionError: a rule is not met; the message names every finding with its place.
        PolicyReadError: the file cannot be read as a policy. That is no finding, so it is no
            AssertionError: a test framework that tells failures from errors tells these apart.
        MissingExtraError: it is YAML and the extra ``yaml`` is not installed.
        CatalogueError: the folder with the catalogue cannot be used.
        UnknownIdError: *select* or *ignore* names no rule.
        ValueError: *weight* or *lang* is none of these words.

    Examples:
        >>> from datetime import date
        >>> import zorgplicht as zp
        >>> result = zp.assert_policy("examples/voorbeeldstad.toml", on=date(2026, 11, 24))
        >>> result.obligations["d"].value
        'met'
    """
    __tracebackhide__ = True
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
    try:
        _, assessment = measure.assess(policy)
    except ZorgplichtError as error:
        raise for_test(error, lang) from error.__cause__
    failing = [
        one
        for one in assessment.findings
        if one.outcome is Outcome.NOT_MET and measure.fails(one.weight)
    ]
    unknown = [
        one
        for one in assessment.rules
        if one.outcome is Outcome.UNKNOWN and not allow_unknown and measure.fails(one.card.weight)
    ]
    if failing or unknown:
        raise AssertionError(plain(policy_lines(assessment, failing, unknown, measure.say)))
    return assessment
