# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The one strict converter between plain trees and frozen values.

cattrs would turn 5 into "5", None into "None" and "abc" into a set of letters; here
every type has a hook that refuses what it is not (ADR 0009).
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from zorgplicht.codec.expect import Expectation, expected
from zorgplicht.codec.formats.tree import Plain
from zorgplicht.codec.words import nearest
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.level import Level

T = TypeVar("T")
Hook = Callable[[Any, Any], Any]

_INTEGER = r"[-+]?(0|[1-9][0-9]{0,17})"
_DECIMAL = r"[-+]?[0-9]{1,18}(\.[0-9]{1,18})?([eE][-+]?[0-9]{1,3})?"
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?"


def key_of(attribute: str) -> str:
    """
    The key by which a file names an attribute.

    Examples:
        >>> key_of("arranged_via"), key_of("from_")
        ('arranged-via', 'from')
    """
    return attribute.rstrip("_").replace("_", "-")


def keys_of(cls: type) -> tuple[str, ...]:
    """
    The keys that a table of *cls* may have.
    """
    return tuple(key_of(field.name) for field in fields_of(cls))


def fields_of(cls: type) -> tuple[attrs.Attribute[Any], ...]:
    """
    The fields that a table of *cls* holds.
    """
    return tuple(field for field in attrs.fields(cls) if _in_file(field))


def _in_file(field: attrs.Attribute[Any]) -> bool:
    return field.eq is not False  # the origin of a policy is no part of what it says


@cache
def converter_for(*, real_dates: bool, thorough: bool = True) -> Converter:
    """
    The converter for one family of formats.

    Args:
        real_dates: Whether the format has dates and times of its own (TOML), so that a
            date in quotes is a mistake.
        thorough: Whether it finds everything that does not fit; if not it stops at the first,
            and is twice as fast on what fits.
    """
    converter = Converter(detailed_validation=thorough, forbid_extra_keys=True)
    hooks: dict[type, Hook] = {
        str: _text,
        int: _integer,
        float: _number,
        bool: _truth,
        dt.date: _date(real_dates=real_dates),
        dt.time: _time(real_dates=real_dates),
        StrEnum: _word,  # nearer to any enumeration than str is, so it comes before it
        Level: _level,
    }
    for cls, hook in hooks.items():
        converter.register_structure_hook(cls, hook)
    converter.register_structure_hook_factory(_is_optional, lambda t: _optional(converter, t))
    converter.register_structure_hook_factory(_is_tuple, lambda t: _tuple_hook(converter, t))
    converter.register_structure_hook_factory(_is_map, lambda t: _map_hook(converter, t))
    converter.register_structure_hook_factory(attrs.has, lambda t: _table_hook(converter, t))
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_unstructure_hook(dt.time, dt.time.isoformat)
    converter.register_unstructure_hook(Level, lambda level: level.word)
    converter.register_unstructure_hook_func(_is_map, lambda m: _plain_map(converter, m))
    converter.register_unstructure_hook_func(
        _is_tuple, lambda t: [converter.unstructure(i) for i in t]
    )
    converter.register_unstructure_hook_factory(attrs.has, lambda t: _untable(converter, t))
    return converter


# --- scalars --------------------------------------------------------------------------


def _text(value: object, _: object) -> str:
    if type(value) is str:
        return value
    if isinstance(value, str) and (value or not isinstance(value, Plain)):
        return str(value)
    raise expected("tekst", "text", value)


def _integer(value: object, _: object) -> int:
    if type(value) is int:
        return value
    if isinstance(value, Plain) and re.fullmatch(_INTEGER, value):
        return int(value)
    raise expected("een geheel getal", "a whole number", value)


def _number(value: object, _: object) -> float:
    if type(value) is int and abs(value) < 10**18:
        return float(value)
    if type(value) is float and math.isfinite(value):
        return value
    if isinstance(value, Plain) and re.fullmatch(_DECIMAL, value) and math.isfinite(float(value)):
        return float(value)
    raise expected("een getal", "a number", value)


def _truth(value: object, _: object) -> bool:
    if type(value) is bool:
        return value
    if isinstance(value, Plain) and value in {"true", "false"}:
        return value == "true"
    raise expected("true of false", "true or false", value)


def _date(*, real_dates: bool) -> Hook:
    def structure(value: object, _: object) -> dt.date:
        if type(value) is dt.date:
            return value
        if isinstance(value, str) and re.fullmatch(_DATE, value) and not real_dates:
            try:
                return dt.date.fromisoformat(value)
            except ValueError:
                raise Expectation(
                    f"de datum {value} bestaat niet.", f"the date {value} does not exist."
                ) from None
        if isinstance(value, str) and re.fullmatch(_DATE, value):
            raise expected(
                "een datum zonder aanhalingstekens", "a date without quotation marks", value
            )
        raise expected("een datum (jjjj-mm-dd)", "a date (yyyy-mm-dd)", value)

    return structure


def _time(*, real_dates: bool) -> Hook:
    def structure(value: object, _: object) -> dt.time:
        if isinstance(value, dt.time) and value.tzinfo is None:
            return value
        if isinstance(value, str) and re.fullmatch(_TIME, value) and not real_dates:
            try:
                return dt.time.fromisoformat(value)
            except ValueError:
                raise Expectation(
                    f"de tijd {value} bestaat niet.", f"the time {value} does not exist."
                ) from None
        if isinstance(value, str) and re.fullmatch(_TIME, value):
            raise expected(
                "een tijd zonder aanhalingstekens (17:00:00)",
                "a time without quotation marks (17:00:00)",
                value,
            )
        raise expected("een tijd (uu:mm)", "a time (hh:mm)", value)

    return structure


