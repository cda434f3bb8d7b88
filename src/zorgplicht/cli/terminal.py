# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a terminal shows more when the extra ``cli`` is installed: colour, and a progress bar.

Colour is laid over the same text, so nothing is said by colour alone.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, TextIO

from zorgplicht.cli.output import out
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from zorgplicht.reporting import Result

_CHECKING = Text(nl="Bestanden controleren", en="Checking files")

_STYLES = (
    (r"^\S.*\n=+$", "bold"),
    (r"^(?P<heading>[^\s=].*)\n-+$", "bold"),
    (r"^  [x!] [a-d]  .*", "bold red"),
    (r"^  ~ [a-d]  .*", "bold yellow"),
    (r"^  \? [a-d]  .*", "bold blue"),
    (r"^  \+ [a-d]  .*", "bold green"),
    (r"^    \S.*?:\d+:\d+(?=  |$)", "cyan"),
    (r"\bZP[A-DX]\d{3}\b", "bold"),
    (r"^ {8,}\d+ \|", "dim"),
    (r"^ {8,}\| *\^+$", "red"),
)
"""Patterns of the text report, and how what they match looks."""


def show(text: str, format: str) -> bool:  # noqa: A002 - the word that users know
    """
    Writes *text* as `out` does; a text report in colour where a terminal can show it.
    """
    if format != "text" or not _may_colour(sys.stdout):
        return out(text)
    from rich.console import Console
    from rich.text import Text as Rich

    styled = Rich(text, end="")
    for pattern, style in _STYLES:
        styled.highlight_regex(f"(?m){pattern}", style)
    console = Console(file=sys.stdout, soft_wrap=True, markup=False, emoji=False)
    with console.capture() as captured:
        console.print(styled, end="")
    return out(captured.get())


def is_watched(stream: TextIO | None) -> bool:
    """
    Whether somebody sees what is written to *stream* as it comes.
    """
    return stream is not None and stream.isatty()


def _may_colour(stream: TextIO | None) -> bool:
    return (
        is_watched(stream)
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
        and find_spec("rich") is not None
    )


@contextmanager
def progress(results: Iterable[Result], total: int, say: Speaker) -> Iterator[Iterable[Result]]:
    """
    The same results, with a bar on standard error that tells how many have come.

    There is a bar when somebody can see it and the report itself goes elsewhere.
    """
    useful = total > 1 and is_watched(sys.stderr) and not is_watched(sys.stdout)
    if not useful or find_spec("rich") is None:
        yield results
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    console = Console(stderr=True)
    with Progress(*columns, console=console, redirect_stdout=False) as bar:
        yield bar.track(results, total=total, description=say(_CHECKING))
