# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Policies as tests: pytest collects policy files, with one test for each rule.

It does nothing until it is asked to: with ``--zorgplicht``, or with the setting
``zorgplicht_files``. It loads in every run of pytest of whoever installed the library, so
importing it imports nothing else of the library.
"""

from __future__ import annotations

import datetime as dt
import fnmatch
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, final

import pytest

if TYPE_CHECKING:
    from _pytest._code.code import TerminalRepr, TracebackStyle

    from zorgplicht.testing.rule_check import RuleCheck, Unusable
    from zorgplicht.testing.yardstick import Yardstick

_MARKER = "zorgplicht: a rule of the duty of care, held against a policy"

_YARDSTICK = pytest.StashKey["Yardstick"]()
_DAY = pytest.StashKey[dt.date | None]()

_SETTINGS: tuple[tuple[str, Literal["args", "bool", "string"], object, str], ...] = (
    (
        "zorgplicht_files",
        "args",
        [],
        "policy files to test: globs, as in python_files; setting it turns the plugin on",
    ),
    ("zorgplicht_on", "string", "", "day of assessment, yyyy-mm-dd (default: today)"),
    ("zorgplicht_select", "args", [], "only these rules: codes or beginnings of them"),
    ("zorgplicht_ignore", "args", [], "not these rules"),
    (
        "zorgplicht_weight",
        "string",
        "supporting",
        "lightest weight that fails: core, supporting or advice; what is lighter is an xfail",
    ),
    (
        "zorgplicht_allow_unknown",
        "bool",
        True,
        "whether a rule that could not be judged is skipped (default) or fails",
    ),
    ("zorgplicht_lang", "string", "nl", "language of the messages: nl or en"),
    ("zorgplicht_catalogue", "string", "", "folder with own files that add to the catalogue"),
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """
    Two options for the command line, and settings; ``-o NAME=VALUE`` gives any of these.
    """
    group = parser.getgroup("zorgplicht", "zorgplicht: policies on the duty of care")
    group.addoption(
        "--zorgplicht",
        action="store_true",
        help="test the policy files named on the command line, and those of zorgplicht_files",
    )
    group.addoption("--zorgplicht-on", metavar="DATE", help="as the setting zorgplicht_on")
    for name, kind, default, help_ in _SETTINGS:
        parser.addini(name, help_, type=kind, default=default)


def pytest_configure(config: pytest.Config) -> None:
    """
    Refuses settings that cannot be, before anything is collected.
    """
    config.addinivalue_line("markers", _MARKER)
    if not _is_on(config):
        return
    from zorgplicht.model.assessment import Weight
    from zorgplicht.model.text import Language

    config.stash[_DAY] = _day(config.getoption("zorgplicht_on") or config.getini("zorgplicht_on"))
    for name, words in (("zorgplicht_weight", Weight), ("zorgplicht_lang", Language)):
        if config.getini(name) not in list(words):
            known = ", ".join(words)
            message = f"{name}: {config.getini(name)!r} is none of: {known}"
            raise pytest.UsageError(message)


def pytest_report_header(config: pytest.Config) -> str | None:
    """
    With what policies are tested.
    """
    if not _is_on(config):
        return None
    day = config.stash[_DAY]
    files = " ".join(config.getini("zorgplicht_files")) or "those on the command line"
    return f"zorgplicht: on {day.isoformat() if day else 'today'}; files: {files}"


def pytest_report_collectionfinish(config: pytest.Config, items: list[pytest.Item]) -> str | None:
    """
    How many policies were found: no failure means nothing where nothing was looked at.
    """
    if not _is_on(config):
        return None
    rules = [item for item in items if isinstance(item, PolicyRule)]
    files = {item.path for item in rules}
    return f"zorgplicht: policy files: {len(files)}, tests: {len(rules)}"


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> PolicyFile | None:
    """
    The file, if it was pointed out as a policy.
    """
    config = parent.config
    if not _is_on(config):
        return None
    if _matches(file_path, config.rootpath, config.getini("zorgplicht_files")):
        return PolicyFile.from_parent(parent, path=file_path)
    if config.getoption("zorgplicht") and _is_named(file_path, config):
        from zorgplicht.codec.formats import format_of

        if format_of(str(file_path)) is not None:
            return PolicyFile.from_parent(parent, path=file_path)
    return None


@final
class PolicyFile(pytest.File):
    """
    A policy file: a test for each rule, or one that fails when it cannot be used.
    """

    def collect(self) -> Iterable[PolicyRule]:
        """
        The tests, by code.
        """
        from zorgplicht.testing.rule_check import Unusable, checks_of

        checks: tuple[RuleCheck | Unusable, ...]
        try:
            checks = checks_of(_shown(self.path), _yardstick(self.config))
        except Exception as error:  # noqa: BLE001 - an error in here would end the whole run
            checks = (Unusable(error=error),)
        for check in checks:
            yield PolicyRule.from_parent(self, name=check.code, check=check)


@final
class PolicyRule(pytest.Item):
    """
    One rule, held against one policy.
    """

    def __init__(self, *, name: str, parent: PolicyFile, check: RuleCheck | Unusable) -> None:
        super().__init__(name, parent)
        self.check = check
        self.add_marker("zorgplicht")
        for mark in check.marks():
            self.add_marker(mark)
        self.user_properties.extend(check.properties)
        self.extra_keyword_matches.update(check.keywords)

    def runtest(self) -> None:
        """
        Fails with the places first, and no trace of Python.
        """
        from zorgplicht.errors import ZorgplichtError
        from zorgplicht.testing.rule_check import ExplainedError, words_of

        try:
            self.check.check()
        except ExplainedError:
            raise
        except AssertionError as shortfall:
            words = str(shortfall)
        except ZorgplichtError as error:
            words = words_of(error, self.config.getini("zorgplicht_lang"))
        else:
            return
        pytest.fail(words, pytrace=False)

    def repr_failure(
        self,
        excinfo: pytest.ExceptionInfo[BaseException],
        style: TracebackStyle | None = None,
    ) -> str | TerminalRepr:
        """
        The failure, of which a summary needs the first line only: the rest is just above it.
        """
        shown = super().repr_failure(excinfo, style)
        crash = getattr(shown, "reprcrash", None)
        if crash is not None:
            crash.message = crash.message.partition("\n")[0]
        return shown

    def reportinfo(self) -> tuple[Path, int, str]:
        """
        The file, the line of the first finding (from 0) and the code.
        """
        return self.path, (self.check.line or 1) - 1, self.name


def _is_on(config: pytest.Config) -> bool:
    return bool(config.getoption("zorgplicht") or config.getini("zorgplicht_files"))


def _day(given: str) -> dt.date | None:
    """
    The day that was given, in the one way to write it that the command line knows.
    """
    if not given:
        return None
    try:
        day = dt.date.fromisoformat(given)
    except ValueError:
        day = None
    if day is None or day.isoformat() != given:
        message = f"zorgplicht_on: {given!r} is no day; write yyyy-mm-dd, such as 2026-11-01"
        raise pytest.UsageError(message)
    return day


def _yardstick(config: pytest.Config) -> Yardstick:
    """
    The one yardstick of this run, made for the first policy.
    """
    from zorgplicht.testing.yardstick import yardstick

    if _YARDSTICK not in config.stash:
        folder = config.getini("zorgplicht_catalogue")
        config.stash[_YARDSTICK] = yardstick(
            catalogue=config.rootpath / folder if folder else None,
            on=config.stash[_DAY],
            select=config.getini("zorgplicht_select"),
            ignore=config.getini("zorgplicht_ignore"),
            weight=config.getini("zorgplicht_weight"),
            allow_unknown=config.getini("zorgplicht_allow_unknown"),
            lang=config.getini("zorgplicht_lang"),
        )
    return config.stash[_YARDSTICK]


def _is_named(file: Path, config: pytest.Config) -> bool:
    """
    Whether *file* stands on the command line.

    Pytest forgets a file that is also in a folder that stands there, so we look ourselves.
    """
    folder = config.invocation_params.dir
    named = (os.path.normpath(folder / one.partition("::")[0]) for one in config.args)
    return str(file) in named


def _matches(file: Path, root: Path, patterns: Iterable[str]) -> bool:
    """
    Whether *file* matches a glob, by its name or, for a glob with a slash, from the root.
    """
    whole = file.relative_to(root) if file.is_relative_to(root) else file
    return any(
        fnmatch.fnmatch(whole.as_posix() if "/" in pattern else file.name, pattern)
        for pattern in (os.path.normpath(one).replace(os.sep, "/") for one in patterns)
    )


def _shown(file: Path) -> str:
    """
    *file* from where we are, as people click on it.
    """
    try:
        return os.path.relpath(file)
    except ValueError:  # on Windows, from another drive
        return str(file)
