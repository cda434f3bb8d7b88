# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What every entry of the catalogue says of itself: its words and where it comes from.
"""

from __future__ import annotations

from enum import StrEnum

import attrs
from attrs import frozen

from zorgplicht.model.ids import SourceId
from zorgplicht.model.text import Text


class Basis(StrEnum):
    """
    On what a statement rests.
    """

    STUDY = "study"
    """Stated or directly implied by the study of 2022."""
    EXTERNAL = "external"
    """Another public source, which is cited."""
    JUDGEMENT = "judgement"
    """Our own modelling; the reason is given."""


@frozen(kw_only=True)
class Citation:
    """
    A place in a source.

    Args:
        id: The source, an id of ``sources.toml``.
        at: The place in it: a section, an article, a list item, a page.
    """

    id: SourceId
    at: str


@frozen(kw_only=True)
class Entry:
    """
    The fields that all entries share.

    This is the one place in the model with inheritance: fifteen kinds of entry would
    otherwise repeat the same seven fields (ADR 0013).

    Args:
        id: The slug by which other entries point at this one.
        label: Its name.
        definition: What it is, in a sentence.
        basis: On what the entry rests.
        sources: Where it is found; may be empty only for a judgement.
        why: The reason, required for a judgement.
        note: A remark for whoever maintains the entry, in English.
    """

    id: str
    label: Text
    definition: Text
    basis: Basis
    sources: tuple[Citation, ...] = ()
    why: str | None = None
    note: str | None = None

    def __repr__(self) -> str:
        # One for all kinds (repr=False): what attrs would make for each takes a noticeable
        # part of the time to import the library.
        fields = (f"{one.name}={getattr(self, one.name)!r}" for one in attrs.fields(type(self)))
        return f"{type(self).__name__}({', '.join(fields)})"
