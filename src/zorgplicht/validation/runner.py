# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Running the rules and weighing what they say.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from attrs import evolve

from zorgplicht.codec import excerpt, locate, written
from zorgplicht.errors import RuleContractError, ZorgplichtError
from zorgplicht.model.assessment import (
    Assessment,
    Finding,
    NotAssessed,
    Outcome,
    RuleCard,
    RuleResult,
    Verdict,
    Weight,
)
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import LawId, RuleCode
from zorgplicht.model.law import LawProvision
from zorgplicht.model.policy import Completeness, Policy, PolicyException
from zorgplicht.model.reach import ReachTable
from zorgplicht.model.registers import Registers
from zorgplicht.model.text import Text
from zorgplicht.routing import RuleEngine
from zorgplicht.validation.case import Case
from zorgplicht.validation.exceptions import named
from zorgplicht.validation.reach import LOOK, reach_table
from zorgplicht.validation.references import dangling, used_twice
from zorgplicht.validation.registry import Registered, all_rules, chosen
from zorgplicht.validation.rule import Missing, NotApplicable, Rule, Statement, Unknown, Wrong

REFERENCES = "ZPX001"
"""The rule that finds ids that point at nothing."""

DUTY = LawId("awb-2-1-1")
"""The provision from which all four obligations come."""

_WEIGHTS = list(Weight)

_REASONED: dict[Outcome, type[Unknown | NotApplicable]] = {
    Outcome.UNKNOWN: Unknown,
    Outcome.NOT_APPLICABLE: NotApplicable,
}
"""Outcomes that have a reason, and what gives it."""


def validate(
    policy: Policy,
    catalogue: Catalogue,
    *,
    on: dt.date,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
    engine: RuleEngine | None = None,
    registers: Registers | None = None,
    advise: bool = False,
) -> Assessment:
    """
    *policy* held against obligations a–d as the law stands on a day.

    Args:
        policy: What the authority declares.
        catalogue: What its ids mean.
        on: The day of assessment.
        select: Codes of rules to run, or beginnings of codes, in a list or in one text with
            commas; empty: all.
        ignore: Codes of rules to leave out. An obligation of which a core rule was left
            out is unknown, not met.
        engine: An engine of the same catalogue, to save building one.
        registers: Lists of others, such as the Uniforme Productnamenlijst; without them the
            rules judge only what the policy itself shows.
        advise: Whether to look for what would close every kind of gap, for a report that
            shows it. Without it that is told as far as a rule (ZPD006) looked for it.

    Returns:
        A verdict per obligation, findings with line and column, and what was not assessed.

    Raises:
        TypeError: *policy* is no policy, or *on* no date.
        UnknownIdError: *select* or *ignore* names no rule.
        RuleContractError: a rule broke; its code is in the error.

    Examples:
        >>> from datetime import date
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
        >>> result = zp.validate(policy, zp.load_catalogue(), on=date(2026, 11, 1))
        >>> result.obligations["a"].value
        'met'
    """
    if not isinstance(policy, Policy):
        raise TypeError(f"a Policy is asked, as read_policy gives it, not {type(policy).__name__}")
    if type(on) is not dt.date:
        raise TypeError(f"the day must be a datetime.date, not {type(on).__name__}")
    running = chosen(select, ignore)
    case = Case(
        policy=policy,
        catalogue=catalogue,
        engine=engine or RuleEngine(catalogue),
        on=on,
        registers=registers or Registers(),
        rules=FrozenMap((one.rule.code, one.rule.explainable) for one in all_rules()),
    )
    hindered = _hindered(case)
    findings: list[Finding] = []
    not_assessed: list[NotAssessed] = []
    results: list[RuleResult] = []
    for registered in sorted(running, key=lambda one: one.rule.after_all):
        statements = _statements(registered, case, hindered)
        wrong = [one for one in statements if isinstance(one, Wrong)]
        found = [_finding(registered, case, one) for one in wrong]
        unknown = [one.because for one in statements if isinstance(one, Unknown)]
        case = _with(case, registered.rule.code, wrong, undecided=bool(unknown))
        findings.extend(found)
        not_assessed.extend(
            NotAssessed(rule=registered.card.code, reason=reason)
            for reason in dict.fromkeys(unknown)
        )
        outcome = _outcome(found, unknown, statements)
        because = _because(outcome, statements)
        results.append(RuleResult(card=registered.card, outcome=outcome, because=because))
    left_out = _left_out(running)
    results.sort(key=lambda one: one.card.code)
    return Assessment(
        policy=policy.authority.name,
        file=policy.origin.file if policy.origin else None,
        completeness=policy.completeness,
        on=on,
        obligations=FrozenMap(
            (letter, verdict_on(letter, results, left_out)) for letter in catalogue.obligations
        ),
        findings=tuple(sorted(findings, key=_importance)),
        not_assessed=(
            *sorted(not_assessed, key=lambda one: one.rule),
            *_left_out_reasons(left_out),
        ),
        rules=tuple(results),
        ignored=tuple(card.code for card in left_out),
        obligation_titles=FrozenMap((id_, o.label) for id_, o in catalogue.obligations.items()),
        basis_titles=FrozenMap(
            (id_, law.citation) for id_, law in catalogue.law_provisions.items()
        ),
        law=_law_behind(running, catalogue),
        reach=_reach(running, case, hindered, advise=advise),
    )


