# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
import tomllib

import pytest

from zorgplicht.codec.formats.from_toml import parse
from zorgplicht.codec.formats.tree import MAX_DEPTH, FormatError, Path, Position


def faults(text: str) -> list[tuple[int, int, Path, str]]:
    with pytest.raises(FormatError) as caught:
        parse(text)
    return [
        (fault.position.line, fault.position.column, fault.path, fault.en)
        for fault in caught.value.faults
    ]


def dotted(parts: int) -> str:
    return ".".join("a" * parts)


@pytest.mark.parametrize(
    ("text", "line", "column", "path", "says"),
    [
        # keys that were there already
        ("a = 1\n\n a = 2", 3, 2, ("a",), "key 'a' is given here for the second time"),
        ("a = 1\r\n\r\n a = 2", 3, 2, ("a",), "second time"),
        ("'a b' = 1\n\"a b\" = 2", 2, 1, ("a b",), "'a b'"),
        ("[a]\n[b]\n[a]", 3, 2, ("a",), "second time"),
        ("[a.b]\n[ a . b ]", 2, 7, ("a", "b"), "second time"),
        ("[[a]]\nb = 1\nb = 2", 3, 1, ("a", 0, "b"), "second time"),
        ("[[a]]\n[[a]]\n[a.c]\nb = 1\nb = {c = 1}", 5, 1, ("a", 1, "c", "b"), "second time"),
        ("[[a]]\n[a]", 2, 2, ("a",), "second time"),
        ("a.b = 1\na.b = 2", 2, 3, ("a", "b"), "second time"),
        ("a = 1\na.b = 2", 2, 3, ("a", "b"), "second time"),
        ("a = 1\n[a]", 2, 2, ("a",), "second time"),
        ("a = 1\n[a.b]", 2, 4, ("a", "b"), "second time"),
        ("a = {b = 1, b = 2}", 1, 13, ("a", "b"), "second time"),
        ("a = [{b = {c = 1}, b.c = 2}]", 1, 22, ("a", 0, "b", "c"), "completed elsewhere"),
        ("a = {b = 1, b.c = 2}", 1, 15, ("a", "b", "c"), "second time"),
        ("a = {b = 1}\n[a]", 2, 2, ("a",), "second time"),
        ("a = {b = 1}\n[a.c]", 2, 4, ("a", "c"), "second time"),
        ("a = [1]\n[[a]]", 2, 3, ("a",), "completed elsewhere"),
        ("a = {b = 1}\na.c = 2", 2, 3, ("a", "c"), "completed elsewhere"),
        ("[a.b]\n[a]\nb.c = 1", 3, 3, ("a", "b", "c"), "completed elsewhere"),
        ("[a]\nb.c = 1\n[a.b]", 3, 4, ("a", "b"), "second time"),
        # numbers
        ("a = nan", 1, 5, ("a",), "'nan' is not a number"),
        ("a = [1, +inf]", 1, 9, ("a", 1), "'+inf' is not"),
        ("[t]\na.b = -inf # x", 2, 7, ("t", "a", "b"), "'-inf' is not"),
        ("a = 1e999", 1, 5, ("a",), "too large"),
        ("a = 9223372036854775808", 1, 5, ("a",), "too large"),
        ("a = -9_223_372_036_854_775_809", 1, 5, ("a",), "too large"),
        ("a = 0xffff_ffff_ffff_ffff", 1, 5, ("a",), "too large"),
        ("a = " + "1" * 10_000, 1, 5, ("a",), "too large"),
        ("a = 0x" + "f" * 100_000, 1, 5, ("a",), "too large"),
        # depth
        ("a = " + "[" * 64 + "]" * 64, 1, 68, ("a", *[0] * 63), "more than 64"),
        ("a = [\n" + "[" * 1_000, 2, 63, ("a", *[0] * 63), "more than 64"),
        (dotted(65) + " = 1", 1, 127, tuple("a" * 64), "more than 64"),
        (dotted(64) + " = [1]", 1, 131, tuple("a" * 64), "more than 64"),
        (f"[{dotted(64)}]", 1, 128, tuple("a" * 64), "more than 64"),
        (f"[[{dotted(63)}]]", 1, 127, (*"a" * 63, 0), "more than 64"),
        # form
        ("= 1", 1, 1, (), "expected a key, a [header]"),
        ("é = 1", 1, 1, (), "expected a key, a [header]"),
        ("a. = 1", 1, 4, ("a",), "expected a key here"),
        ("[]", 1, 2, (), "expected a key here"),
        ("a", 1, 2, ("a",), "an = must follow"),
        ("a b = 1", 1, 3, ("a",), "an = must follow"),
        ("[a\nb = 1", 1, 3, ("a",), "header must end"),
        ("[[a]\nb = 1", 1, 4, ("a",), "header must end"),
        ("a = Gemeente", 1, 5, ("a",), "between quotes"),
        ("a =", 1, 4, ("a",), "between quotes"),
        ("a = 1 b = 2", 1, 7, ("a",), "line should end"),
        ("a = 08", 1, 6, ("a",), "line should end"),
        ("a = 2026-02-30", 1, 5, ("a",), "does not exist"),
        ("[a]\nb = [1 2]", 2, 8, ("a", "b"), "lacks a comma"),
        ("a = [1,\n2", 2, 2, ("a",), "lacks a comma"),
        ("a = {b = 1 c = 2}", 1, 12, ("a", "b"), "lacks a comma"),
        ('a = "b\nc = 1', 1, 7, ("a",), "on the same line"),
        ("a = 'b\nc = 1", 1, 5, ("a",), "no closing quote"),
        ('a = "b', 1, 5, ("a",), "no closing quote"),
        ("a = 'b", 1, 5, ("a",), "no closing quote"),
        ('x = 1\na = """b\nc', 2, 5, ("a",), "no closing quote"),
        ("a = '''b\nc", 1, 5, ("a",), "no closing quote"),
        ('a = "\x07"', 1, 6, ("a",), "control character"),
        ("a = 1 # \x07", 1, 9, ("a",), "control character"),
        ("a = 1\rb = 2", 1, 6, ("a",), "line should end"),
        (r'a = "\q"', 1, 8, ("a",), "backslash"),
        (r'a = "\ud800"', 1, 12, ("a",), "backslash"),
        (r'"\q" = 1', 1, 4, (), "backslash"),
        ('\ufeffa = "é😀" x', 1, 10, ("a",), "line should end"),
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
    Numbers are all refused at once, and so are those before another fault.
    """
    found = faults("a = nan\nb = [inf, 1e999]\nc = {d = 9999999999999999999}\na = 1")

    assert [fault[:3] for fault in found] == [
        (1, 5, ("a",)),
        (2, 6, ("b", 0)),
        (2, 11, ("b", 1)),
        (3, 10, ("c", "d")),
        (4, 1, ("a",)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 1_000_000,
        "a = " + "{a=" * 500_000,
        "a = " + "[{a = " * 300_000 + "x",
        dotted(1_000_000) + " = 1",
        f"[{dotted(1_000_000)}]",
        f"[[{dotted(1_000_000)}",
        "b = {" + " . ".join("a" * 500_000) + " = 1}",
    ],
    ids=range(7),
)
def test_a_million_brackets(text: str) -> None:
    """
    Depth is one fault, whatever the depth, and it takes no time that grows with it.
    """
    found = faults(text)

    assert len(found) == 1
    assert "more than 64" in found[0][3]


def test_many_dots_are_no_depth() -> None:
    """
    A line may have many dots in its text.
    """
    assert parse(f'a = "{"." * 100}"\nb = "x"') == {"a": "." * 100, "b": "x"}
    assert [fault[:3] for fault in faults(f'"\\q" = 1\na = "{"." * 100}"')] == [(1, 4, ())]


def test_stack_used_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A text that is good but cannot be read for want of stack is a fault as well.
    """

    def loads(_: str) -> None:
        raise RecursionError

    monkeypatch.setattr(tomllib, "loads", loads)

    assert [fault[:3] for fault in faults("a = 1")] == [(1, 1, ())]


@pytest.mark.parametrize(
    ("complaint", "says"),
    [
        ("Something new (at line 1, column 5)", "this is not valid TOML (Something new)."),
        ("Cannot declare ('a',) twice (at line 1, column 5)", "this key is given"),
    ],
)
def test_unknown_complaint(monkeypatch: pytest.MonkeyPatch, complaint: str, says: str) -> None:
    """
    A complaint that we do not know, or cannot place, still becomes a fault.
    """

    def loads(_: str) -> None:
        raise tomllib.TOMLDecodeError(complaint)

    monkeypatch.setattr(tomllib, "loads", loads)
    line, column, path, sentence = faults("a = 1")[0]

    assert (line, column, path) == (1, 5, ("a",))
    assert says in sentence


def test_takes() -> None:
    """
    Good TOML gives its values, dates and times among them.
    """
    text = (
        "\ufeffa = [1, 2.5, true]\r\n[b]\r\n"
        "on = 2026-01-01\r\nfrom = 08:30:00\r\nat = 2026-01-01T08:30:00\r\n"
    )

    assert {
        "a": [1, 2.5, True],
        "b": {
            "on": dt.date(2026, 1, 1),
            "from": dt.time(8, 30),
            "at": dt.datetime(2026, 1, 1, 8, 30),  # noqa: DTZ001 - TOML has local times
        },
    } == parse(text)
    assert parse("") == {}


def test_takes_the_greatest_depth() -> None:
    """
    Sixty-four in one another is allowed, however it is written.
    """
    assert parse("a = " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1))
    assert parse(dotted(MAX_DEPTH) + " = 1")
    assert parse(f"[{dotted(MAX_DEPTH - 1)}]")


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("a = 1\r\r\nb c", Position(3, 3)),
        ("a = 1\r\n\r\nb c", Position(3, 3)),
        ('a = """x\r\r\n"""\r\nb c', Position(4, 3)),
    ],
)
def test_a_stray_carriage_return_ends_a_line(text: str, position: Position) -> None:
    """
    Lines are those that editors show, also where TOML allows no line end.
    """
    with pytest.raises(FormatError) as caught:
        parse(text)

    assert position in {fault.position for fault in caught.value.faults}
