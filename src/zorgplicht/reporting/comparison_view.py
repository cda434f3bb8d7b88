# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A comparison in the words of one language, in the order in which every report tells it.

Text, Markdown and HTML say the same; they differ in how it looks and in what they cut short.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from attrs import frozen

from zorgplicht.model.comparison import (
    Change,
    ChangeKind,
    Comparison,
    Digitalised,
    FindingChange,
    Moved,
    Section,
    Side,
)
from zorgplicht.model.impact import ServiceImpact, Shift
from zorgplicht.model.policy import Completeness
from zorgplicht.reporting import phrases as common
from zorgplicht.reporting import phrases_comparison as phrases
from zorgplicht.reporting import phrases_coverage
from zorgplicht.reporting.assessment_words import about, place
from zorgplicht.reporting.comparison_words import ComparisonWords
from zorgplicht.reporting.speaker import Speaker


@final
@frozen(kw_only=True)
class EffectView:
    """
    Combinations to which one thing happens.

    Args:
        head: What happens, as the head of a column.
        count: How many, and that it is not certain where that is so.
        sentence: What happens, with the number.
        combinations: The smallest, each in words.
    """

    head: str
    count: str
    sentence: str
    combinations: tuple[str, ...]


@final
@frozen(kw_only=True)
class ImpactView:
    """
    Services for which the change does the same.

    Args:
        services: Their names.
        effects: What happens there: lost, harder, easier and gained, each when it does.
    """

    services: tuple[str, ...]
    effects: tuple[EffectView, ...]


@final
@frozen(kw_only=True)
class DigitalView:
    """
    A service that went digital.
    """

    service: str
    verdict: Moved
    said: str
    signs: tuple[str, ...]
    because: tuple[str, ...]


@final
@frozen(kw_only=True)
class FindingView:
    """
    A finding: the rule, what is the matter, where, and in which policy.
    """

    about: str
    title: str
    message: str
    place: str
    at: str


@final
@frozen(kw_only=True)
class FieldView:
    """
    A key that says something else.
    """

    label: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    certain: bool


@final
@frozen(kw_only=True)
class ChangeView:
    """
    An entry that changes.
    """

    name: str
    id: str
    kind: str
    fields: tuple[FieldView, ...]


