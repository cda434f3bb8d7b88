# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pickle

import pytest

from zorgplicht.codec.formats.tree import (
    MAX_DEPTH,
    Fault,
    FormatError,
    Plain,
    Position,
    Tree,
    is_number,
    is_sound,
)


def nested(depth: int, leaf: Tree) -> Tree:
    tree = leaf
    for level in range(depth):
        tree = {"a": tree} if level % 2 else [tree]
    return tree


@pytest.mark.parametrize(
    ("tree", "sound"),
    [
        ({}, True),
        ({"a": [1, 2.5, True, None, "x", Plain("y")]}, True),
        ({"a": 2**63 - 1, "b": -(2**63)}, True),
        ({"a": 2**63}, False),
        ({"a": [{"b": -(2**63) - 1}]}, False),
        ({"a": float("inf")}, False),
        ({"a": float("nan")}, False),
        (nested(MAX_DEPTH, "x"), True),
        (nested(MAX_DEPTH + 1, "x"), False),
        (nested(MAX_DEPTH, 2**63), False),
        (nested(100_000, "x"), False),
    ],
    ids=range(11),
)
def test_is_sound(tree: Tree, sound: bool) -> None:  # noqa: FBT001
    """
    A tree is sound up to the greatest depth and with numbers of 64 bits.
    """
    assert sound is is_sound(tree)


def test_is_number() -> None:
    """
    A number is finite, and fits in 64 bits when it is whole.
    """
    assert is_number(1.5)
    assert is_number(-1)
    assert not is_number(float("-inf"))
    assert not is_number(10**20)


def test_format_error_shows_all() -> None:
    """
    The text of the error has every fault with its place, and the error can be pickled.
    """
    error = FormatError(
        (
            Fault(Position(1, 2), ("a",), "een", "one"),
            Fault(Position(3, 4), (), "twee", "two"),
        )
    )

    assert str(error) == "1:2: one\n3:4: two"
    assert error.faults == pickle.loads(pickle.dumps(error)).faults


def test_plain_is_text() -> None:
    """
    A plain scalar equals the text that was written.
    """
    assert Plain("17:00") == "17:00"
    assert {"no": 1}[Plain("no")] == 1
