# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The JSON Schema of the policy format is of one mind with the reader.

Two others are asked: the library jsonschema, and the tool check-jsonschema with the files
that it is given.
"""

from __future__ import annotations

import copy
import datetime as dt
import importlib.util
import json
import random
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import zorgplicht as zp
from zorgplicht.codec.schema import _parts_of
from zorgplicht.codec.schema_ids import KINDS
from zorgplicht.codec.structure import keys_of
from zorgplicht.model.policy import Policy


def load(name):
    """A module beside this one that holds no tests."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


changed = load("changed_policies")
FULL, MUTATED, ANYTHING = changed.FULL, changed.MUTATED, changed.ANYTHING
at, places = changed.at, changed.places

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
NAMES = ["voorbeeldstad", "knelpunten", "uittreksel"]
BROKEN = ROOT / "tests" / "codec" / "broken"
SCHEMA = zp.policy_schema(zp.load_catalogue(), lang="en")
CHECK = Draft202012Validator(SCHEMA)


def read(text):
    """Whether the reader takes a text."""
    try:
        zp.read_policy_text(text, format="json")
    except zp.PolicyReadError:
        return False
    return True


def test_the_full_policy_has_every_key():
    """What is changed below is all there is in the format."""
    used = {step for place in places(FULL) for step in place if isinstance(step, str)}

    assert read(json.dumps(FULL))
    assert CHECK.is_valid(FULL)
    for cls in _parts_of(Policy):
        assert cls in KINDS or not attrs.has(cls) or set(keys_of(cls)) <= used


def test_jsonschema_and_the_reader_agree():
    """Thousands of policies with one thing changed are taken or refused by both."""
    trees = random.Random("jsonschema").sample(MUTATED, 4000)
    taken = [CHECK.is_valid(tree) for tree in trees]

    assert taken == [read(json.dumps(tree)) for tree in trees]
    assert 400 < sum(taken) < 2800


VALUES = st.recursive(
    st.sampled_from([one for one in ANYTHING if not isinstance(one, list | dict)])
    | st.integers(-(10**20), 10**20)
    | st.floats(-1e17, 1e17, allow_nan=False).filter(lambda number: not number.is_integer())
    | st.text("aB1-é ", max_size=4)
    | st.dates().map(str)
    | st.times().map(lambda time: time.isoformat("minutes")),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "on", "from", "x"]), inner, max_size=3)
    ),
    max_leaves=5,
)


@given(st.lists(st.tuples(st.sampled_from(list(places(FULL))[1:]), VALUES), max_size=3))
def test_they_agree_on_policies_with_several_changes(changes):
    """Also where several things are changed at once, and values are made up."""
    tree = copy.deepcopy(FULL)
    for place, value in changes:
        try:
            at(tree, place[:-1])[place[-1]] = copy.deepcopy(value)
        except (LookupError, TypeError):
            continue  # an earlier change took the place away

    assert CHECK.is_valid(tree) == read(json.dumps(tree))


@pytest.mark.parametrize("day", [dt.date(1, 1, 1), dt.date(1999, 12, 1), dt.date(2400, 2, 1)])
def test_dates_are_those_of_the_calendar(day):
    """Two years of days from there exist, and nothing else that looks like one."""
    pattern = re.compile(SCHEMA["$defs"]["date"]["pattern"])
    exist = {(day + dt.timedelta(days=n)).isoformat() for n in range(2 * 365)}
    for year in range(day.year, day.year + 2):
        for month in range(14):
            for number in range(33):
                said = f"{year:04}-{month:02}-{number:02}"
                if day.isoformat() <= said <= max(exist):
                    assert (pattern.search(said) is not None) == (said in exist)


# --- check-jsonschema itself ------------------------------------------------------------


@pytest.fixture(scope="module")
def schema_file(tmp_path_factory):
    file = tmp_path_factory.mktemp("schema") / "policy.schema.json"
    file.write_text(json.dumps(SCHEMA), "utf-8")
    return file


