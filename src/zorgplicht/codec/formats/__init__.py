# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The formats in which a policy can be written: a text in, a plain tree out.

Each module has `parse`, which refuses what it cannot take with every fault it could find,
and `positions`, which tells where everything stands. They are apart because most
documents are good, and then nobody asks for a place.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import final

from attrs import frozen

from zorgplicht.codec.formats import from_json, from_toml, from_yaml
from zorgplicht.codec.formats.tree import Path, Position, Tree

__all__ = ["FORMATS", "Format", "format_of"]


@final
@frozen
class Format:
    """
    One way to write a document.

    Args:
        name: The word for it.
        suffixes: How the names of its files end, in lower case.
        parse: From a text to its tree; raises `FormatError` and, for YAML without
            PyYAML, `MissingExtraError`.
        positions: From a text that *parse* took to the place of every key and item. The
            place of a value with a key is where the key starts, that of an item of a list
            is where the item starts, and that of the document is 1:1.
    """

    name: str
    suffixes: tuple[str, ...]
    parse: Callable[[str], dict[str, Tree]]
    positions: Callable[[str], dict[Path, Position]]


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "toml": Format("toml", (".toml",), from_toml.parse, from_toml.positions),
        "json": Format("json", (".json",), from_json.parse, from_json.positions),
        "yaml": Format("yaml", (".yaml", ".yml"), from_yaml.parse, from_yaml.positions),
    }
)
"""The formats by name; the first is the one to prefer."""


def format_of(filename: str) -> str | None:
    """
    The name of the format that *filename* ends in; None when it is not one of ours.

    Examples:
        >>> format_of("beleid.YML")
        'yaml'
    """
    suffix = os.path.splitext(filename)[1].lower()  # noqa: PTH122 - a name, perhaps no path
    for known in FORMATS.values():
        if suffix in known.suffixes:
            return known.name
    return None
