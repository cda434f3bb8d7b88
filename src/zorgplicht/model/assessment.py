# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the validator gives: outcomes, findings and a verdict per obligation.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.excerpt import Excerpt
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import LawId, RuleCode
from zorgplicht.model.law import LawProvision
from zorgplicht.model.policy import Completeness, PolicyException
from zorgplicht.model.reach import ReachTable
from zorgplicht.model.text import Text


class Weight(StrEnum):
    """
    How much a rule weighs in the verdict.
    """

    CORE = "core"
    SUPPORTING = "supporting"
    ADVICE = "advice"


class Certainty(StrEnum):
    """
    Who can see whether the rule holds.
    """

    MECHANICAL = "mechanical"
    """A machine can."""
    INDICATIVE = "indicative"
    """A person must judge; the machine points."""


class Outcome(StrEnum):
    """
    The outcome of one rule.
    """

    MET = "met"
    NOT_MET = "not-met"
    EXPLAINED = "explained"
    """Not met, with a valid exception: comply or explain."""
    UNKNOWN = "unknown"
    """It could not be looked at; the reason is given."""
    NOT_APPLICABLE = "not-applicable"


class Verdict(StrEnum):
    """
    The verdict on one obligation. It never says that the law is complied with.
    """

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not-met"
    UNKNOWN = "unknown"


@final
@frozen(kw_only=True)
class RulePage:
    """
    What a rule says of itself, in one language.

    Args:
        title: One sentence that states what should be so.
        checks: What it checks.
        matters: Why that matters.
        cannot_see: What it cannot see.
        fix: How to fix it.
        example: A policy fragment.
        basis: The legal basis, in words.
    """

    title: str
    checks: str
    matters: str
    cannot_see: str
    fix: str
    example: str
    basis: str


@final
@frozen(kw_only=True)
class RuleCard:
    """
    A rule, as far as a report needs to know it.

    Args:
        code: ``ZPA001``; never reused.
        name: The slug beside the code.
        obligation: "a" to "d"; None for rules that belong to none.
        weight: Core, supporting or advice.
        certainty: Mechanical or indicative.
        basis: Provisions of law and passages of the catalogue.
        nl: Its page in Dutch.
        en: Its page in English.
        since: The version in which it came.
        explainable: Whether an exception may explain what it finds.
    """

    code: RuleCode
    name: str
    obligation: str | None = None
    weight: Weight
    certainty: Certainty
    basis: tuple[LawId, ...]
    nl: RulePage
    en: RulePage
    since: str
    explainable: bool = True

    def page(self, language: str) -> RulePage:
        """
        Its page in "nl" or "en".
        """
        return self.en if language == "en" else self.nl

    @property
    def title(self) -> Text:
        """
        Its title in both languages.
        """
        return Text(nl=self.nl.title, en=self.en.title)


@final
@frozen(kw_only=True)
class Finding:
    """
    One place where a rule is not met.

    Args:
        rule: The code of the rule.
        name: Its slug.
        obligation: "a" to "d", or None.
        weight: As the rule.
        certainty: As the rule.
        outcome: ``not-met`` or ``explained``.
        message: What is the matter here.
        fix: What to do.
        basis: As the rule.
        file: The policy's file; None for a policy that was not read from one.
        line: From 1.
        column: From 1.
        path: ``$.services[2].information``.
        at: The same place by name, as an exception can give it:
            ``services.paspoort.information``.
        excerpt: The lines of the file around it; None where there is no file.
        explanation: The exception that explains it.
    """

    rule: RuleCode
    name: str
    obligation: str | None = None
    weight: Weight
    certainty: Certainty
    outcome: Outcome
    message: Text
    fix: Text
    basis: tuple[LawId, ...]
    path: str
    at: str
    file: str | None = None
    line: int | None = None
    column: int | None = None
    excerpt: Excerpt | None = None
    explanation: PolicyException | None = None


@final
@frozen(kw_only=True)
class NotAssessed:
    """
    Something a rule could not look at.
    """

    rule: RuleCode
    reason: Text


@final
@frozen(kw_only=True)
class RuleResult:
    """
    The outcome of one rule, with its card.

    Args:
        card: What the rule says of itself.
        outcome: Its outcome.
        because: Why it is unknown or not applicable; empty for other outcomes.
    """

    card: RuleCard
    outcome: Outcome
    because: tuple[Text, ...] = ()


@final
@frozen(kw_only=True)
class Assessment:
    """
    A policy held against obligations a–d on one day.

    Args:
        policy: The authority's name.
        file: The policy's file.
        completeness: Whether the document shows all there is.
        on: The day on which the law was read.
        obligations: The verdict per obligation.
        findings: By obligation, weight, code and place.
        not_assessed: What could not be looked at, and why.
        rules: Every rule that was run, with its outcome, by code.
        ignored: Rules that were left out by choice.
        obligation_titles: What the obligations are called.
        basis_titles: How a lawyer writes each provision.
        law: The provisions and passages on which the rules rest, by id.
        reach: Who can use which service; None when no rule on barriers was run.
    """

    policy: str
    file: str | None
    completeness: Completeness
    on: dt.date
    obligations: FrozenMap[str, Verdict]
    findings: tuple[Finding, ...]
    not_assessed: tuple[NotAssessed, ...]
    rules: tuple[RuleResult, ...]
    ignored: tuple[RuleCode, ...] = ()
    obligation_titles: FrozenMap[str, Text] = FrozenMap()
    basis_titles: FrozenMap[str, Text] = FrozenMap()
    law: FrozenMap[str, LawProvision] = FrozenMap()
    reach: ReachTable | None = None
