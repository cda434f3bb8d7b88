# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What is measured, as a yearly report to those who govern.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import final

from attrs import frozen

from zorgplicht.model.measurement import (
    Area,
    AreaMeasured,
    Concern,
    Direction,
    Line,
    Measurement,
    Outcome,
    Series,
    Standing,
)
from zorgplicht.model.policy import Completeness
from zorgplicht.model.text import Text
from zorgplicht.reporting import phrases as common
from zorgplicht.reporting import phrases_measurement as t
from zorgplicht.reporting.citations import Citations, Passage
from zorgplicht.reporting.outcome_words import OutcomeWords
from zorgplicht.reporting.sections import Bullets, Laws, Part, Report, Section, Table
from zorgplicht.reporting.speaker import Speaker


def measurement_report(measurement: Measurement, say: Speaker) -> Report:
    """
    What is measured, what is not, the outcomes with how sure they are, and how this was reckoned.
    """
    words = _Words(measurement, say)
    facts = [(say(t.AUTHORITY), measurement.policy), (say(t.DAY), say.day(measurement.on))]
    if measurement.file is not None:
        facts.append((say(t.FILE), measurement.file))
    return Report(
        title=say(t.TITLE),
        facts=tuple(facts),
        sections=(
            Section(title=say(t.SUMMARY), parts=tuple(words.summary())),
            Section(title=say(t.CONCERNS_TITLE), parts=tuple(words.concerns())),
            Section(title=say(t.WHERE), parts=tuple(words.where())),
            Section(title=say(t.LATE), parts=tuple(words.late())),
            Section(title=say(t.OUTCOMES), parts=tuple(words.outcomes())),
            Section(title=say(t.UNSEEN), parts=tuple(words.unseen())),
            Section(title=say(t.REPORTED), parts=tuple(words.reported())),
            Section(title=say(t.HOW), parts=tuple(words.reckoning())),
            Section(
                title=say(t.SOURCES),
                parts=(Laws(passages=tuple(words.passages())),),
            ),
            Section(
                title=say(t.LIMITS_TITLE),
                parts=(Bullets(items=tuple(map(say, t.LIMITS))),),
            ),
        ),
    )


