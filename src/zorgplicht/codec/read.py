# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Reading a policy: a file or a text in, one frozen value out, or every problem at once.
"""

from __future__ import annotations

import os
from pathlib import Path as FilePath

import attrs

from zorgplicht.codec.document import parse_with_marks, read_text, refuse
from zorgplicht.codec.formats import FORMATS, format_of
from zorgplicht.codec.formats.tree import Tree
from zorgplicht.codec.problems import misfits_of, problem_of
from zorgplicht.codec.structure import structure
from zorgplicht.codec.words import nearest
from zorgplicht.errors import PolicyReadError
from zorgplicht.model.origin import Origin
from zorgplicht.model.policy import Policy


def read_policy(path: str | os.PathLike[str]) -> Policy:
    """
    The policy in a file.

    Args:
        path: A file that ends in ``.toml``, ``.json``, ``.yaml`` or ``.yml``.

    Raises:
        PolicyReadError: the file cannot be read as a policy; it carries every problem
            with line, column, what was expected and the nearest known word.
        MissingExtraError: it is YAML and the extra ``yaml`` is not installed.

    Examples:
        >>> import zorgplicht as zp
        >>> zp.read_policy("examples/voorbeeldstad.toml").authority.name
        'Gemeente Voorbeeldstad'
    """
    file = os.fspath(path)
    format_ = _format_named(file)
    return read_policy_text(read_text(file), format=format_, file=file)


def read_policy_text(text: str, *, format: str, file: str = "<text>") -> Policy:  # noqa: A002
    """
    The policy in a text.

    Args:
        text: The whole document.
        format: "toml", "json" or "yaml".
        file: The name that problems and findings mention.

    Raises:
        PolicyReadError: as `read_policy`.
        MissingExtraError: as `read_policy`.

    Examples:
        >>> import zorgplicht as zp
        >>> text = '''
        ... format = "zorgplicht-policy/1"
        ... [authority]
        ... name = "Gemeente Voorbeeldstad"
        ... kind = "municipalty"
        ... '''
        >>> zp.read_policy_text(text, format="toml", file="p.toml")
        Traceback (most recent call last):
        ...
        zorgplicht.errors.PolicyReadError: p.toml:5:1: $.authority.kind: hier hoort een van: municipality, province, water-authority, joint-arrangement, other, er staat de tekst "municipalty". Bedoelt u 'municipality'?
    """  # noqa: E501 - the message is one line
    if format not in FORMATS:
        refuse(file, *_unknown_format(format))
    tree, origin = parse_with_marks(Origin(file=file, format=format, text=text))
    return _structured(origin, tree)


def _structured(origin: Origin, tree: dict[str, Tree]) -> Policy:
    try:
        policy = structure(tree, Policy, format=origin.format)
    except Exception as error:  # noqa: BLE001 - misfits_of raises again what it does not know
        problems = [problem_of(origin, misfit) for misfit in misfits_of(error)]
        problems.sort(key=lambda problem: (problem.line or 0, problem.column or 0, problem.path))
        raise PolicyReadError(tuple(problems)) from None
    return attrs.evolve(policy, origin=origin)


def _format_named(file: str) -> str:
    found = format_of(file)
    if found is None:
        refuse(file, *_unknown_format(FilePath(file).suffix))
    return found


def _unknown_format(word: str) -> tuple[str, str, str | None]:
    known = ", ".join(suffix for format_ in FORMATS.values() for suffix in format_.suffixes)
    near = nearest(word, [suffix for format_ in FORMATS.values() for suffix in format_.suffixes])
    return (
        f"het soort bestand '{word}' is niet bekend; wel: {known}.",
        f"the kind of file '{word}' is not known; known are: {known}.",
        near,
    )
