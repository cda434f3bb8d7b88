# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Between files and values: the only door to cattrs.
"""

from zorgplicht.codec.locate import locate, written
from zorgplicht.codec.read import read_policy, read_policy_text
from zorgplicht.codec.structure import key_of, unstructure
from zorgplicht.codec.words import nearest

__all__ = [
    "key_of",
    "locate",
    "nearest",
    "read_policy",
    "read_policy_text",
    "unstructure",
    "written",
]
