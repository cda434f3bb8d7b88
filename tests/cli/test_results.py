# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
import json
import shutil
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.cli import results as results_module
from zorgplicht.cli.checking import Question, check_all
from zorgplicht.cli.results import ForeignFileError, resumed
from zorgplicht.reporting import UnusableFile

ROOT = Path(__file__).parents[2]
QUESTION = Question(on=dt.date(2026, 11, 25), advise=True)


@pytest.fixture
def files(tmp_path):
    """Three policies and a file that cannot be used."""
    names = ("voorbeeldstad.toml", "knelpunten.yaml", "uittreksel.json")
    found = [str(shutil.copy(ROOT / "examples" / name, tmp_path / name)) for name in names]
    broken = tmp_path / "stuk.toml"
    broken.write_text('format = "zorgplicht-policy/1"\nx = [\n', "utf-8")
    return [*found[:2], str(broken), found[2]]


@pytest.fixture
def ask(tmp_path):
    """Asks for the results of files; gives them, and which of them were checked."""

    def call(files, question=QUESTION, store=tmp_path / "store"):
        checked = []

        def check(some):
            checked.extend(some)
            return check_all(some, question, jobs=1)

        return list(resumed(files, question, str(store), check)), checked

    return call


def test_what_was_checked_is_found_again(files, ask):
    """The same results, and nothing is checked twice but what could not be used."""
    first, checked = ask(files)
    second, again = ask(files)

    assert checked == files
    assert again == [files[2]]
    assert second == first == list(check_all(files, QUESTION, jobs=1))
    assert isinstance(first[2], UnusableFile)


def test_it_goes_on_where_it_stopped(files, ask):
    """What came by before a stop is not checked again; the order is that of the files."""
    ask(files[:1])
    results, checked = ask(files)

    assert checked == files[1:]
    assert [getattr(one, "file", None) for one in results] == files


@pytest.mark.parametrize("cut", [1, 2, 40])
def test_a_line_that_was_broken_off(files, ask, tmp_path, cut):
    """A stop in the middle of writing costs one result, and no more."""
    first, _ = ask(files)
    store = tmp_path / "store"
    store.write_bytes(store.read_bytes()[:-cut])
    second, again = ask(files)
    third, last = ask(files)

    assert second == third == first
    assert again in ([files[2], files[3]], [files[2]])
    assert last == [files[2]]


@pytest.mark.parametrize(
    "other",
    [
        attrs.evolve(QUESTION, on=dt.date(2026, 11, 26)),
        attrs.evolve(QUESTION, select=("ZPA",)),
        attrs.evolve(QUESTION, advise=False),
    ],
)
def test_another_question_is_another_result(files, ask, other):
    """Another day or other rules: everything is checked anew, and both are kept."""
    ask(files)
    _, checked = ask(files, other)
    _, again = ask(files)

    assert checked == files
    assert again == [files[2]]


def test_another_policy_is_another_result(files, ask):
    """One byte more, and it is read again."""
    ask(files)
    with Path(files[0]).open("a", encoding="utf-8") as stream:
        stream.write("\n# nagekeken\n")

    assert ask(files)[1] == [files[0], files[2]]


def test_another_catalogue_is_another_result(files, ask, tmp_path):
    """What stands in files of one's own counts, and not only their names."""
    own = tmp_path / "eigen"
    own.mkdir()
    (own / "channels.toml").write_text('[phone]\nlabel.nl = "Bellen"\n', "utf-8")
    question = attrs.evolve(QUESTION, catalogue=(str(own),))
    ask(files, question)
    (own / "channels.toml").write_text('[phone]\nlabel.nl = "Opbellen"\n', "utf-8")

    assert ask(files, question)[1] == files


def test_another_program_is_another_result(files, ask, monkeypatch, tmp_path):
    """After a change in any file of the program nothing of the old one is given for the new."""
    program = tmp_path / "programma"
    (program / "rules").mkdir(parents=True)
    (program / "rules" / "one.py").write_text("x = 1\n", "utf-8")
    monkeypatch.setattr(results_module, "PROGRAM", program)
    ask(files)
    again = ask(files)[1]
    (program / "rules" / "one.py").write_text("x = 2\n", "utf-8")

    assert again == [files[2]]
    assert ask(files)[1] == files


def test_the_program_is_all_of_the_package():
    """Its rules, its catalogue and its engine, and not the command line alone."""
    assert Path(zp.__file__).parent == results_module.PROGRAM


def test_the_same_policy_under_another_name(files, ask, tmp_path):
    """It is not checked again, and the report names the file that was asked for."""
    ask(files)
    other = str(shutil.copy(files[1], tmp_path / "anders.yaml"))
    (result,), checked = ask([other])

    assert checked == []
    assert result == next(check_all([other], QUESTION, jobs=1))


def test_what_all_share_stands_there_once(files, ask, tmp_path):
    """The pages of the rules would fill most of the file."""
    ask(files)
    lines = [json.loads(line) for line in (tmp_path / "store").read_text("ascii").splitlines()]

    assert sum("shared" in line for line in lines) <= 2
    assert sum("key" in line for line in lines) == 3


