# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Whether the entries of a catalogue fit together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from zorgplicht.codec import nearest
from zorgplicht.model.barrier import Barrier, barrier_of, variant_id
from zorgplicht.model.catalogue import KINDS, Catalogue
from zorgplicht.model.channel import Channel
from zorgplicht.model.entry import Basis, Citation, Entry
from zorgplicht.model.law import Obligation
from zorgplicht.model.measure import Effect, Help, Horizon, Measure
from zorgplicht.model.target_group import TargetGroup
from zorgplicht.model.text import Language, Text

_SLUG = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"


class Flaw(NamedTuple):
    """
    One thing in one entry that does not fit.
    """

    kind: str
    id: str
    path: tuple[str | int, ...]
    nl: str
    en: str
    suggestion: str | None = None


def flaws_in(catalogue: Catalogue) -> Iterator[Flaw]:
    """
    Every flaw in the way the entries fit together.

    Dangling ids, missing sources, texts in one language, measures that can never apply and
    channels that nobody can reach.

    Examples:
        >>> import zorgplicht as zp
        >>> list(flaws_in(zp.load_catalogue()))
        []
    """
    known = _Known(catalogue)
    for kind in KINDS:
        for id_, entry in catalogue.of_kind(kind).items():
            about = _About(kind=kind, id=id_)
            yield from _words(about, entry)
            yield from _grounds(about, entry, known)
            match entry:
                case Barrier():
                    yield from _barrier(about, entry, known)
                case Channel():
                    yield from _channel(about, entry, known)
                case Measure():
                    yield from _measure(about, entry, known)
                case TargetGroup():
                    yield from known.check(about, ("barriers",), "variant", entry.barriers)
                    yield from known.check(about, ("facts",), "facts", entry.facts)
                case Obligation():
                    path = ("rests-on",)
                    yield from known.check(about, path, "law-provisions", entry.rests_on)
                case _:
                    pass
    yield from _unreachable_channels(catalogue)


class _About(NamedTuple):
    kind: str
    id: str

    def flaw(
        self, path: tuple[str | int, ...], nl: str, en: str, suggestion: str | None = None
    ) -> Flaw:
        return Flaw(kind=self.kind, id=self.id, path=path, nl=nl, en=en, suggestion=suggestion)