def verdict_on(
    letter: str, results: Iterable[RuleResult], left_out: Iterable[RuleCard] = ()
) -> Verdict:
    """
    The verdict on one obligation (design §6).

    Not met when a core rule is not met; else unknown when a core rule could not be
    assessed; else partly when a supporting rule is not met, or when it or a core rule is
    only explained; else met. Advice does not count, explained or not (ADR 0024).
    """
    own = [result for result in results if result.card.obligation == letter]
    core = [result.outcome for result in own if result.card.weight is Weight.CORE]
    supporting = [result.outcome for result in own if result.card.weight is Weight.SUPPORTING]
    if Outcome.NOT_MET in core:
        return Verdict.NOT_MET
    skipped = any(card.obligation == letter and card.weight is Weight.CORE for card in left_out)
    if Outcome.UNKNOWN in core or skipped or not core:
        return Verdict.UNKNOWN
    if Outcome.NOT_MET in supporting or Outcome.EXPLAINED in (*core, *supporting):
        return Verdict.PARTLY
    return Verdict.MET


def _statements(
    registered: Registered, case: Case, hindered: FrozenMap[str, Text]
) -> list[Statement]:
    """
    What one rule says, with what an excerpt does not show made unknown.
    """
    rule = registered.rule
    if reasons := _hindrances(rule, case, hindered):
        return [Unknown(because=reason) for reason in reasons]
    try:
        statements = list(rule.check(case))
    except ZorgplichtError:
        raise
    except Exception as error:
        reason = f"it broke with {type(error).__name__}: {error}"
        raise RuleContractError(rule.code, reason) from error
    if case.policy.completeness is Completeness.COMPLETE:
        return [_as_wrong(one) for one in statements]
    return [_as_unknown(one) for one in statements]


def _hindrances(rule: Rule, case: Case, hindered: FrozenMap[str, Text]) -> tuple[Text, ...]:
    """
    Why a rule cannot look; empty when it can.
    """
    if rule.obligation is not None and (too_early := _before_the_duty(case)) is not None:
        return (too_early,)
    return tuple(hindered[section] for section in sorted(rule.follows & set(hindered)))


def _reach(
    running: tuple[Registered, ...],
    case: Case,
    hindered: FrozenMap[str, Text],
    *,
    advise: bool,
) -> ReachTable | None:
    """
    What the rules on barriers saw; None when they were not asked.
    """
    looking = [one.rule for one in running if one.card.code in LOOK]
    if not looking:
        return None
    because = _hindrances(looking[0], case, hindered)
    return reach_table(case, because=because, advise=advise)


def _with(case: Case, code: str, wrong: list[Wrong], *, undecided: bool) -> Case:
    """
    The case, with what one more rule found.
    """
    places = tuple(one.at for one in wrong)
    return evolve(
        case,
        findings=FrozenMap({**case.findings, code: places}),
        undecided=case.undecided | ({code} if undecided else set()),
    )


def _before_the_duty(case: Case) -> Text | None:
    """
    That there was no duty of care yet on the day, where that is so.
    """
    duty = case.catalogue.law_provisions.get(DUTY)
    if duty is None or duty.applies(case.on):
        return None
    cited = duty.citation
    return Text(
        nl=f"Op deze dag gold {cited.nl} niet. Er valt niets aan te toetsen.",
        en=f"On this day {cited.en} was not in force. There is nothing to assess.",
    )


