# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import sys

import pytest

from zorgplicht.codec.formats.from_yaml import parse, positions
from zorgplicht.codec.formats.tree import MAX_DEPTH, FormatError, Path
from zorgplicht.errors import MissingExtraError

pytestmark = pytest.mark.usefixtures("yaml_parser")


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
        # the document
        ("", 1, 1, (), "empty"),
        ("# a: 1\n", 1, 1, (), "empty"),
        ("---\n", 1, 1, (), "empty"),
        ("- a", 1, 1, (), "keys with values"),
        ("~", 1, 1, (), "keys with values"),
        ('""', 1, 1, (), "keys with values"),
        ("a: 1\n---\nb: 2", 2, 1, (), "second document"),
        ("a: 1\n...\n---\n", 3, 1, (), "second document"),
        ("%TAG ! tag:x,2026:\n---\na: 1", 1, 1, (), "a tag (!kind)"),
        ("%YAML 2.0\n---\na: 1", 1, 1, (), "incompatible YAML document"),
        # what is not allowed
        ("a: &x 1", 1, 4, ("a",), "an anchor"),
        ("&x a: 1", 1, 1, (), "an anchor"),
        ("a:\n  - &x {b: 1}", 2, 5, ("a", 0), "an anchor"),
        ("a: *x", 1, 4, ("a",), "an alias"),
        ("a: [1, *x]", 1, 8, ("a", 1), "an alias"),
        ("*x : 1", 1, 1, (), "an alias"),
        ("a: !!str 1", 1, 4, ("a",), "a tag"),
        ("a: ! 1", 1, 4, ("a",), "a tag"),
        ("a: ! '1'", 1, 4, ("a",), "a tag"),
        ("a: !x [1]", 1, 4, ("a",), "a tag"),
        ("!!map {a: 1}", 1, 1, (), "a tag"),
        ("a:\n  <<: {b: 1}", 2, 3, ("a", "<<"), "merging with <<"),
        # keys
        ("a: 1\nb: 2\na: 3", 3, 1, ("a",), "second time"),
        ("a: 1\n'a': 3", 2, 1, ("a",), "second time"),
        ("a: [{b: 1, c: 2, b: 3}]", 1, 18, ("a", 0, "b"), "second time"),
        ("? [1]\n: 2", 1, 3, (), "a key must be text"),
        ("{a: 1}: 2", 1, 1, (), "a key must be text"),
        ("a: {[1]: 2}", 1, 5, ("a",), "a key must be text"),
        ('"": 1', 1, 1, (), "not empty"),
        ("? \n: 1", 1, 2, (), "not empty"),
        ("{: 1}", 1, 2, (), "cannot stand here"),
        # depth
        ("a: " + "[" * 64, 1, 67, ("a", *[0] * 63), "more than 64"),
        ("a: " + "- " * 3, 1, 4, ("a",), "indentation"),
        ("a:\n " + "- " * 64, 2, 128, ("a", *[0] * 63), "more than 64"),
        # form
        ("a: b: c", 1, 5, (), "put text with a colon between quotes"),
        ("a: @x", 1, 4, ("a",), "begins with a special character"),
        ("a:\n\t- b", 2, 1, ("a",), "indent with spaces"),
        ("a: 1\nb", 2, 2, (), "expected a colon"),
        ("a: [1 2\nb: 3", 2, 2, ("a", 1), "a comma or a closing bracket"),
        ("a: {b: 1", 1, 9, ("a",), "a comma or a closing bracket"),
        ("a:\n  b: 1\n c: 2", 3, 2, (), "indentation"),
        ("- a\nb: 1", 2, 1, (1,), "indentation"),
        (": 1", 1, 1, (), "indentation"),
        ('x: 1\na: "b\nc: 2', 2, 4, ("a",), "no closing quote"),
        ("a: 'b", 1, 4, ("a",), "no closing quote"),
        ("a: \x07", 1, 4, (), "control character"),
        ("a: \ufffe", 1, 4, (), "control character"),
        ("é😀: \x07", 1, 5, (), "control character"),
    ],
)
def test_refuses(text: str, line: int, column: int, path: Path, says: str) -> None:
    """
    Each refusal stands at its exact place and says what is wrong.
    """
    found = faults(text)

    assert [(line, column, path)] == [fault[:3] for fault in found]
    assert says in found[0][3]


@pytest.mark.parametrize(
    "escape", [r"\q", r"\ud800", r"\U00110000", r"\UFFFFFFFF", r"\uD83D\uDE00", r"\xzz"]
)
def test_escapes_that_are_no_character(escape: str) -> None:
    """
    An escape that makes no character is refused by both parsers, as value and as key.
    """
    value = faults(f'a: "{escape}"')
    key = faults(f'"{escape}": 1')

    assert [(fault[0], fault[2]) for fault in value] == [(1, ("a",))]
    assert len(key) == 1
    assert key[0][2] in {(), ("\ufffd",), ("\ufffd\ufffd",)}


def test_collects() -> None:
    """
    All refusals are found at once, up to the place where the text is no YAML any more.
    """
    text = (
        "a: &x 1\nb: *x\n<<: *x\n? [a: 1]\n: 1\n? {a: 1}\n: 1\n"
        "c: !!str x\n&y d: !z [*x]\na: 2\n'': 1\n*x : {a: 1}\ne: 'b\n"
    )

    assert [fault[:3] for fault in faults(text)] == [
        (1, 4, ("a",)),
        (2, 4, ("b",)),
        (3, 1, ("<<",)),
        (3, 5, ("<<",)),
        (4, 3, ()),
        (6, 3, ()),
        (8, 4, ("c",)),
        (9, 1, ()),
        (9, 7, ("d",)),
        (9, 11, ("d", 0)),
        (10, 1, ("a",)),
        (11, 1, ()),
        (12, 1, ()),
        (13, 4, ("e",)),
    ]


def test_anchor_and_tag() -> None:
    """
    An anchor and a tag at one value are two faults.
    """
    assert len(faults("a: &x !y z")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "[" * 1_000_000,
        "{" * 1_000_000,
        "a: " + "{a: " * 500_000,
        "- " * 500_000,
        "? " * 500_000,
        "[{a: " * 300_000,
    ],
    ids=range(6),
)
def test_a_million_brackets(text: str) -> None:
    """
    Depth is a fault at the first bracket too many, and nothing after it is read.
    """
    assert "more than 64" in faults(text)[-1][3]


def test_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Without PyYAML the error names the extra to install.
    """
    monkeypatch.setitem(sys.modules, "yaml", None)

    with pytest.raises(MissingExtraError, match="yaml"):
        parse("a: 1")
    with pytest.raises(MissingExtraError, match="yaml"):
        positions("a: 1")


def test_unknown_complaint(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A complaint without a place that we do not know becomes a fault at the start.
    """
    import yaml

    def get_event(_: object) -> None:
        raise yaml.YAMLError("something\nnew")

    monkeypatch.setattr(yaml, "__with_libyaml__", False)
    monkeypatch.setattr(yaml.SafeLoader, "get_event", get_event)

    assert faults("a: 1") == [(1, 1, (), "this is not valid YAML (something new).")]


def test_takes_the_greatest_depth() -> None:
    """
    Sixty-four in one another is allowed.
    """
    assert parse("a: " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1))
