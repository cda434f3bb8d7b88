# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Reading a policy without any care: the parser of the format, and cattrs as it comes.

No positions, no duplicate keys, no list of problems, no unknown keys: the least that gives
the same value for a sound file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, override

from zorgplicht.codec import key_of
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.level import Level
from zorgplicht.model.policy import Policy


def structured(tree: object) -> Policy:
    """
    The policy in a plain tree; the first thing that does not fit is an error.
    """
    return _converter().structure(tree, Policy)


@cache
def _converter() -> Converter:
    converter = Converter(detailed_validation=False)
    converter.register_structure_hook(dt.date, _date)
    converter.register_structure_hook(dt.time, lambda value, _: dt.time.fromisoformat(value))
    converter.register_structure_hook(Level, _level)
    converter.register_structure_hook_factory(_is_map, lambda kind: _map(converter, kind))
    converter.register_structure_hook_factory(attrs.has, lambda kind: _table(converter, kind))
    return converter


def _date(value: object, _: object) -> dt.date:
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(str(value))


def _level(value: object, _: object) -> Level:
    return next(level for level in Level if level.word == value)


def _is_map(kind: object) -> bool:
    return get_origin(kind) is FrozenMap


def _map(converter: Converter, kind: Any) -> Callable[[Any, Any], FrozenMap[str, Any]]:  # noqa: ANN401 - a type form
    inner = get_args(kind)[1]
    hook = converter.get_structure_hook(inner)
    return lambda value, _: FrozenMap((key, hook(item, inner)) for key, item in value.items())


def _table(converter: Converter, kind: type) -> Callable[[Any, Any], Any]:
    renamed = {
        field.name: override(rename=key_of(field.name), omit=field.eq is False)
        for field in attrs.fields(kind)
    }
    return make_dict_structure_fn(
        kind,
        converter,
        _cattrs_detailed_validation=False,
        **renamed,  # type: ignore[arg-type]
    )
