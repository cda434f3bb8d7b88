# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Why a route works, and why a channel does not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import final

from attrs import frozen

from zorgplicht.model.entry import Citation
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, ChannelId, EntryId, MeasureId, VariantId
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Help, Horizon
from zorgplicht.model.offer import OfferedChannel, OfferedMeasure
from zorgplicht.model.route import (
    Advice,
    Block,
    Ease,
    Efforts,
    Reason,
    RouteKind,
    Step,
    StepKind,
    Unusable,
)
from zorgplicht.model.text import Text
from zorgplicht.routing.compile import MeasureTable
from zorgplicht.routing.solve import Item, apply, holds, minimal_sets
from zorgplicht.routing.world import World, together, works_on

TRAVEL = CapabilityId("travel")
"""The one capability that ranking looks at by name (design §4, point 11)."""

NOBODY = MeasureId("")
"""What opens a channel that is simply there."""

_PURPOSES = {
    "information": Text(nl="Zoek informatie via", en="Find information through"),
    "question": Text(nl="Stel uw vraag via", en="Ask your question through"),
    "transaction": Text(nl="Regel uw zaak via", en="Arrange it through"),
    "status": Text(nl="Kijk hoe ver het is via", en="See how far it is through"),
    "assistance": Text(nl="Krijg hulp bij", en="Get help at"),
}

_KINDS = {
    Help.ASSIST: RouteKind.ASSISTED,
    Help.DO: RouteKind.ON_BEHALF,
    Help.REPRESENT: RouteKind.REPRESENTED,
}


@final
@frozen(kw_only=True)
class Found:
    """
    A channel and a set of measures that work together, before they are explained.
    """

    channel: OfferedChannel
    measures: tuple[OfferedMeasure, ...]
    items: tuple[Item, ...]
    ease: Ease
    world: World
    reached: frozenset[str]


def reasons_for(found: Found) -> tuple[Reason, ...]:
    """
    For each measure, every capability it restores that something needs.
    """
    levels = found.world.person.levels
    after = apply(found.items, levels)
    wanted = _wanted(found, after)
    reasons = []
    for item, offered in zip(found.items, found.measures, strict=True):
        measure = found.world.knowledge.measures[offered.measure]
        for capability, to in sorted(_restores(item, levels, after).items()):
            serves = wanted.get(capability, frozenset()) - {offered.measure}
            if not serves:
                continue
            barriers = barriers_behind(found.world, capability)
            reasons.append(
                Reason(
                    measure=measure.id,
                    capability=capability,
                    from_=levels[capability],
                    to=to,
                    barriers=barriers,
                    serves=tuple(sorted(serves)),
                    because=measure.why,
                    sources=_sources(found.world, measure, capability, barriers),
                )
            )
    return tuple(reasons)


def _wanted(
    found: Found, after: Mapping[CapabilityId, Level]
) -> dict[CapabilityId, frozenset[str]]:
    """
    Who needs which capability above the person's own level: the channel or a measure.
    """
    levels = found.world.person.levels
    wanted: dict[CapabilityId, set[str]] = {}

    def want(who: str, demands: Iterable[tuple[CapabilityId, Level]]) -> None:
        for capability, level in demands:
            if levels[capability] < level:
                wanted.setdefault(capability, set()).add(who)

    want(found.channel.channel, _asked(found.world.demands(found.channel), found.ease))
    for item, offered in zip(found.items, found.measures, strict=True):
        want(offered.measure, _asked(item.adds, found.ease))
        for way in item.ways:
            if holds(way, after):
                want(offered.measure, way.levels.items())
    return {capability: frozenset(who) for capability, who in wanted.items()}


def _asked(
    demands: Mapping[CapabilityId, Demand], ease: Ease
) -> Iterator[tuple[CapabilityId, Level]]:
    for capability, demand in demands.items():
        yield capability, demand.level if ease is Ease.COMFORTABLE else Level.HAMPERED


def _restores(
    item: Item, levels: Mapping[CapabilityId, Level], after: Mapping[CapabilityId, Level]
) -> dict[CapabilityId, Level]:
    """
    The capabilities that *item* brings above where the person was, and how far.
    """
    restored: dict[CapabilityId, Level] = {}
    for way in item.ways:
        if not holds(way, after):
            continue
        for capability, level in (*item.sets.items(), *way.sets.items()):
            if level > levels[capability]:
                restored[capability] = max(level, restored.get(capability, level))
        for capability in item.raises:
            if levels[capability] < Level.ABLE <= after[capability]:
                restored[capability] = Level.ABLE
    return restored