def refused(schema_file, files):
    """The names of the files that check-jsonschema refuses, with what it says of each."""
    words = ["-m", "check_jsonschema", "--schemafile", schema_file, "--output-format", "json"]
    done = subprocess.run(
        [sys.executable, *words, *files], capture_output=True, text=True, check=False
    )
    report = json.loads(done.stdout)
    found = {}
    for error in (*report.get("errors", ()), *report.get("parse_errors", ())):
        found.setdefault(Path(error["filename"]).name, []).append(error)
    assert done.returncode == (1 if found else 0), done.stderr
    return found


def test_check_jsonschema_takes_the_examples_in_every_format(schema_file):
    """JSON, TOML with its own dates and times, and YAML without quotes."""
    files = [file for file in EXAMPLES.iterdir() if file.stem in NAMES]
    template = ROOT / "src" / "zorgplicht" / "cli" / "new-policy.toml"
    base = ROOT / "tests" / "validation" / "cases" / "base.toml"

    assert len(files) == 9
    assert refused(schema_file, [*files, template, base]) == {}


def test_check_jsonschema_and_the_reader_agree(schema_file, tmp_path):
    """The tool, on a sample of the changed policies and on real ones changed at random."""
    rng = random.Random("check-jsonschema")
    trees = [*rng.sample(MUTATED, 450), *real_ones(rng, 150)]
    files = []
    for number, tree in enumerate(trees):
        files.append(tmp_path / f"{number:03}.json")
        files[-1].write_text(json.dumps(tree), "utf-8")
    expected = {file.name for file in files if not read(file.read_text("utf-8"))}

    assert set(refused(schema_file, files)) == expected
    assert 200 < len(expected) < len(files)


def real_ones(rng, count):
    """The examples and the policy of the rules' cases, each with one thing changed."""
    base = tomllib.loads((ROOT / "tests/validation/cases/base.toml").read_text("utf-8"))
    bases = [json.loads(json.dumps(base, default=lambda value: value.isoformat()))]
    bases += [json.loads((EXAMPLES / f"{name}.json").read_text("utf-8")) for name in NAMES]
    for number in range(count):
        tree = copy.deepcopy(bases[number % len(bases)])
        place = rng.choice(list(places(tree))[1:])
        holder = at(tree, place[:-1])
        if number % 3 == 0:
            del holder[place[-1]]
        elif number % 3 == 1 and isinstance(holder, dict):
            holder[f"{place[-1]}x"] = holder.pop(place[-1])
        else:
            holder[place[-1]] = rng.choice(ANYTHING)
        yield tree


UNSEEN = {
    "json-duplicate-key.json": "a parser keeps one of the two",
    "json-lone-surrogate.json": "half a character is a text",
    "json-nan.json": "NaN is no JSON, but Python's parser takes it",
    "json-utf-16.json": "Python's parser takes UTF-16 as well",
}
"""What a JSON Schema cannot see; the how-to page tells of each."""

FATAL = ("json-huge-integer.json", "json-nul-bytes.json")
"""At these the tool stops altogether, and reports on no other file."""


def test_broken_files_are_refused_but_for_what_no_schema_can_see(schema_file):
    """Every broken JSON file, but for the differences that are told."""
    files = [file for file in sorted(BROKEN.glob("json-*.json")) if file.name not in FATAL]

    assert {file.name for file in files} - set(refused(schema_file, files)) == set(UNSEEN)
    for name in FATAL:
        words = ["-m", "check_jsonschema", "--schemafile", schema_file, BROKEN / name]
        assert subprocess.run(
            [sys.executable, *words], capture_output=True, check=False
        ).returncode


HEAD = {
    "json": '"format": "zorgplicht-policy/1", "authority": {"name": "x", "kind": "other"}, ',
    "toml": 'format = "zorgplicht-policy/1"\nauthority = { name = "x", kind = "other" }\n',
    "yaml": "format: zorgplicht-policy/1\nauthority: {name: x, kind: other}\n",
}
HOUR_OF_JSON = '"channels": [{"id": "a", "channel": "b", "hours": [{"days": [], "to": "17:00", '
SCORE_OF_JSON = '"monitoring": [{"subject": "a", "method": "b", "results": [{"on": "2026-01-01", '
HOUR_OF_TOML = 'channels = [{ id = "a", channel = "b", hours = [{ days = [], to = 17:00:00, '
HOUR_OF_YAML = "channels: [{id: a, channel: b, hours: [{days: [], to: 17:00, "