@final
@frozen
class _Words:
    measurement: Measurement
    say: Speaker

    @property
    def _is_excerpt(self) -> bool:
        return self.measurement.completeness is Completeness.EXCERPT

    # --- in short ---------------------------------------------------------------------

    def summary(self) -> Iterator[Part]:
        say = self.say
        areas = [one for one in self.measurement.areas if one.area is not Area.WHOLE]
        current = [one for one in areas if one.standing is Standing.CURRENT]
        if self._is_excerpt:
            yield say(common.EXCERPT)
        there = say.count(len(areas), t.ONE_AREA, t.AREAS_THERE)
        none = t.NONE_SHOWN if self._is_excerpt else t.NONE_CURRENT
        in_time = say(t.SOME_CURRENT if current else none, k=say.number(len(current)))
        yield f"{there} {in_time}"
        items = [
            *(() if self._is_excerpt else self._lines(areas)),
            *self._areas(t.NEVER_HERE, areas, Standing.NEVER),
            *self._areas(t.UNKNOWN_HERE, areas, Standing.UNKNOWN),
        ]
        for phrase, standing in (
            (t.LATE_HERE, Standing.OVERDUE),
            (t.WAITING_HERE, Standing.PLANNED),
        ):
            found = [one for one in self.measurement.series if one.standing is standing]
            if found:
                items.append(say(phrase, n=say.number(len(found))))
        yield Bullets(items=(*items, *self._trend()))

    def _lines(self, areas: Iterable[AreaMeasured]) -> Iterator[str]:
        say = self.say
        for line in Line:
            there = [one for one in areas if one.line is line]
            current = sum(one.standing is Standing.CURRENT for one in there)
            if there:
                name = say(t.LINES[line]).capitalize()
                yield say(t.PER_LINE, line=name, k=say.number(current), n=say.number(len(there)))

    def _trend(self) -> Iterator[str]:
        """
        What the newest outcomes tell, and how many are of the last year.
        """
        say, day = self.say, self.measurement.on
        outcomes = self.measurement.outcomes
        months = day.year * 12 + day.month, day.day
        recent = [
            one for one in outcomes if (one.on.year * 12 + 12 + one.on.month, one.on.day) > months
        ]
        yield say(t.LAST_YEAR, n=say.number(len(recent)))
        newest = {(one.subject, one.method): one for one in outcomes}
        for direction, phrase in (
            (Direction.UP, t.CLEARLY_UP),
            (Direction.DOWN, t.CLEARLY_DOWN),
        ):
            names = [
                self.name(one.subject) for one in newest.values() if one.direction is direction
            ]
            if names:
                yield say(phrase, subjects="; ".join(names))
        chance = [one for one in newest.values() if one.direction is Direction.WITHIN_MARGIN]
        if chance:
            yield say(t.MAY_BE_CHANCE, n=say.number(len(chance)))

    def _areas(
        self, phrase: Text, areas: Iterable[AreaMeasured], standing: Standing
    ) -> Iterator[str]:
        names = [_lower(self.say(t.AREAS[one.area])) for one in areas if one.standing is standing]
        if names:
            yield self.say(phrase, areas=self.say.all_of(names))

    def concerns(self) -> Iterator[Part]:
        if not self.measurement.concerns:
            yield self.say(t.NOT_OF_AN_EXCERPT if self._is_excerpt else t.NO_CONCERNS)
            return
        yield Bullets(items=tuple(map(self._concern, self.measurement.concerns)))

    def _concern(self, one: Concern) -> str:
        say = self.say
        source = f"{say(common.STUDY)}, {say.place(t.CONCERN_PLACES[one])}"
        return say(t.CONCERN_SOURCE, concern=say(t.CONCERNS[one]), source=source)

    # --- where ------------------------------------------------------------------------

    def where(self) -> Iterator[Part]:
        say = self.say
        rows = tuple(
            (
                say(t.AREAS[one.area]),
                say(t.LINES[one.line]) if one.line else say(t.NO_LINE),
                say(t.STANDINGS[one.standing]),
                say(t.SUBJECTS, n=say.number(one.subjects)),
                "; ".join(self.name(subject) for subject in one.measured) or say(t.NOTHING),
            )
            for one in self.measurement.areas
        )
        head = (t.PLACE, t.LINE, t.STANDING, t.HOW_MANY, t.THROUGH)
        yield Table(caption=say(t.WHERE), head=tuple(map(say, head)), rows=rows)

    def late(self) -> Iterator[Part]:
        phrases = {
            Standing.OVERDUE: t.LATE_ITEM,
            Standing.PLANNED: t.PLANNED_ITEM,
            Standing.NO_TERM: t.NO_TERM_ITEM,
        }
        items = tuple(
            self.say(
                phrases[one.standing],
                name=self.name(one.subject),
                method=self.method(one.method),
                last=self.say.day(one.last) if one.last else "",
                due=self.say.day(one.due) if one.due else "",
            )
            for one in self.measurement.series
            if one.standing in phrases
        )
        if items:
            yield Bullets(items=items)
        else:
            yield self.say(t.ALL_IN_TIME if self.measurement.series else t.NO_PLAN)

    # --- outcomes ---------------------------------------------------------------------

    def outcomes(self) -> Iterator[Part]:
        say, all_of_them = self.say, self.measurement.outcomes
        if not all_of_them:
            yield say(t.NO_OUTCOMES)
            return
        yield say(t.N_MEANS)
        head = (t.SUBJECT, t.ON, t.SCORE, t.INTERVAL, t.CHANGE, t.NOTE)
        words = OutcomeWords(measurement=self.measurement, say=say)
        rows = tuple((self._measured(one), *words.cells(one)) for one in all_of_them)
        yield Table(caption=say(t.OUTCOMES), head=tuple(map(say, head)), rows=rows)

    def _measured(self, one: Outcome) -> str:
        name, method = self.name(one.subject), self.method(one.method)
        return self.say(t.SUBJECT_AND_METHOD, name=name, method=method)

    # --- the rest ---------------------------------------------------------------------

    def unseen(self) -> Iterator[Part]:
        say = self.say
        absent = {Standing.NEVER, Standing.UNKNOWN}
        unseen = [one for one in self.measurement.subjects if one.standing in absent]
        items = []
        for kind, title in t.KINDS.items():
            names = [say(one.name) for one in unseen if one.subject.partition(":")[0] == kind]
            if names:
                told = "; ".join(dict.fromkeys(names))
                items.append(say(t.UNSEEN_ITEM, kind=say(title), names=told))
        if items:
            yield Bullets(items=tuple(items))
            yield say(t.NOT_EVERYTHING)
        else:
            yield say(t.ALL_SEEN)
        strange = dict.fromkeys(one.subject for one in self.measurement.series if not one.known)
        if strange:
            yield say(t.STRANGE, subjects=", ".join(strange))

    def reported(self) -> Iterator[Part]:
        series = self.measurement.series
        if not series:
            yield self.say(t.NO_PLAN)
            return
        bodies = sorted({body for one in series for body in one.reported_to})
        items = [
            self.say(t.REPORTED_ITEM, body=self._body(body), subjects=self._names(told))
            for body in bodies
            if (told := [one for one in series if body in one.reported_to])
        ]
        nobody = [one for one in series if not one.reported_to]
        if nobody:
            items.append(self.say(t.TO_NOBODY, subjects=self._names(nobody)))
        yield Bullets(items=tuple(items))

    def reckoning(self) -> Iterator[Part]:
        say, few = self.say, self.measurement.few
        items = [say(one, day=say.day(self.measurement.on), few=few) for one in t.RECKONING]
        items.append(say(t.FIRST_LINE_MEANS))
        if self.measurement.compared:
            items.append(say(t.RECKONED_TO_100))
        yield Bullets(items=tuple(items))

    def passages(self) -> Iterator[Passage]:
        yield from Citations(self.measurement.law, self.say).passages(self.measurement.basis)

    # --- names ------------------------------------------------------------------------

    def name(self, subject: str) -> str:
        for one in self.measurement.subjects:
            if one.subject == subject:
                return self.say(one.name)
        return subject

    def method(self, method: str) -> str:
        return self.say(t.METHODS[method]) if method in t.METHODS else method

    def _body(self, body: str) -> str:
        return self.say(t.BODIES[body]) if body in t.BODIES else body

    def _names(self, series: Iterable[Series]) -> str:
        return "; ".join(dict.fromkeys(self.name(one.subject) for one in series))


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
