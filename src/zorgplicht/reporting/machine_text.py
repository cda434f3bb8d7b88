# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Texts for programs that show them to people: nothing hidden in them, and no lines cut short.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import metadata
from typing import Any

from zorgplicht.model.assessment import Assessment, Finding, NotAssessed
from zorgplicht.reporting import phrases
from zorgplicht.reporting.layout import numbered
from zorgplicht.reporting.prose import Block, Code, Items, Paragraph, blocks
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.verdict_words import verdict_told

UNUSABLE = "unusable-file"
"""The id under which is told that a file could not be used; it is no rule on policies."""

UNNAMED = "policy"
"""The file of a policy that was read from none, for programs that want a name."""

_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufffe\uffff]"
)
"""
What no XML can hold, what a strict reader of JSON refuses, and what can turn the direction of
writing. Tabs and line ends are not among them.
"""


def visible(text: str) -> str:
    r"""
    *text* with every character that hides or harms written out by its number.

    Examples:
        >>> print(visible("van rechts:\u202e, en een nul:\x00"))
        van rechts:\u202e, en een nul:\x00
    """
    return _HIDDEN.sub(lambda found: numbered(found[0]), text)


def visible_tree(tree: Any) -> Any:  # noqa: ANN401 - a tree of JSON
    """
    A plain tree in which every text has passed `visible`.
    """
    match tree:
        case str():
            return visible(tree)
        case Mapping():
            return {visible(key): visible_tree(value) for key, value in tree.items()}
        case list() | tuple():
            return [visible_tree(value) for value in tree]
        case _:
            return tree


def flowing(text: str) -> str:
    r"""
    *text* with each paragraph on one line; lists and fragments of TOML stay as they are.

    Examples:
        >>> flowing("Noem de eigenaar.\nVul hem in.\n\n[[documents]]\nowner = 'team'")
        "Noem de eigenaar. Vul hem in.\n\n[[documents]]\nowner = 'team'"
    """
    return "\n\n".join(map(lines_of, blocks(text)))


def lines_of(block: Block) -> str:
    """
    A paragraph on one line, a list with an item on each, an example as it is.
    """
    match block:
        case Paragraph(text):
            return text
        case Items(items):
            return "\n".join(f"{mark} {item}".lstrip() for mark, item in items)
        case Code(lines):
            return "\n".join(lines)


# --- findings, in words -----------------------------------------------------------------


def remedy(finding: Finding, say: Speaker) -> str:
    """
    What to do, behind its heading.
    """
    return say(phrases.FIX) + flowing(say(finding.fix))


def verdicts(assessment: Assessment, say: Speaker) -> Iterator[tuple[str, str]]:
    """
    The letter of each obligation with the verdict on it, in words.
    """
    for letter in assessment.obligations:
        yield letter, say(verdict_told(assessment, letter, say).words)


def unknowns(assessment: Assessment) -> Iterator[NotAssessed]:
    """
    What was not assessed although it was asked for, each reason once.
    """
    asked = (one for one in assessment.not_assessed if one.rule not in assessment.ignored)
    yield from dict.fromkeys(asked)


def basis_titles(basis: tuple[str, ...], assessment: Assessment, say: Speaker) -> dict[str, str]:
    """
    Provisions of law by id, each as a lawyer writes it.
    """
    titles = assessment.basis_titles
    return {id_: say(titles[id_]) if id_ in titles else id_ for id_ in basis}


@cache
def own_version() -> str | None:
    """
    The version of this library; None where it runs without being installed.
    """
    try:
        return metadata.version("zorgplicht")
    except metadata.PackageNotFoundError:
        return None
