# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What stands in a policy, in words that somebody who never saw its file understands.

Names of keys and of fixed words are those of the policy format; ids become the name of what
they stand for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any, final, get_args, get_origin, get_type_hints

import attrs

from zorgplicht.codec import key_of
from zorgplicht.codec.schema_words import described
from zorgplicht.codec.structure import fields_of
from zorgplicht.model.barrier import Variant
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.comparison import Value
from zorgplicht.model.entry import Entry
from zorgplicht.model.ids import (
    CapabilityId,
    ChannelId,
    EnablerId,
    EntryId,
    FactId,
    GroupId,
    LawId,
    MeasureId,
    ServiceId,
    VariantId,
)
from zorgplicht.model.level import Demand
from zorgplicht.model.policy import Day, Hours, LanguageLevel, Policy
from zorgplicht.model.text import Language, Text

_TRUTH = {True: Text(nl="ja", en="yes"), False: Text(nl="nee", en="no")}
_NONE = Text(nl="geen", en="none")
_DEMANDS = {
    Demand.LIGHT: Text(nl="een beetje", en="a little"),
    Demand.FULL: Text(nl="helemaal", en="in full"),
}


def same(words: str) -> Text:
    """
    Words that are the same in both languages, such as a name that an authority gave.
    """
    return Text(nl=words, en=words)


def label_of(cls: type, key: str) -> Text:
    """
    What a key of a class of the policy is called.

    Examples:
        >>> from zorgplicht.model.policy import PolicyChannel
        >>> label_of(PolicyChannel, "arranged-via").en
        'Arranged via'
    """
    titles = {}
    for language in Language:
        part = described(cls, language).parts.get(key)
        titles[language.value] = part.title if part else key
    return Text(**titles)


def word_of(word: StrEnum) -> Text:
    """
    What a fixed word of the format stands for, without the explanation behind it.

    Examples:
        >>> from zorgplicht.model.policy import Instrument
        >>> word_of(Instrument.POLICY_MEMO).nl, word_of(Instrument.POLICY_MEMO).en
        ('een beleidsnota', 'a memorandum on policy')
    """
    if isinstance(word, LanguageLevel):
        return same(word.value)
    if isinstance(word, Demand):
        return _DEMANDS[word]
    said = {}
    for language in Language:
        part = described(type(word), language).parts.get(word.value)
        told = part.text if part else ""
        told = told.partition(":")[0].partition(". ")[0].rstrip(".")
        if not isinstance(word, Day) or language is Language.NL:  # English days have a capital
            told = told[:1].lower() + told[1:]
        said[language.value] = told or word.value
    return Text(**said)


@cache
def hints_of(cls: type) -> Mapping[str, Any]:
    """
    The types of the fields of a class; looking them up takes long.
    """
    return get_type_hints(cls)


