# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a test holds a policy against: knowledge, a day, and which rules must hold.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable
from functools import lru_cache
from typing import final

from attrs import frozen

from zorgplicht.catalogue import Folders, load_catalogue
from zorgplicht.codec import read_policy
from zorgplicht.model.assessment import Assessment, Weight
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.policy import Policy
from zorgplicht.model.registers import Registers
from zorgplicht.model.text import Language
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.routing import RuleEngine
from zorgplicht.validation import codes_in, validate

PolicyOrPath = Policy | str | os.PathLike[str]
"""A policy, or the file it is in."""

_WEIGHTS = list(Weight)


@final
@frozen(kw_only=True)
class Yardstick:
    """
    What tests hold policies against. Made by `yardstick`.

    Args:
        catalogue: What the ids of a policy mean.
        engine: An engine of that catalogue.
        on: The day of assessment.
        select: Rules to run, or beginnings of their codes; empty: all.
        ignore: Rules to leave out.
        weight: The lightest weight that fails a test.
        allow_unknown: Whether a rule that could not be judged is no failure.
        say: The language of the messages.
        registers: Lists of others, such as the Uniforme Productnamenlijst.
    """

    catalogue: Catalogue
    engine: RuleEngine
    on: dt.date
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    weight: Weight
    allow_unknown: bool
    say: Speaker
    registers: Registers | None = None

    def assess(self, policy: PolicyOrPath) -> tuple[Policy, Assessment]:
        """
        The policy, read if it is not yet, and its assessment.

        Raises:
            PolicyReadError: the file cannot be read as a policy.
            MissingExtraError: it is YAML and the extra ``yaml`` is not installed.
            UnknownIdError: a rule that does not exist was selected or ignored.
        """
        read = policy if isinstance(policy, Policy) else read_policy(policy)
        return read, validate(
            read,
            self.catalogue,
            on=self.on,
            select=self.select,
            ignore=self.ignore,
            engine=self.engine,
            registers=self.registers,
        )

    def fails(self, weight: Weight) -> bool:
        """
        Whether a rule of this weight fails a test when it is not met.
        """
        return _WEIGHTS.index(weight) <= _WEIGHTS.index(self.weight)


def yardstick(
    *,
    catalogue: Catalogue | Folders | None = None,
    on: dt.date | None = None,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
    weight: str = Weight.SUPPORTING,
    allow_unknown: bool = True,
    lang: str = Language.NL,
    registers: Registers | None = None,
) -> Yardstick:
    """
    A yardstick for many policies, so that catalogue and engine are made once.

    Args:
        catalogue: A catalogue, or folders of own files that add to the shipped one; None:
            the shipped one.
        on: The day of assessment; None: today.
        select: Codes of rules to run, or beginnings of codes: a list, or a text with commas.
        ignore: Codes of rules to leave out, in the same way.
        weight: The lightest weight that fails: "core", "supporting" or "advice".
        allow_unknown: False makes a rule that could not be judged a failure.
        lang: The language of the messages, "nl" or "en".
        registers: Lists of others; see `zorgplicht.read_upl` and `zorgplicht.dutch_words`.

    Raises:
        CatalogueError: the folder cannot be used.
        ValueError: *weight* or *lang* is none of these words.

    Examples:
        >>> from datetime import date
        >>> yardstick(on=date(2026, 11, 24), select="zpa, ZPB001").select
        ('ZPA', 'ZPB001')
    """
    least, language = Weight(weight), Language(lang)
    knowledge = catalogue if isinstance(catalogue, Catalogue) else load_catalogue(catalogue)
    return Yardstick(
        catalogue=knowledge,
        engine=_engine(knowledge),
        on=on if on is not None else dt.date.today(),
        select=codes_in(select),
        ignore=codes_in(ignore),
        weight=least,
        allow_unknown=allow_unknown,
        say=Speaker(language),
        registers=registers,
    )


@lru_cache(maxsize=4)
def _engine(catalogue: Catalogue) -> RuleEngine:
    return RuleEngine(catalogue)
