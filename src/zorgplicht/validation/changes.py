# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What two policies say otherwise, entry by entry and key by key.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, final, get_args, get_origin

import attrs
from attrs import evolve, frozen

from zorgplicht.codec import key_of
from zorgplicht.codec.structure import fields_of
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.comparison import Change, ChangeKind, FieldChange, Section, Side, Value
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import EntryId, GroupId, ServiceId, VariantId
from zorgplicht.model.policy import Completeness, Policy
from zorgplicht.model.text import Text
from zorgplicht.validation.values import Words, hints_of, label_of, same

_KINDS = {
    Section.SERVICES: ServiceId,
    Section.CHANNELS: EntryId,
    Section.SUPPORT: EntryId,
    Section.TARGET_GROUPS: GroupId,
    Section.DOCUMENTS: EntryId,
    Section.PROVIDERS: EntryId,
}
"""Sections of entries that have a name, and the kind of their ids."""

_ALSO_IDS = {"other_ways": tuple[EntryId, ...], "barriers": tuple[VariantId, ...]}
"""Fields of plain texts that may be ids all the same: a way in words stays as it is."""


def changes_of(old: Policy, new: Policy, catalogue: Catalogue) -> Iterator[Change]:
    """
    Every entry that is not the same in both, by section.

    Entries are the same one when they have the same id; of several with one id the first
    goes with the first. The order of entries says nothing.
    """
    yield from Differences(
        before=Words(old, catalogue),
        after=Words(new, catalogue),
        old_shows_all=old.completeness is Completeness.COMPLETE,
        new_shows_all=new.completeness is Completeness.COMPLETE,
    ).of(old, new)


@final
@frozen(kw_only=True)
class Differences:
    """
    Looks for what is different.

    Args:
        before: Says what stands in the old policy.
        after: Says what stands in the new one.
        old_shows_all: Whether what the old one does not show was not there.
        new_shows_all: The same of the new one.
    """

    before: Words
    after: Words
    old_shows_all: bool
    new_shows_all: bool

    def of(self, old: Policy, new: Policy) -> Iterator[Change]:
        """
        The changes from *old* to *new*.
        """
        for section in Section:
            was = _entries(old, section)
            is_ = _entries(new, section)
            for key in dict.fromkeys([*was, *is_]):
                change = self._entry(section, key[0], was.get(key), is_.get(key))
                if change is not None:
                    yield change

    def _entry(self, section: Section, id_: str, was: object, is_: object) -> Change | None:
        if was == is_:
            return None
        words, thing = (self.before, was) if is_ is None else (self.after, is_)
        change = Change(
            section=section, id=id_, name=_name(section, id_, words), kind=ChangeKind.CHANGED
        )
        if was is None:
            kind = ChangeKind.ADDED if self.old_shows_all else ChangeKind.UNKNOWN
            return evolve(change, kind=kind, only_in=Side.NEW)
        if is_ is None:
            kind = ChangeKind.REMOVED if self.new_shows_all else ChangeKind.UNKNOWN
            return evolve(change, kind=kind, only_in=Side.OLD)
        return evolve(change, fields=tuple(self._fields(was, is_, type(thing))))

    def _fields(
        self, was: object, is_: object, cls: type, above: FieldChange | None = None
    ) -> Iterator[FieldChange]:
        """
        The keys of a table that say something else; those of a table within it one by one.
        """
        for field in fields_of(cls):
            old, new = getattr(was, field.name, None), getattr(is_, field.name, None)
            if old == new:
                continue
            hint = _ALSO_IDS.get(field.name, hints_of(cls)[field.name])
            table = _table(hint)
            found = self._field(cls, key_of(field.name), hint, old, new)
            if above is not None:
                found = evolve(
                    found, key=f"{above.key}.{found.key}", label=_below(above, found.label)
                )
            if table is not None:
                yield from self._fields(old, new, table, found)
            elif found.old or found.new:
                yield found

    def _field(self, cls: type, key: str, hint: object, old: object, new: object) -> FieldChange:
        said = self.before.values(old, hint) if _table(hint) is None else ()
        says = self.after.values(new, hint) if _table(hint) is None else ()
        if said == says:  # other ids with the same name
            said, says = _as_written(old), _as_written(new)
        gone, come = _less(said, says), _less(says, said)
        if not gone and not come:  # the same things in another order
            gone, come = said, says
        # One value in the place of another was seen in both, whatever an excerpt leaves out.
        replaced = bool(gone and come) and not isinstance(old, tuple)
        certain = (self.new_shows_all or not gone) and (self.old_shows_all or not come)
        return FieldChange(
            key=key, label=label_of(cls, key), old=gone, new=come, certain=certain or replaced
        )


def _entries(policy: Policy, section: Section) -> dict[tuple[str, int], Any]:
    """
    The entries of a section by id, and of several with one id by number.
    """
    value = getattr(policy, section.value.replace("-", "_"))
    if not isinstance(value, tuple):
        return {} if value is None else {(section.value, 0): value}
    seen: Counter[str] = Counter()
    found: dict[tuple[str, int], Any] = {}
    for one in value:
        id_ = _id(one, section)
        found[id_, seen[id_]] = one
        seen[id_] += 1
    return found


def _id(one: Any, section: Section) -> str:  # noqa: ANN401 - an entry of any section
    match section:
        case Section.TARGET_GROUPS:
            return str(one.group)
        case Section.MONITORING:
            return str(one.subject)
        case Section.EXCEPTIONS:
            return f"{one.rule} {one.at}" if one.at else str(one.rule)
        case _:
            return str(one.id)


def _name(section: Section, id_: str, words: Words) -> Text:
    if id_ == section.value:
        return label_of(Policy, section.value)
    kind = _KINDS.get(section)
    return same(id_) if kind is None else words.name(id_, kind)


def _table(hint: object) -> type | None:
    """
    The class of a table that a field holds; None for anything else, also a list of tables.
    """
    kinds = [hint] if get_origin(hint) in {tuple, FrozenMap} else [hint, *get_args(hint)]
    return next((one for one in kinds if isinstance(one, type) and attrs.has(one)), None)


def _as_written(value: object) -> tuple[Value, ...]:
    things = value if isinstance(value, tuple) else () if value is None else (value,)
    return tuple(same(str(one)) for one in things)


def _below(above: FieldChange, label: Text) -> Text:
    return Text(nl=f"{above.label.nl}: {label.nl}", en=f"{above.label.en}: {label.en}")


def _less(some: Sequence[Value], others: Iterable[Value]) -> tuple[Value, ...]:
    """
    What is in *some* and not in *others*, as often as it is more there.
    """
    left = Counter(others)
    found = []
    for one in some:
        if left[one]:
            left[one] -= 1
        else:
            found.append(one)
    return tuple(found)
