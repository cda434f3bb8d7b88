# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Obligations, provisions of law and sources.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.channel import Audience
from zorgplicht.model.entry import Entry
from zorgplicht.model.ids import LawId
from zorgplicht.model.text import Text


@final
@frozen(kw_only=True, repr=False)
class Obligation(Entry):
    """
    One of the four obligations a–d in which the study puts the duty of care.

    Args:
        text: The exact Dutch wording of study §4.1, and our English translation.
        audience: Whom it serves.
        rests_on: Provisions and passages behind it.
        evidence: What can show that it is met, in the study's words.
        practice: What the study found in 2022.
    """

    text: Text
    audience: tuple[Audience, ...]
    rests_on: tuple[LawId, ...]
    evidence: tuple[Text, ...] = ()
    practice: Text | None = None


class LawKind(StrEnum):
    """
    What weight the words have.
    """

    ACT = "act"
    DECREE = "decree"
    EXPLANATORY_MEMORANDUM = "explanatory-memorandum"
    PARLIAMENTARY_PAPER = "parliamentary-paper"
    STUDY = "study"


@final
@frozen(kw_only=True, repr=False)
class LawProvision(Entry):
    """
    A provision of law, or a passage that explains one.

    Args:
        kind: Act, decree, explanation or study.
        citation: How a lawyer writes it: "art. 2:1 lid 1 Awb".
        text: Its wording, where it is short enough to give; English is ours.
        in_force_from: First day on which it applies; None for what is no law.
        in_force_until: First day on which it no longer applies.
        uri: Where it can be read.
        verified: How sure the date and the words are: primary, secondary, study or
            unverified.
    """

    kind: LawKind
    citation: Text
    text: Text | None = None
    in_force_from: date | None = None
    in_force_until: date | None = None
    uri: str | None = None
    verified: str = "unverified"

    def applies(self, on: date) -> bool:
        """
        Whether it is law on the day *on*; half-open, so the last day is not included.
        """
        if self.in_force_from is None or on < self.in_force_from:
            return False
        return self.in_force_until is None or on < self.in_force_until


@final
@frozen(kw_only=True, repr=False)
class Source(Entry):
    """
    A document to which entries point.

    Args:
        publisher: Who issued it.
        url: Where it is.
        dated: When it was issued; free, as some sources give only a year.
        consulted: The day on which it was read.
        licence: Under what terms; None when it states none.
    """

    publisher: str
    dated: str
    url: str | None = None
    consulted: date | None = None
    licence: str | None = None
