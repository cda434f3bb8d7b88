# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
All minimal routes by clingo, the only peer that can find them without our writing a solver.

As fast as it goes: grounded once; a person is a list of assumptions over external atoms, as
numbers and made beforehand, so nothing is grounded, assigned or looked up while the clock
runs; minimal sets come from domain heuristics (``--heuristic=Domain --dom-mod=5,16``:
prefer false for what is shown) with ``--enum-mode=domRec``, which after each answer forbids
its supersets. Other configurations (tweety, trendy, crafty, handy, without preprocessing) and
externals that are assigned per person were tried and were not faster by more than a fifth,
or slower. What it learns stays from one question to the next. Each channel is asked
twice, for usable and for comfortable. The clock stops when the shown atoms are in Python;
making routes of them is not counted.

An entry channel needs no minimal set, only some set, so it has a copy of the rules without
a preference.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any

from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.level import Demand
from zorgplicht.model.measure import Effect
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.model.situation import Situation

if TYPE_CHECKING:
    import clingo

ABLE = 2

Answer = set[tuple[str, frozenset[str], str, frozenset[str]]]
"""Channel entry, entries of support, ease, conditions."""

RULES = """
#external level(K, 1..2) : capability(K).
#external known(F) : fact(F).
#external maybe(F) : fact(F).
#external there(M) : measure(M).
#external there(C) : channel(C).
#external asked(C) : channel(C).
#external comfortably.

{ use(M) : works(M, C), there(M) } :- asked(C).
{ assume(F) } :- maybe(F).
true(F) :- known(F).
true(F) :- assume(F).

wanted(M) :- measure(M), not through(M, _).
wanted(M) :- through(M, D), reached(D).
wanted(C) :- channel(C), not through(C, _).
wanted(C) :- through(C, D), reached(D).
opened(C) :- channel(C), not way(C, _).
opened(C) :- way(C, W), level(K, L) : needs(C, W, K, L); true(F) : needs(C, W, F).

% What is asked, and the one way there: its own measures.
has(K, L) :- level(K, L).
live(M, W) :- use(M), wanted(M), way(M, W), has(K, L) : needs(M, W, K, L);
  true(F) : needs(M, W, F).
has(K, 1..L) :- live(M, W), sets(M, W, K, L).
has(K, 2) :- live(M, _), raises(M, K), has(K, 1).
:- asked(C), not there(C).
:- asked(C), not wanted(C).
:- asked(C), not opened(C).
:- asked(C), demands(C, K, _), not has(K, 1).
:- asked(C), demands(C, K, L), comfortably, not has(K, L).
:- use(M), demands(M, K, _), not has(K, 1).
:- use(M), demands(M, K, L), comfortably, not has(K, L).

% Entry channels, by whatever measures.
{ use(D, M) : works(M, D), there(M) } :- entry(D).
has(D, K, L) :- entry(D), level(K, L).
live(D, M, W) :- use(D, M), wanted(M), way(M, W), has(D, K, L) : needs(M, W, K, L);
  true(F) : needs(M, W, F).
has(D, K, 1..L) :- live(D, M, W), sets(M, W, K, L).
has(D, K, 2) :- live(D, M, _), raises(M, K), has(D, K, 1).
bears(D, M) :- entry(D), works(M, D), not use(D, M).
bears(D, M) :- use(D, M), has(D, K, 1) : demands(M, K, _).
reached(D) :- entry(D), there(D), wanted(D), opened(D), has(D, K, 1) : demands(D, K, _);
  bears(D, M) : works(M, D).

#show use/1.
#show assume/1.

% An offer may have none of these.
#defined through/2.
#defined entry/1.
#defined way/2.
#defined needs/3.
#defined needs/4.
#defined sets/4.
#defined raises/2.
#defined works/2.
#defined measure/1.
"""


class Person:
    """
    A situation as assumptions; one for each channel and ease.
    """

    def __init__(self, asked: list[tuple[str, str, list[int]]]) -> None:
        self.asked = asked


