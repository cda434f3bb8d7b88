# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Runs what a page of the documentation tells a reader to type, and compares what appears.

A block of ``console`` that begins with ``$ zorgplicht`` is typed in a folder of its own, one for
each page, in which ``examples`` is that of the repository. ``...`` on a line of its own stands
for any number of lines, and within a line for any text. ``$ echo $?`` shows the exit code.

A page may also tell a reader to write a file: a block ``{code-block} toml`` with ``:class: file``
and its name as ``:caption:``. And to change the policy: one with ``:class: find`` shows lines that
stand there once, and the next one, with ``:class: replace``, what the reader makes of them.
"""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import shutil
import tempfile
import weakref
from collections.abc import Iterable
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path

import pytest
from sybil import Document, Example, Region
from sybil.parsers.myst import CodeBlockParser
from sybil.parsers.myst.lexers import DirectiveLexer

from zorgplicht.cli import main

ROOT = Path(__file__).parents[1]
FILE = "beleid.toml"
PROMPT = re.compile(r"^\$ ", re.MULTILINE)


class ConsoleParser(CodeBlockParser):
    """
    Types the commands of a page.
    """

    language = "console"

    def __call__(self, document: Document) -> Iterable[Region]:
        """
        The blocks that begin with a command of ours.
        """
        return [one for one in super().__call__(document) if one.parsed.startswith("$ zorgplicht")]

    def evaluate(self, example: Example) -> str | None:
        """
        Runs each command; says what differs.
        """
        page = _Page.of(example)
        _, *parts = PROMPT.split(str(example.parsed))
        for part in parts:
            command, _, wanted = part.partition("\n")
            got = page.type(command)
            if not OutputChecker().check_output(wanted.rstrip() + "\n", got, ELLIPSIS):
                return f"$ {command}\nwanted:\n{wanted}\ngot:\n{got}"
        return None


class EditParser:
    """
    Writes and changes files as the page tells.
    """

    def __init__(self) -> None:
        self._lexer = DirectiveLexer("code-block", arguments="toml")

    def __call__(self, document: Document) -> Iterable[Region]:
        """
        The blocks that are written, found or replaced.
        """
        for region in self._lexer(document):
            options = region.lexemes["options"]
            if options.get("class") in {"file", "find", "replace"}:
                step = (options["class"], options.get("caption", FILE), region.lexemes["source"])
                yield Region(region.start, region.end, step, self._evaluate)

    @staticmethod
    def _evaluate(example: Example) -> str | None:
        role, name, text = example.parsed
        page = _Page.of(example)
        file = page.folder / name
        if role == "file":
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, "utf-8")
        elif role == "find":
            page.found = text
            times = file.read_text("utf-8").count(text)
            return None if times == 1 else f"stands {times} times in {name}:\n{text}"
        else:
            file.write_text(file.read_text("utf-8").replace(page.found, text), "utf-8")
        return None


class _Page:
    """
    The folder in which a reader of one page works.
    """

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        weakref.finalize(self, shutil.rmtree, self.folder)
        (self.folder / "examples").symlink_to(ROOT / "examples")
        self.found = ""
        self._code = 0

    @classmethod
    def of(cls, example: Example) -> _Page:
        """
        The folder of the page in which *example* stands.
        """
        if "_page" not in example.namespace:
            example.namespace["_page"] = cls()
        return example.namespace["_page"]

    def type(self, command: str) -> str:
        """
        What appears after *command*, of both streams in the order of a terminal.
        """
        if command == "echo $?":
            return f"{self._code}\n"
        program, *words = shlex.split(command)
        assert program == "zorgplicht", f"only zorgplicht is run here: {command}"
        seen = io.StringIO()
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(self.folder)
            patch.setenv("COLUMNS", "80")
            with contextlib.redirect_stdout(seen), contextlib.redirect_stderr(seen):
                self._code = main(words)
        return seen.getvalue()