DIFFERENCES = [
    # What is written, whether the reader takes it, and whether check-jsonschema does.
    ("json", '"monitoring": [{"subject": "a", "method": "b", "every-months": 3.0}]', False, True),
    ("json", SCORE_OF_JSON + '"score": 1e20}]}]', True, False),
    ("json", HOUR_OF_JSON + '"from": "08:30:00Z"}]}]', False, True),
    ("json", '"services": [], "services": []', False, True),
    ("json", '"services": [{"id": "a", "name": "\\ud800"}]', False, True),
    ("toml", 'services = [{ id = "a", name = "b", digital-since = "2026-01-01" }]', False, True),
    ("toml", HOUR_OF_TOML + 'from = "08:30" }] }]', False, True),
    ("toml", HOUR_OF_TOML + "from = 08:30:00.5 }] }]", True, False),
    ("yaml", "services: [{id: 0612345670, name: b}]", True, False),
    ("yaml", "services: [{id: a, name: true}]", True, False),
    ("yaml", "services: [{id: &a a, name: *a}]", False, True),
    ("yaml", "services: [{<<: {id: a}, name: b}]", False, True),
    # And where one might expect a difference but there is none.
    ("json", HOUR_OF_JSON + '"from": "08:30\\n"}]}]', False, False),
    ("json", SCORE_OF_JSON + '"score": 1e999}]}]', False, False),
    ("toml", HOUR_OF_TOML + "from = 2026-01-01T08:30:00 }] }]", False, False),
    ("toml", HOUR_OF_TOML + "from = 08:30:00 }] }]", True, True),
    ("yaml", HOUR_OF_YAML + "from: 08:30}]}]", True, True),
    ("yaml", "services: [{id: a, name: no, digital-since: 2026-01-01}]", True, True),
    ("yaml", "target-groups: [{group: a, facts: {x: yes}}]", False, False),
]  # fmt: skip


def test_the_differences_are_the_ones_that_are_told(schema_file, tmp_path):
    """Where JSON Schema or the tool's parser cannot follow the reader, and where it can."""
    files = []
    for number, (suffix, text, *_) in enumerate(DIFFERENCES):
        whole = HEAD[suffix] + text
        files.append(tmp_path / f"{number:02}.{suffix}")
        files[-1].write_text(f"{{{whole}}}" if suffix == "json" else whole, "utf-8")
    not_valid = refused(schema_file, files)
    found = [(is_read(file), file.name not in not_valid) for file in files]

    assert found == [(taken, valid) for _, _, taken, valid in DIFFERENCES]


def is_read(file):
    try:
        zp.read_policy(file)
    except zp.PolicyReadError:
        return False
    return True


@pytest.mark.parametrize(
    ("place", "value", "says"),
    [
        (("authority", "kind"), "municipalty", "'municipalty' is not one of ['municipality'"),
        (("channels", 0, "channel"), 3, "3 is not of type 'string'"),
        (("channels", 0, "contact"), [], "[] is not of type 'object'"),
        (("channels", 0, "hours", 0, "days", 1), "za", "'za' is not one of ['mon'"),
        (("documents", 0, "adopted", "on"), "2026-02-30", "'2026-02-30' does not match"),
        (("documents", 0, "language-level"), "B3", "'B3' is not one of ['A1'"),
        (("documents", 0, "annex-of"), 3, "3 is not of type 'string'"),
        (("support", 0, "asks", "travel"), "much", "'much' is not one of ['light'"),
        (("target-groups", 0, "expects", "own"), "much", "'much' is not one of ['light'"),
        (("monitoring", 0, "results", 0, "scale"), [1], "[1] is too short"),
    ],
)
def test_an_error_stands_at_the_right_place_and_names_what_is_known(place, value, says):
    """One error, at the value that is wrong; never that no alternative fits."""
    errors = list(CHECK.iter_errors(changed.with_value(place, value)))

    assert [tuple(error.absolute_path) for error in errors] == [place]
    assert says in errors[0].message
