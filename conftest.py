# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What holds for the whole test run: examples are tests, and nothing reaches the network.
"""

from __future__ import annotations

import socket
import sys
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from pathlib import Path
from typing import NoReturn

import pytest
from sybil import Sybil
from sybil.parsers.myst import DocTestDirectiveParser, PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

sys.path.append(str(Path(__file__).parent / "tests"))
from docs_console import ConsoleParser, EditParser

pytest_plugins = ["pytester"]

FLAGS = ELLIPSIS | NORMALIZE_WHITESPACE

_sessions = PythonCodeBlockParser(doctest_optionflags=FLAGS)
_sessions.codeblock_parser.language = "pycon"
_parsers = [
    PythonCodeBlockParser(doctest_optionflags=FLAGS),
    _sessions,
    DocTestDirectiveParser(optionflags=FLAGS),
    ConsoleParser(),
    EditParser(),
    SkipParser(),
]
# A pattern matches from the right, and ** is no more than * before Python 3.13: hence a path.
_readme = Sybil(parsers=_parsers, pattern="README.md")
_pages = Sybil(parsers=_parsers, path="docs", pattern="*.md")
_docstrings = Sybil(parsers=[DocTestParser(optionflags=FLAGS)], path="src", pattern="*.py")

pytest_collect_file = SybilCollection([_readme, _pages, _docstrings]).pytest()


class NetworkBlockedError(RuntimeError):
    """
    A test tried to reach the network.
    """


def _refuse(*_: object, **__: object) -> NoReturn:
    message = "tests must not use the network"
    raise NetworkBlockedError(message)


def pytest_configure(config: pytest.Config) -> None:
    """
    Block sockets for the whole run, so that no test, example or import can use them.
    """
    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", _refuse)
    patch.setattr(socket.socket, "connect_ex", _refuse)
    patch.setattr(socket, "create_connection", _refuse)
    patch.setattr(socket, "getaddrinfo", _refuse)
    config.add_cleanup(patch.undo)