def _word(value: object, cls: type[StrEnum]) -> StrEnum:
    if isinstance(value, str):
        member = cls._value2member_map_.get(value)
        if isinstance(member, cls):
            return member
    words = [member.value for member in cls]
    choice = ", ".join(words)
    near = nearest(value, words) if isinstance(value, str) else None
    raise expected(f"een van: {choice}", f"one of: {choice}", value, suggestion=near)


_LEVELS = {level.word: level for level in Level}


def _level(value: object, _: object) -> Level:
    if isinstance(value, str) and value in _LEVELS:
        return _LEVELS[value]
    choice = ", ".join(_LEVELS)
    near = nearest(value, _LEVELS) if isinstance(value, str) else None
    raise expected(f"een van: {choice}", f"one of: {choice}", value, suggestion=near)


# --- lists and tables -----------------------------------------------------------------


def _is_optional(cls: object) -> bool:
    return NoneType in get_args(cls) and len(get_args(cls)) == 2  # noqa: PLR2004 - X | None


def _optional(converter: Converter, cls: object) -> Hook:
    """
    What an optional key must hold when it is there: leaving it out is the way to say nothing.
    """
    inner = next(kind for kind in get_args(cls) if kind is not NoneType)
    hook: Hook = converter.get_structure_hook(inner)
    return lambda value, _: hook(value, inner)


def _is_tuple(cls: object) -> bool:
    return get_origin(cls) is tuple


def _tuple_hook(converter: Converter, cls: Any) -> Hook:  # noqa: ANN401 - a type form
    inner = get_args(cls)
    length = None if inner[-1] is Ellipsis else len(inner)

    def structure(value: object, _: object) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise expected("een lijst", "a list", value)
        if length is not None and len(value) != length:
            raise expected(f"een lijst van {length}", f"a list of {length}", value)
        if not converter.detailed_validation:
            hook = converter.get_structure_hook(inner[0])
            return tuple([hook(item, inner[0]) for item in value])
        return tuple(_each(converter, list(enumerate(value)), inner[0], cls).values())

    return structure


def _is_map(cls: object) -> bool:
    return get_origin(cls) is FrozenMap or cls is FrozenMap


def _map_hook(converter: Converter, cls: Any) -> Hook:  # noqa: ANN401 - a type form
    _, inner = get_args(cls)

    def structure(value: object, _: object) -> FrozenMap[str, object]:
        if not isinstance(value, dict):
            raise expected("een tabel met sleutels", "a table of keys", value)
        if not converter.detailed_validation:
            hook = converter.get_structure_hook(inner)
            return FrozenMap((key, hook(item, inner)) for key, item in value.items())
        return FrozenMap(_each(converter, list(value.items()), inner, cls))

    return structure


def _each(
    converter: Converter,
    items: list[tuple[Any, Any]],
    inner: Any,  # noqa: ANN401 - a type form
    cls: Any,  # noqa: ANN401 - a type form
) -> dict[Any, Any]:
    """
    Every item structured; all that fail are raised together.
    """
    hook = converter.get_structure_hook(inner)
    done: dict[Any, Any] = {}
    errors: list[Exception] = []
    for index, item in items:
        try:
            done[index] = hook(item, inner)
        except (Expectation, ExceptionGroup) as error:
            error.add_note(IterableValidationNote(f"at {index}", index, inner))
            errors.append(error)
    if errors:
        message = "items"
        raise IterableValidationError(message, errors, cls)
    return done


def _table_hook(converter: Converter, cls: type) -> Hook:
    fields = attrs.fields(cls)
    renames = {
        field.name: override(rename=key_of(field.name), omit=not _in_file(field))
        for field in fields
    }
    inner: Hook = make_dict_structure_fn(
        cls,
        converter,
        _cattrs_forbid_extra_keys=True,
        _cattrs_detailed_validation=converter.detailed_validation,
        **renames,  # type: ignore[arg-type]
    )

    def structure(value: object, target: object) -> object:
        if not isinstance(value, dict):
            raise expected("een tabel met sleutels", "a table of keys", value)
        return inner(value, target)

    return structure


def _untable(converter: Converter, cls: type) -> Callable[[Any], Any]:
    renames = {
        field.name: override(rename=key_of(field.name), omit=not _in_file(field))
        for field in attrs.fields(cls)
    }
    return make_dict_unstructure_fn(
        cls,
        converter,
        _cattrs_omit_if_default=True,
        **renames,  # type: ignore[arg-type]
    )


def _plain_map(converter: Converter, value: Mapping[str, object]) -> dict[str, Any]:
    return {key: converter.unstructure(item) for key, item in value.items()}


def structure(tree: object, cls: type[T], *, format: str) -> T:  # noqa: A002 - the field's word
    """
    *tree* as a value of *cls*; raises the groups that `problems_of` reads.
    """
    real_dates = format == "toml"
    try:
        return converter_for(real_dates=real_dates, thorough=False).structure(tree, cls)
    except Exception:  # noqa: BLE001 - whatever it was, the thorough one tells it and all the rest
        return converter_for(real_dates=real_dates).structure(tree, cls)


def unstructure(value: object) -> Any:  # noqa: ANN401 - a plain tree
    """
    A value as a plain tree with the keys of the file format; defaults are left out.

    Examples:
        >>> from zorgplicht.model.text import Text
        >>> unstructure(Text(nl="Balie", en="Counter"))
        {'nl': 'Balie', 'en': 'Counter'}
    """
    return converter_for(real_dates=False).unstructure(value)
