# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The door to the packages of the extra ``frames``.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any, TypeAlias

from zorgplicht.errors import MissingExtraError

# Types of a package that need not be there, also when types are checked.
Frame: TypeAlias = Any
"""A frame of narwhals, eager or lazy."""
Expr: TypeAlias = Any
"""An expression over the columns of a frame."""
Key: TypeAlias = Any
"""An expression that gives the key of each row, or a column of narwhals that holds it."""
Schema: TypeAlias = Any
"""For each column of a frame the type."""


def frames() -> ModuleType:
    """
    Narwhals, which speaks to every kind of frame; the interface that it promises to keep.

    Raises:
        MissingExtraError: it is not installed.
    """
    return _from_extra("narwhals.stable.v2")


def arrays() -> ModuleType:
    """
    Numpy.

    Raises:
        MissingExtraError: it is not installed.
    """
    return _from_extra("numpy")


def _from_extra(name: str) -> ModuleType:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != name.partition(".")[0]:
            raise  # it is there, and something that it needs is not
        raise MissingExtraError("frames") from None
