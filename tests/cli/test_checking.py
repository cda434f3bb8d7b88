# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
import os
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool

import pytest

import zorgplicht as zp
from zorgplicht.cli import checking
from zorgplicht.cli.checking import (
    Question,
    check_all,
    checker,
    is_folder,
    outcome_of,
    policies_in,
)
from zorgplicht.reporting import UnusableFile

QUESTION = Question(on=dt.date(2026, 11, 1))


def test_a_file_gives_an_assessment_or_what_is_wrong_with_it(tiny, tmp_path):
    """A broken file is a result like any other, with every problem in it."""
    check = checker(QUESTION)
    broken = check(str(tmp_path / "weg.toml"))

    assert isinstance(check(str(tiny)), zp.Assessment)
    assert isinstance(broken, UnusableFile)
    assert "bestaat niet" in broken.problems[0].nl


def test_a_wrong_question_is_an_error_before_any_file():
    """A rule that does not exist was asked for, so no file was ever looked at."""
    with pytest.raises(zp.UnknownIdError):
        checker(Question(on=QUESTION.on, select=("ZPQ",)))
    with pytest.raises(zp.UnknownIdError):
        next(check_all(["weg.toml"], Question(on=QUESTION.on, ignore=("ZPQ",)), jobs=2))


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_given(tiny, tmp_path, jobs):
    """However many processes, and also when a file is named twice."""
    files = [str(tiny), str(tmp_path / "weg.toml"), str(tiny)] * 3
    found = [one.file for one in check_all(files, QUESTION, jobs=jobs)]

    assert files == found


def test_no_more_is_asked_for_than_the_processes_can_work_ahead(tiny):
    """Who stops reading stops the work; the list of files may be endless."""
    asked = []

    def files():
        while True:
            asked.append(str(tiny))
            yield str(tiny)

    results = check_all(files(), QUESTION, jobs=2)
    next(results)
    results.close()

    assert len(asked) <= 2 * 2


def test_a_process_that_dies_is_told_with_the_file():
    """Nothing is lost in silence, and no traceback is shown."""
    future: Future = Future()
    future.set_exception(BrokenProcessPool())
    result = outcome_of("p.toml", future)

    assert isinstance(result, UnusableFile)
    assert "afgebroken" in result.problems[0].nl


def test_a_folder_that_is_no_name_is_no_folder(tmp_path):
    """Whatever the operating system thinks of the name."""
    assert is_folder(str(tmp_path))
    assert not is_folder("a\0b")
    assert not is_folder("x" * 5000)


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no symbolic links here")
def test_a_folder_in_itself_does_not_go_on_for_ever(tiny, tmp_path):
    """A link to a folder above is not followed."""
    folder = tmp_path / "map"
    folder.mkdir()
    (folder / "a.toml").write_text(tiny.read_text("utf-8"), "utf-8")
    (folder / "lus").symlink_to(folder, target_is_directory=True)

    assert policies_in(str(folder)) == ((str(folder / "a.toml"),), 0)


def test_a_file_that_cannot_be_opened_is_not_passed_over(tmp_path):
    """Reading it will tell what is wrong; looking away would not."""
    (tmp_path / "weg.toml").symlink_to(tmp_path / "nergens.toml")

    assert policies_in(str(tmp_path)) == ((str(tmp_path / "weg.toml"),), 0)


def dying(_):
    os._exit(1)


def test_when_a_process_dies_every_file_that_is_left_is_told(tiny, monkeypatch):
    """As when the system takes its memory away: no traceback, and no file is lost."""
    monkeypatch.setattr(checking, "_work", dying)
    files = [str(tiny)] * 9
    results = list(check_all(files, QUESTION, jobs=2))

    assert [one.file for one in results] == files
    assert all(isinstance(one, UnusableFile) for one in results)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_a_pipe_with_a_name_is_not_waited_for(tmp_path):
    """To open one is to wait for somebody who writes."""
    os.mkfifo(tmp_path / "x.toml")

    assert policies_in(str(tmp_path)) == ((), 1)


def test_a_folder_that_cannot_be_looked_into_is_told(tmp_path, monkeypatch):
    """A green result over what was not looked at would be a lie."""
    (tmp_path / "geheim").mkdir()
    scandir = os.scandir

    def refuse(path):
        if str(path).endswith("geheim"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    (found,), _ = policies_in(str(tmp_path))
    monkeypatch.undo()

    assert found == str(tmp_path / "geheim")
    assert isinstance(checker(QUESTION)(found), UnusableFile)
