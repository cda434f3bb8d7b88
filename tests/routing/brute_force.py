# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A slow reading of design §4, written apart from the engine and straight from the catalogue.

It tries every subset of measures on every channel, in every world of unknown facts. Nothing
of `zorgplicht.routing` is used, so that a mistake there cannot hide here.
"""

from __future__ import annotations

from itertools import chain, combinations

from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.offer import Offer
from zorgplicht.model.situation import Situation

RANK = {"light": 1, "full": 2}

Answer = set[tuple[str, frozenset[str], str, frozenset[str]]]
"""Channel entry, measure entries, ease, conditions."""


def subsets(things):
    things = sorted(things)
    return map(
        frozenset, chain.from_iterable(combinations(things, n) for n in range(len(things) + 1))
    )


def routes(catalogue: Catalogue, offer: Offer, situation: Situation) -> Answer:
    """All minimal unrepresented routes, by trying everything."""
    candidates = []
    for assumed in subsets(set(catalogue.facts) - set(situation.facts)):
        world = world_of(catalogue, offer, situation, assumed)
        obtained = world.obtainable_entries()
        for channel in offer.channels:
            if not channel.ends:
                continue
            if situation.purpose not in catalogue.channels[channel.channel].purposes:
                continue
            for measures, ease in world.working(channel, obtained):
                candidates.append((channel.entry, measures, ease, assumed))
    return {
        one
        for one in candidates
        if not any(
            other != one
            and other[0] == one[0]
            and other[1] <= one[1]
            and other[3] <= one[3]
            and (other[2] == "comfortable" or one[2] == "difficult")
            and (other[1], other[3]) != (one[1], one[3])
            for other in candidates
        )
    }


def ease_with(
    catalogue: Catalogue, offer: Offer, situation: Situation, *, entry, measures, assumed
) -> str | None:
    """How easy a channel is with exactly these measures and assumptions; None: not usable."""
    world = world_of(catalogue, offer, situation, assumed)
    (channel,) = (one for one in offer.channels if one.entry == entry)
    return dict(world.working(channel, world.obtainable_entries())).get(frozenset(measures))


def world_of(catalogue: Catalogue, offer: Offer, situation: Situation, assumed) -> World:
    """The situation, with the facts of *assumed* taken as true."""
    variants = set()
    for word in situation.barriers:
        barrier, _, name = word.partition(":")
        name = name or catalogue.barriers[barrier].default
        if name:
            variants.add((barrier, name))
    levels = dict.fromkeys(catalogue.capabilities, 2)
    for barrier, name in variants:
        for loss in catalogue.barriers[barrier].variants[name].impairs:
            levels[loss.capability] = min(levels[loss.capability], int(loss.level))
    for capability, level in situation.levels.items():
        levels[capability] = min(levels[capability], int(level))
    present = {b for b, _ in variants} | {f"{b}:{n}" for b, n in variants}
    present |= {word.partition(":")[0] for word in situation.barriers}
    true = {fact for fact, value in situation.facts.items() if value}
    return World(catalogue, offer, situation, levels, present, true | set(assumed))


class World:
    """One person with certain facts taken as true."""

    def __init__(self, catalogue, offer, situation, levels, present, facts):
        self.catalogue, self.offer, self.situation = catalogue, offer, situation
        self.levels, self.present, self.facts = levels, present, facts

    def fits(self, effect) -> bool:
        groups = set(self.situation.groups)
        if effect.restricted_to and not groups & set(effect.restricted_to):
            return False
        if effect.applies_to_any and not self.present & set(effect.applies_to_any):
            return False
        return set(effect.applies_to_all) <= self.present

    def there(self, thing, obtained) -> bool:
        if thing.groups and not set(self.situation.groups) & set(thing.groups):
            return False
        return not thing.arranged_via or bool(set(thing.arranged_via) & obtained)

    def admitted(self, channel, obtained) -> bool:
        served = set(channel.audience) & set(self.offer.audience)
        if self.situation.audience not in served or not self.there(channel, obtained):
            return False
        if channel.opened_by is None:
            return True
        measure = self.catalogue.measures[channel.opened_by]
        effect = measure.effect
        if measure.horizon != "now":
            return False
        return self.fits(effect) and bool(self.ways(effect, self.levels))

    def ways(self, effect, levels):
        """The alternatives that hold; one empty alternative when nothing is required."""
        if not effect.requires:
            return [None]
        return [
            way
            for way in effect.requires
            if set(way.facts) <= self.facts
            and all(levels[c] >= RANK[d] for c, d in way.levels.items())
        ]

    def after(self, measures):
        """The levels when every one of *measures* has done what it can."""
        levels = dict(self.levels)
        while True:
            before = dict(levels)
            live = [
                (effect, self.ways(effect, before))
                for effect in (self.catalogue.measures[m.measure].effect for m in measures)
                if self.ways(effect, before)
            ]
            for effect, ways in live:
                for capability, level in effect.sets.items():
                    levels[capability] = max(levels[capability], int(level))
                for way in ways:
                    for capability, level in (way.sets if way else {}).items():
                        levels[capability] = max(levels[capability], int(level))
            for effect, _ in live:
                for capability in effect.raises:
                    if levels[capability] == 1:
                        levels[capability] = 2
            if levels == before:
                return levels

    def usable_measures(self, channel, obtained):
        found = []
        for offered in self.offer.measures:
            measure = self.catalogue.measures[offered.measure]
            effect = measure.effect
            if effect is None or measure.horizon != "now" or measure.help == "represent":
                continue
            family = self.catalogue.channels[channel.channel].family
            placed = channel.channel in effect.on or family in effect.on_families
            if not (placed or offered.from_data):
                continue
            if offered.on is not None and channel.entry not in offered.on:
                continue
            if self.fits(effect) and self.there(offered, obtained):
                found.append(offered)
        return found

    def demands(self, channel, measures):
        demands = []
        asks = self.catalogue.channels[channel.channel].asks.levels
        for source in (asks, channel.asks):
            demands += source.items()
        if channel.opened_by is not None:
            opener = self.catalogue.measures[channel.opened_by].effect
            demands += opener.adds_demands.items()
        for measure in measures:
            effect = self.catalogue.measures[measure.measure].effect
            demands += effect.adds_demands.items()
            demands += measure.asks.items()
        return demands

    def working(self, channel, obtained):
        """Every set of measures that works on *channel*, with its ease."""
        if not self.admitted(channel, obtained):
            return
        candidates = self.usable_measures(channel, obtained)
        by_entry = {m.entry: m for m in candidates}
        for chosen in subsets(by_entry):
            measures = [by_entry[entry] for entry in sorted(chosen)]
            levels = self.after(measures)
            demands = self.demands(channel, measures)
            if any(levels[c] == 0 for c, _ in demands):
                continue
            comfortable = all(levels[c] >= RANK[d] for c, d in demands)
            yield chosen, "comfortable" if comfortable else "difficult"

    def obtainable_entries(self):
        """The least fixpoint of channels that can be asked for and used."""
        obtained: set[str] = set()
        while True:
            more = {
                channel.entry
                for channel in self.offer.channels
                if any(True for _ in self.working(channel, obtained))
            }
            if more | obtained == obtained:
                return obtained
            obtained |= more
