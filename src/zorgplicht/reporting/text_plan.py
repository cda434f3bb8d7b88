# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A route plan in plain text, for whoever helps somebody find a way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import final

from attrs import frozen

from zorgplicht.model.entry import Citation
from zorgplicht.model.route import (
    Ease,
    Route,
    RouteKind,
    RoutePlan,
    Unusable,
)
from zorgplicht.reporting import phrases
from zorgplicht.reporting.layout import fill, heading
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.text_left_out import left_out_lines

AT_MOST = 10
"""Routes that are told in full; JSON has them all."""

_STUDY = "study"


def plan_lines(plan: RoutePlan, say: Speaker) -> Iterator[str]:
    """
    The situation, what works, what does not, and what helps in the long run.
    """
    tell = _Teller(plan=plan, say=say)
    yield say(phrases.PLAN)
    yield "=" * len(say(phrases.PLAN))
    yield from tell.situation()
    yield from tell.routes()
    yield from tell.represented()
    yield from tell.unusable()
    yield from left_out_lines(plan.offer.left_out, say)
    yield from tell.advice()
    yield ""
    yield from fill(say(phrases.CHOICE))


@final
@frozen(kw_only=True)
class _Teller:
    """
    Tells the parts of one plan in one language.
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
        return between.join(self.label(kind, id_) for id_ in ids)

    def channel(self, thing: Route | Unusable) -> str:
        label = self.label("channel", thing.channel)
        if thing.entry in {str(thing.channel), label.lower()}:
            return label
        return label + self.say(phrases.IN_POLICY, entry=thing.entry)

    # --- the situation ----------------------------------------------------------------

    def situation(self) -> Iterator[str]:
        say, situation = self.say, self.plan.situation
        yield from heading(say(phrases.SITUATION))
        who = say(phrases.AUDIENCES[situation.audience])
        wants = say(phrases.PURPOSES[situation.purpose])
        yield from fill(say(phrases.WHO_WANTS, who=who[:1].upper() + who[1:], purpose=wants))
        if self.plan.offer.service is not None:
            yield from fill(say(phrases.SERVICE) + self.plan.offer.service + ".")
        for group in situation.groups:
            yield from fill(say(phrases.GROUPS) + self.label("group", group) + ".")
        yield from self._barriers()
        for fact, value in situation.facts.items():
            answer = say(phrases.YES if value else phrases.NO)
            yield from fill(f"{say(phrases.FACT)}{self.label('fact', fact)}: {answer}.")
        for capability, level in situation.levels.items():
            name = self.label("capability", capability)
            yield from fill(f"{say(phrases.ESTABLISHED)}{name}: {say(phrases.LEVELS[level])}.")
        if situation.preferred_channel is not None:
            preferred = self.label("channel", situation.preferred_channel)
            yield from fill(say(phrases.PREFERS) + preferred + ".")
        for flag in self.plan.flags:
            yield ""
            yield from fill(say(phrases.FLAGS[flag]), say(phrases.ATTENTION))

    def _barriers(self) -> Iterator[str]:
        say = self.say
        told = set()
        for variant in self.plan.variants:
            barrier = variant.partition(":")[0]
            told.add(barrier)
            label = self.label("barrier", barrier)
            form = self.label("variant", variant)
            yield from fill(f"{say(phrases.BARRIERS)}{label}: {form}.")
        for barrier in self.plan.situation.barriers:
            if barrier.partition(":")[0] not in told:
                yield from fill(f"{say(phrases.BARRIERS)}{self.label('barrier', barrier)}.")
        if not self.plan.situation.barriers:
            yield from fill(say(phrases.NO_BARRIERS))

    # --- what works -------------------------------------------------------------------

    def routes(self) -> Iterator[str]:
        say = self.say
        own = [one for one in self.plan.routes if one.kind is not RouteKind.REPRESENTED]
        higher = dict(zip(self.plan.routes, self.plan.order, strict=False))
        if not own:
            yield from heading(say(phrases.NOTHING_WORKS))
            yield from fill(say(phrases.NO_ROUTES))
            return
        yield from heading(say.count(len(own), phrases.ONE_WORKS, phrases.WHAT_WORKS))
        for number, route in enumerate(own[:AT_MOST], start=1):
            if number > 1:
                yield ""
            yield from self._route(number, route)
            if number < len(own):
                yield from fill(say(higher[route].text), "   ")
        more = len(own) - AT_MOST
        if more > 0:
            yield ""
            yield from fill(say.count(more, phrases.MORE_ROUTE, phrases.MORE_ROUTES))

    def _route(self, number: int, route: Route) -> Iterator[str]:
        say = self.say
        yield from fill(self.channel(route), f"{number}. ")
        ease, kind = say(phrases.EASES[route.ease]), say(phrases.ROUTE_KINDS[route.kind])
        yield from fill(f"{ease}; {kind}", "   ")
        if route.conditions:
            conditions = self._conditions(route)
            yield from fill(say(phrases.CONDITION, condition=conditions), "   ")
        yield f"   {say(phrases.STEPS)}"
        for index, step in enumerate(route.steps, start=1):
            yield from fill(say(step.text), f"     {index}. ")
        yield from self._why(route)
        if route.difficulties:
            hard = self.labels("capability", route.difficulties)
            yield from fill(f"{say(phrases.STAYS_HARD)}{hard}.", "   ", "     ")
        yield from fill(f"{say(phrases.IT_ASKS)}{self._efforts(route)}.", "   ", "     ")

    def _conditions(self, route: Route) -> str:
        return ", ".join(self.label("condition", fact) for fact in route.conditions)

    def _why(self, route: Route) -> Iterator[str]:
        say = self.say
        if not route.reasons:
            hard = route.ease is Ease.DIFFICULT
            words = phrases.NOT_NEEDED_BUT_HARD if hard else phrases.NOTHING_NEEDED
            yield from fill(say(words), "   ")
            return
        yield f"   {say(phrases.WHY_IT_WORKS)}"
        for reason in route.reasons:
            yield from fill(say(reason.text), "     - ")
            sources = self._sources(reason.sources)
            if sources:
                yield from fill(say(phrases.SOURCE) + sources + ".", "       ", "         ")

    def _sources(self, sources: Iterable[Citation]) -> str:
        """
        The sources, each named once with its places.
        """
        places: dict[str, list[str]] = {}
        for one in sources:
            source = self.say(phrases.STUDY) if one.id == _STUDY else self.label("source", one.id)
            places.setdefault(source, []).append(self.say.place(one.at))
        return "; ".join(
            f"{source}: {at}" if at else source
            for source, at in ((source, _together(at)) for source, at in places.items())
        )

    def _efforts(self, route: Route) -> str:
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
        return ", ".join(parts)

    def represented(self) -> Iterator[str]:
        """
        All routes through a representative in one block: they differ in the channel only.
        """
        say = self.say
        theirs = [one for one in self.plan.routes if one.kind is RouteKind.REPRESENTED]
        if not theirs:
            return
        yield from heading(say(phrases.REPRESENTED))
        yield from fill(say(phrases.REPRESENTED_MEANS))
        by_condition: dict[str, list[str]] = {}
        for route in theirs:
            by_condition.setdefault(self._conditions(route), []).append(self.channel(route))
        for conditions, channels in by_condition.items():
            if conditions:
                yield from fill(say(phrases.CONDITION, condition=conditions))
            through = "; ".join(dict.fromkeys(channels))
            yield from fill(f"{say(phrases.REPRESENTED_ON)}{through}.", rest="  ")

    # --- what does not ----------------------------------------------------------------

    def unusable(self) -> Iterator[str]:
        say = self.say
        if not self.plan.unusable:
            return
        yield from heading(say(phrases.DOES_NOT_WORK))
        by_reason: dict[tuple[str, ...], list[str]] = {}
        for one in self.plan.unusable:
            by_reason.setdefault(tuple(self._why_not(one)), []).append(self.channel(one))
        for reason, channels in by_reason.items():
            yield from fill("; ".join(channels), "- ")
            yield from reason

    def _why_not(self, one: Unusable) -> Iterator[str]:
        say = self.say
        for block in one.because:
            blocked, *unblocked = block.says
            yield from fill(say(blocked), "  ")
            for text in unblocked:
                yield from fill(say(text), "    ", "      ")
        for text in one.says:
            yield from fill(say(text), "  ")

    def advice(self) -> Iterator[str]:
        say = self.say
        if not self.plan.advice:
            return
        yield from heading(say(phrases.ADVICE))
        for one in self.plan.advice:
            measure = self.label("measure", one.measure)
            capabilities = self.labels("capability", one.capabilities)
            words = say(phrases.ADVICE_FOR, measure=measure, capabilities=capabilities)
            yield from fill(words, "- ")


def _together(places: Iterable[str]) -> str:
    """
    Places in one source, each once; a bare section only where nothing in it is named.
    """
    told = [place for place in dict.fromkeys(places) if place]
    precise = {place.partition(" ")[0] for place in told if " " in place}
    return ", ".join(place for place in told if place not in precise)
