# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Hand-overs: who hands a person on to whom, and where that ends badly.
"""

from __future__ import annotations

from typing import final

from attrs import frozen

from zorgplicht.model.ids import EntryId


@final
@frozen(kw_only=True)
class HandOvers:
    """
    What the graph of hand-overs shows. Places are the authority's own channels and support.

    Args:
        dead_ends: Places that cannot finish anything themselves and hand over nowhere.
        circles: Places that hand over to one another only, while none of them can finish:
            *van het kastje naar de muur*. Each circle sorted.
        long_chains: Shortest ways from where a person enters to where it can be finished,
            that take more than two hand-overs; every place on the way, in order.
        passed_by_all: Places, other than where they begin, that every way to an end passes.
    """

    dead_ends: tuple[EntryId, ...] = ()
    circles: tuple[tuple[EntryId, ...], ...] = ()
    long_chains: tuple[tuple[EntryId, ...], ...] = ()
    passed_by_all: tuple[EntryId, ...] = ()