class _Known:
    """
    Every id there is, by kind.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.ids: dict[str, set[str]] = {kind: set(catalogue.of_kind(kind)) for kind in KINDS}
        variants = {
            variant_id(barrier.id, name)
            for barrier in catalogue.barriers.values()
            for name in barrier.variants
        }
        self.ids["variant"] = variants | self.ids["barriers"]
        self.families = {channel.family for channel in catalogue.channels.values()}
        self.catalogue = catalogue

    def check(
        self, about: _About, path: tuple[str | int, ...], kind: str, ids: Iterable[str]
    ) -> Iterator[Flaw]:
        for id_ in ids:
            if id_ not in self.ids[kind]:
                yield about.flaw(
                    path,
                    f"'{id_}' bestaat niet in de catalogus ({kind}).",
                    f"'{id_}' does not exist in the catalogue ({kind}).",
                    nearest(id_, self.ids[kind]),
                )


def _words(about: _About, entry: Entry) -> Iterator[Flaw]:
    if not re.fullmatch(_SLUG, entry.id):
        yield about.flaw(
            (),
            "een id bestaat uit kleine letters, cijfers en streepjes.",
            "an id consists of lower-case letters, digits and hyphens.",
        )
    yield from _filled(about, ("label",), entry.label)
    yield from _filled(about, ("definition",), entry.definition)


def _filled(about: _About, path: tuple[str | int, ...], text: Text) -> Iterator[Flaw]:
    for language in Language:
        if not text.in_language(language).strip():
            yield about.flaw(
                (*path, language.value),
                f"de tekst in '{language}' is leeg.",
                f"the text in '{language}' is empty.",
            )


def _grounds(about: _About, entry: Entry, known: _Known) -> Iterator[Flaw]:
    yield from _cited(about, ("sources",), entry.sources, known)
    yield from _argued(about, (), entry.basis, entry.why, entry.sources)


def _cited(
    about: _About, path: tuple[str | int, ...], sources: tuple[Citation, ...], known: _Known
) -> Iterator[Flaw]:
    yield from known.check(about, path, "sources", (source.id for source in sources))


def _argued(
    about: _About,
    path: tuple[str | int, ...],
    basis: Basis,
    why: str | None,
    sources: tuple[Citation, ...],
) -> Iterator[Flaw]:
    if basis is Basis.JUDGEMENT and not (why or "").strip():
        yield about.flaw(
            (*path, "why"),
            "bij een eigen oordeel hoort een reden (why).",
            "a judgement needs a reason (why).",
        )
    if basis is not Basis.JUDGEMENT and not sources and not path:
        yield about.flaw(
            ("sources",), "de bron ontbreekt (sources).", "the source is missing (sources)."
        )


def _barrier(about: _About, barrier: Barrier, known: _Known) -> Iterator[Flaw]:
    if barrier.default is not None and barrier.default not in barrier.variants:
        yield about.flaw(
            ("default",),
            f"'{barrier.default}' is geen vorm van deze belemmering.",
            f"'{barrier.default}' is no variant of this barrier.",
            nearest(barrier.default, barrier.variants),
        )
    for name, variant in barrier.variants.items():
        for index, impairment in enumerate(variant.impairs):
            path = ("variants", name, "impairs", index)
            yield from known.check(about, path, "capabilities", [impairment.capability])
            yield from _cited(about, path, impairment.sources, known)
            yield from _argued(about, path, impairment.basis, impairment.why, impairment.sources)


def _channel(about: _About, channel: Channel, known: _Known) -> Iterator[Flaw]:
    yield from known.check(about, ("asks", "levels"), "capabilities", channel.asks.levels)
    yield from _cited(about, ("asks",), channel.asks.sources, known)
    yield from known.check(about, ("enablers",), "enablers", channel.enablers)
    yield from known.check(about, ("arranged-via",), "channels", channel.arranged_via)


def _measure(about: _About, measure: Measure, known: _Known) -> Iterator[Flaw]:
    yield from known.check(about, ("addresses",), "barriers", measure.addresses)
    yield from known.check(about, ("target-groups",), "target-groups", measure.target_groups)
    if measure.part_of is not None:
        yield from known.check(about, ("part-of",), "measures", [measure.part_of])
    yield from known.check(about, ("split-into",), "measures", measure.split_into)
    if measure.effect is not None:
        yield from _effect(about, measure.effect, known)
        yield from _never(about, measure, measure.effect, known)


def _effect(about: _About, effect: Effect, known: _Known) -> Iterator[Flaw]:
    yield from _filled(about, ("effect", "why"), effect.why)
    places: list[tuple[str, str, Iterable[str]]] = [
        ("on", "channels", effect.on),
        ("sets", "capabilities", effect.sets),
        ("raises", "capabilities", effect.raises),
        ("adds-demands", "capabilities", effect.adds_demands),
        ("opens", "channels", [effect.opens] if effect.opens else []),
        ("enablers", "enablers", effect.enablers),
        ("restricted-to", "target-groups", effect.restricted_to),
        ("applies-to-any", "variant", effect.applies_to_any),
        ("applies-to-all", "variant", effect.applies_to_all),
    ]
    for key, kind, ids in places:
        yield from known.check(about, ("effect", key), kind, ids)
    for index, way in enumerate(effect.requires):
        path = ("effect", "requires", index)
        yield from known.check(about, (*path, "levels"), "capabilities", way.levels)
        yield from known.check(about, (*path, "facts"), "facts", way.facts)
        yield from known.check(about, (*path, "sets"), "capabilities", way.sets)
    yield from _cited(about, ("effect",), effect.sources, known)


def _never(about: _About, measure: Measure, effect: Effect, known: _Known) -> Iterator[Flaw]:
    """
    A measure with an effect that no situation can ever have.
    """
    does = effect.sets or effect.raises or effect.opens or any(w.sets for w in effect.requires)
    if not does and measure.help is not Help.REPRESENT:
        yield about.flaw(
            ("effect",),
            "deze maatregel doet niets: zonder sets, raises of opens hoort er geen effect bij.",
            "this measure does nothing: without sets, raises or opens it has no effect.",
        )
    somewhere = effect.on or effect.opens or set(effect.on_families) & known.families
    waits = measure.horizon is Horizon.LONG or measure.help is Help.REPRESENT
    if does and not somewhere and not waits:
        yield about.flaw(
            ("effect",),
            "deze maatregel werkt op geen enkel kanaal (on, on-families of opens).",
            "this measure works on no channel at all (on, on-families or opens).",
        )
    infers = {barrier for barrier, entry in known.catalogue.barriers.items() if entry.variants}
    for barrier in effect.applies_to_all:
        if barrier_of(barrier) in known.ids["barriers"] and barrier_of(barrier) not in infers:
            yield about.flaw(
                ("effect", "applies-to-all"),
                f"'{barrier}' heeft geen vormen, dus dit geldt nooit.",
                f"'{barrier}' has no variants, so this never applies.",
            )


def _unreachable_channels(catalogue: Catalogue) -> Iterator[Flaw]:
    """
    Channels that can only be asked for through each other.
    """
    reachable: set[str] = set()
    grown = True
    while grown:
        grown = False
        for id_, channel in catalogue.channels.items():
            entry = channel.arranged_via
            if id_ not in reachable and (not entry or reachable.intersection(entry)):
                reachable.add(id_)
                grown = True
    for id_ in catalogue.channels:
        if id_ not in reachable:
            yield Flaw(
                kind="channels",
                id=id_,
                path=("arranged-via",),
                nl="dit kanaal is alleen te bereiken via zichzelf of een kring van kanalen.",
                en="this channel can only be reached through itself or a circle of channels.",
            )
