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

    A hand-over is about whoever cannot be helped to the end where they are. So a place that
    hands over does not count as an end, even if it finishes things for other people; why is
    told in `zorgplicht.routing.places`. All ids are the authority's own, and sorted.

    Args:
        dead_ends: Places where somebody comes or is sent, who cannot be helped to the end
            there, and that lead nowhere. Also those that hand over only to what is not there
            on the day, such as a pilot that has ended.
        circles: Places that hand over to one another, or one that hands over to itself, while
            no way leads from them to an end: *van het kastje naar de muur*. Each sorted.
        long_chains: Shortest ways from where a person enters to where everyone can be helped
            to the end, that take more than two hand-overs; every place on the way, in order.
            One for each place where such a way begins.
        passed_by_all: Places, other than where people begin, that every way to an end passes,
            with the end itself when there is only one. Empty when there are fewer than two
            places to begin. It tells on what all hand-overs hang, and is no fault in itself.
    """

    dead_ends: tuple[EntryId, ...] = ()
    circles: tuple[tuple[EntryId, ...], ...] = ()
    long_chains: tuple[tuple[EntryId, ...], ...] = ()
    passed_by_all: tuple[EntryId, ...] = ()
