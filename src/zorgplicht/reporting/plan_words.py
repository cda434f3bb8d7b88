# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the parts of a plan are called in one language, for every format.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import final

from attrs import frozen

from zorgplicht.model.entry import Citation
from zorgplicht.model.route import Ease, Higher, Reason, Route, RouteKind, RoutePlan, Unusable
from zorgplicht.model.text import Text
from zorgplicht.reporting import phrases
from zorgplicht.reporting.speaker import Speaker

AT_MOST = 10
"""Routes that are told in full."""

_STUDY = "study"

Blocked = tuple[Text, ...]
"""What is blocked, and what would unblock it."""


@final
@frozen(kw_only=True)
class PlanWords:
    """
    Names the parts of one plan.
    """

    plan: RoutePlan
    say: Speaker

    def label(self, kind: str, id_: str) -> str:
        """
        What a thing is called; its id where the plan has no word for it.
        """
        words = self.plan.words.get(f"{kind}:{id_}")
        return self.say(words) if words else id_

    def labels(self, kind: str, ids: Iterable[str], between: str = "; ") -> str:
        """
        Several things of one kind.
        """
        return between.join(self.label(kind, id_) for id_ in ids)

    def channel(self, thing: Route | Unusable) -> str:
        """
        A channel, with what the policy calls it where that is something else.
        """
        label = self.label("channel", thing.channel)
        if thing.entry in {str(thing.channel), label.lower()}:
            return label
        return label + self.say(phrases.IN_POLICY, entry=thing.entry)

    # --- the situation ----------------------------------------------------------------

    def situation(self) -> Iterator[str]:
        """
        What was asked, in sentences.
        """
        say, situation = self.say, self.plan.situation
        who = say(phrases.AUDIENCES[situation.audience])
        wants = say(phrases.PURPOSES[situation.purpose])
        yield say(phrases.WHO_WANTS, who=who[:1].upper() + who[1:], purpose=wants)
        if self.plan.offer.service is not None:
            yield say(phrases.SERVICE) + self.plan.offer.service + "."
        for group in situation.groups:
            yield say(phrases.GROUPS) + self.label("group", group) + "."
        yield from self._barriers()
        for fact, value in situation.facts.items():
            answer = say(phrases.YES if value else phrases.NO)
            yield f"{say(phrases.FACT)}{self.label('fact', fact)}: {answer}."
        for capability, level in situation.levels.items():
            name = self.label("capability", capability)
            yield f"{say(phrases.ESTABLISHED)}{name}: {say(phrases.LEVELS[level])}."
        if situation.preferred_channel is not None:
            preferred = self.label("channel", situation.preferred_channel)
            yield say(phrases.PREFERS) + preferred + "."

    def flags(self) -> Iterator[str]:
        """
        What a person must know besides the routes.
        """
        yield from (self.say(phrases.FLAGS[flag]) for flag in self.plan.flags)

    def _barriers(self) -> Iterator[str]:
        say = self.say
        told = set()
        for variant in self.plan.variants:
            barrier = variant.partition(":")[0]
            told.add(barrier)
            label = self.label("barrier", barrier)
            form = self.label("variant", variant)
            yield f"{say(phrases.BARRIERS)}{label}: {form}."
        for barrier in self.plan.situation.barriers:
            if barrier.partition(":")[0] not in told:
                yield f"{say(phrases.BARRIERS)}{self.label('barrier', barrier)}."
        if not self.plan.situation.barriers:
            yield say(phrases.NO_BARRIERS)

    # --- what works -------------------------------------------------------------------

    @property
    def own(self) -> tuple[Route, ...]:
        """
        The routes that the authority itself offers, best first.
        """
        return tuple(one for one in self.plan.routes if one.kind is not RouteKind.REPRESENTED)

    @property
    def higher(self) -> Mapping[Route, Higher]:
        """
        What puts a route above the next one.
        """
        return dict(zip(self.plan.routes, self.plan.order, strict=False))

    def works(self) -> str:
        """
        How many routes there are, as a heading.
        """
        if not self.own:
            return self.say(phrases.NOTHING_WORKS)
        return self.say.count(len(self.own), phrases.ONE_WORKS, phrases.WHAT_WORKS)

    def manner(self, route: Route) -> str:
        """
        How it goes, and who does the work.
        """
        return (
            f"{self.say(phrases.EASES[route.ease])}; {self.say(phrases.ROUTE_KINDS[route.kind])}"
        )

    def condition(self, route: Route) -> str:
        """
        What must be true for it, in a sentence; empty when nothing.
        """
        labels = self.labels("condition", route.conditions, ", ")
        return self.say(phrases.CONDITION, condition=labels) if labels else ""

    def without_help(self, route: Route) -> str:
        """
        That a channel needs no help; empty for a route with reasons.
        """
        if route.reasons:
            return ""
        hard = route.ease is Ease.DIFFICULT
        return self.say(phrases.NOT_NEEDED_BUT_HARD if hard else phrases.NOTHING_NEEDED)

    def sources(self, reason: Reason) -> str:
        """
        The sources of a reason, each named once with its places; empty when there are none.
        """
        places: dict[str, list[str]] = {}
        for one in reason.sources:
            places.setdefault(self._source(one), []).append(self.say.place(one.at))
        told = "; ".join(
            f"{source}: {at}" if at else source
            for source, at in ((source, _together(at)) for source, at in places.items())
        )
        return f"{self.say(phrases.SOURCE)}{told}." if told else ""

    def _source(self, citation: Citation) -> str:
        if citation.id == _STUDY:
            return self.say(phrases.STUDY)
        return self.label("source", citation.id)

    def stays_hard(self, route: Route) -> str:
        """
        What stays hard; empty when nothing does.
        """
        hard = self.labels("capability", route.difficulties)
        return f"{self.say(phrases.STAYS_HARD)}{hard}." if hard else ""

    def asks(self, route: Route) -> str:
        """
        What a route takes: travelling, arranging, waiting, paying.
        """
        say, efforts = self.say, route.efforts
        parts = [say(phrases.TRAVEL if efforts.travel else phrases.NO_TRAVEL)]
        if efforts.appointments:
            parts.append(
                say.count(efforts.appointments, phrases.APPOINTMENT, phrases.APPOINTMENTS)
            )
        if efforts.waiting_days:
            parts.append(say.count(efforts.waiting_days, phrases.WAIT_DAY, phrases.WAIT_DAYS))
        if efforts.cost:
            parts.append(say(phrases.COST, amount=say.euro(efforts.cost)))
        if efforts.parties > 1:
            parts.append(say(phrases.PARTIES, n=efforts.parties))
        return f"{say(phrases.IT_ASKS)}{', '.join(parts)}."

    def represented(self) -> list[tuple[str, str]]:
        """
        All routes through a representative, by condition: they differ in the channel only.
        """
        by_condition: dict[str, list[str]] = {}
        for route in self.plan.routes:
            if route.kind is RouteKind.REPRESENTED:
                by_condition.setdefault(self.condition(route), []).append(self.channel(route))
        return [
            (condition, f"{self.say(phrases.REPRESENTED_ON)}{'; '.join(dict.fromkeys(channels))}.")
            for condition, channels in by_condition.items()
        ]

    # --- what does not ----------------------------------------------------------------

    def unusable(self) -> list[tuple[str, tuple[Blocked, ...]]]:
        """
        Channels that do not work for the same reasons, together with those reasons.
        """
        by_reason: dict[tuple[Blocked, ...], list[str]] = {}
        for one in self.plan.unusable:
            reasons = (*(block.says for block in one.because), *((text,) for text in one.says))
            by_reason.setdefault(reasons, []).append(self.channel(one))
        return [("; ".join(channels), reasons) for reasons, channels in by_reason.items()]

    def advice(self) -> Iterator[str]:
        """
        What helps in the long run, in sentences.
        """
        for one in self.plan.advice:
            measure = self.label("measure", one.measure)
            capabilities = self.labels("capability", one.capabilities)
            yield self.say(phrases.ADVICE_FOR, measure=measure, capabilities=capabilities)


def _together(places: Iterable[str]) -> str:
    """
    Places in one source, each once; a bare section only where nothing in it is named.
    """
    told = [place for place in dict.fromkeys(places) if place]
    precise = {place.partition(" ")[0] for place in told if " " in place}
    return ", ".join(place for place in told if place not in precise)