def cut(line):
    return line[: len(line) // 2]


def without_with(line):
    return json.dumps({key: value for key, value in json.loads(line).items() if key != "with"})


def with_another_key(line):
    return json.dumps({**json.loads(line), "key": ["a"]})


def with_a_number_for_shared(line):
    return json.dumps({**json.loads(line), "with": 3})


def of_an_older_shape(line):
    tree = json.loads(line)
    del tree["result"]["obligations"]
    return json.dumps(tree)


def with_other_cards(line):
    tree = json.loads(line)
    tree["result"]["rules"][0]["card"] = "ZPX"
    return json.dumps(tree)


def with_rules_that_are_none(line):
    tree = json.loads(line)
    tree["result"]["rules"] = [1]
    return json.dumps(tree)


def nested(line):
    return "[" * 100_000 + line


@pytest.mark.parametrize(
    "damage",
    [
        cut,
        without_with,
        with_another_key,
        with_a_number_for_shared,
        of_an_older_shape,
        with_other_cards,
        with_rules_that_are_none,
        nested,
    ],
)
def test_a_damaged_result_is_checked_anew(files, ask, tmp_path, damage):
    """In the middle of the file too, and each file has its own result."""
    some = [files[0], files[3]]
    first, _ = ask(some)
    store = tmp_path / "store"
    lines = store.read_text("ascii").splitlines()
    place = [number for number, line in enumerate(lines) if '"key"' in line[:8]][1]
    lines[place] = damage(lines[place])
    store.write_text("".join(f"{line}\n" for line in lines), "ascii")
    second, again = ask(some)

    assert second == first
    assert again == [files[3]]
    assert ask(some) == (first, [])


@pytest.mark.parametrize("damage", [cut, lambda line: line.replace('"nl":"', '"nl":"X', 1)])
def test_damage_in_what_all_share(files, ask, tmp_path, damage):
    """What rests on it is checked anew, and found again after that."""
    some = [files[0], files[3]]
    first, _ = ask(some)
    store = tmp_path / "store"
    lines = store.read_text("ascii").splitlines()
    lines = [damage(line) if '"shared"' in line[:10] else line for line in lines]
    lines = [line for line in lines if line]
    store.write_text("".join(f"{line}\n" for line in lines), "ascii")
    second, again = ask(some)

    assert second == first
    assert again == some
    assert ask(some) == (first, [])


def test_a_file_that_changes_while_it_is_checked(files, ask, tmp_path):
    """Its result is given and not kept, since it may be of other bytes."""
    store = tmp_path / "store"
    before = Path(files[0]).read_bytes()

    def check(some):
        for one in check_all(some, QUESTION, jobs=1):
            Path(files[0]).write_bytes(before + b"# anders\n")
            yield one

    list(resumed(files[:1], QUESTION, str(store), check))
    Path(files[0]).write_bytes(before)

    assert ask(files[:1])[1] == files[:1]


def test_the_same_bytes_twice(files, ask, tmp_path):
    """Each of two equal files has its own result, and so has the one after them."""
    same = str(shutil.copy(files[0], tmp_path / "kopie.toml"))
    results, _ = ask([files[0], same, files[1]])

    assert [one.file for one in results] == [files[0], same, files[1]]


@pytest.mark.parametrize("known", [False, True])
def test_a_list_that_is_not_there(run, files, tmp_path, known):
    """It is named as without --results; it is no place that cannot be written."""
    store = tmp_path / "store"
    if known:
        run("check", files[0], "--results", store, "--on", "2026-11-25")
    missing = tmp_path / "missing.csv"
    words = ("check", files[0], "--upl", missing, "--on", "2026-11-25")
    code, out, err = run(*words, "--results", store)

    assert (code, out, err) == run(*words)
    assert code == 2
    assert "missing.csv" in err


def test_a_result_is_taken_apart_once(files, ask, monkeypatch):
    """Large results would else take twice the time to write."""
    calls = []
    unstructure = results_module.unstructure
    monkeypatch.setattr(
        results_module, "unstructure", lambda one: calls.append(one) or unstructure(one)
    )
    results, _ = ask(files[:1])

    assert calls == results


@pytest.mark.parametrize("content", ["mijn brief\n", "{}\n", '{"schema": "x"}\n', "[1]\n", "\xff"])
def test_another_file_is_safe(files, ask, tmp_path, content):
    """What is no file of results is left as it is."""
    store = tmp_path / "store"
    store.write_text(content, "latin-1")
    with pytest.raises(ForeignFileError) as caught:
        ask(files)

    assert store.read_text("latin-1") == content
    assert "Kies een andere naam" in str(caught.value)
    assert "Choose another name" in caught.value.text("en")


def test_on_the_command_line(run, files, tmp_path):
    """The second time gives the same bytes, in any format; a benchmark takes the same file."""
    store = tmp_path / "resultaten.jsonl"
    words = ("check", *files, "--on", "2026-11-25", "--results", store, "--format")
    first = run(*words, "json")
    lines = store.read_text("ascii").count("\n")

    assert run(*words, "json") == first
    assert run(*words, "markdown")[1] == run(*words[:-3], "--format", "markdown")[1]
    assert store.read_text("ascii").count("\n") == lines
    counted = run("benchmark", *files, "--on", "2026-11-25", "--results", store)
    assert "3 bestanden met beleid" in counted[1]
    assert store.read_text("ascii").count("\n") == lines


def test_a_foreign_file_on_the_command_line(run, files):
    """One sentence, and exit code 2."""
    code, _, err = run("check", *files, "--results", files[0])

    assert code == 2
    assert "dit is geen bestand met resultaten" in err
    assert zp.read_policy(files[0]).services


def test_a_place_where_nothing_can_be_written(run, files, tmp_path):
    """It is told before anything is checked."""
    code, out, err = run("check", *files, "--results", tmp_path / "weg" / "x")

    assert (code, out) == (2, "")
    assert err.count("\n") == 1
