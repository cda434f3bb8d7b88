# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The words of the policy format: English from docstrings, Dutch from one file beside this one.
"""

from __future__ import annotations

import inspect
import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any, final

from attrs import frozen

from zorgplicht.codec.structure import key_of
from zorgplicht.model.text import Language

_DUTCH = "policy-nl.toml"

_SECTION = re.compile(r"^(?:Args|Attributes):\n(?P<body>(?:(?: .*)?(?:\n|\Z))+)", re.MULTILINE)
_ENTRY = re.compile(r"^ {4}(?P<name>\w+): (?P<text>.*(?:\n {5,}.*)*)", re.MULTILINE)
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@final
@frozen(kw_only=True)
class Described:
    """
    A name and what it stands for; the text is empty when nobody wrote one.
    """

    title: str
    text: str = ""


@final
@frozen(kw_only=True)
class DescribedClass:
    """
    A class and its parts.

    Args:
        itself: The class.
        parts: Its keys, or the words of an enumeration, as they stand in a file.
    """

    itself: Described
    parts: Mapping[str, Described]


@cache
def described(cls: type, language: Language) -> DescribedClass:
    """
    *cls* in one language.

    Examples:
        >>> from zorgplicht.model.policy import Adoption
        >>> described(Adoption, Language.EN).parts["on"]
        Described(title='On', text='The day of the decision.')
        >>> described(Adoption, Language.NL).parts["on"]
        Described(title='Op', text='De dag van het besluit.')
    """
    return _in_english(cls) if language is Language.EN else _in_dutch(cls)


def _in_english(cls: type) -> DescribedClass:
    # Under -OO there are no docstrings, and so no descriptions.
    doc = inspect.cleandoc(cls.__doc__ or "")
    section = _SECTION.search(doc)
    entries = _ENTRY.finditer(section["body"]) if section else ()
    name_of = _word_of(cls) if issubclass(cls, StrEnum) else key_of
    texts = {name_of(entry["name"]): _one_line(entry["text"]) for entry in entries}
    return DescribedClass(
        itself=Described(
            title=_CAPITAL.sub(" ", cls.__name__).capitalize(),
            text=_one_line(doc.partition("\n\n")[0]),
        ),
        parts={
            name: Described(title=name.replace("-", " ").capitalize(), text=text)
            for name, text in texts.items()
        },
    )


def _word_of(cls: type[StrEnum]) -> Any:  # noqa: ANN401 - from the name of a member to its word
    return lambda name: cls[name].value


def _one_line(text: str) -> str:
    return " ".join(text.replace("``", "`").split())


def _in_dutch(cls: type) -> DescribedClass:
    table = _dutch_file().get(cls.__name__, {})
    words = table.get("words", {})
    keys = table.get("keys", {})
    return DescribedClass(
        itself=Described(title=table.get("title", cls.__name__), text=table.get("text", "")),
        parts={word: Described(title=word, text=text) for word, text in words.items()}
        | {key: Described(title=of["title"], text=of["text"]) for key, of in keys.items()},
    )


@cache
def _dutch_file() -> Mapping[str, Any]:
    from importlib import resources  # slow to import

    return tomllib.loads((resources.files("zorgplicht.codec") / _DUTCH).read_text("utf-8"))
