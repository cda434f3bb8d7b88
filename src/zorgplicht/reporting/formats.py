# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which formats there are: those whose ``as_*.py`` files are there.

To add a format, add one file ``as_<name>.py`` with a constant ``FORMAT``; nothing else
changes. Outside it is called ``<name>``, with hyphens.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, final

from attrs import frozen

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownFormatError
from zorgplicht.model.assessment import Assessment
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.text import Language
from zorgplicht.reporting.shown import Batch, Result, UnusableFile

Renderer = Callable[[Any, Language], str]
Stream = Callable[[Iterable[Result], Language], Iterator[str]]
"""Turns results into pieces of one document, each as soon as it can."""

_PACKAGE = __name__.rpartition(".")[0]
_PREFIX = "as_"


@final
@frozen(kw_only=True)
class Format:
    """
    One format: what it is called outside, and what it can show.

    Args:
        media_type: ``text/plain``, ``application/json`` …
        renderers: By the type of the value; a type also stands for its subclasses.
        stream: Shows the results of checking any number of files; None when it cannot. A
            format that has it need not name `Batch`, nor `Assessment` and `UnusableFile` when
            one of those is shown as a batch of one.
    """

    media_type: str
    renderers: Mapping[type, Renderer] = FrozenMap()
    stream: Stream | None = None

    def renderer(self, kind: type) -> Renderer | None:
        """
        The renderer for values of *kind*; None when the format cannot show them.
        """
        found = next((self.renderers[one] for one in kind.__mro__ if one in self.renderers), None)
        if found is None and self.stream is not None and kind in _CHECKED:
            return _at_once(self.stream)
        return found


_CHECKED = (Assessment, UnusableFile, Batch)


def _at_once(stream: Stream) -> Renderer:
    def render(value: Result | Batch, language: Language) -> str:
        results = value.results if isinstance(value, Batch) else (value,)
        return "".join(stream(results, language))

    return render


@cache
def all_formats() -> Mapping[str, Format]:
    """
    Every format by name, sorted.
    """
    names = sorted(
        module.name for module in pkgutil.iter_modules(import_module(_PACKAGE).__path__)
    )
    return {
        name.removeprefix(_PREFIX).replace("_", "-"): import_module(f"{_PACKAGE}.{name}").FORMAT
        for name in names
        if name.startswith(_PREFIX)
    }


def formats_for(kind: type) -> tuple[str, ...]:
    """
    The names of the formats that can show values of *kind*.

    Examples:
        >>> from zorgplicht.model.assessment import Assessment
        >>> {"json", "text"} <= set(formats_for(Assessment))
        True
    """
    return tuple(name for name, one in all_formats().items() if one.renderer(kind) is not None)


def format_for(kind: type, name: str) -> Format:
    """
    The format *name*, if it can show values of *kind*.

    Raises:
        UnknownFormatError: there is no such format, or not for these values.
        TypeError: no format can show these values.
    """
    known = formats_for(kind)
    if not known:
        message = f"values of type {kind.__name__} cannot be rendered"
        raise TypeError(message)
    if name not in known:
        raise UnknownFormatError("format", name, nearest(name, known))
    return all_formats()[name]
