# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A route plan in plain text, for whoever helps somebody find a way.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.route import Route, RoutePlan
from zorgplicht.reporting import phrases
from zorgplicht.reporting.layout import fill, heading
from zorgplicht.reporting.plan_words import AT_MOST, PlanWords
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.text_left_out import left_out_lines


def plan_lines(plan: RoutePlan, say: Speaker) -> Iterator[str]:
    """
    The situation, what works, what does not, and what helps in the long run.
    """
    words = PlanWords(plan=plan, say=say)
    yield say(phrases.PLAN)
    yield "=" * len(say(phrases.PLAN))
    yield from _situation(words)
    yield from _routes(words)
    yield from _represented(words)
    yield from _unusable(words)
    yield from left_out_lines(plan.offer.left_out, say)
    yield from _advice(words)
    yield ""
    yield from fill(say(phrases.CHOICE))


def _situation(words: PlanWords) -> Iterator[str]:
    yield from heading(words.say(phrases.SITUATION))
    for sentence in words.situation():
        yield from fill(sentence)
    for flag in words.flags():
        yield ""
        yield from fill(flag, words.say(phrases.ATTENTION))


def _routes(words: PlanWords) -> Iterator[str]:
    """
    The first routes in full, and how many more there are.
    """
    say, own, higher = words.say, words.own, words.higher
    yield from heading(words.works())
    if not own:
        yield from fill(say(phrases.NO_ROUTES))
        return
    for number, route in enumerate(own[:AT_MOST], start=1):
        if number > 1:
            yield ""
        yield from _route(number, route, words)
        if number < len(own):
            yield from fill(say(higher[route].text), "   ")
    more = len(own) - AT_MOST
    if more > 0:
        yield ""
        yield from fill(say.count(more, phrases.MORE_ROUTE, phrases.MORE_ROUTES))


def _route(number: int, route: Route, words: PlanWords) -> Iterator[str]:
    say = words.say
    yield from fill(words.channel(route), f"{number}. ")
    yield from fill(words.manner(route), "   ")
    yield from fill(words.condition(route), "   ")
    yield f"   {say(phrases.STEPS)}"
    for index, step in enumerate(route.steps, start=1):
        yield from fill(say(step.text), f"     {index}. ")
    yield from fill(words.without_help(route), "   ")
    if route.reasons:
        yield f"   {say(phrases.WHY_IT_WORKS)}"
    for reason in route.reasons:
        yield from fill(say(reason.text), "     - ")
        yield from fill(words.sources(reason), "       ", "         ")
    yield from fill(words.stays_hard(route), "   ", "     ")
    yield from fill(words.asks(route), "   ", "     ")


def _represented(words: PlanWords) -> Iterator[str]:
    say, represented = words.say, words.represented()
    if not represented:
        return
    yield from heading(say(phrases.REPRESENTED))
    yield from fill(say(phrases.REPRESENTED_MEANS))
    for condition, channels in represented:
        yield from fill(condition)
        yield from fill(channels, rest="  ")


def _unusable(words: PlanWords) -> Iterator[str]:
    say = words.say
    if not words.plan.unusable:
        return
    yield from heading(say(phrases.DOES_NOT_WORK))
    for channels, reasons in words.unusable():
        yield from fill(channels, "- ")
        for blocked, *unblocked in reasons:
            yield from fill(say(blocked), "  ")
            for text in unblocked:
                yield from fill(say(text), "    ", "      ")


def _advice(words: PlanWords) -> Iterator[str]:
    if words.plan.advice:
        yield from heading(words.say(phrases.ADVICE))
    for sentence in words.advice():
        yield from fill(sentence, "- ")
