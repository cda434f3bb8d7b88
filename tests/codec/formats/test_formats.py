# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest
import tomli_w
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zorgplicht.codec.formats import FORMATS, format_of
from zorgplicht.codec.formats.lines import Lines
from zorgplicht.codec.formats.tree import (
    MAX_DEPTH,
    FormatError,
    Path,
    Plain,
    Position,
    Tree,
)

moderate = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
for_each_writer = settings(moderate, max_examples=60)  # there are ten writers


@pytest.mark.parametrize(
    ("filename", "name"),
    [
        ("beleid.toml", "toml"),
        ("map.json/beleid.JSON", "json"),
        ("beleid.v2.yaml", "yaml"),
        ("BELEID.YML", "yaml"),
        ("beleid.txt", None),
        ("beleid", None),
        ("toml", None),
        ("", None),
    ],
)
def test_format_of(filename: str, name: str | None) -> None:
    """
    The format follows from how the name ends, in capitals or not.
    """
    assert name == format_of(filename)


def test_names() -> None:
    """
    Each format is known by its own name, and no two have a suffix in common.
    """
    suffixes = [suffix for known in FORMATS.values() for suffix in known.suffixes]

    assert list(FORMATS) == [known.name for known in FORMATS.values()]
    assert len(suffixes) == len(set(suffixes))


def test_same_tree() -> None:
    """
    One document in three formats gives one tree, with the text that each wrote.
    """
    toml = '[a]\nb = ["x", "y"]\n'
    documents = {"toml": toml, "json": '{"a": {"b": ["x", "y"]}}', "yaml": "a:\n  b: [x, y]"}
    trees = [FORMATS[name].parse(text) for name, text in documents.items()]
    places = [FORMATS[name].positions(text) for name, text in documents.items()]

    assert trees == [{"a": {"b": ["x", "y"]}}] * 3
    assert [each["a", "b", 0] for each in places] == [
        Position(2, 6),
        Position(1, 14),
        Position(2, 7),
    ]


# --- random trees ----------------------------------------------------------------------

# YAML 1.1 folds the three other line breaks, and PyYAML writes them as they are.
TEXT = st.text(
    st.characters(
        exclude_categories=["Cs"],
        exclude_characters="\x85\u2028\u2029",
        include_characters="\"'\\\n\r\t#[]{}=.,:-&*!é😀",
    )
)
KEYS = st.from_regex(r"[a-z0-9_-]{1,6}", fullmatch=True) | TEXT.filter(bool)
SCALARS = (
    TEXT
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.booleans()
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(st.dictionaries(KEYS, inner, max_size=3), max_size=3)
        | st.dictionaries(KEYS, inner, max_size=4)
    ),
    max_leaves=20,
)
DOCUMENTS = st.dictionaries(KEYS, VALUES, max_size=5)


class _NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, _: object) -> bool:
        return True


def _yaml(tree: Tree, **style: object) -> str:
    text: str = yaml.dump(tree, Dumper=_NoAliases, sort_keys=False, **style)  # type: ignore[call-overload]
    return text


WRITERS: list[tuple[str, Callable[[Any], str]]] = [
    ("json", json.dumps),
    ("json", lambda tree: json.dumps(tree, indent=2, ensure_ascii=False)),
    ("json", lambda tree: json.dumps(tree, indent="\t", separators=(" ,", "\t:\r\n"))),
    ("toml", tomli_w.dumps),
    ("toml", lambda tree: tomli_w.dumps(tree, multiline_strings=True, indent=0)),
    ("toml", lambda tree: tomli_w.dumps(tree).replace("\n", "\r\n")),
    ("yaml", lambda tree: _yaml(tree, default_flow_style=False)),
    ("yaml", lambda tree: _yaml(tree, default_flow_style=True, allow_unicode=True)),
    ("yaml", lambda tree: _yaml(tree, default_flow_style=None, indent=4)),
    ("yaml", lambda tree: _yaml(tree, width=20, allow_unicode=True)),
]


def same(got: Tree, want: Tree) -> bool:
    """
    Whether *got* is *want*, of which YAML may have written the numbers without quotes.
    """
    if isinstance(got, Plain):
        return _read(got, type(want)) == want
    if type(got) is not type(want):
        return False
    if isinstance(got, dict) and isinstance(want, dict):
        return list(got) == list(want) and all(same(got[key], want[key]) for key in got)
    if isinstance(got, list) and isinstance(want, list):
        return len(got) == len(want) and all(map(same, got, want))
    return got == want