def barriers_behind(world: World, capability: CapabilityId) -> tuple[VariantId, ...]:
    """
    The variants that take *capability* away; ``other`` where staff established it.
    """
    losses = world.knowledge.losses
    behind = [variant for variant in world.person.variants if capability in losses[variant]]
    return tuple(behind) or (VariantId("other"),)


def _sources(
    world: World, measure: MeasureTable, capability: CapabilityId, barriers: tuple[VariantId, ...]
) -> tuple[Citation, ...]:
    cited = dict.fromkeys(measure.sources)
    for variant in barriers:
        if variant in world.knowledge.losses:
            cited.update(dict.fromkeys(world.knowledge.losses[variant][capability].sources))
    return tuple(cited)


# --- what it takes --------------------------------------------------------------------


def kind_of(found: Found) -> RouteKind:
    """
    Who does the work: the one furthest from the person decides.
    """
    kinds = [
        _KINDS.get(help_, RouteKind.SELF)
        for help_ in (found.world.knowledge.measures[one.measure].help for one in found.measures)
        if help_ is not None
    ]
    order = list(RouteKind)
    return max(kinds, key=order.index, default=RouteKind.SELF)


def efforts_of(found: Found) -> Efforts:
    """
    What the route asks of the person.
    """
    world = found.world
    demands = _demands(found)
    things: list[OfferedChannel | OfferedMeasure] = [found.channel, *found.measures]
    tables = [world.knowledge.measures[one.measure] for one in found.measures]
    parties = {found.channel.provider} | {
        one.provider or table.party
        for one, table in zip(found.measures, tables, strict=True)
        if table.help is not None
    }
    opener = world.knowledge.measures.get(found.channel.opened_by or NOBODY)
    booked = sum(
        bool(thing.arranged_via) or (table is not None and table.appointment)
        for thing, table in zip(things, (opener, *tables), strict=True)
    )
    return Efforts(
        demands=FrozenMap(demands),
        travel=demands.get(TRAVEL),
        appointments=booked,
        waiting_days=max(thing.lead_time_days for thing in things),
        cost=sum(thing.cost for thing in things),
        parties=len(parties - {None}) + 1,
    )


def _demands(found: Found) -> dict[CapabilityId, Demand]:
    """
    The demands of the channel and of the help; none for who is represented.
    """
    if kind_of(found) is RouteKind.REPRESENTED:
        return {}
    demands = found.world.demands(found.channel)
    for item in found.items:
        demands = together(demands, item.adds)
    return demands


def difficulties_of(found: Found) -> tuple[CapabilityId, ...]:
    """
    The demands that are met, but not in full.
    """
    after = apply(found.items, found.world.person.levels)
    return tuple(
        name for name, demand in sorted(_demands(found).items()) if after[name] < demand.level
    )


def steps_of(found: Found, purpose: str) -> tuple[Step, ...]:
    """
    The steps in order: what must be arranged, the support, the contact itself.
    """
    steps = [
        step
        for offered in _in_order(found)
        for step in (
            *_arranging(found, offered, "measure", offered.measure),
            _step(found, StepKind.SUPPORT, "measure", offered.measure, _SUPPORT),
        )
    ]
    channel = found.channel
    steps.extend(_arranging(found, channel, "channel", channel.channel))
    steps.append(_step(found, StepKind.CONTACT, "channel", channel.channel, _PURPOSES[purpose]))
    return tuple(steps)


_SUPPORT = Text(nl="Maak gebruik van", en="Make use of")


def _in_order(found: Found) -> list[OfferedMeasure]:
    """
    The measures such that what one requires is restored by those before it.
    """
    levels: Mapping[CapabilityId, Level] = found.world.person.levels
    waiting = list(zip(found.items, found.measures, strict=True))
    order: list[OfferedMeasure] = []
    while waiting:
        ready = [pair for pair in waiting if any(holds(way, levels) for way in pair[0].ways)]
        levels = apply([item for item, _ in ready], levels)
        order.extend(offered for _, offered in ready)
        waiting = [pair for pair in waiting if pair not in ready]
    return order


