# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The impact of a change: for whom one offer is worse or better than another.
"""

from __future__ import annotations

from typing import final

import attrs
from attrs import frozen

from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.coverage import Combination
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import ServiceId, VariantId
from zorgplicht.model.text import Text


@final
@frozen(kw_only=True)
class Shift:
    """
    Combinations for which something changed.

    Args:
        minimal: The smallest ones: none of them contains another to which it happened.
        combinations: How many in all.
    """

    minimal: tuple[Combination, ...]
    combinations: int

    def __bool__(self) -> bool:
        return self.combinations > 0


@final
@frozen(kw_only=True)
class ServiceImpact:
    """
    What a change does to one service, for those who are served alike.

    A route that became difficult, or that now hangs on something unknown, is harder.

    Args:
        service: The service; None when the offers are for none in particular.
        audience: For whom this holds.
        lost: Combinations that lose their last route.
        harder: Combinations that keep a route, but a worse one.
        easier: Combinations that had a route and now have a better one.
        gained: Combinations that had no route and now have one.
    """

    service: ServiceId | None
    audience: tuple[Audience, ...]
    lost: Shift
    harder: Shift
    easier: Shift
    gained: Shift


@final
@frozen(kw_only=True)
class Impact:
    """
    What a change does to each service.

    Args:
        services: One for each service that both have, or two where residents and
            businesses differ.
        variants: The variants that were combined, in every way.
        purpose: What one comes for.
        words: The label of every id that is mentioned, as ``kind:id``.
    """

    services: tuple[ServiceImpact, ...]
    variants: tuple[VariantId, ...]
    purpose: Purpose
    words: FrozenMap[str, Text] = attrs.field(repr=False)
