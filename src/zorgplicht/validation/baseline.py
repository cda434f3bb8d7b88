# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A baseline: what the check says of each obligation, with the answers of those who know the work.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from zorgplicht.catalogue.questions import asked_of_obligations, asked_once
from zorgplicht.model.assessment import Assessment, Outcome, Verdict, Weight
from zorgplicht.model.baseline import (
    Answer,
    Answers,
    Baseline,
    Driver,
    ObligationBaseline,
    Question,
    Remark,
    Reply,
    Topic,
)
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import LawId
from zorgplicht.model.study import FactorKind
from zorgplicht.model.text import Text

_BASIS = (LawId("study-4-1"), LawId("study-4-2"), LawId("study-5-1"))

_AS_ANSWER = {Verdict.MET: "fully", Verdict.PARTLY: "partly", Verdict.NOT_MET: "not"}
"""What a verdict would answer to how far one is; nothing when it is unknown."""


def baseline_of(assessment: Assessment, answers: Answers | None, catalogue: Catalogue) -> Baseline:
    """
    How far the authority is with each obligation, what effort it takes, and what drives that.

    How far one is follows from the check where nobody answered. Nothing else is filled in, and
    nothing is added up: effort in words cannot be.

    Args:
        assessment: What `validate` gave, of all rules.
        answers: What `read_answers` gave; None when there are none yet.
        catalogue: What the study says on effort.

    Examples:
        >>> import datetime as dt
        >>> import zorgplicht as zp
        >>> catalogue = zp.load_catalogue()
        >>> policy = zp.read_policy("examples/knelpunten.toml")
        >>> assessment = zp.validate(policy, catalogue, on=dt.date(2026, 11, 24))
        >>> answers = zp.read_answers("examples/metingen/nulmeting.toml")
        >>> baseline = zp.baseline_of(assessment, answers, catalogue)
        >>> [driver.about for driver in baseline.drivers][:3]
        ['organisation', 'outsourcing', 'consistency']
        >>> baseline.open
        7
    """
    given = answers or Answers()
    obligations = tuple(
        _obligation(id_, verdict, assessment, given.obligations.get(id_, FrozenMap()))
        for id_, verdict in assessment.obligations.items()
    )
    factors = tuple(_reply(one, given.factors.get(one.id)) for one in asked_once())
    return Baseline(
        policy=assessment.policy,
        file=assessment.file,
        completeness=assessment.completeness,
        on=assessment.on,
        obligations=obligations,
        factors=factors,
        drivers=(*_of_factors(factors), *_of_obligations(obligations)),
        remarks=tuple(_remarks(catalogue)),
        basis=_BASIS,
        law=FrozenMap(
            (id_, catalogue.law_provisions[id_])
            for id_ in _BASIS
            if id_ in catalogue.law_provisions
        ),
    )


# --- obligations ----------------------------------------------------------------------


def _obligation(
    id_: str, verdict: Verdict, assessment: Assessment, given: Mapping[str, Answer]
) -> ObligationBaseline:
    findings = [one for one in assessment.findings if one.obligation == id_]
    counts = Counter(one.weight for one in findings if one.outcome is Outcome.NOT_MET)
    replies = [_reply(one, given.get(one.id)) for one in asked_of_obligations()]
    told = next((one.choice for one in replies if one.question.topic is Topic.HOW_FAR), None)
    checked = _AS_ANSWER.get(verdict)
    return ObligationBaseline(
        id=id_,
        title=assessment.obligation_titles.get(id_, Text(nl=id_, en=id_)),
        verdict=verdict,
        core=counts[Weight.CORE],
        supporting=counts[Weight.SUPPORTING],
        advice=counts[Weight.ADVICE],
        explained=sum(one.outcome is Outcome.EXPLAINED for one in findings),
        unknown=sum(
            one.outcome is Outcome.UNKNOWN and one.card.obligation == id_
            for one in assessment.rules
        ),
        replies=tuple(_filled(one, checked) for one in replies),
        differs=told is not None and checked is not None and told.id != checked,
    )


def _reply(question: Question, given: Answer | None) -> Reply:
    if given is None:
        return Reply(question=question)
    choice = next((one for one in question.choices if one.id == given.answer), None)
    return Reply(question=question, choice=choice, note=given.note or None)


def _filled(reply: Reply, checked: str | None) -> Reply:
    """
    How far one is, from the check where nobody said so.
    """
    if reply.choice is not None or reply.question.topic is not Topic.HOW_FAR:
        return reply
    choice = next((one for one in reply.question.choices if one.id == checked), None)
    return Reply(
        question=reply.question, choice=choice, note=reply.note, from_check=choice is not None
    )


# --- effort ---------------------------------------------------------------------------


def _of_factors(replies: Iterable[Reply]) -> Iterator[Driver]:
    for one in replies:
        if one.choice is not None and one.choice.drives is not None:
            yield Driver(
                about=one.question.id,
                because=one.choice.drives,
                sources=one.question.sources,
            )


def _of_obligations(obligations: Iterable[ObligationBaseline]) -> Iterator[Driver]:
    """
    Obligations of which the check finds most; each that has findings of core rules.
    """
    for one in sorted(obligations, key=lambda one: (-one.core, -one.supporting, one.id)):
        if one.core:
            yield Driver(
                about=one.id,
                because=Text(
                    nl=f"De controle vond {_found(one.core, 'bevinding', 'bevindingen')} bij de"
                    " kern van deze verplichting.",
                    en=f"The check has {_found(one.core, 'finding', 'findings')} on the core of"
                    " this obligation.",
                ),
            )


def _found(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _remarks(catalogue: Catalogue) -> Iterator[Remark]:
    for id_, entry in catalogue.organisational_factors.items():
        if entry.kind is FactorKind.EFFORT_STATEMENT:
            yield Remark(
                id=id_, label=entry.label, definition=entry.definition, sources=entry.sources
            )
