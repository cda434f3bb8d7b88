# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Between files and values: the only door to cattrs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zorgplicht.codec.places import excerpt, locate, written
    from zorgplicht.codec.read import read_policy, read_policy_text
    from zorgplicht.codec.schema import policy_schema
    from zorgplicht.codec.structure import key_of, unstructure
    from zorgplicht.codec.words import nearest

_WHERE = {
    "excerpt": "places",
    "key_of": "structure",
    "locate": "places",
    "nearest": "words",
    "policy_schema": "schema",
    "read_policy": "read",
    "read_policy_text": "read",
    "unstructure": "structure",
    "written": "places",
}

__all__ = [
    "excerpt",
    "key_of",
    "locate",
    "nearest",
    "policy_schema",
    "read_policy",
    "read_policy_text",
    "unstructure",
    "written",
]


def __getattr__(name: str) -> object:
    # As in zorgplicht/__init__.py: who only needs `nearest` loads neither cattrs nor the
    # classes of a policy.
    if name not in _WHERE:
        message = f"module 'zorgplicht.codec' has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"zorgplicht.codec.{_WHERE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
