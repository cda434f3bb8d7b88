# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
YAML: built from the events of PyYAML, without its constructor.

The constructor is what turns ``no`` into False and ``17:00`` into 1020, what follows
aliases and tags, and what takes most of the time. PyYAML is imported on first use,
because it is an extra.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NoReturn, final

from attrs import define

from zorgplicht.codec.formats import refusals
from zorgplicht.codec.formats.tree import (
    MAX_DEPTH,
    Fault,
    FormatError,
    Lines,
    Path,
    Plain,
    Position,
    Tree,
    located,
)
from zorgplicht.errors import MissingExtraError

if TYPE_CHECKING:
    from yaml import Event, YAMLError


def parse(text: str) -> dict[str, Tree]:
    """
    The tree of a YAML text; whatever has no quotes is `Plain`.

    Raises:
        FormatError: it is not YAML, no mapping or more than one document, or it has
            anchors, aliases, tags, merge keys, keys that are empty, double or no scalars,
            or too much depth.
        MissingExtraError: PyYAML is not installed.
    """
    return _build(text, None)


def positions(text: str) -> dict[Path, Position]:
    """
    Where every key and every item of a list starts, in a text that `parse` took.

    Raises:
        MissingExtraError: PyYAML is not installed.
    """
    offsets: dict[Path, int] = {(): 0}
    _build(text, offsets)
    return located(refusals.clean(text), offsets)


def _build(text: str, offsets: dict[Path, int] | None) -> dict[str, Tree]:
    text = refusals.clean(text)
    try:
        import yaml
    except ImportError:
        raise MissingExtraError("yaml") from None

    builder = _Builder(text, offsets)
    try:
        loader = yaml.CSafeLoader(text) if yaml.__with_libyaml__ else yaml.SafeLoader(text)
        while True:
            event = loader.get_event()
            if type(event) is yaml.StreamEndEvent:
                break
            builder.take(event)
    except yaml.YAMLError as error:
        builder.complain(error)
    except (ValueError, OverflowError):
        # The parser written in Python reads \UFFFFFFFF and such without a check.
        builder.give_up(loader.get_mark().index)
    return builder.result()


# --- events to tree --------------------------------------------------------------------


@define
class _Open:
    """
    A mapping or sequence that is not closed yet.

    Of a mapping, *key* is the one that waits for its value.
    """

    path: Path
    table: dict[str, Tree] | None
    items: list[Tree] | None
    key: str | None = None


@final
class _Builder:
    """
    The tree that grows with every event, on a stack of its own.

    It goes on after a fault as well as it can, to find the next one.

    Args:
        text: The text that the marks of the events count in.
        offsets: Receives where each key and item stands; None when nobody asks.
    """

    def __init__(self, text: str, offsets: dict[Path, int] | None) -> None:
        self._text = text
        self._offsets = offsets
        self._lines: Lines | None = None
        self._faults: list[Fault] = []
        self._open: list[_Open] = []
        self._root: Tree = Plain("")
        self._documents = 0
        self._take = {
            "ScalarEvent": self._scalar,
            "MappingStartEvent": self._start_mapping,
            "SequenceStartEvent": self._start_sequence,
            "MappingEndEvent": self._end,
            "SequenceEndEvent": self._end,
            "AliasEvent": self._alias,
            "DocumentStartEvent": self._start_document,
        }

    def take(self, event: Event) -> None:
        """
        Adds what *event* tells.

        Raises:
            FormatError: it makes no sense to read on.
        """
        take = self._take.get(type(event).__name__)
        if take is not None:
            take(event)

    def result(self) -> dict[str, Tree]:
        """
        The finished tree.

        Raises:
            FormatError: there were faults, or the document is no mapping.
        """
        if not self._faults and not isinstance(self._root, dict):
            is_empty = isinstance(self._root, Plain) and not self._root
            self._faults.append(refusals.empty() if is_empty else refusals.not_a_table())
        if self._faults or not isinstance(self._root, dict):
            self._stop()
        return self._root
