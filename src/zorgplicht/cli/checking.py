# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Checking many files: which ones, in how many processes, and in the order given.
"""

from __future__ import annotations

import datetime as dt
import os
import stat
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sized
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, final

from attrs import frozen

from zorgplicht.cli.output import err, problems_of
from zorgplicht.codec.formats import format_of
from zorgplicht.errors import Problem, RuleContractError, ZorgplichtError
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from zorgplicht.model.registers import Registers
    from zorgplicht.reporting import Result

MOST = 61
"""The most processes that a pool can hold on every system."""

FEW = 4
"""Up to so many files another process costs more time than it saves."""

_NO_POLICY = Text(
    nl="{folder}: in deze map staat geen beleid (.toml, .json of .yaml met"
    " 'zorgplicht-policy/1').",
    en="{folder}: this folder holds no policy (.toml, .json or .yaml with 'zorgplicht-policy/1').",
)
_PASSED_OVER = Text(
    nl="{folder}: overgeslagen bestanden zonder 'zorgplicht-policy/1': {n}.",
    en="{folder}: files passed over, without 'zorgplicht-policy/1': {n}.",
)

_MARK = b"zorgplicht-policy/"
_BEGINNING = 65536
"""The bytes of a file in which its format line is looked for."""


@final
@frozen(kw_only=True)
class Question:
    """
    What is asked of every file; small enough to send to another process.

    Args:
        on: The day of assessment.
        select: As for `validate`.
        ignore: As for `validate`.
        catalogue: Folders with own entries, the later on top.
        upl: The file of the Uniforme Productnamenlijst.
        rare_words: Whether to look for rare words, with the extra ``reading``.
        advise: Whether the report shows what would close every gap.
    """

    on: dt.date
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    catalogue: tuple[str, ...] = ()
    upl: str | None = None
    rare_words: bool = False
    advise: bool = False


Check = Callable[[str], "Result"]


def checker(question: Question) -> Check:
    """
    Checks one file after another, with one catalogue and one engine for all.

    Raises:
        CatalogueError: as `load_catalogue`.
        RegisterError: as `read_upl`.
        MissingExtraError: as `dutch_words`.
        UnknownIdError: a rule is selected or ignored that does not exist.
    """
    from zorgplicht.catalogue import load_catalogue
    from zorgplicht.codec import read_policy
    from zorgplicht.reporting import UnusableFile
    from zorgplicht.routing import RuleEngine
    from zorgplicht.validation import chosen, validate

    chosen(question.select, question.ignore)
    catalogue = load_catalogue(question.catalogue)
    registers = _registers(question)
    engine = RuleEngine(catalogue)

    def check(file: str) -> Result:
        try:
            return validate(
                read_policy(file),
                catalogue,
                on=question.on,
                select=question.select,
                ignore=question.ignore,
                engine=engine,
                registers=registers,
                advise=question.advise,
            )
        except RuleContractError:
            raise  # a fault of ours, and not of the file
        except ZorgplichtError as error:
            return UnusableFile(file=file, problems=problems_of(error, file))

    return check


def _registers(question: Question) -> Registers:
    from zorgplicht.interop import dutch_words, read_upl
    from zorgplicht.model.registers import Registers

    return Registers(
        products=read_upl(question.upl) if question.upl is not None else None,
        word_frequency=dutch_words() if question.rare_words else None,
    )


# --- which files ------------------------------------------------------------------------


def files_of(given: Iterable[str], say: Speaker) -> list[str]:
    """
    The files to check, of files and folders; none when a folder holds no policy.
    """
    files: list[str] = []
    for path in given:
        if not is_folder(path):
            files.append(path)
            continue
        policies, others = policies_in(path)
        files.extend(policies)
        if not policies:
            err(say(_NO_POLICY, folder=path))
            return []
        if others:
            err(say(_PASSED_OVER, folder=path, n=say.number(others)))
    return files


def is_folder(path: str) -> bool:
    """
    Whether *path* is a folder; a name that no file can have is none.
    """
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def policies_in(folder: str) -> tuple[tuple[str, ...], int]:
    """
    The policies in a folder and all below it, by name, and how many files are none.

    A file is a policy when its suffix is one that can be read and ``zorgplicht-policy/``
    stands in its beginning. What begins with a dot is left alone. A folder that cannot be
    looked into is among the policies, so that reading it says so.
    """
    policies: list[str] = []
    others = 0

    def unreadable(error: OSError) -> None:
        policies.append(str(error.filename))

    for root, folders, files in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.startswith(".") or format_of(name) is None:
                continue
            file = str(Path(root) / name)
            if _may_be_policy(file):
                policies.append(file)
            else:
                others += 1
    return tuple(policies), others


def _may_be_policy(file: str) -> bool:
    try:
        if stat.S_ISFIFO(Path(file).stat().st_mode):
            return False  # to open it would be to wait for who writes into it
        with Path(file).open("rb") as stream:
            beginning = stream.read(_BEGINNING)
    except OSError:
        return True  # reading it will say what is wrong
    return _MARK in beginning


# --- in how many processes ---------------------------------------------------------------


def check_all(files: Iterable[str], question: Question, *, jobs: int) -> Iterator[Result]:
    """
    The result of each file, in the order given; no more are held than *jobs* can work ahead.
    """
    if jobs <= 1:
        yield from map(checker(question), files)
        return
    checker(question)  # so that a wrong question is told once, and by this process
    # New processes and no copies of this one: a copy made beside the thread that draws a bar
    # may wait for it for ever.
    fresh = get_context("spawn")
    with ProcessPoolExecutor(jobs, fresh, initializer=_begin, initargs=(question,)) as pool:
        waiting = iter(files)
        running: deque[tuple[str, Future[Result]]] = deque()
        try:
            while True:
                for file in islice(waiting, 2 * jobs - len(running)):
                    running.append((file, _submitted(pool, file)))
                if not running:
                    return
                file, future = running.popleft()
                yield outcome_of(file, future)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _submitted(pool: ProcessPoolExecutor, file: str) -> Future[Result]:
    """
    The work on a file; when a process has died, work that has failed already.
    """
    try:
        return pool.submit(_work, file)
    except BrokenProcessPool as error:
        failed: Future[Result] = Future()
        failed.set_exception(error)
        return failed


def jobs_for(files: Sized, asked: int | None) -> int:
    """
    How many processes check *files*: what was asked, or what is worth it; none without a file.
    """
    jobs = asked or (1 if len(files) <= FEW else processors())
    return min(jobs, len(files), MOST)


def processors() -> int:
    """
    How many processes can work at the same time; no more than a pool can hold everywhere.
    """
    affinity = getattr(os, "sched_getaffinity", None)
    count = len(affinity(0)) if affinity is not None else os.cpu_count() or 1
    return min(count, MOST)


def outcome_of(file: str, future: Future[Result]) -> Result:
    """
    What a process made of a file, or that it stopped while it was at it.
    """
    from zorgplicht.reporting import UnusableFile

    try:
        return future.result()
    except BrokenProcessPool:
        problem = Problem(
            file=file,
            nl="de controle is afgebroken: een proces stopte onverwacht.",
            en="the check was broken off: a process stopped unexpectedly.",
        )
        return UnusableFile(file=file, problems=(problem,))


_checks: list[Check] = []
"""In a process of a pool: what it checks with."""


def _begin(question: Question) -> None:
    _checks[:] = [checker(question)]


def _work(file: str) -> Result:
    return _checks[0](file)
