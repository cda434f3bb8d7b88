# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.codec.formats import FORMATS, refusals
from zorgplicht.codec.formats.tree import FormatError, Position


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a\0", [(1, 2)]),
        ("a\n\ud800", [(2, 1)]),
        ("\ufeff\ufeff", [(1, 1)]),
        ("\ufeffx\udfff\n\0", [(1, 2), (2, 1)]),
        ("\ufeff\ufeffx\ud800\0", [(1, 1), (1, 3), (1, 4)]),
    ],
)
@pytest.mark.parametrize("name", FORMATS)
def test_clean_refuses(name: str, text: str, places: list[tuple[int, int]]) -> None:
    """
    NUL, half characters and a second byte order mark are refused in every format.
    """
    with pytest.raises(FormatError) as caught:
        FORMATS[name].parse(text)

    assert [Position(*place) for place in places] == [
        fault.position for fault in caught.value.faults
    ]


def test_clean_takes_one_mark() -> None:
    """
    One byte order mark goes away, and only at the start.
    """
    assert refusals.clean("\ufeffa\ufeff") == "a\ufeff"


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("naam", "'naam'"),
        (3, "'3'"),
        ("a\nb", r"'a\nb'"),
        ("\u202e", r"'\u202e'"),
        ("x" * 40, f"'{'x' * 40}'"),
        ("x" * 41, f"'{'x' * 39}…'"),
    ],
)
def test_quoted(key: str | int, shown: str) -> None:
    """
    A key is shown on one line, in quotes, and shortened when it is long.
    """
    assert shown == refusals.quoted(key)


def test_one_line() -> None:
    """
    The words of another parser come on one line, without control characters.
    """
    assert refusals.one_line("a\n  b") == "a b"
    assert refusals.one_line("\x01") == r"\x01"


def test_mended() -> None:
    """
    A half character becomes the replacement character; a whole one stays.
    """
    assert refusals.mended("a\ud800😀") == "a\ufffd😀"
