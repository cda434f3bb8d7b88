# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A comparison in Markdown: what a merge request needs to say about a policy that changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from zorgplicht.model.comparison import Comparison
from zorgplicht.reporting import phrases as common
from zorgplicht.reporting import phrases_comparison as phrases
from zorgplicht.reporting.comparison_told import view_of
from zorgplicht.reporting.comparison_view import (
    ChangeView,
    ComparisonView,
    DigitalView,
    FieldView,
    ImpactView,
)
from zorgplicht.reporting.markdown import code, table, text
from zorgplicht.reporting.speaker import Speaker

_EFFECTS = (phrases.LOST, phrases.HARDER, phrases.GAINED, phrases.EASIER)
_NOTHING = "–"
"""In a cell, so that nobody wonders whether something fell out."""


def comparison_lines(comparison: Comparison, say: Speaker) -> Iterator[str]:
    """
    A short summary first, then tables, then details that can be folded out.
    """
    view = view_of(comparison, say)
    yield f"# {text(view.title)}"
    yield ""
    for label, value in view.facts[:-1]:
        yield f"- {label}: {code(value)}"
    for label, value in view.facts[-1:]:
        yield f"- {label}: {value}"
    for note in view.notes:
        yield ""
        yield f"> {text(note)}"
    yield from _heading(say(phrases.SUMMARY))
    for sentence in view.summary:
        yield f"- {text(sentence)}"
    yield from _impact(view, say)
    yield from _digital(view.digital, say)
    yield from _findings(view, say)
    yield from _sections(view, say)
    yield from _heading(say(common.WHAT_THIS_MEANS))
    for limit in view.limits:
        yield f"- {text(limit)}"


def _heading(words: str, mark: str = "##") -> Iterator[str]:
    yield ""
    yield f"{mark} {text(words)}"
    yield ""


def _folded(label: str, lines: Iterable[str]) -> Iterator[str]:
    """
    Lines that show when somebody folds them out, under a label of ours.
    """
    yield ""
    yield f"<details><summary>{text(label)}</summary>"
    yield ""
    yield from lines
    yield ""
    yield "</details>"


# --- routes -----------------------------------------------------------------------------


def _impact(view: ComparisonView, say: Speaker) -> Iterator[str]:
    if view.looked_at is None:
        return
    yield from _heading(say(phrases.IMPACT))
    yield text(view.looked_at)
    yield ""
    if view.impact:
        head = [say(phrases.SERVICE), *(say(effect.head) for effect in _EFFECTS)]
        yield from table(head, (_row(one, say) for one in view.impact))
        yield ""
        yield text(say(phrases.SMALLEST))
    for one in view.impact:
        yield from _heading("; ".join(one.services), "###")
        for index, effect in enumerate(one.effects):
            if index:
                yield ""
            yield text(effect.sentence)
            yield ""
            yield from (f"- {text(combination)}" for combination in effect.combinations)
    if view.same:
        yield ""
        yield text(view.same)


def _row(one: ImpactView, say: Speaker) -> Iterator[str]:
    counts = {effect.head: effect.count for effect in one.effects}
    yield text("; ".join(one.services))
    for effect in _EFFECTS:
        yield text(counts.get(say(effect.head), _NOTHING))


# --- digital services and findings --------------------------------------------------------


def _digital(digital: tuple[DigitalView, ...], say: Speaker) -> Iterator[str]:
    if not digital:
        return
    yield from _heading(say(phrases.DIGITAL))
    yield text(say(phrases.NEEDS_ATTENTION))
    for one in digital:
        yield ""
        yield f"**{phrases.SYMBOLS[one.verdict]} {text(one.service)}: {text(one.said)}.**"
        yield ""
        yield from (f"- {text(sentence)}" for sentence in (*one.signs, *one.because))


def _findings(view: ComparisonView, say: Speaker) -> Iterator[str]:
    if any(old != new for _, _, old, new in view.verdicts):
        yield from _heading(say(phrases.VERDICTS))
        head = (phrases.OBLIGATION, phrases.BEFORE, phrases.AFTER)
        rows = (
            [text(f"{letter}. {title}"), text(old), text(new)]
            for letter, title, old, new in view.verdicts
        )
        yield from table(map(say, head), rows)
    if not view.findings:
        return
    yield from _heading(say(phrases.FINDINGS))
    for index, (label, findings) in enumerate(view.findings):
        if index:
            yield ""
        yield f"**{text(label)}**"
        yield ""
        rows = (
            [text(one.about), text(one.message), text(f"{one.place} {one.at}")] for one in findings
        )
        yield from table(map(say, (phrases.RULE, phrases.WHAT, phrases.PLACE)), rows)


# --- what changed -------------------------------------------------------------------------


def _sections(view: ComparisonView, say: Speaker) -> Iterator[str]:
    if not view.sections:
        return
    yield from _heading(say(phrases.CHANGES))
    for index, (label, changes) in enumerate(view.sections):
        lines = _changes(changes, say)
        folded = _folded(f"{label} ({say.number(len(changes))})", lines)
        if not index:
            next(folded)  # the heading has left a line already
        yield from folded


def _changes(changes: tuple[ChangeView, ...], say: Speaker) -> Iterator[str]:
    head = (phrases.ENTRY, phrases.KEY, phrases.GOES, phrases.COMES)
    rows = [row for one in changes for row in _rows(one, say)]
    yield from table(map(say, head), rows)


def _rows(one: ChangeView, say: Speaker) -> Iterator[list[str]]:
    name = one.name if one.name == one.id else f"{one.name} ({one.id})"
    if not one.fields:
        yield [text(name), text(one.kind), _NOTHING, _NOTHING]
    for index, field in enumerate(one.fields):
        yield ["" if index else text(name), text(_label(field, say)), *_cells(field)]


def _label(field: FieldView, say: Speaker) -> str:
    return field.label if field.certain else f"{field.label} ({say(phrases.UNSURE)})"


def _cells(field: FieldView) -> Iterator[str]:
    for values in (field.old, field.new):
        yield "; ".join(text(value) for value in values) or _NOTHING
