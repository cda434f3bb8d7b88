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
from collections.abc import Callable
from typing import TYPE_CHECKING

from zorgplicht.codec.formats import refusals
from zorgplicht.codec.formats.lines import Lines, located
from zorgplicht.codec.formats.tree import Fault, Path, Position, Tree
from zorgplicht.codec.formats.yaml_builder import TAG, Builder
from zorgplicht.errors import MissingExtraError
from zorgplicht.model.origin import Marks

if TYPE_CHECKING:
    from yaml import YAMLError


def parse(text: str) -> dict[str, Tree]:
    """
    The tree of a YAML text; whatever has no quotes is `Plain`.

    Raises:
        FormatError: it is not YAML, no mapping or more than one document, or it has
            anchors, aliases, tags, merge keys, keys that are empty, double or no scalars,
            or too much depth.
        MissingExtraError: PyYAML is not installed.
    """
    return read(text)[0]


def read(text: str) -> tuple[dict[str, Tree], Marks]:
    """
    As `parse`, with where everything stands: the parser of YAML tells that anyway.
    """
    builder = _build(text)
    return builder.result(), builder.marks


def finder(text: str) -> Callable[[Path], Position]:
    """
    Tells the place of any path in a text that `parse` took.
    """
    marks, lines = _build(text).marks, Lines(refusals.clean(text))
    return lambda path: lines.at(marks.offset(path))


def positions(text: str) -> dict[Path, Position]:
    """
    Where every key and every item of a list starts, in a text that `parse` took.

    Raises:
        MissingExtraError: PyYAML is not installed.
    """
    offsets: dict[Path, int] = {(): 0}
    waiting: list[tuple[Path, Marks]] = [((), _build(text).marks)]
    for path, marks in waiting:
        offsets.update({(*path, step): offset for step, offset in marks.offsets.items()})
        waiting.extend(((*path, step), inner) for step, inner in marks.inner.items())
    return located(Lines(refusals.clean(text)), offsets)


def _build(text: str) -> Builder:
    text = refusals.clean(text)
    try:
        import yaml
    except ImportError:
        raise MissingExtraError("yaml") from None

    builder = Builder(text)
    loader = None
    try:
        loader = yaml.CSafeLoader(text) if yaml.__with_libyaml__ else yaml.SafeLoader(text)
        builder.run(loader.get_event)
    except yaml.YAMLError as error:
        builder.add(_complaint(error, text, builder.path))
    except (ValueError, OverflowError):
        # The parser written in Python trusts the number in an escape such as \UFFFFFFFF.
        mark = loader.get_mark() if isinstance(loader, yaml.SafeLoader) else None
        builder.add(_no_value(text, 0 if mark is None else mark.index, builder.path))
    return builder


# --- what PyYAML has against it --------------------------------------------------------


def _complaint(error: YAMLError, text: str, path: Path) -> Fault:
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    mark = getattr(error, "problem_mark", None)
    if problem.startswith(_NO_END):
        mark = getattr(error, "context_mark", None) or mark  # where it starts
    if mark is not None:
        offset = mark.index
    else:
        found = _NOT_IN_YAML.search(text)
        offset = 0 if found is None else found.start()
    if problem.startswith(_TOO_DEEP):
        return refusals.too_deep(Lines(text).at(offset), path)
    return Fault(Lines(text).at(offset), path, *_sentences(problem))


def _no_value(text: str, offset: int, path: Path) -> Fault:
    return Fault(Lines(text).at(offset), path, *_sentences("no value"))


_NOT_IN_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TOO_DEEP = "exceeded maximum nesting depth"
"""A limit of newer versions of libyaml, which look a thousand brackets ahead."""
_NO_END = ("found unexpected end of stream", "found unexpected document")


def _sentences(problem: str) -> tuple[str, str]:
    for start, nl, en in _SENTENCES:
        if problem.startswith(start):
            return nl, en
    detail = refusals.one_line(problem)
    return f"dit is geen goede YAML ({detail}).", f"this is not valid YAML ({detail})."


# Libyaml and the parser written in Python say the same in different words.
_SENTENCES = (
    (
        "mapping values are not allowed",
        (
            "hier kan geen dubbele punt staan; zet tekst met een dubbele punt tussen "
            "aanhalingstekens, en let op de inspringing."
        ),
        "no colon can stand here; put text with a colon between quotes, and mind the indentation.",
    ),
    (
        ("found character", "found a tab"),
        (
            "met dit teken kan hier niets beginnen; spring in met spaties, en zet tekst die met "
            "een bijzonder teken begint tussen aanhalingstekens."
        ),
        (
            "nothing can begin with this character here; indent with spaces, and put text that "
            "begins with a special character between quotes."
        ),
    ),
    (
        ("could not find expected ':'", "could not found expected ':'"),
        "hier hoort een dubbele punt na een sleutel.",
        "expected a colon after a key here.",
    ),
    (
        ("did not find expected ','", "expected ',' or"),
        "hier hoort een komma of een sluitend haakje.",
        "expected a comma or a closing bracket here.",
    ),
    (
        (
            "did not find expected",
            "expected <block end>",
            "expected the node content",
            "block sequence entries are not allowed",
            "sequence entries are not allowed",
        ),
        "dit kan hier niet staan; klopt de inspringing?",
        "this cannot stand here; is the indentation right?",
    ),
    (
        _NO_END,
        "deze tekst heeft geen sluitend aanhalingsteken.",
        "this text has no closing quote.",
    ),
    (
        ("found unknown escape", "found invalid Unicode", "did not find expected hex", "no value"),
        (
            "een backslash met deze tekens erachter betekent niets; "
            "tekst met een backslash kan tussen enkele aanhalingstekens staan."
        ),
        (
            "a backslash followed by these characters means nothing; "
            "text with a backslash can stand between single quotes."
        ),
    ),
    ("found undefined tag", *TAG),
    (
        ("control characters", "special characters"),
        "hier staat een stuurteken dat niet in YAML mag staan.",
        "here is a control character that YAML does not allow.",
    ),
)
