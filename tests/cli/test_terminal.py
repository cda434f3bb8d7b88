# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import io
import json
import re
import sys

import pytest

from zorgplicht.cli import main, terminal

DAY = ["--on", "2026-11-01"]
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class Terminal(io.StringIO):
    """A stream that somebody watches."""

    def isatty(self):
        return True


@pytest.fixture
def run(monkeypatch):
    """Runs the command line on terminals that can show colour; gives what each was sent."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)

    def call(*words, out=True):
        streams = Terminal() if out else io.StringIO(), Terminal()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", streams[0])
            patch.setattr(sys, "stderr", streams[1])
            main([str(word) for word in words])
        return tuple(stream.getvalue() for stream in streams)

    return call


def test_colour_is_laid_over_the_same_text(run, tiny):
    """Without its colours the report is what a file would get."""
    shown, _ = run("check", tiny, *DAY)

    assert COLOUR.search(shown)
    assert COLOUR.sub("", shown) == run("check", tiny, *DAY, out=False)[0]


def test_json_has_no_colour(run, tiny):
    """What programs read stays as it is, on a terminal too."""
    shown, _ = run("check", tiny, "--format", "json", *DAY)

    assert shown.startswith("{")
    assert not COLOUR.search(shown)


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colour_can_be_turned_off(run, tiny, monkeypatch, name, value):
    """The usual variables are heard."""
    monkeypatch.setenv(name, value)
    shown, _ = run("check", tiny, *DAY)

    assert shown.startswith("Controle")
    assert not COLOUR.search(shown)


def test_without_the_extra_there_is_plain_text(run, tiny, monkeypatch):
    """Colour is a luxury: nothing fails and nothing is missing without it."""
    monkeypatch.setattr(terminal, "find_spec", lambda _: None)
    shown, told = run("check", tiny, tiny, *DAY)

    assert shown.count("Controle") == 2
    assert not COLOUR.search(shown)
    assert told == ""


def test_a_bar_tells_how_many_files_were_checked(run, tiny):
    """It goes to standard error, when the report itself goes elsewhere."""
    shown, told = run("check", *[tiny] * 3, "--format", "json", *DAY, out=False)

    assert "3/3" in COLOUR.sub("", told)
    assert len(json.loads(shown)["assessments"]) == 3


def test_no_bar_through_a_report_on_the_same_terminal(run, tiny):
    """The reports themselves show how far it is."""
    shown, told = run("check", *[tiny] * 3, *DAY)

    assert COLOUR.sub("", shown).count("Controle") == 3
    assert told == ""


def test_a_problem_is_told_once_on_a_terminal(run, tiny, tmp_path):
    """Reading the report of several files, nobody needs it a second time."""
    shown, told = run("check", tiny, tmp_path / "weg.toml", *DAY)

    assert told == ""
    assert "bestaat" in shown
