# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json

import pytest

from zorgplicht.codec.formats.from_json import parse, positions
from zorgplicht.codec.formats.tree import MAX_DEPTH, FormatError, Path

DEEPEST = '{"a":' + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1) + "}"


def faults(text: str) -> list[tuple[int, int, Path, str]]:
    with pytest.raises(FormatError) as caught:
        parse(text)
    return [
        (fault.position.line, fault.position.column, fault.path, fault.en)
        for fault in caught.value.faults
    ]


@pytest.mark.parametrize(
    ("text", "line", "column", "path", "says"),
    [
        ("", 1, 1, (), "empty"),
        (" \n\t", 1, 1, (), "empty"),
        ("[1]", 1, 1, (), "keys with values"),
        ('"a"', 1, 1, (), "keys with values"),
        (" 12", 1, 1, (), "keys with values"),
        ("null", 1, 1, (), "keys with values"),
        ('{"a": 1,\n "a": 2}', 2, 2, ("a",), "second time"),
        ('{"b": [0, {"a": 1, "a": 2}]}', 1, 20, ("b", 1, "a"), "second time"),
        (r'{"a": 1, "\u0061": 2}', 1, 10, ("a",), "second time"),
        ('{"a": NaN}', 1, 7, ("a",), "'NaN' is not a number"),
        ('{"a": [1, Infinity]}', 1, 11, ("a", 1), "'Infinity' is not"),
        ('{"a":\n-Infinity}', 2, 1, ("a",), "'-Infinity' is not"),
        ('{"a": 1e999}', 1, 7, ("a",), "too large"),
        ('{"a": -1.5e999}', 1, 7, ("a",), "too large"),
        ('{"a": 9223372036854775808}', 1, 7, ("a",), "too large"),
        ('{"a": -9223372036854775809}', 1, 7, ("a",), "too large"),
        ('{"a": ' + "1" * 10_000 + "}", 1, 7, ("a",), "too large"),
        (r'{"a": "x\ud800"}', 1, 7, ("a",), "half a character"),
        (r'{"a": "\ude00\ud83d"}', 1, 7, ("a",), "half a character"),
        (r'{"a": 1, "\uD800": 2}', 1, 10, ("\ufffd",), "half a character"),
        ('{"a": 1} x', 1, 10, (), "more text follows"),
        ('{"a": 1}\n{}', 2, 1, (), "more text follows"),
        ('{"a": 1,}', 1, 8, ("a",), "comma must go"),
        ('{"a": [1,\n]}', 1, 9, ("a", 0), "comma must go"),
        ("{a: 1}", 1, 2, (), "key between double quotes"),
        ("{'a': 1}", 1, 2, (), "key between double quotes"),
        ('{"a" 1}', 1, 6, ("a",), "a colon"),
        ('{"a": 1 "b": 2}', 1, 9, ("a",), "a comma"),
        ('{"a": [1 2]}', 1, 10, ("a", 0), "a comma"),
        ('{"a": tru}', 1, 7, ("a",), "expected a value"),
        ('{"a": [1, x]}', 1, 11, ("a", 1), "expected a value"),
        ('{"a": 007}', 1, 8, ("a",), "a comma"),
        ('{"a": +1}', 1, 7, ("a",), "expected a value"),
        ('{"a": 1 // no\n}', 1, 9, ("a",), "a comma"),
        ('{"a": "b', 1, 7, ("a",), "no closing quote"),
        ('{"a": "b\n"}', 1, 9, ("a",), "control character"),
        ('{"a": "\t"}', 1, 8, ("a",), "control character"),
        (r'{"a": "\x"}', 1, 8, ("a",), "backslash"),
        (r'{"a": "\u12"}', 1, 9, ("a",), "backslash"),
        ('{"a": [1,\n', 2, 1, ("a", 1), "text stops"),
        ("{", 1, 2, (), "text stops"),
        ('{"é😀": 1, "b"', 1, 14, ("b",), "text stops"),
        ('\ufeff{"a": x}', 1, 7, ("a",), "expected a value"),
        ('{"a":' + "[" * 64, 1, 69, ("a", *[0] * 63), "more than 64"),
        (DEEPEST.replace("[]", "[{}]"), 1, 69, ("a", *[0] * 63), "more than 64"),
    ],
)
def test_refuses(text: str, line: int, column: int, path: Path, says: str) -> None:
    """
    Each refusal stands at its exact place and says what is wrong.
    """
    found = faults(text)

    assert [(line, column, path)] == [fault[:3] for fault in found]
    assert says in found[0][3]


def test_collects() -> None:
    """
    All faults are found at once, up to the place where the text is no JSON any more.
    """
    found = faults('{"a": 1, "a": NaN,\n "b": [1e999, "\\ud800"], "a": 1,\n "c": ?, "c": 2}')

    assert [fault[:3] for fault in found] == [
        (1, 10, ("a",)),
        (1, 15, ("a",)),
        (2, 8, ("b", 0)),
        (2, 15, ("b", 1)),
        (2, 26, ("a",)),
        (3, 7, ("c",)),
    ]


@pytest.mark.parametrize("text", ["[" * 1_000_000, '{"a":' * 500_000, '{"a":[' * 500_000 + "x"])
def test_a_million_brackets(text: str) -> None:
    """
    Depth is a fault at the first bracket too many, whatever the depth.
    """
    assert "more than 64" in faults(text)[-1][3]


def test_stack_used_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A text that is good but cannot be read for want of stack is a fault as well.
    """

    def decode(_: object, __: str) -> None:
        raise RecursionError

    monkeypatch.setattr(json.JSONDecoder, "decode", decode)

    assert [fault[:3] for fault in faults("{}")] == [(1, 1, ())]


def test_unknown_complaint(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A complaint that we do not know is passed on in its own words.
    """

    def decode(_: object, text: str) -> None:
        raise json.JSONDecodeError("Something new", text, 1)

    monkeypatch.setattr(json.JSONDecoder, "decode", decode)

    assert faults('{"a": 1}')[0][3] == "this is not valid JSON (Something new)."


def test_takes() -> None:
    """
    Good JSON gives its values; null is None, and a pair of halves is one character.
    """
    text = r'{"a": [1, 2.5, true, null, "\ud83d\ude00", -9223372036854775808], "": {}}'

    assert parse(text) == {"a": [1, 2.5, True, None, "😀", -(2**63)], "": {}}


def test_takes_the_greatest_depth() -> None:
    """
    Sixty-four in one another is allowed.
    """
    assert max(len(path) for path in positions(DEEPEST)) == MAX_DEPTH - 1
    assert parse(DEEPEST)
