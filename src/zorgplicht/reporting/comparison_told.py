# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A comparison put into the words of one language, for every report that people read.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.comparison import (
    Change,
    ChangeKind,
    Comparison,
    FindingChange,
    Section,
    Side,
)
from zorgplicht.model.digitalised import Digitalised, Moved
from zorgplicht.model.impact import ServiceImpact, Shift
from zorgplicht.model.policy import Completeness
from zorgplicht.reporting import phrases as common
from zorgplicht.reporting import phrases_comparison as phrases
from zorgplicht.reporting import phrases_coverage
from zorgplicht.reporting.assessment_words import about, place
from zorgplicht.reporting.comparison_view import (
    ChangeView,
    ComparisonView,
    DigitalView,
    EffectView,
    FieldView,
    FindingView,
    ImpactView,
)
from zorgplicht.reporting.comparison_words import ComparisonWords
from zorgplicht.reporting.speaker import Speaker


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
