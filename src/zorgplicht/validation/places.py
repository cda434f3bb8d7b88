# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Places in a policy as people write them: ``$.services[2].channels`` or ``services.paspoort``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from typing import Any, final, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from zorgplicht.codec import key_of, nearest
from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.policy import Policy

NAMED_BY = {
    "documents": "id",
    "providers": "id",
    "channels": "id",
    "support": "id",
    "target-groups": "group",
    "services": "id",
    "monitoring": "subject",
}
"""The sections whose entries have a name, and the key that holds it."""

_INDEX = re.compile(r"\[(0|[1-9][0-9]{0,8})\]")
_TOKEN = re.compile(r"[^.\[]*")


@final
@frozen(kw_only=True)
class Places:
    """
    The places that a policy has, also those of keys that it leaves out.

    Args:
        policy: The policy.
    """

    policy: Policy = attrs.field(repr=False)

    def named(self, text: str) -> tuple[Path, ...]:
        """
        The places that *text* names; none when there is no such place.

        Several where an id is used twice, so that each of them is meant.

        Examples:
            >>> import zorgplicht as zp
            >>> places = Places(policy=zp.read_policy("examples/voorbeeldstad.toml"))
            >>> places.named("services.paspoort.channels")
            (('services', 1, 'channels'),)
            >>> places.named("$.services[1].channels")
            (('services', 1, 'channels'),)
            >>> places.named("services.pasport")
            ()
        """
        text = text.strip()
        rest = text[1:] if text.startswith("$") else f".{text}"
        return tuple(self._walk((), Policy, self.policy, rest))

    def nearest(self, text: str) -> str | None:
        """
        The place that was probably meant by a *text* that names none.

        Examples:
            >>> import zorgplicht as zp
            >>> places = Places(policy=zp.read_policy("examples/voorbeeldstad.toml"))
            >>> places.nearest("services.pasport.channels")
            'services.paspoort.channels'
            >>> places.nearest("paspoort")
            'services.paspoort'
        """
        text = text.strip().removeprefix("$").removeprefix(".")
        sections = [section for section, names in self._numbers.items() if text in names]
        if sections:
            return f"{sections[0]}.{text}"
        head, tail = self._split(text)
        options = self._below(head)
        token = _TOKEN.match(tail.lstrip("."))
        near = nearest(token[0] if token else "", options)
        if near is None:
            return None
        better = f"{head}.{near}".lstrip(".")
        whole = better + tail.lstrip(".")[len(token[0]) if token else 0 :]
        return whole if self.named(whole) else better

    @cached_property
    def _numbers(self) -> Mapping[str, Mapping[str, list[int]]]:
        """
        By section and name, the entries that have it.
        """
        found: dict[str, dict[str, list[int]]] = {}
        for section, key in NAMED_BY.items():
            names = found.setdefault(section, {})
            for number, entry in enumerate(getattr(self.policy, section.replace("-", "_"))):
                names.setdefault(str(getattr(entry, key)), []).append(number)
        return found

    def _walk(self, at: Path, hint: Any, value: object, rest: str) -> Iterator[Path]:  # noqa: ANN401 - a type hint
        if not rest:
            yield at
            return
        index = _INDEX.match(rest)
        if index and isinstance(value, tuple) and int(index[1]) < len(value):
            number = int(index[1])
            yield from self._walk((*at, number), _item(hint), value[number], rest[index.end() :])
        elif rest[0] == "." and len(at) == 1 and at[0] in self._numbers:
            # There may be thousands of names, so those that can stand here are looked up.
            names = self._numbers[str(at[0])]
            for cut in (*(match.start() for match in _CUT.finditer(rest, 1)), len(rest)):
                for number in names.get(rest[1:cut], ()):
                    inside = value[number] if isinstance(value, tuple) else None
                    yield from self._walk((*at, number), _item(hint), inside, rest[cut:])
        elif rest[0] == ".":
            for name, below, step, inside in self._children(at, hint, value):
                if rest.startswith(name, 1) and rest[1 + len(name) : 2 + len(name)] in _ENDS:
                    yield from self._walk((*at, *step), below, inside, rest[1 + len(name) :])

    def _children(
        self,
        at: Path,
        hint: Any,  # noqa: ANN401 - a type hint
        value: object,
    ) -> Iterator[tuple[str, Any, Path, object]]:
        """
        What stands below a place by name: its name, type, steps and value.
        """
        if len(at) == 1 and at[0] in self._numbers and isinstance(value, tuple):
            for name, numbers in self._numbers[str(at[0])].items():
                for number in numbers:
                    yield name, _item(hint), (number,), value[number]
        elif isinstance(value, Mapping):
            for key, inside in value.items():
                yield key, _item(hint), (key,), inside
        else:
            for key, (field, below) in _keys(_table(hint)).items():
                yield key, below, (key,), getattr(value, field, None)

    def _split(self, text: str) -> tuple[str, str]:
        """
        The longest beginning of *text* that names a place, and what comes after it.
        """
        cuts = [match.start() for match in re.finditer(r"[.\[]", text)]
        for cut in reversed(cuts):
            if self.named(text[:cut]):
                return text[:cut], text[cut:]
        return "", text

    def _below(self, head: str) -> list[str]:
        path = next(iter(self.named(head or "$")))
        hint, value = _at(self.policy, path)
        return [name for name, *_ in self._children(path, hint, value)]


_ENDS = ("", ".", "[")
_CUT = re.compile(r"[.\[]")


def _at(policy: Policy, path: Path) -> tuple[Any, object]:
    hint: Any = Policy
    value: object = policy
    for step in path:
        if isinstance(step, int) and isinstance(value, tuple):
            hint, value = _item(hint), value[step]
            continue
        if isinstance(value, Mapping):
            hint, value = _item(hint), value[step]
            continue
        field, hint = _keys(_table(hint))[str(step)]
        value = getattr(value, field, None)
    return hint, value


def _table(hint: Any) -> type | None:  # noqa: ANN401 - a type hint
    """
    The class of a table that may stand there; None when none may.
    """
    some = (hint, *get_args(hint)) if get_origin(hint) is not tuple else ()
    return next((one for one in some if isinstance(one, type) and attrs.has(one)), None)


def _item(hint: Any) -> Any:  # noqa: ANN401 - type hints
    """
    The type of what stands in a list or a map; an optional one is looked through.
    """
    for one in (hint, *get_args(hint)):
        arguments = get_args(one)
        if get_origin(one) is tuple:
            return arguments[0]
        if isinstance(get_origin(one), type) and issubclass(get_origin(one), Mapping):
            return arguments[1]
    return None


@cache
def _keys(table: type | None) -> Mapping[str, tuple[str, Any]]:
    """
    By key of a table, the field and its type.
    """
    if table is None:
        return {}
    hints = get_type_hints(table)
    return {
        key_of(field.name): (field.name, hints[field.name])
        for field in attrs.fields(table)
        if field.name != "origin"
    }