@final
@frozen(kw_only=True)
class ComparisonView:
    """
    Everything that is told.

    Args:
        title: Of whom it is.
        facts: Names and values: the files and the day.
        notes: What a reader must know first: that one is an excerpt.
        summary: Sentences, the gravest first.
        looked_at: What was compared of routes; None when nothing was.
        impact: Services with a difference, alike ones together.
        same: That there is no difference to the other services; None when there are none.
        digital: Services that went digital, the gravest first.
        verdicts: Per obligation its letter, name and the verdict before and after.
        findings: By what happened to them.
        sections: What changes in the policy, by section.
        limits: What this does not say.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    summary: tuple[str, ...]
    looked_at: str | None
    impact: tuple[ImpactView, ...]
    same: str | None
    digital: tuple[DigitalView, ...]
    verdicts: tuple[tuple[str, str, str, str], ...]
    findings: tuple[tuple[str, tuple[FindingView, ...]], ...]
    sections: tuple[tuple[str, tuple[ChangeView, ...]], ...]
    limits: tuple[str, ...]


def view_of(comparison: Comparison, say: Speaker) -> ComparisonView:
    """
    *comparison* in words.
    """
    words = ComparisonWords(comparison=comparison, say=say)
    grave = [Moved.NOT_MOVED, Moved.UNKNOWN, Moved.MOVED]
    digital = sorted(comparison.digitalised, key=lambda one: grave.index(one.verdict))
    return ComparisonView(
        title=words.title,
        facts=tuple(_facts(comparison, say)),
        notes=tuple(_notes(comparison, say)),
        summary=tuple(words.summary()),
        looked_at=_looked_at(words) if comparison.impact else None,
        impact=tuple(_impact(words)),
        same=_same(words),
        digital=tuple(_digital(one, words) for one in digital),
        verdicts=tuple(words.verdicts()),
        findings=tuple(_findings(comparison, say)),
        sections=tuple(_sections(words)),
        limits=tuple(say(limit) for limit in phrases.LIMITS),
    )


def _facts(comparison: Comparison, say: Speaker) -> Iterator[tuple[str, str]]:
    for label, side in ((phrases.OLD, comparison.old), (phrases.NEW, comparison.new)):
        yield say(label), side.file or side.policy
    yield say(phrases.DAY), say.day(comparison.on)


def _notes(comparison: Comparison, say: Speaker) -> Iterator[str]:
    for side, one in ((Side.OLD, comparison.old), (Side.NEW, comparison.new)):
        if one.completeness is Completeness.EXCERPT:
            yield say(phrases.EXCERPTS[side])


# --- routes -----------------------------------------------------------------------------


def _looked_at(words: ComparisonWords) -> str:
    say, found = words.say, words.comparison
    return say(
        phrases.LOOKED_AT,
        all=say.number(found.combinations),
        n=len(found.variants),
        purpose=say(common.PURPOSES[found.purpose]),
    )


def _impact(words: ComparisonWords) -> Iterator[ImpactView]:
    """
    Services with the same differences together, in the order of the first.
    """
    alike: dict[tuple[EffectView, ...], list[str]] = {}
    for part in words.comparison.impact:
        effects = tuple(_effects(part, words))
        if effects:
            alike.setdefault(effects, []).append(_service(part, words))
    # Who loses a route comes first.
    for effects, services in sorted(
        alike.items(), key=lambda pair: pair[0][0].head != words.say(phrases.LOST.head)
    ):
        yield ImpactView(services=tuple(services), effects=effects)


def _service(part: ServiceImpact, words: ComparisonWords) -> str:
    say = words.say
    if part.service is None:
        name = say(phrases_coverage.THE_OFFER)
    else:
        name = words.label("service", part.service)
    others = [one for one in words.comparison.impact if one.service == part.service]
    if len(others) == 1:
        return name
    sides = say.all_of(say(phrases_coverage.AUDIENCES[side]) for side in part.audience)
    return f"{name} ({sides})"


def _effects(part: ServiceImpact, words: ComparisonWords) -> Iterator[EffectView]:
    found = words.comparison
    for shift, effect, certain in (
        (part.lost, phrases.LOST, found.losses_are_certain),
        (part.harder, phrases.HARDER, found.losses_are_certain),
        (part.gained, phrases.GAINED, found.gains_are_certain),
        (part.easier, phrases.EASIER, found.gains_are_certain),
    ):
        if shift:
            yield _effect(shift, effect, words, certain=certain)


def _effect(
    shift: Shift, effect: phrases.Effect, words: ComparisonWords, *, certain: bool
) -> EffectView:
    say = words.say
    number = say.number(shift.combinations)
    sentence = effect.one if shift.combinations == 1 else effect.many
    return EffectView(
        head=say(effect.head),
        count=number if certain else say(phrases.NOT_CERTAIN, what=number),
        sentence=say(sentence if certain else effect.unsure, n=number),
        combinations=tuple(words.barriers(one) for one in shift.minimal),
    )


def _same(words: ComparisonWords) -> str | None:
    """
    That nothing changes for the routes to the services that were not told.
    """
    different = {part.service for part in words.comparison.impact if any(_effects(part, words))}
    rest = [
        words.label("service", one)
        for one in dict.fromkeys(part.service for part in words.comparison.impact)
        if one is not None and one not in different
    ]
    if not rest:
        return None
    return words.say(phrases.SAME_FOR, names=words.few(rest))


# --- the rest ---------------------------------------------------------------------------


def _digital(one: Digitalised, words: ComparisonWords) -> DigitalView:
    return DigitalView(
        service=words.label("service", one.service),
        verdict=one.verdict,
        said=words.say(phrases.MOVED[one.verdict]),
        signs=tuple(words.signs(one)),
        because=tuple(words.reason(because) for because in one.because),
    )


def _findings(
    comparison: Comparison, say: Speaker
) -> Iterator[tuple[str, tuple[FindingView, ...]]]:
    for kind, label in phrases.FINDING_KINDS.items():
        found = [one for one in comparison.findings if one.kind is kind]
        if found:
            yield say(label), tuple(_finding(one, say) for one in found)


def _finding(one: FindingChange, say: Speaker) -> FindingView:
    return FindingView(
        about=about(one.finding, say),
        title=say(one.title),
        message=say(one.finding.message),
        place=place(one.finding),
        at=one.finding.at,
    )


def _sections(words: ComparisonWords) -> Iterator[tuple[str, tuple[ChangeView, ...]]]:
    for section in Section:
        found = [one for one in words.comparison.changes if one.section is section]
        if found:
            label = words.say(phrases.SECTIONS[section])
            yield label, tuple(_change(one, words) for one in found)


def _change(one: Change, words: ComparisonWords) -> ChangeView:
    say = words.say
    if one.kind is ChangeKind.UNKNOWN and one.only_in is not None:
        kind = say(phrases.UNSEEN_IN[one.only_in])
    else:
        kind = say(phrases.KINDS[one.kind])
    fields = tuple(
        FieldView(
            label=say(field.label),
            old=tuple(words.value(value) for value in field.old),
            new=tuple(words.value(value) for value in field.new),
            certain=field.certain,
        )
        for field in one.fields
    )
    return ChangeView(name=say(one.name), id=one.id, kind=kind, fields=fields)
