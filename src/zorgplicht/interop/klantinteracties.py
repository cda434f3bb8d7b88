# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Labels of channels for VNG Klantinteracties, the standard for contact with clients.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import ChannelId


@cache
def klantinteracties_labels() -> FrozenMap[ChannelId, str]:
    """
    What to write in the field ``kanaal`` of Klantinteracties, by channel of the catalogue.

    The labels are our own judgement: the reference list of VNG is empty, so there are no codes
    to follow. Channels of your own are not in it.

    Source:
        ``klantinteracties.toml``, with the reason.

    Examples:
        >>> klantinteracties_labels()["counter"], klantinteracties_labels()["phone"]
        ('Balie', 'Telefoon')
    """
    text = (files(__package__) / "klantinteracties.toml").read_text("utf-8")
    labels: dict[ChannelId, str] = tomllib.loads(text)["kanaal"]
    return FrozenMap(labels)