def _arranging(
    found: Found, thing: OfferedChannel | OfferedMeasure, kind: str, id_: str
) -> Iterator[Step]:
    via = _catalogue_ids(found.world, set(thing.arranged_via) & found.reached)
    if not via:
        return
    words = found.world.knowledge.words
    label = words[f"{kind}:{id_}"]
    ways = [words[f"channel:{channel}"] for channel in via]
    yield Step(
        kind=StepKind.ARRANGE,
        id=id_,
        via=via,
        text=Text(
            nl=f"Vraag eerst om '{label.nl}' via: {' of '.join(way.nl for way in ways)}.",
            en=f"First ask for '{label.en}' through: {' or '.join(way.en for way in ways)}.",
        ),
    )


def _step(found: Found, step: StepKind, kind: str, id_: str, verb: Text) -> Step:
    label = found.world.knowledge.words[f"{kind}:{id_}"]
    text = Text(nl=f"{verb.nl}: {label.nl}.", en=f"{verb.en}: {label.en}.")
    return Step(kind=step, id=id_, text=text)


def _catalogue_ids(world: World, entries: Collection[str]) -> tuple[ChannelId, ...]:
    found = {channel.channel for channel in world.offer.channels if channel.entry in entries}
    return tuple(sorted(found))


# --- why not --------------------------------------------------------------------------


def why_not(world: World, channel: OfferedChannel, reached: frozenset[str]) -> Unusable:
    """
    The minimal reasons for which *channel* has no route.

    Measures only ever add to what a person can do, so where a channel is closed there is
    always one single demand that nothing in the offer lifts; each such demand is a
    minimal reason of its own.
    """
    away = () if set(channel.arranged_via) & reached else channel.arranged_via
    groups = channel.groups
    return Unusable(
        channel=channel.channel,
        entry=channel.entry,
        because=tuple(_blocks(world, channel, reached)),
        not_obtainable=_catalogue_ids(world, set(away)),
        restricted_to=() if world.person.groups.intersection(groups) else groups,
    )


def _blocks(world: World, channel: OfferedChannel, reached: frozenset[str]) -> Iterator[Block]:
    items = world.items(channel, reached)
    levels = world.person.levels
    for capability, demand in world.demands(channel).items():
        one = {capability: demand}
        if minimal_sets(one, items, levels, comfortable=False):
            continue
        helps = [
            measure.id
            for measure in world.knowledge.measures.values()
            if _would_help(world, channel, measure, one, items)
        ]
        yield Block(
            capability=capability,
            needed=demand,
            level=levels[capability],
            barriers=barriers_behind(world, capability),
            would_help=tuple(MeasureId(measure) for measure in helps),
        )


def _would_help(
    world: World,
    channel: OfferedChannel,
    measure: MeasureTable,
    demands: Mapping[CapabilityId, Demand],
    items: tuple[Item, ...],
) -> bool:
    extra = OfferedMeasure(entry=EntryId(f"+{measure.id}"), measure=measure.id)
    if not (works_on(extra, measure, channel) and world.fits(measure)):
        return False
    ways = tuple(way for way in measure.ways if way.facts <= world.facts)
    item = Item(
        entry=extra.entry, sets=measure.sets, raises=measure.raises, ways=ways, adds=measure.adds
    )
    sets = minimal_sets(demands, (*items, item), world.person.levels, comfortable=False)
    return bool(sets)


# --- beside the plan ------------------------------------------------------------------


def advice_for(world: World) -> Iterator[Advice]:
    """
    Measures of the offer that help in the long run.
    """
    levels = world.person.levels
    for offered in world.offer.measures:
        measure = world.knowledge.measures[offered.measure]
        if measure.horizon is not Horizon.LONG or not world.fits(measure):
            continue
        gains = sorted(
            name for name in {*measure.sets, *measure.raises} if levels[name] < Level.ABLE
        )
        if not gains:
            continue
        words = world.knowledge.words
        label = words[f"measure:{measure.id}"]
        names = [words[f"capability:{name}"] for name in gains]
        behind = {barrier for name in gains for barrier in barriers_behind(world, name)}
        yield Advice(
            measure=measure.id,
            capabilities=tuple(name for name in gains),
            barriers=tuple(sorted(behind)),
            text=Text(
                nl=f"Helpt op langere termijn: {label.nl} ({', '.join(n.nl for n in names)}).",
                en=f"Helps in the long run: {label.en} ({', '.join(n.en for n in names)}).",
            ),
        )
