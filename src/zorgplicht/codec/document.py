# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From a file to its text, and from a text to its plain tree.
"""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import NoReturn

import attrs

from zorgplicht.codec.formats import FORMATS
from zorgplicht.codec.formats.tree import FormatError, Tree
from zorgplicht.codec.places import written
from zorgplicht.errors import PolicyReadError, Problem
from zorgplicht.model.origin import Origin


def read_text(file: str) -> str:
    """
    The text of *file*, which must be UTF-8.

    Raises:
        PolicyReadError: there is no such file, or it is not a text.
    """
    try:
        data = FilePath(file).read_bytes()
    except OSError as error:
        refuse(file, *_unreadable(error))
    except ValueError:  # a NUL in the name
        refuse(file, "dit is geen geldige bestandsnaam.", "this is not a valid file name.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        raise PolicyReadError(
            (
                Problem(
                    file=file,
                    line=line,
                    column=column,
                    nl="het bestand is geen tekst in UTF-8.",
                    en="the file is not UTF-8 text.",
                ),
            )
        ) from None


def parse(origin: Origin) -> dict[str, Tree]:
    """
    The plain tree of a document.

    Raises:
        PolicyReadError: the text is not well-formed.
    """
    return parse_with_marks(origin)[0]


def parse_with_marks(origin: Origin) -> tuple[dict[str, Tree], Origin]:
    """
    The plain tree of a document, and its origin with what reading told of places.

    Raises:
        PolicyReadError: the text is not well-formed.
    """
    try:
        tree, marks = FORMATS[origin.format].read(origin.text)
    except FormatError as error:
        raise PolicyReadError(
            tuple(
                Problem(
                    file=origin.file,
                    line=fault.position.line,
                    column=fault.position.column,
                    path=written(fault.path),
                    nl=fault.nl,
                    en=fault.en,
                )
                for fault in error.faults
            )
        ) from None
    return tree, attrs.evolve(origin, marks=marks)


def refuse(file: str, nl: str, en: str, suggestion: str | None = None) -> NoReturn:
    """
    Raises the error that a whole file is unusable.
    """
    raise PolicyReadError((Problem(file=file, nl=nl, en=en, suggestion=suggestion),))


def _unreadable(error: OSError) -> tuple[str, str]:
    match error:
        case FileNotFoundError():
            return "het bestand bestaat niet.", "the file does not exist."
        case IsADirectoryError():
            return "dit is een map, geen bestand.", "this is a folder, not a file."
        case PermissionError():
            return "het bestand mag niet gelezen worden.", "the file may not be read."
        case _:
            reason = error.strerror or "?"
            return (
                f"het bestand kan niet gelezen worden ({reason}).",
                f"the file cannot be read ({reason}).",
            )
