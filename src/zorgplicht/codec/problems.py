# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From cattrs' groups of errors to problems with a path.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from zorgplicht.codec.expect import Expectation
from zorgplicht.codec.formats.tree import Path
from zorgplicht.codec.places import locate, written
from zorgplicht.codec.structure import key_of, keys_of
from zorgplicht.codec.words import nearest
from zorgplicht.errors import Problem
from zorgplicht.model.origin import Origin


class Misfit(NamedTuple):
    """
    One place in a tree that does not fit, before it is known in which file it stands.
    """

    path: Path
    nl: str
    en: str
    suggestion: str | None = None


def problem_of(origin: Origin, misfit: Misfit) -> Problem:
    """
    *misfit* with its place in the file.
    """
    position = locate(origin, misfit.path)
    return Problem(
        file=origin.file,
        line=position.line,
        column=position.column,
        path=written(misfit.path),
        nl=misfit.nl,
        en=misfit.en,
        suggestion=misfit.suggestion,
    )


def misfits_of(error: BaseException, path: Path = ()) -> Iterator[Misfit]:
    """
    Every misfit in *error*, in the order of the document's classes.
    """
    match error:
        case Expectation():
            yield Misfit(path=path, nl=error.nl, en=error.en, suggestion=error.suggestion)
        case ForbiddenExtraKeysError():
            known = keys_of(error.cl)
            for key in sorted(error.extra_fields):
                yield _unknown_key(path, key, known)
        case KeyError():
            yield Misfit(
                path=path,
                nl=f"de sleutel '{path[-1]}' ontbreekt.",
                en=f"the key '{path[-1]}' is missing.",
            )
        case BaseExceptionGroup():
            for inner in error.exceptions:
                yield from misfits_of(inner, path + _step(error, inner))
        case _:
            raise error


def _step(group: BaseExceptionGroup[BaseException], inner: BaseException) -> Path:
    """
    The path element from *group* to *inner*, read from cattrs' notes.
    """
    for note in getattr(inner, "__notes__", ()):
        if isinstance(note, AttributeValidationNote) and isinstance(group, ClassValidationError):
            return (key_of(note.name),)
        if isinstance(note, IterableValidationNote) and not isinstance(
            group, ClassValidationError
        ):
            return (note.index,)
    return ()


def _unknown_key(path: Path, key: str, known: tuple[str, ...]) -> Misfit:
    near = nearest(key, known)
    choices = "" if near else f" ({', '.join(known)})"
    return Misfit(
        path=(*path, key),
        nl=f"de sleutel '{key}' is hier niet bekend{choices}.",
        en=f"the key '{key}' is not known here{choices}.",
        suggestion=near,
    )
