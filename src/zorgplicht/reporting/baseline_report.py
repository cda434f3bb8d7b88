# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A baseline as a report: how far, what effort, and what makes it greater.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from zorgplicht.model.baseline import Baseline, Driver, ObligationBaseline, Reply, Topic
from zorgplicht.model.entry import Citation
from zorgplicht.model.policy import Completeness
from zorgplicht.reporting import phrases as common
from zorgplicht.reporting import phrases_baseline as t
from zorgplicht.reporting.citations import Citations
from zorgplicht.reporting.sections import Bullets, Laws, Part, Report, Section, Table
from zorgplicht.reporting.speaker import Speaker

_MOST = "large"


def baseline_report(baseline: Baseline, say: Speaker) -> Report:
    """
    What the check says and what was answered, in the order in which a board reads it.
    """
    facts = [(say(t.DAY), say.day(baseline.on))]
    if baseline.file is not None:
        facts.append((say(t.FILE), baseline.file))
    passages = Citations(baseline.law, say).passages(baseline.basis)
    parts = (
        (t.SUMMARY, _summary(baseline, say)),
        (t.PER_OBLIGATION, _obligations(baseline, say)),
        (t.DRIVERS, _drivers(baseline, say)),
        (t.FACTORS, _factors(baseline, say)),
        (t.NOTES, _notes(baseline, say)),
        (t.OPEN, _open(baseline, say)),
        (t.REMARKS, _remarks(baseline, say)),
        (t.SOURCES, [Laws(passages=tuple(passages))]),
        (t.LIMITS_TITLE, [Bullets(items=tuple(map(say, t.LIMITS)))]),
    )
    return Report(
        title=say(t.TITLE, name=baseline.policy),
        facts=tuple(facts),
        sections=tuple(Section(title=say(title), parts=tuple(part)) for title, part in parts),
    )


# --- in short -------------------------------------------------------------------------


def _summary(baseline: Baseline, say: Speaker) -> Iterator[Part]:
    if baseline.completeness is Completeness.EXCERPT:
        yield say(common.EXCERPT)
    yield Bullets(
        items=tuple(
            say(t.ON_OBLIGATION, letter=one.id, title=say(one.title), state=_state(one, say))
            for one in baseline.obligations
        )
    )
    replies = [reply for one in baseline.obligations for reply in one.replies]
    number = len(replies) + len(baseline.factors)
    said = say(t.ANSWERED, all=say.number(number), n=say.number(number - baseline.open))
    most = [one for one in baseline.obligations if _one_off(one) == _MOST]
    if most:
        named = say.all_of(_named(one, say) for one in most)
        said += " " + say(t.MOST_WORK, obligations=named)
    yield said


def _state(one: ObligationBaseline, say: Speaker) -> str:
    """
    How far one is, and who says so.
    """
    reply = next((one for one in one.replies if one.question.topic is Topic.HOW_FAR), None)
    if reply is None or reply.choice is None:
        return say(t.NOT_KNOWN)
    state = say(reply.choice.label)
    if reply.from_check:
        return say(t.FROM_CHECK, state=state)
    if one.differs:
        return say(t.OTHER_THAN_CHECK, state=state, verdict=_verdict(one, say))
    return say(t.OWN_ANSWER, state=state)


def _one_off(one: ObligationBaseline) -> str | None:
    for reply in one.replies:
        if reply.question.topic is Topic.ONE_OFF and reply.choice is not None:
            return reply.choice.id
    return None


def _named(one: ObligationBaseline, say: Speaker) -> str:
    return say(t.LETTER_TITLE, letter=one.id, title=say(one.title))


def _verdict(one: ObligationBaseline, say: Speaker) -> str:
    return say(common.VERDICTS[one.verdict][1])


# --- tables ---------------------------------------------------------------------------


def _obligations(baseline: Baseline, say: Speaker) -> Iterator[Part]:
    if not baseline.obligations:
        return
    asked = [reply.question for reply in baseline.obligations[0].replies]
    yield Table(
        caption=say(t.PER_OBLIGATION),
        head=(say(t.OBLIGATION), say(t.CHECK), *(say(one.label) for one in asked)),
        rows=tuple(
            (
                _named(one, say),
                "; ".join(_counts(one, say)),
                *(_answer(reply, say) for reply in one.replies),
            )
            for one in baseline.obligations
        ),
    )


def _counts(one: ObligationBaseline, say: Speaker) -> Iterator[str]:
    yield say(
        t.COUNTS,
        verdict=_verdict(one, say),
        core=say.number(one.core),
        supporting=say.number(one.supporting),
        advice=say.number(one.advice),
    )
    if one.explained:
        yield say(t.EXPLAINED, n=say.number(one.explained))
    if one.unknown:
        yield say(t.UNKNOWN, n=say.number(one.unknown))


def _answer(reply: Reply, say: Speaker) -> str:
    if reply.choice is None:
        return say(t.NO_ANSWER)
    said = say(reply.choice.label)
    return say(t.FROM_CHECK, state=said) if reply.from_check else said


def _factors(baseline: Baseline, say: Speaker) -> Iterator[Part]:
    yield Table(
        caption=say(t.FACTORS),
        head=(say(t.QUESTION), say(t.ANSWER), say(t.OWN_NOTE)),
        rows=tuple(
            (say(reply.question.definition), _answer(reply, say), reply.note or "")
            for reply in baseline.factors
        ),
    )


# --- lists ----------------------------------------------------------------------------


def _drivers(baseline: Baseline, say: Speaker) -> Iterator[Part]:
    if not baseline.drivers:
        yield say(t.NO_DRIVERS)
        return
    names = {reply.question.id: say(reply.question.label) for reply in baseline.factors}
    names |= {one.id: _named(one, say) for one in baseline.obligations}
    yield Bullets(
        items=tuple(_driver(one, names.get(one.about, one.about), say) for one in baseline.drivers)
    )


def _driver(one: Driver, about: str, say: Speaker) -> str:
    if not one.sources:
        return say(t.DRIVER, about=about, because=say(one.because))
    source = _source(one.sources, say)
    return say(t.DRIVER_SOURCE, about=about, because=say(one.because), source=source)


def _source(sources: Iterable[Citation], say: Speaker) -> str:
    places = [place for one in sources if (place := say.place(one.at))]
    return ", ".join((say(common.STUDY), *places))


def _notes(baseline: Baseline, say: Speaker) -> Iterator[Part]:
    items = tuple(
        say(t.NOTE, about=one.id, question=_within(say(reply.question.label)), note=reply.note)
        for one in baseline.obligations
        for reply in one.replies
        if reply.note
    )
    yield Bullets(items=items) if items else say(t.NO_NOTES)


def _open(baseline: Baseline, say: Speaker) -> Iterator[Part]:
    groups = [(_named(one, say), one.replies) for one in baseline.obligations]
    groups.append((say(t.ORGANISATION), baseline.factors))
    items = tuple(
        say(t.OPEN_ITEM, about=about, questions=", ".join(labels))
        for about, replies in groups
        if (labels := [_within(say(one.question.label)) for one in replies if one.choice is None])
    )
    yield Bullets(items=items) if items else say(t.NONE_OPEN)


def _remarks(baseline: Baseline, say: Speaker) -> Iterator[Part]:
    yield Bullets(
        items=tuple(
            say(t.REMARK, label=say(one.label), definition=say(one.definition))
            + f" ({_source(one.sources, say)})"
            for one in baseline.remarks
        )
    )


def _within(label: str) -> str:
    """
    A label within a sentence; an abbreviation such as KCC keeps its capitals.
    """
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
