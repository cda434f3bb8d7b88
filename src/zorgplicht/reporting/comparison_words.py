# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the parts of a comparison are called in one language, and its summary in sentences.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import final

from attrs import frozen

from zorgplicht.model.comparison import ChangeKind, Comparison, FindingKind, Section, Value
from zorgplicht.model.coverage import Combination
from zorgplicht.model.digitalised import Because, Digitalised, Moved
from zorgplicht.model.ids import ServiceId
from zorgplicht.model.impact import ServiceImpact
from zorgplicht.reporting import phrases as common
from zorgplicht.reporting import phrases_comparison as phrases
from zorgplicht.reporting.speaker import Speaker

A_FEW = 5
"""Names that are told within a sentence; the rest are counted."""


@final
@frozen(kw_only=True)
class ComparisonWords:
    """
    Says the parts of one comparison.

    Args:
        comparison: What is told.
        say: The language.
    """

    comparison: Comparison
    say: Speaker

    @property
    def title(self) -> str:
        """
        Whose policy changes; both names where they differ.
        """
        names = dict.fromkeys([self.comparison.old.policy, self.comparison.new.policy])
        return self.say(phrases.TITLE, name=" → ".join(names))

    def label(self, kind: str, id_: str) -> str:
        """
        What a thing is called; its id where the comparison has no word for it.
        """
        words = self.comparison.words.get(f"{kind}:{id_}")
        return self.say(words) if words else id_

    def names(self, kind: str, ids: Iterable[str]) -> str:
        """
        Several things that hold together, between quotation marks.
        """
        return self.say.all_of(f"'{self.label(kind, id_)}'" for id_ in ids)

    def few(self, names: Sequence[str]) -> str:
        """
        The first names, and how many more there are.
        """
        told = [f"'{name}'" for name in names[:A_FEW]]
        if len(names) > A_FEW:
            told.append(self.say(phrases.AND_MORE, n=self.say.number(len(names) - A_FEW)))
            return ", ".join(told)
        return self.say.all_of(told)

    def barriers(self, combination: Combination) -> str:
        """
        A combination of variants; the empty one has words of its own.
        """
        if not combination:
            return self.say(phrases.EVERYBODY)
        return self.names("variant", combination)

    def value(self, value: Value) -> str:
        """
        What a policy says somewhere.
        """
        return self.say.day(value) if isinstance(value, dt.date) else self.say(value)

    # --- services that went digital -------------------------------------------------------

    def signs(self, one: Digitalised) -> Iterator[str]:
        """
        What shows that a service went digital.
        """
        since = self.say.day(one.since) if one.since else ""
        ways, gone = self.names("entry", one.ways), self.names("entry", one.gone)
        for sign in one.signs:
            yield self.say(phrases.SIGNS[sign], since=since, ways=ways, gone=gone)

    def reason(self, because: Because) -> str:
        """
        Why support moved along, or did not.
        """
        return self.say(
            phrases.REASONS[because.reason],
            entries=self.names("entry", because.entries),
            impact=self.say(phrases.IMPACT),
        )

    # --- the summary ----------------------------------------------------------------------

    def summary(self) -> Iterator[str]:
        """
        Sentences, the gravest first, for who reads no further.
        """
        if self.is_nothing:
            yield self.say(phrases.NOTHING)
            return
        yield from self._routes()
        yield from self._services()
        yield from self._digital()
        yield from self._obligations()
        yield self._findings()
        yield from self._changes()

    @property
    def is_nothing(self) -> bool:
        """
        Whether the two policies say the same.
        """
        found = self.comparison
        return not (found.changes or found.findings or any(map(_differs, found.impact)))

    def _routes(self) -> Iterator[str]:
        found = self.comparison
        if not found.impact:
            yield self.say(phrases.NOTHING_SHARED)
            return
        losing: dict[ServiceId | None, int] = {}
        for part in found.impact:
            if part.lost:
                most = max(losing.get(part.service, 0), part.lost.combinations)
                losing[part.service] = most
        if not losing:
            yield self.say(phrases.NOBODY_LOSES)
            return
        template = phrases.LOSES if found.losses_are_certain else phrases.MAY_LOSE
        yield self.say(template, where=self._where(losing))

    def _where(self, losing: dict[ServiceId | None, int]) -> str:
        most, all_ = self.say.number(max(losing.values())), self._all()
        if len(losing) > 1:
            n = self.say.number(len(losing))
            return self.say(phrases.AT_SERVICES, n=n, most=most, all=all_)
        (service,) = losing
        if service is None:
            return self.say(phrases.AT_OFFER, n=most, all=all_)
        name = self.label("service", service)
        return self.say(phrases.AT_SERVICE, service=name, n=most, all=all_)

    def _all(self) -> str:
        return self.say.number(self.comparison.combinations)

    def _services(self) -> Iterator[str]:
        for kind, one, many in (
            (ChangeKind.REMOVED, phrases.SERVICE_GONE, phrases.SERVICES_GONE),
            (ChangeKind.ADDED, phrases.SERVICE_COMES, phrases.SERVICES_COME),
            (ChangeKind.UNKNOWN, phrases.SERVICES_UNSEEN, phrases.SERVICES_UNSEEN),
        ):
            names = [
                self.say(change.name)
                for change in self.comparison.changes
                if change.section is Section.SERVICES and change.kind is kind
            ]
            if names:
                yield self.say(one if len(names) == 1 else many, names=self.few(names))

    def _digital(self) -> Iterator[str]:
        digital = self.comparison.digitalised
        if not digital:
            return
        if len(digital) == 1:
            name = self.label("service", digital[0].service)
            verdict = self.say(phrases.MOVED[digital[0].verdict])
            yield self.say(phrases.WENT_DIGITAL, name=name, verdict=verdict)
            return
        counted = Counter(one.verdict for one in digital)
        told = [
            self.say(
                phrases.MOVED_FOR,
                n=self.say.number(counted[verdict]),
                verdict=self.say(phrases.MOVED[verdict]),
            )
            for verdict in (Moved.NOT_MOVED, Moved.UNKNOWN, Moved.MOVED)
            if counted[verdict]
        ]
        n = self.say.number(len(digital))
        yield self.say(phrases.WENT_DIGITAL_MANY, n=n, verdicts=", ".join(told))

    def _obligations(self) -> Iterator[str]:
        for letter, title, old, new in self.verdicts():
            if old != new:
                yield self.say(
                    phrases.VERDICT_CHANGES, letter=letter, title=title, old=old, new=new
                )

    def verdicts(self) -> Iterator[tuple[str, str, str, str]]:
        """
        For each obligation its letter, its name, and the verdict before and after.
        """
        old, new = self.comparison.old.obligations, self.comparison.new.obligations
        for letter, verdict in new.items():
            title = self.comparison.obligation_titles.get(letter)
            before, after = (
                self.say(common.VERDICTS[one][1]) for one in (old.get(letter, verdict), verdict)
            )
            yield letter, self.say(title) if title else letter, before, after

    def _findings(self) -> str:
        counted = Counter(one.kind for one in self.comparison.findings)
        told = [
            self.say(words, n=self.say.number(counted[kind]))
            for kind, words in phrases.COUNTED_FINDINGS.items()
            if counted[kind] or kind in {FindingKind.NEW, FindingKind.SOLVED}
        ]
        if not counted:
            return self.say(phrases.FINDINGS_SAME)
        return self.say(phrases.FINDINGS_ARE, what=", ".join(told))

    def _changes(self) -> Iterator[str]:
        told = []
        for section in Section:
            counted = Counter(
                one.kind for one in self.comparison.changes if one.section is section
            )
            if counted:
                what = ", ".join(
                    self.say(words, n=self.say.number(counted[kind]))
                    for kind, words in phrases.COUNTED.items()
                    if counted[kind]
                )
                label = self.say(phrases.SECTIONS[section])
                told.append(self.say(phrases.CHANGES_IN, section=label.lower(), what=what))
        if told:
            yield self.say(phrases.CHANGES_ARE, what="; ".join(told))


def _differs(part: ServiceImpact) -> bool:
    return bool(part.lost or part.harder or part.easier or part.gained)
