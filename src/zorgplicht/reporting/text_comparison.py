# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A comparison in plain text, for whoever is about to change a policy.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zorgplicht.model.comparison import Comparison
from zorgplicht.reporting import phrases as common
from zorgplicht.reporting import phrases_comparison as phrases
from zorgplicht.reporting import phrases_coverage
from zorgplicht.reporting.comparison_told import view_of
from zorgplicht.reporting.comparison_view import (
    ChangeView,
    ComparisonView,
    FieldView,
    FindingView,
    ImpactView,
)
from zorgplicht.reporting.coverage_words import AT_MOST
from zorgplicht.reporting.layout import fill, heading
from zorgplicht.reporting.speaker import Speaker


def comparison_lines(comparison: Comparison, say: Speaker) -> Iterator[str]:
    """
    A summary, who loses or gains a route, digital services, findings, and what changed.
    """
    view = view_of(comparison, say)
    title = list(fill(view.title))
    yield from title
    yield "=" * max(len(line) for line in title)
    for label, value in view.facts:
        yield from fill(f"{label}: {value}")
    for note in view.notes:
        yield ""
        yield from fill(note)
    yield from heading(say(phrases.SUMMARY))
    for sentence in view.summary:
        yield from fill(sentence, "- ")
    yield from _impact(view, say)
    yield from _digital(view, say)
    yield from _findings(view, say)
    yield from _sections(view, say)
    yield from heading(say(common.WHAT_THIS_MEANS))
    for limit in view.limits:
        yield from fill(limit, "- ")


def _impact(view: ComparisonView, say: Speaker) -> Iterator[str]:
    if view.looked_at is None:
        return
    yield from heading(say(phrases.IMPACT))
    yield from fill(view.looked_at)
    if view.impact:
        yield from fill(say(phrases.SMALLEST))
    for one in view.impact:
        yield from _services(one, say)
    if view.same:
        yield ""
        yield from fill(view.same)


def _services(one: ImpactView, say: Speaker) -> Iterator[str]:
    yield ""
    yield from fill("; ".join(one.services))
    for effect in one.effects:
        yield from fill(effect.sentence, "  ")
        yield from _items(effect.combinations, say)


def _items(told: Sequence[str], say: Speaker) -> Iterator[str]:
    for one in told[:AT_MOST]:
        yield from fill(one, "  - ")
    yield from _more(len(told) - AT_MOST, "    ", say)


def _more(number: int, indent: str, say: Speaker) -> Iterator[str]:
    if number > 0:
        yield from fill(say(phrases_coverage.MORE, n=say.number(number)), indent)


def _digital(view: ComparisonView, say: Speaker) -> Iterator[str]:
    if not view.digital:
        return
    yield from heading(say(phrases.DIGITAL))
    yield from fill(say(phrases.NEEDS_ATTENTION))
    for one in view.digital[:AT_MOST]:
        yield ""
        yield from fill(f"{one.service}: {one.said}.")
        for sentence in (*one.signs, *one.because):
            yield from fill(sentence, "  - ")
    yield from _more(len(view.digital) - AT_MOST, "", say)


def _findings(view: ComparisonView, say: Speaker) -> Iterator[str]:
    if not view.findings:
        return
    yield from heading(say(phrases.FINDINGS))
    for index, (label, findings) in enumerate(view.findings):
        if index:
            yield ""
        yield from fill(f"{label}:")
        for one in findings[:AT_MOST]:
            yield from _finding(one)
        yield from _more(len(findings) - AT_MOST, "    ", say)


def _finding(one: FindingView) -> Iterator[str]:
    yield from fill(f"{one.about}: {one.message}", "  - ")
    yield f"    {one.place}  {one.at}".rstrip()


def _sections(view: ComparisonView, say: Speaker) -> Iterator[str]:
    if not view.sections:
        return
    yield from heading(say(phrases.CHANGES))
    for index, (label, changes) in enumerate(view.sections):
        if index:
            yield ""
        yield from fill(f"{label}:")
        for one in changes[:AT_MOST]:
            yield from _change(one, say)
        yield from _more(len(changes) - AT_MOST, "    ", say)


def _change(one: ChangeView, say: Speaker) -> Iterator[str]:
    name = one.name if one.name == one.id else f"{one.name} ({one.id})"
    yield from fill(f"{name}: {one.kind}", "  - ")
    for field in one.fields:
        yield from fill(f"{field.label}: {_said(field, say)}", "      ", " " * 8)


def _said(field: FieldView, say: Speaker) -> str:
    old, new = "; ".join(field.old), "; ".join(field.new)
    if old and new:
        said = say(phrases.INSTEAD, old=old, new=new)
    elif old:
        said = say(phrases.TAKEN_OUT, what=old)
    else:
        said = say(phrases.PUT_IN, what=new)
    return said if field.certain else f"{said} ({say(phrases.UNSURE)})"