class AnswerSets:
    """
    One offer, grounded.

    Args:
        catalogue: The knowledge.
        offer: What there is.
    """

    def __init__(self, catalogue: Catalogue, offer: Offer) -> None:
        import clingo

        self.clingo = clingo
        self.catalogue, self.offer = catalogue, offer
        self.control = clingo.Control(
            ["--heuristic=Domain", "--dom-mod=5,16", "--enum-mode=domRec", "0"]
        )
        self.control.add("base", [], RULES + "\n".join(self._facts()))
        self.control.ground([("base", [])])
        self.inputs: dict[str, int] = {}
        for name in ("level", "known", "maybe", "there", "asked", "comfortably"):
            arity = {"level": 2, "comfortably": 0}.get(name, 1)
            for atom in self.control.symbolic_atoms.by_signature(name, arity):
                self.inputs[str(atom.symbol)] = atom.literal
                # Free, so that assumptions can say what it is.
                self.control.assign_external(atom.symbol, None)

    def prepare(self, situation: Situation) -> Person:
        """
        The assumptions of *situation* for each channel on which its purpose is served.
        """
        true = {*self._levels(situation), *self._known(situation), *self._there(situation)}
        ends = [
            channel
            for channel in self.offer.channels
            if channel.ends
            and situation.purpose in self.catalogue.channels[channel.channel].purposes
        ]
        return Person(
            [
                (channel.entry, ease, self._assumptions(true, channel, ease))
                for channel in ends
                for ease in ("comfortable", "difficult")
            ]
        )

    def ask(self, person: Person) -> list[list[list[clingo.Symbol]]]:
        """
        The shown atoms of every minimal answer, for each channel and ease.
        """
        found = []
        for _, _, assumptions in person.asked:
            models: list[list[clingo.Symbol]] = []

            def keep(model: clingo.Model, models: list[list[Any]] = models) -> None:
                models.append(model.symbols(shown=True))

            self.control.solve(assumptions=assumptions, on_model=keep)
            found.append(models)
        return found

    def read(self, person: Person, found: list[list[list[clingo.Symbol]]]) -> Answer:
        """
        Those atoms as routes; what makes a channel comfortable is not told as difficult too.
        """
        answer: Answer = set()
        for (entry, ease, _), models in zip(person.asked, found, strict=True):
            for symbols in models:
                names: dict[str, set[str]] = {"use": set(), "assume": set()}
                for symbol in symbols:
                    names[symbol.name].add(symbol.arguments[0].string)
                support, conditions = frozenset(names["use"]), frozenset(names["assume"])
                if (entry, support, "comfortable", conditions) not in answer:
                    answer.add((entry, support, ease, conditions))
        return answer

    # --- a person ---------------------------------------------------------------------

    def _assumptions(self, true: set[str], channel: OfferedChannel, ease: str) -> list[int]:
        on = {*true, f'asked("{channel.entry}")'}
        if ease == "comfortable":
            on.add("comfortably")
        return [literal if name in on else -literal for name, literal in self.inputs.items()]

    def _levels(self, situation: Situation) -> Iterator[str]:
        levels = dict.fromkeys(self.catalogue.capabilities, ABLE)
        for word in situation.barriers:
            barrier, _, name = word.partition(":")
            variant = name or self.catalogue.barriers[barrier].default
            if variant:
                for loss in self.catalogue.barriers[barrier].variants[variant].impairs:
                    levels[loss.capability] = min(levels[loss.capability], int(loss.level))
        for capability, level in levels.items():
            yield from (f'level("{capability}",{one})' for one in range(1, level + 1))

    def _known(self, situation: Situation) -> Iterator[str]:
        for fact in self.catalogue.facts:
            if fact not in situation.facts:
                yield f'maybe("{fact}")'
            elif situation.facts[fact]:
                yield f'known("{fact}")'

    def _there(self, situation: Situation) -> Iterator[str]:
        present = set(situation.barriers)
        for word in situation.barriers:
            barrier = barrier_of(word)
            present |= {barrier, f"{barrier}:{self.catalogue.barriers[barrier].default}"}
        groups = set(situation.groups)
        for one in self.offer.measures:
            effect = self.catalogue.measures[one.measure].effect
            if effect and _fits(effect, present, groups) and _admits(one, groups):
                yield f'there("{one.entry}")'
        for channel in self.offer.channels:
            opener = self._opener(channel)
            fits = opener is None or _fits(opener, present, groups)
            if situation.audience in channel.audience and fits and _admits(channel, groups):
                yield f'there("{channel.entry}")'

    # --- an offer ---------------------------------------------------------------------

    def _facts(self) -> Iterator[str]:
        yield from (f'capability("{one}").' for one in self.catalogue.capabilities)
        yield from (f'fact("{one}").' for one in self.catalogue.facts)
        for channel in self.offer.channels:
            yield f'channel("{channel.entry}").'
            yield from self._of_channel(channel)
        for one in self.offer.measures:
            measure = self.catalogue.measures[one.measure]
            if measure.effect and measure.horizon == "now" and measure.help != "represent":
                yield f'measure("{one.entry}").'
                yield from self._of_measure(one, measure.effect)

    def _of_channel(self, channel: OfferedChannel) -> Iterator[str]:
        yield from self._through(channel)
        asks = [self.catalogue.channels[channel.channel].asks.levels, channel.asks]
        opener = self._opener(channel)
        if opener is not None:
            asks.append(opener.adds_demands)
            yield from _ways(channel.entry, opener)
        for demands in asks:
            yield from _demands(channel.entry, demands)

    def _of_measure(self, one: OfferedMeasure, effect: Effect) -> Iterator[str]:
        yield from self._through(one)
        yield from _demands(one.entry, effect.adds_demands)
        yield from _demands(one.entry, one.asks)
        yield from _ways(one.entry, effect)
        for channel in self.offer.channels:
            family = self.catalogue.channels[channel.channel].family
            placed = channel.channel in effect.on or family in effect.on_families
            here = one.on is None or channel.entry in one.on
            if here and (placed or one.from_data):
                yield f'works("{one.entry}","{channel.entry}").'

    def _through(self, thing: OfferedChannel | OfferedMeasure) -> Iterator[str]:
        known = {channel.entry for channel in self.offer.channels}
        for door in thing.arranged_via:
            yield f'through("{thing.entry}","{door}").'
            if door in known:
                yield f'entry("{door}").'

    def _opener(self, channel: OfferedChannel) -> Effect | None:
        if channel.opened_by is None:
            return None
        return self.catalogue.measures[channel.opened_by].effect


