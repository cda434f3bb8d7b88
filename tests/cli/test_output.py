# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import io
import os
import sys

import pytest

from zorgplicht.cli.output import err, out, problems_of
from zorgplicht.errors import MissingExtraError, RuleContractError


class Stream(io.TextIOWrapper):
    """A stream that is a terminal, or that fails."""

    def __init__(self, *, terminal=False, fails=None):
        super().__init__(io.BytesIO(), encoding="ascii")
        self.terminal = terminal
        self.fails = fails

    def isatty(self):
        return self.terminal

    def write(self, text):
        if self.fails:
            raise self.fails
        return super().write(text)


@pytest.mark.parametrize(
    ("terminal", "expected"), [(True, b"\\xc9\\xe9n\n"), (False, "Één\n".encode())]
)
def test_a_pipe_gets_utf_8_and_a_terminal_what_it_can_show(monkeypatch, terminal, expected):
    """Bytes in a file are the same on every machine; no terminal makes it crash."""
    stream = Stream(terminal=terminal)
    monkeypatch.setattr(sys, "stdout", stream)
    out("Één\n")

    assert expected == stream.buffer.getvalue()


def test_a_reader_that_has_gone_is_no_error(monkeypatch):
    """A broken pipe is the reader's choice."""
    monkeypatch.setattr(sys, "stdout", Stream(fails=BrokenPipeError()))

    out("x")


def test_a_real_pipe_of_which_the_reader_has_gone(monkeypatch):
    """What is left over goes nowhere, so that closing the stream says nothing either."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        out("x")


def test_other_failures_are_told(monkeypatch):
    """A full disk is raised for who can tell it."""
    monkeypatch.setattr(sys, "stdout", Stream(fails=OSError(28, "full")))

    with pytest.raises(OSError, match="full"):
        out("x")


def test_nobody_listens(monkeypatch):
    """A process may have no output at all."""
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)

    out("x")
    err("x")


def test_errors_that_cannot_be_written_are_dropped(monkeypatch):
    """There is nowhere left to say it."""
    monkeypatch.setattr(sys, "stderr", Stream(fails=OSError(28, "full")))

    err("x")


def test_a_stream_of_another_kind(monkeypatch):
    """What replaces the output needs to know nothing but write and flush."""
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    out("x")
    err("y\x1b")

    assert (sys.stdout.getvalue(), sys.stderr.getvalue()) == ("x", "y\\x1b\n")


def test_every_error_is_a_problem():
    """Errors without a list of problems become one, in both languages."""
    (extra,) = problems_of(MissingExtraError("yaml"), "beleid.yaml")
    (broken,) = problems_of(RuleContractError("ZPA001", "it broke"))

    assert extra.text("en").startswith("beleid.yaml: This needs the extra 'yaml'")
    assert broken.text() == "zorgplicht: ZPA001: it broke"
