# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Values that exist only to be shown: several things together.
"""

from __future__ import annotations

from typing import final

from attrs import frozen

from zorgplicht.errors import Problem
from zorgplicht.model.assessment import Assessment, RuleCard
from zorgplicht.model.entry import Entry
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.law import LawProvision
from zorgplicht.model.text import Text


@final
@frozen(kw_only=True)
class Rules:
    """
    A list of rules.

    Args:
        cards: By code.
        obligation_titles: The names of the obligations they belong to.
    """

    cards: tuple[RuleCard, ...]
    obligation_titles: FrozenMap[str, Text] = FrozenMap()


@final
@frozen(kw_only=True)
class RuleSheet:
    """
    One rule, with what its page needs beside the card.

    Args:
        card: The rule.
        law: The provisions on which it rests, as far as they are known.
        obligation: The name of its obligation.
    """

    card: RuleCard
    law: FrozenMap[str, LawProvision] = FrozenMap()
    obligation: Text | None = None


@final
@frozen(kw_only=True)
class Listing:
    """
    The entries of one kind, such as "barriers".
    """

    kind: str
    entries: tuple[Entry, ...]


@final
@frozen(kw_only=True)
class UnusableFile:
    """
    A file that could not be assessed, and why.
    """

    file: str
    problems: tuple[Problem, ...]


Result = Assessment | UnusableFile
"""What checking one file gives."""


@final
@frozen
class Batch:
    """
    What checking several files gave, in the order in which they were given.
    """

    results: tuple[Result, ...]

    @property
    def assessments(self) -> tuple[Assessment, ...]:
        """
        The assessments of the files that could be used.
        """
        return tuple(one for one in self.results if isinstance(one, Assessment))

    @property
    def unusable(self) -> tuple[UnusableFile, ...]:
        """
        The files that could not be used.
        """
        return tuple(one for one in self.results if isinstance(one, UnusableFile))


@final
@frozen(kw_only=True)
class CatalogueCheck:
    """
    What a check of the catalogue found.

    Args:
        entries: The number of entries by kind.
        problems: Everything that does not fit.
    """

    entries: FrozenMap[str, int]
    problems: tuple[Problem, ...] = ()


def as_shown(value: object) -> object:
    """
    *value*, with the plain tuples and cards that `render` takes as values of their own.
    """
    match value:
        case RuleCard():
            return RuleSheet(card=value)
        case (str(kind), tuple(entries)):
            return Listing(kind=kind, entries=entries)
        case tuple(cards) if all(isinstance(card, RuleCard) for card in cards):
            return Rules(cards=cards)
        case _:
            return value
