# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The formats in which a policy can be written: a text in, a plain tree out.

Each has a module with `parse`, which refuses what it cannot take with every fault it could
find, and `positions`, which tells where everything stands. They are apart because most
documents are good, and then nobody asks for a place. A module is loaded when the first
document of its format is read.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType, ModuleType
from typing import NamedTuple

from zorgplicht.codec.formats.tree import Path, Position, Tree
from zorgplicht.model.origin import Marks

__all__ = ["FORMATS", "Format", "format_of"]


class Format(NamedTuple):
    """
    One way to write a document.

    Args:
        name: The word for it.
        suffixes: How the names of its files end, in lower case.
        module: The module in this package that reads it.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str

    def parse(self, text: str) -> dict[str, Tree]:
        """
        The tree of a text.

        Raises:
            FormatError: the text is not well-formed.
            MissingExtraError: it is YAML, and PyYAML is not installed.
        """
        tree: dict[str, Tree] = self._loaded().parse(text)
        return tree

    def read(self, text: str) -> tuple[dict[str, Tree], Marks | None]:
        """
        As `parse`, with the places of everything when the format has them at hand.
        """
        module = self._loaded()
        if hasattr(module, "read"):
            found: tuple[dict[str, Tree], Marks] = module.read(text)
            return found
        return module.parse(text), None

    def finder(self, text: str) -> Callable[[Path], Position]:
        """
        Tells the place of any path, as `positions` does, in a text that `parse` took.

        A path that does not stand there has the place of the nearest thing around it.
        """
        find: Callable[[Path], Position] = self._loaded().finder(text)
        return find

    def positions(self, text: str) -> dict[Path, Position]:
        """
        The place of every key and item, in a text that `parse` took.

        The place of a value with a key is where the key starts, that of an item of a list
        is where the item starts, and that of the document is 1:1.
        """
        places: dict[Path, Position] = self._loaded().positions(text)
        return places

    def _loaded(self) -> ModuleType:
        return import_module(f"zorgplicht.codec.formats.{self.module}")


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "toml": Format("toml", (".toml",), "from_toml"),
        "json": Format("json", (".json",), "from_json"),
        "yaml": Format("yaml", (".yaml", ".yml"), "from_yaml"),
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