@final
class Words:
    """
    Says what stands in one policy.

    Args:
        policy: Where own ids are looked up.
        catalogue: Where the others are.
    """

    def __init__(self, policy: Policy, catalogue: Catalogue) -> None:
        own: dict[str, Text] = {}
        # Of two with the same id the first one counts; rule ZPX001 reports the other.
        for channel in policy.channels:
            of = catalogue.channels.get(channel.channel)
            own.setdefault(channel.id, _named(channel.name, of, channel.id))
        for support in policy.support:
            what = catalogue.measures.get(support.measure)
            own.setdefault(support.id, _named(support.name, what, support.id))
        for document in policy.documents:
            own.setdefault(document.id, same(document.title))
        for provider in policy.providers:
            own.setdefault(provider.id, same(provider.name))
        services: dict[str, Text] = {}
        for service in policy.services:
            services.setdefault(service.id, same(service.name))
        groups: dict[str, Text] = {}
        for group in policy.target_groups:
            known = catalogue.target_groups.get(group.group)
            groups.setdefault(group.group, _named(group.label, known, group.group))
        self.own: dict[object, Mapping[str, Text]] = {
            EntryId: own,
            ServiceId: services,
            GroupId: groups,
        }
        """By kind of id, what the policy calls its own entries."""
        self._known: dict[object, Mapping[Any, Entry | Variant]] = {
            CapabilityId: catalogue.capabilities,
            ChannelId: catalogue.channels,
            EnablerId: catalogue.enablers,
            FactId: catalogue.facts,
            GroupId: catalogue.target_groups,
            LawId: catalogue.law_provisions,
            MeasureId: catalogue.measures,
            VariantId: {
                **catalogue.barriers,
                **{
                    f"{id_}:{name}": variant
                    for id_, barrier in catalogue.barriers.items()
                    for name, variant in barrier.variants.items()
                },
            },
        }

    def name(self, id_: str, kind: object) -> Text:
        """
        What an id stands for: the policy's own word, the catalogue's, or the id itself.
        """
        own = self.own.get(kind, {}).get(id_)
        if own is not None:
            return own
        known = self._known.get(kind, {}).get(id_)
        return known.label if known is not None else same(id_)

    def values(self, value: object, hint: object) -> tuple[Value, ...]:
        """
        What a field says: nothing, one thing, or each thing of a list.

        Args:
            value: What it holds; None for nothing.
            hint: The type of the field.
        """
        if value is None:
            return ()
        if not value and isinstance(value, tuple | Mapping):
            # Where "not stated" is something else, an empty list is a statement too.
            return (_NONE,) if type(None) in get_args(hint) else ()
        if isinstance(value, tuple):
            return tuple(self.value(one, _inside(hint, 0)) for one in value)
        if isinstance(value, Mapping):
            return tuple(self._pair(name, of, hint) for name, of in value.items())
        return (self.value(value, hint),)

    def value(self, value: object, hint: object) -> Value:
        """
        One thing that a field says.
        """
        if isinstance(value, dt.date):
            return value
        return self.text(value, hint)

    def text(self, value: object, hint: object) -> Text:
        """
        The same in words, also when it is a date.
        """
        said: Text
        match value:
            case bool():
                said = _TRUTH[value]
            case StrEnum():
                said = word_of(value)
            case str():
                kinds = [hint, *get_args(hint)]
                kind = next((one for one in kinds if one in self._known or one in self.own), None)
                said = self.name(value, kind)
            case int() | float():
                said = Text(nl=f"{value:.12g}".replace(".", ","), en=f"{value:.12g}")
            case dt.date():
                said = same(value.isoformat())
            case Hours():
                said = self._hours(value)
            case tuple():
                said = self._listed(value, _inside(hint, 0))
            case _:
                said = self._table(value)
        return said

    def _pair(self, name: str, of: object, hint: object) -> Text:
        label, said = self.name(name, _inside(hint, 0)), self.text(of, _inside(hint, 1))
        return Text(nl=f"{label.nl}: {said.nl}", en=f"{label.en}: {said.en}")

    def _listed(self, things: tuple[object, ...], hint: object) -> Text:
        said = [self.text(one, hint) for one in things]
        return Text(nl=", ".join(one.nl for one in said), en=", ".join(one.en for one in said))

    def _hours(self, hours: Hours) -> Text:
        days = self._listed(hours.days, None)
        when = f"{hours.from_:%H:%M}–{hours.to:%H:%M}"
        rest = self._table(attrs.evolve(hours, days=()), besides=("from_", "to"))
        nl, en = (f"; {rest.nl}", f"; {rest.en}") if rest.nl else ("", "")
        return Text(nl=f"{days.nl} {when}{nl}", en=f"{days.en} {when}{en}")

    def _table(self, table: Any, besides: tuple[str, ...] = ()) -> Text:  # noqa: ANN401 - any class of a policy
        """
        A table within a list, in one line: what each of its keys says.
        """
        cls: type = type(table)
        parts = [
            self._said(cls, key_of(field.name), value, hints_of(cls)[field.name])
            for field in fields_of(cls)
            if field.name not in besides
            and (value := getattr(table, field.name)) not in (None, ())
        ]
        return Text(nl="; ".join(one.nl for one in parts), en="; ".join(one.en for one in parts))

    def _said(self, cls: type, key: str, value: object, hint: object) -> Text:
        label, said = label_of(cls, key), self.text(value, hint)
        return Text(nl=f"{label.nl}: {said.nl}", en=f"{label.en}: {said.en}")


def _named(name: str | None, known: Entry | None, id_: str) -> Text:
    if name:
        return same(name)
    return known.label if known is not None else same(id_)


def _inside(hint: object, place: int) -> object:
    """
    The type of what stands in a list or map; an optional one is looked through.
    """
    some = (hint, *get_args(hint))
    kinds = {one: get_origin(one) for one in some}
    return next(
        get_args(one)[place]
        for one, kind in kinds.items()
        if isinstance(kind, type) and issubclass(kind, tuple | Mapping)
    )
