# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A declarative reading of design §4, apart from the engine and from trying everything.

The rules stand in `reading.lp`. This file only writes a catalogue and an offer down as facts,
once, and then switches a situation on and off for each question. Nothing of
`zorgplicht.routing` is used.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from clingo import Control, Function, Number, String, Symbol

from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Audience
from zorgplicht.model.measure import Effect
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.model.situation import Situation

RULES = (Path(__file__).parent / "reading.lp").read_text("utf-8")
DEMANDS = {"light": 1, "full": 2}

Answer = set[tuple[str, frozenset[str], str, frozenset[str]]]
"""Channel entry, measure entries, ease, conditions."""


def routes(catalogue: Catalogue, offer: Offer, situation: Situation) -> Answer:
    """All minimal unrepresented routes."""
    return Reading(catalogue, offer).routes(situation)


class Reading:
    """An offer, grounded: for many situations."""

    def __init__(self, catalogue: Catalogue, offer: Offer) -> None:
        self.control = Control(["--models=0", "--heuristic=Domain", "--enum-mode=domRec"])
        written = "".join(f"{fact}.\n" for fact in facts_of(catalogue, offer))
        self.control.add("base", [], written + RULES)
        self.control.ground([("base", [])])
        self.given: set[Symbol] = set()

    def routes(self, situation: Situation) -> Answer:
        """All minimal unrepresented routes."""
        given = set(given_by(situation))
        for gone in self.given - given:
            self.control.assign_external(gone, False)  # noqa: FBT003 - clingo's own signature
        for new in given - self.given:
            self.control.assign_external(new, True)  # noqa: FBT003 - same
        self.given = given
        with self.control.solve(yield_=True) as models:
            return {_route(model.symbols(shown=True)) for model in models}


def _route(shown):
    parts = {"channel": set(), "measure": set(), "ease": set(), "condition": set()}
    for symbol in shown:
        (word,) = symbol.arguments
        parts[symbol.name].add(word.name if symbol.name == "ease" else word.string)
    (channel,), (ease,) = parts["channel"], parts["ease"]
    return channel, frozenset(parts["measure"]), ease, frozenset(parts["condition"])


def _atom(name: str, *arguments: str | int | Symbol) -> Symbol:
    return Function(name, [_term(argument) for argument in arguments])


def _term(argument: str | int | Symbol) -> Symbol:
    if isinstance(argument, Symbol):
        return argument
    return Number(argument) if isinstance(argument, int) else String(argument)


def _help(entry: str) -> Symbol:
    """The entry of a measure, which a channel's entry can never be mistaken for."""
    return _atom("help", entry)


def given_by(situation: Situation) -> Iterator[Symbol]:
    """What a situation says."""
    for word in situation.barriers:
        yield _atom("named", word)
    for capability, level in situation.levels.items():
        yield _atom("stated", capability, int(level))
    for fact, value in situation.facts.items():
        yield Function("known", [String(fact), Function("true" if value else "false")])
    for group in situation.groups:
        yield _atom("member", group)
    yield _atom("is", situation.audience.value)
    yield _atom("wants", situation.purpose.value)


def facts_of(catalogue: Catalogue, offer: Offer) -> Iterator[Symbol]:
    """What a catalogue and an offer say."""
    yield from _people(catalogue)
    for channel in catalogue.channels.values():
        yield _atom("family", channel.id, channel.family.value)
        for purpose in channel.purposes:
            yield _atom("serves", channel.id, purpose.value)
        for capability, demand in channel.asks.levels.items():
            yield _atom("asks", channel.id, capability, DEMANDS[demand])
    for measure in catalogue.measures.values():
        if measure.horizon == "now":
            yield _atom("now", measure.id)
        if measure.help == "represent":
            yield _atom("represents", measure.id)
        if measure.effect is not None:
            yield _atom("measure", measure.id)
            yield from _effect(measure.id, measure.effect)
    for offered in offer.channels:
        yield from _offered_channel(offered, offer.audience)
    for offered in offer.measures:
        yield from _offered_measure(offered)


def _people(catalogue: Catalogue) -> Iterator[Symbol]:
    for capability in catalogue.capabilities:
        yield _atom("capability", capability)
    for fact in catalogue.facts:
        yield _atom("fact", fact)
    for barrier, entry in catalogue.barriers.items():
        yield _atom("barrier", barrier)
        if entry.default is not None:
            yield _atom("default", barrier, f"{barrier}:{entry.default}")
        for name, variant in entry.variants.items():
            yield _atom("variant", barrier, f"{barrier}:{name}")
            for loss in variant.impairs:
                yield _atom("impairs", f"{barrier}:{name}", loss.capability, int(loss.level))


def _effect(measure: str, effect: Effect) -> Iterator[Symbol]:
    for name, words in (
        ("on", effect.on),
        ("on_family", [family.value for family in effect.on_families]),
        ("raises", effect.raises),
        ("restricted", effect.restricted_to),
        ("applies_any", effect.applies_to_any),
        ("applies_all", effect.applies_to_all),
    ):
        for word in words:
            yield _atom(name, measure, word)
    for capability, level in effect.sets.items():
        yield _atom("sets", measure, capability, int(level))
    for capability, demand in effect.adds_demands.items():
        yield _atom("adds", measure, capability, DEMANDS[demand])
    for index, way in enumerate(effect.requires):
        yield _atom("way", measure, index)
        for capability, demand in way.levels.items():
            yield _atom("way_asks", measure, index, capability, DEMANDS[demand])
        for fact in way.facts:
            yield _atom("way_fact", measure, index, fact)
        for capability, level in way.sets.items():
            yield _atom("way_sets", measure, index, capability, int(level))


def _offered_channel(offered: OfferedChannel, served: Sequence[Audience]) -> Iterator[Symbol]:
    yield _atom("channel", offered.entry, offered.channel)
    if offered.ends:
        yield _atom("ends", offered.entry)
    for audience in (one for one in offered.audience if one in served):
        yield _atom("audience", offered.entry, audience.value)
    if offered.opened_by is not None:
        yield _atom("opened_by", offered.entry, offered.opened_by)
    yield from _terms(String(offered.entry), offered)


def _offered_measure(offered: OfferedMeasure) -> Iterator[Symbol]:
    entry = _help(offered.entry)
    yield _atom("offered", entry, offered.measure)
    if offered.on is not None:
        yield _atom("scoped", entry)
        for channel in offered.on:
            yield _atom("scope", entry, channel)
    if offered.from_data:
        yield _atom("from_data", entry)
    yield from _terms(entry, offered)


def _terms(thing: Symbol, offered: OfferedChannel | OfferedMeasure) -> Iterator[Symbol]:
    """On what terms the authority offers it."""
    for entry in offered.arranged_via:
        yield _atom("via", thing, entry)
    for group in offered.groups:
        yield _atom("for_group", thing, group)
    for capability, demand in offered.asks.items():
        yield _atom("extra", thing, capability, DEMANDS[demand])
