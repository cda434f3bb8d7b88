# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Where a value was read, kept so that a later finding can name line and column.
"""

from __future__ import annotations

from typing import final

from attrs import frozen


@final
@frozen(kw_only=True)
class Origin:
    """
    The text from which a policy was read.

    Args:
        file: The file as the user named it.
        format: "toml", "json" or "yaml".
        text: All of it. Positions are looked up in it only when somebody asks.
    """

    file: str
    format: str
    text: str
