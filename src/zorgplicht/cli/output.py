# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Writing to the terminal, or to whatever stands in its place.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterable
from typing import TextIO

from zorgplicht.errors import (
    AnswersError,
    CatalogueError,
    PolicyReadError,
    Problem,
    RegisterError,
    ResultsError,
    ZorgplichtError,
)
from zorgplicht.model.text import Language
from zorgplicht.reporting.layout import harmless
from zorgplicht.reporting.speaker import Speaker


def out(text: str) -> bool:
    """
    Writes *text* to standard output. A reader that has gone is no error.

    Returns:
        Whether somebody may still read what comes after it.

    Raises:
        OSError: it cannot be written, for instance because the disk is full.
    """
    stream = sys.stdout
    if stream is None:
        return False
    if isinstance(stream, io.TextIOWrapper):
        # What goes into a file or a pipe is UTF-8 everywhere; a terminal keeps its own
        # encoding, and shows what it cannot by its number.
        if stream.isatty():
            stream.reconfigure(errors="backslashreplace")
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        _forget(stream)
        return False
    except OSError:
        _forget(stream)
        raise
    return True


def err(text: str) -> None:
    """
    Writes one message to standard error; each of its lines is made harmless.
    """
    if sys.stderr is None:
        return
    with contextlib.suppress(OSError):
        if isinstance(sys.stderr, io.TextIOWrapper):
            sys.stderr.reconfigure(errors="backslashreplace")
        sys.stderr.write("".join(f"{harmless(line)}\n" for line in text.split("\n")))
        sys.stderr.flush()


def tell(error: ZorgplichtError, say: Speaker) -> None:
    """
    Says what could not be used: one line per problem.
    """
    for problem in problems_of(error):
        err(" ".join(problem.text(say.language).split("\n")))


def tell_of(problems: Iterable[Problem], language: Language) -> None:
    """
    Says what is wrong with a file: one line per problem.
    """
    for problem in problems:
        err(" ".join(problem.text(language).splitlines()))


_WITH_PROBLEMS = (PolicyReadError, CatalogueError, RegisterError, ResultsError, AnswersError)


def problems_of(error: ZorgplichtError, file: str = "zorgplicht") -> tuple[Problem, ...]:
    """
    The problems in *error*; one made from its words when it has no list of them.
    """
    if isinstance(error, _WITH_PROBLEMS):
        return error.problems
    text = getattr(error, "text", None)
    if text is None:
        return (Problem(file=file, nl=str(error), en=str(error)),)
    return (Problem(file=file, nl=text("nl"), en=text("en")),)


def _forget(stream: TextIO) -> None:
    """
    Sends what is still to come nowhere, so that Python does not try again when it stops.
    """
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