def _ways(entry: str, effect: Effect) -> Iterator[str]:
    for index, way in enumerate(effect.requires or (None,)):
        yield f'way("{entry}",{index}).'
        sets = dict(effect.sets)
        if way is not None:
            for capability, demand in way.levels.items():
                yield f'needs("{entry}",{index},"{capability}",{demand.level}).'
            yield from (f'needs("{entry}",{index},"{fact}").' for fact in way.facts)
            for capability, level in way.sets.items():
                sets[capability] = max(level, sets.get(capability, level))
        for capability, level in sets.items():
            yield f'sets("{entry}",{index},"{capability}",{int(level)}).'
    yield from (f'raises("{entry}","{capability}").' for capability in effect.raises)


def _demands(entry: str, demands: dict[str, Demand]) -> Iterator[str]:
    for capability, demand in demands.items():
        yield f'demands("{entry}","{capability}",{int(demand.level)}).'


def _fits(effect: Effect, present: Collection[str], groups: set[str]) -> bool:
    present = set(present)
    if effect.restricted_to and groups.isdisjoint(effect.restricted_to):
        return False
    if effect.applies_to_any and present.isdisjoint(effect.applies_to_any):
        return False
    return present >= set(effect.applies_to_all)


def _admits(thing: OfferedChannel | OfferedMeasure, groups: set[str]) -> bool:
    return not thing.groups or not groups.isdisjoint(thing.groups)
