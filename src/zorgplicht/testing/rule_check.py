# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
One test for one rule: what it says of a policy, and when the test fails.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, NoReturn, final

from attrs import field, frozen

from zorgplicht.errors import RuleContractError, ZorgplichtError
from zorgplicht.model.assessment import Assessment, Finding, Outcome, RuleCard, RuleResult
from zorgplicht.model.policy import Policy
from zorgplicht.model.text import Language
from zorgplicht.reporting.assessment_words import place
from zorgplicht.reporting.layout import harmless
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.text_failure import (
    advice,
    expected,
    first_of,
    plain,
    rule_lines,
    unknown_lines,
)
from zorgplicht.testing.yardstick import PolicyOrPath, Yardstick
from zorgplicht.validation import all_rules

if TYPE_CHECKING:
    import pytest

UNUSABLE = "unusable"
"""The id of the one test that stands for a policy that could not be assessed."""


class ExplainedError(AssertionError):
    """
    A rule is not met, and the policy explains why: a failure that is expected.
    """


@final
@frozen(kw_only=True)
class RuleCheck:
    """
    What one rule says of one policy, as `parametrize_rules` gives it to a test.

    Args:
        card: What the rule says of itself: code, name, weight and so on.
        outcome: Its outcome.
        findings: Where it is not met, with an exception that explains it or without.
        report: What a failing test says; empty when there is nothing to say.
        skip: Why there is nothing to test; None when there is.
        excused: Why a failure is expected; None when it is not.
        strict: Whether it is a failure too when the expected one stays away.
        properties: Facts for a machine, such as a JUnit file.
    """

    # What pytest shows of an argument when a test fails is its repr: hence a short one.
    card: RuleCard = field(repr=lambda card: card.code)
    outcome: Outcome
    findings: tuple[Finding, ...] = field(repr=False)
    report: str = field(repr=False)
    skip: str | None = field(repr=False)
    excused: str | None = field(repr=False)
    strict: bool = field(repr=False)
    properties: tuple[tuple[str, str], ...] = field(repr=False)

    @property
    def code(self) -> str:
        """
        The code of the rule, which is the id of its test.
        """
        return self.card.code

    @property
    def line(self) -> int | None:
        """
        The line of the first finding.
        """
        return next((one.line for one in self.findings if one.line is not None), None)

    @property
    def keywords(self) -> frozenset[str]:
        """
        Other words by which its test can be chosen.
        """
        return frozenset({self.card.name})

    def check(self) -> None:
        """
        Passes when there is nothing to say against the policy.

        Raises:
            ExplainedError: the rule is not met, and an exception in the policy explains it.
            AssertionError: the rule is not met, or could not be judged though it had to be.
        """
        __tracebackhide__ = True
        if self.outcome is Outcome.EXPLAINED:
            raise ExplainedError(self.report)
        if self.report:
            raise AssertionError(self.report)

    def marks(self) -> tuple[pytest.MarkDecorator, ...]:
        """
        How pytest has to take it: skipped, expected to fail, or neither.
        """
        import pytest

        if self.skip is not None:
            return (pytest.mark.skip(reason=self.skip),)
        if self.excused is None:
            return ()
        if not self.strict:
            return (pytest.mark.xfail(reason=self.excused, strict=False),)
        return (pytest.mark.xfail(reason=self.excused, raises=ExplainedError, strict=True),)


@final
@frozen(kw_only=True)
class Unusable:
    """
    A policy that could not be assessed: whatever a test asks of it fails with the reason.
    """

    error: Exception = field(repr=lambda error: type(error).__name__)

    properties: ClassVar[tuple[tuple[str, str], ...]] = ()

    @property
    def code(self) -> str:
        """
        The id of its test.
        """
        return UNUSABLE

    @property
    def card(self) -> NoReturn:
        """
        There is none.
        """
        __tracebackhide__ = True
        self.check()

    @property
    def outcome(self) -> NoReturn:
        """
        There is none.
        """
        __tracebackhide__ = True
        self.check()

    @property
    def findings(self) -> NoReturn:
        """
        There are none.
        """
        __tracebackhide__ = True
        self.check()

    @property
    def line(self) -> int | None:
        """
        The line of the first problem.
        """
        problems = getattr(self.error, "problems", ())
        return next((one.line for one in problems if one.line is not None), None)

    @property
    def keywords(self) -> frozenset[str]:
        """
        The codes of all rules: who chooses one must hear that it could not be looked at.
        """
        if isinstance(self.error, RuleContractError):
            return frozenset()
        return frozenset(one.card.code for one in all_rules())

    def check(self) -> NoReturn:
        """
        Fails.
        """
        __tracebackhide__ = True
        raise self.error

    def marks(self) -> tuple[pytest.MarkDecorator, ...]:
        """
        It is neither skipped nor expected.
        """
        return ()


def checks_of(policy: PolicyOrPath, yardstick: Yardstick) -> tuple[RuleCheck, ...]:
    """
    One check for each rule that is run, by code.

    Raises:
        PolicyReadError: and others, as `Yardstick.assess`.
    """
    read, assessment = yardstick.assess(policy)
    return tuple(_check(result, read, assessment, yardstick) for result in assessment.rules)


def words_of(error: ZorgplichtError, language: str) -> str:
    """
    Everything an error tells, in one language.
    """
    text = getattr(error, "text", None)
    return plain((str(error) if text is None else text(language)).split("\n"))


def for_test(error: ZorgplichtError, language: str) -> ZorgplichtError:
    """
    *error* as a test should show it: in the right language, without our own frames.
    """
    if language != Language.NL:
        error.add_note(words_of(error, language))  # by itself it speaks Dutch
    return error.with_traceback(None)


def _check(
    result: RuleResult, policy: Policy, assessment: Assessment, yardstick: Yardstick
) -> RuleCheck:
    say = yardstick.say
    card = result.card
    findings = tuple(one for one in assessment.findings if one.rule == card.code)
    must_hold = yardstick.fails(card.weight)
    untested = result.outcome is Outcome.NOT_APPLICABLE or (
        result.outcome is Outcome.UNKNOWN and (yardstick.allow_unknown or not must_hold)
    )
    only_advice = result.outcome is Outcome.NOT_MET and not must_hold
    exceptions = [expected(one, say) for one in policy.exceptions if one.rule == card.code]
    excused = advice(findings, say) if only_advice else "; ".join(exceptions)
    report = rule_lines(findings, assessment, say)
    if result.outcome is Outcome.UNKNOWN and not untested:
        report = unknown_lines(result, assessment, say)
    return RuleCheck(
        card=card,
        outcome=result.outcome,
        findings=findings,
        report=plain(report),
        skip=harmless(f"{card.code}: {first_of(result.because, say)}") if untested else None,
        excused=harmless(excused) or None,
        strict=not only_advice,
        properties=tuple(_properties(result, findings, assessment, say)),
    )


def _properties(
    result: RuleResult, findings: tuple[Finding, ...], assessment: Assessment, say: Speaker
) -> Iterator[tuple[str, str]]:
    card = result.card
    yield "policy", harmless(assessment.policy)
    yield "on", assessment.on.isoformat()
    yield "rule", card.code
    yield "name", card.name
    if card.obligation is not None:
        yield "obligation", card.obligation
    yield "weight", card.weight.value
    yield "certainty", card.certainty.value
    yield "outcome", result.outcome.value
    yield "basis", " ".join(card.basis)
    for reason in result.because:
        yield "because", harmless(say(reason))
    for finding in findings:
        yield "finding", harmless(f"{place(finding)} {say(finding.message)}")