def _read(plain: Plain, kind: type) -> object:
    if kind is bool:
        return {"true": True, "false": False}[plain]
    return kind(plain)


def unordered(tree: Tree) -> Tree:
    """
    *tree* with its keys in order, because TOML must write tables after values.
    """
    if isinstance(tree, dict):
        return {key: unordered(tree[key]) for key in sorted(tree)}
    return [unordered(item) for item in tree] if isinstance(tree, list) else tree


def paths(tree: Tree, path: Path = ()) -> Iterator[Path]:
    yield path
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from paths(value, (*path, key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from paths(value, (*path, index))


def text_from(text: str, position: Position) -> str:
    """
    What stands from *position* on.
    """
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
    return "".join(lines[position.line - 1 :])[position.column - 1 :]


def key_at(name: str, text: str) -> str:
    """
    The key that *text* begins with, read by something else than what is tested.
    """
    if name == "json":
        key, _ = json.JSONDecoder().raw_decode(text)
        return str(key)
    if name == "toml":
        if text[0] == '"':
            key, _ = json.JSONDecoder(strict=False).raw_decode(re.sub(r"\\U(\w{8})", _pair, text))
            return str(key)
        return re.split(r"[^A-Za-z0-9_-]", text, maxsplit=1)[0]
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        if isinstance(token, yaml.ScalarToken):
            return str(token.value)
    raise AssertionError(text)


def _pair(escape: re.Match[str]) -> str:
    return json.dumps(chr(int(escape[1], 16)))[1:-1]


@pytest.mark.parametrize("writer", range(len(WRITERS)))
@for_each_writer
@given(tree=DOCUMENTS)
def test_random_trees(writer: int, tree: dict[str, Tree]) -> None:
    """
    What was written is read, everything has a place, and the key stands at that place.
    """
    name, write = WRITERS[writer]
    text = write(tree)

    got = FORMATS[name].parse(text)
    places = FORMATS[name].positions(text)

    assert same(unordered(got), unordered(tree))
    assert set(paths(tree)) == set(places)
    for path, position in places.items():
        if path and isinstance(path[-1], str):
            assert path[-1] == key_at(name, text_from(text, position))


@pytest.mark.parametrize("writer", range(len(WRITERS)))
@for_each_writer
@given(tree=DOCUMENTS)
def test_a_finder_tells_what_positions_tell(writer: int, tree: dict[str, Tree]) -> None:
    """
    Asked path by path the places are the same, and what is missing is where it is missed.
    """
    name, write = WRITERS[writer]
    text = write(tree)
    places = FORMATS[name].positions(text)
    find = FORMATS[name].finder(text)
    _, marks = FORMATS[name].read(text)

    assert places == {path: find(path) for path in places}
    assert places == {path: find((*path, "nowhere", 3)) for path in places}
    if marks is not None:
        lines = Lines(text)
        assert places == {path: lines.at(marks.offset(path)) for path in places}


@moderate
@given(tree=DOCUMENTS, flow=st.sampled_from([True, False, None]))
@pytest.mark.skipif(not yaml.__with_libyaml__, reason="this PyYAML has no libyaml")
def test_both_parsers_agree(tree: dict[str, Tree], flow: bool | None) -> None:  # noqa: FBT001
    """
    The parser written in Python gives the same values and places as libyaml.
    """
    text = _yaml(tree, default_flow_style=flow, allow_unicode=True)
    known = FORMATS["yaml"]
    fast = known.parse(text), known.positions(text)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml, "__with_libyaml__", False)

        assert fast == (known.parse(text), known.positions(text))


# --- random texts ----------------------------------------------------------------------

PIECES = {
    "json": [
        '{"a": [1, 2.5, {"b": null}], "c": "x\\n😀"}',
        *['{"a": ', '{"a": [{"b": ', '"a"', '"\\ud800"', "NaN", "1e999", "9" * 30, "{}", "[]"],
        *'{}[]:,"\\ \n\r\t-+.019eEtfn\0\ufeff\ud800é',
    ],
    "toml": [
        *["[a]\n", "[[a]]\n", "[a.b]\n", "[[a.b]]\n", "[a.b.c]\n", "[[a.b.c]]\n", "[b]\n"],
        *["a = 1\n", "b.c = 2\n", "a.b.c = 'x'\n", "b = {c = 1, d.e = [{}]}\n"],
        *["c = [[1], [{}]]\n", 'd = """x""""\n', "e = '''\n[x]'''''\n", "f = [ # ]\n 1,\n]\n"],
        *["'g' = 2026-01-01 08:30:00\n", "h = nan\n", "i = 99999999999999999999\n"],
        *["j = 1e999\n", "k = [1", "l = {m = 1", '"\\u0061" = 1\n', "n." * 70],
        *"[]{}=.,#\"'\\ \n\r\t-+0_:aeTZ\0\ufeff\ud800é",
    ],
    "yaml": [
        *["a: 1\n", "b:\n", "  - c: 2\n", "    d: 'x'\n", "e: {f: [1, 2]}\n", "g: |\n", "   x\n"],
        *['"h": "\\u00e9"\n', "? i\n", "- ", "&x ", "*x ", "!!str ", "<<: ", "---\n", "...\n"],
        *["%TAG ! x:\n", "%YAML 1.1\n", '"\\ud800"', '"\\UFFFFFFFF"'],
        "%YAML 1." + "9" * 5000 + "\n---\n",
        *"[]{}:,-?&*!|>'\"%@`# \n\r\t\\~aé\0\ufeff\ud800\x85\u2028\x01",
    ],
}


def check(name: str, text: str) -> None:
    """
    Either everything has a place, or there is a fault with its own.
    """
    known = FORMATS[name]
    try:
        tree = known.parse(text)
    except FormatError as error:
        assert error.faults  # noqa: PT017 - there may be no error
        lines = re.split(r"\r\n|\n|\r", text.removeprefix("\ufeff"))
        for fault in error.faults:
            assert 1 <= fault.position.line <= len(lines)
            assert 1 <= fault.position.column <= len(lines[fault.position.line - 1]) + 2
            assert len(fault.path) <= MAX_DEPTH
            for sentence in (fault.nl, fault.en):
                assert sentence.endswith((".", "?"))
                assert sentence.isprintable()
            "".join(map(str, fault.path)).encode()
    else:
        assert set(paths(tree)) == set(known.positions(text))


@pytest.mark.parametrize("name", FORMATS)
@moderate
@given(text=st.text(st.characters()))
def test_random_text(name: str, text: str) -> None:
    """
    Any text at all is read or refused, and never anything else.
    """
    check(name, text)


@pytest.mark.parametrize("name", FORMATS)
@moderate
@given(data=st.binary())
def test_random_bytes(name: str, data: bytes) -> None:
    """
    Bytes taken for text are read or refused, and never anything else.
    """
    check(name, data.decode("latin-1"))
    check(name, data.decode("utf-8", "surrogateescape"))


@pytest.mark.usefixtures("yaml_parser")
@pytest.mark.parametrize("name", FORMATS)
@settings(moderate, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_random_pieces(name: str, data: st.DataObject) -> None:
    """
    Text made of the pieces of a format is read or refused, and never anything else.
    """
    pieces = data.draw(st.lists(st.sampled_from(PIECES[name]), max_size=12))

    check(name, "".join(pieces))


@pytest.mark.parametrize("writer", range(len(WRITERS)))
@for_each_writer
@given(tree=DOCUMENTS, random=st.randoms(use_true_random=False))
def test_mutated_documents(writer: int, tree: dict[str, Tree], random: Random) -> None:
    """
    A good document with some characters lost, doubled or changed is read or refused.
    """
    name, write = WRITERS[writer]
    text = write(tree)
    for _ in range(random.randint(1, 4)):
        start, end = sorted(random.randint(0, len(text)) for _ in range(2))
        end = min(end, start + 5)
        text = random.choice(
            [
                text[:start] + text[end:],
                text[:end] + text[start:],
                text[:start] + random.choice(PIECES[name]) + text[end:],
            ]
        )

    check(name, text)


def test_toml_reader_of_this_python() -> None:
    """
    Arrays of tables inside one another are read as the lexer thinks that they are.
    """
    text = "[[a]]\n[[a.b]]\n[a.b.c]\n[[a.b]]\n[[a]]\n[a.b]\n"

    assert set(paths(tomllib.loads(text))) == set(FORMATS["toml"].positions(text))
