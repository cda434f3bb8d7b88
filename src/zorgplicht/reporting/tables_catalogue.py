# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Tables of the catalogue.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from zorgplicht.model.catalogue import KINDS, Catalogue
from zorgplicht.model.entry import Entry
from zorgplicht.reporting.rows import Rows, table
from zorgplicht.reporting.shown import Listing
from zorgplicht.reporting.speaker import Speaker

_COLUMNS = "kind id label definition basis sources"
_KIND_OF = {of: kind for kind, of in KINDS.items()}


def kind_of(entry: Entry) -> str:
    """
    The kind that an entry is of, such as "barriers".
    """
    return _KIND_OF.get(type(entry), "")


def all_entries(catalogue: Catalogue, say: Speaker) -> Rows:
    """
    Every entry of every kind.
    """
    return table(
        _COLUMNS,
        (row for kind in KINDS for row in _rows(tuple(catalogue.of_kind(kind).values()), say)),
    )


def entries(listing: Listing, say: Speaker) -> Rows:
    """
    The entries of one kind.
    """
    return table(_COLUMNS, _rows(listing.entries, say))


def _rows(some: tuple[Entry, ...], say: Speaker) -> Iterator[tuple[Any, ...]]:
    for one in some:
        sources = tuple(source.id for source in one.sources)
        label, definition = say(one.label), say(one.definition)
        yield kind_of(one), one.id, label, definition, one.basis.value, sources