def _as_wrong(one: Statement) -> Statement:
    return Wrong(at=one.at, says=one.says, fix=one.fix) if isinstance(one, Missing) else one


def _as_unknown(one: Statement) -> Statement:
    if not isinstance(one, Missing):
        return one
    return Unknown(
        because=Text(
            nl=f"Dit is een uittreksel, dus dit is niet zeker: {one.says.nl}",
            en=f"This is an excerpt, so this is not certain: {one.says.en}",
        )
    )


def _hindered(case: Case) -> FrozenMap[str, Text]:
    """
    By section of the policy, the first id in it that points at nothing or at two things.
    """
    found: dict[str, Text] = {}
    for one in dangling(case.policy, case.catalogue):
        found.setdefault(str(one.at[0]), one.says)
    for at, id_ in used_twice(case.policy):
        twice = Text(nl=f"'{id_}' is twee keer gebruikt.", en=f"'{id_}' is used twice.")
        found.setdefault(str(at[0]), twice)
    return FrozenMap(
        (
            section,
            Text(
                nl=f"Eerst oplossen ({REFERENCES}): {says.nl}",
                en=f"Solve first ({REFERENCES}): {says.en}",
            ),
        )
        for section, says in found.items()
    )


def _finding(registered: Registered, case: Case, one: Wrong) -> Finding:
    card = registered.card
    origin = case.policy.origin
    position = locate(origin, one.at) if origin else None
    explanation: PolicyException | None = None
    if registered.rule.explainable:
        explains = case.exceptions.explaining(card.code, one.at)
        explanation = explains.exception if explains is not None else None
    return Finding(
        rule=card.code,
        name=card.name,
        obligation=card.obligation,
        weight=card.weight,
        certainty=card.certainty,
        outcome=Outcome.EXPLAINED if explanation else Outcome.NOT_MET,
        message=one.says,
        fix=one.fix or Text(nl=card.nl.fix, en=card.en.fix),
        basis=card.basis,
        path=written(one.at),
        at=named(case.policy, one.at),
        file=origin.file if origin else None,
        line=position.line if position else None,
        column=position.column if position else None,
        excerpt=excerpt(origin, position) if origin and position else None,
        explanation=explanation,
    )


def _outcome(findings: list[Finding], unknown: list[Text], statements: list[Statement]) -> Outcome:
    if any(finding.outcome is Outcome.NOT_MET for finding in findings):
        return Outcome.NOT_MET
    if unknown:
        return Outcome.UNKNOWN
    if findings:
        return Outcome.EXPLAINED
    if any(isinstance(one, NotApplicable) for one in statements):
        return Outcome.NOT_APPLICABLE
    return Outcome.MET


def _because(outcome: Outcome, statements: list[Statement]) -> tuple[Text, ...]:
    kind = _REASONED.get(outcome)
    reasons = (one.because for one in statements if kind is not None and isinstance(one, kind))
    return tuple(dict.fromkeys(reasons))


def _law_behind(
    running: tuple[Registered, ...], catalogue: Catalogue
) -> FrozenMap[str, LawProvision]:
    """
    The provisions on which the rules that ran rest, so that a report can tell them.
    """
    used = {basis for one in running for basis in one.card.basis}
    return FrozenMap((id_, law) for id_, law in catalogue.law_provisions.items() if id_ in used)


def _left_out(running: tuple[Registered, ...]) -> tuple[RuleCard, ...]:
    codes = {one.card.code for one in running}
    return tuple(one.card for one in all_rules() if one.card.code not in codes)


def _left_out_reasons(left_out: tuple[RuleCard, ...]) -> Iterator[NotAssessed]:
    for card in left_out:
        yield NotAssessed(
            rule=RuleCode(card.code),
            reason=Text(nl="Deze regel is niet gekozen.", en="This rule was not selected."),
        )


def _importance(finding: Finding) -> tuple[object, ...]:
    return (
        finding.obligation or "x",
        _WEIGHTS.index(finding.weight),
        finding.rule,
        finding.line or 0,
        finding.column or 0,
        finding.path,
    )
